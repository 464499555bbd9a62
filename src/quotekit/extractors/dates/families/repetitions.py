"""What comes again and again: every Tuesday; annually; twice a week; Monday nights."""

import re

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.rule import Meaning, Rule
from quotekit.extractors.dates.time_value import TimeValue
from quotekit.extractors.dates.words import month_number, unit_code, weekday_number
from quotekit.lexicons.calendar import PARTS_OF_DAY


__all__ = ["RULES"]

_ADVERBS = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W",
    "fortnightly": "P2W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y",
}  # fmt: skip


_PAPERS = {"daily", "weekly", "monthly"}
_PAPER_BEFORE = re.compile(
    r"\b(?:an?|the|its|[a-z]+(?:ish|ese|ian|ean|can|man|party|language)|leading|national|local"
    r"|tabloid) $"
)
_NO_ADJECTIVE = re.compile(
    r"[.,;]| (?:[A-Z]|(?:that|of|in|on|said|reported|newspaper|paper|tabloid|quoted|which)\b)"
)


def repeated(code: str) -> TimeValue:
    """Return a repetition by its TIMEX3 value."""
    return TimeValue(code=code, type="SET", granularity="unknown")


def _weekday(match: re.Match[str], context: Context) -> Meaning:
    part = match["part"]
    return repeated(
        f"XXXX-WXX-{weekday_number(match['weekday'])}" + (f"T{PARTS_OF_DAY[part]}" if part else "")
    )


def _weekdays(match: re.Match[str], context: Context) -> Meaning:
    part = match["part"]
    return repeated(
        f"XXXX-WXX-{weekday_number(match['name'])}" + (f"T{PARTS_OF_DAY[part]}" if part else "")
    )


def _month(match: re.Match[str], context: Context) -> Meaning:
    return repeated(f"XXXX-{month_number(match['month']):02}")


def _unit(match: re.Match[str], context: Context) -> Meaning:
    code = unit_code(match["unit"])
    return repeated(
        f"PT1{code[1:]}"
        if code.startswith("T")
        else {"DE": "P10Y", "CE": "P100Y"}.get(code, f"P1{code}")
    )


def _adverb(match: re.Match[str], context: Context) -> Meaning:
    if context.written(match)[0].isupper() and re.search(r"[a-zA-Z] $", context.before(match, 2)):
        return None
    if (
        match[0] in _PAPERS
        and _PAPER_BEFORE.search(context.before(match))
        and _NO_ADJECTIVE.match(context.text[match.end() :])
    ):
        return None
    return repeated(_ADVERBS[match[0]])


def _times(match: re.Match[str], context: Context) -> Meaning:
    if not re.search(
        r"(?:\b(?:once|twice|times|million|billion|thousand|hundred|dollars|percent|cents)|\d|%) $",
        context.before(match),
    ):
        return None
    return _unit(match, context)


RULES = (
    Rule(
        "every-weekday",
        "every",
        r"(?:every|each) (?:other )?<weekday>(?: <part>)?",
        _weekday,
        {
            "They meet every Tuesday.": "XXXX-WXX-2",
            "They meet every Friday night.": "XXXX-WXX-5TNI",
        },
    ),
    Rule(
        "weekdays-plural",
        "weekdays weekday",
        r"(?P<name>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:s| <part>s)",
        _weekdays,
        {"They meet on Tuesdays.": "XXXX-WXX-2"},
    ),
    Rule(
        "every-month",
        "every",
        r"(?:every|each) <month>",
        _month,
        {"They meet each May.": "XXXX-05"},
    ),
    Rule(
        "every-unit",
        "every",
        r"(?:every|each|per) (?:single )?<unit>",
        _unit,
        {"They meet every month.": "P1M", "It pays $10 per hour.": "PT1H"},
    ),
    Rule(
        "annually",
        "adverb",
        r"(?:hourly|daily|nightly|biweekly|weekly|fortnightly|monthly|yearly|annually)",
        _adverb,
        {"They meet annually.": "P1Y"},
    ),
    Rule(
        "times-a-week",
        "article",
        r"(?<=[a-z0-9%][ ])an? (?P<unit>day|week|month|year)",
        _times,
        {"They meet twice a week.": "P1W"},
    ),
)
