"""Lengths in several units: two years and six months; a year, three months and five days ago."""

import re

from quotekit.annotations import Granularity
from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.families.relative_periods import unresolved
from quotekit.extractors.dates.fragments import expand
from quotekit.extractors.dates.periods import months_later, period_of, shifted
from quotekit.extractors.dates.resolution import anchor
from quotekit.extractors.dates.rule import Meaning, Rule
from quotekit.extractors.dates.time_value import TimeValue
from quotekit.extractors.dates.words import cardinal


__all__ = ["RULES"]

_UNITS: dict[str, tuple[str, Granularity, float]] = {
    "year": ("Y", "year", 1000), "month": ("M", "month", 12), "week": ("W", "week", 5),
    "day": ("D", "day", 31), "hour": ("H", "time", 24), "minute": ("M", "time", 60),
    "second": ("S", "time", 60),
}  # fmt: skip
"""The letter of a unit, how fine it is, and how many of it would be another unit."""
_COUNT = r"(?:an?|<:count>)"
_FIRST = rf"(?P<first>{_COUNT}[ -](?:year|month|week|day|hour|minute)s?)"
_MORE = rf"(?P<more>(?:(?:,? and |, ){_COUNT} (?:month|week|day|hour|minute|second)s?){{1,4}})"
_PART = re.compile(expand(rf"(?P<count>{_COUNT})[ -](?P<unit>{'|'.join(_UNITS)})s?(?!\w)"))


def _parts(words: str) -> list[tuple[int, str]] | None:
    """Read the counts and the units, or return None if they make no one length."""
    found: list[tuple[int, str]] = []
    for part in _PART.finditer(words):
        number, unit = cardinal(part["count"]), part["unit"]
        if number % 1 or (found and number >= _UNITS[unit][2]):
            return None
        found.append((int(number), unit))
    order = [list(_UNITS).index(unit) for _, unit in found]
    return found if order == sorted(set(order)) else None


def _length(match: re.Match[str], context: Context) -> Meaning:
    parts = _parts(match["first"] + match["more"])
    if parts is None or context.before(match).endswith(("between ", "$", "-")):
        return None
    written = dict.fromkeys(("calendar", "clock"), "")
    for count, unit in parts:
        letter, granularity, _ = _UNITS[unit]
        written["clock" if granularity == "time" else "calendar"] += f"{count}{letter}"
    code = "P" + written["calendar"] + ("T" + written["clock"] if written["clock"] else "")
    return TimeValue(code=code, granularity=_UNITS[parts[0][1]][1], type="DURATION")


def _offset(match: re.Match[str], context: Context) -> Meaning:
    parts = _parts(match["first"] + match["more"])
    if parts is None:
        return None
    finest = _UNITS[parts[-1][1]][1]
    base, basis = anchor(context), "reference"
    if match["where"] in {"earlier", "later"} and context.previous is not None:
        base, basis = context.previous, "previous"
    day = base.bounds[0] if base else None
    if day is None or finest == "time":
        return unresolved("day" if finest == "time" else finest)
    sign = 1 if match["where"] in {"later", "from now"} else -1
    counts = {unit: sign * count for count, unit in parts}
    moved = months_later(day, 12 * counts.get("year", 0) + counts.get("month", 0))
    days = 7 * counts.get("week", 0) + counts.get("day", 0)
    found = shifted(TimeValue.of_day(moved), days) if moved else None
    if found is None or found.bounds[0] is None:
        return None
    return period_of(found.bounds[0], finest).evolve(basis=basis)


RULES = (
    Rule(
        "compound-length",
        "small-digits four-digits number article",
        _FIRST + _MORE + r"(?! ago\b|[- ]olds?\b)",
        _length,
        {
            "He was jailed for two years and six months.": "P2Y6M",
            "It took a year, three months and five days.": "P1Y3M5D",
            "She ran it in 2 hours, 20 minutes and 3 seconds.": "PT2H20M3S",
            "They waited three days and two hours.": "P3DT2H",
        },
    ),
    Rule(
        "compound-ago",
        "small-digits four-digits number article",
        _FIRST + _MORE + r" (?P<where>ago|earlier|later|from now)(?! (?:than|this|in the))",
        _offset,
        {
            "He left two years and three months ago.": "2020-09",
            "He left a month and 21 days ago.": "2022-10-14",
            "He came on May 3, 2019. A year and two days later, he left.": "2019-05-03|2020-05-05",
        },
    ),
)
