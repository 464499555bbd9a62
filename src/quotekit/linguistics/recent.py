"""A memory of the latest results, bounded by the size of what they are of."""

from collections.abc import Hashable, Mapping
from types import MappingProxyType
from typing import Any, Final, Generic, TypeVar


__all__ = ["LONGEST_KEPT", "Recent"]

LONGEST_KEPT = 64
"""The longest word that is worth remembering: thousands of blobs of a megabyte are not."""

_NOTHING: Final[Mapping[Any, Any]] = MappingProxyType({})

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Recent(Generic[K, V]):
    """
    Remember results in two halves: when the newer half is full, the older one is forgotten.

    Threads may share it, since nothing is ever taken out of a half: at worst a result is
    worked out twice.

        >>> recent = Recent(limit=10)
        >>> for number, key in enumerate("abc"):
        ...     _ = recent.keep(key, number, size=6)
        >>> recent.get("a"), recent.get("b"), recent.get("c")
        (None, None, 2)
    """

    __slots__ = ("_half", "_newer", "_older", "_size")

    def __init__(self, limit: int) -> None:
        self._half = limit // 2
        self._newer: dict[K, V] = {}
        self._older: Mapping[K, V] = _NOTHING
        self._size = 0

    def get(self, key: K) -> V | None:
        """Return what is remembered under *key*, or None."""
        found = self._newer.get(key)
        return self._older.get(key) if found is None else found

    def keep(self, key: K, value: V, size: int) -> V:
        """Remember *value*, of something of *size*, and return it."""
        self._newer[key] = value
        self._size += size
        if self._size > self._half:
            self._older, self._newer, self._size = self._newer, {}, 0
        return value
