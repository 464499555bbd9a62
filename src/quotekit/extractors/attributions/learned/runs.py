"""Runs of neighbouring tokens."""

from collections.abc import Iterator, Sequence


__all__ = ["runs_of"]


def runs_of(places: Sequence[int]) -> Iterator[range]:
    """
    Yield the runs of neighbouring places, given in order.

        >>> list(runs_of([1, 2, 5])), list(runs_of([]))
        ([range(1, 3), range(5, 6)], [])
    """
    first = 0
    for number in range(1, len(places) + 1):
        if number == len(places) or places[number] != places[number - 1] + 1:
            yield range(places[first], places[number - 1] + 1)
            first = number
