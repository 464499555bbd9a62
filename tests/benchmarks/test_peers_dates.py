"""What other systems say of dates is read as TIMEX3, generously."""

import datetime as dt
from typing import Any

import pytest

from benchmarks.peers import chrono, datefinder, dateparser, microsoft_dates, parsedatetime
from benchmarks.peers.calendar_values import ends, nearest, timex_type, trimmed, value_of


DAY = dt.date(2016, 3, 8)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("now", "PRESENT_REF"),
        ("Monday", "2016-03-08"),
        ("yesterday evening", "2016-03-08TEV"),
        ("5 p.m.", "2016-03-08T17:00"),
        ("last week", "2016-W10"),
        ("next weekend", "2016-W10-WE"),
        ("the third quarter", "2016-Q1"),
        ("a decade ago", "201"),
        ("the last century", "20"),
        ("last month", "2016-03"),
        ("three years ago", "2016"),
        ("last summer", "2016-SU"),
        ("the 2010s", "201"),
        ("March 2016", "2016-03"),
        ("mid-March", "2016-03"),
        ("March 8", "2016-03-08"),
        ("8 March 2016", "2016-03-08"),
        ("3/8/2016", "2016-03-08"),
        ("2016", "2016"),
        ("the day", "2016-03-08"),
        ("Easter", "2016-03-08"),
    ],
)
def test_how_exactly_a_day_is_meant_is_read_off_the_words(words: str, value: str) -> None:
    """The day itself is never worked out again."""
    assert value_of(words, DAY, 17) == value


def test_hours_have_a_type_of_their_own() -> None:
    """Parts of a day, too."""
    values = ("2016-03-08", "2016-03-08TEV", "2016-W10")
    assert [timex_type(value) for value in values] == ["DATE", "TIME", "DATE"]


def test_swallowed_words_are_left_out() -> None:
    """At both ends, but never everything."""
    assert trimmed("and in March by", 0, 15) == (7, 12)
    assert trimmed("On the", 0, 6) == (0, 6)
    assert trimmed("from", 0, 4) == (0, 4)


def test_a_range_has_two_ends_in_its_words() -> None:
    """Where they are written; one word is one end."""
    assert ends("from 1998 to 2003", 0, 17) == ((5, 9), (13, 17))
    assert ends("the third quarter", 0, 17) is None


def test_of_two_days_as_near_the_earlier_is_taken() -> None:
    """News tells of the past."""
    days = [dt.date(2016, 3, 9), dt.date(2016, 3, 7)]
    assert nearest(days, DAY) == dt.date(2016, 3, 7)


def row(text: str, words: str, value: str | None, kind: str = "DATE") -> dict[str, Any]:
    """Make the row of a date that stands at *words*."""
    start = text.index(words)
    return {"start": start, "end": start + len(words), "type": kind, "value": value}


def test_dateparser_is_looked_up_in_the_text() -> None:
    """In order, so that the second "May" is the second; what is not there is left out."""
    text = "On 1 May and in May"
    found = [
        {"words": "On 1 May", "moment": "2016-05-01T00:00:00"},
        {"words": "June", "moment": "2016-06-08T00:00:00"},
        {"words": "and in May", "moment": "2016-05-08T00:00:00"},
    ]
    rows = dateparser.in_order(text, DAY, found)
    assert [text[r["start"] : r["end"]] for r in rows] == ["1 May", "May"]
    assert [r["value"] for r in rows] == ["2016-05-01", "2016-05"]


def test_datefinder_says_its_grain() -> None:
    """A length of time has no moment, and so no value."""
    text = "in March 2016, 8 March, two years, 2015"
    found = [
        {"start": 0, "end": 13, "grain": "month", "moment": "2016-03-01T00:00:00"},
        {"start": 15, "end": 22, "grain": "day", "moment": "2016-03-08T00:00:00"},
        {"start": 24, "end": 33, "grain": "year", "moment": None},
        {"start": 35, "end": 39, "grain": "year", "moment": "2015-01-01T00:00:00"},
    ]
    assert datefinder.by_grain(text, DAY, found) == [
        row(text, "March 2016", "2016-03"),
        row(text, "8 March", "2016-03-08"),
        row(text, "two years", None),
        row(text, "2015", "2015"),
    ]


