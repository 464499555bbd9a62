"""Statements as the scorer compares them: spans stripped of what does not matter."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from benchmarks.scoring.inside_marks import inside_marks


__all__ = ["TYPES", "Statement", "Text"]

Row = Mapping[str, Any]
Spans = tuple[tuple[int, int], ...]

TYPES = ("direct", "indirect", "mixed")

_STRIPPED = " \t\r\n\u00a0\u2009\u202f\"'`´‘’‚‛“”„‟«»‹›.,;:!?…-–—"
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_DIRECT_FROM = 0.98


class Text:
    """Hold a gold text, its words and what stands inside quotation marks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.inside = inside_marks(text)
        words = [word.span() for word in _WORD.finditer(text)]
        self._starts = [start for start, _ in words]
        self._ends = [end for _, end in words]

    def words(self, spans: Iterable[tuple[int, int]]) -> frozenset[int]:
        """Return the numbers of the words that *spans* touch."""
        return frozenset(
            word
            for start, end in spans
            for word in range(bisect_right(self._ends, start), bisect_left(self._starts, end))
        )

    def letters(self, spans: Iterable[tuple[int, int]]) -> frozenset[int]:
        """Return the offsets of the letters and digits in *spans*."""
        return frozenset(
            i for start, end in spans for i in range(start, end) if self.text[i].isalnum()
        )

    def stripped(self, spans: Iterable[tuple[int, int]] | None) -> Spans:
        """Take marks, blanks and punctuation off the ends, and join what only these separate."""
        joined: list[tuple[int, int]] = []
        for start, end in map(self._trimmed, sorted(spans or ())):
            if start >= end:
                continue
            if joined and not self.text[joined[-1][1] : start].strip(_STRIPPED):
                joined[-1] = (joined[-1][0], max(joined[-1][1], end))
            else:
                joined.append((start, end))
        return tuple(joined)

    def type_by_marks(self, letters: frozenset[int]) -> str | None:
        """Tell whether letters stand inside marks: all of them, none, or some."""
        if not letters:
            return None
        share = sum(self.inside[i] for i in letters) / len(letters)
        return "direct" if share >= _DIRECT_FROM else "mixed" if share else "indirect"

    def _trimmed(self, span: tuple[int, int]) -> tuple[int, int]:
        start, end = max(int(span[0]), 0), min(int(span[1]), len(self.text))
        words = self.text[start:end].lstrip(_STRIPPED)
        start = end - len(words)
        return start, start + len(words.rstrip(_STRIPPED))


@attrs.frozen(eq=False)
class Statement:
    """Hold one statement of the gold or of the predictions."""

    content: Spans
    letters: frozenset[int]
    words: frozenset[int]
    type: str | None
    source: Spans
    source_words: frozenset[int]
    cue: Spans
    cue_words: frozenset[int]
    entity: str | None
    is_speech: bool
    row: Row
    """All that was written of it, also what is not compared."""

    @classmethod
    def read(cls, text: Text, row: Row, *, retype: bool) -> "Statement":
        """Read a row; with *retype* its type is told from the marks, whatever the row says."""
        content, source, cue = (
            text.stripped(row.get(key)) for key in ("content", "speaker", "cue")
        )
        letters = text.letters(content)
        given = row.get("type")
        return cls(
            content=content,
            letters=letters,
            words=text.words(content),
            type=given if given in TYPES and not retype else text.type_by_marks(letters),
            source=source,
            source_words=text.words(source),
            cue=cue,
            cue_words=text.words(cue),
            entity=row.get("speaker_entity"),
            is_speech=row.get("speech", True),
            row=row,
        )
