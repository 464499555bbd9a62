"""The year that follows a month, a season or a quarter, and years that are not written in full."""

import re

from quotekit.annotations import Basis
from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.resolution import anchor
from quotekit.extractors.dates.words import cardinal


__all__ = ["full_year", "of_tail", "spelled_year"]

_DIGITS = re.compile(r"\D*(\d{1,4})\D*")
_WHICH = re.compile(r"(?:the )?([a-z]+) year")
_SHIFTS = {"last": -1, "previous": -1, "preceding": -1, "next": 1, "following": 1}
_FROM_THE_LAST_DATE = {"that", "same", "previous", "preceding", "following"}


def of_tail(context: Context, tail: str) -> tuple[int | None, Basis]:
    """Read the year after a month or a quarter: "1998", "44 B.C.", "last year", "'98"."""
    digits = _DIGITS.fullmatch(tail)
    if digits:
        return _numbered_year(tail, int(digits[1]), context), "explicit"
    which = _WHICH.search(tail)
    if which is None:
        return spelled_year(tail), "explicit"
    base = anchor(context)
    if which[1] in _FROM_THE_LAST_DATE:
        base = context.previous or base
    if base is None or base.year is None:
        return None, "none"
    return base.year + _SHIFTS.get(which[1], 0), "reference"


def _numbered_year(tail: str, number: int, context: Context) -> int:
    if re.search(r"\bb\.?c", tail):
        return 1 - number
    return full_year(context, number) if "'" in tail else number


def spelled_year(words: str) -> int:
    """
    Read a year in words, as it is said aloud.

        >>> spelled_year("nineteen ninety-one"), spelled_year("of twenty oh five")
        (1991, 2005)
    """
    found = re.findall(r"[a-z]+", words)
    hundreds, *rest = (word for word in found if word not in {"of", "o", "oh"})
    return 100 * int(cardinal(hundreds)) + int(cardinal(" ".join(rest)))


def full_year(context: Context, number: int) -> int:
    """Complete two digits to the latest year at most 20 after the reference date (else to 2029)."""
    newest = (context.reference.year if context.reference else 2009) + 20
    return newest - (newest - number) % 100
