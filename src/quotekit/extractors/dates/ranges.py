"""Two dates that are the ends of one stretch of time."""

import datetime as dt
import re

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.periods import shifted
from quotekit.extractors.dates.time_value import TimeValue


__all__ = ["connector_after", "joined"]

_CONNECTOR = re.compile(
    r" ?- ?|,? {1,4}(?:to|through|thru|until|till|til|up to) {1,4}(?:the )?(?=[\da-z'])"
)
_AND = re.compile(r" {1,4}and {1,4}")
_JOINABLE = {"day", "month", "season", "year", "decade"}
_BETWEEN = re.compile(r"\bbetween {1,4}(?:the )?$")


def connector_after(context: Context, start: int, end: int) -> int | None:
    """Return where the second end begins, after "to", "-" or the like ("and" after "between")."""
    match = _CONNECTOR.match(context.plain, end, context.end)
    if match is None and _BETWEEN.search(context.plain[max(context.start, start - 15) : start]):
        match = _AND.match(context.plain, end, context.end)
    return match.end() if match else None


def joined(first: TimeValue, second: TimeValue) -> tuple[TimeValue, TimeValue] | None:
    """
    Complete the two ends of a range by each other, or return None if they make none.

    In "May to July 1998" both are in 1998, in "Nov. 28, 1999 to Jan. 5" the second is in
    2000; in "Monday to Friday" Friday follows Monday.
    """
    if first.type != "DATE" or second.type != "DATE" or first.code or second.code:
        return None
    if first.granularity != second.granularity:
        return _unlike(first, second)
    if second.basis == "explicit" and _is_open(first):
        first = _not_after(first, second)
    elif first.year is not None and _is_open(second):
        second = _not_before(second, first)
    if first.year is None or second.year is None:
        return (first, second) if first.year == second.year else None
    return (first, second) if _start(first) < _start(second) else None


def _unlike(first: TimeValue, second: TimeValue) -> tuple[TimeValue, TimeValue] | None:
    """Join two written-out dates of different granularity ("from 2015 to May 2018")."""
    written_out = first.basis == second.basis == "explicit"
    alike = {first.granularity, second.granularity} <= _JOINABLE
    end, start = first.bounds[1], second.bounds[0]
    return (first, second) if written_out and alike and end and start and end < start else None


def _is_open(value: TimeValue) -> bool:
    """Tell whether the year of a value was not written but chosen, or is not known."""
    return value.number is not None and (
        value.year is None or value.basis == "previous" or bool(value.alternatives)
    )


def _start(value: TimeValue) -> tuple[int, dt.date]:
    return value.year or 0, value.bounds[0] or dt.date.min


def _not_after(first: TimeValue, second: TimeValue) -> TimeValue:
    moved = first.evolve(year=second.year, basis="explicit", alternatives=())
    if second.year is not None and _start(moved) > _start(second):
        return moved.evolve(year=second.year - 1)
    return moved


def _not_before(second: TimeValue, first: TimeValue) -> TimeValue:
    if _is_weekday(second):
        return (shifted(second, 7) or second) if _start(second) <= _start(first) else second
    basis = "explicit" if first.basis == "explicit" else second.basis
    moved = second.evolve(year=first.year, basis=basis, alternatives=())
    if first.year is not None and _start(moved) < _start(first):
        return moved.evolve(year=first.year + 1)
    return moved


def _is_weekday(value: TimeValue) -> bool:
    """Tell a weekday from a day of a month: its other meaning is a week away."""
    day = value.bounds[0]
    others = (other.bounds[0] for other in value.alternatives)
    return day is not None and any(abs((other - day).days) == 7 for other in others if other)
