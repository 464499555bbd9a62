"""Names inside quotes that mean somebody who is named outside of them."""

import pytest

from quotekit import AttributionExtractor, Document, Speaker


def mentions(text: str, name: str) -> list[str]:
    """Return the mentions of a speaker."""
    found = Document(text).annotations(AttributionExtractor())
    (speaker,) = [one for one in found.speakers if one.name == name]
    return [span.text for span in found.mentions(speaker)]


@pytest.mark.parametrize(
    ("quoted", "mention"),
    [
        ("Ruiz is late", ["Ruiz"]),
        ("I told Mayor Ruiz so", ["Mayor Ruiz"]),
        ("Ana’s dog bit Ana", ["Ana", "Ana"]),
        ("Ana Ruiz, not Lind", ["Ana Ruiz"]),
        ("Ana Lind is late", ["Ana"]),
        ("nobody is late", []),
        ("Anabel is late", []),
    ],
)
def test_somebody_named_elsewhere(quoted: str, mention: list[str]) -> None:
    """Full names, first and last names count, with a title; pronouns and others do not."""
    text = f"Ana Ruiz said it was over. “{quoted},” Peter Holt said."
    assert mentions(text, "Ana Ruiz") == ["Ana Ruiz", *mention]


def test_a_body_is_known_by_its_initials() -> None:
    """An acronym inside a quote means the body with the full name outside."""
    text = "The Lisse Harbour Authority said it was over. “The LHA is late,” Ruiz said."
    assert mentions(text, "Lisse Harbour Authority") == ["The Lisse Harbour Authority", "it", "LHA"]


def test_the_namesake_named_last_is_meant() -> None:
    """Of two with one last name, that is the one named last before the quote."""
    text = (
        "Ana Ruiz said it was over. Tom Ruiz said it was not. “Ruiz is late,” Peter Holt said. "
        "Ana Ruiz said so. “Ruiz is gone,” Peter Holt said."
    )
    assert mentions(text, "Tom Ruiz") == ["Tom Ruiz", "Ruiz"]
    assert mentions(text, "Ana Ruiz") == ["Ana Ruiz", "Ana Ruiz", "Ruiz"]


def test_of_namesakes_named_later_the_first_is_meant() -> None:
    """Where none of them has been named before, it is the first one of the text."""
    text = "“Ruiz is late,” Peter Holt said. Ana Ruiz denied it all. Tom Ruiz said it was over."
    found = Document(text).annotations(AttributionExtractor())
    assert found.mentions(Speaker("Tom Ruiz"))[0].text == "Tom Ruiz"


def test_a_paper_is_known_by_its_whole_name() -> None:
    """A document has no last name."""
    text = "The Lisse Report found that it was over. “The Report is late,” Ruiz said."
    assert mentions(text, "Lisse Report") == ["The Lisse Report", "it"]


def test_a_quote_brings_in_nobody() -> None:
    """Who is only named in a quote speaks nowhere, and is no fuller name of somebody."""
    text = "“Ana Ruiz is late,” Holt said. Ruiz said she was not."
    found = Document(text).annotations(AttributionExtractor())
    assert [speaker.name for speaker in found.speakers] == ["Ruiz", "Holt"]
    assert found.mentions(Speaker("Ana Ruiz")) == ()
