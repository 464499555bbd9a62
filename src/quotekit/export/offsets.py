"""Offsets as programs in other languages count them."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Any


__all__ = ["in_utf16", "utf16_offsets"]

_LAST_OF_ONE_UNIT = "\uffff"


def utf16_offsets(text: str, offsets: Iterable[int]) -> dict[int, int]:
    r"""
    Return, for code-point offsets into *text*, the same places counted in UTF-16 units.

    So count JavaScript, Java and C#. It takes one pass over the text, however many
    offsets there are.

        >>> utf16_offsets("\N{GRINNING FACE} no", [1, 4])
        {0: 0, 1: 2, 4: 5}

    A text of the basic plane keeps its offsets, and a lone surrogate is one unit:

        >>> utf16_offsets("\ud83d no", [1, 4])
        {0: 0, 1: 1, 4: 4}
    """
    units = {0: 0}
    for start, end in pairwise(sorted({0, *offsets})):
        piece = text[start:end]
        pairs = 0 if piece.isascii() else sum(c > _LAST_OF_ONE_UNIT for c in piece)
        units[end] = units[start] + len(piece) + pairs
    return units


def in_utf16(text: str, rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    r"""
    Return rows of `Findings.to_dicts` with every span counted in UTF-16 units.

    Each says so, which keeps it from being read back as if it counted code points.

        >>> row = {"label": "cue", "span": {"start": 2, "end": 4, "text": "no"}}
        >>> in_utf16("\N{GRINNING FACE} no", [row])
        [{'offsets': 'utf16', 'label': 'cue', 'span': {'start': 3, 'end': 5, 'text': 'no'}}]
    """
    rows = list(rows)
    units = utf16_offsets(text, _offsets_in(rows))
    return [{"offsets": "utf16", **_counted(row, units)} for row in rows]


def _offsets_in(value: object) -> Iterator[int]:
    if isinstance(value, Mapping):
        if _is_span(value):
            yield value["start"]
            yield value["end"]
        for inner in value.values():
            yield from _offsets_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _offsets_in(inner)


def _counted(value: Any, units: Mapping[int, int]) -> Any:  # noqa: ANN401  # whatever JSON holds
    if isinstance(value, Mapping):
        if _is_span(value):
            return {**value, "start": units[value["start"]], "end": units[value["end"]]}
        return {key: _counted(inner, units) for key, inner in value.items()}
    if isinstance(value, list):
        return [_counted(inner, units) for inner in value]
    return value


def _is_span(value: Mapping[str, Any]) -> bool:
    return value.keys() == {"start", "end", "text"}
