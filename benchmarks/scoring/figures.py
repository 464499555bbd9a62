"""The figures that all scorers use."""

from collections import Counter
from typing import NamedTuple

import attrs


__all__ = ["Error", "Score", "Tally", "f_score", "percent"]

Tally = Counter[str]
"""Named counts, which add up over documents."""


class Score(NamedTuple):
    """Precision, recall and their harmonic mean, in percent."""

    precision: float
    recall: float
    f1: float


@attrs.frozen
class Error:
    """Hold one thing that is wrong, for a person to read."""

    weight: float
    """How much is wrong: errors are shown heaviest first."""
    document: str
    message: str


def percent(part: float, whole: float) -> float:
    """Return *part* in percent of *whole*, and 0 of nothing."""
    return 100 * part / whole if whole else 0.0


def f_score(right: int, predicted: int, gold: int, found: int | None = None) -> Score:
    """
    Return precision and recall of *right* among *predicted* and among *gold*.

    Where the two sides count differently, *found* is what is right among the gold.
    """
    precision = percent(right, predicted)
    recall = percent(right if found is None else found, gold)
    both = precision + recall
    return Score(precision, recall, 2 * precision * recall / both if both else 0.0)
