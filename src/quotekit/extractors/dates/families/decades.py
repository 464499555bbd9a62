"""Decades and centuries: the 1990s; the '90s; the nineties; the 18th century."""

import re

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.rule import Meaning, Rule
from quotekit.extractors.dates.time_value import TimeValue
from quotekit.extractors.dates.words import ordinal
from quotekit.lexicons.calendar import DECADES


__all__ = ["RULES"]


def _decade(match: re.Match[str], context: Context) -> Meaning:
    year = int(match["decade"]) * 10
    value = TimeValue(granularity="decade", year=year)
    return (
        value
        if year % 100
        else value.evolve(alternatives=(TimeValue(granularity="century", year=year),))
    )


def _short_decade(match: re.Match[str], context: Context) -> Meaning:
    before = context.before(match)
    if re.search(
        r"\b(?:his|her|their|my|your|our|(?:(?<!the )early|mid|upper|low)(?: to (?:mid|upper))?)"
        r"[ -]$",
        before,
    ) and not match[0].startswith("'"):
        return None
    if not match[0].startswith("'") and not re.search(
        r"\b(?:the|in|since) (?:early |late |mid-?)?$", before
    ):
        return None
    if not match[0].startswith("'") and re.search(
        r"\b(?:temperatures?|highs?|lows?|degrees|scores?|aged)\b", before
    ):
        return None
    return _in_a_century(int(match["short"]) * 10, context)


def _spelled_decade(match: re.Match[str], context: Context) -> Meaning:
    if re.search(r"\b(?:his|her|their|my|your) (?:early |late |mid-?)?$", context.before(match)):
        return None
    century = match["century"]
    if century:
        return TimeValue(
            granularity="decade", year={"n": 1900, "e": 1800}[century[0]] + DECADES[match["name"]]
        )
    return _in_a_century(DECADES[match["name"]], context)


def _in_a_century(decade: int, context: Context) -> TimeValue:
    newest = context.reference.year + 5 if context.reference else 2029
    return TimeValue(granularity="decade", year=newest - (newest - decade) % 100)


def _century(match: re.Match[str], context: Context) -> Meaning:
    number = ordinal(match["ordinal"])
    if match["era"]:
        return (
            TimeValue(granularity="century", year=1 - 100 * number, code=f"BC{number - 1:02}")
            if "b" in match["era"]
            else None
        )
    return TimeValue(granularity="century", year=100 * (number - 1)) if 2 <= number <= 30 else None


RULES = (
    Rule(
        "decade",
        "four-digits",
        r"(?P<decade>1\d\d|20\d)0'?s",
        _decade,
        {"It began in the 1990s.": "199", "It began in the 1800s.": "180"},
    ),
    Rule(
        "short-decade",
        "quote small-digits",
        r"'?(?P<short>[1-9])0'?s",
        _short_decade,
        {
            "It began in the '90s.": "199",
            "It began in the 70s.": "197",
            "It began in the early 80s.": "198",
            "She bowls low 70s.": None,
            "She is in her 70s.": None,
            "Temperatures in the 70s are rare.": None,
        },
    ),
    Rule(
        "spelled-decade",
        "decade number",
        rf"(?:(?P<century>nineteen|eighteen)[ -])?(?P<name>{'|'.join(DECADES)})",
        _spelled_decade,
        {
            "It began in the nineties.": "199",
            "In the nineteen-sixties it shut.": "196",
            "She is in her sixties.": None,
        },
    ),
    Rule(
        "century",
        "small-digits ordinal",
        r"<ordinal>[ -]century(?P<era> <:era>)?",
        _century,
        {"It began in the 18th century.": "17", "A nineteenth-century house": "18"},
    ),
)
