"""
Pair quotation marks, in one pass over each paragraph.

There is no tokenizer below this and no recursion in it. A paragraph is the furthest that
a missing mark can reach, unless the next paragraph opens with the same mark, as it does
in a quotation of several paragraphs.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from quotekit.linguistics.mark_shapes import (
    Mark,
    closers_of,
    is_single,
    is_straight,
    mark_pattern,
    shaped_marks,
)
from quotekit.linguistics.paragraphs import Paragraph


__all__ = ["Quoted", "pair_marks", "without_marks"]

_BREAKS_NO_QUOTE = frozenset({"box", "caption", "heading", "byline", "dateline"})
_ASIDE_REACH = 3  # paragraphs of boilerplate that a quotation may go on after
_GOES_ON = re.compile(r"[ \N{NO-BREAK SPACE}-](?!said|says)[a-z]")
_WORD = re.compile(r"[^\W_]")
_CLOSING_PUNCTUATION = " .,;:!?\N{HORIZONTAL ELLIPSIS}"


class Quoted(NamedTuple):
    """A quotation: where it stands, one segment a paragraph, its marks, and how deep it is nested."""

    start: int
    end: int
    segments: tuple[tuple[int, int], ...]
    opening: str
    closing: str
    """Empty where the closing mark is missing."""
    level: int
    """How many other quotations it stands in."""

    @property
    def closed(self) -> bool:
        """Whether the closing mark is there."""
        return bool(self.closing)


class _Open:
    """A quotation whose closing mark has not come yet."""

    __slots__ = ("again", "opening", "outer", "segments", "sign", "start")

    def __init__(self, mark: Mark, outer: "_Open | None") -> None:
        self.outer = outer
        """The double-marked quotation that it stands in."""
        self.sign = mark.sign
        self.opening = mark
        self.start = mark.start
        self.segments: list[tuple[int, int]] = []
        self.again: int | None = None
        """Where a mark opened inside it that may stand for its missing end."""


class _Pairing:
    """What is open, and what was found, while the marks of a text go by."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Quoted] = []
        self.stack: list[_Open] = []
        self.awaited: Counter[str] = Counter()
        self.last_word = -1

    def paragraph(self, paragraph: Paragraph) -> None:
        marks = shaped_marks(self.text, paragraph.body, paragraph.end)
        marks = self._continued(paragraph, marks)
        singles = _Singles(marks)
        straight_left = sum(is_straight(mark.sign) for mark in marks)
        position = paragraph.body
        for mark in marks:
            if _WORD.search(self.text, position, mark.start):
                self.last_word = mark.start
            position = mark.end
            straight_left -= is_straight(mark.sign)
            if is_straight(mark.sign) and self._is_inch(mark, straight_left):
                continue
            depth = self._closed_by(mark, singles)
            if depth is not None:
                self._close(depth, mark)
            elif mark.opens:
                self._open(mark)
        if _WORD.search(self.text, position, paragraph.end):
            self.last_word = paragraph.end

    def _continued(self, paragraph: Paragraph, marks: list[Mark]) -> list[Mark]:
        """Take up the quotation that the paragraph before left open."""
        if not self.stack:
            return marks
        self.stack[0].start = paragraph.body
        return marks[1:]

    def _is_inch(self, mark: Mark, straight_left: int) -> bool:
        if not self.text[max(0, mark.start - 1) : mark.start].isdigit():
            return False
        if not self.awaited[mark.sign]:
            return not mark.opens
        return straight_left % 2 == 1 and _GOES_ON.match(self.text, mark.end) is not None

    def _closed_by(self, mark: Mark, singles: "_Singles") -> int | None:
        """Return the place in the stack of the quotation that *mark* closes."""
        if not mark.closes or not self.awaited[mark.sign]:
            return None
        if is_single(mark.sign):
            top = self.stack[-1]
            fits = mark.sign in closers_of(top.sign)
            return len(self.stack) - 1 if fits and singles.closes(mark) else None
        if mark.opens and not mark.sure:
            return None
        depth = len(self.stack) - 1
        while mark.sign not in closers_of(self.stack[depth].sign):
            depth -= 1
        return depth

    def _open(self, mark: Mark) -> None:
        top = self.stack[-1] if self.stack else None
        outer = top.outer if top is not None and is_single(top.sign) else top
        if outer is not None and outer.again is None and not is_single(mark.sign):
            outer.again = mark.start
        self.stack.append(_Open(mark, outer))
        self.awaited.update(closers_of(mark.sign))

    def _close(self, depth: int, mark: Mark) -> None:
        item = self.stack[depth]
        self._drop(depth)
        if self.last_word > item.opening.start:
            self._keep(item, mark.end, mark.sign)

    def _drop(self, depth: int) -> None:
        for item in self.stack[depth:]:
            self.awaited.subtract(closers_of(item.sign))
        del self.stack[depth:]

    def _keep(self, item: _Open, end: int, closing: str) -> None:
        segments = (*item.segments, (item.start, end))
        self.found.append(Quoted(item.opening.start, end, segments, item.sign, closing, 0))

    def end_paragraph(self, paragraph: Paragraph, next_sign: str) -> None:
        """Carry the outermost open quotation on, or let every open one end here."""
        if not self.stack:
            return
        bottom = self.stack[0]
        if next_sign == bottom.sign and self._may_go_on(bottom, paragraph):
            self._drop(1)
            bottom.segments.append((bottom.start, paragraph.end))
            return
        for item in self.stack:
            end = paragraph.end if item.again is None else item.again
            if self._counts_unclosed(item, end):
                self._keep(item, _trimmed(self.text, item.start, end), "")
        self._drop(0)

    def _may_go_on(self, item: _Open, paragraph: Paragraph) -> bool:
        if is_single(item.sign) and item.start != paragraph.body:
            return False
        return item.again is None or len(self.stack) == 1

    def _counts_unclosed(self, item: _Open, end: int) -> bool:
        """Tell whether a mark never closed was one: a lone apostrophe is not."""
        if is_single(item.sign):
            return bool(item.segments)
        return _WORD.search(self.text, item.start, end) is not None


