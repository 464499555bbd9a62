"""
TIMEX3 values for systems that give a day and leave out how exactly it is meant.

Generous: a week, month, quarter, season, year, decade or century is read off the words, and
a part of day or hour is added to the day. Nothing is worked out again: the day is the system's.
"""

import datetime as dt
import re
from typing import Any, NamedTuple


__all__ = ["Part", "ends", "nearest", "row_of_moment", "timex_type", "trimmed", "value_of"]

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_MONTHS = re.compile(rf"\b{_MONTH}(?![a-z])")
_DAY_NUMBER = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\b")
_YEAR = re.compile(r"\b\d{4}\b")
_DAY = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day\b|\btomorrow\b|\bdays?\b"
)
_NOW = re.compile(r"\b(?:now|currently|at present)\b")
_CLOCK = re.compile(r"\b\d{1,2}(?::\d\d|\s?[ap]\.?m\b)")
_PARTS_OF_DAY = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}
_SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}
_BEFORE = re.compile(
    r"(?:\b(?:about|after|and|at|before|between|by|during|for|from|in|of|on|since|through|to|"
    r"until|with)\b|[\s,])+",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?:(?:\b(?:a|and|at|by|for|from|in|of|on|or|the|to|with)\b|[\s,])\s*)+$", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s*(?:[-\N{EN DASH}\N{EM DASH}]|\b(?:to|and|until|till|through)\b)\s*")


class Part(NamedTuple):
    """One end of a range, by its offsets."""

    start: int
    end: int


def value_of(words: str, day: dt.date, hour: int | None = None) -> str:
    """
    Return the value that *day* has in these words.

        >>> value_of("last week", dt.date(2016, 3, 8))
        '2016-W10'
        >>> value_of("early March", dt.date(2016, 3, 1))
        '2016-03'
        >>> value_of("Monday night", dt.date(2016, 3, 7))
        '2016-03-07TNI'
    """
    words = words.lower()
    if _NOW.search(words):
        return "PRESENT_REF"
    if _DAY.search(words) or _CLOCK.search(words):
        return _finer(words, day, hour)
    return _named_period(words, day) or _numbered(words, day, hour)


def _named_period(words: str, day: dt.date) -> str | None:
    year, week, _ = day.isocalendar()
    for name, value in {
        "weekend": f"{year:04}-W{week:02}-WE",
        "week": f"{year:04}-W{week:02}",
        "quarter": f"{day.year:04}-Q{(day.month + 2) // 3}",
        "decade": f"{day.year // 10:03}",
        "century": f"{day.year // 100:02}",
        "month": f"{day:%Y-%m}",
        "year": f"{day.year:04}",
        **{name: f"{day.year:04}-{sign}" for name, sign in _SEASONS.items()},
    }.items():
        if name in words:
            return value
    return f"{day.year // 10:03}" if re.search(r"\d0s\b", words) else None


def _numbered(words: str, day: dt.date, hour: int | None) -> str:
    without_year = _YEAR.sub("", words)
    if re.search(r"\d[/.-]\d", words) or _DAY_NUMBER.search(_MONTHS.sub("", without_year)):
        return _finer(words, day, hour)
    if _MONTHS.search(words):
        return f"{day:%Y-%m}"
    return f"{day.year:04}" if without_year != words else _finer(words, day, hour)


def _finer(words: str, day: dt.date, hour: int | None) -> str:
    if hour is not None and _CLOCK.search(words):
        return f"{day.isoformat()}T{hour:02}:00"
    part = next((sign for name, sign in _PARTS_OF_DAY.items() if name in words), "")
    return day.isoformat() + part


def timex_type(value: str) -> str:
    """Return the type of what a system that finds only days and times has found."""
    return "TIME" if re.search(r"\dT", value) else "DATE"


def row_of_moment(text: str, start: int, end: int, moment: str) -> dict[str, Any]:
    """
    Read the day of a moment, as finely as the words between *start* and *end* say it.

        >>> row_of_moment("and in March by", 0, 15, "2016-03-01T00:00:00")
        {'start': 7, 'end': 12, 'type': 'DATE', 'value': '2016-03'}
    """
    part = trimmed(text, start, end)
    when = dt.datetime.fromisoformat(moment)
    value = value_of(text[part.start : part.end], when.date(), when.hour)
    return {**part._asdict(), "type": timex_type(value), "value": value}


def trimmed(text: str, start: int, end: int) -> Part:
    """
    Leave out the small words that a system swallowed at both ends.

        >>> trimmed("and in March by", 0, 15)
        Part(start=7, end=12)
    """
    words = text[start:end]
    before = _BEFORE.match(words)
    left = before.end() if before else 0
    after = _AFTER.search(words, left)
    right = after.start() if after else len(words)
    return Part(start + left, start + right) if left < right else Part(start, end)


def ends(text: str, start: int, end: int) -> tuple[Part, Part] | None:
    """
    Part the words of a range in two, as the gold has them.

        >>> ends("from 1998 to 2003", 0, 17)
        (Part(start=5, end=9), Part(start=13, end=17))
    """
    part = trimmed(text, start, end)
    between = _BETWEEN.search(text, part.start, part.end)
    if between is None or between.start() == part.start or between.end() == part.end:
        return None
    return Part(part.start, between.start()), Part(between.end(), part.end)


def nearest(days: list[dt.date], reference: dt.date) -> dt.date:
    """Return the day nearest to the reference; of two as near, the earlier."""
    return min(days, key=lambda day: (abs(day - reference), day))
