"""References to no particular time, found on request: now; recently; recent weeks; the future."""

import re
from collections.abc import Callable

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.rule import Meaning, Rule
from quotekit.extractors.dates.time_value import TimeValue


__all__ = ["RULES"]


def _reference(code: str) -> Callable[[re.Match[str], Context], Meaning]:
    def meaning(match: re.Match[str], context: Context) -> Meaning:
        return TimeValue(code=code, granularity="unknown", basis="none")

    return meaning


RULES = (
    Rule(
        "now",
        "vague the+vague",
        r"(?:right now|nowadays|now|currently|current|presently|these days|the present)(?!-)",
        _reference("PRESENT_REF"),
        {"It is now shut.": "PRESENT_REF", "Now-famous words rang.": None},
        vague=True,
    ),
    Rule(
        "recently",
        "vague the+vague",
        r"(?:most |more )?(?:recently|recent (?:days|weeks|months|years|quarters)|lately|the past"
        r"|the recent past|recent)(?= |[.,;]|$)",
        _reference("PAST_REF"),
        {"It was recently shut.": "PAST_REF", "Recent-looking paint peeled.": None},
        vague=True,
    ),
    Rule(
        "soon",
        "vague the+vague the+modifier",
        r"(?:soon(?! (?:after|before|as))|the (?:near |not[- ]too[- ]distant )?future"
        r"|(?:the )?(?:coming|future) (?:days|weeks|months|years|quarters)"
        r"|(?:near )?future(?=[.,;]|$))(?= |[.,;]|$)",
        _reference("FUTURE_REF"),
        {"It will soon be shut.": "FUTURE_REF", "It fell soon after.": None},
        vague=True,
    ),
)