def test_parsedatetime_gives_moments() -> None:
    """As finely as the words say."""
    text = "on Friday at 5 pm, last week"
    found = [
        {"start": 0, "end": 17, "moment": "2016-03-11T17:00:00"},
        {"start": 19, "end": 28, "moment": "2016-03-01T09:00:00"},
    ]
    assert parsedatetime.moments(text, DAY, found) == [
        row(text, "Friday at 5 pm", "2016-03-11T17:00", "TIME"),
        row(text, "last week", "2016-W09"),
    ]


def moment(year: int, month: int, day: int, *known: str) -> dict[str, Any]:
    """Make one end of what chrono-node finds."""
    return {"day": [year, month, day], "hour": 12, "known": list(known)}


def test_chrono_says_what_it_knows() -> None:
    """A month, a year or a day; each end of a range is a date."""
    text = "in May, in 2014, on Friday, Dec. 3-5"
    found = [
        {"start": 3, "end": 6, "ends": [moment(2016, 5, 1, "month")]},
        {"start": 11, "end": 15, "ends": [moment(2014, 3, 8, "year")]},
        {"start": 17, "end": 26, "ends": [moment(2016, 3, 11)]},
        {
            "start": 28,
            "end": 36,
            "ends": [moment(2015, 12, 3, "month", "day"), moment(2015, 12, 5, "month", "day")],
        },
    ]
    assert chrono.as_known(text, DAY, found) == [
        row(text, "May", "2016-05"),
        row(text, "2014", "2014"),
        row(text, "Friday", "2016-03-11"),
        row(text, "Dec. 3", "2015-12-03"),
        row(text, "5", "2015-12-05"),
    ]


def test_a_year_that_python_has_not_has_no_value() -> None:
    """Such as one before Christ."""
    found = [{"start": 0, "end": 6, "ends": [moment(-44, 3, 15, "year", "month", "day")]}]
    assert chrono.as_known("Mar 15", DAY, found)[0]["value"] is None


def microsoft(text: str, words: str, kind: str, *values: dict[str, str]) -> dict[str, Any]:
    """Make what Microsoft Recognizers find."""
    start = text.index(words)
    return {"start": start, "end": start + len(words), "type": kind, "values": list(values)}


def test_microsoft_gives_timex_or_two_days() -> None:
    """Of a past and a future day, the nearer; quarters and ranges by their days."""
    text = (
        "Friday, March, 2015, now, two years, the third quarter, 1998 to 2003, every Monday, Lent"
    )
    quarter = "(XXXX-07-01,XXXX-10-01,P3M)"
    found = [
        microsoft(
            text,
            "Friday",
            "date",
            {"timex": "XXXX-WXX-5", "value": "2016-03-04"},
            {"timex": "XXXX-WXX-5", "value": "2016-03-11"},
        ),
        microsoft(
            text,
            "March",
            "daterange",
            {"timex": "XXXX-03", "start": "2015-03-01", "end": "2015-04-01"},
            {"timex": "XXXX-03", "start": "2016-03-01", "end": "2016-04-01"},
        ),
        microsoft(text, "2015", "daterange", {"timex": "2015", "start": "2015-01-01"}),
        microsoft(
            text, "now", "datetime", {"timex": "PRESENT_REF", "value": "2016-03-08 00:00:00"}
        ),
        microsoft(text, "two years", "duration", {"timex": "P2Y", "value": "63072000"}),
        microsoft(
            text, "the third quarter", "daterange", {"timex": quarter, "start": "2015-07-01"}
        ),
        microsoft(
            text,
            "1998 to 2003",
            "daterange",
            {"timex": "(1998-01-01,2003-01-01,P5Y)", "start": "1998-01-01", "end": "2003-01-01"},
        ),
        microsoft(text, "every Monday", "set", {"timex": "XXXX-WXX-1", "value": "not resolved"}),
        microsoft(text, "Lent", "date"),
    ]
    assert microsoft_dates.by_timex(text, DAY, found) == [
        row(text, "Friday", "2016-03-11"),
        row(text, "March", "2016-03"),
        row(text, "2015", "2015"),
        row(text, "now", "PRESENT_REF"),
        row(text, "two years", "P2Y", "DURATION"),
        row(text, "the third quarter", "2015-Q3"),
        row(text, "1998", "1998"),
        row(text, "2003", "2003"),
        row(text, "every Monday", "XXXX-WXX-1", "SET"),
    ]
