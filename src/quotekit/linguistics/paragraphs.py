"""Paragraphs and what kind of paragraph each is."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from quotekit.linguistics.blocks import blocks
from quotekit.linguistics.paragraph_kinds import is_plain, kinds_of


__all__ = ["EachParagraph", "Paragraph", "paragraphs_at", "split_paragraphs"]


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


class EachParagraph:
    """
    Give the paragraphs of a text one by one, and tell the kinds of all only if one needs it.

    A plain one is given as prose, even where it is a turn without a label.

        >>> line = 4 * "The mayor of the town opened the bridge. "
        >>> each = EachParagraph(line, [(0, 163)], lambda: 1 / 0)
        >>> each.at(0)
        Paragraph(start=0, end=163, kind='prose', body=0)
    """

    def __init__(
        self,
        text: str,
        spans: Sequence[tuple[int, int]],
        paragraphs: Callable[[], Sequence[Paragraph]],
    ) -> None:
        self._text = text
        self._spans = spans
        self._paragraphs = paragraphs

    def at(self, place: int) -> Paragraph:
        """Return the paragraph at a place in their order."""
        start, end = self._spans[place]
        if is_plain(self._text, start, end):
            return Paragraph(start, end, "prose", start)
        return self._paragraphs()[place]

    def after(self, place: int) -> Iterator[Paragraph]:
        """Yield the paragraphs after a place."""
        return map(self.at, range(place + 1, len(self._spans)))
