"""Train the random field that labels what stands around a cue."""

import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from quotekit.extractors.attributions.learned.features import (
    RELATIVE,
    STATIC,
    Columns,
    Group,
    names,
    relative_columns,
    static_columns,
)
from quotekit.extractors.attributions.learned.passage import Passage
from quotekit.extractors.attributions.learned.windows import window_of
from quotekit.models.linear_file import packed
from training.statements import GoldCue, Story


__all__ = ["trained_labeller"]

_LABELS = "CSO"
_STEP = 1 / 64
_SMALLEST = 0.03
"""Weights below this one are dropped."""

_OPTIONS = {"c1": 0.5, "c2": 0.05, "max_iterations": 60, "feature.minfreq": 4}


def trained_labeller(stories: Iterable[Story], left_out: frozenset[str] = frozenset()) -> bytes:
    """
    Return the model that the annotated cues of some stories teach, as a file.

    Groups of features named in *left_out* are not learned from.
    """
    import pycrfsuite  # noqa: PLC0415 - an extra

    trainer = pycrfsuite.Trainer(verbose=False)
    for features, labels in _windows(stories, left_out):
        trainer.append(features, labels)
    trainer.select("lbfgs")
    trainer.set_params(_OPTIONS)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "labeller")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        return _file(tagger.info())


def _file(learned: Any) -> bytes:  # noqa: ANN401 - python-crfsuite ships no types
    weights: dict[str, list[float]] = {}
    for (feature, label), weight in learned.state_features.items():
        if label in _LABELS and abs(weight) >= _SMALLEST:
            weights.setdefault(feature, [0.0] * len(_LABELS))[_LABELS.index(label)] = weight
    moves = learned.transitions
    transitions = {a + b: moves.get((a, b), 0.0) for a in "CSOK" for b in "CSOK"}
    return packed(tuple(_LABELS), _STEP, weights, {"transitions": transitions})


def _windows(
    stories: Iterable[Story], left_out: frozenset[str]
) -> Iterator[tuple[list[list[str]], list[str]]]:
    for story in stories:
        for passage, cues in zip(story.passages, story.cues, strict=True):
            static = _static(passage, left_out) if cues else []
            for cue in cues:
                window = window_of(passage, cue.place)
                yield (
                    list(_features(passage, cue.place, window, static, left_out)),
                    list(_labels(cue, window)),
                )


def _static(passage: Passage, left_out: frozenset[str]) -> list[list[str]]:
    return list(_spelt(STATIC, static_columns(passage), left_out))


def _features(
    passage: Passage,
    cue: int,
    window: tuple[int, int],
    static: list[list[str]],
    left_out: frozenset[str],
) -> Iterator[list[str]]:
    before, after = (
        list(_sided(side, columns, left_out))
        for side, columns in zip("LR", relative_columns(passage, cue, window), strict=True)
    )
    beside = [*reversed(before), ["K"], *after]
    for place, own in enumerate(beside, window[0]):
        side = "L" if place < cue else "R"
        yield own if place == cue else [side + name for name in static[place]] + own


def _sided(side: str, columns: Columns, left_out: frozenset[str]) -> Iterator[list[str]]:
    for features in _spelt(RELATIVE, columns, left_out):
        yield [side + name for name in features]


def _spelt(
    groups: Mapping[str, Group], columns: Columns, left_out: frozenset[str]
) -> Iterator[list[str]]:
    """Yield the features of each token, spelt out, without those of the groups left out."""
    kept = [names(group, columns) for name, group in groups.items() if name not in left_out]
    for features in zip(*kept, strict=True):
        yield [name for some in features for name in some]


def _labels(cue: GoldCue, window: tuple[int, int]) -> Iterator[str]:
    for place in range(*window):
        if place == cue.place:
            yield "K"
        elif place in cue.content:
            yield "C"
        else:
            yield "S" if place in cue.source else "O"
