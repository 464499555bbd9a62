"""Read what blurs or bounds an amount: "about", "more than", "or so"."""

from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import NamedTuple

import regex

from quotekit.annotations import Qualifier, Span
from quotekit.lexicons.approximators import (
    ADVERBS_OF_DEGREE,
    APPROXIMATOR_SIGNS,
    APPROXIMATORS,
    TRAILING_APPROXIMATORS,
)
from quotekit.lexicons.change_words import CHANGE_WORDS, MOTION_BEFORE_UP


__all__ = ["Bounds", "approximator_of", "bounds_of"]


class Bounds(NamedTuple):
    """The bounds that a number has."""

    low: Decimal | None = None
    high: Decimal | None = None
    low_closed: bool = True
    high_closed: bool = True


def _any_of(phrases: Iterable[str]) -> str:
    longest_first = sorted(phrases, key=lambda p: (-len(p), p))
    return "|".join(
        regex.escape(p, special_only=True, literal_spaces=True).replace(" ", r"\s{1,3}")
        for p in longest_first
    )


@cache
def _before() -> regex.Pattern[str]:
    degree, words = _any_of(ADVERBS_OF_DEGREE), _any_of(APPROXIMATORS)
    return regex.compile(
        rf"""(?rxi)
        (?: (?<!\w) (?<words> (?: (?:{degree}) \s{{1,3}} )? (?:{words}) )
            \s{{1,3}} (?: an? \s{{1,3}} )?
          | (?<words> {_any_of(APPROXIMATOR_SIGNS)} ) \s? )
        """
    )


@cache
def _adverb() -> regex.Pattern[str]:
    return regex.compile(rf"^(?:{_any_of(ADVERBS_OF_DEGREE)})\s")


@cache
def _after() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?xi) \s{{0,3}} (?<words> {_any_of(TRAILING_APPROXIMATORS)} ) (?![\w%])"
    )


_LONGEST_WORD = 16


@cache
def _word_before() -> regex.Pattern[str]:
    return regex.compile(rf"(?r) (\p{{L}}{{1,{_LONGEST_WORD}}}) \s{{1,3}}", regex.VERBOSE)


def approximator_of(text: str, floor: int, start: int, end: int, ceiling: int) -> Qualifier | None:
    """Return what blurs or bounds the amount in ``text[start:end]``, or None."""
    found = _before().match(text, floor, start)
    if found and not _says_where_to(text, floor, found):
        kind = _kind_of(_normal(found["words"]))
        return Qualifier(kind, Span.of(text, *found.span("words")))
    found = _after().match(text, end, ceiling)
    if found:
        kind = TRAILING_APPROXIMATORS[_normal(found["words"])]
        return Qualifier(kind, Span.of(text, *found.span("words")))
    return None


def _normal(words: str) -> str:
    return " ".join(words.lower().split())


def _kind_of(words: str) -> str:
    if words in APPROXIMATOR_SIGNS:
        return APPROXIMATOR_SIGNS[words]
    kind = APPROXIMATORS.get(words)
    # "well over": the bound is the last words, and the adverb before it only says by how much.
    return kind or APPROXIMATORS[_adverb().sub("", words)]


def _says_where_to(text: str, floor: int, found: regex.Match[str]) -> bool:
    """Tell "inched back up to 4.8 percent", a level reached, from "up to 5 percent", a bound."""
    if _normal(found["words"]) != "up to":
        return False
    before = _word_before().match(text, floor, found.start())
    word = before[1].lower() if before else ""
    return word in MOTION_BEFORE_UP or word in CHANGE_WORDS


def bounds_of(value: Decimal, approximator: Qualifier | None) -> Bounds:
    """
    Return the bounds that "more than", "at least", "less than" and "up to" set.

    What only blurs ("nearly", "almost") sets none.
    """
    match approximator.kind if approximator else "":
        case "more_than":
            return Bounds(low=value, low_closed=False)
        case "at_least":
            return Bounds(low=value)
        case "less_than":
            return Bounds(high=value, high_closed=False)
        case "at_most":
            return Bounds(high=value)
    return Bounds()
