"""The grammar: all rules in their order, by the words that they can open with."""

from functools import cache

import attrs

from quotekit.extractors.dates.families import (
    calendar_dates,
    clock_times,
    day_names,
    decades,
    durations,
    holidays,
    modifiers,
    numeric_dates,
    offsets,
    quarters,
    relative_periods,
    repetitions,
    seasons,
    vague_references,
    weekdays,
    years,
)
from quotekit.extractors.dates.openers import OPENERS, TRIGGERS
from quotekit.extractors.dates.rule import Affix, Rule
from quotekit.lexicons.date_openers import VAGUE_TRIGGERS


__all__ = ["PREFIXES", "RULES", "SUFFIXES", "Grammar", "grammar"]

RULES: tuple[Rule, ...] = (
    *numeric_dates.RULES,
    *calendar_dates.RULES,
    *weekdays.RULES,
    *day_names.RULES,
    *holidays.RULES,
    *quarters.RULES,
    *seasons.RULES,
    *relative_periods.RULES,
    *offsets.RULES,
    *decades.RULES,
    *years.RULES,
    *repetitions.RULES,
    *durations.RULES,
    *clock_times.RULES,
    *vague_references.RULES,
)
"""One family after the other. The longest match wins; of two that are as long, the earlier."""

PREFIXES: tuple[Affix, ...] = (*modifiers.PREFIXES, *clock_times.PREFIXES)
SUFFIXES: tuple[Affix, ...] = (*clock_times.SUFFIXES, *modifiers.SUFFIXES)


@attrs.frozen
class Grammar:
    """Hold the rules and the prefixes by the words that they can open with."""

    openers: dict[str, tuple[Rule, ...]]
    prefixes: dict[str, tuple[Affix, ...]]
    triggers: frozenset[str]
    """The words without one of which (or a digit) a text holds no date."""


@cache
def grammar(vague: bool) -> Grammar:  # noqa: FBT001 - the one option that changes which rules there are
    """Sort the rules by the words that they can open with."""
    rules = [rule for rule in RULES if vague or not rule.vague]
    openers: dict[str, list[Rule]] = {}
    prefixes: dict[str, list[Affix]] = {}
    for rule in rules:
        for word in _words(rule.heads):
            openers.setdefault(word, []).append(rule)
    for prefix in PREFIXES:
        for word in _words(prefix.heads):
            prefixes.setdefault(word, []).append(prefix)
            openers.setdefault(word, [])
    return Grammar(
        {word: tuple(some) for word, some in openers.items()},
        {word: tuple(some) for word, some in prefixes.items()},
        TRIGGERS | VAGUE_TRIGGERS if vague else TRIGGERS,
    )


def _words(heads: str) -> list[str]:
    return sorted({word for name in heads.split() for word in OPENERS[name]})
