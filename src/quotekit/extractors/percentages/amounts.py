"""Read an amount: a number and its unit, as one expression."""

from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import NamedTuple

import regex

from quotekit.annotations import PercentUnit
from quotekit.extractors.percentages.exact import decimal_of
from quotekit.extractors.percentages.numerals import Numeral, numeral_before
from quotekit.extractors.percentages.units import Unit


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
_TOO_MANY = Decimal(1000)


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
        rf"(?rxi) (?<!\w) (?<!\b(?:as|of|per|what|that|such|half)\s) an? {_WHOLE}? (?:\s{{1,3}}|-)"
    )


def amount_at(text: str, floor: int, unit: Unit) -> Amount | None:
    """
    Return the amount whose unit is *unit*, or None where no number belongs to it.

        >>> amount_at("half of one percent", 0, Unit(12, 19, "percent", "word")).value
        Decimal('0.5')
        >>> amount_at("a percent key", 0, Unit(2, 9, "percent", "word")) is None
        True
    """
    part = _part_amount(text, floor, unit)
    if part:
        return part
    gap = _gap().match(text, floor, unit.start)
    number = numeral_before(text, floor, gap.start() if gap else unit.start)
    if number:
        return _with_unit(number, unit)
    return _one_of(text, floor, unit)


def _with_unit(number: Numeral, unit: Unit) -> Amount | None:
    if unit.spelling == "short" and not _may_be_short(number):
        return None
    if unit.spelling == "bare" and not _is_word_for_part(number):
        return None
    rule = f"{number.form}-and-unit"
    return Amount(number.start, unit.end, number.value, number.fraction, unit.kind, rule, number)


def _may_be_short(number: Numeral) -> bool:
    """Tell "24pc" and "40 bps" from computers, pages, base pairs and line speeds."""
    return number.form != "words" and abs(number.value) < _TOO_MANY


def _is_word_for_part(number: Numeral) -> bool:
    """Tell "a quarter-point" from the points of a game or an index."""
    return number.form == "words" and number.fraction is not None and number.fraction < 1


def _part_amount(text: str, floor: int, unit: Unit) -> Amount | None:
    """Read "half a percent", "a quarter of one percent", "0.1 of a percentage point"."""
    between = _part_of_unit().match(text, floor, unit.start)
    number = numeral_before(text, floor, between.start()) if between else None
    if number is None or abs(number.value) >= 1:
        return None
    fraction = number.fraction
    if fraction is None and number.form == "words":
        return None
    return Amount(
        number.start, unit.end, number.value, fraction, unit.kind, "part-of-unit", number
    )


def _one_of(text: str, floor: int, unit: Unit) -> Amount | None:
    """Read "a percentage point" and "a full percentage point" as one."""
    if unit.spelling != "word" or unit.kind == "permille":
        return None
    article = _article().match(text, floor, unit.start)
    if article is None:
        return None
    return Amount(article.start(), unit.end, Decimal(1), None, unit.kind, "one-of-unit", None)
