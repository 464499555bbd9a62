"""Read the number that ends at an offset: in digits, as a fraction, or in words."""

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import NamedTuple

import regex

from quotekit.extractors.percentages.exact import decimal_of
from quotekit.extractors.percentages.number_words import number_of_words
from quotekit.lexicons.numerals import (
    DENOMINATORS,
    DIGIT_WORDS,
    SCALES,
    TEENS,
    TENS,
    VULGAR_FRACTIONS,
)


__all__ = ["Numeral", "numeral_before"]


class Numeral(NamedTuple):
    """A number in a text."""

    start: int
    end: int
    value: Decimal
    fraction: Fraction | None
    """The exact number, where it is written as a fraction."""
    form: str
    """``digits``, ``fraction`` or ``words``."""

    @property
    def is_bare_integer(self) -> bool:
        """Whether it is plain digits, such as a year, a day or an age."""
        return self.form == "digits" and self.value == self.value.to_integral_value()


# Patterns here are matched from the right end of the number leftwards ((?r) of `regex`), so each
# is anchored and every repetition is bounded: a long run of digits is refused, never counted.

_MINUS = "\N{MINUS SIGN}"
_SIGN = rf"""
    (?: (?<![^\s(\[{{"'\N{{LEFT DOUBLE QUOTATION MARK}}\N{{LEFT SINGLE QUOTATION MARK}}<>~,;:])
        [+\-{_MINUS}\N{{EN DASH}}]
      | (?<!\w) (?<!or\s) (?<!net\s) (?:minus|negative) \s{{1,3}}
    )?+
"""
_DIGITS = r"""
    (?: \d{1,3} (?:,\d{3}){1,5} (?:\.\d{1,12})?             # 2,340.91
      | \d{1,3} (?:\.\d{3}){1,5} ,\d{1,2}                   # 2.340,91
      | \d{1,3} (?:[\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}]\d{3}){1,5} (?:[.,]\d{1,2})?
      | \d{1,15}
        (?: [.\N{ARABIC DECIMAL SEPARATOR}\N{FULLWIDTH FULL STOP}\N{MIDDLE DOT}] \d{1,12} )?
      | \d{1,6} , \d{1,2}                                   # 3,5
      | 0 , \d{3,6}
      | (?<![.\w]) \. \d{1,12}                              # .5
    )
"""
# What may not come before: a letter or a currency ("$5"), the head of a longer number ("1.2.3",
# "12:30", "1/2"), the point of a decimal.
_NOT_INSIDE = r"(?<![\w$€£¥#\\]) (?<!\d[.,:/'\N{FRACTION SLASH}]) (?<![^.…]\.) (?<!^\.)"
_VULGAR = "[" + "".join(VULGAR_FRACTIONS) + "]"
_RATIO = r"\d{1,4} \s? [/\N{FRACTION SLASH}] \s? \d{1,4}"


@cache
def _in_digits() -> regex.Pattern[str]:
    return regex.compile(
        rf"""(?rxi)
        (?<sign>{_SIGN})
        {_NOT_INSIDE}
        (?: (?<whole>\d{{1,6}})
            (?: \s{{1,2}} (?:and\s)? | [-\N{{FRACTION SLASH}}] )? (?<part>{_VULGAR})
          | (?<whole>\d{{1,6}}) (?: \s{{1,2}} (?:and\s)? | - ) (?<part>{_RATIO})
          | (?<part>{_VULGAR} | {_RATIO})
          | (?<digits>{_DIGITS})
        )
        """
    )


@cache
def _in_words() -> regex.Pattern[str]:
    words = {
        *DIGIT_WORDS,
        *TEENS,
        *TENS,
        *SCALES,
        *DENOMINATORS,
        "hundred",
        "point",
        "a",
        "an",
        "and",
    }
    word = "(?:" + "|".join(sorted(words, key=lambda w: (-len(w), w))) + ")"
    gap = r"(?: \s{1,3} | \s?-\s? | [\N{HYPHEN}\N{NON-BREAKING HYPHEN}] )"
    return regex.compile(
        rf"""(?rxi)
        (?<sign>{_SIGN})
        (?: {_NOT_INSIDE} (?<digits>{_DIGITS}) {gap} | (?<!\w) )
        (?<words> (?: {word} {gap} ){{0,14}} {word} )
        """
    )


