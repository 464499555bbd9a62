"""Blocks: which line breaks separate paragraphs."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotekit.linguistics.blocks import SEPARATIONS, blocks


WRAPPED = """\
The harbour board of Port Sela has put off
its vote on the new pier until spring, and
nobody in town can say what it will cost.
It rained.
Shopkeepers along the quay were told about
the delay on the wireless.

A second hearing has been set for the week
after Easter, weather permitting.
   An indented line begins a new one, which
runs on."""


def parts(text: str, separation: str = "auto") -> list[str]:
    """Return the blocks of a text."""
    return [text[start:end] for start, end in blocks(text, separation)]


@pytest.mark.parametrize(
    "line_break", ["\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029", "\n\n", "\n \t\n\n"]
)
def test_line_breaks(line_break: str) -> None:
    """Whatever breaks the line, the blocks are the same."""
    assert parts(f"It rained.{line_break}It stopped.") == ["It rained.", "It stopped."]


def test_wrapped_lines() -> None:
    """Lines of one width that break in mid-sentence are one block, up to a short one."""
    assert [part[:11] for part in parts(WRAPPED)] == [
        "The harbour",
        "Shopkeepers",
        "A second he",
        "An indented",
    ]
    assert parts(WRAPPED)[0].endswith("It rained.")


def test_long_lines_are_not_wrapped() -> None:
    """Where lines are longer than anyone wraps them, each is a block even in mid-sentence."""
    line = "the board " * 20

    assert len(blocks(f"{line}\n{line}")) == 2


def test_short_lines_are_not_wrapped() -> None:
    """Lines of a few words are blocks of their own."""
    assert parts("a pier\na quay") == ["a pier", "a quay"]


def test_lines_that_end_sentences_are_not_wrapped() -> None:
    """Lines that end where sentences end are blocks, though some begin with a small letter."""
    first, second = "Nobody in the town knew what it cost.", "iPhones were put to use all over it."

    assert [first, second, first] == parts(f"{first}\n{second}\n{first}")


def test_lines() -> None:
    """Each line is a block when the caller says so."""
    assert len(blocks(WRAPPED, "lines")) == 10


def test_blank() -> None:
    """Only blank lines separate blocks when the caller says so."""
    assert parts("One.\nTwo.\n\n\nThree.\n", "blank") == ["One.\nTwo.", "Three."]


@pytest.mark.parametrize(
    ("unit", "expected"),
    [("It rained. ", " "), ("word ", " "), ("x", "")],
)
def test_very_long_blocks(unit: str, expected: str) -> None:
    """A block of a quarter of a million characters is cut in pieces, at spaces where it has any."""
    text = (unit * 250_000)[:250_000].strip()
    spans = blocks(text)

    assert len(spans) == 3
    assert all(end - start <= 100_000 for start, end in spans)
    assert expected * 2 == "".join(text[one[1] : other[0]] for one, other in pairwise(spans))


def test_very_long_space() -> None:
    """Space inside a long block belongs to no piece."""
    text = "x" + " " * 250_000 + "y"

    assert parts(text) == ["x", "y"]


@given(
    st.text(st.one_of(st.characters(), st.sampled_from(" \n\r.a\u2028\t")), max_size=80),
    st.sampled_from(SEPARATIONS),
)
def test_total(text: str, separation: str) -> None:
    """Blocks are in order and leave out nothing but white space."""
    spans = blocks(text, separation)
    gaps = [0, *(end for _, end in spans)], [*(start for start, _ in spans), len(text)]

    assert all(start < end for start, end in spans)
    assert all(not text[end:start].strip() for end, start in zip(*gaps, strict=True))
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)
