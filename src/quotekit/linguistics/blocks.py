"""
Cut a text into blocks of lines: paragraphs as far as line breaks show them.

A line break can separate paragraphs, or only wrap a long line. Wrapped text has lines of
a similar width that break in the middle of sentences.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple


__all__ = ["SEPARATIONS", "blocks"]

SEPARATIONS = ("auto", "lines", "blank")
"""How paragraphs can be separated: as the text shows, by each line break, by blank lines."""

_BREAKS = r"\n\r\x0b\x0c\x85\u2028\u2029"
_LINE = re.compile(rf"[^{_BREAKS}]++")
_BREAK = re.compile(rf"\r\n|[{_BREAKS}]")
_NO_SPACE = re.compile(r"\S")
_FIRST_WORD = re.compile(r"\S{0,30}+")
_ENDS = (
    ".!?:;\"')]\N{HORIZONTAL ELLIPSIS}"
    "\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
)
_WRAPS_AT = range(30, 131)
_LONGEST = 100_000


class _Line(NamedTuple):
    start: int
    end: int
    indent: int
    after_blank: bool


def blocks(text: str, separation: str = "auto") -> list[tuple[int, int]]:
    r"""
    Return where the blocks of *text* stand, without the white space around them.

    A block of more than 100,000 characters is cut in pieces, where it can be at the end
    of a sentence, so that what is kept of one paragraph is bounded.

        >>> blocks("A line.\nAnother.")
        [(0, 7), (8, 16)]
        >>> blocks("A line that was wrapped because it\nis long.")
        [(0, 43)]
    """
    lines = list(_lines(text))
    if separation == "lines":
        groups = [(line.start, line.end) for line in lines]
    elif separation == "blank":
        groups = _groups(lines, [line.after_blank for line in lines])
    else:
        groups = _groups(lines, _shown_beginnings(text, lines))
    return [piece for start, end in groups for piece in _pieces(text, start, end)]


def _lines(text: str) -> Iterator[_Line]:
    """Yield the lines that are not blank, without the white space around them."""
    last = 0
    for found in _LINE.finditer(text):
        start, end = found.span()
        indent = 0
        if text[start].isspace() or text[end - 1].isspace():
            words = found[0].strip()
            if not words:
                continue
            indent = len(found[0]) - len(found[0].lstrip())
            start += indent
            end = start + len(words)
        yield _Line(start, end, indent, start - last > 1 and _has_blank(text, last, start))
        last = end


def _has_blank(text: str, last: int, start: int) -> bool:
    return text[last:start] == "\n\n" or len(_BREAK.findall(text, last, start)) > 1


def _groups(lines: list[_Line], begins: list[bool]) -> list[tuple[int, int]]:
    """Return the stretches of lines, each from one that *begins* to the one before the next."""
    groups: list[tuple[int, int]] = []
    for line, first in zip(lines, begins, strict=True):
        if first or not groups:
            groups.append((line.start, line.end))
        else:
            groups[-1] = (groups[-1][0], line.end)
    return groups


def _shown_beginnings(text: str, lines: list[_Line]) -> list[bool]:
    """Tell for each line whether a paragraph begins with it, as the whole text shows."""
    joints = [(one, other) for one, other in pairwise(lines) if not other.after_blank]
    width = max((one.end - one.start for one, _ in joints), default=0)
    if not _is_wrapped(text, joints, width):
        return [True] * len(lines)
    return [True] + [
        other.after_blank
        or other.indent > one.indent
        or (not text[other.start].islower() and _has_room(text, one, other, width))
        for one, other in pairwise(lines)
    ]


def _is_wrapped(text: str, joints: list[tuple[_Line, _Line]], width: int) -> bool:
    """Tell whether the line breaks after full lines stand in the middle of sentences."""
    if width not in _WRAPS_AT:
        return False
    full = [(one, other) for one, other in joints if not _has_room(text, one, other, width)]
    broken = sum(text[one.end - 1] not in _ENDS for one, _ in full)
    small = sum(text[other.start].islower() for _, other in full)
    return 2 * broken >= len(full) and 4 * small >= len(full) > 0


def _has_room(text: str, one: _Line, other: _Line, width: int) -> bool:
    """Tell whether the first word of a line would have had ample room on the line before."""
    word = _FIRST_WORD.match(text, other.start, other.end)
    length = len(word[0]) if word else 0
    return one.end - one.start + 1 + length <= 0.85 * width


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a block in pieces that are not too long."""
    while end - start > _LONGEST:
        middle, limit = start + _LONGEST // 2, start + _LONGEST
        cut = text.rfind(". ", middle, limit) + 1 or text.rfind(" ", middle, limit) + 1 or limit
        piece = text[start:cut].rstrip()
        yield start, start + len(piece)
        rest = _NO_SPACE.search(text, cut, end)
        start = rest.start() if rest else end
    yield start, end
