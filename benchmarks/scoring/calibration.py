"""Whether probabilities mean what they say, and tell right from wrong."""

from collections.abc import Iterable, Sequence
from statistics import fmean
from typing import NamedTuple

from benchmarks.scoring.figures import percent


__all__ = [
    "Bin",
    "Judged",
    "calibration_error",
    "equal_mass",
    "equal_width",
    "precision_from",
    "ranking",
    "recall_from",
]


class Judged(NamedTuple):
    """One probability, and whether what it was given to is right."""

    confidence: float
    right: bool


class Bin(NamedTuple):
    """What lies between two probabilities."""

    low: float
    high: float
    judged: list[Judged]

    @property
    def said(self) -> float:
        """The mean probability, in percent."""
        return 100 * fmean(each.confidence for each in self.judged)

    @property
    def true(self) -> float:
        """The share that is right, in percent."""
        return percent(sum(each.right for each in self.judged), len(self.judged))


def equal_width(judged: Sequence[Judged], number: int = 10) -> list[Bin]:
    """
    Sort into bins of equal width; a bound belongs to the upper bin, and empty bins are left out.

        >>> [(b.low, len(b.judged)) for b in equal_width([Judged(0.1, True), Judged(1, True)])]
        [(0.1, 1), (0.9, 1)]
    """
    bins: list[list[Judged]] = [[] for _ in range(number)]
    for each in judged:
        bins[min(int(each.confidence * number), number - 1)].append(each)
    bounds = [i / number for i in range(number + 1)]
    return [Bin(bounds[i], bounds[i + 1], held) for i, held in enumerate(bins) if held]


def equal_mass(judged: Sequence[Judged], number: int = 10) -> list[Bin]:
    """
    Sort into bins of about equal size; equal probabilities stay together.

        >>> few = [Judged(0.3, False), Judged(0.2, False), Judged(0.9, True), Judged(0.9, False)]
        >>> [(b.low, b.high, len(b.judged)) for b in equal_mass(few, 2)]
        [(0.2, 0.3, 2), (0.9, 0.9, 2)]
    """
    parts: list[list[Judged]] = []
    for group in _by_confidence(judged):
        if not parts or len(parts[-1]) * number >= len(judged):
            parts.append([])
        parts[-1].extend(group)
    return [Bin(part[0].confidence, part[-1].confidence, part) for part in parts]


def calibration_error(bins: Sequence[Bin]) -> float:
    """
    Return the mean distance between what is said and what is true, weighted by the bins' sizes.

        >>> calibration_error(equal_width([Judged(0.75, True), Judged(0.75, False)]))
        25.0
    """
    total = sum(len(each.judged) for each in bins)
    return sum(abs(each.said - each.true) * len(each.judged) for each in bins) / max(1, total)


def ranking(judged: Sequence[Judged]) -> float | None:
    """
    Return the area under the ROC curve, in percent; None when all are right, or all wrong.

    That is how often, of one that is right and one that is wrong, the right one has the higher
    probability; equal ones count half.

        >>> ranking([Judged(0.9, True), Judged(0.5, True), Judged(0.5, False)])
        75.0
    """
    right = sum(each.right for each in judged)
    wrong = len(judged) - right
    if not right or not wrong:
        return None
    won, wrong_below = 0.0, 0
    for group in _by_confidence(judged):
        right_here = sum(each.right for each in group)
        wrong_here = len(group) - right_here
        won += right_here * (wrong_below + wrong_here / 2)
        wrong_below += wrong_here
    return 100 * won / (right * wrong)


def _by_confidence(judged: Sequence[Judged]) -> list[list[Judged]]:
    groups: dict[float, list[Judged]] = {}
    for each in sorted(judged):
        groups.setdefault(each.confidence, []).append(each)
    return list(groups.values())


def precision_from(judged: Iterable[Judged], threshold: float) -> float | None:
    """
    Return the precision of what reaches a threshold; None where nothing does.

        >>> precision_from([Judged(0.9, True), Judged(0.5, False)], 0.9)
        100.0
    """
    high = [each.right for each in judged if each.confidence >= threshold]
    return percent(sum(high), len(high)) if high else None


def recall_from(judged: Iterable[Judged], threshold: float, gold: int) -> float:
    """
    Return the recall that a threshold leaves.

        >>> recall_from([Judged(0.9, True), Judged(0.5, True)], 0.9, gold=4)
        25.0
    """
    return percent(sum(each.right and each.confidence >= threshold for each in judged), gold)
