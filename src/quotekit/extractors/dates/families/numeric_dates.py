"""Dates in digits: 2022-12-04, 12/4/2022, 4.12.2022."""

import re

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.resolution import without_year
from quotekit.extractors.dates.rule import Rule
from quotekit.extractors.dates.time_value import TimeValue
from quotekit.extractors.dates.words import month_number
from quotekit.extractors.dates.year_tail import full_year


__all__ = ["RULES"]


def whole_date(year: int, month: int, day: int, **more: object) -> TimeValue | None:
    """Return the day, or None if the calendar has none such."""
    value = TimeValue(granularity="day", year=year, number=month, day=day)
    return value.evolve(**more) if 1 <= month <= 12 and value.bounds[0] is not None else None


def _iso(match: re.Match[str], context: Context) -> TimeValue | None:
    return whole_date(int(match["y"]), int(match["m"]), int(match["d"]))


def _nine_eleven(match: re.Match[str], context: Context) -> TimeValue | None:
    return whole_date(2001, 9, 11)


def _year_month(match: re.Match[str], context: Context) -> TimeValue | None:
    year, month = int(match["y"]), int(match["m"])
    if len(match["m"]) == 2 and month > year % 100 and match.start("y") == match.start():
        return None
    return TimeValue(granularity="month", year=year, number=month)


def _day_month_year(match: re.Match[str], context: Context) -> TimeValue | None:
    return whole_date(_year(match["y"], context), month_number(match["month"]), int(match["d"]))


def _year(written: str, context: Context) -> int:
    return int(written) if len(written) == 4 else full_year(context, int(written))


def _slashed(match: re.Match[str], context: Context) -> TimeValue | None:
    first, second, year = int(match["a"]), int(match["b"]), _year(match["y"], context)
    month_first = whole_date(year, first, second)
    day_first = whole_date(year, second, first)
    best, other = (
        (month_first, day_first) if context.date_order == "mdy" else (day_first, month_first)
    )
    if best is None:
        return other
    return best.evolve(alternatives=(other,)) if other is not None and other != best else best


def _slashed_without_year(match: re.Match[str], context: Context) -> TimeValue | None:
    month, day = int(match["a"]), int(match["b"])
    if (context.date_order == "dmy" and day <= 12) or month > 12:
        month, day = day, month
    return without_year(context, match, "day", month, day) if 1 <= month <= 12 else None


RULES = (
    Rule(
        "nine-eleven",
        "small-digits",
        r"9/11(?![-/.,:]?\d|%)",
        _nine_eleven,
        {"They changed it after 9/11.": "2001-09-11"},
    ),
    Rule(
        "iso-date",
        "four-digits",
        r"(?P<y>[12]\d{3})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?![-/]\d|[.,:]\d)",
        _iso,
        {
            "Signed 2021-03-14 in Riga": "2021-03-14",
            "Signed 2021/3/14 in Riga": "2021-03-14",
            "Signed 2021-02-31 in Riga": None,
        },
    ),
    Rule(
        "year-month",
        "four-digits",
        r"(?P<y>19\d\d|20\d\d)[-/](?P<m>0?[1-9]|1[0-2])(?![-/.,:]?\d|%)",
        _year_month,
        {"Filed 2021-03 in Riga.": "2021-03", "Filed 2021-13 in Riga.": None},
    ),
    Rule(
        "month-slash-year",
        "small-digits",
        r"(?P<m>0?[1-9]|1[0-2])/(?P<y>19\d\d|20\d\d)(?![-/.,:]?\d|%)",
        _year_month,
        {"Filed 3/2021 in Riga.": "2021-03"},
    ),
    Rule(
        "day-dash-month-dash-year",
        "small-digits",
        r"(?P<d>\d{1,2})(?P<sep>[-/.])<month>(?P=sep)(?P<y>\d{4}|\d\d)(?![-/]\d|[.,:]\d|\d|%)",
        _day_month_year,
        {"Printed 31-Oct-1974 in Bonn.": "1974-10-31", "Printed 31-Oct-74 in Bonn.": "1974-10-31"},
    ),
    Rule(
        "digits-with-year",
        "small-digits",
        r"(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4}|\d\d)(?![-/]\d|[.,:]\d"
        r"|\d|%)",
        _slashed,
        {
            "Posted 3/14/2021.": "2021-03-14",
            "Posted 14/3/2021.": "2021-03-14",
            "Posted 3/14/99.": "1999-03-14",
            "Posted 14.3.2021.": "2021-03-14",
            "Posted 31/31/2021.": None,
            "Version 1.2.3.4 is out.": None,
        },
    ),
    Rule(
        "digits-without-year",
        "small-digits",
        r"(?<=\bon[ ])(?P<a>0?[1-9]|[12]\d|3[01])/(?P<b>0?[1-9]|[12]\d|3[01])(?![-/.,:]\d|\d|%|/)",
        _slashed_without_year,
        {
            "They met on 11/28 again.": "2022-11-28",
            "They met on 28/11 again.": "2022-11-28",
            "They drew 2/3 of it.": None,
        },
    ),
)
