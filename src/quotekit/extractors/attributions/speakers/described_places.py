"""Find the noun phrases of a unit that may describe somebody who is known."""

from collections.abc import Iterator, Sequence

from quotekit.extractors.attributions.nominals import Phrase, phrase_at
from quotekit.extractors.attributions.speakers.descriptions import head_of, is_plural
from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.body_nouns import ORGANIZATION_NOUNS
from quotekit.lexicons.role_nouns import DOCUMENT_NOUNS, PERSON_NOUNS, STATE_NOUNS, TRADE_NOUNS


__all__ = ["described_places"]

_SINGLE = PERSON_NOUNS | ORGANIZATION_NOUNS | DOCUMENT_NOUNS | STATE_NOUNS | TRADE_NOUNS
_INDEFINITE = frozenset({"a", "an"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their"})


def described_places(unit: Unit, phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    """
    Yield the noun phrases that may mean somebody known: "the company", "her lawyer".

    With what "of" joins to them. Left alone: phrases that a name ends or goes on with, and
    those that introduce somebody ("a nurse"), unless they are plural ("residents") or may
    be read out next ("a statement").
    """
    for first, last in phrases:
        owner = unit.shape.find("S", first, last)
        if owner > first and _may_be_known(unit, first, owner):
            yield first, owner
        if unit.shape[last : last + 1] != "P" and _may_be_known(unit, first, last):
            yield first, _with_complement(unit, phrases, first, last)


def _may_be_known(unit: Unit, first: int, last: int) -> bool:
    """Tell whether a phrase has a noun for somebody, and says that it is a certain one."""
    if unit.shape[last - 1] != "N":
        return False
    head = head_of(unit.lowers[first:last])
    if unit.lowers[first] in _DEFINITE:
        return head in _SINGLE or head.removesuffix("s") in _SINGLE
    if unit.lowers[first] in _INDEFINITE:
        return head in DOCUMENT_NOUNS
    return is_plural(head) and head.removesuffix("s") in PERSON_NOUNS


def _with_complement(unit: Unit, phrases: Sequence[Phrase], first: int, last: int) -> int:
    """Return the end of a phrase with what "of" joins to it: the head of intelligence."""
    if unit.lowers[last : last + 1] != ["of"]:
        return last
    whole = phrase_at(unit, phrases, first)
    return whole[1] if whole is not None else last
