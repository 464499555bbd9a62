"""What the words inside a match stand for: numbers, months, weekdays, units."""

import re

from quotekit.lexicons.calendar import MONTHS, UNIT_CODES, WEEKDAYS
from quotekit.lexicons.spelled_numbers import CARDINALS, ORDINALS, TENS


__all__ = ["cardinal", "month_number", "ordinal", "singular", "unit_code", "weekday_number"]

_MONTHS = {name[:3]: number for name, number in MONTHS.items()}
_WEEKDAYS = {name[:2]: number for name, number in WEEKDAYS.items()}
_NUMBER = re.compile(r"(\d+)(?:,(\d{3}))?(\.\d+)?")
_FRACTIONS = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75}
_HUNDREDS = {"hundred": 100, "dozen": 12, "thousand": 1000}


def month_number(word: str) -> int:
    """Return the number of a month by its name or an abbreviation."""
    return _MONTHS[word[:3]]


def weekday_number(word: str) -> int:
    """Return the ISO number of a weekday by its name or an abbreviation."""
    return _WEEKDAYS[word[:2]]


def ordinal(words: str) -> int:
    """
    Read a day of the month or another small ordinal, in digits or spelled out.

        >>> ordinal("3rd"), ordinal("21"), ordinal("twenty-first")
        (3, 21, 21)
    """
    digits = re.match(r"\d{1,4}", words)
    if digits:
        return int(digits[0])
    tens, _, ones = words.replace("-", " ").rpartition(" ")
    return ORDINALS[ones] + (TENS[tens.strip()] if tens else 0)


def cardinal(words: str) -> float:
    """
    Read a number in digits or spelled out, with a half or a quarter.

        >>> cardinal("twenty-five"), cardinal("2,500"), cardinal("5 1/2"), cardinal("a hundred")
        (25.0, 2500.0, 5.5, 100.0)
    """
    if words in {"a", "an"}:
        return 1.0
    total = 0.5 if "half" in words else 0.0
    number = _NUMBER.match(words)
    if number:
        rest = words[number.end() :].strip(" -")[:3]
        whole = int(number[1] + (number[2] or ""))
        return total + whole + float(number[3] or 0) + _FRACTIONS.get(rest, 0.0)
    for word in re.findall(r"[a-z]+", words):
        if word in _HUNDREDS:
            return total + _HUNDREDS[word]
        total += CARDINALS.get(word, 0) + TENS.get(word, 0)
    return total


def singular(unit: str) -> str:
    """
    Return a unit of time in the singular.

        >>> singular("years"), singular("century"), singular("centuries")
        ('year', 'century', 'century')
    """
    if unit == "centuries":
        return "century"
    return unit.removesuffix("s")


def unit_code(unit: str) -> str:
    """Return the TIMEX3 letter of a unit in either number; a T before it marks the clock."""
    return UNIT_CODES[singular(unit)]
