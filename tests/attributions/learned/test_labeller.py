"""The random field that labels what stands around a cue."""

import math
from collections.abc import Mapping
from itertools import chain, pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotekit.extractors.attributions.learned import labeller
from quotekit.extractors.attributions.learned.features import (
    RELATIVE,
    STATIC,
    Columns,
    Group,
    names,
    relative_columns,
    static_columns,
)
from quotekit.extractors.attributions.learned.labeller import Labelled, Labeller
from quotekit.extractors.attributions.learned.passage import Passage
from quotekit.extractors.attributions.learned.windows import window_of
from quotekit.models.linear_file import LinearModel, packed, unpacked
from tests.attributions.learned.passages import passage


_LABELS = "CSO"
_MOVES = [a + b for a in "CSOK" for b in "CSOK"]
_NUMBERS = st.integers(-64, 64).map(lambda n: n / 16)


def _features(read: Passage, cue: int) -> list[list[str]]:
    """Return the features of each token of a cue's window, spelt out; those of the cue are none."""
    start, end = window_of(read, cue)
    static = _all_names(STATIC, static_columns(read))
    rows: list[list[str]] = [[] for _ in range(start, end)]
    sides = zip("LR", relative_columns(read, cue, (start, end)), strict=True)
    for side, columns in sides:
        places = range(cue - 1, start - 1, -1) if side == "L" else range(cue + 1, end)
        for place, features in zip(places, _all_names(RELATIVE, columns), strict=True):
            rows[place - start] = [side + name for name in (*static[place], *features)]
    return rows


def _all_names(groups: Mapping[str, Group], columns: Columns) -> list[list[str]]:
    features = [names(group, columns) for group in groups.values()]
    return [list(chain.from_iterable(token)) for token in zip(*features, strict=True)]


def _score(model: LinearModel, rows: list[list[str]], labels: str) -> float:
    """Add up what a labelling scores, feature by feature and move by move."""
    total = 0.0
    for features, label in zip(rows, labels, strict=True):
        if label != "K":
            weights = [model.of(feature) for feature in features]
            total += sum(row[_LABELS.index(label)] for row in weights if len(row)) * model.step
    moves: dict[str, float] = model.facts["transitions"]
    return total + sum(moves[a + b] for a, b in pairwise(labels))


@st.composite
def _models(draw: st.DrawFn, features: list[str]) -> LinearModel:
    chosen = draw(st.lists(st.sampled_from(sorted(features)), min_size=1, max_size=40, unique=True))
    weights = {name: [draw(_NUMBERS) for _ in _LABELS] for name in chosen}
    facts = {"transitions": {move: draw(_NUMBERS) for move in _MOVES}}
    return unpacked(packed(tuple(_LABELS), 1 / 16, weights, facts))


class TestLabelling:
    """The labels are the likeliest of all that could be, and as likely as is said."""

    @pytest.mark.parametrize(
        ("text", "cue"),
        [
            ("Ruiz said it rained.", 1),
            ("Nobody knew, she said.", 4),
            ("Said Ruiz: no rain.", 0),
            ("They all agreed", 2),
        ],
    )
    @given(data=st.data())
    @settings(max_examples=25, deadline=None)
    def test_beats_every_other_labelling(self, text: str, cue: int, data: st.DataObject) -> None:
        """Trying all labellings one by one gives the same best one and the same probability."""
        read = passage(text)
        rows = _features(read, cue)
        model = data.draw(_models(list(chain.from_iterable(rows))))
        scores = {}
        for labels in product(_LABELS, repeat=len(rows) - 1):
            whole = "".join(labels[:cue]) + "K" + "".join(labels[cue:])
            scores[whole] = _score(model, rows, whole)
        labeller = Labeller(model)
        found = labeller.label(read, labeller.scores(read), cue)
        total = math.log(math.fsum(math.exp(score) for score in scores.values()))
        assert scores[_spelt(found, cue)] == pytest.approx(max(scores.values()), abs=1e-6)
        assert found.log_probability == pytest.approx(max(scores.values()) - total, abs=1e-6)
        assert found.length == len(rows)

    def test_remembers_only_so_much(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A full memory is emptied, and the labels stay the same."""
        weights = {
            "Rw=rained": [2.0, 0.0, 0.0],
            "Rw=it": [2.0, 0.0, 0.0],
            "Rw=.": [0.0, 0.0, 2.0],
            "Lw=X": [0.0, 2.0, 0.0],
        }
        facts = {"transitions": dict.fromkeys(_MOVES, 0.0)}
        model = unpacked(packed(tuple(_LABELS), 1 / 16, weights, facts))
        read = passage("Ruiz said it rained.", {"it", "rained"})
        free = Labeller(model)
        expected = free.label(read, free.scores(read), 1)
        assert (expected.content, expected.source) == ([2, 3], [0])
        monkeypatch.setattr(labeller, "_KEPT", 1)
        narrow = Labeller(model)
        assert narrow.label(read, narrow.scores(read), 1) == expected


def _spelt(found: Labelled, cue: int) -> str:
    letters = ["O"] * found.length
    letters[cue] = "K"
    for place in found.content:
        letters[place] = "C"
    for place in found.source:
        letters[place] = "S"
    return "".join(letters)
