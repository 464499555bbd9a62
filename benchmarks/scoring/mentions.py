"""Score the mentions of those who speak: which are found, and which belong together."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import NamedTuple

import attrs

from benchmarks.scoring.figures import Score, f_score
from benchmarks.scoring.speakers import b_cubed, pairwise


__all__ = ["Figures", "Mention", "Pair", "aligned", "figures"]


class Mention(NamedTuple):
    """One mention: half-open offsets, and who is meant."""

    start: int
    end: int
    key: Hashable


Pair = tuple[Mention | None, Mention | None]
"""A marked mention and the found one that is the same; None on one side where none is."""


@attrs.frozen
class Figures:
    """Hold how right the mentions of some stories are, in percent."""

    wanted: int
    """How many are marked."""
    found: Score
    """Of the mentions, whoever they are said to mean."""
    b_cubed: float
    """F1; a mention that only one side has is alone on the other."""
    pairwise: float
    """F1, likewise."""


def aligned(wanted: Iterable[Mention], found: Iterable[Mention]) -> Iterator[Pair]:
    """
    Pair the mentions of one text that share a character, each with one other at the most.

    The shortest mentions choose first, and choose whom they share most of their extent with.

        >>> pairs = aligned([Mention(0, 4, "Ana")], [Mention(2, 6, 1), Mention(9, 11, 1)])
        >>> [(one and one.key, other and other.start) for one, other in pairs]
        [('Ana', 2), (None, 9)]
    """
    left = sorted(found)
    for mention in sorted(wanted, key=lambda mention: (mention.end - mention.start, mention.start)):
        best = max(left, key=lambda other: _shared(mention, other), default=None)
        if best is not None and _shared(mention, best) > 0:
            left.remove(best)
            yield mention, best
        else:
            yield mention, None
    for mention in left:
        yield None, mention


def _shared(one: Mention, other: Mention) -> float:
    """Return how much of the extent of two mentions both have, and 1 more where they start."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    extent = max(one.end, other.end) - min(one.start, other.start)
    return max(0, shared) / extent + (one.start == other.start)


def figures(stories: Iterable[Iterable[Pair]]) -> Figures:
    """Measure the pairs of all stories together; speakers of two stories are never one."""
    pairs: list[Pair] = []
    keys: list[tuple[Hashable, Hashable]] = []
    for number, story in enumerate(stories):
        for one, other in story:
            alone = number, "alone", len(pairs)
            pairs.append((one, other))
            keys.append(
                ((number, one.key) if one else alone, (number, other.key) if other else alone)
            )
    wanted, got = [key for key, _ in keys], [key for _, key in keys]
    both = sum(one is not None and other is not None for one, other in pairs)
    return Figures(
        wanted=_count(pairs, 0),
        found=f_score(both, _count(pairs, 1), _count(pairs, 0)),
        b_cubed=b_cubed(wanted, got),
        pairwise=pairwise(wanted, got),
    )


def _count(pairs: Sequence[Pair], side: int) -> int:
    return sum(pair[side] is not None for pair in pairs)
