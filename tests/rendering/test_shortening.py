"""Long words made short."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotekit.rendering.shortening import briefly, ems, fitted, shortened, wrapped


@pytest.mark.parametrize(
    ("text", "longest", "short"),
    [
        ("Nobody asked.", 13, "Nobody asked."),
        ("Nobody asked.", 12, "Nobody…"),
        ("Nobody asked", 8, "Nobody…"),
        ("Nobody asked", 7, "Nobody…"),
        ("Nobodyasked", 7, "Nobody…"),
        ("a verylongword", 9, "a verylo…"),
        (" one\n\ttwo ", 9, "one two"),
        ("one" + " " * 1000 + "two", 9, "one…"),
        ("", 5, ""),
    ],
)
def test_words_are_cut_where_a_reader_would(text: str, longest: int, short: str) -> None:
    """Between words, unless too little would be left; white space is one blank."""
    assert shortened(text, longest) == short


@given(st.text(), st.integers(2, 30))
def test_it_is_never_longer_nor_on_two_lines(text: str, longest: int) -> None:
    """And what is short enough already loses nothing but white space."""
    short = shortened(text, longest)
    assert len(short) <= longest
    assert short == " ".join(short.split())
    if len(text) <= longest:
        assert short == " ".join(text.split())


@given(st.text(), st.floats(3, 30))
def test_what_is_fitted_fits(text: str, width: float) -> None:
    """By its estimate."""
    assert ems(fitted(text, width)) <= width


@given(st.text(), st.floats(3, 30), st.integers(1, 4))
def test_lines_fit_and_are_few(text: str, width: float, lines: int) -> None:
    """Their words are those of the text, from the beginning."""
    made = wrapped(text, width, lines)
    assert 1 <= len(made) <= lines
    assert all(ems(line) <= width for line in made)
    if not any(line.endswith("…") for line in made):
        assert " ".join(made).split() == text.split()


@pytest.mark.parametrize(
    ("wider", "narrower"), [("W", "A"), ("漢", "A"), ("A", "a"), ("a", "i"), ("i", "\u0301")]
)
def test_letters_differ_in_width(wider: str, narrower: str) -> None:
    """An accent on its own takes no room."""
    assert ems(wider) > ems(narrower)


@given(st.text())
def test_what_goes_into_a_repr_is_one_printable_line(text: str) -> None:
    """Of bounded length, however much of it must be escaped."""
    assert briefly(text).isprintable()
    assert len(briefly(text)) <= 60 * len("\\U00010000")
