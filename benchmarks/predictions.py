"""What quotekit finds in a document, in the format that the scorers read."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs

from benchmarks.documents import Row, as_document
from quotekit import (
    Attribution,
    AttributionExtractor,
    DateExpression,
    DateExtractor,
    Percentage,
    PercentageExtractor,
    Span,
    extract,
)


__all__ = ["Predictor", "percentage_row", "statement_row", "timex_rows"]


@attrs.frozen(kw_only=True)
class Predictor:
    """Find statements, dates and percentages in one pass."""

    attributions: AttributionExtractor = attrs.field(factory=AttributionExtractor)
    dates: DateExtractor = attrs.field(factory=DateExtractor)
    percentages: PercentageExtractor = attrs.field(factory=PercentageExtractor)

    def __call__(self, row: Row) -> dict[str, Any]:
        """Return the prediction for a document; what is not to be scored is told apart."""
        every_act = attrs.evolve(self.attributions, acts="all")
        found = extract(as_document(row), every_act, self.dates, self.percentages)
        return {
            "id": row["id"],
            "quotes": [statement_row(a) for a in found.attributions if self._is_scored(a)],
            "left_out": [statement_row(a) for a in found.attributions if not self._is_scored(a)],
            "timex": [row for date in found.dates for row in timex_rows(date)],
            "percentages": [percentage_row(percentage) for percentage in found.percentages],
        }

    def _is_scored(self, found: Attribution) -> bool:
        return found.parent is None and found.act in self.attributions.acts


def statement_row(found: Attribution) -> dict[str, Any]:
    """Return the row of a statement."""
    return {
        "content": [_place(span) for span in found.content],
        "speaker": _places(found.source),
        "cue": _places(found.cue),
        "type": found.form,
        "speaker_entity": found.speaker.name if found.speaker else None,
        "addressee": _places(found.addressee),
        "medium": _places(found.medium),
        "act": found.act,
        "rule": found.rule,
        "confidence": found.confidence,
        "speaker_confidence": found.speaker_confidence,
    }


def timex_rows(date: DateExpression) -> Iterator[dict[str, Any]]:
    """Yield the row of a date, and of a range the rows of its ends."""
    if date.parts:
        for part in date.parts:
            yield from timex_rows(part)
    else:
        span = date.span
        yield {"start": span.start, "end": span.end, "type": date.type, "value": date.value}


def percentage_row(found: Percentage) -> dict[str, Any]:
    """Return the row of a percentage."""
    return {
        "start": found.span.start,
        "end": found.span.end,
        "value": _number(found.value if found.value is not None else found.fraction),
        "low": _number(found.low),
        "high": _number(found.high),
        "kind": "fraction" if found.unit == "share" else found.unit,
        "approximator": found.approximator.kind if found.approximator else None,
        "of": _place(found.of) if found.of else None,
    }


def _number(value: Decimal | Fraction | None) -> float | None:
    return None if value is None else float(value)


def _place(span: Span) -> list[int]:
    return [span.start, span.end]


def _places(span: Span | None) -> list[list[int]] | None:
    return None if span is None else [_place(span)]
