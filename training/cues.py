"""Train the classifier that tells how likely a word is a cue."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from quotekit.extractors.attributions.learned.cue_classifier import (
    candidate_key,
    candidates,
    numbers,
    prior_of,
)
from quotekit.extractors.attributions.learned.cue_features import cue_features
from quotekit.extractors.attributions.learned.labeller import Labelled, Labeller
from quotekit.extractors.attributions.learned.passage import Passage
from quotekit.models.linear_file import packed
from training.statements import Story


__all__ = ["Example", "examples", "odds_of", "trained_classifier"]

_FEWEST = 3
"""A word must have been a cue that often to be looked at because of it."""

_LEAST_SHARE = 0.07
_STEP = 1 / 512
_SMALLEST = 0.05
"""Weights below this one are dropped: half the file, and less than a tenth of a point."""

_C = 0.15
_SEED = 20_221_204


class Example(NamedTuple):
    """A word that can be a cue, and whether it was annotated as one."""

    features: dict[str, float]
    is_cue: bool


def odds_of(stories: Iterable[Story]) -> dict[str, float]:
    """Return the log odds that a word is a cue, for the words that were one often enough."""
    cues: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for story in stories:
        for passage, annotated in zip(story.passages, story.cues, strict=True):
            keys = [
                candidate_key(word, tag)
                for word, tag in zip(passage.lowers, passage.tags, strict=True)
            ]
            words.update(keys)
            cues.update(keys[place] for place in {cue.place for cue in annotated})
    return {
        key: round(math.log((count + 0.5) / (words[key] - count + 1.5)), 3)
        for key, count in sorted(cues.items())
        if count >= _FEWEST and count > _LEAST_SHARE * words[key] and key.split()[0].isalpha()
    }


def examples(
    stories: Iterable[Story], odds: dict[str, float], labeller: Labeller
) -> Iterator[Example]:
    """Yield each word of some stories that can be a cue, labelled by *labeller*."""
    for story in stories:
        for passage, annotated in zip(story.passages, story.cues, strict=True):
            places = {cue.place for cue in annotated}
            scores = labeller.scores(passage)
            for place in candidates(passage, odds):
                labelled = labeller.label(passage, scores, place)
                prior = prior_of(passage, place, odds)
                yield Example(_features(passage, place, labelled, prior), place in places)


def _features(passage: Passage, place: int, labelled: Labelled, prior: float) -> dict[str, float]:
    features = dict.fromkeys(cue_features(passage, place, labelled), 1.0)
    return {**features, **numbers(prior, labelled), "bias": 1.0}


def trained_classifier(
    examples: Sequence[Example], odds: dict[str, float], vocabulary: frozenset[str]
) -> bytes:
    """Return the classifier that some examples teach, as a file."""
    from sklearn.feature_extraction import DictVectorizer  # noqa: PLC0415 - an extra
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - an extra

    vectorizer = DictVectorizer()
    rows = vectorizer.fit_transform([example.features for example in examples])
    rows.indices, rows.indptr = rows.indices.astype("int32"), rows.indptr.astype("int32")
    model = LogisticRegression(C=_C, max_iter=300, solver="liblinear", random_state=_SEED)
    model.fit(rows, [example.is_cue for example in examples])
    weights = {
        name: [weight]
        for name, weight in zip(vectorizer.feature_names_, model.coef_[0].tolist(), strict=True)
        if abs(weight) >= _SMALLEST
    }
    weights["bias"] = [weights.get("bias", [0.0])[0] + float(model.intercept_[0])]
    facts = {"odds": odds, "vocabulary": sorted(vocabulary)}
    return packed(("cue",), _STEP, weights, facts)
