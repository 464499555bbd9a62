"""How much of each."""

import pytest

from quotekit.rendering import Bar, bars
from tests.rendering.picture_reader import PictureReader, read_picture


KEY = ("quoted", "reported")
LONG = "The standing committee for harbours, bays and sounds " * 20


def drawn(*rows: Bar) -> PictureReader:
    """Read the picture of some rows."""
    return read_picture(bars("Who says how much", KEY, rows))


def lengths(picture: PictureReader) -> list[float]:
    """Return how long the bars are, without those of the key."""
    return [float(box.attrib["width"]) for box in picture.all_of("rect")[2:]]


def test_a_row_is_a_name_two_lengths_and_a_note() -> None:
    """In proportion to one another."""
    picture = drawn(Bar("Ann Lee", "mayor", (30, 10), "30 of 40 words", 0))
    assert picture.words == ["Who says how much", *KEY, "Ann Lee", "mayor", "30 of 40 words"]
    solid, light = lengths(picture)
    assert solid == pytest.approx(3 * light)


def test_the_longest_is_at_the_top_and_measures_the_others() -> None:
    """Of two that are as long, the first given comes first."""
    picture = drawn(
        Bar("a", "", (1, 0), "1"), Bar("b", "", (5, 5), "10"), Bar("c", "", (0, 1), "1")
    )
    assert picture.words[3::2] == ["b", "a", "c"]
    assert lengths(picture) == [110, 110, 22, 22]


def test_it_is_read_out() -> None:
    """Title, then names, details and notes, as one text."""
    picture = drawn(Bar("Ann Lee", "mayor", (1, 1), "1 of 2 words"), Bar("Bo", "", (0, 0), "none"))
    assert picture.title == "Who says how much"
    assert picture.description == "Ann Lee (mayor): 1 of 2 words. Bo: none."
    assert picture.root.get("role") == "img"


def test_one_speaker_and_none() -> None:
    """Who is alone is the measure; nobody has no bar and no key."""
    assert lengths(drawn(Bar("a", "", (0, 7), "7"))) == [220]
    assert drawn().words == ["Who says how much", "Nobody speaks."]
    assert drawn().description == "Nobody speaks."
    assert drawn(Bar("a", "", (0, 0), "no words")).words[-1] == "no words"


def test_sixty_speakers_are_twenty_and_a_number() -> None:
    """What the others have together is told, and has no bar to dwarf the rest."""
    picture = drawn(*(Bar(f"P{n}", "", (n, 0), f"{n}") for n in range(60)))
    assert picture.words[-2:] == ["40 others", "780 together"]
    assert len(lengths(picture)) == 20
    assert picture.height < 1200


@pytest.mark.parametrize("name", [LONG, "W" * 500, "漢" * 500, "i" * 500])
def test_long_names_are_cut_and_leave_no_room_for_details(name: str) -> None:
    """Nothing goes over the edge."""
    picture = drawn(Bar(name, "mayor", (9999, 99999), "note " * 100))
    assert picture.words[3].endswith("…")
    assert len(picture.words[3]) < 80


def test_names_are_only_text() -> None:
    """Whatever they hold."""
    hostile = "</text><script>alert(1)</script>\0"
    picture = drawn(Bar(hostile, hostile, (1, 1), hostile))
    assert hostile.replace("\0", "�") in picture.words[3]
