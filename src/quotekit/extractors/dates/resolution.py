"""How a date that leaves something out is completed: by the reference date or an earlier date."""

import datetime as dt
import re

from quotekit.annotations import Basis, Granularity
from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.periods import shifted
from quotekit.extractors.dates.tense import Direction, direction
from quotekit.extractors.dates.time_value import TimeValue
from quotekit.extractors.dates.words import cardinal


__all__ = [
    "anchor",
    "days_from",
    "full_year",
    "of_tail",
    "on_weekday",
    "spelled_year",
    "weekday_near",
    "without_year",
]

_AHEAD_WEIGHT = {"ahead": 1.0, "": 2.0, "back": 3.0}
_BEHIND_WEIGHT = {"ahead": 2.0, "": 1.0, "back": 1.0}
"""How far a coming day and a past one seem, by where the words before look; measured on news."""
_NEW_YEAR = 10
"""A month named so many months earlier in the year than the last one is the next year's."""
_ERA_YEAR = re.compile(r"\D*(\d{1,4})\D*")


def anchor(context: Context) -> TimeValue | None:
    """Return what a "next day" counts from: in a narrative the last date, else the reference."""
    if context.narrative and context.previous is not None:
        return context.previous
    if context.reference is not None:
        return TimeValue.of_day(context.reference, basis="reference")
    return None


def without_year(
    context: Context,
    match: re.Match[str],
    granularity: Granularity,
    number: int,
    day: int | None = None,
) -> TimeValue | None:
    """
    Complete a month, a day, a quarter, a half or a season of an unnamed year.

    News take the one nearest to the reference date (Jan. 3 in December is in the coming
    year); of a longer period the current or the latest, unless the words before look
    ahead. A narrative takes the year that it spoke of last.
    """
    bare = TimeValue(granularity=granularity, number=number, day=day, basis="none")
    if context.narrative and context.story is not None and context.story.year is not None:
        return _in_year(bare, _story_year(context.story, bare), "previous")
    if context.reference is None:
        return bare
    candidates = _candidates(bare, context.reference)
    if not candidates:
        return None
    best = min(candidates, key=lambda value: _distance(context, match, value))
    others = sorted(
        (value for value in candidates if value != best),
        key=lambda v: _days_off(v, context.reference),
    )
    return best.evolve(alternatives=tuple(others[:1]))


def _story_year(story: TimeValue, value: TimeValue) -> int:
    """Return the year that a narrative is in: after December comes the next January."""
    year = story.year or 0
    in_months = {"day", "month", "time", "part_of_day"}
    if (
        value.granularity in in_months
        and story.granularity in in_months
        and value.number
        and story.number
    ):
        return year + (story.number - value.number >= _NEW_YEAR)
    return year


def on_weekday(reference: dt.date | None, month: int, day: int, weekday: int) -> TimeValue | None:
    """Complete a day of a month by its weekday: the nearest such day within six years."""
    if reference is None:
        return None
    bare = TimeValue(granularity="day", number=month, day=day)
    found = (
        _in_year(bare, year, "reference") for year in range(reference.year - 6, reference.year + 7)
    )
    days = [
        value
        for value in found
        if value and value.bounds[0] and value.bounds[0].isoweekday() == weekday
    ]
    return min(days, key=lambda value: _days_off(value, reference), default=None)


def _in_year(bare: TimeValue, year: int, basis: Basis) -> TimeValue | None:
    value = bare.evolve(year=year, basis=basis)
    impossible = value.day is not None and year > 0 and value.bounds[0] is None
    return None if impossible else value


def _candidates(bare: TimeValue, reference: dt.date) -> list[TimeValue]:
    leap = bare.number == 2 and bare.day == 29
    years = range(reference.year - (8 if leap else 1), reference.year + (9 if leap else 2))
    found = (_in_year(bare, year, "reference") for year in years)
    return [value for value in found if value is not None and value.bounds[0] is not None]


