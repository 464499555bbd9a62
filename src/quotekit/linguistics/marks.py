"""
Pair quotation marks, in one pass over each paragraph.

There is no tokenizer below this and no recursion in it. A paragraph is the furthest that
a missing mark can reach, unless the quotation shows that it goes on: the next paragraph
opens with the same mark, or closes what nothing else opened.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from quotekit.linguistics.mark_continuation import (
    begins_anew,
    ends_in_a_cue,
    goes_on,
    is_aside,
)
from quotekit.linguistics.mark_shapes import (
    Mark,
    closers_of,
    is_single,
    is_straight,
    last_before,
    mark_pattern,
    shaped_marks,
)
from quotekit.linguistics.paragraph_kinds import may_have_label
from quotekit.linguistics.paragraphs import EachParagraph, Paragraph
from quotekit.linguistics.plain_marks import Pair, plain_pairs


__all__ = ["Quoted", "pair_marks", "pair_marks_within", "without_marks"]

_LEFT, _RIGHT = "\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"
_LEFT_SINGLE = "\N{LEFT SINGLE QUOTATION MARK}"
_GOES_ON = re.compile(r"[ \N{NO-BREAK SPACE}-](?!said|says)[a-z]")
_WORD = re.compile(r"[^\W_]")
_INTRODUCING = frozenset({"", ":", ","})
_CLOSING_PUNCTUATION = " .,;:!?\N{HORIZONTAL ELLIPSIS}"


class Quoted(NamedTuple):
    """A quotation: where it stands, its marks, and how deep it is nested."""

    start: int
    end: int
    segments: tuple[tuple[int, int], ...]
    """Its part of each paragraph, marks included."""
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

    __slots__ = ("again", "introduced", "opening", "outer", "segments", "sign", "start")

    def __init__(self, mark: Mark, outer: "_Open | None", *, introduced: bool) -> None:
        self.introduced = introduced
        """Whether it begins a paragraph, or follows a colon or a comma."""
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
        self.body = 0
        self.open_ended = False
        """Whether a mark that may be a slip is closed in a paragraph soon after."""
        self.last_word = -1

    def paragraph(self, body: int, end: int, *, open_ended: bool) -> None:
        """Pair the marks of a paragraph, and leave open what it does not close."""
        self.open_ended = open_ended
        self.body = body
        marks = self._continued(shaped_marks(self.text, body, end))
        ahead = _Ahead(marks)
        position = body
        for mark in marks:
            self._see_words(position, mark.start)
            position = mark.end
            if self._is_inch(mark, ahead):
                continue
            depth = self._closed_by(mark, ahead)
            if depth is not None:
                self._close(depth, mark)
            elif mark.opens and self._can_open(mark, ahead):
                self._open(mark)
        self._see_words(position, end)

    def _see_words(self, start: int, end: int) -> None:
        if _WORD.search(self.text, start, end):
            self.last_word = end

    def _continued(self, marks: list[Mark]) -> list[Mark]:
        """Take up the quotation that the paragraph before left open."""
        if not self.stack:
            return marks
        self.stack[0].start = self.body
        again = marks and marks[0].start == self.body and marks[0].opens
        return marks[1:] if again else marks

    def _is_inch(self, mark: Mark, ahead: "_Ahead") -> bool:
        """Tell whether a mark after a figure measures in inches."""
        if not (is_straight(mark.sign) or mark.sign == _RIGHT):
            return False
        if not self.text[max(0, mark.start - 1) : mark.start].isdigit():
            return False
        if not self.awaited[mark.sign]:
            return not mark.opens
        return ahead.leaves_a_closer(mark) and _GOES_ON.match(self.text, mark.end) is not None

    def _closed_by(self, mark: Mark, ahead: "_Ahead") -> int | None:
        """Return the place in the stack of the quotation that *mark* closes."""
        if not mark.closes or not self.awaited[mark.sign]:
            return None
        if is_single(mark.sign):
            return len(self.stack) - 1 if self._closes_single(mark, ahead) else None
        if mark.opens and not mark.sure:
            return None
        depth = len(self.stack) - 1
        while mark.sign not in closers_of(self.stack[depth].sign):
            depth -= 1
        return depth

    def _closes_single(self, mark: Mark, ahead: "_Ahead") -> bool:
        """Tell whether a single mark closes: a possessive leaves it to one that must."""
        top = self.stack[-1]
        if mark.sign not in closers_of(top.sign):
            return False
        return mark.sure or not (
            ahead.is_closed(mark) or (self.open_ended and top.start == self.body)
        )

    def _can_open(self, mark: Mark, ahead: "_Ahead") -> bool:
        if mark.doubtful:
            within = bool(self.stack) and is_single(self.stack[-1].sign)
            return not within and ahead.is_closed(mark)
        if is_straight(mark.sign) and mark.sure and self.text[mark.end : mark.end + 1].isspace():
            return ahead.leaves_a_closer(mark) or self._is_open_ended(mark)
        return True

    def _is_open_ended(self, mark: Mark) -> bool:
        """Tell whether a mark between spaces opens what a paragraph soon after closes."""
        before = last_before(self.text, self.body, mark.start)
        return self.open_ended and (before in _INTRODUCING or before == ";")

    def _open(self, mark: Mark) -> None:
        top = self.stack[-1] if self.stack else None
        outer = top.outer if top is not None and is_single(top.sign) else top
        if outer is not None and outer.again is None and not is_single(mark.sign):
            fresh = begins_anew(self.text, self.body, mark.start)
            outer.again = mark.start if fresh or not outer.introduced else None
        introduced = last_before(self.text, self.body, mark.start) in _INTRODUCING
        self.stack.append(_Open(mark, outer, introduced=introduced))
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

    def keep_all(self, pairs: Iterable[Pair]) -> None:
        """Keep quotations whose marks leave no doubt."""
        for start, end, opening, closing in pairs:
            self.found.append(Quoted(start, end, ((start, end),), opening, closing, 0))

    def _keep(self, item: _Open, end: int, closing: str) -> None:
        segments = (*item.segments, (item.start, end))
        self.found.append(Quoted(item.opening.start, end, segments, item.sign, closing, 0))

    def may_go_on(self, end: int) -> bool:
        """Tell whether the outermost open quotation could be one of several paragraphs."""
        item = self.stack[0]
        if is_single(item.sign) and not item.introduced:
            return False
        if item.again is not None or any(not is_single(inner.sign) for inner in self.stack[1:]):
            return False
        return not ends_in_a_cue(self.text, item.start, end)

    def carry_on(self, end: int) -> None:
        """Leave the outermost quotation open for the next paragraph."""
        self._drop(1)
        self.stack[0].segments.append((self.stack[0].start, end))

    def end_paragraph(self, end: int) -> None:
        """End every open quotation here, or where the next one in it began."""
        limit = end
        for item in self.stack:
            limit = end if item.start >= limit else limit
            limit = min(limit, item.again or limit)
            if self._counts_unclosed(item, limit):
                self._keep(item, _trimmed(self.text, item.start, limit), "")
        self._drop(0)

    def _counts_unclosed(self, item: _Open, end: int) -> bool:
        """Tell whether a mark never closed was one: a lone apostrophe is not."""
        single = is_single(item.sign) and not item.segments
        if single and not (item.sign == _LEFT_SINGLE and item.introduced):
            return False
        if item.again is None:
            return self.last_word > item.opening.start
        return _WORD.search(self.text, item.opening.end, end) is not None


class _Ahead:
    """What is to come in a paragraph, as seen from each of its marks."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        singles = [mark for mark in marks if is_single(mark.sign)]
        self._sure = [mark.start for mark in singles if mark.sure]
        self._openings = [mark.start for mark in singles if mark.opens and not mark.doubtful]
        self._straight = [mark.start for mark in marks if is_straight(mark.sign)]
        self._left = [mark.start for mark in marks if mark.sign == _LEFT]
        self._right = [mark.start for mark in marks if mark.sign == _RIGHT]

    def is_closed(self, mark: Mark) -> bool:
        """Tell whether a sure single closing mark comes before another opening one."""
        return _comes_first(self._sure, self._openings, mark.start)

    def leaves_a_closer(self, mark: Mark) -> bool:
        """Tell whether, without *mark*, a double mark is left to close what is open."""
        if mark.sign == _RIGHT:
            return _comes_first(self._right, self._left, mark.start)
        return (len(self._straight) - bisect_right(self._straight, mark.start)) % 2 == 1


