"""The grammar: all rules in their order, by the words that they can open with."""

from collections.abc import Sequence
from functools import cache
from typing import TypeVar

import attrs

from quotekit.extractors.dates.families import (
    calendar_dates,
    clock_times,
    compound_lengths,
    day_names,
    days_of_month,
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
from quotekit.extractors.dates.openers import TRIGGERS, opening_words
from quotekit.extractors.dates.openings import Openings
from quotekit.extractors.dates.rule import Affix, Rule
from quotekit.lexicons.date_openers import VAGUE_TRIGGERS


__all__ = ["PREFIXES", "RULES", "SUFFIXES", "Grammar", "grammar"]

R = TypeVar("R", Rule, Affix)

RULES: tuple[Rule, ...] = (
    *numeric_dates.RULES,
    *calendar_dates.RULES,
    *days_of_month.RULES,
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
    *compound_lengths.RULES,
    *clock_times.RULES,
    *vague_references.RULES,
)
"""One family after the other. The longest match wins; of two that are as long, the earlier."""

PREFIXES: tuple[Affix, ...] = (*modifiers.PREFIXES, *clock_times.PREFIXES)
SUFFIXES: tuple[Affix, ...] = (*clock_times.SUFFIXES, *modifiers.SUFFIXES)


@attrs.frozen
class Grammar:
    """Hold the rules and the prefixes by the words that they can open with."""

    rules: dict[str, tuple[Rule, ...]]
    prefixes: dict[str, tuple[Affix, ...]]
    openings: Openings


@cache
def grammar(vague: bool) -> Grammar:  # noqa: FBT001 - the one option that changes which rules there are
    """Sort the rules by the words that they can open with."""
    rules = [rule for rule in RULES if vague or not rule.vague]
    by_word, prefixes = _by_opener(rules), _by_opener(PREFIXES)
    triggers = TRIGGERS | VAGUE_TRIGGERS if vague else TRIGGERS
    return Grammar(by_word, prefixes, Openings(frozenset({*by_word, *prefixes}), triggers))


def _by_opener(table: Sequence[R]) -> dict[str, tuple[R, ...]]:
    found: dict[str, list[R]] = {}
    for rule in table:
        for word in opening_words(rule.heads):
            found.setdefault(word, []).append(rule)
    return {word: tuple(some) for word, some in found.items()}
