"""Read an amount: a number and its unit, as one expression."""

from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import NamedTuple

import regex

from quotekit.annotations import PercentUnit
from quotekit.extractors.percentages.context import clause_words
from quotekit.extractors.percentages.exact import decimal_of
from quotekit.extractors.percentages.numerals import Numeral, numeral_before
from quotekit.extractors.percentages.units import Unit
from quotekit.lexicons.percent_words import NOT_IN_PERCENT


__all__ = ["Amount", "amount_at"]


class Amount(NamedTuple):
    """A number with its unit, which may be carried back from a later number."""

    start: int
    end: int
    value: Decimal
    fraction: Fraction | None
    unit: PercentUnit
    rule: str
    number: Numeral | None
    """The number itself, where there is one."""
    carried: bool = False
    """Whether the unit stands only after a later number ("10" in "10 to 15 percent")."""


_WHOLE = r"(?: (?:\s{1,3}|-) (?:full|whole|entire|single|additional|extra) )"
_TOO_MANY = {
    "percent": Decimal(1000),
    "basis_point": Decimal(1000),
    "percentage_point": Decimal(100),
}
_NEAR = 40


@cache
def _gap() -> regex.Pattern[str]:
    """Match what may stand between a number and its unit: space, hyphen, "full"."""
    hyphen = "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}"
    return regex.compile(rf"(?rxi) (?: {_WHOLE}? (?: \s{{1,3}} | [{hyphen}] )? )")


@cache
def _part_of_unit() -> regex.Pattern[str]:
    """Match " of a", " of 1", " a" between a part and its unit, up to the unit."""
    space = r"(?:\s{1,3}|-)"
    return regex.compile(
        rf"(?rxi) {space} (?: of {space} (?:an?|one|1|each) | an? ) {_WHOLE}? {space}"
    )


@cache
def _article() -> regex.Pattern[str]:
    """Match "a" or "a full" before a unit, where it counts one of it."""
    return regex.compile(
        rf"""(?rxi) (?<!\w) (?<!\b(?:as|of|per|what|that|such|half)\s)
        an? {_WHOLE}? (?:\s{{1,3}}|-)"""
    )


@cache
def _before_a_percent() -> regex.Pattern[str]:
    # "as a percent of output", "a percent key": only after one of these is "a percent" a count.
    return regex.compile(
        r"""(?rxi) (?<!\w)
        (?: about | added | almost | around | by | down | fell | gained | just | least | lost
          | nearly | only | over | rose | roughly | shed | slipped | than | under | up | within )
        \s{1,3}"""
    )


@cache
def _and_a_part() -> regex.Pattern[str]:
    return regex.compile(r"(?i)[ ]and[ ](a[ ]half|a[ ]quarter)(?!\w)")


@cache
def _repeated() -> regex.Pattern[str]:
    return regex.compile(r"(?r)\s{1,3}\((\d{1,3}(?:\.\d{1,3})?)\)")


def amount_at(text: str, floor: int, unit: Unit) -> Amount | None:
    """
    Return the amount whose unit is *unit*, or None where no number belongs to it.

        >>> amount_at("half of one percent", 0, Unit(12, 19, "percent", "word")).value
        Decimal('0.5')
        >>> amount_at("a percent key", 0, Unit(2, 9, "percent", "word")) is None
        True
    """
    amount = (
        _part_of_unit_amount(text, floor, unit)
        or _counted_amount(text, floor, unit)
        or _one_of_unit(text, floor, unit)
    )
    if amount and unit.spelling == "bare" and not _is_part_of_a_point(text, floor, amount):
        return None
    return amount


def _counted_amount(text: str, floor: int, unit: Unit) -> Amount | None:
    gap = _gap().match(text, floor, unit.start)
    end = gap.start() if gap else unit.start
    number = numeral_before(text, floor, end) or _repeated_number(text, floor, end)
    if number is None or not _may_count(number, unit):
        return None
    rule = f"{number.form}-and-unit"
    return Amount(number.start, unit.end, number.value, number.fraction, unit.kind, rule, number)


def _repeated_number(text: str, floor: int, end: int) -> Numeral | None:
    """Read "ten (10)", as contracts and judgments write it."""
    digits = _repeated().match(text, floor, end)
    number = numeral_before(text, floor, digits.start()) if digits else None
    return number if digits and number and number.value == Decimal(digits[1]) else None


def _may_count(number: Numeral, unit: Unit) -> bool:
    """Tell "24pc", "2 pp" and "40 bps" from computers, pages and line speeds."""
    if unit.spelling != "short":
        return True
    return number.form != "words" and abs(number.value) < _TOO_MANY[unit.kind]


def _part_of_unit_amount(text: str, floor: int, unit: Unit) -> Amount | None:
    """Read "half a percent", "a quarter of one percent", "0.1 of a percentage point"."""
    between = _part_of_unit().match(text, floor, unit.start)
    number = numeral_before(text, floor, between.start()) if between else None
    if number is None or abs(number.value) >= 1 or (number.form == "words" and not number.fraction):
        return None
    return Amount(
        number.start, unit.end, number.value, number.fraction, unit.kind, "part-of-unit", number
    )


def _one_of_unit(text: str, floor: int, unit: Unit) -> Amount | None:
    """Read "a full percentage point" as one, and "a percentage point and a half" as 1.5."""
    if unit.spelling != "word" or unit.kind == "permille":
        return None
    article = _article().match(text, floor, unit.start)
    if article is None:
        return None
    if unit.kind == "percent" and not _before_a_percent().match(text, floor, article.start()):
        return None
    end, value, fraction = unit.end, Fraction(1), None
    more = _and_a_part().match(text, end)
    if more:
        end = more.end()
        fraction = value = value + Fraction(1, 2 if more[1].lower().endswith("half") else 4)
    return Amount(article.start(), end, decimal_of(value), fraction, unit.kind, "one-of-unit", None)


def _is_part_of_a_point(text: str, floor: int, amount: Amount) -> bool:
    """
    Tell "three-quarters of a point" on a rate from the points of a game and of a share price.

    Whole points alone are left: a poll and an index use the same words.
    """
    if amount.number is None or amount.number.form != "words" or abs(amount.value) >= 1:
        return False
    line_end = text.find("\n", amount.end, amount.end + _NEAR)
    near = line_end if line_end >= 0 else min(amount.end + _NEAR, len(text))
    around = clause_words(text, floor, near)
    words = {word[0].lower() for word in around}
    return NOT_IN_PERCENT.isdisjoint(words)
