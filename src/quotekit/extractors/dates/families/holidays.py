"""Holidays whose day can be computed: Christmas Eve; Thanksgiving 2014; Good Friday; Labor Day."""

import datetime as dt
import re

from quotekit.extractors.dates.calendar_periods import days_in_month
from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.resolution import wanted_side
from quotekit.extractors.dates.rule import Meaning, Rule
from quotekit.extractors.dates.time_value import TimeValue
from quotekit.extractors.dates.year_tail import of_tail
from quotekit.lexicons.holidays import EASTER_HOLIDAYS, FIXED_HOLIDAYS, FLOATING_HOLIDAYS


__all__ = ["RULES"]

_ALSO_WORDS = {"epiphany", "pentecost", "new years", "may day", "flag day", "d-day"}
_THING_AFTER = re.compile(
    r" (?:trees?|cards?|carols?|presents?|gifts?|songs?|decorations?|eggs?|bunny|islands?"
    r"|pudding|costumes?|markets?|lights?|bonus|rising)\b"
)
_LATER_BY = {"black friday": 1, "cyber monday": 4, "election day": 1}
_NO_PLURAL = frozenset({"burns", "christmas", "corpus", "fawkes", "gras", "indigenous", "xmas"})


def _shape(name: str) -> str:
    """Let a name take its apostrophe and full stop ("presidents": president's, presidents')."""
    words = []
    for word in name.split():
        if word == "st":
            words.append(r"(?:st\.?|saint)")
        elif word.endswith("s") and word not in _NO_PLURAL:
            words.append(f"{word[:-1]}(?:'s|s'|s)")
        else:
            words.append(word)
    return " ".join(words)


_NAMES = "|".join(
    map(
        _shape,
        sorted((*FIXED_HOLIDAYS, *EASTER_HOLIDAYS, *FLOATING_HOLIDAYS), key=len, reverse=True),
    )
)


def easter(year: int) -> dt.date:
    """
    Return western Easter Sunday (the anonymous Gregorian computus).

        >>> easter(2024)
        datetime.date(2024, 3, 31)
    """
    century, golden = year // 100, year % 19
    correction = (8 * century + 13) // 25
    moon = (19 * golden + century - century // 4 - correction + 15) % 30
    moon -= moon // 28 * (1 - moon // 28 * (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    days = moon - weekday
    month = 3 + (days + 40) // 44
    return dt.date(year, month, days + 28 - 31 * (month // 4))


def holiday(name: str, year: int) -> dt.date:
    """Return the day of a holiday in a year."""
    if name in FIXED_HOLIDAYS:
        return dt.date(year, *FIXED_HOLIDAYS[name])
    if name in EASTER_HOLIDAYS:
        return easter(year) + dt.timedelta(EASTER_HOLIDAYS[name])
    month, weekday, which = FLOATING_HOLIDAYS[name]
    return _nth(year, month, weekday, which) + dt.timedelta(_LATER_BY.get(name, 0))


def _nth(year: int, month: int, weekday: int, which: int) -> dt.date:
    if which < 0:
        last = dt.date(year, month, days_in_month(year, month))
        return last - dt.timedelta((last.isoweekday() - weekday) % 7)
    first = dt.date(year, month, 1)
    return first + dt.timedelta((weekday - first.isoweekday()) % 7 + 7 * (which - 1))


def _holiday(match: re.Match[str], context: Context) -> Meaning:
    name = " ".join(re.sub("['.]", "", match["name"]).replace("saint ", "st ").split())
    if (name in _ALSO_WORDS and context.written(match, "name").islower()) or _THING_AFTER.match(
        context.after(match)
    ):
        return None
    tail, which = match["tail"], match["which"]
    if tail:
        year, basis = of_tail(context, tail)
        return (
            TimeValue.of_day(holiday(name, year), basis=basis)
            if year and 1583 <= year < 9999
            else None
        )
    if (
        context.narrative
        and context.previous is not None
        and context.previous.year is not None
        and context.previous.year > 1582
    ):
        return TimeValue.of_day(holiday(name, context.previous.year), basis="previous")
    wanted, certain = wanted_side(context, match)
    return _nearest(name, which or (wanted if certain else None), context.reference)


def _nearest(name: str, which: str | None, reference: dt.date | None) -> TimeValue:
    if reference is None or not 1584 <= reference.year <= 9990:
        fixed = FIXED_HOLIDAYS.get(name)
        if fixed is None:
            return TimeValue(code="XXXX-XX-XX", granularity="day", basis="none")
        return TimeValue(granularity="day", number=fixed[0], day=fixed[1], basis="none")
    days = [holiday(name, reference.year + shift) for shift in (-1, 0, 1)]
    if which in {"last", "past"}:
        days = [day for day in days if day < reference]
    elif which in {"next", "coming"}:
        days = [day for day in days if day > reference]
    elif which == "back":
        days = [day for day in days if day <= reference]
    elif which == "ahead":
        days = [day for day in days if day >= reference]
    elif which == "this":
        days = days[1:2]
    near, *others = sorted(days, key=lambda day: abs((day - reference).days))
    return TimeValue.of_day(
        near,
        basis="reference",
        alternatives=tuple(TimeValue.of_day(day, basis="reference") for day in others[:1]),
    )


RULES = (
    Rule(
        "holiday",
        "holiday relative",
        rf"(?:(?P<which>last|this|next|this past|this coming|past|coming) )?(?P<name>{_NAMES})"
        rf"(?P<tail>(?: in| of)?,?<:tail>)?",
        _holiday,
        {
            "They met on Christmas Eve.": "2021-12-24",
            "They will meet at Christmas.": "2022-12-25",
            "They met on Thanksgiving 2014.": "2014-11-27",
            "They met on Good Friday.": "2022-04-15",
            "They met last Labor Day.": "2022-09-05",
            "They met on St. Patrick's Day.": "2022-03-17",
            "They met on New Year's Eve in 2019.": "2019-12-31",
            "They met on Memorial Day.": "2022-05-30",
            "They met this Thanksgiving.": "2022-11-24",
            "They lit the Christmas tree.": None,
        },
    ),
)
