"""What belongs to which day."""

import datetime as dt

import pytest

from quotekit.rendering import Event, timeline
from tests.rendering.picture_reader import SVG, PictureReader, read_picture


def day(words: str) -> dt.date:
    """Return a day."""
    return dt.date.fromisoformat(words)


def on(first: str, who: str = "Ann", what: str = "No.", last: str = "") -> Event:
    """Return an event of a day, or of the days up to a last one."""
    return Event(day(first), day(last or first), who, what, 0)


def drawn(*events: Event, note: str = "") -> PictureReader:
    """Read the picture of some events."""
    return read_picture(timeline("Said", events, note))


def test_events_stand_in_the_order_of_their_days() -> None:
    """The day once, then who and what, and between two days how many there are."""
    picture = drawn(on("2025-05-06"), on("2025-05-03", "Bo", "Yes."), on("2025-05-06", "Cy", "So?"))
    assert picture.words == [
        *("Said", "2025-05-03", "Bo", "Yes.", "3 days"),
        *("2025-05-06", "Ann", "No.", "Cy", "So?"),
    ]
    assert len(picture.all_of("rect")) == 3


@pytest.mark.parametrize(
    ("later", "between"),
    [
        ("2025-05-04", []),
        ("2025-05-05", ["2 days"]),
        ("2025-06-10", ["38 days"]),
        ("2025-07-10", ["2 months"]),
        ("2027-05-03", ["2 years"]),
        ("9999-12-31", ["7,975 years"]),
    ],
)
def test_the_time_between_is_told_in_fitting_units(later: str, between: list[str]) -> None:
    """From one day to the next, nothing need be said."""
    picture = drawn(on("2025-05-03"), on(later))
    assert picture.words[4:-3] == between


def test_longer_times_are_longer_but_not_in_proportion() -> None:
    """Eight thousand years fit on a page."""
    week = drawn(on("2025-05-03"), on("2025-05-10")).height
    ages = drawn(on("0001-01-01"), on("9999-12-31")).height
    assert week < ages < 2 * week


def test_a_stretch_of_days_shows_both_ends() -> None:
    """As a capsule rather than a dot."""
    picture = drawn(on("2025-05-01", last="2025-05-31"), on("2025-06-01"))
    assert picture.words[1:3] == ["2025-05-01", "– 2025-05-31"]
    heights = [float(box.attrib["height"]) for box in picture.all_of("rect")]
    assert heights[0] > heights[1]


def test_stretches_that_overlap_have_no_time_between() -> None:
    """The second begins before the first is over."""
    picture = drawn(on("2025-01-01", last="2025-12-31"), on("2025-06-01", last="2025-06-02"))
    assert not any("days" in words for words in picture.words)


def test_it_is_read_out() -> None:
    """Day, name and words of each, then the note."""
    picture = drawn(on("2025-05-01", last="2025-05-31"), note="One has no date.")
    assert picture.description == "2025-05-01–2025-05-31: Ann: No. One has no date."
    assert picture.words[-1] == "One has no date."


def test_without_dates_there_is_no_line() -> None:
    """The picture says why."""
    for picture, words in (
        (drawn(), "Nothing has a date."),
        (drawn(note="2 have no date."), "2 have no date."),
    ):
        assert picture.words == ["Said", words]
        assert picture.root.find(f"{SVG}line") is None


def test_more_than_forty_are_counted() -> None:
    """The earliest are drawn."""
    picture = drawn(*(on(f"20{n:02}-01-01", f"P{n}") for n in range(60)))
    assert len(picture.all_of("rect")) == 40
    assert picture.words[-1] == "20 later ones are not shown."


def test_long_words_take_two_lines() -> None:
    """And a long name one."""
    picture = drawn(on("2025-05-03", "Ann Lee of the harbour " * 9, "word " * 1000))
    assert [words.endswith("…") for words in picture.words[2:]] == [True, False, True]


def test_names_and_words_are_only_text() -> None:
    """Whatever they hold."""
    hostile = "</text><a>&\0"
    picture = drawn(on("2025-05-03", hostile, hostile), note=hostile)
    assert picture.words[-1] == hostile.replace("\0", "�")
