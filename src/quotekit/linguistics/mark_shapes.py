"""
Tell what each quotation mark can do where it stands: open, close, or neither.

Only the mark and its two neighbours count here; what is open is `marks`' business.
"""

import re
from functools import cache
from typing import NamedTuple

from quotekit.lexicons.quotation_marks import (
    CLOSING,
    DIRECTED,
    ELISIONS,
    REVERSED,
    SINGLE,
    STRAIGHT,
)


__all__ = ["Mark", "closers_of", "is_single", "is_straight", "mark_pattern", "shaped_marks"]

_OPENS_AFTER = frozenset("([{<-\N{EN DASH}\N{EM DASH}/=\N{HORIZONTAL ELLIPSIS}|")
_OPENERS = frozenset(DIRECTED) | STRAIGHT | SINGLE
_CLOSERS = frozenset(sign for closers in DIRECTED.values() for sign in closers) | {
    *REVERSED.values(),
    *STRAIGHT,
}
_CURLY_SINGLE = "\N{RIGHT SINGLE QUOTATION MARK}"

_ELIDED = re.compile(r"[^\W_]{1,6}+")
_FEET_AND_INCHES = re.compile(rf"\d['{_CURLY_SINGLE}]\d{{1,2}}\Z")


class Mark(NamedTuple):
    """A quotation mark, and what its neighbours let it do."""

    start: int
    end: int
    sign: str
    opens: bool
    closes: bool
    sure: bool
    """Whether it closes for sure: no opening mark and no possessive looks like this."""


@cache
def mark_pattern() -> re.Pattern[str]:
    """Return the pattern of every sign that can be a quotation mark."""
    signs = {sign for sign in (*DIRECTED, *CLOSING, *SINGLE, *STRAIGHT) if len(sign) == 1}
    return re.compile("``|''|[" + re.escape("".join(sorted(signs))) + "]")


def is_single(sign: str) -> bool:
    """Tell whether a sign belongs to the pairs that an apostrophe may close."""
    return sign in SINGLE


def is_straight(sign: str) -> bool:
    """Tell whether a sign is a double mark that opens and closes alike."""
    return sign in STRAIGHT


@cache
def closers_of(sign: str) -> tuple[str, ...]:
    """Return the signs that close what *sign* opens."""
    if sign in DIRECTED:
        return DIRECTED[sign]
    if sign in STRAIGHT:
        return (sign, "\N{RIGHT DOUBLE QUOTATION MARK}")
    return (REVERSED.get(sign, sign),)


def shaped_marks(text: str, start: int, end: int) -> list[Mark]:
    """
    List the marks between two offsets that can open or close.

        >>> [mark.sign for mark in shaped_marks("'I won't,' he said.", 0, 19)]
        ["'", "'"]

    Left alone: apostrophes, also those that a word begins with, feet and inches:

        >>> shaped_marks("'Tis 6'2\\" of rock 'n' roll, in the '90s", 0, 40)
        []
    """
    marks = []
    for match in mark_pattern().finditer(text, start, end):
        begin, stop = match.span()
        before = text[begin - 1] if begin > start else "\n"
        after = text[stop] if stop < end else "\n"
        sign = match[0]
        if sign in SINGLE:
            mark = _single(text, begin, stop, before, after, end)
        elif sign in STRAIGHT and _measures(text, begin):
            continue
        else:
            mark = _double(sign, begin, stop, before, after)
        if mark.opens or mark.closes:
            marks.append(mark)
    return marks


def _double(sign: str, start: int, end: int, before: str, after: str) -> Mark:
    opening_place = before.isspace() or before in _OPENS_AFTER or before in _OPENERS
    if sign in DIRECTED:
        return Mark(start, end, sign, True, sign in _CLOSERS, not opening_place)
    if sign in CLOSING:
        reversed_use = opening_place and not after.isspace()
        return Mark(start, end, sign, reversed_use, True, not reversed_use)
    only_closes = after.isspace() or (not opening_place and not after.isalnum())
    inside_a_word = before.isalnum() and after.isalnum()
    opens = not only_closes and not inside_a_word
    closes = only_closes or not before.isspace()
    return Mark(start, end, sign, opens, closes, not opening_place or only_closes)


def _single(text: str, start: int, end: int, before: str, after: str, limit: int) -> Mark:
    sign = text[start:end]
    opening_place = before.isspace() or before in _OPENS_AFTER or before in _OPENERS
    opens = (
        sign != _CURLY_SINGLE
        and opening_place
        and not after.isspace()
        and not _elides(text, end, limit)
    )
    closes = sign in _CLOSERS and not before.isspace() and not after.isalnum()
    possessive = before in "sSxzn" and after.isspace() and text[end + 1 : end + 2].isalnum()
    return Mark(start, end, sign, opens, closes, closes and not possessive and not opens)


def _elides(text: str, start: int, limit: int) -> bool:
    match = _ELIDED.match(text, start, limit)
    if match is None:
        return False
    word = match[0].casefold()
    return word in ELISIONS or (word[0].isdigit() and len(word.rstrip("s")) <= 2)


def _measures(text: str, start: int) -> bool:
    """Tell whether a straight mark ends feet and inches: 6'2"."""
    return _FEET_AND_INCHES.search(text, max(0, start - 4), start) is not None
