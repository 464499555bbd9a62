"""The words of the clause before a place."""

import re
from collections.abc import Sequence


__all__ = ["clause_before", "clause_words"]

_REACH = 110
_END_OF_CLAUSE = re.compile(
    r"[.!?;:][\"')\]\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}]?\s"
)
_WORD = re.compile(r"[^\W\d_][\w'\N{RIGHT SINGLE QUOTATION MARK}]*|\d[\d.,/]*|[^\w\s]")


def clause_before(text: str, floor: int, start: int) -> tuple[int, int]:
    """Return where the clause before *start* runs, at most 110 characters of it."""
    begin = max(floor, start - _REACH)
    for boundary in _END_OF_CLAUSE.finditer(text, begin, start):
        begin = boundary.end()
    return begin, start


def clause_words(text: str, floor: int, start: int) -> Sequence[re.Match[str]]:
    """Return the words, numbers and marks of the clause before *start*, in reading order."""
    return list(_WORD.finditer(text, *clause_before(text, floor, start)))
