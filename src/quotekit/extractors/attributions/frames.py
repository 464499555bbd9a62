"""Fit the words after a cue to the frames of its verb."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from quotekit.extractors.attributions.cues import Cue
from quotekit.extractors.attributions.nominals import Phrase, phrase_at
from quotekit.extractors.attributions.right_side import RightSide
from quotekit.extractors.attributions.unit import QUOTE, Unit
from quotekit.lexicons.circumstances import TIME_NOUNS


__all__ = ["Fit", "fit_after"]

_VERB_REACH = 14
_ASIDE = re.compile(
    r",(?:[DJNPCIOSn]{1,8}|w[^,.:Q]{1,12}),(?=a?[dzem])|\\([^()]{1,4}\\)(?=a?[dzem])"
)
"""An age, an apposition or a clause between a subject and its verb."""
_INFINITIVE = re.compile(r"aT|T[ab]")
_FINITE = "dzem"
_PAST_CLAUSE = re.compile(r"[DJCNSOa]{0,6}[NR]a?n[^dzem]{0,12}$")
"""A subject and what may be its past, where nothing else in the sentence can be its verb."""
_ASKING = frozenset({"whether", "if", "how", "why", "what", "when", "where", "who", "which"})


class Fit(NamedTuple):
    """Where the content begins, in which frame, and which act that makes it."""

    begin: int
    frame: str
    act: str


def fit_after(unit: Unit, phrases: Sequence[Phrase], cue: Cue, right: RightSide) -> Fit | None:
    """Return how the words after a cue are its content; None where they are not."""
    begin = right.begin
    if right.kind in {"colon", "comma", "dash"}:
        begin += 1
        if unit.shape[begin : begin + 1] != QUOTE and right.kind != "colon":
            return None
        return _in_frame(cue, begin, "clause", "quote", "person", "object", "that", "infinitive")
    if right.kind == "quote":
        return _in_frame(
            cue, begin, "clause", "object", "quote", "named", "person", "infinitive", "that"
        )
    if right.kind == "end":
        return None
    return _fit_words(unit, phrases, cue, right, begin)


def _fit_words(
    unit: Unit, phrases: Sequence[Phrase], cue: Cue, right: RightSide, begin: int
) -> Fit | None:
    lower = unit.lowers[begin]
    if lower == "that" or lower in _ASKING:
        return _in_frame(cue, begin, "person", "clause", "that")
    if _INFINITIVE.match(unit.shape, begin):
        frames = ("person_infinitive",) if right.addressee else ("infinitive",)
        return _in_frame(cue, begin, *frames)
    after_person = _fit_after_object(unit, phrases, cue, begin, right)
    if after_person is not None:
        return after_person
    counted = unit.shape[begin] == "C"  # "found 60 per cent of firms planned to"
    bare = counted or right.addressee is not None or "object" not in cue.frames
    if _has_verb(unit, begin) or (bare and _has_past(unit, begin)):
        fit = _in_frame(cue, begin, "person") if right.addressee else None
        return fit or _in_frame(cue, begin, "clause", "object")
    if right.addressee or _is_time(unit, phrases, begin):
        return None
    return _in_frame(cue, begin, "object")


def _fit_after_object(
    unit: Unit, phrases: Sequence[Phrase], cue: Cue, begin: int, right: RightSide
) -> Fit | None:
    """Fit "accuse … of", "call it …" and "urge them to", whose content comes after an object."""
    found = right.addressee or phrase_at(unit, phrases, begin)
    if found is None:
        return None
    first = found[1] if "object" in cue.frames else found[0] + 1
    for place in range(first, min(found[1] + 1, len(unit.lowers))):
        act = cue.frames.get(f"about:{unit.lowers[place]}")
        if act is not None:
            return Fit(place + 1, "about", act)
    place = found[1]
    if unit.shape[place : place + 1] == "T" and "person_infinitive" in cue.frames:
        return Fit(place, "person_infinitive", cue.frames["person_infinitive"])
    return _fit_named(unit, cue, begin, place)


def _fit_named(unit: Unit, cue: Cue, begin: int, place: int) -> Fit | None:
    """Fit "call it a farce", and "call the report premature" whose content is all of it."""
    if "named" not in cue.frames:
        return None
    if unit.shape[place : place + 1] in {QUOTE, "D", "J", "N"}:
        return Fit(place, "named", cue.frames["named"])
    return Fit(begin, "named", cue.frames["named"]) if unit.shape[place - 1] == "J" else None


def _in_frame(cue: Cue, begin: int, *frames: str) -> Fit | None:
    for frame in frames:
        if frame in cue.frames:
            return Fit(begin, frame, cue.frames[frame])
    return None


def _is_time(unit: Unit, phrases: Sequence[Phrase], begin: int) -> bool:
    """Tell whether what follows is how long or when: "argued for an hour"."""
    return any(
        first == begin and unit.lowers[last - 1].rstrip("s") in TIME_NOUNS
        for first, last in phrases
    )


def _has_verb(unit: Unit, begin: int) -> bool:
    """Tell whether a clause begins here: a finite verb comes before a comma, asides apart."""
    place, limit = begin, min(begin + _VERB_REACH, len(unit.shape))
    while place < limit:
        aside = _ASIDE.match(unit.shape, place) if place > begin else None
        if aside is not None:
            place = aside.end()
            limit = len(unit.shape)
        letter = unit.shape[place]
        if letter in _FINITE:
            # "added salt and left" is no clause: its verb has the subject of the cue
            return unit.shape[place - 1] != "c" or unit.shape[begin] == "R"
        if letter in ",.:" + QUOTE:
            return letter == QUOTE
        place += 1
    return False


def _has_past(unit: Unit, begin: int) -> bool:
    """Tell whether a participle is the only verb there is: "the deal made sense"."""
    return _PAST_CLAUSE.match(unit.shape, begin) is not None
