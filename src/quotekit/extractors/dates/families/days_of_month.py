"""Days told by their number alone: the 20th of next month; Friday the 15th; the last day of May."""

import datetime as dt
import re

from quotekit.extractors.dates.calendar_periods import days_in_month
from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.families.calendar_dates import in_tail
from quotekit.extractors.dates.periods import coarsened, months_later, shifted
from quotekit.extractors.dates.resolution import anchor
from quotekit.extractors.dates.rule import Meaning, Rule
from quotekit.extractors.dates.time_value import TimeValue
from quotekit.extractors.dates.words import month_number, ordinal, weekday_number


__all__ = ["RULES", "month_of"]

_SHIFTS = {"next": 1, "following": 1, "last": -1, "previous": -1}
_MONTHS_AROUND = 12


def month_of(match: re.Match[str], context: Context) -> TimeValue | None:
    """Return the month that a match names, or tells from the day of writing ("next month")."""
    groups = match.groupdict()
    if groups.get("month"):
        return in_tail(match, context, "month", month_number(match["month"]))
    base = anchor(context)
    now = coarsened(base, "month") if base else None
    if base is None or now is None:
        return None
    which = match["which"].removeprefix("the ")
    return shifted(now.evolve(basis=base.basis), _SHIFTS.get(which, 0))


def _day_of_month(match: re.Match[str], context: Context) -> Meaning:
    month, number = month_of(match, context), ordinal(match["day"])
    if month is None or month.year is None:
        return TimeValue(code=f"XXXX-XX-{number:02}", granularity="day", basis="none")
    day = month.evolve(granularity="day", day=number, alternatives=())
    return None if day.bounds[0] is None else day


def _end_of_month(match: re.Match[str], context: Context) -> Meaning:
    month = month_of(match, context)
    first, last = month.bounds if month else (None, None)
    day = first if match["nth"] == "first" else last
    return TimeValue.of_day(day, basis=month.basis) if month and day else None


def _weekday_and_day(match: re.Match[str], context: Context) -> Meaning:
    number, weekday = ordinal(match["day"]), weekday_number(match["weekday"])
    today = context.reference
    if today is None:
        return TimeValue(code=f"XXXX-XX-{number:02}", granularity="day", basis="none")
    found = [day for day in _days_around(today, number) if day.isoweekday() == weekday]
    nearest = min(found, key=lambda day: abs((day - today).days), default=None)
    return TimeValue.of_day(nearest, basis="reference") if nearest else None


def _days_around(today: dt.date, number: int) -> list[dt.date]:
    """Return the days of one number in the months around a day."""
    around = (months_later(today, count) for count in range(-_MONTHS_AROUND, _MONTHS_AROUND + 1))
    return [
        month.replace(day=number)
        for month in around
        if month and number <= days_in_month(month.year, month.month)
    ]


RULES = (
    Rule(
        "day-of-this-month",
        "small-digits ordinal the",
        r"(?:the )?(?P<day><:ordinal>)(?: day)? of (?P<which>this|next|last|the (?:same|following"
        r"|previous|current)|that) month",
        _day_of_month,
        {
            "It opens on the 20th of next month.": "2023-01-20",
            "It shut on the third of last month.": "2022-11-03",
            "It opens on the 31st of that month.": "2022-12-31",
        },
    ),
    Rule(
        "end-of-month",
        "ordinal relative the",
        r"(?:the )?(?:very )?(?P<nth>first|last|final) day (?:of|in) (?:<month>(?P<tail>"
        r"(?: of)?,?<:tail>)?|(?P<which>this|next|last) month)",
        _end_of_month,
        {
            "It shut on the last day of October.": "2022-10-31",
            "It opens on the first day of May 2024.": "2024-05-01",
            "It shut on the final day of last month.": "2022-11-30",
        },
    ),
    Rule(
        "weekday-and-day",
        "weekday",
        r"<weekday>,?(?: the)? (?P<day>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)|<:spelled_day>)"
        r"(?=[.,;:)\"']| (?:at|and|until|to|or|when|after|before|from|with|he|she|we|they)\b|$)",
        _weekday_and_day,
        {
            "It shut on Friday the 2nd.": "2022-12-02",
            "It shut on Tuesday 15th, he said.": "2022-11-15",
            "It opens on Friday the thirteenth.": "2023-01-13",
            "It shut on Monday the 31st.": "2022-10-31",
        },
    ),
)
