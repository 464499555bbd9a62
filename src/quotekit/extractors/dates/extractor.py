"""Find the dates, lengths of time and repetitions of a text."""

from collections.abc import Iterator

import attrs

from quotekit.annotations import DateExpression, Span
from quotekit.document import Document
from quotekit.errors import OptionError
from quotekit.extractors.dates.context import Context, DateOrder, Policy
from quotekit.extractors.dates.grammar import grammar
from quotekit.extractors.dates.plain_text import plain_text
from quotekit.extractors.dates.rule import Pieces
from quotekit.extractors.dates.scanner import Reading, Scanner
from quotekit.extractors.dates.time_value import TimeValue


__all__ = ["DateExtractor"]


def _one_of(*allowed: object) -> object:
    def check(instance: object, attribute: "attrs.Attribute[object]", value: object) -> None:  # noqa: ARG001 - attrs calls it so
        if value not in allowed:
            raise OptionError(attribute.name, value, allowed)

    return check


@attrs.frozen
class DateExtractor:
    """
    Find dates, lengths of time and repetitions, and say which days they mean.
    """

    vague: bool = attrs.field(default=False, validator=_one_of(False, True))
    policy: Policy = attrs.field(default="news", validator=_one_of("news", "narrative", "past", "future"))
    date_order: DateOrder = attrs.field(default="mdy", validator=_one_of("mdy", "dmy"))
    fiscal_year_start: int = attrs.field(default=1, validator=_one_of(*range(1, 13)))

    def __call__(self, document: Document) -> Iterator[DateExpression]:
        """Yield the expressions of a document in reading order."""
        plain = plain_text(document.text)
        rules = grammar(self.vague)
        context = Context(
            document.text,
            plain,
            document.reference_date,
            policy=self.policy,
            date_order=self.date_order,
            fiscal_year_start=self.fiscal_year_start,
            vague=self.vague,
        )
        for paragraph in document.paragraphs:
            context.start, context.end = paragraph.start, paragraph.end
            for reading in Scanner(context, rules).readings():
                yield from _expressions(context, reading)


def _expressions(context: Context, reading: Reading) -> Iterator[DateExpression]:
    meaning = reading.meaning
    if isinstance(meaning, TimeValue):
        context.remember(meaning, reading.start)
        yield _expression(context, reading.start, reading.end, meaning, reading.rule)
        return
    parts = tuple(
        _expression(context, piece.start, piece.end, piece.value, reading.rule) for piece in meaning.pieces
    )
    for piece in meaning.pieces:
        context.remember(piece.value, piece.start)
    if meaning.is_range:
        yield _range(context, reading, meaning, parts)
    else:
        yield from parts


def _expression(context: Context, start: int, end: int, value: TimeValue, rule: str) -> DateExpression:
    if value.type in {"DATE", "TIME"} and context.plain.startswith("'s", end) and not context.plain[end + 2 : end + 3].isalnum():
        end += 2
    earliest, latest = value.bounds
    return DateExpression(
        span=Span.of(context.text, start, end),
        rule=rule,
        type=value.type,
        value=value.timex,
        mod=value.mod,
        granularity=value.granularity,
        earliest=earliest,
        latest=latest,
        basis=value.basis,
        alternatives=tuple(dict.fromkeys(other.timex for other in value.alternatives)),
        edtf=value.edtf,
    )


def _range(
    context: Context, reading: Reading, meaning: Pieces, parts: tuple[DateExpression, ...]
) -> DateExpression:
    first, last = parts
    both = first.edtf and last.edtf and "/" not in first.edtf + last.edtf
    return DateExpression(
        span=Span.of(context.text, reading.start, last.span.end),
        rule=reading.rule,
        type=first.type,
        value=f"{first.value}/{last.value}",
        granularity=first.granularity,
        earliest=first.earliest,
        latest=last.latest,
        basis=last.basis if first.basis == "explicit" else first.basis,
        parts=parts,
        edtf=f"{first.edtf}/{last.edtf}" if both else None,
    )
