"""Paragraphs and what kind of paragraph each is."""

from collections.abc import Sequence
from typing import NamedTuple

from quotekit.linguistics.blocks import blocks
from quotekit.linguistics.paragraph_kinds import kinds_of


__all__ = ["Paragraph", "paragraphs_at", "split_paragraphs"]


class Paragraph(NamedTuple):
    """Where a paragraph stands, what kind it is, and where its own words begin."""

    start: int
    end: int
    kind: str
    """
    ``prose``, ``heading``, ``byline``, ``dateline`` (nothing but a date), ``caption``,
    ``list_item``, ``box`` (points away from the story), ``question``, ``answer`` or ``post``.
    """
    body: int
    """The offset after a label ("Q:") or a dateline ("PARIS, May 3 (Wire) --"); else `start`."""


def split_paragraphs(text: str, separation: str = "auto") -> tuple[Paragraph, ...]:
    r"""
    Split *text* into paragraphs, and tell what kind each is.

    They are separated as the text shows (``auto``: by line breaks, by blank lines only
    where lines are wrapped), by each line break (``lines``) or by blank lines (``blank``).

        >>> lines = "Ferries stop", "PORT X, May 3 (Wire) -- No ferry has left the islands since."
        >>> text = "\n".join(lines)
        >>> [(p.kind, text[p.body:p.end][:7]) for p in split_paragraphs(text)]
        [('heading', 'Ferries'), ('prose', 'No ferr')]

    One paragraph alone is never a heading, and a line that ends in a period seldom is:

        >>> [p.kind for p in split_paragraphs("Ferries stop")]
        ['prose']
    """
    return paragraphs_at(text, blocks(text, separation))


def paragraphs_at(text: str, spans: Sequence[tuple[int, int]]) -> tuple[Paragraph, ...]:
    """Tell what kind of paragraph each block of *text* is."""
    return tuple(
        Paragraph(start, end, kind, body)
        for (start, end), (kind, body) in zip(spans, kinds_of(text, spans), strict=True)
    )
