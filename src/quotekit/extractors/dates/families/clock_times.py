"""Times of the day, which only refine a date: 5 p.m. Friday; Monday night; the morning of May 3."""

import re

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.rule import Affix, Meaning, Rule
from quotekit.extractors.dates.time_value import TimeValue
from quotekit.lexicons.calendar import PARTS_OF_DAY


__all__ = ["PREFIXES", "RULES", "SUFFIXES"]

_ZONE = (
    r"(?:,? \(?(?:[ecmp][sd]?t|gmt|utc|bst|cet|local time|(?:eastern|pacific|central)(?: time)?)"
    r"\b\)?)?"
)
_CLOCK = (
    r"(?:(?P<h>[01]?\d|2[0-4])(?:[:.](?P<min>[0-5]\d))? ?(?P<half>[ap])\.?m\b\.?|"
    r"(?P<h24>[01]?\d|2[0-4]):(?P<min24>[0-5]\d)"
    r"(?: ?(?:hrs|hours|h))?|(?P<oclock>[01]?\d) o'clock|(?P<word>noon|midnight))" + _ZONE
)


def clock_of(match: re.Match[str]) -> str | None:
    """Return the TIMEX3 time of a clock time."""
    if match["word"]:
        return "T12:00" if match["word"] == "noon" else "T24:00"
    if match["h24"]:
        return f"T{int(match['h24']):02}:{match['min24']}"
    hour = int(match["h"] or match["oclock"])
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"] == "p" else 0)
    return f"T{hour:02}:{match['min'] or '00'}"


def _at_clock(match: re.Match[str], value: TimeValue, context: Context) -> TimeValue | None:
    clock = clock_of(match)
    if value.granularity != "day" or value.type != "DATE" or clock is None:
        return None
    return _timed(value, clock, "time")


def _in_part(match: re.Match[str], value: TimeValue, context: Context) -> TimeValue | None:
    if value.granularity != "day" or value.type != "DATE":
        return None
    return _timed(value, f"T{PARTS_OF_DAY[match['part']]}", "part_of_day")


def _timed(value: TimeValue, clock: str, granularity: str) -> TimeValue:
    if value.code:
        return value.evolve(code=value.code + clock, type="TIME", granularity=granularity)
    others = tuple(
        other.evolve(clock=clock, type="TIME", granularity=granularity)
        for other in value.alternatives
    )
    return value.evolve(clock=clock, type="TIME", granularity=granularity, alternatives=others)


def _bare(match: re.Match[str], context: Context) -> Meaning:
    clock = clock_of(match)
    if clock is None or (
        match["h24"]
        and not re.search(
            r"\b(?:at|by|until|from|about|around|after|before) $", context.before(match)
        )
    ):
        return None
    day = context.previous
    if day is not None and day.day is not None:
        return day.evolve(
            clock=clock, type="TIME", granularity="time", basis="previous", alternatives=()
        )
    return TimeValue(code=f"XXXX-XX-XX{clock}", type="TIME", granularity="time", basis="none")


PREFIXES = (
    Affix(
        "clock-before-date",
        "small-digits part",
        _CLOCK + r"(?: \(\d{4} gmt\))?,?(?: on| of)? ",
        _at_clock,
        {
            "It ends at 5 p.m. EST Friday.": "2022-12-02T17:00",
            "It ends at noon Monday.": "2022-11-28T12:00",
            "It ended at 9 o'clock yesterday.": "2022-12-03T09:00",
        },
    ),
    Affix(
        "part-before-date",
        "the part modifier",
        r"(?:the )?(?:(?:early|late|mid)[ -])?<part>(?: of| on)? ",
        _in_part,
        {
            "It ended on the night of May 3, 2019.": "2019-05-03TNI",
        },
    ),
)
SUFFIXES = (
    Affix(
        "part-after-date",
        "part",
        r"(?:'s)?,?(?: in the)? (?:early |late |mid-?)?<part>(?!\w)",
        _in_part,
        {"It ended Friday night.": "2022-12-02TNI"},
    ),
    Affix(
        "clock-after-date",
        "",
        r",? (?:at |around |about |by )?" + _CLOCK + r"(?!\w)",
        _at_clock,
        {"It ended on Friday at 5:30 p.m.": "2022-12-02T17:30"},
    ),
)
RULES = (
    Rule(
        "clock",
        "small-digits part",
        _CLOCK,
        _bare,
        {
            "It shut at 5 p.m. sharp.": "XXXX-XX-XXT17:00",
            "On May 3, 2019, at the mill, it was shut at noon.": "2019-05-03|2019-05-03T12:00",
            "It was 13:45 to him.": None,
            "It shut at 13 p.m. sharp.": None,
        },
        vague=True,
    ),
)
