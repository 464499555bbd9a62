"""The statements of one document beside those of the gold: which count, and which are the same."""

from collections.abc import Iterable, Mapping
from functools import reduce
from typing import Any

import attrs

from benchmarks.scoring.matching import exact_pairs, overlapping_pairs
from benchmarks.scoring.statements import Statement, Text


__all__ = ["Comparison", "Policy", "read_statements", "speaker_is_right", "union"]

Row = Mapping[str, Any]
Pair = tuple[Statement, Statement]


@attrs.frozen
class Policy:
    """
    Say which gold statements count.

    The others are neither missed nor wrong: what is predicted there is left out.
    """

    only: tuple[str, ...] = ()
    """Types; none for all of them."""
    speech: bool = False
    """Whether beliefs, plans and evidence (gold with ``"speech": false``) are left out."""
    retype: bool = True
    """Whether types are told from the marks, or as the rows say."""

    def wants(self, statement: Statement) -> bool:
        """Tell whether a gold statement counts."""
        return self.wants_type(statement) and (statement.is_speech or not self.speech)

    def wants_type(self, statement: Statement) -> bool:
        """Tell whether statements of this type count."""
        return not self.only or statement.type in self.only


@attrs.frozen(eq=False)
class Comparison:
    """Hold what counts in one document."""

    text: Text
    gold: list[Statement]
    found: list[Statement]
    pairs: list[Pair]
    """Statements of the gold, each with the one whose content is the same or mostly so."""

    @classmethod
    def of(cls, gold: Row, predicted: Row | None, policy: Policy) -> "Comparison":
        """Read the rows of a document, and pair what counts in them."""
        text = Text(gold["text"])
        wanted = read_statements(text, gold, policy)
        found = read_statements(text, predicted or {}, policy)
        if policy.only or policy.speech:
            wanted, found = _counting(wanted, found, policy)
        pairs = [(wanted[i], found[j]) for i, j in overlapping_pairs(wanted, found)]
        return cls(text, wanted, found, pairs)

    def exact_pairs(self) -> list[Pair]:
        """Return the pairs whose contents are the same."""
        return [(self.gold[i], self.found[j]) for i, j in exact_pairs(self.gold, self.found)]

    def unpaired(self) -> tuple[list[Statement], list[Statement]]:
        """Return the gold that nothing is paired with, and the predictions."""
        paired = {id(statement) for pair in self.pairs for statement in pair}
        gold = [statement for statement in self.gold if id(statement) not in paired]
        return gold, [statement for statement in self.found if id(statement) not in paired]


def read_statements(
    text: Text, row: Row, policy: Policy, *, key: str = "quotes"
) -> list[Statement]:
    """Read the rows under a key; a content without letters or digits is none."""
    rows = row.get(key) or ()
    statements = (Statement.read(text, quote, retype=policy.retype) for quote in rows)
    return [statement for statement in statements if statement.letters]


def speaker_is_right(right: Statement, actual: Statement) -> bool:
    """Tell whether the sources share a word, or neither has one."""
    if right.source_words:
        return bool(right.source_words & actual.source_words)
    return not actual.source_words


def union(sets: Iterable[frozenset[int]]) -> frozenset[int]:
    """Return what is in any of the sets."""
    return reduce(frozenset.union, sets, frozenset())


def _counting(
    gold: list[Statement], found: list[Statement], policy: Policy
) -> tuple[list[Statement], list[Statement]]:
    """Leave out the gold that does not count, and the predictions that are made for it."""
    kept = [statement for statement in gold if policy.wants(statement)]
    left_out = union(statement.letters for statement in gold if not policy.wants(statement))
    matched = {j for _, j in overlapping_pairs(kept, found)}
    counting = [
        statement
        for j, statement in enumerate(found)
        if j in matched
        or (
            2 * len(statement.letters & left_out) < len(statement.letters)
            and policy.wants_type(statement)
        )
    ]
    return kept, counting