_THOUSANDS = 3
_POINTS = {ord("\N{ARABIC DECIMAL SEPARATOR}"): ".", ord("\N{MIDDLE DOT}"): "."}
_WORD = re.compile(r"[^\W\d_]+")


def numeral_before(text: str, floor: int, end: int) -> Numeral | None:
    """
    Return the number in ``text[floor:end]`` that ends exactly at *end*, or None.

        >>> numeral_before("rose 4 1/2", 0, 10).value
        Decimal('4.5')
        >>> numeral_before("version 1.2.3", 0, 13) is None
        True
    """
    if end <= floor:
        return None
    last = text[end - 1]
    if last.isalpha():
        return _read_words(text, floor, end)
    return _read_digits(text, floor, end)


def _read_digits(text: str, floor: int, end: int) -> Numeral | None:
    found = _in_digits().match(text, floor, end)
    if not found:
        return None
    negative = _is_negative(found["sign"])
    if found["digits"]:
        value = _decimal(found["digits"])
        return Numeral(
            found.start(), end, value.copy_negate() if negative else value, None, "digits"
        )
    part = _ratio(found["part"])
    if part is None:
        return None
    number = int(found["whole"] or 0) + part
    number = -number if negative else number
    return Numeral(found.start(), end, decimal_of(number), number, "fraction")


def _read_words(text: str, floor: int, end: int) -> Numeral | None:
    found = _in_words().match(text, floor, end)
    if not found:
        return None
    words = [(m.start(), m[0].lower()) for m in _WORD.finditer(text, *found.span("words"))]
    if found["digits"]:
        scaled = _after_digits(_decimal(found["digits"]), [word for _, word in words])
        if scaled is not None:
            return _signed(found, found.start(), end, scaled, words)
    return _longest_tail(found, end, words)


def _longest_tail(
    found: regex.Match[str], end: int, words: list[tuple[int, str]]
) -> Numeral | None:
    """Read as many words from the right as make one number: "of the five, a hundred and two"."""
    for first, (start, _) in enumerate(words):
        number = number_of_words([word for _, word in words[first:]])
        if number is not None:
            at_sign = first == 0 and not found["digits"]
            return _signed(found, found.start() if at_sign else start, end, number, words)
    return None


def _signed(
    found: regex.Match[str], start: int, end: int, number: Fraction, words: list[tuple[int, str]]
) -> Numeral:
    if start == found.start() and _is_negative(found["sign"]):
        number = -number
    part = number if any(word in DENOMINATORS for _, word in words) else None
    return Numeral(start, end, decimal_of(number), part, "words")


def _after_digits(number: Decimal, words: list[str]) -> Fraction | None:
    """Read "5 million" and "5 and a half"."""
    if len(words) == 1 and words[0] in {"hundred", *SCALES}:
        return Fraction(number) * SCALES.get(words[0], 100)
    if words[0] == "and" and words[-1] in DENOMINATORS:
        part = number_of_words(words[1:])
        return None if part is None or part >= 1 else Fraction(number) + part
    return None


def _is_negative(sign: str) -> bool:
    return sign[:1].lower() in {"-", _MINUS, "\N{EN DASH}", "m", "n"} if sign else False


def _ratio(part: str) -> Fraction | None:
    """Return a proper fraction; "50/50" and "9/11 percent" are none."""
    if part in VULGAR_FRACTIONS:
        return Fraction(*VULGAR_FRACTIONS[part])
    above, below = (int(number) for number in regex.split(r"\D+", part))
    return Fraction(above, below) if above < below else None


def _decimal(digits: str) -> Decimal:
    """Take a comma before one or two last digits, or after 0, for a decimal point."""
    plain = "".join(unicodedata.normalize("NFKC", digits).translate(_POINTS).split())
    commas, points = plain.count(","), plain.count(".")
    if commas == 1 and (plain.rfind(".") < plain.find(",") if points else _is_decimal_comma(plain)):
        plain = plain.replace(".", "").replace(",", ".")
    return Decimal(plain.replace(",", ""))


def _is_decimal_comma(plain: str) -> bool:
    whole, _, rest = plain.partition(",")
    return len(rest) < _THOUSANDS or whole == "0"
