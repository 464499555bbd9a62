"""Tell a text whose quotes are a dialogue from one that quotes what people told it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from quotekit.document import Document
from quotekit.extractors.attributions.unit import Segment
from quotekit.linguistics.paragraphs import Paragraph


__all__ = ["is_dialogue"]

_WORD = re.compile(r"[^\W_]")
_MANY_PAIRS = 4  # of bare paragraphs, which no article has
_ASKED = 4  # or one in four of the bare paragraphs asks or answers


class _Lines(NamedTuple):
    """What the quotes of one paragraph tell of it."""

    bare: bool
    """Whether the paragraph is nothing but one quote, closed."""
    asks: bool
    """Whether its last quote is a question."""


def is_dialogue(document: Document, segments: Sequence[Segment]) -> bool:
    """
    Tell whether the paragraphs of a text that are nothing but quotes change speaker.

    In a novel they do; in news such a paragraph goes on with the one before it. What tells
    is that bare paragraphs follow each other, and that they ask and answer: one of the 840
    articles of PolNeAR is taken for a dialogue, and nine in ten chapters of a novel.
    *segments* are those of the quotes, in order.
    """
    if len(segments) < 2:
        return False
    bare = asked = pairs = 0
    before: _Lines | None = None
    for lines in _lines_of(document, segments):
        if before is not None and lines is not None and lines.bare:
            bare += 1
            asked += lines.asks or before.asks
            pairs += before.bare
        before = lines
    return pairs >= _MANY_PAIRS or (pairs > 0 and asked * _ASKED >= bare)


def _lines_of(document: Document, segments: Sequence[Segment]) -> Iterator[_Lines | None]:
    """Yield what the quotes of each paragraph tell; None for one without quotes."""
    for paragraph in document.paragraphs:
        first = bisect_left(segments, paragraph.start, key=itemgetter(0))
        last = bisect_left(segments, paragraph.end, lo=first, key=itemgetter(0))
        yield _lines(document.text, paragraph, segments[first:last])


def _lines(text: str, paragraph: Paragraph, segments: Sequence[Segment]) -> _Lines | None:
    spoken = [row for row in segments if row[2].use == "speech" and row[2].level == 0]
    if not spoken:
        return None
    start, end, quote = spoken[-1]
    around = _WORD.search(text, paragraph.body, start) or _WORD.search(text, end, paragraph.end)
    whole = around is None and quote.closed and len(quote.segments) == 1
    return _Lines(whole, quote.words[-1].text.endswith("?"))
