"""Seasons: last summer; the winter of 1941; spring 2020. Bare "fall" and "spring" need a cue."""

import re

from quotekit.extractors.dates.calendar_periods import SEASON_CODES
from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.families.calendar_dates import in_tail
from quotekit.extractors.dates.periods import period_of, shifted
from quotekit.extractors.dates.resolution import without_year
from quotekit.extractors.dates.rule import Meaning, Rule
from quotekit.lexicons.calendar import SEASONS


__all__ = ["RULES"]

_CUE_BEFORE = re.compile(
    r"\b(?:in|during|by|over|spent|until|since|through|throughout|before|after|late|early|mid"
    r"|end of|beginning of|start of|middle of|next|last) (?:the )?$"
)
_NO_SEASON_AFTER = re.compile(
    r" (?:olympics?|games|palace|camp|of [a-z]|on|to|from|in (?:love|the)|training|break"
    r"|semester|line|flower|apart|short|back|board)"
)


def _number(word: str) -> int:
    return SEASON_CODES.index(SEASONS[word]) + 1


def _with_year(match: re.Match[str], context: Context) -> Meaning:
    return in_tail(match, context, "season", _number(match["season"]))


def _bare(match: re.Match[str], context: Context) -> Meaning:
    doubtful = match["season"] in {"fall", "spring"} or match["the"]
    if not _CUE_BEFORE.search(context.before(match) + (match["the"] or "")):
        return None
    if doubtful and _NO_SEASON_AFTER.match(context.after(match)):
        return None
    if (
        match["season"] == "fall"
        and not match["the"]
        and not context.before(match).endswith(("in ", "by ", "next ", "early ", "late "))
    ):
        return None
    return without_year(context, match, "season", _number(match["season"]))


def _relative(match: re.Match[str], context: Context) -> Meaning:
    number, which = _number(match["season"]), match["which"]
    if context.reference is None or (context.narrative and which != "last"):
        return without_year(context, match, "season", number)
    now = period_of(context.reference, "season").evolve(basis="reference")
    back = ((now.number or 0) - number) % 4
    forward = (number - (now.number or 0)) % 4
    if which in {"last", "past", "this past"}:
        return shifted(now, -back or -4)
    if which in {"next", "coming", "this coming"}:
        return shifted(now, forward or 4)
    year = context.reference.year
    current = now.number == number
    return now if current else now.evolve(year=year, number=number)


RULES = (
    Rule(
        "season-of-year",
        "season the",
        r"(?:the )?<season>(?P<tail>(?: of| in)?(?: that)?<:tail>|(?: of| in)? (?:1\d\d\d"
        r"|20\d\d)(?=[-/]\d\d(?!\d)))(?:[-/]\d\d(?!\d))?",
        _with_year,
        {
            "It fell in the winter of 1941.": "1941-WI",
            "It fell in spring 2020.": "2020-SP",
            "It fell in the winter of 1941-42.": "1941-WI",
        },
    ),
    Rule(
        "season",
        "season the",
        r"(?P<the>the )?<season>",
        _bare,
        {
            "It opens in the spring.": "2023-SP",
            "It opened in summer.": "2022-SU",
            "Prices fall in the market.": None,
            "They rested before the fall of Rome.": None,
            "They ran after fall.": None,
            "They spring from a fall on the ice.": None,
        },
    ),
    Rule(
        "last-season",
        "relative the",
        r"(?:the )?(?P<which>last|this past|past|this coming|coming|next|this) <season>",
        _relative,
        {
            "It fell last summer.": "2022-SU",
            "It fell last winter.": "2021-WI",
            "It opens next spring.": "2023-SP",
            "It opens this winter.": "2022-WI",
        },
    ),
)
