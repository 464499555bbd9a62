"""Which characters of a text stand inside double quotation marks, told without quotekit."""

import re
from collections.abc import Iterator


__all__ = ["inside_marks", "quoted_regions"]

_MARKS = re.compile("[“”„‟«»\"]|``|''")
_CURLY_OPENING = ("“", "„", "‟", "«", "``")
_CURLY_CLOSING = ("”", "»", '"', "''")
_STRAIGHT_CLOSING = ('"', "”")
_BEFORE_STRAIGHT = frozenset(" \t\n\r\N{NO-BREAK SPACE}([{-–—/…,;:|'‘")


def inside_marks(text: str) -> bytearray:
    """
    Return 1 for each character inside marks (the marks too) and 0 for the others.

    A quote ends with its paragraph at the latest, so that one that goes on in the next
    counts there again, from its new opening mark.
    """
    inside = bytearray(len(text))
    position = 0
    for paragraph in text.split("\n"):
        for start, end in _quotes(paragraph):
            inside[position + start : position + end] = b"\x01" * (end - start)
        position += len(paragraph) + 1
    return inside


def quoted_regions(text: str, inside: bytearray) -> Iterator[tuple[int, int]]:
    """Yield each stretch inside marks; a curly opening mark begins a new one."""
    for stretch in re.finditer(rb"\x01+", inside):
        start = stretch.start()
        for mark in re.finditer("[“„]", text[start + 1 : stretch.end()]):
            here = stretch.start() + 1 + mark.start()
            yield start, here
            start = here
        yield start, stretch.end()


def _quotes(paragraph: str) -> Iterator[tuple[int, int]]:
    start: int | None = None
    closing: tuple[str, ...] = ()
    for mark in _MARKS.finditer(paragraph):
        if start is None:
            closing = _closing_of(mark[0], paragraph[: mark.start()][-1:])
            start = mark.start() if closing else None
        elif mark[0] in closing:
            yield start, mark.end()
            start = None
    if start is not None:
        yield start, len(paragraph)


def _closing_of(mark: str, before: str) -> tuple[str, ...]:
    """Return what closes a quote that *mark* opens; nothing, where it opens none."""
    if mark in _CURLY_OPENING:
        return _CURLY_CLOSING
    if mark == '"' and (not before or before in _BEFORE_STRAIGHT):
        return _STRAIGHT_CLOSING
    return ()
