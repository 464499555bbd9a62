"""A memory of the latest results, bounded by the size of what they are of."""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import Generic, TypeVar


__all__ = ["Recent"]

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Recent(Generic[K, V]):
    """
    Remember results until those after them have outgrown the limit.

    Threads may share it: at worst a result is worked out twice.

        >>> recent = Recent(limit=10)
        >>> recent.keep("a", 1, size=6), recent.keep("b", 2, size=6)
        (1, 2)
        >>> recent.get("a"), recent.get("b")
        (None, 2)
    """

    __slots__ = ("_held", "_limit", "_lock", "_size")

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._size = 0
        self._lock = Lock()
        self._held: OrderedDict[K, tuple[V, int]] = OrderedDict()

    def get(self, key: K) -> V | None:
        """Return what is remembered under *key*, or None."""
        held = self._held.get(key)
        return None if held is None else held[0]

    def keep(self, key: K, value: V, size: int) -> V:
        """Remember *value*, drop the oldest ones above the limit, and return *value*."""
        with self._lock:
            if key not in self._held:
                self._held[key] = (value, size)
                self._size += size
            while self._size > self._limit and len(self._held) > 1:
                self._size -= self._held.popitem(last=False)[1][1]
        return value
