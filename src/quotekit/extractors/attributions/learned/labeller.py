"""
Label what stands around a cue: its content and its source.

A linear-chain conditional random field. The scores of the labels lie side by side in one
integer, so that a feature adds to all of them at once, and what a group of features adds
is remembered under the arguments of the group.
"""

import math
import struct
from collections.abc import Callable, Iterable, Sequence
from itertools import repeat
from operator import getitem
from typing import NamedTuple

from quotekit.extractors.attributions.learned.features import (
    RELATIVE,
    STATIC,
    Group,
    Keys,
    relative_keys,
    static_keys,
)
from quotekit.extractors.attributions.learned.passage import Passage
from quotekit.extractors.attributions.learned.windows import window_of
from quotekit.models.linear_file import LinearModel


__all__ = ["Labelled", "Labeller", "Scores"]

_LABELS = "CSO"
_CUE = len(_LABELS)
_LANE = 32  # bits
_WIDTH = _LANE * len(_LABELS)
_ZERO = sum(1 << (_LANE * place + _LANE - 1) for place in range(2 * len(_LABELS)))
"""What is added so that no lane is below nought: half of what a lane holds."""

_MASK = (1 << _WIDTH) - 1
_LANES = struct.Struct(f"<{len(_LABELS)}I")
_KEPT = 1 << 15


class Labelled(NamedTuple):
    """The tokens that a cue would have as content and as source, and how sure that is."""

    content: Sequence[int]
    source: Sequence[int]
    log_probability: float
    length: int
    """How many tokens were looked at."""


class Scores(NamedTuple):
    """The scores that the tokens of a passage have left and right of any cue."""

    left: Sequence[int]
    right: Sequence[int]


class _Sums(dict[tuple[object, ...], int]):
    """What a group of features adds, remembered under the arguments of the group."""

    def __init__(self, group: Group, total: Callable[[Iterable[str]], int]) -> None:
        super().__init__()
        self._group = group
        self._total = total

    def __missing__(self, key: tuple[object, ...]) -> int:
        if len(self) >= _KEPT:
            self.clear()
        total = self[key] = self._total(self._group(*key))
        return total


class Labeller:
    """The random field, with what it has added up so far."""

    def __init__(self, model: LinearModel) -> None:
        self._lanes = _side_by_side(model)
        self._static = [_Sums(group, self._static_sum) for group in STATIC.values()]
        self._relative = [_Sums(group, self._sum) for group in RELATIVE.values()]
        transitions = model.facts["transitions"]
        moves = [[transitions[a + b] for b in _LABELS] for a in _LABELS]
        self._forwards = _Chain(moves, model.step)
        self._backwards = _Chain([list(row) for row in zip(*moves, strict=True)], model.step)
        self._from_cue = [transitions["K" + label] for label in _LABELS]
        self._to_cue = [transitions[label + "K"] for label in _LABELS]

    # -- scores --------------------------------------------------------------------

    def scores(self, passage: Passage) -> Scores:
        """Return what each token scores by itself."""
        sums = self._static
        totals = [sum(map(getitem, sums, keys), _ZERO) for keys in static_keys(passage)]
        return Scores([total & _MASK for total in totals], [total >> _WIDTH for total in totals])

    def _static_sum(self, features: Iterable[str]) -> int:
        lanes = self._lanes
        return sum(
            lanes.get("L" + name, 0) + (lanes.get("R" + name, 0) << _WIDTH) for name in features
        )

    def _sum(self, features: Iterable[str]) -> int:
        return sum(map(self._lanes.get, features, repeat(0)))

    # -- labels --------------------------------------------------------------------

    def label(self, passage: Passage, scores: Scores, cue: int) -> Labelled:
        """Return the likeliest content and source of a cue."""
        start, end = window_of(passage, cue)
        before, after = relative_keys(passage, cue, (start, end))
        left = self._rows(before, scores.left[start:cue][::-1])
        right = self._rows(after, scores.right[cue + 1 : end])
        labels, log_left = self._backwards.best(left, self._to_cue)
        labels.reverse()
        labels.append(_CUE)
        after_cue, log_right = self._forwards.best(right, self._from_cue)
        labels += after_cue
        content = [place for place, label in enumerate(labels, start) if label == 0]
        source = [place for place, label in enumerate(labels, start) if label == 1]
        return Labelled(content, source, log_left + log_right, end - start)

    def _rows(self, keys: Sequence[Keys], alone: Sequence[int]) -> list[tuple[int, ...]]:
        """Return for each token the score of each label, in steps."""
        sums, unpack, size = self._relative, _LANES.unpack, _LANES.size
        return [
            unpack(sum(map(getitem, sums, beside), total).to_bytes(size, "little"))
            for beside, total in zip(keys, alone, strict=True)
        ]


class _Chain:
    """The moves from label to label in one direction, away from the cue."""

    def __init__(self, moves: Sequence[Sequence[float]], step: float) -> None:
        self._moves = moves
        self._factors = [[math.exp(weight) for weight in row] for row in moves]
        self._step = step

    def best(
        self, rows: Sequence[tuple[int, ...]], first: Sequence[float]
    ) -> tuple[list[int], float]:
        """
        Return the best labels, and their log probability.

        Two recursions run side by side: the best score that ends in each label, and the
        sum over all labellings that do, kept at one in all.
        """
        if not rows:
            return [], 0.0
        ((cc, cs, co), (sc, ss, so), (oc, os, oo)) = self._moves
        ((fcc, fcs, fco), (fsc, fss, fso), (foc, fos, foo)) = self._factors
        step, exp = self._step, math.exp
        c, s, o = first
        p, q, r = exp(c), exp(s), exp(o)
        logs = 0.0
        back: list[tuple[int, int, int]] = []
        for place, row in enumerate(rows):
            if place:
                to_c, to_s, to_o = (
                    (c + cc, s + sc, o + oc),
                    (c + cs, s + ss, o + os),
                    (
                        c + co,
                        s + so,
                        o + oo,
                    ),
                )
                c, s, o = max(to_c), max(to_s), max(to_o)
                back.append((to_c.index(c), to_s.index(s), to_o.index(o)))
                p, q, r = (
                    p * fcc + q * fsc + r * foc,
                    p * fcs + q * fss + r * fos,
                    p * fco + q * fso + r * foo,
                )
            most = max(row)
            x, y, z = (row[0] - most) * step, (row[1] - most) * step, (row[2] - most) * step
            c, s, o = c + x, s + y, o + z
            p, q, r = p * exp(x), q * exp(y), r * exp(z)
            total = p + q + r
            p, q, r = p / total, q / total, r / total
            logs += math.log(total)
        ends = (c, s, o)
        label = ends.index(max(ends))
        labels = [label]
        for pointers in reversed(back):
            label = pointers[label]
            labels.append(label)
        labels.reverse()
        return labels, max(ends) - logs


def _side_by_side(model: LinearModel) -> dict[str, int]:
    """Return for each feature its weights side by side in one integer."""
    columns = [model.steps[place :: len(_LABELS)] for place in range(len(_LABELS))]
    return {
        name: c + (s << _LANE) + (o << 2 * _LANE)
        for name, c, s, o in zip(model.rows, *columns, strict=True)
    }
