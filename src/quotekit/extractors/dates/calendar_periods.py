"""The periods of the calendar: how each is written, and on which days it begins and ends."""

import calendar
import datetime as dt

from quotekit.annotations import Granularity


__all__ = ["SEASON_CODES", "Bounds", "days_in_month", "edtf", "period_bounds", "timex", "week_of"]

Bounds = tuple[dt.date | None, dt.date | None]

SEASON_CODES = ("SP", "SU", "FA", "WI")
"""The TIMEX3 codes of the seasons, in the order of the year."""

_MONTHS_LONG = {
    "month": 1,
    "season": 3,
    "quarter": 3,
    "half": 6,
    "year": 12,
    "decade": 120,
    "century": 1200,
}
_EDTF_FIRST = {"season": 21, "quarter": 33, "half": 40}
"""ISO 8601-2 numbers seasons from 21, quarters from 33 and half-years from 40."""


def days_in_month(year: int | None, month: int) -> int:
    """Count the days of a month; February has 29 where the year is not known."""
    if month == 2:
        return 29 if year is None or calendar.isleap(year) else 28
    return 30 if month in {4, 6, 9, 11} else 31


def week_of(date: dt.date) -> tuple[int, int]:
    """Return the ISO year and week of a day."""
    year, week, _ = date.isocalendar()
    return year, week


def timex(
    granularity: Granularity, year: int | None, number: int | None, day: int | None, clock: str
) -> str:
    """Write a period as TIMEX3 does."""
    if granularity in ("decade", "century"):
        return _short_year(year, 1 if granularity == "decade" else 2)
    written = _timex_year(year)
    if number is None:
        return written
    match granularity:
        case "quarter":
            written += f"-Q{number}"
        case "half":
            written += f"-H{number}"
        case "season":
            written += f"-{SEASON_CODES[number - 1]}"
        case "week":
            written += f"-W{number:02}"
        case "weekend":
            written += f"-W{number:02}-WE"
        case _:
            written += f"-{number:02}"
    return written + ("" if day is None else f"-{day:02}") + clock


def _timex_year(year: int | None) -> str:
    if year is None:
        return "XXXX"
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"


def _short_year(year: int | None, digits: int) -> str:
    return _timex_year(year)[:-digits]


def edtf(
    granularity: Granularity, year: int | None, number: int | None, day: int | None, clock: str
) -> str | None:
    """Write a period in the Extended Date/Time Format, where it can be."""
    if granularity in ("week", "weekend"):
        return _edtf_days(granularity, year, number)
    written = "XXXX" if year is None else _edtf_year(granularity, year)
    if number is None:
        return written
    if granularity in _EDTF_FIRST:
        return f"{written}-{_EDTF_FIRST[granularity] + number - 1}"
    written += f"-{number:02}"
    if day is None:
        return written
    return f"{written}-{day:02}" + (
        f"{clock}:00" if year is not None and len(clock) == len("T00:00") else ""
    )


def _edtf_days(granularity: Granularity, year: int | None, number: int | None) -> str | None:
    if year is None or number is None:
        return None
    first, last = period_bounds(granularity, year, number, None, 1)
    return f"{first}/{last}"


def _edtf_year(granularity: Granularity, year: int) -> str:
    written = f"{year:04}" if year >= 0 else f"-{-year:04}"
    if granularity == "decade":
        return written[:-1] + "X"
    if granularity == "century":
        return written[:-2] + "XX"
    return written


def period_bounds(
    granularity: Granularity, year: int, number: int | None, day: int | None, year_starts: int
) -> Bounds:
    """
    Return the first and the last day of a period, or None twice before the year 1 and after 9999.

    Seasons are those of northern weather reports: spring is March to May, and the winter of
    a year begins in its December. A fiscal year has the number of the year in which it ends.
    """
    try:
        if granularity in ("week", "weekend"):
            return _week_bounds(granularity, year, number or 1)
        if day is not None:
            only = dt.date(year, number or 1, day)
            return only, only
        return _month_bounds(*_months(granularity, year, number, year_starts))
    except (ValueError, OverflowError):
        return None, None


def _week_bounds(granularity: Granularity, year: int, week: int) -> Bounds:
    monday = dt.date.fromisocalendar(year, week, 1)
    return monday + dt.timedelta(5 if granularity == "weekend" else 0), monday + dt.timedelta(6)


def _months(
    granularity: Granularity, year: int, number: int | None, year_starts: int
) -> tuple[int, int]:
    long = _MONTHS_LONG.get(
        granularity if number or granularity in ("decade", "century") else "year", 1
    )
    first = year * 12 + (long * (number - 1) if number else 0)
    if granularity == "season":
        return first + 2, long
    return first + (year_starts - 13 if year_starts > 1 else 0), long


def _month_bounds(first: int, long: int) -> Bounds:
    last = first + long - 1
    last_year, last_month = divmod(last, 12)
    return (
        dt.date(first // 12, first % 12 + 1, 1),
        dt.date(last_year, last_month + 1, days_in_month(last_year, last_month + 1)),
    )
