"""So long before or after: two years ago; a year earlier; three days later; ten weeks from now."""

import re

from quotekit.annotations import Granularity
from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.families.relative_periods import unresolved
from quotekit.extractors.dates.periods import coarsened, shifted
from quotekit.extractors.dates.resolution import anchor
from quotekit.extractors.dates.rule import Meaning, Rule
from quotekit.extractors.dates.time_value import TimeValue
from quotekit.extractors.dates.words import cardinal, singular


__all__ = ["RULES"]

_AGO = {"ago", "earlier", "before", "previously", "prior"}
_FROM_READING = {"ago", "from now", "hence", "from today", "from yesterday"}
_PERIODS: dict[str, Granularity] = {
    "day": "day", "night": "day", "week": "week", "fortnight": "week", "month": "month",
    "quarter": "quarter",
    "year": "year", "yr": "year", "decade": "year", "century": "year",
}  # fmt: skip
_TIMES = {"fortnight": 2, "decade": 10, "century": 100}


def _offset(match: re.Match[str], context: Context) -> Meaning:
    unit, where = singular(match["units"]), match["where"]
    if unit not in _PERIODS:
        return None
    granularity = _PERIODS[unit]
    base = anchor(context)
    if where not in _FROM_READING:
        base = context.previous or (base if where in _AGO else None)
    start = coarsened(base, granularity) if base else None
    count = cardinal(match["count"]) * _TIMES.get(unit, 1)
    if start is None:
        return unresolved(granularity)
    found = shifted(start, round(-count if where in _AGO else count))
    basis = "previous" if base is context.previous else "reference"
    return found.evolve(basis=basis, alternatives=()) if found else None


def _some_offset(match: re.Match[str], context: Context) -> Meaning:
    granularity = _PERIODS.get(singular(match["units"]))
    if granularity is None:
        return None
    past = match["where"] in _AGO
    return TimeValue(code="PAST_REF" if past else "FUTURE_REF", granularity="unknown", basis="none")


def _year_ago(match: re.Match[str], context: Context) -> Meaning:
    quarter = context.latest("quarter")
    if quarter is not None and not context.narrative:
        found = shifted(quarter, -4)
        return found.evolve(basis="previous", alternatives=()) if found else None
    base = anchor(context)
    if "earlier" in match[0]:
        base = context.previous or base
    start = coarsened(base, "year") if base else None
    if start is None:
        return unresolved("year")
    found = shifted(start, -1)
    return found.evolve(basis="reference") if found else None


RULES = (
    Rule(
        "year-ago",
        "article unit the",
        r"(?:(?:an?|the) )?year(?:-| )(?:ago|earlier)",
        _year_ago,
        {
            "He left about a year ago.": "2021",
            "It fell in the third quarter from a year earlier.": "2022-Q3|2021-Q3",
        },
    ),
    Rule(
        "ago",
        "small-digits four-digits number article",
        r"(?P<count>(?:an?|<:count>))[ -](?:full |long |short )?<units>(?: and a half)?,? "
        r"(?P<where>ago|earlier|later|previously|from now|hence|from today|afterwards?|"
        r"(?:before|after)(?=[.,;)]))(?! (?:than|this|in the))",
        _offset,
        {
            "He left two years ago.": "2020",
            "He left 10 days ago.": "2022-11-24",
            "He left three weeks ago.": "2022-W45",
            "He left five months ago.": "2022-07",
            "He came on May 3, 2019. Two days later, he left.": "2019-05-03|2019-05-05",
            "It opens two weeks from now.": "2022-W50",
            "He left two years later.": "XXXX",
        },
    ),
    Rule(
        "some-time-ago",
        "number article unit",
        r"(?:<indefinite> )?<units> (?P<where>ago|earlier|later|from now)(?! (?:than|this))",
        _some_offset,
        {"He left several years ago.": "PAST_REF"},
    ),
)
