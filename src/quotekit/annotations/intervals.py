"""Intervals of offsets, and which of them share an offset with another one."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence


__all__ = ["Intervals"]


class Intervals:
    """
    Hold half-open intervals in the order of their starts, with a tree of how far they reach.

    A question takes time for its answers, and not for intervals elsewhere, even where one
    long interval is around all others.

        >>> some = Intervals([(0, 90), (2, 4), (4, 6), (7, 9)])
        >>> list(some.overlapping(3, 5)), list(some.overlapping(90, 95))
        ([0, 1, 2], [])
    """

    __slots__ = ("_levels", "_starts")

    def __init__(self, places: Sequence[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in places]
        self._levels = [[end for _, end in places]]
        while len(level := self._levels[-1]) > 1:
            self._levels.append([max(level[at : at + 2]) for at in range(0, len(level), 2)])

    def overlapping(self, start: int, end: int) -> Iterator[int]:
        """Yield the numbers of the intervals that share an offset with another, in order."""
        before = bisect_left(self._starts, end)
        waiting = [(len(self._levels) - 1, 0)]
        while waiting:
            level, place = waiting.pop()
            if place << level >= before or self._levels[level][place] <= start:
                continue
            if level == 0:
                yield place
                continue
            below = 2 * place
            if below + 1 < len(self._levels[level - 1]):
                waiting.append((level - 1, below + 1))
            waiting.append((level - 1, below))
