"""The parts that the patterns of all families are made of, and the words that can open a date."""

import re
from functools import cache

from quotekit.lexicons.calendar import (
    DECADES,
    MONTHS,
    PARTS_OF_DAY,
    SEASONS,
    UNIT_CODES,
    VAGUE_OPENERS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from quotekit.lexicons.holidays import HOLIDAY_OPENERS
from quotekit.lexicons.spelled_numbers import CARDINALS, INDEFINITE, ORDINALS, TENS


__all__ = ["FRAGMENTS", "HEADS", "TRIGGERS", "expand"]


def _words(*words: str) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_ONES = _words(*list(CARDINALS)[:9])
_NO_QUANTITY = (
    r"(?! ?%|[.,:/]\d| (?:per ?cent|percentage|million|billion|points?|people|votes?|years?|days?|weeks?"
    r"|months?|hours?|miles?|others?|of its|of the (?:[a-z]+s|\d+))\b)"
)
_SPELLED_DAY = _words(*ORDINALS, *(f"twenty[- ]{word}" for word in list(ORDINALS)[:9]), "thirty[- ]first")
_SPELLED = (
    rf"(?:{_words(*TENS)})(?:[- ](?:{_ONES}))?|{_words(*CARDINALS)}"
    r"|(?:a |one )?(?:hundred|dozen|thousand)"
)
_SPELLED_YEAR = (
    r"(?:fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[ -](?:(?:"
    rf"{_words(*TENS)}|{_words(*list(CARDINALS)[9:])})(?:[ -](?:{_ONES}))?|oh?[ -](?:{_ONES}))"
)
_RELATIVE_YEAR = r"(?:last|this|next|that|the (?:same|following|previous|next|preceding)|the current) year"
_ERA = r"(?:b\.?c\.?e?\.?(?!\w)|a\.?d\.?(?!\w))"
_YEAR = r"(?:1\d\d\d|20\d\d)(?![\d%]|[.,]\d| ?[-/] ?\d{1,2}(?!\d))(?! ?%)"

FRAGMENTS = {
    "month": (
        r"(?:jan(?:uary\b|\.|\b)|feb(?:ruary\b|\.|\b)|mar(?:ch\b|\.|\b)|apr(?:il\b|\.|\b)|may\b|jun(?:e\b|\.|\b)"
        r"|jul(?:y\b|\.|\b)|aug(?:ust\b|\.|\b)|sept?(?:ember\b|\.|\b)|oct(?:ober\b|\.|\b)"
        r"|nov(?:ember\b|\.|\b)|dec(?:ember\b|\.|\b))"
    ),
    "weekday": rf"(?:(?:{_words(*WEEKDAYS)})\b|(?:{_words(*WEEKDAY_ABBREVIATIONS)})(?:\.|\b))",
    "dayname": rf"(?:{_words(*WEEKDAYS)})",
    "day": (
        rf"(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\w)|(?:{_SPELLED_DAY})\b){_NO_QUANTITY}"
    ),
    "year": _YEAR,
    "spelled_year": _SPELLED_YEAR,
    "shortyear": r"'\d\d(?!\w)",
    "tail": (
        rf"(?:(?: ?,| of|,? in the year)? ?(?:{_YEAR}|\d{{1,4}} {_ERA})|,? (?:of )?{_RELATIVE_YEAR}\b|,? (?:of )?{_SPELLED_YEAR}\b|,? '\d\d(?!\w))"
    ),
    "era": _ERA,
    "part": rf"(?:{_words(*PARTS_OF_DAY)})",
    "season": rf"(?:{_words(*SEASONS)})",
    "count": (
        rf"(?:\d{{1,4}}(?:,\d{{3}})?(?:\.\d{{1,2}})?(?:[ -]?[1-3]/[24])?|{_SPELLED})(?:[ -]and[ -]a[ -]half)?"
    ),
    "indefinite": (
        rf"(?:(?:a |the )?(?:couple(?: of)?|few|number of)|{_words(*INDEFINITE)})(?: more)?"
    ),
    "unit": r"(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|century)",
    "units": (
        r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?|fortnights?|months?"
        r"|quarters?|years?|yrs?|decades?|century|centuries|millennium|millennia)"
    ),
    "period": r"(?:day|week|weekend|month|quarter|year|decade|century)",
    "ordinal": rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{_SPELLED_DAY})",
    "nth": r"(?:first|second|third|fourth|final|1st|2nd|3rd|4th)",
}
"""By name, as templates write them: ``<month>``."""