def _comes_first(ones: Sequence[int], others: Sequence[int], start: int) -> bool:
    """Tell whether, after *start*, the first of some offsets comes before that of others."""
    one, other = bisect_right(ones, start), bisect_right(others, start)
    return one < len(ones) and (other == len(others) or ones[one] < others[other])


def pair_marks(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Quoted, ...]:
    r"""
    Pair the quotation marks of *text*, in the order in which they open.

    Straight, curly, low, angled, corner, LaTeX and doubled-apostrophe marks pair with
    their like and nest to any depth.

        >>> paragraph = Paragraph(0, 25, "prose", 0)
        >>> [(q.start, q.end) for q in pair_marks('She said "no". The 12" LP', [paragraph])]
        [(9, 13)]

    Left alone: apostrophes, inches and feet, a closing mark that nothing opened, and
    marks with no word between them.

        >>> pair_marks('It\'s 12" wide and "" is empty', [Paragraph(0, 29, "prose", 0)])
        ()
    """
    blocks = [(paragraph.start, paragraph.end) for paragraph in paragraphs]
    return pair_marks_within(text, blocks, lambda: paragraphs)


def pair_marks_within(
    text: str, blocks: Sequence[tuple[int, int]], paragraphs: Callable[[], Sequence[Paragraph]]
) -> tuple[Quoted, ...]:
    """Pair the quotation marks of *text*, and ask for *paragraphs* only if a mark leaves doubt."""
    pairing, aside = _Pairing(text), _Pairing(text)
    each = EachParagraph(text, blocks, paragraphs)
    for position, (start, end) in enumerate(blocks):
        pairs = None if pairing.stack else plain_pairs(text, start, end)
        if pairs is None:
            _pair_doubtful(pairing, aside, each, position, (start, end))
        elif pairs:
            pairing.keep_all(pairs)
    return _with_levels(pairing.found + aside.found)


