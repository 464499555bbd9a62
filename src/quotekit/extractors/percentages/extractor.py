"""The extractor of percentages."""

from collections.abc import Iterator
from itertools import groupby

import attrs

from quotekit.annotations import Percentage, PercentRelation, Span
from quotekit.document import Document
from quotekit.extractors.percentages.amounts import Amount, amount_at
from quotekit.extractors.percentages.base import base_after
from quotekit.extractors.percentages.expressions import Expression, expressions
from quotekit.extractors.percentages.machine_text import MachineText
from quotekit.extractors.percentages.qualifiers import approximator_of, bounds_of
from quotekit.extractors.percentages.relations import changes_apart
from quotekit.extractors.percentages.roles import is_margin_of_error, movement_of
from quotekit.extractors.percentages.units import Unit, find_units


__all__ = ["PercentageExtractor"]


@attrs.frozen
class PercentageExtractor:
    """Find percentages."""

    shares: bool = False
    """Whether to find shares in words too: "one in five", "two-thirds of"."""

    def __call__(self, document: Document) -> Iterator[Percentage | PercentRelation]:
        """Yield the percentages of *document* and how they belong together."""
        machine = None
        for floor, ceiling, units in _by_paragraph(document):
            machine = machine or MachineText(document.text)
            amounts = _amounts(document.text, floor, units, machine)
            yield from _paragraph(document.text, floor, ceiling, amounts)


def _by_paragraph(document: Document) -> Iterator[tuple[int, int, list[Unit]]]:
    units = list(find_units(document.text))
    if not units:
        return
    waiting = iter(document.paragraphs)
    paragraph = next(waiting, None)

    def paragraph_at(unit: Unit) -> tuple[int, int] | None:
        nonlocal paragraph
        while paragraph is not None and paragraph.end < unit.end:
            paragraph = next(waiting, None)
        if paragraph is None or unit.start < paragraph.start:
            return None
        return paragraph.start, paragraph.end

    for place, group in groupby(units, key=paragraph_at):
        if place is not None:
            yield *place, list(group)


def _amounts(text: str, floor: int, units: list[Unit], machine: MachineText) -> Iterator[Amount]:
    for unit in units:
        amount = amount_at(text, floor, unit)
        if amount and not machine.holds(amount.start):
            yield amount


def _paragraph(
    text: str, floor: int, ceiling: int, amounts: Iterator[Amount]
) -> Iterator[Percentage | PercentRelation]:
    joined, links = expressions(text, floor, amounts)
    found = {e.first.start: _percentage(text, floor, ceiling, e) for e in joined}
    yield from found.values()
    for link in links:
        yield PercentRelation(link.kind, tuple(found[start] for start in link.starts))
    linked = {start for link in links for start in link.starts}
    for relation in changes_apart(text, list(found.values())):
        if not linked.issuperset(member.span.start for member in relation.members):
            yield relation


def _percentage(text: str, floor: int, ceiling: int, expression: Expression) -> Percentage:
    first, last = expression
    start, end = first.start, last.end
    approximator = approximator_of(text, floor, start, end, ceiling)
    movement = movement_of(text, floor, start, end, ceiling)
    margin = is_margin_of_error(text, floor, start, end)
    if expression.is_range:
        low, high = sorted((first.value, last.value))
        numbers = {"low": low, "high": high}
    else:
        bounds = bounds_of(first.value, approximator)
        numbers = {"value": first.value, "fraction": first.fraction, **bounds._asdict()}
    return Percentage(
        span=Span.of(text, start, end),
        rule="range" if expression.is_range else first.rule,
        unit=last.unit,
        approximator=approximator,
        direction=None if margin else movement.direction,
        of=base_after(text, end, ceiling),
        role="margin_of_error" if margin else movement.role,
        **numbers,
    )
