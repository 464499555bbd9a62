"""Spans as a set of offsets: what they hold and what they touch, without a pass over them all."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from quotekit.annotations.span import Span


__all__ = ["Stretches"]


class Stretches:
    """
    Answer for some spans, in whatever order and however they lie, in logarithmic time.

        >>> text = "So it goes, she said, on."
        >>> some = Stretches([Span.of(text, 22, 24), Span.of(text, 0, 11)])
        >>> some.hold(Span.of(text, 3, 5)), some.touch(Span.of(text, 10, 15))
        (True, True)
        >>> some.hold(Span.of(text, 10, 15)), some.touch(Span.of(text, 11, 15))
        (False, False)
    """

    __slots__ = ("_furthest", "_starts")

    def __init__(self, spans: Iterable[Span]) -> None:
        places = sorted((span.start, span.end) for span in spans)
        self._starts = [start for start, _ in places]
        self._furthest = list(accumulate((end for _, end in places), max))

    def hold(self, span: Span) -> bool:
        """Tell whether *span* lies wholly inside one of the spans."""
        before = bisect_right(self._starts, span.start)
        return before > 0 and self._furthest[before - 1] >= span.end

    def touch(self, span: Span) -> bool:
        """Tell whether *span* shares a character with one of the spans."""
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._furthest[before - 1] > span.start

    def ranges(self) -> Iterator[tuple[int, int]]:
        """
        Yield where the spans reach, those that overlap as one, in order.

            >>> list(Stretches([Span(4, 6, "it"), Span(0, 3, "Yes"), Span(2, 4, "s,")]).ranges())
            [(0, 4), (4, 6)]
        """
        begin = end = 0
        for start, furthest in zip(self._starts, self._furthest, strict=True):
            if start >= end:
                if begin < end:
                    yield begin, end
                begin = start
            end = furthest
        if begin < end:
            yield begin, end
