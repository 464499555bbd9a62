"""A mistake as a person reads it: the words of the text, with the parts marked in them."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from benchmarks.scoring.mistakes import Mistake
from benchmarks.scoring.statements import Statement


__all__ = ["MARKS", "shown"]

MARKS = {"content": ("[", "]"), "source": ("<", ">"), "cue": ("{", "}")}
"""What stands before and after each part."""

_AROUND = 60
_KEPT = 48


def shown(text: str, mistake: Mistake) -> Iterator[str]:
    """
    Yield one line for the gold and one for each prediction, over the same stretch of text.

    Long stretches without a mark are cut short in the same places of all lines.
    """
    statements = [*filter(None, [mistake.gold]), *mistake.found]
    cuts = {place for statement in statements for place in _edges(statement)}
    places = sorted(cuts | {_start(text, min(cuts)), _end(text, max(cuts))})
    if mistake.gold is not None:
        yield f"gold   {_marked(text, places, mistake.gold)}"
    for statement in mistake.found:
        yield f"found  {_marked(text, places, statement)}"


def _start(text: str, place: int) -> int:
    """Return the beginning of a word some way before a place."""
    start = max(0, place - _AROUND)
    return (text.find(" ", start, place) + 1 or place) if start else 0


def _end(text: str, place: int) -> int:
    """Return the end of a word some way after a place; the place itself where there is none."""
    if place + _AROUND >= len(text):
        return len(text)
    return max(place, text.rfind(" ", place, place + _AROUND))


def _edges(statement: Statement) -> Iterator[int]:
    for part in MARKS:
        for start, end in getattr(statement, part):
            yield from (start, end)


def _marked(text: str, places: list[int], statement: Statement) -> str:
    pieces: list[str] = []
    for start, end in pairwise(places):
        pieces += [*_marks_at(start, statement), _short(text[start:end])]
    return "".join([*pieces, *_marks_at(places[-1], statement)])


def _marks_at(place: int, statement: Statement) -> Iterable[str]:
    """Return the marks that stand at a place, closing ones first."""
    spans = [(part, span) for part in MARKS for span in getattr(statement, part)]
    closing = [MARKS[part][1] for part, (_, end) in spans if end == place]
    return [*reversed(closing), *(MARKS[part][0] for part, (start, _) in spans if start == place)]


def _short(words: str) -> str:
    line = re.sub(r"\s+", " ", words)
    if len(line) <= 2 * _KEPT + 3:
        return line
    return f"{line[:_KEPT].rpartition(' ')[0]} … {line[-_KEPT:].partition(' ')[2]}"
