"""The periods of the calendar, as they are written and as the days they span."""

import datetime as dt
import warnings

import pytest

from quotekit.annotations import Granularity
from quotekit.extractors.dates.calendar_periods import edtf, period_bounds, timex
from quotekit.extractors.dates.periods import coarsened, months_later, period_of, shifted
from quotekit.extractors.dates.time_value import TimeValue


PERIODS: list[tuple[TimeValue, str, str | None, str, str]] = [
    (TimeValue(granularity="day", year=2022, number=12, day=4), "2022-12-04", "2022-12-04",
     "2022-12-04", "2022-12-04"),
    (TimeValue(granularity="month", year=2024, number=2), "2024-02", "2024-02",
     "2024-02-01", "2024-02-29"),
    (TimeValue(granularity="quarter", year=2022, number=3), "2022-Q3", "2022-35",
     "2022-07-01", "2022-09-30"),
    (TimeValue(granularity="half", year=2022, number=2), "2022-H2", "2022-41",
     "2022-07-01", "2022-12-31"),
    (TimeValue(granularity="season", year=2022, number=1), "2022-SP", "2022-21",
     "2022-03-01", "2022-05-31"),
    (TimeValue(granularity="season", year=2022, number=4), "2022-WI", "2022-24",
     "2022-12-01", "2023-02-28"),
    (TimeValue(granularity="week", year=2020, number=53), "2020-W53", "2020-12-28/2021-01-03",
     "2020-12-28", "2021-01-03"),
    (TimeValue(granularity="weekend", year=2022, number=48), "2022-W48-WE",
     "2022-12-03/2022-12-04", "2022-12-03", "2022-12-04"),
    (TimeValue(granularity="year", year=44), "0044", "0044", "0044-01-01", "0044-12-31"),
    (TimeValue(granularity="decade", year=1990), "199", "199X", "1990-01-01", "1999-12-31"),
    (TimeValue(granularity="century", year=1700), "17", "17XX", "1700-01-01", "1799-12-31"),
    (TimeValue(granularity="time", year=2022, number=12, day=4, clock="T17:05"),
     "2022-12-04T17:05", "2022-12-04T17:05:00", "2022-12-04", "2022-12-04"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "written", "extended", "first", "last"), PERIODS)
def test_one_value_is_behind_all_forms(
    value: TimeValue, written: str, extended: str | None, first: str, last: str
) -> None:
    """The TIMEX3 value, the EDTF form and the days come from the same fields."""
    expected = written, extended, (dt.date.fromisoformat(first), dt.date.fromisoformat(last))

    assert (value.timex, value.edtf, value.bounds) == expected


@pytest.mark.parametrize(
    ("value", "extended", "first", "last"), [(row[0], *row[2:]) for row in PERIODS]
)
def test_the_edtf_package_reads_the_same_days(
    value: TimeValue, extended: str, first: str, last: str
) -> None:
    """What is written in the EDTF means the same days to its reference implementation."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        package = pytest.importorskip("edtf")
        parsed = package.parse_edtf(extended)
    if value.granularity in {"season", "quarter", "half"}:
        # The package takes these for the parts of a year of its own; the form is what counts.
        assert str(parsed) == extended
        return
    bounds = (parsed.lower_strict(), parsed.upper_strict())
    days = (f"{day.tm_year:04}-{day.tm_mon:02}-{day.tm_mday:02}" for day in bounds)

    assert tuple(days) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["2022-12~", "../1959", "1998/..", "-0489", "XXXX-12-04", "199X/201X", "2022-W48"],
)
def test_the_edtf_package_knows_the_other_forms(text: str) -> None:
    """Modified, open and unfinished forms are valid; weeks are none, and are written as days."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        package = pytest.importorskip("edtf")
        valid = True
        try:
            package.parse_edtf(text)
        except package.EDTFParseException:
            valid = False

    assert valid == (text != "2022-W48")


