"""Days named from the day of writing: today, the day after tomorrow, tonight, this morning."""

import re

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.periods import shifted
from quotekit.extractors.dates.resolution import anchor
from quotekit.extractors.dates.rule import Meaning, Rule
from quotekit.extractors.dates.time_value import TimeValue
from quotekit.lexicons.calendar import PARTS_OF_DAY


__all__ = ["RULES"]

_SHIFTS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}


def day_from_now(context: Context, days: int, clock: str = "") -> TimeValue | None:
    """Return the day so many days from the day of writing."""
    if context.reference is None:
        written = TimeValue(granularity="day", basis="none", code="XXXX-XX-XX" + clock)
    else:
        found = shifted(TimeValue.of_day(context.reference, basis="reference"), days)
        if found is None:
            return None
        written = found.evolve(clock=clock)
    return written.evolve(type="TIME", granularity="part_of_day") if clock else written


def _named(match: re.Match[str], context: Context) -> Meaning:
    name = match["name"]
    if context.written(match)[0].isupper() and re.search(r"[a-zA-Z] $", context.before(match, 2)):
        return None
    return day_from_now(context, _SHIFTS[name], "TNI" if name == "tonight" else "")


def _day_beyond(match: re.Match[str], context: Context) -> Meaning:
    return day_from_now(context, -2 if match["name"] == "yesterday" else 2)


def _part(match: re.Match[str], context: Context) -> Meaning:
    day = -1 if match["which"] == "last" else 0
    return day_from_now(context, day, f"T{PARTS_OF_DAY[match['part']]}")


def _part_of_that_day(match: re.Match[str], context: Context) -> Meaning:
    base = context.previous or anchor(context)
    if base is None or base.day is None:
        return None
    day = shifted(
        base.evolve(granularity="day", clock="", type="DATE"),
        int(match["which"] in {"the next", "the following"}),
    )
    clock = f"T{PARTS_OF_DAY[match['part']]}"
    return (
        day.evolve(clock=clock, type="TIME", granularity="part_of_day", basis="previous")
        if day
        else None
    )


RULES = (
    Rule(
        "today",
        "named",
        r"(?P<name>today|yesterday|tomorrow|tonight)",
        _named,
        {
            "He left today.": "2022-12-04",
            "He reads Sports Today.": None,
            "He left yesterday.": "2022-12-03",
            "It opens tonight.": "2022-12-04TNI",
        },
    ),
    Rule(
        "day-before-yesterday",
        "the unit",
        r"(?:the )?day (?:before (?P<name>yesterday)|after tomorrow)",
        _day_beyond,
        {
            "He left the day before yesterday.": "2022-12-02",
            "It opens the day after tomorrow.": "2022-12-06",
        },
    ),
    Rule(
        "this-morning",
        "relative",
        r"(?P<which>this|last) <part>",
        _part,
        {"He left this morning.": "2022-12-04TMO", "He left last night.": "2022-12-03TNI"},
    ),
    Rule(
        "that-morning",
        "relative the",
        r"(?P<which>that(?: same)?|the same|the next|the following) <part>",
        _part_of_that_day,
        {
            "He left on May 3, 2019. That night it rained.": "2019-05-03|2019-05-03TNI",
        },
    ),
)
