"""Find what a number is a percentage of: the noun phrase after "of"."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

import attrs
import regex

from quotekit.annotations import Span
from quotekit.document import Document
from quotekit.extractors.percentages.noun_phrases import noun_phrase_end
from quotekit.linguistics.paragraphs import Paragraph


__all__ = ["Bases"]


@cache
def _of() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)(?:\s(?:or|and)\s(?:so|more|less|higher|lower|fewer|over|above|under|below))?"
        r"\s{1,3}of\s{1,3}[\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\"'{]?"
    )


@cache
def _within() -> regex.Pattern[str]:
    return regex.compile(r"(?ri)(?<!\w)within\s{1,3}(?:(?:about|just)\s{1,3})?")


@attrs.define
class Bases:
    """Find the bases of one paragraph; it is tagged only when an "of" follows a number."""

    _document: Document
    _paragraph: Paragraph
    _starts: list[int] | None = attrs.field(default=None, init=False)
    _words: Sequence[str] = attrs.field(default=(), init=False)
    _tags: Sequence[str] = attrs.field(default=(), init=False)

    def after(self, start: int, end: int) -> Span | None:
        """
        Return the noun phrase of the base of the amount in ``text[start:end]``, or None.

        "Within 5 points of a rival" is a distance, and has none.
        """
        text = self._document.text
        of = _of().match(text, end, self._paragraph.end)
        if of is None or _within().match(text, self._paragraph.start, start):
            return None
        starts = self._tagged()
        first = bisect_left(starts, of.end())
        last = noun_phrase_end(self._words, self._tags, first) - 1
        if last < first or starts[first] != of.end():
            return None
        return Span.of(text, starts[first], starts[last] + len(self._words[last]))

    def _tagged(self) -> list[int]:
        if self._starts is None:
            self._starts = [start for start, _ in self._document.tokens(self._paragraph)]
            self._words = self._document.words(self._paragraph)
            self._tags = self._document.tags(self._paragraph)
        return self._starts
