"""Statements that a name is set under or before: ``"…" — Ana Ruiz`` and ``RUIZ: "…"``."""

import re

from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.nominals import nominals
from quotekit.extractors.attributions.sources import Source, source_after
from quotekit.extractors.attributions.unit import QUOTE, Unit


__all__ = ["signature_of", "signed_statement"]

_AFTER = re.compile(r"Q[,.]?(-+|x)")
_SIGNATURE = re.compile(r"-P[^dzemQ]{0,30}$")
_BEFORE = re.compile(r"([DPNJ]{1,6}):Q[.,]?$")


def signed_statement(unit: Unit) -> Draft | None:
    """
    Return the statement of a unit that is a quote and a signature.

    Left alone: a dash inside a sentence that goes on with a verb.
    """
    return _signed_after(unit) or _labelled(unit)


def signature_of(unit: Unit) -> Source | None:
    """
    Return the name in a unit that is nothing but a dash and a name: ``— Ana Ruiz, nurse``.

    Left alone: a dash before anything that is no name, and a name with a verb.
    """
    if _SIGNATURE.match(unit.shape) is None:
        return None
    return source_after(unit, nominals(unit), 1)


def _signed_after(unit: Unit) -> Draft | None:
    match = _AFTER.match(unit.shape)
    if match is None or unit.shape[match.start(1)] != "-":
        return None
    first = match.end()
    source = source_after(unit, nominals(unit), first)
    if source is None or "P" not in unit.shape[first : source.core_last]:
        return None
    following = unit.shape[source.core_last : source.core_last + 1]
    if following in set("dzemabng"):
        return None
    return _draft(unit, 0, source, "signed-after-dash")


def _labelled(unit: Unit) -> Draft | None:
    match = _BEFORE.match(unit.shape)
    if match is None or "P" not in match[1]:
        return None
    source = Source(0, match.end(1), 0, match.end(1))
    return _draft(unit, unit.shape.index(QUOTE), source, "name-and-colon")


def _draft(unit: Unit, place: int, source: Source, rule: str) -> Draft:
    quotes = [quote for quote in unit.quotes[place : place + 1] if quote is not None]
    return Draft(
        content=[(span.start, span.end) for quote in quotes for span in quote.segments],
        rule=rule,
        source=unit.span(source.first, source.last),
        core=unit.span(source.core_first, source.core_last),
        clause=(unit.start, unit.end),
        quotes=quotes,
    )
