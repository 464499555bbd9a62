"""Ranges that may nest and cross, written as elements that only nest."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from quotekit.export.xml_text import attributes, xml_escaped


__all__ = ["Element", "nested"]

Place = tuple[int, int]


class Element(NamedTuple):
    """What is to be an element: its ranges in the text, its name and its attributes."""

    identity: str
    """The ``xml:id``."""
    name: str
    ranges: tuple[Place, ...]
    attributes: Mapping[str, str | None]
    innermost: bool = False
    """Whether it must stay inside all others that it shares words with."""


class _Open(NamedTuple):
    """An element in the stack; sorted from the outermost to the innermost."""

    innermost: bool
    start: int
    end_backwards: int
    number: int


def nested(text: str, paragraphs: Iterable[Place], elements: Sequence[Element]) -> Iterator[str]:
    r"""
    Yield the paragraphs of *text* as ``<p>`` elements, with all other elements in them.

    Where two ranges cross, or one goes over the end of a paragraph, an element is closed
    and opened again. All parts of one element are a chain by ``next`` and ``prev``; the
    first has the element's own identity.

        >>> crossing = [Element("a", "seg", ((0, 2),), {}), Element("b", "seg", ((1, 3),), {})]
        >>> print(*nested("xyz", [(0, 3)], crossing))
        <p><seg xml:id="a">x<seg xml:id="b" next="#b.2">y</seg></seg><seg xml:id=...>z</seg></p>
    """
    inside = _by_paragraph(list(paragraphs), elements)
    steps = [list(_steps(text, place, items)) for place, items in inside.items()]
    parts = Counter(step for line in steps for step in line if isinstance(step, int) and step >= 0)
    seen: Counter[int] = Counter()
    for line in steps:
        written = []
        for step in line:
            if isinstance(step, str):
                written.append(step)
            elif step < 0:
                written.append(f"</{elements[-1 - step].name}>")
            else:
                seen[step] += 1
                written.append(_tag(elements[step], seen[step], parts[step]))
        yield f"<p>{''.join(written)}</p>"


def _by_paragraph(
    paragraphs: Sequence[Place], elements: Iterable[Element]
) -> dict[Place, list[_Open]]:
    inside: dict[Place, list[_Open]] = {paragraph: [] for paragraph in paragraphs}
    ends = [end for _, end in paragraphs]
    for number, element in enumerate(elements):
        for start, end in element.ranges:
            for at in range(bisect_right(ends, start), len(paragraphs)):
                paragraph = paragraphs[at]
                if paragraph[0] >= end:
                    break
                first, last = max(start, paragraph[0]), min(end, paragraph[1])
                inside[paragraph].append(_Open(element.innermost, first, -last, number))
    return inside


def _steps(text: str, paragraph: Place, items: Iterable[_Open]) -> Iterator[str | int]:
    """Yield words, the numbers of elements that begin, and, less than 0, of those that end."""
    waiting = sorted(items, key=lambda item: item.start)
    cuts = {
        *paragraph,
        *(item.start for item in waiting),
        *(-item.end_backwards for item in waiting),
    }
    stack: list[_Open] = []
    waiting.reverse()
    for start, end in pairwise(sorted(cuts)):
        over = [item for item in stack if -item.end_backwards > start]
        while waiting and waiting[-1].start <= start:
            over.append(waiting.pop())
        over.sort()
        yield from _turned(stack, over)
        stack = over
        yield xml_escaped(text[start:end])
    yield from _turned(stack, [])


def _turned(before: Sequence[_Open], after: Sequence[_Open]) -> Iterator[int]:
    same = 0
    while same < min(len(before), len(after)) and before[same] == after[same]:
        same += 1
    for item in reversed(before[same:]):
        yield -1 - item.number
    for item in after[same:]:
        yield item.number


def _tag(element: Element, part: int, parts: int) -> str:
    chain = {
        "xml:id": _identity(element, part),
        "prev": f"#{_identity(element, part - 1)}" if part > 1 else None,
        "next": f"#{_identity(element, part + 1)}" if part < parts else None,
    }
    return f"<{element.name}{attributes({**chain, **element.attributes})}>"


def _identity(element: Element, part: int) -> str:
    return element.identity if part == 1 else f"{element.identity}.{part}"
