"""Where two contents differ most, and what begins there."""

import re
from collections.abc import Iterator
from typing import Literal

import attrs

from benchmarks.scoring.statements import Spans, Statement, Text


__all__ = ["Difference", "largest_difference", "opening", "sentences"]

Place = Literal["left", "right", "middle"]

_SENTENCE_END = re.compile(r"[.!?]['\"’”)]{0,3}\s+(?=['\"‘“(]{0,3}[A-Z0-9])|\n\s*")
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_PAUSE = re.compile(r"[,;:–—]|--")


@attrs.frozen
class Difference:
    """Hold letters that one content has and the other has not."""

    too: Literal["short", "long"]
    """Whether it is what is found that lacks them, or the gold."""
    place: Place
    """Where they stand beside the letters that both have."""
    letters: frozenset[int]


def largest_difference(right: Statement, actual: Statement) -> Difference:
    """Return the side on which most letters differ, of two contents that overlap."""
    common = right.letters & actual.letters
    ends = min(common), max(common)
    found = [
        *_by_place("short", right.letters - common, *ends),
        *_by_place("long", actual.letters - common, *ends),
    ]
    return max(found, key=lambda difference: len(difference.letters))


def _by_place(
    too: Literal["short", "long"], letters: frozenset[int], first: int, last: int
) -> Iterator[Difference]:
    yield Difference(too, "left", frozenset(i for i in letters if i < first))
    yield Difference(too, "right", frozenset(i for i in letters if i > last))
    yield Difference(too, "middle", frozenset(i for i in letters if first < i < last))


def opening(text: Text, difference: Difference, common: frozenset[int]) -> str:
    """
    Say how the differing words begin, as the shape of the error.

    That is the word they begin with, after a comma or dash where there is one; or that they
    are a sentence of their own.
    """
    first, last = min(difference.letters), max(difference.letters)
    before = text.text[max((i for i in common if i < first), default=first) : first + 1]
    after = text.text[last : min((i for i in common if i > last), default=last) + 1]
    if _SENTENCE_END.search(before):
        return "next sentence"
    if difference.place == "left" and _SENTENCE_END.search(after):
        return "sentence before"
    word = _WORD.match(text.text, first)
    return (", " if _PAUSE.search(before) else "") + (word[0].lower() if word else "")


def sentences(text: Text, content: Spans) -> list[frozenset[int]]:
    """Return the letters of each part of a content, and of each sentence in a part."""
    parts: list[frozenset[int]] = []
    for start, end in content:
        ends = [match.end() for match in _SENTENCE_END.finditer(text.text, start, end)]
        edges = zip([start, *ends], [*ends, end], strict=True)
        parts += [text.letters([edge]) for edge in edges]
    return [part for part in parts if part]