HEADS: dict[str, frozenset[str]] = {
    "digit": frozenset({"0"}),
    "quote": frozenset({"'"}),
    "month": frozenset({*MONTHS, *(month[:3] for month in MONTHS), "sept"}),
    "weekday": frozenset({*WEEKDAYS, *WEEKDAY_ABBREVIATIONS}),
    "weekdays": frozenset(f"{day}s" for day in WEEKDAYS),
    "named": frozenset({"today", "yesterday", "tomorrow", "tonight"}),
    "season": frozenset(SEASONS),
    "number": frozenset({*CARDINALS, *TENS, *INDEFINITE, "hundred", "dozen", "couple", "thousand", "half"}),
    "ordinal": frozenset({*ORDINALS, "twenty", "thirty", "final"}),
    "article": frozenset({"a", "an"}),
    "the": frozenset({"the"}),
    "relative": frozenset(
        {
            "last", "next", "this", "that", "past", "previous", "following", "preceding", "coming",
            "current", "latest", "same", "upcoming", "these", "those",
        }
    ),  # fmt: skip
    "unit": frozenset({unit + end for unit in UNIT_CODES for end in ("", "s")}),
    "every": frozenset({"every", "each", "per", "once", "twice", "any"}),
    "adverb": frozenset(
        {
            "daily", "weekly", "biweekly", "fortnightly", "monthly", "bimonthly", "quarterly", "yearly",
            "annual", "annually", "biannual", "biennial", "hourly", "nightly",
        }
    ),  # fmt: skip
    "part": frozenset({*PARTS_OF_DAY, "noon", "midnight"}),
    "fiscal": frozenset({"fiscal", "q", "h", "fy"}),
    "decade": frozenset(DECADES),
    "holiday": HOLIDAY_OPENERS,
    "vague": VAGUE_OPENERS,
    "modifier": frozenset(
        {
            "early", "earlier", "late", "later", "mid", "middle", "beginning", "start", "end", "about",
            "around", "approximately", "roughly", "almost", "nearly", "more", "less", "fewer", "at",
            "up", "no", "within", "circa", "ca", "c", "just", "well", "pre", "post", "only", "some",
            "under", "over", "turn", "the", "as", "sometime",
        }
    ),  # fmt: skip
}
"""The words that can open an expression, by class; any run of digits counts as ``0``."""

TRIGGERS: frozenset[str] = frozenset().union(
    *(HEADS[name] for name in ("month", "weekday", "weekdays", "named", "season", "unit", "adverb", "part", "fiscal", "decade", "holiday")),
    ("half", "period", "centuries", "millennia", *list(CARDINALS)[13:], "twenty"),
)
"""The words near one of which, or near a digit, every expression lies; the last are those of years said aloud."""

_PART = re.compile(r"\[[^\]]*\]|(?<!P)<(:?)([a-z_]+)>| \?| ")


@cache
def expand(template: str) -> str:
    """
    Write a rule's template as a pattern.

    ``<month>`` is a fragment in a group of its name, ``<:month>`` the same without a
    group; a space is a gap (one to four spaces, or the end of a hard-wrapped line).

        >>> expand("in <:era>")[:9]
        'in {1,4}('
    """
    return _PART.sub(_expanded, template)


def _expanded(part: re.Match[str]) -> str:
    ungrouped, name = part[1], part[2]
    if name is None:
        return {" ?": " {0,4}", " ": " {1,4}"}.get(part[0], part[0])
    fragment = expand(FRAGMENTS[name])
    return f"(?:{fragment})" if ungrouped else f"(?P<{name}>{fragment})"