@pytest.mark.parametrize(
    ("mod", "form"),
    [
        ("APPROX", "2022-12~"),
        ("BEFORE", "../2022-12"),
        ("ON_OR_BEFORE", "../2022-12"),
        ("AFTER", "2022-12/.."),
        ("ON_OR_AFTER", "2022-12/.."),
        ("START", "2022-12"),
        (None, "2022-12"),
    ],
)
def test_modifiers_in_the_edtf(mod: str | None, form: str) -> None:
    """The modifiers that the EDTF can write are written; the others leave the form as it is."""
    assert TimeValue(granularity="month", year=2022, number=12, mod=mod).edtf == form


def test_intervals_and_times_take_no_modifier() -> None:
    """A form that is an interval or a time already cannot be marked again."""
    week = TimeValue(granularity="week", year=2022, number=48, mod="APPROX")
    time = TimeValue(granularity="time", year=2022, number=12, day=4, clock="T17:00", mod="APPROX")

    assert (week.edtf, time.edtf) == ("2022-11-28/2022-12-04", "2022-12-04T17:00:00")


def test_a_week_of_an_unknown_year_has_no_days() -> None:
    """Where the year is not known, no days can be written for a week."""
    assert edtf("week", None, 48, None, "") is None


@pytest.mark.parametrize(
    ("granularity", "year", "number", "day", "expected"),
    [
        ("year", -489, None, None, "BC0490"),
        ("year", 0, None, None, "BC0001"),
        ("month", -43, 3, None, "BC0044-03"),
        ("day", None, 12, 4, "XXXX-12-04"),
        ("decade", 2000, None, None, "200"),
    ],
)
def test_years_before_christ_and_unknown_years(
    granularity: Granularity, year: int | None, number: int | None, day: int | None, expected: str
) -> None:
    """Astronomical years are written as historians count them, unknown ones with X."""
    assert timex(granularity, year, number, day, "") == expected


@pytest.mark.parametrize(
    ("granularity", "year", "number", "day"),
    [
        ("day", 2023, 2, 29),
        ("week", 2022, 53, None),
        ("year", 0, None, None),
        ("season", 9999, 4, None),
        ("century", -100, None, None),
    ],
)
def test_what_no_calendar_has_is_without_bounds(
    granularity: Granularity, year: int, number: int | None, day: int | None
) -> None:
    """An impossible day, or one outside the years 1 to 9999, has no bounds and raises nothing."""
    assert period_bounds(granularity, year, number, day, 1) == (None, None)


def test_a_fiscal_year_is_an_interval_of_the_edtf() -> None:
    """A year that begins in October is written by its days; before the year 1 it is not written."""
    fiscal = TimeValue(granularity="year", year=2022, year_starts=10)

    assert fiscal.edtf == "2021-10-01/2022-09-30"
    assert fiscal.evolve(year=-1).edtf is None


@pytest.mark.parametrize(
    ("granularity", "count", "expected"),
    [
        ("day", 30, "2023-01-03"),
        ("week", -1, "2022-W47"),
        ("weekend", 1, "2022-W49-WE"),
        ("month", 1, "2023-01"),
        ("quarter", -4, "2021-Q4"),
        ("half", 1, "2023-H1"),
        ("season", 1, "2023-SP"),
        ("year", -2, "2020"),
        ("decade", 1, "203"),
        ("century", -1, "19"),
    ],
)
def test_shifting_counts_periods(granularity: Granularity, count: int, expected: str) -> None:
    """So many periods later is a period of the same kind."""
    moved = shifted(period_of(dt.date(2022, 12, 4), granularity), count)

    assert moved is not None
    assert moved.timex == expected


def test_nothing_is_shifted_past_the_calendar() -> None:
    """There is no day after the last one, and none without a year."""
    assert shifted(TimeValue.of_day(dt.date.max), 1) is None
    assert shifted(TimeValue(granularity="day", number=12, day=4), 1) is None
    assert shifted(TimeValue(granularity="week", year=0, number=1), 1) is None
    assert months_later(dt.date.max, 1) is None


def test_a_coarse_value_has_no_finer_one() -> None:
    """The month of a day is known, the day of a month is not."""
    month = TimeValue(granularity="month", year=2022, number=12)

    assert coarsened(month, "day") is None
    assert coarsened(TimeValue(granularity="day", year=-43, number=3, day=15), "month") is None
