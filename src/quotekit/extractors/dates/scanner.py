"""How the grammar is read along a text: which rule reads which words, and where the next one begins."""

import re
from collections.abc import Iterator

import attrs

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.grammar import SUFFIXES, Grammar
from quotekit.extractors.dates.ranges import connector_after, joined
from quotekit.extractors.dates.rule import Piece, Pieces, Rule
from quotekit.extractors.dates.time_value import TimeValue


__all__ = ["Reading", "readings"]

_WORD = re.compile(r"[a-z]+|\d+|'")
_DEEPEST = 2
"""How many prefixes may stand before one another ("about 10 a.m. on Friday")."""
_NO_DATE_AFTER = frozenset("$£€¥#/.,:+'")
"""A digit after one of these is a price, a decimal, a page, a time, a score or a part of a word."""


@attrs.frozen
class Reading:
    """One expression found: its extent, its meaning, and the rule that read it."""

    start: int
    end: int
    meaning: TimeValue | Pieces
    rule: str


def readings(context: Context, grammar: Grammar) -> Iterator[Reading]:
    """Read the expressions of one paragraph, from left to right, none within another."""
    position = context.start
    openers = grammar.openers
    for word in _WORD.finditer(context.plain, context.start, context.end):
        if word.start() < position or _key(word[0]) not in openers:
            continue
        if _may_open(context, word.start(), word[0]):
            reading = _range_or_single(context, grammar, word.start())
            if reading is not None:
                position = reading.end
                yield reading


def _key(word: str) -> str:
    return "0" if word.isdecimal() else word


def _may_open(context: Context, start: int, word: str) -> bool:
    before = context.plain[start - 1] if start > context.start else " "
    if word.isdecimal():
        follows_number = before == "-" and context.plain[start - 2 : start - 1].isdecimal()
        return not (before in _NO_DATE_AFTER or before.isalnum() or follows_number)
    return not (before.isalnum() or before in "_@#")


def _range_or_single(context: Context, grammar: Grammar, start: int) -> Reading | None:
    first = _expression(context, grammar, start)
    if first is None or isinstance(first.meaning, Pieces):
        return first
    joint = connector_after(context, first.start, first.end)
    if joint is None:
        return first
    second = _expression(context, grammar, joint)
    if second is None or isinstance(second.meaning, Pieces):
        return first
    ends = joined(first.meaning, second.meaning)
    if ends is None:
        return first
    pieces = (Piece(first.start, first.end, ends[0]), Piece(second.start, second.end, ends[1]))
    return Reading(first.start, second.end, Pieces(pieces), "range")


def _expression(context: Context, grammar: Grammar, start: int, depth: int = 0) -> Reading | None:
    """Read the longest expression that begins at *start*, with or without a prefix."""
    word = _WORD.match(context.plain, start, context.end)
    if word is None:
        return None
    key = _key(word[0])
    best = _core(context, grammar.openers.get(key, ()), start)
    if depth == _DEEPEST:
        return best
    for prefix in grammar.prefixes.get(key, ()):
        match = prefix.pattern.match(context.plain, start, context.end)
        inner = match and _after_prefix(context, grammar, match.end(), depth + 1)
        if match and inner and not isinstance(inner.meaning, Pieces) and (best is None or inner.end > best.end):
            value = prefix.meaning(match, inner.meaning, context)
            best = Reading(start, inner.end, value, inner.rule) if value else best
    return best


def _after_prefix(context: Context, grammar: Grammar, start: int, depth: int) -> Reading | None:
    """Read what a prefix stands before, with its article or without ("the end of the third quarter")."""
    whole = _expression(context, grammar, start, depth)
    if whole is None and context.plain.startswith("the ", start):
        return _expression(context, grammar, start + 4, depth)
    return whole


def _core(context: Context, rules: tuple[Rule, ...], start: int) -> Reading | None:
    """Read by the rule that matches most; of two that match the same words, by the earlier."""
    matches = [(match.end(), rule, match) for rule in rules if (match := rule.pattern.match(context.plain, start, context.end))]
    for end, rule, match in sorted(matches, key=lambda found: -found[0]):
        meaning = rule.meaning(match, context)
        if isinstance(meaning, TimeValue):
            return _with_suffixes(context, Reading(start, end, meaning, rule.name))
        if meaning is not None:
            return Reading(start, end, meaning, rule.name)
    return None


def _with_suffixes(context: Context, reading: Reading) -> Reading:
    for suffix in SUFFIXES:
        match = suffix.pattern.match(context.plain, reading.end, context.end)
        value = match and isinstance(reading.meaning, TimeValue) and suffix.meaning(match, reading.meaning, context)
        if match and value:
            reading = attrs.evolve(reading, end=match.end(), meaning=value)
    return reading


def has_trigger(plain: str, start: int, end: int, grammar: Grammar) -> bool:
    """Tell, cheaply, whether a stretch of text holds a digit or a word of dates at all."""
    words = _WORD.findall(plain, start, end)
    return not grammar.triggers.isdisjoint(words) or any(map(str.isdecimal, words))
