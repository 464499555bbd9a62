"""Which words can be cues, and how likely each is one."""

import math

import pytest

from quotekit.extractors.attributions.learned.cue_classifier import (
    CueClassifier,
    candidate_key,
    candidates,
    numbers,
    prior_of,
)
from quotekit.extractors.attributions.learned.cue_features import cue_features
from quotekit.extractors.attributions.learned.labeller import Labelled
from quotekit.models.linear_file import LinearModel, packed, unpacked
from tests.attributions.learned.passages import passage


_STEP = 1 / 64
_LABELLED = Labelled([2, 3], [0], -2.0, 5)


def _model(weights: dict[str, float], odds: dict[str, float]) -> LinearModel:
    rows = {name: [weight] for name, weight in weights.items()}
    return unpacked(packed(("cue",), _STEP, rows, {"odds": odds, "vocabulary": []}))


class TestCandidates:
    """Words are looked at because of the table, of the lexicons or of the rules."""

    @pytest.mark.parametrize(
        ("text", "odds", "expected"),
        [
            ("Ruiz said that it rained.", {}, ["said"]),
            ("The view of Ruiz was dim.", {"view N": -1.0}, ["view"]),
            ("The view of Ruiz was dim.", {"view V": -1.0}, []),
            ("Ada wept and whispered it.", {}, ["whispered"]),
            ("“Ruiz said no,” wrote Ada.", {"said V": 2.0}, ["wrote"]),
            ("“It rained.”", {}, []),
        ],
    )
    def test_reasons(self, text: str, odds: dict[str, float], expected: list[str]) -> None:
        """The table knows a word with its kind of tag; words inside quotes are left alone."""
        read = passage(text)
        assert [read.lowers[place] for place in candidates(read, odds)] == expected

    def test_at_most_ten_in_a_sentence(self) -> None:
        """The likeliest are taken, in the order in which they stand; what the rules say is sure."""
        words = [f"w{letter}" for letter in "abcdefghijkl"]
        read = passage(
            f"Ruiz said that {' '.join(words)} rained. Then {' '.join(words[:3])} rained."
        )
        odds = {
            candidate_key(word, tag): -float(place)
            for place, (word, tag) in enumerate(zip(read.lowers, read.tags, strict=True))
            if word in words
        }
        found = [read.lowers[place] for place in candidates(read, odds)]
        first = found[: found.index("said") + 1]
        assert first == ["said"]
        assert len(found) == 10 + 3
        assert found[10:] == words[:3]

    def test_at_most_ten_in_a_stretch(self) -> None:
        """So it is in each stretch of a sentence without an end."""
        read = passage("view and " * 310)
        assert len(list(candidates(read, {"view N": 0.0}))) == 3 * 10


class TestPrior:
    """How likely a word is a cue, whatever stands around it."""

    def test_known_and_unknown(self) -> None:
        """The table knows; a word that it does not know is unlikely."""
        read = passage("Ruiz said so.")
        odds = {"said V": 1.5}
        assert prior_of(read, 1, odds) == 1.5
        assert prior_of(read, 0, odds) < 0

    def test_numbers(self) -> None:
        """The probability of the labels counts as a whole, and for each token."""
        assert numbers(1.5, _LABELLED) == {"prior": 1.5, "log": -0.2, "log/length": -0.4}


class TestProbability:
    """The probability is that of a logistic regression."""

    def test_hand_summed(self) -> None:
        """The weights of the features that hold are added to those of the numbers."""
        read = passage("Ruiz said it rained.")
        assert {"t=VBD", "w=said"} <= set(cue_features(read, 1, _LABELLED))
        weights = {"bias": -0.5, "t=VBD": 1.0, "w=said": 0.25, "w=sang": 9.0}
        weights |= {"prior": 0.5, "log": 2.0, "log/length": -1.0}
        classifier = CueClassifier(_model(weights, {"said V": 1.5}))
        score = -0.5 + 1.0 + 0.25 + 0.5 * 1.5 + 2.0 * -0.2 + -1.0 * -0.4
        expected = 1 / (1 + math.exp(-score))
        assert classifier.probability(read, 1, _LABELLED) == pytest.approx(expected)

    @pytest.mark.parametrize(("weight", "expected"), [(400.0, 1.0), (-400.0, 0.0)])
    def test_bounded(self, weight: float, expected: float) -> None:
        """However sure the model is, the sum does not overflow."""
        classifier = CueClassifier(_model({"bias": weight}, {}))
        found = classifier.probability(passage("Ruiz said it rained."), 1, _LABELLED)
        assert found == pytest.approx(expected, abs=1e-9)
        assert 0 < found <= 1
