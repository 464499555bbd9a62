"""Where something stands in a text."""

from typing import Self

import attrs

from quotekit.errors import SpanError
from quotekit.rendering import shortened


__all__ = ["Span"]

_LONGEST_SHOWN = 60


def _shown(text: str) -> str:
    if len(text) <= _LONGEST_SHOWN:
        return repr(text)
    return repr(shortened(text, _LONGEST_SHOWN))


@attrs.frozen(order=True)
class Span:
    """
    Hold a stretch of a text: where it starts, where it ends, and its words.

    Offsets are half-open and count code points, as Python, `re` and the W3C's
    TextPositionSelector do, so that ``document_text[span.start:span.end] == span.text``.
    A span is never empty.

        >>> span = Span.of("He said no.", 3, 7)
        >>> span.text, len(span)
        ('said', 4)

    What does not fit raises `SpanError`:

        >>> Span.of("No", 2, 3)
        Traceback (most recent call last):
        quotekit.errors.SpanError: 2:3 is no span of a text of 2 characters; give ...
    """

    start: int
    """The offset of the first character."""
    end: int
    """The offset after the last character."""
    text: str = attrs.field(repr=_shown)
    """The words themselves."""

    def __attrs_post_init__(self) -> None:
        if self.start < 0 or len(self.text) != self.end - self.start or not self.text:
            raise SpanError(
                f"a span from {self.start} to {self.end} cannot hold {len(self.text)} characters; "
                "use Span.of(text, start, end)"
            )

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Self:
        """Cut the span from *start* to *end* out of *text*."""
        if not 0 <= start < end <= len(text):
            raise SpanError(
                f"{start}:{end} is no span of a text of {len(text)} characters; "
                f"give 0 <= start < end <= {len(text)}"
            )
        return cls(start, end, text[start:end])

    def __len__(self) -> int:
        return self.end - self.start

    def __str__(self) -> str:
        return self.text

    def contains(self, other: "Span") -> bool:
        """Tell whether *other* lies wholly inside this span (a span contains itself)."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two spans share a character (spans that only touch do not)."""
        return self.start < other.end and other.start < self.end
