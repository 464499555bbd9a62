"""Which statements belong to which day."""

import datetime as dt

import attrs

from quotekit.annotations import Attribution, Findings
from quotekit.document import Document
from tests.annotations.story import FOUND, MAY_3, PAY, TEXT, TOLD, findings
from tests.rendering.picture_reader import PictureReader, read_picture


def drawn(*statements: Attribution) -> PictureReader:
    """Read the timeline of some statements."""
    return read_picture(Findings(Document(TEXT), statements).timeline())


def test_statements_stand_at_the_day_of_saying() -> None:
    """With speaker and words, in the speaker's colour; the others are counted."""
    picture = read_picture(findings().timeline())
    assert picture.title == "When it was said"
    assert picture.description == (
        "2025-05-03: Ana Ruiz: Guests will pay about 4.5 percent more 2 statements have no date."
    )
    assert [box.get("fill") for box in picture.all_of("rect")] == ["#2283dd"]


def test_a_source_without_a_name_is_grey() -> None:
    """It goes by the words of the text, or by none."""
    found = attrs.evolve(FOUND, when=MAY_3)
    picture = drawn(found, attrs.evolve(found, source=None, rule="r"))
    assert [box.get("fill") for box in picture.all_of("rect")] == ["#808080"] * 2
    assert {"The survey", "nobody named"} <= set(picture.words)


def test_a_day_that_is_half_known_is_none() -> None:
    """Both ends are needed."""
    half = attrs.evolve(MAY_3, latest=None)
    month = attrs.evolve(MAY_3, earliest=dt.date(2025, 5, 1))
    picture = drawn(attrs.evolve(PAY, when=half), attrs.evolve(TOLD, when=month))
    assert picture.words[1:3] == ["2025-05-01", "– 2025-05-03"]
    assert picture.words[-1] == "1 statement has no date."


def test_if_all_are_dated_nothing_is_said_of_others() -> None:
    """And if there are none, that is said."""
    assert not drawn(PAY).words[-1].endswith("no date.")
    assert drawn().words == ["When it was said", "Nothing has a date."]
