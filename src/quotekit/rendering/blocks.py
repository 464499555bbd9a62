"""Which parts of a text are shown, and in which paragraphs."""

import re
from collections.abc import Iterable, Iterator


__all__ = ["blocks", "windows"]

_CONTEXT = 200
_WORD_EDGE = 20
_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*+\n)++\s*+")
_LINE_ENDS = re.compile(r"\n\s*+")

Place = tuple[int, int]


def windows(text: str, places: Iterable[Place], limit: int | None) -> tuple[Place, ...]:
    """
    Choose what to show of *text*: all of it, or what stands around *places*.

    A text is shown whole when it has no more characters than *limit*. Otherwise the
    windows are in order, do not touch, and together are no longer than *limit*; without
    any place, the beginning is shown.

        >>> windows("so it goes", [], None)
        ((0, 10),)
        >>> windows("x" * 5000, [(3000, 3010)], 1000)
        ((2800, 3210),)
    """
    if limit is None or len(text) <= limit:
        return ((0, len(text)),)
    around = _joined((start - _CONTEXT, end + _CONTEXT) for start, end in sorted(places))
    return tuple(_until(limit, (_at_words(text, place) for place in around or [(0, limit)])))


def _joined(places: Iterable[Place]) -> list[Place]:
    joined: list[Place] = []
    for start, end in places:
        # Between two windows that nearly touch, a gap would be longer to tell than to show.
        if joined and start <= joined[-1][1] + 2 * _WORD_EDGE:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _at_words(text: str, place: Place) -> Place:
    start, end = max(place[0], 0), min(place[1], len(text))
    before = text.find(" ", start, start + _WORD_EDGE)
    after = text.rfind(" ", end - _WORD_EDGE, end)
    return (
        before + 1 if start > 0 and before >= 0 else start,
        after if end < len(text) and after >= 0 else end,
    )


def _until(limit: int, places: Iterable[Place]) -> Iterator[Place]:
    left = limit
    for start, end in places:
        if left <= 0:
            return
        yield start, min(end, start + left)
        left -= end - start


def blocks(text: str, window: Place) -> Iterator[Place]:
    r"""
    Yield the paragraphs of a window, without the white space around them.

    Paragraphs are what blank lines part; in a text without blank lines, every line is one.

        >>> list(blocks("One.\nTwo.", (0, 9)))
        [(0, 4), (5, 9)]
        >>> list(blocks("One\nline.\n\nTwo.", (0, 15)))
        [(0, 9), (11, 15)]
    """
    separator = _BLANK_LINES if _BLANK_LINES.search(text) else _LINE_ENDS
    start, end = window
    for match in separator.finditer(text, start, end):
        yield from _stripped(text, start, match.start())
        start = match.end()
    yield from _stripped(text, start, end)


def _stripped(text: str, start: int, end: int) -> Iterator[Place]:
    words = text[start:end]
    if words.strip():
        yield end - len(words.lstrip()), start + len(words.rstrip())
