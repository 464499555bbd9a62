"""The words that can open an expression, and those without which there is none."""

from quotekit.lexicons.calendar import (
    DECADES,
    MONTHS,
    PARTS_OF_DAY,
    SEASONS,
    UNIT_CODES,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from quotekit.lexicons.date_openers import (
    FISCAL_OPENERS,
    MODIFIER_OPENERS,
    NAMED_DAYS,
    RELATIVE_OPENERS,
    REPETITION_ADVERBS,
    REPETITION_OPENERS,
    VAGUE_OPENERS,
)
from quotekit.lexicons.holidays import HOLIDAY_OPENERS
from quotekit.lexicons.spelled_numbers import CARDINALS, INDEFINITE, ORDINALS, TENS


__all__ = ["OPENERS", "TRIGGERS"]

OPENERS: dict[str, frozenset[str]] = {
    "digit": frozenset({"0"}),
    "quote": frozenset({"'"}),
    "article": frozenset({"a", "an"}),
    "the": frozenset({"the"}),
    "month": frozenset({*MONTHS, *(month[:3] for month in MONTHS), "sept"}),
    "weekday": frozenset({*WEEKDAYS, *WEEKDAY_ABBREVIATIONS}),
    "weekdays": frozenset(f"{day}s" for day in WEEKDAYS),
    "named": NAMED_DAYS,
    "season": frozenset(SEASONS),
    "part": frozenset({*PARTS_OF_DAY, "noon", "midnight"}),
    "unit": frozenset({*UNIT_CODES, *(f"{unit}s" for unit in UNIT_CODES)}),
    "number": frozenset(
        {*CARDINALS, *TENS, *INDEFINITE, "couple", "dozen", "half", "hundred", "thousand"}
    ),
    "ordinal": frozenset({*ORDINALS, "final", "latter", "thirty", "twenty"}),
    "decade": frozenset({*DECADES, "eighteen", "nineteen"}),
    "holiday": HOLIDAY_OPENERS,
    "relative": RELATIVE_OPENERS,
    "every": REPETITION_OPENERS,
    "adverb": REPETITION_ADVERBS,
    "fiscal": FISCAL_OPENERS,
    "modifier": MODIFIER_OPENERS,
    "vague": VAGUE_OPENERS,
}
"""By class, as rules name them; any run of digits counts as ``0``."""

_DATE_WORDS = (
    "month", "weekday", "weekdays", "named", "season", "part", "unit", "decade", "holiday",
    "adverb", "fiscal",
)  # fmt: skip
_YEARS_ALOUD = (*list(CARDINALS)[13:], "twenty")
TRIGGERS = frozenset().union(
    *(OPENERS[name] for name in _DATE_WORDS), _YEARS_ALOUD, ("centuries", "half", "period")
)
"""The words of dates: every expression lies near one of them, or near a digit."""
