"""Read what stands after a cue: addressee, adjuncts, and then content, a comma or the end."""

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from quotekit.extractors.attributions.cues import Cue
from quotekit.extractors.attributions.nominals import Phrase, nominals, phrase_at
from quotekit.extractors.attributions.unit import QUOTE, Unit
from quotekit.lexicons.circumstances import MEDIUM_WORDS, TIME_NOUNS
from quotekit.lexicons.hearers import HEARERS
from quotekit.linguistics.reporting import frames_of


__all__ = ["RightSide", "addressee_after", "addressee_place", "read_right_side"]

_FINITE = "dzem"
_VERBS = _FINITE + "n"
_PERSON_FRAMES = frozenset({"person", "person_infinitive"})
_PROGRAMME = re.compile(r"SP{0,4}M[PN]{0,3}(?=[^PN]|$)")
_NAMED_FOR_DAY = re.compile(r"(?<=D)MN")
"""The "Today programme", after its article."""
_OWNING_DAY = re.compile(r"MS(?=[JNP])")
"""The owner in "told Tuesday's meeting"."""
_NAMED_NEXT = re.compile(r"N,(P{1,4})(?:,(?=[DRPNJCIEQ])|(?=[:Q]))")
"""A hearer who is named after a description: "told the judge, Ana Ruiz, that"."""
_PROGRAMMES = (["programme"], ["program"], ["show"])
_MOST_ADJUNCTS = 6
_LONGEST_TIME = 4
_TIME_OPENERS = frozenset({"last", "this", "late", "early", "earlier", "later"})
_CLOSERS = {
    "": "end",
    ".": "end",
    ",": "comma",
    ";": "end",
    ":": "colon",
    "-": "dash",
    QUOTE: "quote",
}
_OWNERS = frozenset({"his", "her", "their", "my", "our"})
_ADJUNCT_PREPOSITIONS = frozenset(
    {"in", "on", "at", "during", "after", "before", "to", "from", "through", "by", "via", "with",
     "over", "about", "of", "for", "as", "when", "outside", "inside"}
)  # fmt: skip


class RightSide(NamedTuple):
    """Where the words after a cue and its adjuncts begin, and what they are."""

    begin: int
    kind: str
    """``end``, ``comma``, ``colon``, ``dash``, ``quote`` or ``words``."""
    addressee: Phrase | None


def read_right_side(unit: Unit, phrases: Sequence[Phrase], cue: Cue, start: int) -> RightSide:
    """Skip the addressee and the adjuncts of a cue, and say what comes then."""
    found = addressee_after(unit, phrases, cue.frames, start)
    addressee = _without_adjuncts(unit, found) if found is not None else None
    place = found[1] if found is not None else start
    named = _NAMED_NEXT.match(unit.shape, place - 1) if addressee is not None else None
    if addressee is not None and named is not None:
        addressee, place = (addressee[0], named.end(1)), named.end()
    for _ in range(_MOST_ADJUNCTS):
        after = _skip_adjunct(unit, phrases, place)
        if after == place:
            break
        place = after
    return RightSide(place, kind_at(unit, place), addressee)


def addressee_place(unit: Unit, start: int, lemma: str) -> Phrase | None:
    """Return who is told by the verb that ends at a word, where it was said left out."""
    found = addressee_after(unit, nominals(unit), frames_of(lemma), start)
    return _without_adjuncts(unit, found) if found is not None else None


def kind_at(unit: Unit, place: int) -> str:
    """Name what stands at a word: the end, a mark of punctuation, a quote, or words."""
    return _CLOSERS.get(unit.shape[place : place + 1], "words")


def addressee_after(
    unit: Unit, phrases: Sequence[Phrase], frames: Collection[str], start: int
) -> Phrase | None:
    """Return who is told by a verb of some frames, and where; None where nobody is."""
    if _PERSON_FRAMES.isdisjoint(frames):
        return None
    owner = _OWNING_DAY.match(unit.shape, start)
    begin = start if owner is None else owner.end()
    found = phrase_at(unit, phrases, begin) or _rest_of_phrase(phrases, begin)
    if found is None:
        return None
    found = _with_programme(unit, found)
    following = unit.shape[found[1] : found[1] + 1]
    end = _end_of_hearer(unit, found) if following and following in _VERBS else None
    if end is None and following and following in _FINITE:
        return None
    return start, end or found[1]


