"""Laws of percentages: what was written comes back, wherever it stands."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotekit.annotations import Percentage
from quotekit.document import Document
from quotekit.extractors.percentages import PercentageExtractor
from quotekit.lexicons.numerals import SCALES, TEENS, TENS, UNITS
from quotekit.testing import check_extractor


SIGNS = st.sampled_from(["%", " %", " percent", " per cent", "-percent", " pct"])
NUMBERS = st.decimals(min_value=0, max_value=99_999, places=2)


def spelled(number: int) -> str:
    """Write a whole number below a million in words."""
    small = {value: word for word, value in {**UNITS, **TEENS, **TENS}.items()}
    if number >= SCALES["thousand"]:
        head, rest = divmod(number, SCALES["thousand"])
        return f"{spelled(head)} thousand" + (f" {spelled(rest)}" if rest else "")
    if number >= 100:
        head, rest = divmod(number, 100)
        return f"{small[head]} hundred" + (f" and {spelled(rest)}" if rest else "")
    if number in small:
        return small[number]
    return f"{small[number // 10 * 10]}-{small[number % 10]}"


def only(text: str) -> Percentage:
    """Return the one percentage of *text*."""
    (found,) = Document(text).annotations(PercentageExtractor()).percentages
    return found


@given(NUMBERS, SIGNS, st.sampled_from(["", "-", "+"]))
def test_digits_come_back(number: Decimal, sign: str, mark: str) -> None:
    """The value is the number as written, to the last digit, and the span is all of it."""
    written = f"{mark}{number:f}{sign}"
    found = only(f"Output moved ({written}) again.")
    assert found.text == written
    assert found.value == (-number if mark == "-" else number)


@given(st.integers(1_000, 999_999_999))
def test_thousands_come_back(number: int) -> None:
    """Commas that part thousands change nothing."""
    assert only(f"Prices are {number:,} percent dearer.").value == number


@given(st.integers(1, 999_999))
def test_words_come_back(number: int) -> None:
    """A number in words is worth what it spells, and all its words are in the span."""
    written = f"{spelled(number)} per cent"
    found = only(f"They want {written} by May.")
    assert (found.value, found.text) == (Decimal(number), written)


@given(st.integers(0, 98), st.integers(1, 20), st.sampled_from([" to ", "-", "–", "% to ", "%-"]))
def test_ranges_come_back(low: int, width: int, joint: str) -> None:
    """A rising pair is one range with both its ends."""
    found = only(f"Losses of {low}{joint}{low + width}% are common.")
    assert (found.low, found.high, found.value) == (Decimal(low), Decimal(low + width), None)


@given(number=NUMBERS, sign=SIGNS, other=NUMBERS)
@pytest.mark.parametrize("shares", [False, True])
def test_a_paragraph_before_shifts(
    number: Decimal, sign: str, other: Decimal, *, shares: bool
) -> None:
    """What stands in the paragraph before moves the findings and changes nothing else."""
    text = f"Dues rose from {number:f}{sign} to {other:f} percent of pay, or by half of it."
    check_extractor(PercentageExtractor(shares=shares), text)


@given(st.integers(2, 100), st.integers(1, 99))
def test_shares_come_back(whole: int, part: int) -> None:
    """A share in words is exact as a fraction and in percent as a value."""
    if part >= whole:
        part = 1
    text = f"About {part} out of {whole} ewes limp."
    (share,) = Document(text).annotations(PercentageExtractor(shares=True)).percentages
    assert share.fraction is not None
    assert share.fraction * whole == part
    assert share.value is not None
    assert abs(share.value - Decimal(part) * 100 / whole) < Decimal("0.000001")
