"""Words that narrow or blur a date or a length: early May; mid-1990s; about three years."""

import re

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.periods import coarsened
from quotekit.extractors.dates.rule import Affix, Effect
from quotekit.extractors.dates.time_value import TimeValue


__all__ = ["PREFIXES", "SUFFIXES"]

_PARTED = {
    "day",
    "week",
    "weekend",
    "month",
    "season",
    "quarter",
    "half",
    "year",
    "decade",
    "century",
    "part_of_day",
}


def _part(mod: str, *, days: bool = True) -> Effect:
    def meaning(match: re.Match[str], value: TimeValue, context: Context) -> TimeValue | None:
        allowed = value.granularity in _PARTED and (days or value.granularity != "day")
        if (
            value.type not in {"DATE", "TIME"}
            or value.mod
            or not allowed
            or value.code.endswith("_REF")
        ):
            return None
        return value.evolve(mod=mod)

    return meaning


def _amount(mod: str) -> Effect:
    def meaning(match: re.Match[str], value: TimeValue, context: Context) -> TimeValue | None:
        if value.type != "DURATION" or value.mod:
            return None
        return value.evolve(mod=mod)

    return meaning


def _about(match: re.Match[str], value: TimeValue, context: Context) -> TimeValue | None:
    return (
        None
        if value.mod or value.type == "SET" or value.code.endswith("_REF")
        else value.evolve(mod="APPROX")
    )


def _week_of(match: re.Match[str], value: TimeValue, context: Context) -> TimeValue | None:
    return coarsened(value, "week") if value.granularity == "day" else None


PREFIXES = (
    Affix(
        "early",
        "modifier the relative",
        r"(?:the )?(?:very )?(?:early|earlier)(?: in| on)?[ -]",
        _part("START"),
        {"It began in early December.": "2022-12", "It began in the early 1990s.": "199"},
    ),
    Affix(
        "late",
        "modifier the",
        r"(?:the )?late(?: in| on)?[ -]",
        _part("END"),
        {"It began in late 1998.": "1998"},
    ),
    Affix(
        "later",
        "modifier",
        r"later (?:in |on )?(?=this|the (?:year|month|week|decade)|tod|yes)",
        _part("END"),
        {"It opens later this month.": "2022-12"},
    ),
    Affix(
        "mid",
        "modifier the",
        r"(?:the )?mid(?:dle of|dle|way through)?[ -]",
        _part("MID"),
        {"It began in the mid-1990s.": "199", "It began in mid-May.": "2022-05"},
    ),
    Affix(
        "the-end-of",
        "the modifier",
        r"(?:the )?(?:very |tail )?(?:end|close) of ",
        _part("END"),
        {"It ends by the end of 1999.": "1999"},
    ),
    Affix(
        "the-start-of",
        "the modifier",
        r"(?:the )?(?:very )?(?:beginning|start|turn) of ",
        _part("START"),
        {"It began at the beginning of May.": "2022-05"},
    ),
    Affix(
        "first-days-of",
        "the modifier ordinal",
        r"(?:the )?(?:first|opening|early) (?:few )?(?:days|weeks?|weekend|months) of ",
        _part("START", days=False),
        {"It began in the first week of May.": "2022-05"},
    ),
    Affix(
        "last-days-of",
        "the relative ordinal the+modifier",
        r"(?:the )?(?:last|final|closing|dying) (?:few )?(?:days|weeks?|weekend|months) of ",
        _part("END", days=False),
        {"It began in the last week of May.": "2022-05"},
    ),
    Affix(
        "before-year",
        "modifier",
        r"pre-(?=\d)",
        _part("BEFORE"),
        {"It kept its pre-1959 name.": "1959"},
    ),
    Affix(
        "after-year",
        "modifier",
        r"post-(?=\d)",
        _part("AFTER"),
        {"It kept its post-1959 name.": "1959"},
    ),
    Affix(
        "week-of",
        "the unit",
        r"(?:the )?week (?:of|beginning|commencing|starting)(?: on)? (?:the )?",
        _week_of,
        {"It opened the week of Oct. 7.": "2022-W40"},
    ),
    Affix(
        "about",
        "modifier",
        r"(?:about|around|approximately|roughly|circa|ca\.|c\.|some) ?",
        _about,
        {"It took about three years.": "P3Y"},
    ),
    Affix(
        "nearly",
        "modifier",
        r"(?:nearly|almost|close to|just under|less than|fewer than|under) ",
        _about,
        {"It took nearly two years.": "P2Y"},
    ),
    Affix(
        "more-than",
        "modifier",
        r"(?:well |just )?(?:more than|over|longer than) (?!the |each |every )",
        _amount("MORE_THAN"),
        {"It took more than a year.": "P1Y"},
    ),
    Affix(
        "at-least",
        "modifier",
        r"(?:at least|no less than|not less than|no fewer than) ",
        _amount("EQUAL_OR_MORE"),
        {"It took at least 20 days.": "P20D"},
    ),
    Affix(
        "at-most",
        "modifier",
        r"(?:at most|up to|no more than|no longer than|as (?:much|many|long) as) ",
        _amount("EQUAL_OR_LESS"),
        {"It took up to 20 days.": "P20D"},
    ),
)
SUFFIXES = (
    Affix(
        "or-later",
        "",
        r" (?:or later|and (?:beyond|after|later)|onwards?)\b",
        _part("ON_OR_AFTER"),
        {"It opens in 1998 or later.": "1998"},
    ),
    Affix("or-so", "", r" or so\b", _about, {"It took a year or so.": "P1Y"}),
)
