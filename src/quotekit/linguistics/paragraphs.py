"""Paragraphs and what kind of paragraph each is."""

from typing import NamedTuple

__all__ = ["SEPARATIONS", "Paragraph", "split_paragraphs"]

SEPARATIONS = ("auto", "lines", "blank")
"""How paragraphs can be separated."""


class Paragraph(NamedTuple):
    """Where a paragraph stands, what kind it is, and where its own words begin."""

    start: int
    end: int
    kind: str
    body: int
    """The offset after a label ("Q:") or a dateline ("PARIS, May 3 (Wire) --"); else `start`."""


def split_paragraphs(text: str, separation: str = "auto") -> tuple[Paragraph, ...]:
    """Split *text* into paragraphs."""
    out = []
    position = 0
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            start = position + line.index(stripped[0])
            out.append(Paragraph(start, start + len(stripped), "prose", start))
        position += len(line)
    return tuple(out)
