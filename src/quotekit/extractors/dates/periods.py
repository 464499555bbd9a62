"""Which period a day falls in, and which one comes so many periods later."""

import datetime as dt

from quotekit.annotations import Granularity
from quotekit.extractors.dates.calendar_periods import days_in_month, week_of
from quotekit.extractors.dates.time_value import TimeValue


__all__ = ["coarsened", "months_later", "period_of", "shifted"]

_PER_YEAR = {"month": 12, "season": 4, "quarter": 4, "half": 2}
_COARSENESS: tuple[Granularity, ...] = (
    "time", "part_of_day", "day", "weekend", "week", "month", "season", "quarter", "half", "year",
    "decade", "century", "unknown",
)  # fmt: skip
_YEARS = {"year": 1, "decade": 10, "century": 100}


def period_of(date: dt.date, granularity: Granularity) -> TimeValue:
    """
    Return the period of one granularity in which a day falls.

        >>> period_of(dt.date(2023, 1, 8), "season").timex
        '2022-WI'
        >>> period_of(dt.date(2023, 1, 8), "decade").timex
        '202'
    """
    match granularity:
        case "week" | "weekend":
            year, week = week_of(date)
            return TimeValue(granularity=granularity, year=year, number=week)
        case "month":
            return TimeValue(granularity="month", year=date.year, number=date.month)
        case "season":
            seasons = (date.year * 12 + date.month - 3) // 3
            return TimeValue(granularity="season", year=seasons // 4, number=seasons % 4 + 1)
        case "quarter" | "half":
            long = 3 if granularity == "quarter" else 6
            return TimeValue(
                granularity=granularity, year=date.year, number=(date.month - 1) // long + 1
            )
        case "year" | "decade" | "century":
            long = _YEARS[granularity]
            return TimeValue(granularity=granularity, year=date.year // long * long)
        case _:
            return TimeValue.of_day(date)


def shifted(value: TimeValue, count: int) -> TimeValue | None:
    """Return the period *count* periods later, or None beyond the calendar."""
    if value.year is None or value.code:
        return None
    if value.granularity in _YEARS:
        return value.evolve(year=value.year + count * _YEARS[value.granularity])
    if value.granularity in _PER_YEAR:
        per_year = _PER_YEAR[value.granularity]
        index = value.year * per_year + (value.number or 1) - 1 + count
        return value.evolve(year=index // per_year, number=index % per_year + 1)
    first = value.bounds[0]
    if first is None:
        return None
    try:
        later = first + dt.timedelta(count if value.granularity == "day" else 7 * count)
    except OverflowError:
        return None
    return period_of(later, value.granularity).evolve(basis=value.basis)


def months_later(date: dt.date, count: int) -> dt.date | None:
    """
    Return the same day so many months later, or the last one of a shorter month.

        >>> months_later(dt.date(2022, 12, 31), 2)
        datetime.date(2023, 2, 28)
    """
    year, month = divmod(date.year * 12 + date.month - 1 + count, 12)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return None
    return dt.date(year, month + 1, min(date.day, days_in_month(year, month + 1)))


def coarsened(value: TimeValue, granularity: Granularity) -> TimeValue | None:
    """
    Return the period of another granularity in which a value lies.

        >>> coarsened(TimeValue(granularity="month", year=2022, number=5), "year").timex
        '2022'

    None where the value is too coarse to tell: no day follows from a month.
    """
    if _COARSENESS.index(value.granularity) > _COARSENESS.index(granularity):
        return None
    if granularity in _YEARS and value.year is not None and not value.code:
        long = _YEARS[granularity]
        return TimeValue(granularity=granularity, year=value.year // long * long)
    first = value.bounds[0]
    return period_of(first, granularity) if first else None
