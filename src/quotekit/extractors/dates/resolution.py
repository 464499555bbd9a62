"""How a date that leaves something out is completed: by the reference date or an earlier date."""

import datetime as dt
import re
from collections.abc import Callable
from functools import lru_cache

from quotekit.annotations import Basis, Granularity
from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.periods import shifted
from quotekit.extractors.dates.tense import Direction, direction, sure_direction
from quotekit.extractors.dates.time_value import TimeValue


__all__ = [
    "anchor",
    "days_from",
    "on_weekday",
    "wanted_side",
    "weekday_near",
    "without_year",
]

_AHEAD_WEIGHT = {"ahead": 1.0, "": 2.0, "back": 3.0}
_BEHIND_WEIGHT = {"ahead": 2.0, "": 1.0, "back": 1.0}
"""How far a coming day and a past one seem, by where the words before look; measured on news."""
_POLICY_SIDES: dict[str, Direction] = {"past": "back", "future": "ahead"}
_KEPT = 512
"""How many answers are kept: a newspaper's articles of one day ask the same again and again."""
_NEW_YEAR = 10
"""A month named so many months earlier in the year than the last one is the next year's."""


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
    wanted, certain = wanted_side(context, match)
    return _best_year(bare, context.reference, wanted, certain=certain)


@lru_cache(_KEPT)
def _best_year(
    bare: TimeValue, reference: dt.date, wanted: Direction, *, certain: bool
) -> TimeValue | None:
    """Choose the year: first on the side that is certain, then by the weighed distance."""

    def rank(value: TimeValue) -> tuple[bool, float]:
        off = _offset(value, reference)
        wrong = off < 0 if wanted == "ahead" else off > 0
        surely = certain or (off > 0 and value.granularity in {"quarter", "half"})
        return surely and wrong, abs(off) * (_AHEAD_WEIGHT if off > 0 else _BEHIND_WEIGHT)[wanted]

    ranked = sorted(_candidates(bare, reference), key=rank)
    others = sorted(ranked[1:], key=_nearness(reference))
    return ranked[0].evolve(alternatives=tuple(others[:1])) if ranked else None


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
    years = range(reference.year - 6, reference.year + 7)
    found = (_in_year(bare, year, "reference") for year in years)
    days = [value for value in found if value and _is_on(value, weekday)]
    return min(days, key=_nearness(reference), default=None)


def _is_on(value: TimeValue, weekday: int) -> bool:
    day = value.bounds[0]
    return day is not None and day.isoweekday() == weekday


def _in_year(bare: TimeValue, year: int, basis: Basis) -> TimeValue | None:
    value = bare.evolve(year=year, basis=basis)
    impossible = value.day is not None and year > 0 and value.bounds[0] is None
    return None if impossible else value


def _candidates(bare: TimeValue, reference: dt.date) -> list[TimeValue]:
    leap = bare.number == 2 and bare.day == 29
    years = range(reference.year - (8 if leap else 1), reference.year + (9 if leap else 2))
    found = (_in_year(bare, year, "reference") for year in years)
    return [value for value in found if value is not None and value.bounds[0] is not None]


def _offset(value: TimeValue, reference: dt.date) -> int:
    """Count the days from the reference date to a period: negative in the past, 0 within it."""
    first, last = value.bounds
    if first is not None and first > reference:
        return (first - reference).days
    if last is not None and last < reference:
        return (last - reference).days
    return 0


def _nearness(reference: dt.date) -> Callable[[TimeValue], int]:
    return lambda value: abs(_offset(value, reference))


def wanted_side(context: Context, match: re.Match[str]) -> tuple[Direction, bool]:
    """Tell on which side of the reference date a date should lie, and whether that is certain."""
    side = _POLICY_SIDES.get(context.policy)
    if side is not None:
        return side, True
    sure = sure_direction(context, match)
    if sure:
        return sure, True
    return direction(context, match), context.before(match, 6) == "ended "


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


@lru_cache(_KEPT)
def days_from(day: dt.date, *counts: int, basis: Basis = "reference") -> TimeValue | None:
    """Return the day so many days after another, the days of the other counts as alternatives."""
    base = TimeValue.of_day(day, basis=basis)
    found = [value for count in counts if (value := shifted(base, count)) is not None]
    return found[0].evolve(alternatives=tuple(found[1:])) if found else None
