"""Pair the statements of the gold with the predicted ones, one to one."""

from collections import defaultdict
from collections.abc import Sequence

from benchmarks.scoring.statements import Statement


__all__ = ["THRESHOLD", "Pairs", "exact_pairs", "overlapping_pairs"]

Pairs = list[tuple[int, int]]

THRESHOLD = 0.8
"""The share of letters (Jaccard) from which two contents count as the same."""


def exact_pairs(gold: Sequence[Statement], found: Sequence[Statement]) -> Pairs:
    """Pair equal contents; among several, the one whose source shares most words."""
    same: defaultdict[object, list[int]] = defaultdict(list)
    for j, statement in enumerate(found):
        same[statement.content].append(j)
    pairs: Pairs = []
    for i, wanted in enumerate(gold):
        if left := same.get(wanted.content):
            best = max(left, key=lambda j: len(found[j].source_words & wanted.source_words))
            left.remove(best)
            pairs.append((i, best))
    return pairs


def overlapping_pairs(gold: Sequence[Statement], found: Sequence[Statement]) -> Pairs:
    """Pair equal contents first, then those that share most of their letters."""
    pairs = exact_pairs(gold, found)
    taken_gold, taken = {i for i, _ in pairs}, {j for _, j in pairs}
    candidates = sorted(
        (-share, i, j)
        for i, wanted in enumerate(gold)
        for j, statement in enumerate(found)
        if i not in taken_gold
        and j not in taken
        and (share := _shared(wanted.letters, statement.letters)) >= THRESHOLD
    )
    for _, i, j in candidates:
        if i not in taken_gold and j not in taken:
            taken_gold.add(i)
            taken.add(j)
            pairs.append((i, j))
    return pairs


def _shared(one: frozenset[int], other: frozenset[int]) -> float:
    common = len(one & other)
    return common / (len(one) + len(other) - common)
