"""What findings ask of the document that they are of."""

from typing import Protocol

from quotekit.annotations.span import Span


__all__ = ["TextLayers"]


class TextLayers(Protocol):
    """What findings ask of their document: the text, and where its sentences and paragraphs are."""

    @property
    def text(self) -> str:
        """The text."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What a user should know of the text."""

    def sentence_span(self, start: int, end: int) -> Span:
        """Return the sentence, or the run of sentences, around two offsets."""

    def paragraph_span(self, start: int, end: int) -> Span:
        """Return the paragraph, or the run of paragraphs, around two offsets."""
