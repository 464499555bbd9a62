"""Find where a unit stands: the cheap scan that everything else starts from."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, cast

from quotekit.annotations import PercentUnit


__all__ = ["Unit", "find_units"]


class Unit(NamedTuple):
    """A unit in a text."""

    start: int
    end: int
    kind: PercentUnit
    spelling: str
    """``sign``, ``word``, ``short`` ("pc", "bps": digits only), or ``bare`` ("point" alone)."""


_PERCENT_SIGN = "%\N{FULLWIDTH PERCENT SIGN}\N{SMALL PERCENT SIGN}\N{ARABIC PERCENT SIGN}"
_PERMILLE_SIGN = "\N{PER MILLE SIGN}\N{ARABIC-INDIC PER MILLE SIGN}"
_PERMYRIAD_SIGN = "\N{PER TEN THOUSAND SIGN}\N{ARABIC-INDIC PER TEN THOUSAND SIGN}"
_NO_LETTER_BEFORE = r"(?<![^\W\d_])"
_NO_WORD_AFTER = r"(?![^\W_])"


@cache
def _unit() -> re.Pattern[str]:
    # A sign before a digit, a brace or two hexadecimal digits is code or an escape: "a%20b", "%}".
    # So is one between two numbers and spaces: "10 % 3".
    return re.compile(
        rf"""
        (?P<point>
            (?: [{_PERCENT_SIGN}] | {_NO_LETTER_BEFORE}[Pp](?i:er[\s-]{{0,3}}cent|ct\.?) )
            [ -]{{1,2}} (?i:points?|pts?) {_NO_WORD_AFTER}
          | {_NO_LETTER_BEFORE} [Pp](?i:ercentage[\s-]{{1,3}}points?) {_NO_WORD_AFTER}
        )
      | (?P<percent> [{_PERCENT_SIGN}]
            (?! \d | [%}}=] | [0-9A-Fa-f]{{2}} | [A-Za-z]\b
              | (?<=[ ].)[ ]\d[\d.,]{{0,15}}+ (?!\s?[{_PERCENT_SIGN}\d.,]) ) )
      | (?P<permille> [{_PERMILLE_SIGN}] )
      | (?P<permyriad> [{_PERMYRIAD_SIGN}] )
      | {_NO_LETTER_BEFORE} (?:
            (?P<percent_word> [Pp](?i:er[\s-]{{0,3}}cent(?:um|s)?|ct) {_NO_WORD_AFTER} )
          | (?P<percent_short> p(?:c|\.c\.) {_NO_WORD_AFTER} )
          | (?P<point_short> p(?:p|pts?|\.p\.) {_NO_WORD_AFTER} )
          | (?P<bare> [Pp](?i:oints?) {_NO_WORD_AFTER} )
          | (?P<permille_word> [Pp](?i:er[\s-]?mill?e?) {_NO_WORD_AFTER} )
          | (?P<basis_word> [Bb](?i:asis[\s-]{{1,3}}points?) {_NO_WORD_AFTER} )
          | (?P<basis_short> b(?:ps?|ips) {_NO_WORD_AFTER} )
        )
        """,
        re.VERBOSE,
    )


_MEANING: dict[str, tuple[str, str]] = {
    "point": ("percentage_point", "word"),
    "percent": ("percent", "sign"),
    "permille": ("permille", "sign"),
    "permyriad": ("basis_point", "sign"),
    "percent_word": ("percent", "word"),
    "percent_short": ("percent", "short"),
    "point_short": ("percentage_point", "short"),
    "bare": ("percentage_point", "bare"),
    "permille_word": ("permille", "word"),
    "basis_word": ("basis_point", "word"),
    "basis_short": ("basis_point", "short"),
}


def find_units(text: str) -> Iterator[Unit]:
    """
    Yield every unit in *text*, with a number before it or not.

        >>> [unit.kind for unit in find_units("5%, 3 percentage points, a recent descent, /a%20b")]
        ['percent', 'percentage_point']
    """
    for match in _unit().finditer(text):
        kind, spelling = _MEANING[str(match.lastgroup)]
        yield Unit(match.start(), match.end(), cast("PercentUnit", kind), spelling)
