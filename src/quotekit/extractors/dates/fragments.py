"""The parts that the patterns of all families are made of."""

import re
from functools import cache

from quotekit.lexicons.calendar import (
    PARTS_OF_DAY,
    SEASONS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from quotekit.lexicons.spelled_numbers import CARDINALS, INDEFINITE, ORDINALS, TENS


__all__ = ["FRAGMENTS", "expand"]


def _words(*words: str) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_ONES = _words(*list(CARDINALS)[:9])
_NO_QUANTITY = (
    r"(?! ?%|[.,:/]\d| (?:per ?cent|percentage|million|billion|points?|people|votes?|years?"
    r"|days?|weeks?"
    r"|months?|hours?|miles?|others?|of its|of the (?:[a-z]+s|\d+))\b)"
)
_SPELLED_DAY = _words(
    *ORDINALS, *(f"twenty[- ]{word}" for word in list(ORDINALS)[:9]), "thirty[- ]first"
)
_SPELLED = (
    rf"(?:{_words(*TENS)})(?:[- ](?:{_ONES}))?|{_words(*CARDINALS)}"
    r"|(?:a |one )?(?:hundred|dozen|thousand)"
)
_SPELLED_YEAR = (
    r"(?:fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[ -](?:(?:"
    rf"{_words(*TENS)}|{_words(*list(CARDINALS)[9:])})(?:[ -](?:{_ONES}))?|oh?[ -](?:{_ONES}))"
)
_RELATIVE_YEAR = (
    r"(?:last|this|next|that|the (?:same|following|previous|next|preceding)|the current) year"
)
_ERA = r"(?:b\.?c\.?e?\.?(?!\w)|a\.?d\.?(?!\w))"
_YEAR = r"(?:1\d\d\d|20\d\d)(?![\d%]|[.,]\d| ?[-/] ?\d{1,2}(?!\d)|-\d+-)(?! ?%)"

FRAGMENTS = {
    "month": (
        r"(?:jan(?:uary\b|\.|\b)|feb(?:ruary\b|\.|\b)|mar(?:ch\b|\.|\b)|apr(?:il\b|\.|\b)|may\b"
        r"|jun(?:e\b|\.|\b)"
        r"|jul(?:y\b|\.|\b)|aug(?:ust\b|\.|\b)|sep(?:tember\b|t?(?:\.|\b))|oct(?:ober\b|\.|\b)"
        r"|nov(?:ember\b|\.|\b)|dec(?:ember\b|\.|\b))"
    ),
    "weekday": rf"(?:(?:{_words(*WEEKDAYS)})\b|(?:{_words(*WEEKDAY_ABBREVIATIONS)})(?:\.|\b))",
    "dayname": rf"(?:{_words(*WEEKDAYS)})",
    "day": (
        rf"(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\w)|(?:{_SPELLED_DAY})\b){_NO_QUANTITY}"
    ),
    "spelled_day": _SPELLED_DAY,
    "year": _YEAR,
    "spelled_year": _SPELLED_YEAR,
    "shortyear": r"'\d\d(?!\w)",
    "tail": (
        rf"(?:(?: ?,| of|,? in the year)? ?(?:{_YEAR}|\d{{1,4}} {_ERA})|,? "
        rf"(?:of )?{_RELATIVE_YEAR}\b|,? (?:of )?{_SPELLED_YEAR}\b|,? '\d\d(?!\w))"
    ),
    "era": _ERA,
    "part": rf"(?:{_words(*PARTS_OF_DAY)})",
    "season": rf"(?:{_words(*SEASONS)})",
    "count": (
        rf"(?:\d{{1,4}}(?:,\d{{3}})?(?:\.\d{{1,2}})?(?:[ -]?[1-3]/[24])?|{_SPELLED})"
        rf"(?:[ -]and[ -]a[ -]half)?"
    ),
    "indefinite": (
        rf"(?:(?:a |the )?(?:couple(?: of)?|few|number of)|{_words(*INDEFINITE)})(?: more)?"
    ),
    "unit": r"(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|century)",
    "units": (
        r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?"
        r"|fortnights?|months?"
        r"|quarters?|years?|yrs?|decades?|century|centuries|millennium|millennia)"
    ),
    "period": r"(?:day|week|weekend|month|quarter|year|decade|century)",
    "ordinal": rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{_SPELLED_DAY})",
    "nth": r"(?:first|second|third|fourth|final|1st|2nd|3rd|4th)",
}
"""By name, as templates write them: ``<month>``."""

_GAPS = {" ?": " {0,4}", " ": " {1,4}", "[ -]": "(?:-| {1,4})"}
_PART = re.compile(r"\[[^\]]*\]|(?<!P)<(:?)([a-z_]+)>| \?| ")


@cache
def expand(template: str) -> str:
    """
    Write a rule's template as a pattern.

    ``<month>`` is a fragment in a group of its name, ``<:month>`` the same without a
    group; a space is a gap (one to four spaces, or the end of a hard-wrapped line), and
    ``[ -]`` a gap or a hyphen.

        >>> expand("in <:era>")[:9]
        'in {1,4}('
    """
    return _PART.sub(_expanded, template)


def _expanded(part: re.Match[str]) -> str:
    ungrouped, name = part[1], part[2]
    if name is None:
        return _GAPS.get(part[0], part[0])
    fragment = expand(FRAGMENTS[name])
    return f"(?:{fragment})" if ungrouped else f"(?P<{name}>{fragment})"