def _pair_doubtful(
    pairing: _Pairing,
    aside: _Pairing,
    each: EachParagraph,
    position: int,
    block: tuple[int, int],
) -> None:
    """Pair the marks of a paragraph, which may go on with the one before or in the next."""
    text, (start, end) = pairing.text, block
    body = each.at(position).body if may_have_label(text, start, end) else start
    sign = pairing.stack[0].sign if pairing.stack else ""
    within = sign != "" and is_aside(text, each.at(position), sign)
    current = aside if within else pairing
    sign = _doubtful_sign(text, body, end)
    open_ended = sign != "" and goes_on(text, each.after(position), sign)
    current.paragraph(body, end, open_ended=open_ended)
    if not current.stack:
        return
    if (
        current is pairing
        and pairing.may_go_on(end)
        and goes_on(text, each.after(position), pairing.stack[0].sign)
    ):
        pairing.carry_on(end)
    else:
        current.end_paragraph(end)


def _doubtful_sign(text: str, body: int, end: int) -> str:
    """Return the sign that may open what this paragraph does not close; empty for none."""
    sign = text[body : body + 1]
    if is_single(sign):
        return sign
    return '"' if text.count('"', body, end) % 2 else ""


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return end


def _with_levels(found: list[Quoted]) -> tuple[Quoted, ...]:
    """Put quotations in order, and count in how many others each stands."""
    found.sort(key=lambda quoted: (quoted.start, -quoted.end))
    segments = sorted(
        (start, -end, place) for place, q in enumerate(found) for start, end in q.segments
    )
    ends: list[int] = []
    levels: dict[int, int] = {}
    for start, end, place in segments:
        while ends and ends[-1] <= start:
            ends.pop()
        levels.setdefault(place, len(ends))
        ends.append(-end)
    return tuple(q._replace(level=levels[place]) for place, q in enumerate(found))


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
    if len(marks) == 1:
        mark = marks[0]
        if mark.closes and not text[mark.end :].strip(_CLOSING_PUNCTUATION):
            return (text[: mark.start] + text[mark.end :]).strip()
    return text
