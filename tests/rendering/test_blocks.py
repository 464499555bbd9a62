"""Which parts of a text are shown, and in which paragraphs."""

import pytest

from quotekit.rendering.blocks import blocks, windows


def shown(text: str, places: list[tuple[int, int]], limit: int) -> list[str]:
    """Return the words of the windows."""
    return [text[start:end] for start, end in windows(text, places, limit)]


def test_a_text_within_the_limit_is_shown_whole() -> None:
    """And so is any text when there is no limit, even an empty one."""
    assert shown("one two", [(0, 3)], 7) == ["one two"]
    assert windows("x" * 50, [], None) == ((0, 50),)
    assert windows("", [], 0) == ((0, 0),)


def test_without_a_place_the_beginning_is_shown() -> None:
    """Of a long text in which nothing is found."""
    assert shown("word " * 100, [], 52) == ["word " * 9 + "word"]


def test_windows_are_cut_between_words() -> None:
    """Two hundred characters to either side, less what would cut a word in two."""
    text = "left " * 100 + "HERE" + " right" * 100
    (window,) = shown(text, [(500, 504)], 600)
    assert window == ("left " * 39 + "HERE" + " right" * 33)


def test_near_windows_are_one() -> None:
    """Far ones are two, in reading order whatever the order of the places."""
    text = "x" * 10_000
    assert windows(text, [(5000, 5001), (300, 301), (600, 601)], 9000) == (
        (100, 801),
        (4800, 5201),
    )


def test_a_window_within_another_adds_nothing() -> None:
    """A long place takes in a short one."""
    assert windows("x" * 5000, [(1000, 2000), (1100, 1101)], 4000) == ((800, 2200),)


def test_all_windows_together_keep_within_the_limit() -> None:
    """The last is cut short, and those after it are left out."""
    places = windows("x" * 10_000, [(1000, 1001), (3000, 3001), (7000, 7001)], 500)
    assert places == ((800, 1201), (2800, 2899))
    assert sum(end - start for start, end in places) == 500


def test_windows_stay_within_the_text() -> None:
    """At its beginning and at its end nothing is cut."""
    text = "a b " * 500
    assert windows(text, [(0, 1), (1990, 2000)], 1000) == ((0, 199), (1792, 2000))


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("One.\nTwo.", ["One.", "Two."]),
        ("One.\n\nTwo\nlines.\n \n\nThree.\n", ["One.", "Two\nlines.", "Three."]),
        ("\n\n  One. \n", ["One."]),
        ("One. \r\nTwo.", ["One.", "Two."]),
        ("\n \n", []),
        ("", []),
    ],
)
def test_blocks_are_paragraphs(text: str, paragraphs: list[str]) -> None:
    """Parted by blank lines where there are any, else by line ends; never empty."""
    found = [text[start:end] for start, end in blocks(text, (0, len(text)))]
    assert found == paragraphs


def test_blank_space_of_any_length_is_passed_over() -> None:
    """However it is made up."""
    text = "a" + " " * 50_000 + "\n" * 50_000 + " \n" * 50_000 + "b" + " " * 50_000
    assert list(blocks(text, (0, len(text)))) == [(0, 1), (200_001, 200_002)]


def test_blocks_keep_within_their_window() -> None:
    """A window may begin and end within a paragraph."""
    text = "first line\nsecond line\nthird line"
    found = [text[start:end] for start, end in blocks(text, (6, 28))]
    assert found == ["line", "second line", "third"]
