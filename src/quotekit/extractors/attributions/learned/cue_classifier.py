"""Tell how likely a word is a cue."""

import math
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from itertools import repeat

from quotekit.extractors.attributions.anonymity import ASKING, asks_for_anonymity
from quotekit.extractors.attributions.learned.cue_features import cue_features
from quotekit.extractors.attributions.learned.labeller import Labelled
from quotekit.extractors.attributions.learned.passage import Passage
from quotekit.models.linear_file import LinearModel


__all__ = ["CueClassifier", "candidate_key", "candidates", "numbers", "prior_of"]

_UNKNOWN = -4.0
"""The log odds of a word that the training texts had too seldom as a cue."""

_RULED = 9.0
"""A place before all others, for what the rules hold to be a cue."""

_MOST_SURE = 30.0
_STRETCH = 300
_MOST = 10


def candidates(passage: Passage, odds: dict[str, float]) -> Iterator[int]:
    """
    Yield the words that can be cues: by the training texts, by the lexicons, by the rules.

    Of a sentence, or of each 300 tokens of it, there are ten at most: the likeliest.
    Words inside quotes are left alone.
    """
    stretch: list[tuple[float, int]] = []
    last = (-1, -1)
    for place, prior in _possible(passage, odds):
        here = bisect_right(passage.cuts, place), place // _STRETCH
        if here != last:
            yield from _likeliest(stretch)
            stretch, last = [], here
        stretch.append((-prior, place))
    yield from _likeliest(stretch)


def _possible(passage: Passage, odds: dict[str, float]) -> Iterator[tuple[int, float]]:
    for place, (word, tag, code, flag) in enumerate(
        zip(passage.lowers, passage.tags, passage.codes, passage.quoted, strict=True)
    ):
        if flag != "0" or (word in ASKING and asks_for_anonymity(passage.lowers, place)):
            continue
        prior = odds.get(candidate_key(word, tag))
        if place in passage.drafted:
            yield place, _RULED
        elif prior is not None:
            yield place, prior
        elif tag[0] == "V" and code not in {"0", "phrasal"}:
            yield place, _UNKNOWN


def _likeliest(stretch: list[tuple[float, int]]) -> list[int]:
    if len(stretch) > _MOST:
        stretch = sorted(stretch)[:_MOST]
    return sorted(place for _, place in stretch)


def candidate_key(word: str, tag: str) -> str:
    """Return what the table of cue words knows a word by: the word, and its kind of tag."""
    return f"{word} {tag[0]}"


def prior_of(passage: Passage, cue: int, odds: Mapping[str, float]) -> float:
    """Return the log odds that a word is a cue, whatever stands around it."""
    return odds.get(candidate_key(passage.lowers[cue], passage.tags[cue]), _UNKNOWN)


def numbers(prior: float, labelled: Labelled) -> dict[str, float]:
    """Return the features that are numbers."""
    return {
        "prior": prior,
        "log": labelled.log_probability / 10,
        "log/length": labelled.log_probability / labelled.length,
    }


class CueClassifier:
    """A logistic regression."""

    def __init__(self, model: LinearModel) -> None:
        self.odds: dict[str, float] = model.facts["odds"]
        weights = [unit * model.step for unit in model.steps]
        self._weights = dict(zip(model.rows, weights, strict=True))

    def probability(self, passage: Passage, cue: int, labelled: Labelled) -> float:
        """Return how likely a word is a cue with just this content and source."""
        weight = self._weights.get
        score = weight("bias", 0.0)
        score += sum(map(weight, cue_features(passage, cue, labelled), repeat(0.0)))
        for name, value in numbers(prior_of(passage, cue, self.odds), labelled).items():
            score += weight(name, 0.0) * value
        return 1 / (1 + math.exp(-max(-_MOST_SURE, min(_MOST_SURE, score))))
