"""Quarters and halves of a year: the third quarter; Q3 2021; the first half of 1998."""

import re

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.families.calendar_dates import in_tail
from quotekit.extractors.dates.periods import period_of, shifted
from quotekit.extractors.dates.resolution import anchor
from quotekit.extractors.dates.rule import Meaning, Rule
from quotekit.extractors.dates.time_value import TimeValue
from quotekit.extractors.dates.words import ordinal
from quotekit.extractors.dates.year_tail import of_tail


__all__ = ["RULES", "latest_quarter"]


def _number(word: str) -> int:
    return {"final": 4, "last": 4}.get(word) or ordinal(word)


def _quarter(match: re.Match[str], context: Context) -> Meaning:
    return _fiscal(in_tail(match, context, "quarter", _number(match["nth"])), match, context)


def _short_quarter(match: re.Match[str], context: Context) -> Meaning:
    return in_tail(match, context, "quarter" if match["kind"] == "q" else "half", int(match["n"]))


def _half(match: re.Match[str], context: Context) -> Meaning:
    number = 2 if match["which"] in {"second", "last", "latter"} else 1
    return in_tail(match, context, "half", number)


def _year_first(match: re.Match[str], context: Context) -> Meaning:
    year, basis = of_tail(context, match["of"])
    nth = match["nth"]
    if nth is None:
        quarter = latest_quarter(context)
        number = quarter.number if quarter else None
        if number is None:
            return TimeValue(granularity="year", year=year, basis=basis)
    else:
        number = _number(nth)
    value = TimeValue(granularity="quarter", year=year, number=number, basis=basis)
    return _fiscal(value, match, context)


def _fiscal(value: TimeValue | None, match: re.Match[str], context: Context) -> TimeValue | None:
    if value is None or context.fiscal_year_start == 1 or "fiscal" not in match[0]:
        return value
    return value.evolve(year_starts=context.fiscal_year_start)


def latest_quarter(context: Context) -> TimeValue | None:
    """Return the quarter spoken of last; else the one that ended last before the reference date."""
    spoken = context.latest("quarter")
    if spoken is not None:
        return spoken
    if context.reference is None:
        return None
    return shifted(period_of(context.reference, "quarter").evolve(basis="reference"), -1)


def _the_quarter(match: re.Match[str], context: Context) -> Meaning:
    value = latest_quarter(context)
    if value is None:
        return TimeValue(code="XXXX-QX", granularity="quarter", basis="none")
    return value.evolve(basis="previous", alternatives=())


def _this_quarter(match: re.Match[str], context: Context) -> Meaning:
    if context.reference is None:
        return TimeValue(code="XXXX-QX", granularity="quarter", basis="none")
    now = period_of(context.reference, "quarter").evolve(basis="reference")
    which = match["which"]
    return shifted(
        now, {"last": -1, "previous": -1, "past": -1, "next": 1, "coming": 1}.get(which, 0)
    )


def _year_ago_quarter(match: re.Match[str], context: Context) -> Meaning:
    value = latest_quarter(context)
    before = shifted(value, -4) if value else None
    if before is None:
        return TimeValue(code="XXXX-QX", granularity="quarter", basis="none")
    return before.evolve(basis="previous", alternatives=())


def _same_period(match: re.Match[str], context: Context) -> Meaning:
    if context.latest("quarter") is None and "quarter" not in match[0]:
        base = anchor(context)
        year = base.year - 1 if base is not None and base.year is not None else None
        return TimeValue(granularity="year", year=year, basis="reference" if year else "none")
    return _year_ago_quarter(match, context)


def _year_ago_nth(match: re.Match[str], context: Context) -> Meaning:
    value = in_tail(match, context, "quarter", _number(match["nth"]))
    before = shifted(value, -4) if value else None
    return before.evolve(basis="previous", alternatives=()) if before else value


