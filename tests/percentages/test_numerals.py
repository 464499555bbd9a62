"""The number that ends at a place."""

from decimal import Decimal, localcontext
from fractions import Fraction

import pytest

from quotekit.extractors.percentages.exact import decimal_of
from quotekit.extractors.percentages.numerals import numeral_before


NUMBERS = [
    ("rose 12", "12"),
    ("2,340.91", "2340.91"),
    ("2.340,91", "2340.91"),
    ("1\N{THIN SPACE}250", "1250"),
    ("3,5", "3.5"),
    ("0,125", "0.125"),
    ("1,250", "1250"),
    (".5", "0.5"),
    ("so...5", "5"),
    ("-0.5", "-0.5"),
    ("(−2", "-2"),
    ("range 5-6", "6"),
    ("minus three", "-3"),
    ("minus 4 1/2", "-4.5"),
    ("plus or minus 4", "4"),
    ("a net negative 4", "4"),
    ("six-and-a-half", "6.5"),
    ("4½", "4.5"),
    ("3/8", "0.375"),
    ("2.5 million", "2500000"),
    ("of the five, a hundred and two", "102"),
    ("4 five", "5"),
]

NOT_NUMBERS = [
    "",
    " ",
    "$5",
    "1.2.3",
    "12:30",
    "x5",
    "9/8",
    "50/50",
    "7 and",
    "often",
    "1" * 16,
    "five and",
]


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_reads_the_last_number(text: str, value: str) -> None:
    """The number that ends the text is read, and no more than that."""
    numeral = numeral_before(text, 0, len(text))
    assert numeral is not None
    assert numeral.value == Decimal(value)
    assert numeral.end == len(text)


@pytest.mark.parametrize("text", NOT_NUMBERS)
def test_refuses_what_only_looks_like_one(text: str) -> None:
    """Money, times, versions, improper ratios and endless digits are no numbers here."""
    assert numeral_before(text, 0, len(text)) is None


def test_a_number_of_words_after_digits() -> None:
    """Digits go with a following half, and stand apart from any other words."""
    five = numeral_before("5 and a half", 0, 12)
    assert five is not None
    assert (five.start, five.fraction) == (0, Fraction(11, 2))
    lone = numeral_before("5 and three", 0, 11)
    assert lone is not None
    assert (lone.start, lone.value) == (6, Decimal(3))


def test_the_context_of_the_caller_changes_nothing() -> None:
    """A caller who rounds decimals to two digits gets the same values."""
    with localcontext() as context:
        context.prec = 2
        assert decimal_of(Fraction(100, 3)) == Decimal("33.333333")
        assert decimal_of(Fraction(12_345, 8)) == Decimal("1543.125")
