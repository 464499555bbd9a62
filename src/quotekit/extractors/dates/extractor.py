"""Find the dates, lengths of time and repetitions of a text."""

from collections.abc import Callable, Iterator
from typing import Any

import attrs

from quotekit.annotations import DateExpression, Span
from quotekit.document import Document
from quotekit.errors import OptionError
from quotekit.extractors.dates.context import Context, DateOrder, Policy
from quotekit.extractors.dates.grammar import grammar
from quotekit.extractors.dates.plain_text import plain_text
from quotekit.extractors.dates.scanner import Reading, Scanner
from quotekit.extractors.dates.time_value import TimeValue


__all__ = ["DateExtractor"]


Check = Callable[[object, "attrs.Attribute[Any]", object], None]


def _one_of(*allowed: object) -> Check:
    def check(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:  # noqa: ARG001 - attrs passes it
        if value not in allowed or type(value) not in map(type, allowed):
            raise OptionError(attribute.name, value, allowed)

    return check


@attrs.frozen
class DateExtractor:
    """
    Find dates, lengths of time and repetitions, and say which days they mean.

    It finds days, weekdays, weeks, months, quarters, seasons, years, decades, centuries and
    holidays, written out or relative; parts of the day and clock times beside a day;
    lengths ("eight-month") and repetitions ("every Tuesday"); each with its modifier
    ("early December"). A range is one expression with two `DateExpression.parts`.

        >>> import datetime as dt
        >>> text = "He left last month, on Nov. 3."
        >>> document = Document(text, reference_date=dt.date(2022, 12, 4))
        >>> [(found.text, found.value) for found in DateExtractor()(document)]
        [('last month', '2022-11'), ('Nov. 3', '2022-11-03')]

    Words and numbers that only look like dates are left alone: "may" and "march", "the
    second", "a fall", counts, prices, scores, ages, versions and telephone numbers; so
    are days that no calendar has, bare times of the day, and "now" or "recently".

        >>> document = Document("In a second, 2,000 people may march 5-2 down Route 1998.")
        >>> list(DateExtractor()(document))
        []

    Without a reference date, what is relative stays unresolved (``XXXX-12-04``, basis
    ``none``): the clock is never looked at. An option with a value that it cannot have
    raises `OptionError`.

    Spans leave out prepositions and take in modifiers and a possessive ending; values are those of
    TIMEX3 (TimeML 1.2.1), weeks those of ISO 8601, seasons and quarters of the EDTF those of
    ISO 8601-2. A season is that of northern weather reports.
    """

    vague: bool = attrs.field(default=False, validator=_one_of(False, True))  # noqa: FBT003 - the two values
    """Whether to find references to no particular time too ("now", "recently", "in the future")."""
    policy: Policy = attrs.field(
        default="news", validator=_one_of("news", "narrative", "past", "future")
    )
    """
    How to complete what leaves something out. ``news``: a weekday is today or the last one,
    unless the words before look ahead; a day of a month is the nearest. ``narrative``: in the
    year spoken of last. ``past`` and ``future``: on that side of the reference date.
    """
    date_order: DateOrder = attrs.field(default="mdy", validator=_one_of("mdy", "dmy"))
    """Whether 3/4/2022 is March 4 (``mdy``) or 3 April (``dmy``)."""
    fiscal_year_start: int = attrs.field(default=1, validator=_one_of(*range(1, 13)))
    """The month in which a fiscal year begins; it bears the number of the year in which it ends."""

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
        for reading in Scanner(context, rules).readings(document.blocks):
            yield from _expressions(context, reading)


def _expressions(context: Context, reading: Reading) -> Iterator[DateExpression]:
    meaning = reading.meaning
    if isinstance(meaning, TimeValue):
        context.remember(meaning, reading.start)
        yield _expression(context, reading.start, reading.end, meaning, reading.rule)
        return
    parts = tuple(
        _expression(context, piece.start, piece.end, piece.value, reading.rule)
        for piece in meaning.pieces
    )
    for piece in meaning.pieces:
        context.remember(piece.value, piece.start)
    if meaning.is_range:
        yield _range(context, reading, parts)
    else:
        yield from parts


def _expression(
    context: Context, start: int, end: int, value: TimeValue, rule: str
) -> DateExpression:
    if (
        value.type in {"DATE", "TIME"}
        and context.plain.startswith("'s", end)
        and not context.plain[end + 2 : end + 3].isalnum()
    ):
        end += 2
    earliest, latest = value.bounds
    return DateExpression(
        span=Span(start, end, context.text[start:end]),
        rule=rule,
        type=value.type,
        value=value.timex,
        mod=value.mod,
        granularity=value.granularity,
        earliest=earliest,
        latest=latest,
        basis=value.basis,
        alternatives=_written(value.alternatives),
        edtf=value.edtf,
    )


def _written(values: tuple[TimeValue, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([value.timex for value in values]))


def _range(context: Context, reading: Reading, parts: tuple[DateExpression, ...]) -> DateExpression:
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