class _Singles:
    """Which of a paragraph's apostrophe-like marks close, each seen among the others."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        singles = [mark for mark in marks if is_single(mark.sign)]
        self.sure = [mark.start for mark in singles if mark.sure]
        self.openings = [mark.start for mark in singles if mark.opens]

    def closes(self, mark: Mark) -> bool:
        """Tell whether *mark* closes: a possessive leaves it to a surer mark further on."""
        if mark.sure:
            return True
        sure, opening = bisect_right(self.sure, mark.start), bisect_right(self.openings, mark.start)
        if sure == len(self.sure):
            return True
        return opening < len(self.openings) and self.openings[opening] < self.sure[sure]


def pair_marks(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Quoted, ...]:
    """
    Pair the quotation marks of *text*, in the order in which they open.

    Straight, curly, low, angled, corner, LaTeX and doubled-apostrophe marks pair with
    their like and nest to any depth.

        >>> paragraph = Paragraph(0, 25, "prose", 0)
        >>> [(q.start, q.end) for q in pair_marks('She said "no". The 12" LP', [paragraph])]
        [(9, 13)]

    Left alone: apostrophes, inches and feet, a closing mark that nothing opened, and
    marks with no word between them.

        >>> pair_marks('It\\'s 12" wide and "" is empty', [Paragraph(0, 29, "prose", 0)])
        ()
    """
    pairing = _Pairing(text)
    for position, paragraph in enumerate(paragraphs):
        if pairing.stack and paragraph.kind in _BREAKS_NO_QUOTE:
            continue
        pairing.paragraph(paragraph)
        if pairing.stack:
            pairing.end_paragraph(paragraph, _next_opening(text, paragraphs, position + 1))
    return _with_levels(pairing.found)


def _next_opening(text: str, paragraphs: Sequence[Paragraph], position: int) -> str:
    """Return the mark that the next paragraph opens with, boilerplate passed over."""
    for paragraph in paragraphs[position : position + _ASIDE_REACH + 1]:
        if paragraph.kind in _BREAKS_NO_QUOTE:
            continue
        marks = shaped_marks(text, paragraph.body, min(paragraph.end, paragraph.body + 3))
        opens = marks and marks[0].start == paragraph.body and marks[0].opens
        return marks[0].sign if opens else ""
    return ""


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return end


def _with_levels(found: list[Quoted]) -> tuple[Quoted, ...]:
    ends: list[int] = []
    leveled = []
    for quoted in sorted(found, key=lambda quoted: (quoted.start, -quoted.end)):
        while ends and ends[-1] <= quoted.start:
            ends.pop()
        leveled.append(quoted._replace(level=len(ends)) if ends else quoted)
        ends.append(quoted.end)
    return tuple(leveled)


def without_marks(text: str) -> str:
    """
    Strip the quotation marks around *text*, and leave those inside it.

        >>> without_marks("“Go,”")
        'Go,'
        >>> without_marks("he is “done”"), without_marks("“Yes” or “no”")
        ('he is “done”', '“Yes” or “no”')
    """
    if mark_pattern().search(text) is None:
        return text
    regions = pair_marks(text, (Paragraph(0, len(text), "prose", 0),))
    outer = [region for region in regions if region.level == 0]
    if len(outer) == 1:
        return _opened(text, outer[0])
    return text if outer else _without_stray(text)


def _opened(text: str, region: Quoted) -> str:
    after = text[region.end :]
    if text[: region.start].strip() or after.strip(_CLOSING_PUNCTUATION):
        return text
    words = text[region.start + len(region.opening) : region.end - len(region.closing)]
    return (words + after).strip()


def _without_stray(text: str) -> str:
    """Strip a mark that the paragraph before, or the one after, has the partner of."""
    marks = shaped_marks(text, 0, len(text))
    for mark in (marks[:1] if len(marks) == 1 else ()):
        if mark.closes and not text[mark.end :].strip(_CLOSING_PUNCTUATION):
            return (text[: mark.start] + text[mark.end :]).strip()
    return text
