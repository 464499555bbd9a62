"""How the grammar is read along a text: which rule reads which words, and what comes next."""

import re
from bisect import bisect_left
from collections.abc import Iterator

import attrs

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.grammar import SUFFIXES, Grammar
from quotekit.extractors.dates.ranges import connector_after, joined
from quotekit.extractors.dates.rule import Piece, Pieces, Rule
from quotekit.extractors.dates.time_value import TimeValue


__all__ = ["Reading", "Scanner"]

_WORD = re.compile(r"[a-z]+|\d+|'")
_DEEPEST = 2
"""How many prefixes may stand before one another ("about 10 a.m. on Friday")."""
_REACH = 70
"""Within how many characters an expression must come to a word of dates or a digit."""
_NO_DATE_AFTER = frozenset("$£€¥#/.,:+'")
"""A digit after one of these is a price, a decimal, a page, a time, a score or a part of a word."""


@attrs.frozen
class Reading:
    """One expression found: its extent, its meaning, and the rule that read it."""

    start: int
    end: int
    meaning: TimeValue | Pieces
    rule: str


class Scanner:
    """
    Read the expressions of one paragraph (the one that the context is at) by a grammar.

    A word is looked at only if an expression can open with it, and if a word of dates or
    a digit is near; each rule is then tried at that word alone, so that the time grows
    with the length of the text and no faster.
    """

    __slots__ = ("_cores", "_dates", "context", "grammar")

    def __init__(self, context: Context, grammar: Grammar) -> None:
        self.context = context
        self.grammar = grammar
        self._dates: list[int] = []
        self._cores: dict[int, Reading | None] = {}

    def readings(self) -> Iterator[Reading]:
        """Yield the expressions from left to right, none within another."""
        context, openers = self.context, self.grammar.openers
        words = [
            (word.start(), word[0])
            for word in _WORD.finditer(context.plain, context.start, context.end)
        ]
        self._dates = [
            start for start, word in words if word in self.grammar.triggers or word.isdecimal()
        ]
        position = context.start
        for start, word in words if self._dates else ():
            if start < position or _key(word) not in openers:
                continue
            reading = self._range_or_single(start) if self._may_open(start, word) else None
            if reading is not None:
                self._cores.clear()
                position = reading.end
                yield reading

    def _may_open(self, start: int, word: str) -> bool:
        context = self.context
        before = context.plain[start - 1] if start > context.start else " "
        if word.isdecimal():
            follows_number = before == "-" and context.plain[start - 2 : start - 1].isdecimal()
            return not (before in _NO_DATE_AFTER or before.isalnum() or follows_number)
        return self._date_is_near(start) and not (before.isalnum() or before in "_@#")

    def _date_is_near(self, start: int) -> bool:
        index = bisect_left(self._dates, start)
        return index < len(self._dates) and self._dates[index] - start <= _REACH

    def _range_or_single(self, start: int) -> Reading | None:
        first = self._expression(start)
        if first is None or isinstance(first.meaning, Pieces):
            return first
        joint = connector_after(self.context, first.start, first.end)
        second = self._expression(joint) if joint else None
        if second is None or isinstance(second.meaning, Pieces):
            return first
        ends = joined(first.meaning, second.meaning)
        if ends is None:
            return first
        pieces = (Piece(first.start, first.end, ends[0]), Piece(second.start, second.end, ends[1]))
        return Reading(first.start, second.end, Pieces(pieces), "range")

    def _expression(self, start: int, depth: int = 0) -> Reading | None:
        """Read the longest expression that begins at *start*, with or without a prefix."""
        word = _WORD.match(self.context.plain, start, self.context.end)
        if word is None:
            return None
        key = _key(word[0])
        best = self._core(key, start)
        for prefix in self.grammar.prefixes.get(key, ()) if depth < _DEEPEST else ():
            match = prefix.pattern.match(self.context.plain, start, self.context.end)
            inner = self._after_prefix(match.end(), depth + 1) if match else None
            if match is None or inner is None or isinstance(inner.meaning, Pieces):
                continue
            value = prefix.meaning(match, inner.meaning, self.context)
            if value is not None and (best is None or inner.end > best.end):
                best = Reading(start, inner.end, value, inner.rule)
        return best

    def _after_prefix(self, start: int, depth: int) -> Reading | None:
        """Read what a prefix stands before, with or without its article."""
        whole = self._expression(start, depth)
        if whole is None and self.context.plain.startswith("the ", start):
            return self._expression(start + 4, depth)
        return whole

    def _core(self, key: str, start: int) -> Reading | None:
        if start not in self._cores:
            self._cores[start] = self._longest(self.grammar.openers.get(key, ()), start)
        return self._cores[start]

    def _longest(self, rules: tuple[Rule, ...], start: int) -> Reading | None:
        """Read by the rule that matches most; of two that match the same words, by the earlier."""
        plain, end = self.context.plain, self.context.end
        matches = [
            (match, rule) for rule in rules if (match := rule.pattern.match(plain, start, end))
        ]
        for match, rule in sorted(matches, key=lambda found: -found[0].end()):
            meaning = rule.meaning(match, self.context)
            if isinstance(meaning, TimeValue):
                return self._with_suffixes(start, match.end(), meaning, rule.name)
            if meaning is not None:
                return Reading(start, match.end(), meaning, rule.name)
        return None

    def _with_suffixes(self, start: int, end: int, value: TimeValue, rule: str) -> Reading:
        for suffix in SUFFIXES:
            match = suffix.pattern.match(self.context.plain, end, self.context.end)
            changed = suffix.meaning(match, value, self.context) if match else None
            if match is not None and changed is not None:
                end, value = match.end(), changed
        return Reading(start, end, value, rule)


def _key(word: str) -> str:
    return "0" if word.isdecimal() else word
