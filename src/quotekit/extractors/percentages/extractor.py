"""The extractor of percentages."""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator

import attrs

from quotekit.annotations import Percentage, PercentRelation, Qualifier, Span
from quotekit.document import Document
from quotekit.extractors.percentages.amounts import Amount, amount_at
from quotekit.extractors.percentages.base import base_after
from quotekit.extractors.percentages.expressions import Expression, expressions
from quotekit.extractors.percentages.machine_text import MachineText
from quotekit.extractors.percentages.qualifiers import approximator_of, bounds_of
from quotekit.extractors.percentages.relations import changes_apart
from quotekit.extractors.percentages.roles import is_margin_of_error, movement_of
from quotekit.extractors.percentages.shares import find_shares
from quotekit.extractors.percentages.units import Unit, find_units


__all__ = ["PercentageExtractor"]


@attrs.frozen
class PercentageExtractor:
    """Find percentages."""

    shares: bool = False
    """Whether to find shares in words too: "one in five", "two-thirds of"."""

    def __call__(self, document: Document) -> Iterator[Percentage | PercentRelation]:
        """Yield the percentages of *document* and how they belong together."""
        text = document.text
        units = deque(find_units(text))
        if not units and not self.shares:
            return
        machine = MachineText(text)
        for paragraph in document.paragraphs:
            floor, ceiling = paragraph.start, paragraph.end
            amounts = list(_amounts(text, floor, _units_until(units, floor, ceiling), machine))
            if self.shares:
                amounts = _with_shares(amounts, find_shares(text, floor, ceiling))
            if amounts:
                yield from _paragraph(text, floor, ceiling, amounts)


def _units_until(units: deque[Unit], floor: int, ceiling: int) -> Iterator[Unit]:
    while units and units[0].end <= ceiling:
        unit = units.popleft()
        if unit.start >= floor:
            yield unit


def _amounts(
    text: str, floor: int, units: Iterator[Unit], machine: MachineText
) -> Iterator[Amount]:
    for unit in units:
        amount = amount_at(text, floor, unit)
        if amount and not machine.holds(amount.start):
            yield amount


def _with_shares(amounts: list[Amount], shares: Iterable[Amount]) -> list[Amount]:
    """Put *shares* among *amounts*, save where an amount is already: "a quarter of a percent"."""
    starts = [amount.start for amount in amounts]
    free = []
    for share in shares:
        place = bisect_left(starts, share.end) - 1
        if place < 0 or amounts[place].end <= share.start:
            free.append(share)
    return sorted([*amounts, *free])


def _paragraph(
    text: str, floor: int, ceiling: int, amounts: list[Amount]
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


def _is_plus_minus(approximator: Qualifier | None) -> bool:
    return approximator is not None and approximator.kind == "plus_minus"


def _percentage(text: str, floor: int, ceiling: int, expression: Expression) -> Percentage:
    first, last = expression
    start, end = first.start, last.end
    approximator = approximator_of(text, floor, start, end, ceiling)
    begin = min(start, approximator.span.start) if approximator else start
    movement = movement_of(text, floor, begin, end, ceiling)
    margin = _is_plus_minus(approximator) or is_margin_of_error(text, floor, start, end)
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
