"""
Tell what kind of paragraph each block of a text is, seen among the others.

A heading has longer paragraphs after it, an item of a list has others beside it, and a
question is one in an interview.
"""

import re
from collections.abc import Sequence

from quotekit.linguistics.interviews import Turn, interview_turns, may_have_turn_label
from quotekit.linguistics.paragraph_shapes import dateline_length, shape_of


__all__ = ["is_plain", "kinds_of", "may_have_label"]

_HEAD = 1_600
_LONGEST_HEADING = 130
_MOST_WORDS = 20
_MOST_WORDS_BETWEEN = 10
_MOST_WORDS_ASKED = 8
_PARAGRAPH_WORDS = 12
_VIEW = 4

_OPENING = "\"'\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
_CLOSING = "\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
_ENDS = ".!?\N{HORIZONTAL ELLIPSIS}"
_GOES_ON = ",:;-\N{EN DASH}\N{EM DASH}"
_WORD = re.compile(r"[^\W\d_]{4,30}+")
_SURE_BULLETS = (
    "\N{BULLET}\N{BLACK CIRCLE}\N{BLACK SMALL SQUARE}\N{TRIANGULAR BULLET}\N{WHITE BULLET}"
    "\N{MIDDLE DOT}"
)
_BULLET = re.compile(rf"([{_SURE_BULLETS}]|[-*\N{{EN DASH}}](?=\s)|\d{{1,2}}[.)](?=\s))\s*+")


def kinds_of(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[str, int]]:
    """
    Return the kind of each block of *text*, and the offset where its own words begin.

        >>> lines = "Town pays", "Q: Who pays?", "A: The town, as far as I know, which is not far."
        >>> kinds_of("".join(lines), [(0, 9), (9, 21), (21, 69)])
        [('heading', 0), ('question', 12), ('answer', 24)]
    """
    words = [text[start : min(end, start + _HEAD)] for start, end in spans]
    shapes = [shape_of(block) for block in words]
    turns = _turns(text, spans, words, shapes)
    bullets = [_BULLET.match(block) for block in words]
    found: list[tuple[str, int]] = []
    leading = True
    for place, (start, _) in enumerate(spans):
        kind, turn, bullet, length = shapes[place], turns[place], bullets[place], 0
        if kind == "box" and leading and words[place].isupper():
            kind = "heading"
        elif turn is not None:
            kind, length = turn
        elif kind == "prose" and bullet and _is_listed(bullets, place, bullet[1]):
            kind, length = "list_item", bullet.end()
        elif kind == "prose" and _is_heading(words, place, leading=leading):
            kind = "heading"
        elif kind == "prose":
            length = dateline_length(words[place])
        leading = leading and kind in {"heading", "byline", "dateline", "caption", "box"}
        found.append((kind, start + length))
    return found


def may_have_label(text: str, start: int, end: int) -> bool:
    """
    Tell whether a block may have a label, a bullet or a dateline before its own words.

        >>> may_have_label("Q: Who pays?", 0, 12), may_have_label("Who pays?", 0, 9)
        (True, False)
    """
    return (
        _BULLET.match(text, start, end) is not None
        or may_have_turn_label(text, start, end)
        or dateline_length(text[start : min(end, start + _HEAD)]) > 0
    )


def is_plain(text: str, start: int, end: int) -> bool:
    """
    Tell whether a block is words of the story by itself, whatever stands around it.

    It may still be a turn without a label.

        >>> line = "The mayor of the town opened the bridge. "
        >>> is_plain(4 * line, 0, 163), is_plain(line, 0, 40), is_plain("Q: " + 4 * line, 0, 166)
        (True, False, False)
    """
    return (
        end - start > _LONGEST_HEADING
        and not may_have_label(text, start, end)
        and shape_of(text[start : min(end, start + _HEAD)]) == "prose"
    )


def _turns(
    text: str, spans: Sequence[tuple[int, int]], words: list[str], shapes: list[str]
) -> list[Turn | None]:
    """Return the turns of an interview, boilerplate left out."""
    places = [place for place, shape in enumerate(shapes) if shape == "prose"]
    asked = [words[place][:-1] + text[spans[place][1] - 1] for place in places]
    turns: list[Turn | None] = [None] * len(spans)
    for place, turn in zip(places, interview_turns(asked), strict=True):
        turns[place] = turn
    return turns


def _is_listed(bullets: list[re.Match[str] | None], place: int, own: str) -> bool:
    """Tell whether a bullet is a list's: its like is near, or it can be nothing else."""
    near = bullets[max(0, place - 2) : place] + bullets[place + 1 : place + 3]
    alike = (_sort_of(other[1]) == _sort_of(own) for other in near if other)
    return own in _SURE_BULLETS or any(alike)


def _sort_of(bullet: str) -> str:
    return "number" if bullet[0].isdigit() else bullet


def _is_heading(words: list[str], place: int, *, leading: bool) -> bool:
    """Tell whether a block is short, reads as a title, and has longer ones after it."""
    block = words[place]
    if len(block) > _LONGEST_HEADING:
        return False
    count, following = len(block.split()), words[place + 1 : place + 1 + _VIEW]
    if not any(len(after.split()) >= max(_PARAGRAPH_WORDS, 1.5 * count) for after in following):
        return False
    if block[0] in _OPENING and block[-1] in _CLOSING:
        return leading and block[-2:-1] not in _ENDS + _GOES_ON
    if leading:
        return count <= _MOST_WORDS and _reads_as_title(block)
    if block[0].islower() or block[-1] in _GOES_ON + _CLOSING:
        return False
    most = _MOST_WORDS_ASKED if block[-1] == "?" else _MOST_WORDS_BETWEEN
    return count <= most and (block[-1] == "?" or block[-1] not in _ENDS)


def _reads_as_title(block: str) -> bool:
    """Tell whether a first line is a title: without a period, or with capitals on its words."""
    end = block.rstrip(_CLOSING)[-1:]
    if end not in ".:,\N{HORIZONTAL ELLIPSIS}":
        return True
    words = _WORD.findall(block)
    capitals = sum(word[0].isupper() for word in words)
    return end == "." and len(words) >= 4 and 4 * capitals >= 3 * len(words)
