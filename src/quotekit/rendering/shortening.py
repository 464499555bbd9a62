"""Long words made short: on one line, or within a width."""

import bisect
import itertools
import unicodedata
from collections.abc import Sequence


__all__ = ["briefly", "ems", "fitted", "shortened", "wrapped"]

_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
_NARROW = frozenset("iIjlftr.,:;'!|()[] ")
_BROAD = frozenset("MWmw@%&\N{EM DASH}\N{HORIZONTAL ELLIPSIS}")
# What runs of blanks may take up before the words of a cut are too few.
_SLACK = 4
_BRIEF = 60


def shortened(text: str, longest: int) -> str:
    r"""
    Return *text* on one line, of at most *longest* characters, cut between words where it can be.

    Only the beginning of a long text is looked at, so the cost does not grow with it.

        >>> shortened("Nobody\n asked us.", 40), shortened("Nobody asked us.", 10)
        ('Nobody asked us.', 'Nobody…')
        >>> shortened("x" * 1_000_000, 5)
        'xxxx…'
    """
    head = text[: _SLACK * longest]
    line = " ".join(head.split())
    if len(line) <= longest and len(head) == len(text):
        return line
    cut = line[: longest - 1]
    between = cut.rfind(" ") if line[longest - 1 : longest].strip() else -1
    return (cut[:between] if 2 * between >= longest else cut).rstrip() + _ELLIPSIS


def briefly(text: str) -> str:
    r"""
    Return *text* as it goes into a `repr`: short, on one line, with what cannot be seen escaped.

    >>> briefly("no\n\x1b[2J"), len(briefly("word " * 1000)) <= 60
    ('no \\x1b[2J', True)
    """
    return repr(shortened(text, _BRIEF))[1:-1]


def ems(text: str) -> float:
    """
    Estimate how wide *text* is, as a multiple of the size of its letters; rather too wide.

    >>> ems("said") < ems("SAID") < ems("MWMW") == 4.0
    True
    """
    return sum(map(_em, text))


def _em(character: str) -> float:
    if character in _BROAD or unicodedata.east_asian_width(character) in "WF":
        return 1.0
    if unicodedata.combining(character):
        return 0.0
    if character in _NARROW:
        return 0.42
    return 0.72 if character.isupper() else 0.62


def fitted(text: str, width: float) -> str:
    """
    Return as much of *text* as *width* ems hold, on one line.

    >>> fitted("Nobody asked us.", 20), fitted("Nobody asked us.", 8)
    ('Nobody asked us.', 'Nobody aske…')
    """
    line = shortened(text, _letters(width))
    if ems(line) <= width:
        return line
    while line and ems(line) + 1 > width:
        line = line[:-1]
    return line.rstrip(_ELLIPSIS + " ") + _ELLIPSIS


def wrapped(text: str, width: float, lines: int) -> list[str]:
    """
    Return *text* as at most so many *lines*, none of them wider than *width* ems.

    >>> wrapped("Nobody asked us what we thought of it.", 10, 2)
    ['Nobody asked us', 'what we though…']
    """
    rest = shortened(text, lines * _letters(width)).split(" ")
    made: list[str] = []
    while rest and len(made) < lines - 1:
        count = _how_many_fit(rest, width)
        made.append(fitted(" ".join(rest[:count]), width))
        rest = rest[count:]
    return [*made, fitted(" ".join(rest), width)] if rest else made


def _how_many_fit(words: Sequence[str], width: float) -> int:
    """Return how many of the words go into one line: one at least."""
    wide = list(itertools.accumulate(ems(f" {word}") for word in words))
    return max(bisect.bisect_right(wide, width + ems(" ")), 1)


def _letters(width: float) -> int:
    """Return how many letters at the most go into so many ems: narrow ones."""
    return round(width / 0.5)
