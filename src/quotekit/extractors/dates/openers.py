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
    AFTER_ARTICLES,
    ARTICLES,
    FISCAL_OPENERS,
    LINKS,
    MODIFIER_OPENERS,
    NAMED_DAYS,
    RELATIVE_OPENERS,
    REPETITION_ADVERBS,
    REPETITION_OPENERS,
    VAGUE_OPENERS,
)
from quotekit.lexicons.holidays import HOLIDAY_OPENERS, HOLIDAY_SECONDS, HOLIDAYS_OF_ONE_WORD
from quotekit.lexicons.spelled_numbers import CARDINALS, INDEFINITE, ORDINALS, TENS


__all__ = ["FOLLOWERS", "LEANING", "OPENERS", "TRIGGERS", "key_of", "opening_words"]

SMALL_DIGITS, FOUR_DIGITS = "0", "0000"
"""What stands for a number in digits: of three at most, or of four and more."""

OPENERS: dict[str, frozenset[str]] = {
    "small-digits": frozenset({SMALL_DIGITS}),
    "four-digits": frozenset({FOUR_DIGITS}),
    "quote": frozenset({"'"}),
    "article": frozenset({"a", "an"}),
    "filler": AFTER_ARTICLES,
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
"""By class, as rules name them."""


def opening_words(heads: str) -> frozenset[str]:
    """
    Return the keys of the words that a rule can open with.

    Its *heads* name classes of them; "the" among these means the article before a word of
    any of the others, "the+unit" the article before a unit.

        >>> sorted(opening_words("adverb"))[:2], sorted(opening_words("quote the+season"))[:2]
        (['annually', 'biweekly'], ["'", 'the autumn'])
    """
    bare = {name for name in heads.split() if not name.startswith("the")}
    after = {name.removeprefix("the+") for name in heads.split() if name.startswith("the+")}
    if "the" in heads.split():
        after |= bare
    words = (word for name in bare for word in OPENERS[name])
    return frozenset({*words, *(f"the {word}" for name in after for word in OPENERS[name])})


def key_of(word: str, following: str | None = None) -> str:
    """Return the key of a word; that of "the" takes in that of the word *following*."""
    if word.isdecimal():
        return SMALL_DIGITS if len(word) < 4 else FOUR_DIGITS
    return f"the {key_of(following)}" if following and word == "the" else word


_DATE_WORDS = (
    "month", "weekday", "weekdays", "named", "season", "part", "unit", "decade", "holiday",
    "adverb", "fiscal",
)  # fmt: skip
_YEARS_ALOUD = (*list(CARDINALS)[13:], "twenty")
_LEANING = (
    "small-digits", "number", "ordinal", "every", "relative", "modifier", "article", "holiday",
)  # fmt: skip
LEANING = frozenset().union(
    ARTICLES,
    *(OPENERS[name] for name in _LEANING),
) - frozenset().union(
    HOLIDAYS_OF_ONE_WORD,
    *(words for name, words in OPENERS.items() if name not in (*_LEANING, "filler")),
)
"""The words that open nothing unless another word of the grammar follows right after them."""

FOLLOWERS = AFTER_ARTICLES | HOLIDAY_SECONDS | LINKS
"""What may follow such a word besides the words that expressions open with."""

TRIGGERS = frozenset().union(
    *(OPENERS[name] for name in _DATE_WORDS), _YEARS_ALOUD, ("centuries", "half", "period")
)
"""The words of dates: every expression lies near one of them, or near a digit."""
