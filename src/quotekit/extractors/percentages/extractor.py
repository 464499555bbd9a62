"""The extractor of percentages."""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator

import attrs

from quotekit.annotations import Percentage, PercentRelation
from quotekit.document import Document
from quotekit.extractors.percentages.amounts import Amount, amount_at
from quotekit.extractors.percentages.findings import findings_in
from quotekit.extractors.percentages.machine_text import MachineText
from quotekit.extractors.percentages.shares import find_shares
from quotekit.extractors.percentages.units import Unit, find_units


__all__ = ["PercentageExtractor"]


@attrs.frozen
class PercentageExtractor:
    """
    Find percentages, percentage and basis points, and what they are worth.

    A finding holds number, sign and unit ("-0.5%", "twenty-one and a half percent", "half a
    percentage point", "10 to 15 percent"); what blurs or bounds the number stands outside it, in
    `Percentage.approximator`. Values are exact decimals in the unit as written; a fraction without
    a finite decimal is rounded to six places and kept exactly in `Percentage.fraction`.

        >>> from quotekit.document import Document
        >>> document = Document("Support fell from 50 to 42.5 per cent; nearly a third are unsure.")
        >>> document.annotations(PercentageExtractor())
        <2 annotations
          18:20 percentage '50'
          24:37 percentage '42.5 per cent'>

    Left alone are units without a number, numbers that only look like one beside them (years, days,
    ages, money), percent signs in addresses and code, and bare "points":

        >>> text = "The 90th percentile, the % key, four cents, /a%20b, a lead of 5 points."
        >>> len(Document(text).annotations(PercentageExtractor()))
        0

    How two numbers belong together is told by `PercentRelation`. The rule that parts scorelines
    ("46 percent to 40 percent") from ranges was counted on US political news.
    """

    shares: bool = False
    """
    Whether to find shares in words too: "one in five", "two-thirds of voters", "more than half".

    Their unit is ``share`` and their value is in percent.
    """

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
                yield from findings_in(document, paragraph, amounts)


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
        if amount and not machine.holds(amount.start, amount.end):
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
