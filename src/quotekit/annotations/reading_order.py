"""The order of findings: that of the text; of two that begin together, the longer first."""

from collections.abc import Iterable
from operator import lt
from typing import TypeVar

from quotekit.annotations.annotation import Annotation


__all__ = ["in_reading_order"]

A = TypeVar("A", bound=Annotation)


def in_reading_order(annotations: Iterable[A]) -> tuple[A, ...]:
    """Sort, and keep one of those that are equal; what is in order already is only looked at."""
    found = tuple(annotations)
    places = list(map(_place, found))
    if all(map(lt, places, places[1:])):
        return found
    return tuple(sorted(dict.fromkeys(found), key=_place))


def _place(annotation: Annotation) -> tuple[int, int, str, str]:
    span = annotation.span
    return span.start, -span.end, annotation.label, annotation.rule
