"""Find what a number is a percentage of: the noun phrase after "of"."""

import re

from quotekit.annotations import Span
from quotekit.lexicons.base_words import ENDS_OF_BASE


__all__ = ["base_after"]

_OF = re.compile(r"(?:\s(?:or|and) (?:so|more|less|higher|lower|fewer))?\s{1,3}of\s{1,3}", re.IGNORECASE)
_TOKEN = re.compile(
    r"\s{0,3}([$]?\d{1,15}(?:[.,]\d{1,15}){0,6}|(?:[A-Z]\.){1,4}|(?:Mrs?|Ms|Dr|St|Gov|Sen|Rep|Gen)\."
    r"|[^\W_][\w'\N{RIGHT SINGLE QUOTATION MARK}&/-]{0,40})"
)
_LONGEST = 12


def base_after(text: str, end: int, ceiling: int) -> Span | None:
    """Return the noun phrase of the base, if "of" follows the amount that ends at *end*."""
    of = _OF.match(text, end, ceiling)
    if not of:
        return None
    start = stop = of.end()
    for count in range(_LONGEST):
        token = _TOKEN.match(text, stop, ceiling)
        if not token or (count and token[1].lower() in ENDS_OF_BASE):
            break
        stop = token.end()
    return Span.of(text, start, stop) if stop > start else None
