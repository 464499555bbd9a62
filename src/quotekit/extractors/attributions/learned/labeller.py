"""
Label what stands around a cue: its content and its source.

A linear-chain conditional random field. The scores of the labels lie side by side in one
integer, so that a feature adds to all of them at once. Features are looked up column by
column; what those add that depend on the same few things is remembered.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, repeat
from typing import Any, NamedTuple

from quotekit.extractors.attributions.learned.features import (
    RELATIVE,
    STATIC,
    Columns,
    relative_columns,
    static_columns,
)
from quotekit.extractors.attributions.learned.label_weights import (
    LABELS,
    LANE,
    LEFT,
    RIGHT,
    WIDTH,
    LabelWeights,
)
from quotekit.extractors.attributions.learned.passage import Passage
from quotekit.extractors.attributions.learned.windows import window_of
from quotekit.models.linear_file import LinearModel


__all__ = ["Labelled", "Labeller", "Scores"]

_CUE = len(LABELS)
_ZERO = sum(1 << (LANE * place + LANE - 1) for place in range(2 * len(LABELS)))
"""What is added so that no lane is below nought: half of what a lane holds."""

_MASK = (1 << WIDTH) - 1
_LABEL = (1 << LANE) - 1
_KEPT = 1 << 15
_REMEMBERED = (
    ("w", "t", "s", "c"),
    ("t-1,t", "t-2,t"),
    ("t,t+1", "t,t+2"),
    ("r", "r-1,r", "r,r+1"),
    ("r,w", "r,t"),
    ("q", "q-1,q,t"),
    ("begin", "begin,w", "begin,q", "end", "end,w", "end,q"),
    ("", "d", "d,t", "v,c", "v,c,t", "n,t"),
    ("k", "k,v,c"),
    ("kc", "kc,d"),
    ("p", "p,v,c", "p,kc,v,c,q", "q,v,c"),
    ("path", "path,t"),
    ("o", "o-1,o", "o,o+1", "o,r", "o,t"),
    ("ks", "ks,o", "ks,v,t"),
    ("cuts", "cuts,q", "cuts,o,q"),
)
"""Templates whose columns hold few different items: their sum is found again nine times in ten."""


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


class Labeller:
    """The random field, with what it has added up so far."""

    def __init__(self, model: LinearModel) -> None:
        self._static = _lookups(_STATIC, LabelWeights(model, LEFT, RIGHT))
        self._left, self._right = (
            _lookups(_RELATIVE, LabelWeights(model, side)) for side in (LEFT, RIGHT)
        )
        transitions = model.facts["transitions"]
        moves = [[transitions[a + b] for b in LABELS] for a in LABELS]
        self._forwards = _Chain(moves, model.step)
        self._backwards = _Chain([list(row) for row in zip(*moves, strict=True)], model.step)
        self._from_cue = [transitions["K" + label] for label in LABELS]
        self._to_cue = [transitions[label + "K"] for label in LABELS]

    # -- scores --------------------------------------------------------------------

    def scores(self, passage: Passage) -> Scores:
        """Return what each token scores by itself."""
        totals = _added(self._static, static_columns(passage), repeat(_ZERO))
        return Scores([total & _MASK for total in totals], [total >> WIDTH for total in totals])

    # -- labels --------------------------------------------------------------------

    def label(self, passage: Passage, scores: Scores, cue: int) -> Labelled:
        """Return the likeliest content and source of a cue."""
        start, end = window_of(passage, cue)
        before, after = relative_columns(passage, cue, (start, end))
        left = _rows(_added(self._left, before, scores.left[start:cue][::-1]))
        right = _rows(_added(self._right, after, scores.right[cue + 1 : end]))
        labels, log_left = self._backwards.best(left, self._to_cue)
        labels.reverse()
        labels.append(_CUE)
        after_cue, log_right = self._forwards.best(right, self._from_cue)
        labels += after_cue
        content = [place for place, label in enumerate(labels, start) if label == 0]
        source = [place for place, label in enumerate(labels, start) if label == 1]
        return Labelled(content, source, log_left + log_right, end - start)


# -- what features add ---------------------------------------------------------------------

_STATIC = dict(chain.from_iterable(group.items() for group in STATIC.values()))
_RELATIVE = dict(chain.from_iterable(group.items() for group in RELATIVE.values()))
_COLUMNS = {
    template: tuple(wanted.lstrip("?").split())
    for template, wanted in {**_STATIC, **_RELATIVE}.items()
}
"""The columns of each template."""


class _Sums(dict[Any, int]):
    """What some features add together, remembered under the items of their columns."""

    def __init__(self, templates: Sequence[str], weights: LabelWeights) -> None:
        super().__init__()
        found = dict.fromkeys(chain.from_iterable(_COLUMNS[name] for name in templates))
        self.columns = tuple(found)
        self._parts = [
            (_beginning(name), list(map(self.columns.index, _COLUMNS[name]))) for name in templates
        ]
        self._weight = weights.of

    def __missing__(self, items: tuple[str | None, ...]) -> int:
        if len(self) >= _KEPT:
            self.clear()
        total = self[items] = sum(map(self._weight, self._features(items)))
        return total

    def _features(self, items: tuple[str | None, ...]) -> Iterator[str]:
        for beginning, columns in self._parts:
            values = [item for column in columns if (item := items[column]) is not None]
            if len(values) == len(columns):
                yield beginning + " ".join(values)


def _beginning(template: str) -> str:
    """Return what the features of a template begin with."""
    only_tells = {**_STATIC, **_RELATIVE}[template].startswith("?")
    return template if only_tells else f"{template}="


class _Lookup(NamedTuple):
    """The columns under whose items weights are looked up, and how they are."""

    columns: tuple[str, ...]
    weight: Callable[..., int]
    otherwise: tuple[Iterable[int], ...]
    """What *weight* takes for an item without a weight."""


def _lookups(templates: Iterable[str], weights: LabelWeights) -> list[_Lookup]:
    """Return how the weights of some templates are looked up: some together, the rest alone."""
    alone = dict.fromkeys(templates)
    found: list[_Lookup] = []
    for together in _REMEMBERED:
        if together[0] in alone:
            sums = _Sums(together, weights)
            found.append(_Lookup(sums.columns, sums.__getitem__, ()))
            for name in together:
                del alone[name]
    return found + [
        _Lookup(columns, weights.table(name, len(columns)).get, (repeat(0),))
        for name in alone
        for columns in (_COLUMNS[name],)
    ]


def _added(lookups: Sequence[_Lookup], columns: Columns, alone: Iterable[int]) -> list[int]:
    """Add up, for each token, what all lookups give to what it has already."""
    added = []
    for wanted, weight, otherwise in lookups:
        items = [columns[name] for name in wanted]
        keys = items[0] if len(items) == 1 else zip(*items, strict=True)
        added.append(map(weight, keys, *otherwise))
    return list(map(sum, zip(*added, strict=True), alone))


def _rows(totals: Sequence[int]) -> list[tuple[int, int, int]]:
    """Return for each token the score of each label, in steps."""
    return [(total & _LABEL, total >> LANE & _LABEL, total >> 2 * LANE) for total in totals]


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
