"""Numbers written in words."""

from fractions import Fraction

import pytest

from quotekit.extractors.percentages.number_words import number_of_words


NUMBERS = [
    ("zero", 0),
    ("nought", 0),
    ("seven", 7),
    ("nineteen", 19),
    ("sixty", 60),
    ("sixty five", 65),
    ("hundred", 100),
    ("a hundred", 100),
    ("one hundred twenty", 120),
    ("two hundred and one", 201),
    ("hundred and five", 105),
    ("a thousand", 1_000),
    ("two thousand and six", 2_006),
    ("one million two hundred thousand and three", 1_200_003),
    ("an eighth", Fraction(1, 8)),
    ("half", Fraction(1, 2)),
    ("quarter", Fraction(1, 4)),
    ("two thirds", Fraction(2, 3)),
    ("four and three quarters", Fraction(19, 4)),
    ("a hundred and one and a half", Fraction(203, 2)),
    ("point five", Fraction(1, 2)),
    ("zero point zero three", Fraction(3, 100)),
    ("thirty seven point oh five", Fraction(3705, 100)),
]

NOT_NUMBERS = [
    "fifty and sixty",
    "a five",
    "and",
    "third",
    "tenth",
    "three halves",
    "five and tenths",
    "and a half",
    "fifty and sixty and a half",
    "two hundred thousand thousand",
    "thousand",
    "two thousand three thousand",
    "a hundred and",
    "point",
    "three point",
    "three point ten",
    "fifty sixty point five",
    "an and a half",
]


@pytest.mark.parametrize(("words", "number"), NUMBERS)
def test_reads_numbers(words: str, number: Fraction) -> None:
    """Whole numbers, decimals, parts and mixed numbers are read exactly."""
    assert number_of_words(words.split()) == number


@pytest.mark.parametrize("words", NOT_NUMBERS)
def test_refuses_what_is_no_one_number(words: str) -> None:
    """Two numbers side by side, ordinals and halves of a phrase are not made into one number."""
    assert number_of_words(words.split()) is None
