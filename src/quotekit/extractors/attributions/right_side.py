"""Read what stands after a cue: addressee, adjuncts, and then content, a comma or the end."""

from collections.abc import Sequence
from typing import NamedTuple

from quotekit.extractors.attributions.cues import Cue
from quotekit.extractors.attributions.nominals import phrase_at
from quotekit.extractors.attributions.unit import QUOTE, Unit
from quotekit.lexicons.circumstances import MEDIUM_WORDS, TIME_NOUNS


__all__ = ["RightSide", "read_right_side"]

_MOST_ADJUNCTS = 6
_CLOSERS = {"": "end", ".": "end", ",": "comma", ";": "end", ":": "colon", "-": "dash", QUOTE: "quote"}
_ADJUNCT_PREPOSITIONS = frozenset(
    {"in", "on", "at", "during", "after", "before", "to", "from", "through", "by", "via", "with",
     "over", "about", "of", "for", "as", "when", "outside", "inside"}
)  # fmt: skip


class RightSide(NamedTuple):
    """Where the words after a cue and its adjuncts begin, and what they are."""

    begin: int
    kind: str
    """``end``, ``comma``, ``colon``, ``dash``, ``quote`` or ``words``."""
    addressee: tuple[int, int] | None


def read_right_side(
    unit: Unit, phrases: Sequence[tuple[int, int]], cue: Cue, start: int
) -> RightSide:
    """Skip the addressee and the adjuncts of a cue, and say what comes then."""
    place, addressee = _skip_addressee(unit, phrases, cue, start)
    for _ in range(_MOST_ADJUNCTS):
        after = _skip_adjunct(unit, phrases, place)
        if after == place:
            break
        place = after
    return RightSide(place, kind_at(unit, place), addressee)


def kind_at(unit: Unit, place: int) -> str:
    """Name what stands at a word: the end, a mark of punctuation, a quote, or words."""
    return _CLOSERS.get(unit.shape[place : place + 1], "words")


def _skip_addressee(
    unit: Unit, phrases: Sequence[tuple[int, int]], cue: Cue, start: int
) -> tuple[int, tuple[int, int] | None]:
    if not {"person", "person_infinitive"}.intersection(cue.frames):
        return start, None
    found = phrase_at(unit, phrases, start)
    if found is None:
        return start, None
    following = unit.shape[found[1] : found[1] + 1]
    if following in set("dzem") or unit.shape[start : start + 1] == "M":
        return start, None
    return found[1], found


def _skip_adjunct(unit: Unit, phrases: Sequence[tuple[int, int]], place: int) -> int:
    letter = unit.shape[place : place + 1]
    if letter == "M" and unit.shape[place + 1 : place + 2] != "S":
        return place + 1
    if place and unit.shape[place - 1] == "M" and unit.lowers[place : place + 1] and unit.lowers[place] in TIME_NOUNS:
        return place + 1
    if letter == "C" and place > 0 and unit.shape[place - 1] == "M":
        return place + 1
    if letter == "a" and (unit.shape[place + 1 : place + 2] in set(",.:QMI") or _that(unit, place + 1)):
        return place + 1
    if unit.lowers[place : place + 1] and unit.lowers[place] in {"last", "this", "late", "early", "earlier", "later"}:
        return _skip_time(unit, place)
    if letter and letter in "ITO" and unit.lowers[place] in _ADJUNCT_PREPOSITIONS:
        return _skip_prepositional(unit, phrases, place)
    return place


def _skip_time(unit: Unit, place: int) -> int:
    end = place + 1
    while end < len(unit.shape) and end < place + 4 and (
        unit.lowers[end] in TIME_NOUNS or unit.lowers[end] in {"this", "last", "on"} or unit.shape[end] == "M"
    ):
        end += 1
    return end if end > place + 1 or unit.shape[end : end + 1] in set(",.:Q") else place


def _skip_prepositional(unit: Unit, phrases: Sequence[tuple[int, int]], place: int) -> int:
    if unit.shape[place + 1 : place + 2] == "M":
        return place + 2
    found = phrase_at(unit, phrases, place + 1)
    if found is None:
        return place
    end = found[1]
    following = unit.shape[end : end + 1]
    if following == "" or following in ",.:;QMITa-" or _that(unit, end):
        return end
    return end if _is_circumstance(unit, found) else place


def _is_circumstance(unit: Unit, found: tuple[int, int]) -> bool:
    words = unit.lowers[found[0] : found[1]]
    return any(word in MEDIUM_WORDS or word in TIME_NOUNS for word in words) or (
        unit.shape[found[0]] == "C" and found[1] == found[0] + 1
    )


def _that(unit: Unit, place: int) -> bool:
    return unit.lowers[place : place + 1] == ["that"]