def _days_off(value: TimeValue, reference: dt.date | None) -> int:
    first, last = value.bounds
    if first is None or last is None or reference is None:
        return 0
    if first <= reference <= last:
        return 0
    return (reference - last).days if last < reference else (first - reference).days


def _distance(context: Context, match: re.Match[str], value: TimeValue) -> tuple[bool, float]:
    """Rank a candidate by its side, where that is certain, then by its weighed distance."""
    reference = context.reference
    first, last = value.bounds
    if first is None or last is None or reference is None:
        return False, 0
    ahead, behind = first > reference, last < reference
    wanted = _wanted(context, match)
    off = _days_off(value, reference) * (_AHEAD_WEIGHT if ahead else _BEHIND_WEIGHT)[wanted]
    if context.policy in {"past", "future"} or context.before(match, 6) == "ended ":
        return (ahead if wanted == "back" else behind), off
    return ahead and wanted != "ahead" and value.granularity in {"quarter", "half"}, off


def _wanted(context: Context, match: re.Match[str]) -> Direction:
    return {"past": "back", "future": "ahead"}.get(context.policy) or direction(context, match)  # type: ignore[return-value]


def weekday_near(context: Context, match: re.Match[str], weekday: int) -> TimeValue | None:
    """Complete a weekday: in news the latest or today, unless the words before look ahead."""
    day = _anchor_day(context)
    if day is None:
        return TimeValue(code=f"XXXX-WXX-{weekday}", granularity="day", basis="none")
    back = (day.isoweekday() - weekday) % 7
    forward = (weekday - day.isoweekday()) % 7
    ahead = context.policy == "future" or context.narrative
    if context.policy == "news":
        ahead = direction(context, match) == "ahead"
    shifts = (forward, -back or -7) if ahead else (-back, forward or 7)
    basis: Basis = "previous" if context.narrative and context.previous is not None else "reference"
    return days_from(day, *shifts, basis=basis)


def _anchor_day(context: Context) -> dt.date | None:
    value = anchor(context)
    return value.bounds[0] if value is not None else None


def days_from(day: dt.date, *counts: int, basis: Basis = "reference") -> TimeValue | None:
    """Return the day so many days after another, the days of the other counts as alternatives."""
    base = TimeValue.of_day(day, basis=basis)
    found = [value for count in counts if (value := shifted(base, count)) is not None]
    return found[0].evolve(alternatives=tuple(found[1:])) if found else None


def of_tail(context: Context, tail: str) -> tuple[int | None, Basis]:
    """Read the year after a month or a quarter: "1998", "44 B.C.", "last year", "'98"."""
    number = _ERA_YEAR.fullmatch(tail)
    if number:
        return _numbered_year(tail, int(number[1]), context)
    if "year" not in tail:
        return spelled_year(tail), "explicit"
    base = anchor(context)
    if (
        "that" in tail
        or "same" in tail
        or "following" in tail
        or "previous" in tail
        or "preceding" in tail
    ):
        base = context.previous or base
    if base is None or base.year is None:
        return None, "none"
    shift = (
        -1
        if "last" in tail or "prev" in tail or "prec" in tail
        else int("next" in tail or "following" in tail)
    )
    return base.year + shift, "reference"


def _numbered_year(tail: str, number: int, context: Context) -> tuple[int | None, Basis]:
    if re.search(r"\bb\.?c", tail):
        return 1 - number, "explicit"
    if "'" in tail:
        return full_year(context, number), "explicit"
    return number, "explicit"


def spelled_year(words: str) -> int:
    """
    Read a year in words, as it is said aloud.

        >>> spelled_year("nineteen ninety-one"), spelled_year("of twenty oh five")
        (1991, 2005)
    """
    hundreds, *rest = (
        word for word in re.findall(r"[a-z]+", words) if word not in {"of", "o", "oh"}
    )
    return 100 * int(cardinal(hundreds)) + int(cardinal(" ".join(rest)))


def full_year(context: Context, number: int) -> int:
    """Complete two digits to the latest year at most 20 after the reference date (else to 2029)."""
    newest = (context.reference.year if context.reference else 2009) + 20
    return newest - (newest - number) % 100
