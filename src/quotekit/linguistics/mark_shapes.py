"""
Tell what each quotation mark can do where it stands: open, close, or neither.

Only the mark and its neighbours count here; what is open is `marks`' business.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from quotekit.lexicons.quotation_marks import (
    CLOSING,
    DIRECTED,
    ELISIONS,
    REVERSED,
    SIGNS,
    SINGLE,
    STRAIGHT,
    TRUNCATIONS,
)


__all__ = [
    "Mark",
    "closers_of",
    "is_single",
    "is_straight",
    "last_before",
    "mark_pattern",
    "shaped_marks",
]

_DASHES = frozenset("-\N{EN DASH}\N{EM DASH}\N{HORIZONTAL ELLIPSIS}")
_OPENS_AFTER = frozenset("([{</=|") | _DASHES | frozenset(DIRECTED)
_OPENERS = frozenset(DIRECTED) | STRAIGHT
_EITHER_WAY = frozenset({*STRAIGHT, "'"})
_DEEPEST = 4  # marks in a row, before which white space is looked for
_ENDS_BEFORE = frozenset(",;:!?)]}")
_ANGLES = frozenset({*REVERSED, *REVERSED.values()})
_CLOSERS = frozenset(sign for signs in DIRECTED.values() for sign in signs) | STRAIGHT | _ANGLES
_CURLY_SINGLE = "\N{RIGHT SINGLE QUOTATION MARK}"
_APOSTROPHES = f"['{_CURLY_SINGLE}]"

_ELIDED = re.compile(r"[^\W_]{1,6}+")
_TRUNCATED = re.compile(r"(?<![^\W_])[^\W_]{1,5}+\Z")
_FEET_AND_INCHES = re.compile(rf"\d{_APOSTROPHES}\d{{1,2}}\Z")
_NO_SPACE = re.compile(r"\S")
_MORE_DOTS = re.compile(r"\.[.\d]")


class Mark(NamedTuple):
    """A quotation mark, and what its neighbours let it do."""

    start: int
    end: int
    sign: str
    opens: bool
    closes: bool
    sure: bool
    """Whether it closes what it can close: no opening mark and no possessive looks like this."""
    doubtful: bool = False
    """Whether it opens only if something later closes: "'Tis" may be all there is to it."""


@cache
def mark_pattern() -> re.Pattern[str]:
    """Return the pattern of every sign that can be a quotation mark."""
    return re.compile("``|''|[" + re.escape("".join(sorted(SIGNS))) + "]")


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


def last_before(text: str, first: int, start: int) -> str:
    """
    Return the character before *start* that is no white space; none before *first*.

        >>> last_before("he said: 'no'", 0, 9), last_before(" 'no'", 0, 1)
        (':', '')
    """
    position = start
    while position > first and text[position - 1].isspace():
        position -= 1
    return text[position - 1] if position > first else ""


def shaped_marks(text: str, start: int, end: int) -> list[Mark]:
    r"""
    List the marks between two offsets that can open or close.

        >>> [mark.sign for mark in shaped_marks("'I won't,' he said.", 0, 19)]
        ["'", "'"]

    Left alone: apostrophes, also those that a word begins with, feet and inches:

        >>> shaped_marks("O'Neill, 6'2\" tall, sang 'em in the '90s", 0, 42)
        []
    """
    return [mark for mark in _marks(text, start, end) if mark.opens or mark.closes]


class _Place(NamedTuple):
    """Where a sign stands, and between what."""

    first: int
    text: str
    start: int
    end: int
    last: int
    before: str
    after: str
    opening: bool
    """Whether what stands before lets a mark open."""


def _marks(text: str, first: int, last: int) -> Iterator[Mark]:
    for match in mark_pattern().finditer(text, first, last):
        start, end = match.span()
        before = text[start - 1] if start > first else "\n"
        after = text[end] if end < last else "\n"
        place = _Place(first, text, start, end, last, before, after, _may_open(text, first, start))
        sign = match[0]
        if sign in SINGLE:
            yield _single(sign, place)
        elif sign == "''" and place.opening and _is_elided(text, end, last):
            yield Mark(start, start + 1, "'", opens=True, closes=False, sure=False)
        elif not _measures(text, start):
            yield _double(sign, place)


def _may_open(text: str, first: int, start: int) -> bool:
    """Tell whether a mark can open here: after white space, a bracket, a dash, or an opener."""
    for position in range(start - 1, max(first, start - _DEEPEST) - 1, -1):
        before = text[position]
        if before not in _EITHER_WAY:
            return before.isspace() or before in _OPENS_AFTER
    return True


def _double(sign: str, place: _Place) -> Mark:
    if sign in DIRECTED:
        return _directed(sign, place)
    if sign in CLOSING:
        opens = place.opening and not place.after.isspace() and place.after not in _ENDS_BEFORE
        return Mark(place.start, place.end, sign, opens=opens, closes=True, sure=True)
    return _undirected(sign, place)


def _directed(sign: str, place: _Place) -> Mark:
    """Read a mark made to open, which closes what the reversed usage opened, or by a slip."""
    before_space = place.after.isspace()
    closes = sign in _CLOSERS
    outside = not place.opening and not place.after.isalnum()
    return Mark(
        place.start,
        place.end,
        sign,
        opens=place.opening or not (closes and before_space),
        closes=closes,
        sure=outside or before_space or sign in _ANGLES,
    )


def _undirected(sign: str, place: _Place) -> Mark:
    before, after = place.before, place.after
    only_closes = (
        (after.isspace() and not before.isspace())
        or after in _ENDS_BEFORE
        or (after == "." and _MORE_DOTS.match(place.text, place.end) is None)
        or (not place.opening and not after.isalnum())
    )
    inside_a_word = before.isalnum() and after.isalnum()
    between_spaces = before.isspace() and after.isspace()
    trailing = (before in _DASHES or before == sign) and not after.isalnum()
    return Mark(
        place.start,
        place.end,
        sign,
        opens=not only_closes and not inside_a_word,
        closes=only_closes or between_spaces or not before.isspace(),
        sure=not place.opening or only_closes or between_spaces or trailing,
    )


def _single(sign: str, place: _Place) -> Mark:
    first, text, start, end, last, before, after, opening = place
    opens = sign != _CURLY_SINGLE and opening and not after.isspace()
    elided = opens and _is_elided(text, end, last)
    doubtful = elided and _begins_anew(text, first, start, end)
    closes = sign in _CLOSERS and not before.isspace() and not after.isalnum()
    sure = closes and not opens and not (after.isspace() and _looks_possessive(text, start, last))
    return Mark(start, end, sign, opens and (doubtful or not elided), closes, sure, doubtful)


def _looks_possessive(text: str, start: int, last: int) -> bool:
    """Tell whether an apostrophe may belong to the word before it: "workers' rights"."""
    before = text[start - 1]
    following = _NO_SPACE.search(text, start + 1, last)
    if following is None or not (following[0].isalnum() or following[0] in _OPENERS):
        return False
    if before in "sSxzn" or before.isdigit():
        return True
    word = _TRUNCATED.search(text, max(0, start - 7), start)
    return word is not None and word[0].casefold() in TRUNCATIONS


def _is_elided(text: str, start: int, last: int) -> bool:
    """Tell whether the word after an apostrophe is one that is written with it: "'tis"."""
    match = _ELIDED.match(text, start, last)
    if match is None:
        return False
    word = match[0].casefold()
    return word in ELISIONS or (word[0].isdigit() and len(word.rstrip("s")) <= 2)


def _begins_anew(text: str, first: int, start: int, end: int) -> bool:
    """Tell whether an apostrophe and its word stand where a quotation could begin."""
    word = text[end : end + 4]
    if not word[0].isupper() and not (word[0].isdigit() and word[2:3].isspace()):
        return False
    return not last_before(text, first, start).isalnum()


def _measures(text: str, start: int) -> bool:
    """Tell whether a double mark ends feet and inches: 6'2"."""
    return _FEET_AND_INCHES.search(text, max(0, start - 4), start) is not None
