"""What a rule of the grammar is."""

import re
from collections.abc import Callable, Mapping
from functools import cached_property

import attrs

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.fragments import expand
from quotekit.extractors.dates.time_value import TimeValue


__all__ = ["Affix", "Effect", "Meaning", "Piece", "Pieces", "Rule"]


@attrs.frozen
class Piece:
    """One of several dates in one match: where it stands and what it means."""

    start: int
    end: int
    value: TimeValue


@attrs.frozen
class Pieces:
    """Several dates in one match: the two ends of a range, or a list ("May 5 and 6")."""

    pieces: tuple[Piece, ...]
    is_range: bool = True


Matcher = Callable[[str, int, int], "re.Match[str] | None"]
"""How a pattern is matched between two offsets, at the first of them."""

Meaning = TimeValue | Pieces | None
"""None: the words mean no date here, and are left alone."""


@attrs.define(slots=False, eq=False)
class Rule:
    """
    Hold one line of the grammar: its name, its shape, its meaning and its examples.

    The template is a regular expression over plain text in which ``<name>`` stands for a
    fragment and a space for a gap. An example is a text and the value found in it, or
    None where the rule must find nothing; every one of them is a test.
    """

    name: str
    heads: str
    """The classes of words that an expression of this rule can open with."""
    template: str
    meaning: Callable[[re.Match[str], Context], Meaning]
    examples: Mapping[str, str | None]
    vague: bool = False
    """Whether it is looked for only when vague references are asked for."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled shape: it ends where a word ends."""
        return re.compile(rf"(?:{expand(self.template)})(?!\w)")

    @cached_property
    def match(self) -> Matcher:
        """How the pattern is matched at a place; bound once, for it is asked for at every word."""
        return self.pattern.match


Effect = Callable[[re.Match[str], TimeValue, Context], TimeValue | None]
"""What a prefix or a suffix makes of a value; None where they do not go together."""


@attrs.define(slots=False, eq=False)
class Affix:
    """
    Hold words that stand before or after an expression and change what it means.

    "Early" before "December", "night" after "Monday". The examples are those of a rule.
    """

    name: str
    heads: str
    """The classes of words that it can open with (of no use in a suffix)."""
    template: str
    meaning: Effect
    """What the expression means with these words; None where they do not go together."""
    examples: Mapping[str, str | None]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled shape."""
        return re.compile(expand(self.template))

    @cached_property
    def match(self) -> Matcher:
        """How the pattern is matched at a place."""
        return self.pattern.match
