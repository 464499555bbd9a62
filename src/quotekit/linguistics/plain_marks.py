"""
Pair the marks of paragraphs in which they leave no doubt.

Most paragraphs have no quotation mark, or only such as open before a letter and close after
one or after punctuation. One pattern reads these; `marks` reads all others, and would find the
same here.
"""

import re
from functools import cache
from typing import NamedTuple

from quotekit.lexicons.quotation_marks import ELISIONS, SIGNS


__all__ = ["Pair", "plain_pairs"]

_STRAIGHT, _DOUBLED = '"', "''"
_LEFT, _RIGHT = "\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"
_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"
_OTHERS = re.escape("".join(sorted(SIGNS - set(_APOSTROPHES))))
"""The signs that are no apostrophe."""

_DASHES = "\N{EN DASH}\N{EM DASH}-"
_BEFORE = rf"(?<![^\s(\[{_DASHES}])"
_LETTER = r"(?=[\[(]?[^\W_])"
_AFTER_WORDS = rf"(?<=[^\W\d_]|[.,!?\N{{HORIZONTAL ELLIPSIS}}{_DASHES}])"
_ENDS = r"(?=\s|\Z|[,;:!?)\]]|\.(?![.\d]))"


@cache
def _signs() -> re.Pattern[str]:
    """Return the pattern of every sign that can be a mark; an apostrophe after a letter is none."""
    return re.compile(rf"[{_OTHERS}{_APOSTROPHES}](?<!\w[{_APOSTROPHES}])")


@cache
def _pair() -> re.Pattern[str]:
    """Return the pattern of marks without doubt, and the words between them."""
    words = rf"(?:[^{_OTHERS}{_APOSTROPHES}]++|(?<=\w)[{_APOSTROPHES}](?=\w))*+"
    elided = rf"(?!\d|(?i:{'|'.join(sorted(ELISIONS))})(?![^\W_]))"
    return re.compile(
        "|".join(
            f"{_BEFORE}{opening}{_LETTER}{words}{_AFTER_WORDS}{closing}"
            for opening, closing in (
                (_LEFT, _RIGHT),
                (_STRAIGHT, _STRAIGHT + _ENDS),
                (_DOUBLED + elided, _DOUBLED + _ENDS),
            )
        )
    )


class Pair(NamedTuple):
    """Where a quotation stands, and its marks."""

    start: int
    end: int
    opening: str
    closing: str


def plain_pairs(text: str, start: int, end: int) -> list[Pair] | None:
    r"""
    Return where the quotations of a paragraph stand; None where its marks leave doubt.

        >>> [pair[:2] for pair in plain_pairs("“No,” he said. “I can't.”", 0, 25)]
        [(0, 5), (15, 25)]
        >>> plain_pairs("It's the workers' own.", 0, 22)
        []

    Left to `marks`: nested marks, single ones, inches, marks without a partner.

        >>> plain_pairs("“'No' is no answer.”", 0, 20) is plain_pairs('The 12" LP', 0, 10) is None
        True
    """
    pairs: list[Pair] = []
    signs = _signs()
    sign = signs.search(text, start, end)
    while sign is not None:
        pair = _pair().match(text, sign.start(), end)
        if pair is None:
            return None
        opening = sign[0]
        if opening == "'":
            opening = _DOUBLED
        closing = _RIGHT if opening == _LEFT else opening
        pairs.append(Pair(*pair.span(), opening, closing))
        sign = signs.search(text, pair.end(), end)
    return pairs