def _end_of_hearer(unit: Unit, found: Phrase) -> int | None:
    """Return where a hearer ends before the subject of a clause: "told reporters | sales fell"."""
    hearers = [place for place in range(*found) if unit.lowers[place] in HEARERS]
    if not hearers:
        return None
    ends = [place + 1 for place in hearers if place + 1 not in hearers] + [hearers[0] + 1]
    return next((end for end in ends if end < found[1]), None)


def _rest_of_phrase(phrases: Sequence[Phrase], start: int) -> Phrase | None:
    """Return the end of a phrase whose begin is the verb, taken for a participle."""
    return next(((start, last) for first, last in phrases if first < start < last), None)


def _with_programme(unit: Unit, found: Phrase) -> Phrase:
    """Take in a programme whose name has a day in it: "the BBC's Today programme"."""
    match = _PROGRAMME.match(unit.shape, found[1])
    if match is None and unit.lowers[found[1] + 1 : found[1] + 2] in _PROGRAMMES:
        match = _NAMED_FOR_DAY.match(unit.shape, found[1])
    return (found[0], match.end()) if match is not None else found


def _without_adjuncts(unit: Unit, found: Phrase) -> Phrase:
    """Leave out where it was said: ``told reporters at a briefing``."""
    for place in range(found[0] + 1, found[1]):
        counted = unit.lowers[place - 1 : place + 1] == ["of", "about"]  # "a crowd of about 200"
        if unit.lowers[place] in _ADJUNCT_PREPOSITIONS - {"of", "for", "from"} and not counted:
            return found[0], place
        if unit.lowers[place] == "from" and unit.lowers[place + 1] in _OWNERS:
            return found[0], place  # "told reporters from her bed"
    return found


def _skip_adjunct(unit: Unit, phrases: Sequence[Phrase], place: int) -> int:
    """Return where the adjunct at a word ends; the word itself where none begins there."""
    if place >= len(unit.shape):
        return place
    letter, lower = unit.shape[place], unit.lowers[place]
    if _is_day_part(unit, place):
        return place + 1
    if letter == "a":
        return place + (
            unit.shape[place + 1 : place + 2] in set(",.:QMI") or _that(unit, place + 1)
        )
    if lower in _TIME_OPENERS:
        return _skip_time(unit, place)
    if letter in "ITO" and lower in _ADJUNCT_PREPOSITIONS:
        return _skip_prepositional(unit, phrases, place)
    return place


def _is_day_part(unit: Unit, place: int) -> bool:
    """Tell whether a word is a day, or goes on with one: "Monday night", "May 3"."""
    if unit.shape[place] == "M":
        return unit.shape[place + 1 : place + 2] != "S"
    goes_on = place > 0 and unit.shape[place - 1] == "M"
    return goes_on and (unit.lowers[place] in TIME_NOUNS or unit.shape[place] == "C")


def _skip_time(unit: Unit, place: int) -> int:
    """Skip "last night", "earlier this week"."""
    end = place + 1
    while end < min(len(unit.shape), place + _LONGEST_TIME) and _is_time(unit, end):
        end += 1
    alone = unit.shape[end : end + 1] in set(",.:Q")
    return end if end > place + 1 or alone else place


def _is_time(unit: Unit, place: int) -> bool:
    lower = unit.lowers[place]
    return lower in TIME_NOUNS or lower in {"this", "last", "on"} or unit.shape[place] == "M"


def _skip_prepositional(unit: Unit, phrases: Sequence[Phrase], place: int) -> int:
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


def _is_circumstance(unit: Unit, found: Phrase) -> bool:
    words = unit.lowers[found[0] : found[1]]
    return any(word in MEDIUM_WORDS or word in TIME_NOUNS for word in words) or (
        unit.shape[found[0]] == "C" and found[1] == found[0] + 1
    )


def _that(unit: Unit, place: int) -> bool:
    return unit.lowers[place : place + 1] == ["that"]
