"""Tell text meant for machines, where a percent sign is no percentage."""

import re
from bisect import bisect_right
from functools import cache

import regex


__all__ = ["MachineText"]

_ADDRESS_OR_TAG = re.compile(
    r"(?:https?|ftp)://\S++|\bwww\.\S++"
    r"|<[A-Za-z][A-Za-z0-9]{0,15}\s[\w:-]{1,30}=[^<>]{0,2000}+>"
)


@cache
def _query() -> regex.Pattern[str]:
    return regex.compile(r"(?r)[?&][\w.\-]{1,30}=\S{0,80}")


@cache
def _style() -> regex.Pattern[str]:
    return regex.compile(
        r"""(?rxi) (?<!\w)
        (?: width | height | margin | padding | top | left | right | bottom
          | opacity | size | flex | zoom )
        (?:-[a-z]{1,12})? \s? (?: : \s? | = \s? ["']? )"""
    )


class MachineText:
    """The addresses and tags of one text."""

    __slots__ = ("_spans", "_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._spans = (
            [m.span() for m in _ADDRESS_OR_TAG.finditer(text)] if _may_hold_any(text) else []
        )
        self._starts = [start for start, _ in self._spans]

    def holds(self, start: int, end: int) -> bool:
        """Tell whether the amount in ``text[start:end]`` is of an address, tag, query or style."""
        place = bisect_right(self._starts, start) - 1
        if place >= 0 and start < self._spans[place][1]:
            return True
        return bool(_query().match(self._text, 0, start)) or self._is_style(start, end)

    def _is_style(self, start: int, end: int) -> bool:
        """Tell "left:10%" and "left: 10%;" from "They lean left: 10% of them"."""
        found = _style().match(self._text, 0, start)
        return bool(found) and (
            not self._text[start - 1].isspace() or self._text[end : end + 1] in {";", "}"}
        )


def _may_hold_any(text: str) -> bool:
    return "://" in text or "www." in text or "=" in text
