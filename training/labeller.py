"""Train the random field that labels what stands around a cue."""

import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from quotekit.extractors.attributions.learned.features import (
    RELATIVE,
    STATIC,
    Features,
    relative_keys,
    static_keys,
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
    return [
        [
            name
            for (group, features), key in zip(STATIC.items(), keys, strict=True)
            if group not in left_out
            for name in _names(features, key)
        ]
        for keys in static_keys(passage)
    ]


def _features(
    passage: Passage,
    cue: int,
    window: tuple[int, int],
    static: list[list[str]],
    left_out: frozenset[str],
) -> Iterator[list[str]]:
    before, after = relative_keys(passage, cue, window)
    beside = [*reversed(before), None, *after]
    for place, keys in enumerate(beside, window[0]):
        if keys is None:
            yield ["K"]
            continue
        names = [("L" if place < cue else "R") + name for name in static[place]]
        for (group, features), key in zip(RELATIVE.items(), keys, strict=True):
            if group not in left_out:
                names.extend(_names(features, key))
        yield names


@cache
def _names(features: Callable[..., Features], key: tuple[object, ...]) -> tuple[str, ...]:
    return features(*key)


def _labels(cue: GoldCue, window: tuple[int, int]) -> Iterator[str]:
    for place in range(*window):
        if place == cue.place:
            yield "K"
        elif place in cue.content:
            yield "C"
        else:
            yield "S" if place in cue.source else "O"
