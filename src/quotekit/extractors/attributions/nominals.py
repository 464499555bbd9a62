"""Noun phrases, found on the shape of a unit."""

import re
from collections.abc import Sequence

from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.role_nouns import PERSON_NOUNS
from quotekit.linguistics.recent import Recent


__all__ = ["Phrase", "antecedent_of", "nominals", "phrase_at", "phrase_ending_at"]

Phrase = tuple[int, int]
"""A half-open range of words in a unit."""

_BASE = re.compile(
    r"(?:D?MS|D)?(?:a(?=[JC]))?(?:[JCPN]|Sa?(?=[JCPN])){0,10}(?:n(?=[JNP])|g(?=[JNP])|J|C|P|N|S){0,10}[PNCJ]"
    r"|R|D(?![JNPCaQ])"
)
_LINKING = frozenset(
    {"of", "for", "at", "in", "from", "with", "on", "to", "against", "behind", "near", "over",
     "under", "by", "within", "between", "among", "across", "inside", "outside", "and", "&"}
)  # fmt: skip
_BELONGING = frozenset({"of", "for", "and", "&"})
_MOST_LINKS = 4
_phrases: Recent[str, tuple[Phrase, ...]] = Recent(limit=100_000)
"""The phrases of the latest units: several ask for those of one, one after the other."""


def nominals(unit: Unit) -> Sequence[Phrase]:
    """List the base noun phrases of a unit, as half-open ranges of words."""
    shape = unit.shape
    known = _phrases.get(shape)
    if known is not None:
        return known
    found = tuple([match.span() for match in _BASE.finditer(shape)])
    return _phrases.keep(shape, found, len(shape))


def phrase_ending_at(unit: Unit, phrases: Sequence[Phrase], end: int) -> Phrase | None:
    """
    Return the whole noun phrase that ends at a word: its prepositional phrases joined to it.

    ``the head of U.S. intelligence`` is one phrase; a date is never part of one.
    """
    place = _ending(phrases, end)
    if place is None:
        return None
    first = phrases[place][0]
    for _ in range(_MOST_LINKS):
        if place == 0 or phrases[place - 1][1] != first - 1:
            break
        link = unit.lowers[first - 1]
        if link not in _LINKING or unit.shape[phrases[place - 1][0]] == "R":
            break
        if link in {"and", "&"} and not _like(unit, phrases[place - 1], phrases[place]):
            break
        place -= 1
        first = phrases[place][0]
    return first, end


def antecedent_of(unit: Unit, phrases: Sequence[Phrase], relative: int) -> Phrase | None:
    """
    Return the noun phrase before a relative pronoun, which may stand after a comma.

    For "who" it is a person rather than what the person is joined to, unless they belong to it:
    the judge of ``two years by a judge who said``, the wife of ``the wife of a judge who said``.
    """
    end = relative - (unit.shape[max(0, relative - 1)] == ",")
    found = phrase_ending_at(unit, phrases, end)
    place = _ending(phrases, end)
    if found is None or place is None:
        return None
    first = phrases[place][0]
    apart = found[0] < first and unit.lowers[first - 1] not in _BELONGING
    person = unit.lowers[relative] == "who" and unit.lowers[end - 1] in PERSON_NOUNS
    return (first, end) if apart and person else found


def phrase_at(unit: Unit, phrases: Sequence[Phrase], start: int) -> Phrase | None:
    """Return the whole noun phrase that starts at a word."""
    for place, (first, last) in enumerate(phrases):
        if first == start:
            return first, _extended(unit, phrases, place, last)
        if first > start:
            break
    return None


def _extended(unit: Unit, phrases: Sequence[Phrase], place: int, end: int) -> int:
    if unit.shape[phrases[place][0]] == "R":
        return end
    for following in phrases[place + 1 : place + 1 + _MOST_LINKS]:
        if following[0] != end + 1 or unit.lowers[end] not in _LINKING:
            break
        if unit.lowers[end] in {"and", "&"} and not _like(unit, phrases[place], following):
            break
        if unit.shape[following[0]] == "R" and unit.lowers[end] != "of":
            break
        end = following[1]
    return end


def _ending(phrases: Sequence[Phrase], end: int) -> int | None:
    for place in range(len(phrases) - 1, -1, -1):
        if phrases[place][1] == end:
            return place
        if phrases[place][1] < end:
            return None
    return None


def _like(unit: Unit, one: Phrase, other: Phrase) -> bool:
    """Tell whether two phrases could be coordinated: both names, or both not."""
    return (unit.shape[one[1] - 1] == "P") == (unit.shape[other[1] - 1] == "P")
