"""Words between quotation marks."""

from typing import ClassVar, Literal

import attrs

from quotekit.annotations.annotation import Annotation
from quotekit.annotations.span import Span
from quotekit.rendering import Part


__all__ = ["Quote", "QuoteUse"]

QuoteUse = Literal["speech", "so_called", "title", "nickname", "other"]


@attrs.frozen(kw_only=True, repr=False)
class Quote(Annotation):
    """
    Hold words between quotation marks.

    A quote that runs over several paragraphs is one `Quote` with a segment for each
    paragraph. What stands between the segments (the line break) belongs to none.
    """

    label: ClassVar[str] = "quote"

    segments: tuple[Span, ...]
    """The quote with its marks, one span for each paragraph."""
    words: tuple[Span, ...]
    """The same without the marks; a segment that holds nothing but marks has none."""
    marks: tuple[str, str]
    """The opening and the closing mark; the closing one is empty where it is missing."""
    level: int = 0
    """How many other quotes it stands in: 0 for the outermost."""
    closed: bool = True
    """Whether the closing mark is there."""
    use: QuoteUse = "speech"
    """What the marks are for; judged by the shape of the words and the sentence around them."""

    @property
    def text(self) -> str:
        """The words inside the marks; paragraphs are joined by a space."""
        return " ".join(span.text for span in self.words)

    @property
    def content_spans(self) -> tuple[Span, ...]:
        """The segments."""
        return self.segments

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What the marks are for, how deep it is nested, whether it is closed."""
        return (
            ("use", self.use.replace("_", " ")),
            ("within", f"{self.level} other quotes" if self.level else ""),
            ("closing mark", "" if self.closed else "missing"),
            *super().facts,
        )

    @property
    def _parts(self) -> tuple[Part, ...]:
        return tuple(Part(self.label, segment.text) for segment in self.segments)
