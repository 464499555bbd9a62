"""How a date that leaves something out is completed: by the reference date, or by the dates before it."""

import datetime as dt
import re
from collections.abc import Iterable

from quotekit.annotations import Basis, Granularity
from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.tense import Direction, direction
from quotekit.extractors.dates.time_value import TimeValue


__all__ = ["anchor", "full_year", "of_tail", "weekday_near", "without_year"]

_PREFER_PAST = (3.0, 2.0)
"""How much farther a coming period (the first number) or day (the second) seems than a past one."""
_ERA_YEAR = re.compile(r"\D*(\d{1,4})\D*")


def anchor(context: Context) -> TimeValue | None:
    """Return what a bare "next day" counts from: the last date in a narrative, else the reference date."""
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
    if context.narrative and context.previous is not None and context.previous.year is not None:
        return _in_year(bare, context.previous.year, "previous")
    if context.reference is None:
        return bare
    candidates = _candidates(bare, context.reference)
    if not candidates:
        return None
    best = min(candidates, key=lambda value: _distance(context, match, value))
    others = sorted((value for value in candidates if value != best), key=lambda v: _days_off(v, context.reference))
    return best.evolve(alternatives=tuple(others[:1]))


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
    reference = context.reference
    first, last = value.bounds
    off = _days_off(value, reference)
    if first is None or last is None or reference is None:
        return False, off
    ahead, behind = first > reference, last < reference
    wanted = _wanted(context, match)
    if value.granularity in {"quarter", "half"}:
        return ahead and wanted != "ahead", off
    if wanted == "":
        return False, off * (_PREFER_PAST[value.granularity == "day"] if ahead else 1)
    return (ahead if wanted == "back" else behind) and (context.policy != "news" or value.granularity != "day"), off * (
        1 if (wanted == "ahead") == ahead else 2
    )


def _wanted(context: Context, match: re.Match[str]) -> Direction:
    return {"past": "back", "future": "ahead"}.get(context.policy) or direction(context, match)  # type: ignore[return-value]


def weekday_near(context: Context, match: re.Match[str], weekday: int) -> TimeValue:
    """
    Complete a weekday: the latest one or today in news, the coming one where the words before look ahead.
    """
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
    return _first_day(day, shifts, basis)


def _anchor_day(context: Context) -> dt.date | None:
    value = anchor(context)
    return value.bounds[0] if value is not None else None


def _first_day(day: dt.date, shifts: Iterable[int], basis: Basis) -> TimeValue:
    near, *others = [TimeValue.of_day(day + dt.timedelta(shift), basis=basis) for shift in shifts]
    return near.evolve(alternatives=tuple(others))


def of_tail(context: Context, tail: str) -> tuple[int | None, Basis]:
    """Read the year that follows a month, a season or a quarter: "1998", "44 B.C.", "last year", "'98"."""
    number = _ERA_YEAR.fullmatch(tail)
    if number:
        return _numbered_year(tail, int(number[1]), context)
    base = anchor(context)
    if "that" in tail or "same" in tail or "following" in tail or "previous" in tail or "preceding" in tail:
        base = context.previous or base
    if base is None or base.year is None:
        return None, "none"
    shift = -1 if "last" in tail or "prev" in tail or "prec" in tail else int("next" in tail or "following" in tail)
    return base.year + shift, "reference"


def _numbered_year(tail: str, number: int, context: Context) -> tuple[int | None, Basis]:
    if re.search(r"\bb\.?c", tail):
        return 1 - number, "explicit"
    if "'" in tail:
        return full_year(context, number), "explicit"
    return number, "explicit"


def full_year(context: Context, number: int) -> int:
    """Complete a year of two digits: the latest that is at most twenty years after the reference date, or after 2029."""
    newest = (context.reference.year if context.reference else 2009) + 20
    return newest - (newest - number) % 100


