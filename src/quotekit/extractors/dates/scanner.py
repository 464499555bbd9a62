"""How the grammar is read along a text: which rule reads which words, and what comes next."""

import re
from collections.abc import Iterable, Iterator

import attrs

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.grammar import SUFFIXES, Grammar
from quotekit.extractors.dates.openers import key_of
from quotekit.extractors.dates.ranges import connector_after, joined
from quotekit.extractors.dates.rule import Piece, Pieces, Rule
from quotekit.extractors.dates.time_value import TimeValue


__all__ = ["Reading", "Scanner"]

_WORD = re.compile(r"([a-z]+|\d+|')(?: {1,4}([a-z]+|\d+))?")
_DEEPEST = 2
"""How many prefixes may stand before one another ("about 10 a.m. on Friday")."""


@attrs.frozen
class Reading:
    """One expression found: its extent, its meaning, and the rule that read it."""

    start: int
    end: int
    meaning: TimeValue | Pieces
    rule: str


class Scanner:
    """
    Read the expressions of a document by a grammar.

    Each rule is tried only at the words that it can open with, so that the time grows with
    the length of the text and no faster.
    """

    __slots__ = ("_cores", "context", "grammar")

    def __init__(self, context: Context, grammar: Grammar) -> None:
        self.context = context
        self.grammar = grammar
        self._cores: dict[int, Reading | None] = {}

    def readings(self, blocks: Iterable[tuple[int, int]]) -> Iterator[Reading]:
        """Yield the expressions from left to right, none within another, none over two blocks."""
        context, places = self.context, iter(blocks)
        position = context.end = 0
        for start, key in self.grammar.openings.of(context.plain):
            while start >= context.end:
                context.start, context.end = next(places)
            if start >= position and (reading := self._range_or_single(start, key)) is not None:
                self._cores.clear()
                position = reading.end
                yield reading

    def _range_or_single(self, start: int, key: str) -> Reading | None:
        first = self._expression(start, key)
        if first is None or isinstance(first.meaning, Pieces):
            return first
        joint = connector_after(self.context, first.start, first.end)
        second = self._expression_at(joint) if joint else None
        if second is None or isinstance(second.meaning, Pieces):
            return first
        ends = joined(first.meaning, second.meaning)
        if ends is None:
            return first
        pieces = (Piece(first.start, first.end, ends[0]), Piece(second.start, second.end, ends[1]))
        return Reading(first.start, second.end, Pieces(pieces), "range")

    def _expression_at(self, start: int, depth: int = 0) -> Reading | None:
        word = _WORD.match(self.context.plain, start, self.context.end)
        if word is None:
            return None
        return self._expression(start, key_of(word[1], word[2]), depth)

    def _expression(self, start: int, key: str, depth: int = 0) -> Reading | None:
        """Read the longest expression that begins at *start*, with or without a prefix."""
        context = self.context
        best = self._core(start, key)
        for prefix in self.grammar.prefixes.get(key, ()) if depth < _DEEPEST else ():
            match = prefix.match(context.plain, start, context.end)
            if match is None:
                continue
            inner = self._after_prefix(match.end(), depth + 1)
            if inner is None or isinstance(inner.meaning, Pieces):
                continue
            value = prefix.meaning(match, inner.meaning, context)
            if value is not None and (best is None or inner.end > best.end):
                best = Reading(start, inner.end, value, inner.rule)
        return best

    def _after_prefix(self, start: int, depth: int) -> Reading | None:
        """Read what a prefix stands before, with or without its article."""
        whole = self._expression_at(start, depth)
        if whole is None and self.context.plain.startswith("the ", start):
            return self._expression_at(start + 4, depth)
        return whole

    def _core(self, start: int, key: str) -> Reading | None:
        if start not in self._cores:
            self._cores[start] = self._longest(self.grammar.rules.get(key, ()), start)
        return self._cores[start]

    def _longest(self, rules: tuple[Rule, ...], start: int) -> Reading | None:
        """Read by the rule that matches most; of two that match the same words, by the earlier."""
        plain, end = self.context.plain, self.context.end
        found = [(match, rule) for rule in rules if (match := rule.match(plain, start, end))]
        for match, rule in sorted(found, key=_shortness) if len(found) > 1 else found:
            meaning = rule.meaning(match, self.context)
            if isinstance(meaning, TimeValue):
                return self._with_suffixes(start, match.end(), meaning, rule.name)
            if meaning is not None:
                return Reading(start, match.end(), meaning, rule.name)
        return None

    def _with_suffixes(self, start: int, end: int, value: TimeValue, rule: str) -> Reading:
        for suffix in SUFFIXES:
            match = suffix.match(self.context.plain, end, self.context.end)
            changed = suffix.meaning(match, value, self.context) if match else None
            if match is not None and changed is not None:
                end, value = match.end(), changed
        return Reading(start, end, value, rule)


def _shortness(found: tuple[re.Match[str], Rule]) -> int:
    return -found[0].end()
