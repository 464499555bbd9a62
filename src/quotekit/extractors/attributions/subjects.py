"""Find the subject of a sentence's main verb."""

from collections.abc import Sequence
from typing import NamedTuple

from quotekit.extractors.attributions.nominals import Phrase, phrase_at
from quotekit.extractors.attributions.unit import Unit


__all__ = ["Source", "first_subject", "main_subject", "opens_with_clause"]

_VERBS = "dzem"
_PREPOSITIONS = "OIT"
_SUBORDINATORS = frozenset(
    {"when", "while", "as", "after", "before", "although", "though", "if", "because", "since",
     "once", "until", "whereas"}
)  # fmt: skip


class Source(NamedTuple):
    """The words that name a source: the whole phrase, and the noun phrase that begins it."""

    first: int
    last: int
    core_first: int
    core_last: int


def main_subject(unit: Unit, phrases: Sequence[Phrase], limit: int) -> Source | None:
    """
    Return the subject of the main clause before *limit*.

    A clause that opens the sentence has a subject of its own: ``When Bo left, Ana said``.
    """
    opened = _after_opening_clause(unit)
    later = [phrase for phrase in phrases if phrase[0] >= opened]
    return first_subject(unit, later, limit) or (
        first_subject(unit, phrases, limit) if opened else None
    )


def opens_with_clause(unit: Unit) -> bool:
    """Tell whether a sentence begins with a clause that is not its main one."""
    return unit.lowers[0] in _SUBORDINATORS


def _after_opening_clause(unit: Unit) -> int:
    """Return where the main clause begins; 0 where the sentence begins with it."""
    return unit.shape.find(",") + 1 if opens_with_clause(unit) else 0


def first_subject(unit: Unit, phrases: Sequence[Phrase], limit: int) -> Source | None:
    """Return the first noun phrase before *limit* that a finite verb follows, asides apart."""
    for first, last in phrases:
        if last >= limit:
            return None
        if first and unit.shape[first - 1] in _PREPOSITIONS:
            continue
        whole = phrase_at(unit, phrases, first) or (first, last)
        verb = _verb_after(unit, whole[1])
        if verb is not None and verb < limit + 1:
            return Source(first, whole[1], first, whole[1])
    return None


def _verb_after(unit: Unit, place: int) -> int | None:
    """Return the finite verb right after a phrase, an aside between commas passed over."""
    if unit.shape[place : place + 1] == ",":
        closing = unit.shape.find(",", place + 1)
        if closing > 0:
            place = closing + 1
    while unit.shape[place : place + 1] == "a":
        place += 1
    letter = unit.shape[place : place + 1]
    return place if letter and letter in _VERBS else None
