"""A text, what the caller knows about it, and what several extractors need of it."""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from quotekit.annotations import Annotation, Findings, Relation, Span
from quotekit.errors import OptionError, SpanError
from quotekit.linguistics.paragraphs import Paragraph, split_paragraphs


__all__ = ["Document", "Extractor"]


class Document:
    def __init__(self, text: str, *, reference_date: dt.date | None = None, paragraphs: str = "auto") -> None:
        self._text = text
        self._reference_date = reference_date
        self._paragraphs: tuple[Paragraph, ...] | None = None
        self._separation = paragraphs
        self._found: dict[Any, Findings[Annotation]] = {}

    @property
    def text(self) -> str:
        return self._text

    @property
    def reference_date(self) -> dt.date | None:
        return self._reference_date

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        if self._paragraphs is None:
            self._paragraphs = split_paragraphs(self._text, self._separation)
        return self._paragraphs

    @property
    def notes(self) -> tuple[str, ...]:
        return ()

    def sentence_span(self, start: int, end: int) -> Span:
        return Span.of(self._text, start, end)

    def paragraph_span(self, start: int, end: int) -> Span:
        return Span.of(self._text, start, end)

    def annotations(self, extractor: "Extractor") -> Findings[Annotation]:
        found = self._found.get(extractor)
        if found is None:
            items = list(extractor(self))
            found = Findings(
                self,
                [i for i in items if isinstance(i, Annotation)],
                [i for i in items if isinstance(i, Relation)],
            )
            self._found[extractor] = found
        return found


Extractor = Callable[[Document], Iterable[Annotation | Relation]]
