"""What shows that a quotation goes on in the next paragraph."""

import pytest

from quotekit.linguistics.mark_continuation import begins_anew, ends_in_a_cue, goes_on, is_aside
from quotekit.linguistics.paragraphs import Paragraph


def goes_on_in(text: str, sign: str = "“", kind: str = "prose", body: int = 0) -> bool:
    """Tell whether what *sign* opened goes on in a paragraph of this text."""
    return goes_on(text, [Paragraph(0, len(text), kind, body)], sign)


@pytest.mark.parametrize(
    ("text", "sign", "expected"),
    [
        ("“Go", "“", True),
        ("Go", "“", False),
        ("Go” he", "“", True),
        ('Go" he', "“", True),
        ("Go» he", "“", False),
        ("“Go", "«", False),
        ("He “went”", "“", False),
        ("It’s gone” he", "“", True),
        ("The boys’ boat” he", "“", True),
        ("‘Go", "‘", True),
        ("Go’ he", "‘", False),
        ("The 12” plank", "“", False),
    ],
)
def test_what_the_next_paragraph_shows(text: str, sign: str, *, expected: bool) -> None:
    """The same mark at its start, or an end to what it did not open."""
    assert goes_on_in(text, sign) is expected


def test_a_labelled_turn_is_another_speaker() -> None:
    """An answer never goes on with a question."""
    assert not goes_on_in("A: “Go", kind="answer", body=3)
    assert goes_on_in("“Go", kind="answer")


def test_after_the_last_paragraph_nothing_goes_on() -> None:
    """There is none to go on in."""
    assert not goes_on("“Go", [], "“")


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Photo: the quay", "caption", True),
        ("“Go", "heading", False),
        ("“Go” he says", "heading", True),
        ("Go “on", "heading", True),
        ("«Go", "heading", True),
        ("Photo: the quay", "prose", False),
    ],
)
def test_asides(text: str, kind: str, *, expected: bool) -> None:
    """Boilerplate is passed over, unless it opens as the quotation does."""
    assert is_aside(text, Paragraph(0, len(text), kind, 0), "“") is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ends, he said.", True),
        ("It ends, said Ana Ruiz.", True),
        ("It ends, Ana Ruiz added.", True),
        ("It ends, he said", False),
        ("It ends.", False),
        ("It ends, and so do the states.", False),
        ("It ends, and he asked us why it does.", False),
    ],
)
def test_cues_at_the_end(text: str, *, expected: bool) -> None:
    """Only a verb of telling, first or last in the last clause."""
    assert ends_in_a_cue(text, 0, len(text)) is expected


def test_beginnings() -> None:
    """A quotation begins after a stop; inside a sentence it is part of it."""
    assert begins_anew("He went. “Go", 0, 9)
    assert not begins_anew("He said “go", 0, 8)
    assert not begins_anew("“go", 0, 0)
