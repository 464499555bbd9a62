"""A text with ranges of it marked, as HTML."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from quotekit.rendering.blocks import blocks, windows
from quotekit.rendering.escaping import escaped
from quotekit.rendering.looks import LABEL_STYLE, closing, opening


__all__ = ["Mark", "mark_up"]

_DEEPEST = 12
_BESIDE = 12
_ONE_LINE = 40
_GAP = "<p>[\N{HORIZONTAL ELLIPSIS}]</p>"

Place = tuple[int, int]


class Mark(NamedTuple):
    """A range of a text that is marked."""

    start: int
    end: int
    kind: str
    """How it is drawn: ``content``, ``source``, ``cue``, ``date`` …; all others as a box."""
    label: str
    """The small text after it; none when empty."""
    title: str = ""
    """What shows on hovering."""
    colour: int | None = None
    """The number of its colour; None for grey."""


def mark_up(text: str, marks: Iterable[Mark], *, limit: int | None = None) -> str:
    """
    Mark ranges of *text*, which may nest, cross or be the same, and return HTML.

    The text is cut at every boundary, so every piece is well-formed whatever the ranges
    are. A text of more than *limit* characters is shown in windows around its marks, and
    a note says how much of it that is. More than twelve marks on one place are not
    shown. Text, labels and titles are escaped; there is no script, no handler, nothing
    remote.

        >>> print(mark_up("a <b", [Mark(2, 4, "cue", "cue")]))
        <p style="...">a <em style="...">&lt;b<small style="...">&nbsp;cue</small></em></p>
    """
    placed = _no_deeper(sorted(_clipped(marks, 0, len(text)), key=lambda m: (m.start, -m.end)))
    shown = windows(text, [(m.start, m.end) for m in placed], limit)
    paragraphs = _paragraphs(text, shown, placed)
    return "\n".join((*paragraphs, *_note(text, shown)))


def _paragraphs(text: str, shown: Sequence[Place], marks: Iterable[Mark]) -> Iterator[str]:
    waiting = deque(marks)
    at_hand: list[Mark] = []
    for window in shown:
        if window[0] > 0:
            yield _GAP
        for start, end in blocks(text, window):
            while waiting and waiting[0].start < end:
                at_hand.append(waiting.popleft())
            at_hand = [mark for mark in at_hand if mark.end > start]
            pieces = _pieces(text, (start, end), _clipped(at_hand, start, end))
            yield f'<p style="white-space:pre-line">{"".join(pieces)}</p>'
    if shown[-1][1] < len(text):
        yield _GAP


def _pieces(text: str, block: Place, marks: Iterable[Mark]) -> Iterator[str]:
    waiting = deque(marks)
    cuts = {*block, *(mark.start for mark in waiting), *(mark.end for mark in waiting)}
    over: list[Mark] = []
    for start, end in pairwise(sorted(cuts)):
        over = [mark for mark in over if mark.end > start]
        while waiting and waiting[0].start <= start:
            over.append(waiting.popleft())
        yield _piece(escaped(text[start:end]), over, (start, end))


def _piece(words: str, over: Sequence[Mark], place: Place) -> str:
    # The innermost element is the one that a pointer meets: it tells what all of them are.
    hover = "\n".join(mark.title for mark in reversed(over) if mark.title)
    for mark in reversed(over):
        begins, ends = mark.start == place[0], mark.end == place[1]
        tag = opening(mark.kind, hover, mark.colour, begins=begins, ends=ends)
        words = f"{tag}{words}{_label(mark.label) if ends else ''}{closing(mark.kind)}"
        hover = ""
    return words


def _label(label: str) -> str:
    if not label:
        return ""
    # A space that does not break keeps a date beside its words, a longer label may begin
    # a line, and one that is itself a line long has to break.
    label = escaped(label)
    if len(label) <= _BESIDE:
        return f'<small style="{LABEL_STYLE};white-space:nowrap">&nbsp;{label}</small>'
    if len(label) <= _ONE_LINE:
        label = label.replace(" ", "&nbsp;")
    return f'<small style="{LABEL_STYLE}"> {label}</small>'


def _note(text: str, shown: Sequence[Place]) -> Iterator[str]:
    characters = sum(end - start for start, end in shown)
    if characters < len(text):
        yield f"<p><small>{characters:,} of {len(text):,} characters are shown.</small></p>"


def _clipped(marks: Iterable[Mark], start: int, end: int) -> Iterator[Mark]:
    for mark in marks:
        clipped = mark._replace(start=max(mark.start, start), end=min(mark.end, end))
        if clipped.start < clipped.end:
            yield clipped


def _no_deeper(marks: Iterable[Mark]) -> list[Mark]:
    kept: list[Mark] = []
    ends: list[int] = []
    for mark in marks:
        ends = [end for end in ends if end > mark.start]
        if len(ends) < _DEEPEST:
            ends.append(mark.end)
            kept.append(mark)
    return kept
