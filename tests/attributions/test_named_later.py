"""Descriptions of those whom only later words name."""

import pytest

from quotekit import AttributionExtractor, Document


def first(text: str) -> str | None:
    """Return the speaker of the first statement."""
    found = Document(text).annotations(AttributionExtractor()).attributions
    return found[0].speaker_name


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A judge said it was over. District Judge Ana Ruiz left.", "Ana Ruiz"),
        ("A Lisbon judge said it was over. Madrid Judge Ana Ruiz left.", "Lisbon judge"),
        ("A judge said it was over. Eva Berg left. Judge Ana Ruiz stayed.", "Ana Ruiz"),
        ("The conductor said it was over. His name is Ottavio and he is old.", "Ottavio"),
        ("The conductress said it was over. Eva Berg met the man. His name is Ottavio.",
         "conductress"),
        ("An official said it was over. His name is Ottavio and he is old.", "official"),
        ("Ana Ruiz left. A judge said it was over. Judge Ana Ruiz left.", "judge"),
        ("A businessman said it was over. His name is Rosa and he is old.", "businessman"),
        ("Its agency said it was over. The Lisse Bureau opened.", "Lisse Bureau"),
        ("Their union said it was over. The Drivers’ Alliance opened.", "Drivers’ Alliance"),
        ("Their union said it was over. The Lisse Museum opened.", "union"),
        ("A union said it was over. The Drivers’ Alliance opened.", "union"),
        ("A judge said it was over. " + "It rained. " * 80 + "Judge Rosa Ruiz left.",
         "judge"),
    ],
)  # fmt: skip
def test_named_later(text: str, speaker: str) -> None:
    """An office, a name told or a noun in a body's name tells who was meant before."""
    assert first(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("An expert has said it was over.\n\nDr Ana Ruiz left Lisse in May.", "Ana Ruiz"),
        ("A widow has said it was over.\n\nAna Ruiz left Lisse in May.", "Ana Ruiz"),
        ("A bishop has said it was over.\n\nDr Ana Ruiz, a nurse, left Lisse.", "bishop"),
        ("An expert has said it was over.\n\nIn May Ana Ruiz left Lisse.", "expert"),
        ("An expert has said it was over. Ana Ruiz left Lisse.", "expert"),
        ("An expert has said it was over.\n\nIt rained.\n\nAna Ruiz left.", "expert"),
        ("An expert was ill, Eva Lind said.\n\nDr Ana Ruiz left Lisse in May.", "Eva Lind"),
        ("A witness has said it was over.\n\nAna Ruiz left Lisse in May.", "witness"),
        ("A widow has said it was over.\n\nPeter Ruiz left Lisse in May.", "widow"),
    ],
)
def test_lead(text: str, speaker: str) -> None:
    """Whom the first paragraph brings in, the next one names at its beginning."""
    assert first(text) == speaker


def test_only_the_first_words_are_a_lead() -> None:
    """After somebody was named, a description is somebody else."""
    text = "Eva Berg left.\n\nA widow has said it was over.\n\nAna Ruiz left Lisse in May."
    assert first(text) == "widow"