RULES = (
    Rule(
        "quarter",
        "ordinal small-digits fiscal",
        r"(?:fiscal[- ](?:year )?)?<nth>[- ](?:fiscal[- ])?quarter(?P<tail>(?: of)?"
        r"(?: fiscal)?<:tail>)?",
        _quarter,
        {
            "It fell in the third quarter.": "2022-Q3",
            "It fell in the third quarter of 1998.": "1998-Q3",
            "The fourth-quarter loss grew.": "2022-Q4",
            "A loss for the first quarter is expected.": "2022-Q1",
            "A loss is expected in the first quarter.": "2023-Q1",
        },
    ),
    Rule(
        "q3",
        "fiscal",
        r"(?P<kind>[qh])(?P<n>[1-4])(?P<tail>(?: of)?(?:,? fy)?<:tail>)?",
        _short_quarter,
        {
            "It fell in Q3 2021.": "2021-Q3",
            "It fell in Q2.": "2022-Q2",
            "It fell in H1 2020.": "2020-H1",
        },
    ),
    Rule(
        "half",
        "ordinal relative",
        r"(?P<which>first|second|last|latter)[ -](?:half|six months)(?P<tail>(?: of)?"
        r"(?: fiscal)?<:tail>)",
        _half,
        {"It fell in the first half of 1998.": "1998-H1"},
    ),
    Rule(
        "half-alone",
        "ordinal",
        r"(?P<which>first|second)[ -]half(?= (?:results|profits?|earnings|sales|loss|net"
        r"|revenues?|of the year))(?P<tail> of (?:the|this|last|next) year)?",
        _half,
        {"Its first-half profit rose.": "2022-H1", "He scored in the first half.": None},
    ),
    Rule(
        "year-and-quarter",
        "relative the four-digits the+ordinal the+fiscal the+unit the+filler",
        r"(?:the )?(?:(?P<of>(?:last|this|next) year|(?:1[89]|20)\d\d)(?:'s)? )(?:(?:fiscal )?"
        r"(?P<nth>(?:first|second|third|fourth|final))[- ])?(?:quarter|period)",
        _year_first,
        {
            "In last year's third quarter it fell.": "2021-Q3",
            "In last year's quarter it fell.": "2021-Q3",
            "In the 1998 second quarter it fell.": "1998-Q2",
        },
    ),
    Rule(
        "the-quarter",
        "the+unit the+relative the+filler",
        r"the (?:latest |most recent |reported )?quarter(?! of a| century|-)|the latest period",
        _the_quarter,
        {"The third quarter was good. In the quarter sales rose.": "2022-Q3|2022-Q3"},
    ),
    Rule(
        "this-quarter",
        "relative the",
        r"(?:the )?(?P<which>this|last|next|previous|past|current|coming) quarter",
        _this_quarter,
        {"It fell last quarter.": "2022-Q3", "It rises this quarter.": "2022-Q4"},
    ),
    Rule(
        "year-ago-quarter",
        "the unit article the+filler the+relative",
        r"(?:the |a )?(?:comparable |same |corresponding )?(?:year-(?:ago|earlier)|prior-year) "
        r"(?:quarter|period)",
        _year_ago_quarter,
        {"In the third quarter it fell; in the year-ago quarter it rose.": "2022-Q3|2021-Q3"},
    ),
    Rule(
        "year-ago-third-quarter",
        "the unit",
        r"(?:the )?year-(?:ago|earlier) (?P<nth>first|second|third|fourth|final) quarter",
        _year_ago_nth,
        {"In the year-ago third quarter it rose.": "2021-Q3"},
    ),
    Rule(
        "same-period-last-year",
        "the relative the+filler the+unit",
        r"the (?:(?:corresponding|same|comparable|like) )?(?:period|quarter)(?:,? (?:of )?(?:"
        r"(?:last|the previous|the prior) year|a year (?:ago|earlier)))",
        _same_period,
        {"In the third quarter it fell from the same period last year.": "2022-Q3|2021-Q3"},
    ),
)
