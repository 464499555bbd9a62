"""Findings by their place and by their speaker."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from quotekit.annotations.annotation import Annotation
from quotekit.annotations.attribution import Attribution
from quotekit.annotations.intervals import Intervals
from quotekit.annotations.quote import Quote
from quotekit.annotations.relation import Mentions, Relation
from quotekit.annotations.span import Span
from quotekit.annotations.speaker import Speaker
from quotekit.annotations.stretches import Stretches


__all__ = ["Lookup"]


class _Statement(NamedTuple):
    """A statement, where its content stands, and how many characters that has."""

    said: Attribution
    places: Stretches
    length: int


class Lookup:
    """
    Answer questions about findings, each without going through all of them.

    Whoever asks once for each finding would otherwise wait for the square of their number. The
    findings may be in any order; answers keep it.
    """

    def __init__(self, annotations: Sequence[Annotation], relations: Iterable[Relation]) -> None:
        self._annotations = annotations
        self._relations = relations

    def within(self, spans: Iterable[Span]) -> list[Annotation]:
        """Return the findings that lie wholly inside one of the spans."""
        stretches = Stretches(spans)
        return self._chosen(
            index
            for start, end in stretches.ranges()
            for index in self._order[
                bisect_left(self._starts, start) : bisect_left(self._starts, end)
            ]
            if stretches.hold(self._annotations[index].span)
        )

    def overlapping(self, span: Span) -> list[Annotation]:
        """Return the findings that share a character with *span*."""
        return self._chosen(
            self._order[place] for place in self._places.overlapping(span.start, span.end)
        )

    def _chosen(self, indexes: Iterable[int]) -> list[Annotation]:
        return [self._annotations[index] for index in sorted(indexes)]

    def attribution_of(self, quote: Quote) -> Attribution | None:
        """Return the innermost statement whose content holds the words of *quote*."""
        stating = (self._statements[index] for index in sorted(self._stating(quote.segments)))
        holding = (one for one in stating if all(map(one.places.touch, quote.words)))
        innermost = min(holding, key=lambda one: one.length, default=None)
        return innermost.said if innermost is not None else None

    def mentions(self, speaker: Speaker) -> tuple[Span, ...]:
        """Return the mentions of *speaker* in reading order, each once."""
        return self._mentions.get(speaker, ())

    def _stating(self, spans: Iterable[Span]) -> set[int]:
        """Return which statements have content that shares a character with one of the spans."""
        return {
            self._contents[place][2]
            for span in spans
            for place in self._content_places.overlapping(span.start, span.end)
        }

    # -- what is worked out once ---------------------------------------------------------

    @cached_property
    def _order(self) -> list[int]:
        """Which finding begins first, which next, and so on."""
        return sorted(range(len(self._annotations)), key=lambda at: self._annotations[at].span)

    @cached_property
    def _starts(self) -> list[int]:
        return [self._annotations[index].span.start for index in self._order]

    @cached_property
    def _places(self) -> Intervals:
        spans = (self._annotations[index].span for index in self._order)
        return Intervals([(span.start, span.end) for span in spans])

    @cached_property
    def _statements(self) -> list[_Statement]:
        said = (one for one in self._annotations if isinstance(one, Attribution))
        return [_Statement(one, Stretches(one.content), sum(map(len, one.content))) for one in said]

    @cached_property
    def _contents(self) -> list[tuple[int, int, int]]:
        """Each part of a content, in order: where it stands, and of which statement it is."""
        return sorted(
            (span.start, span.end, index)
            for index, statement in enumerate(self._statements)
            for span in statement.said.content
        )

    @cached_property
    def _content_places(self) -> Intervals:
        return Intervals([(start, end) for start, end, _ in self._contents])

    @cached_property
    def _mentions(self) -> dict[Speaker, tuple[Span, ...]]:
        spans: dict[Speaker, set[Span]] = {}
        for relation in self._relations:
            if isinstance(relation, Mentions):
                spans.setdefault(relation.speaker, set()).update(relation.spans)
        return {speaker: tuple(sorted(places)) for speaker, places in spans.items()}
