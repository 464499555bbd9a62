"""Periods named from the reference date or the date before: last year; this week; that month."""

import re
from typing import cast

from quotekit.annotations import Granularity
from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.periods import coarsened, period_of, shifted
from quotekit.extractors.dates.resolution import anchor
from quotekit.extractors.dates.rule import Meaning, Rule
from quotekit.extractors.dates.time_value import TimeValue


__all__ = ["RULES", "unresolved"]

_TITLE_BEFORE = re.compile(
    r"\b(?:person|people|man|woman|player|coach|athlete|team|book|word|album|song|film|game|car"
    r"|times?) of $"
)
_PART_OF = re.compile(
    r"\b(end|start|beginning|middle|rest|remainder|close|later|earlier|early|late|part|week) "
    r"(?:of|in) $"
)
_UNRESOLVED: dict[Granularity, str] = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX",
    "quarter": "XXXX-QX", "year": "XXXX", "decade": "XXX", "century": "XX",
}  # fmt: skip
_BACK = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1}
_AHEAD = {"next": 1, "coming": 1, "following": 1, "upcoming": 1, "subsequent": 1}
_FROM_PREVIOUS = {"previous", "preceding", "prior", "following", "subsequent"}


def unresolved(granularity: Granularity) -> TimeValue:
    """Return the value of a period about which nothing but its length is known."""
    return TimeValue(code=_UNRESOLVED[granularity], granularity=granularity, basis="none")


def _granularity(match: re.Match[str]) -> Granularity:
    return cast("Granularity", match["period"])


def _relative(match: re.Match[str], context: Context) -> Meaning:
    granularity, which = _granularity(match), match["which"].split()[-1]
    if re.search(r"[a-z] [A-Z]", context.written(match)):
        return None
    base = anchor(context)
    if which in _FROM_PREVIOUS or (match["the"] and which == "next"):
        base = context.previous or base
    start = coarsened(base, granularity) if base else None
    if start is None:
        return unresolved(granularity)
    found = shifted(start, _BACK.get(which, 0) + _AHEAD.get(which, 0))
    basis = "previous" if base is context.previous else "reference"
    return found.evolve(basis=basis, alternatives=()) if found else None


def _after_next(match: re.Match[str], context: Context) -> Meaning:
    found = shifted(_current(_granularity(match), context), 2)
    return found or unresolved(_granularity(match))


def _same(match: re.Match[str], context: Context) -> Meaning:
    granularity = _granularity(match)
    base = context.previous
    found = coarsened(base, granularity) if base else None
    return found.evolve(basis="previous") if found else unresolved(granularity)


def _the_weekend(match: re.Match[str], context: Context) -> Meaning:
    if context.reference is None:
        return unresolved("weekend")
    now = period_of(context.reference, "weekend").evolve(basis="reference")
    ahead = (
        re.search(r"\b(?:ahead of|before|for|until|will|by|into|plans?) $", context.before(match))
        or context.reference.isoweekday() > 5
    )
    return now if ahead else shifted(now, -1)


def _the_year(match: re.Match[str], context: Context) -> Meaning:
    if _TITLE_BEFORE.search(context.before(match)):
        return None
    part = _PART_OF.search(context.before(match))
    if (match["period"] != "year" and not part) or (
        match["period"] == "day" and part and part[1][:5] not in {"later", "earli"}
    ):
        return None
    if re.match(r" (?:ended|ending|to) ", context.after(match)):
        return TimeValue(code="P1Y", type="DURATION", granularity="year")
    return _current(_granularity(match), context)


def _current(granularity: Granularity, context: Context) -> TimeValue:
    base = context.story if context.narrative else anchor(context)
    found = coarsened(base, granularity) if base else None
    return found.evolve(basis="reference") if found else unresolved(granularity)


def _end_of(match: re.Match[str], context: Context) -> Meaning:
    return _current(_granularity(match), context).evolve(mod="END")


def _ordinal_day(match: re.Match[str], context: Context) -> Meaning:
    base = context.previous
    if base is None or base.granularity not in {"day", "part_of_day", "time"}:
        return None
    day = base.evolve(granularity="day", clock="", type="DATE")
    found = shifted(day, -1 if match["which"] == "before" else 1)
    return found.evolve(basis="previous", alternatives=()) if found else None


RULES = (
    Rule(
        "last-period",
        "relative the",
        r"(?P<the>the )?(?P<which>last|past|next|this|this past|this coming|previous|preceding"
        r"|following|subsequent|coming|current|upcoming|present) (?:fiscal |calendar |school "
        r"|full )?<period>(?! of (?:the )?[a-z0-9])",
        _relative,
        {
            "It fell last month.": "2022-11",
            "It fell last week.": "2022-W47",
            "It rises next year.": "2023",
            "It rises this decade.": "202",
            "It began in May 1998 and ended the following year.": "1998-05|1999",
        },
    ),
    Rule(
        "period-after-next",
        "the unit",
        r"(?:the )?<period> after next",
        _after_next,
        {"It opens the year after next.": "2024", "It opens the week after next.": "2022-W50"},
    ),
    Rule(
        "same-period",
        "relative the",
        r"(?:that|the same|that same|that very) (?P<period>day|week|weekend|month|quarter|year"
        r"|decade|century)",
        _same,
        {"It began in May 1998. It ended that year.": "1998-05|1998"},
    ),
    Rule(
        "the-weekend",
        "the+unit",
        r"the weekend(?! of)",
        _the_weekend,
        {"It rained over the weekend.": "2022-W48-WE"},
    ),
    Rule(
        "the-year",
        "the+unit the+filler the+relative the+fiscal",
        r"the (?:full |whole |entire |rest of the |remainder of the |latest )?(?:fiscal "
        r"|financial )?(?P<period>year|month|week|day)(?! (?:before|after|in which|when|that|of"
        r"|on))",
        _the_year,
        {
            "It will rise later in the year.": "2022",
            "It ends by the end of the month.": "2022-12",
            "It took the month to end.": None,
            "For the year ended March 31, it rose.": "P1Y|2022-03-31",
        },
    ),
    Rule(
        "year-end",
        "unit the",
        r"(?:the )?(?P<period>year|month)(?:'s |-| )end",
        _end_of,
        {"It will close by year-end.": "2022", "It was up at the month's end.": "2022-12"},
    ),
    Rule(
        "day-before",
        "the+unit",
        r"the day (?P<which>before|after)(?=[.,;])",
        _ordinal_day,
        {
            "He left on May 3, 2019. The day after, it rained.": "2019-05-03|2019-05-04",
        },
    ),
)
