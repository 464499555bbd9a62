"""The models of the package fit the code that reads with them."""

import re
from collections.abc import Iterable

import pytest

from quotekit.extractors.attributions.confidence import clues
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.learned.cue_features import cue_features
from quotekit.extractors.attributions.learned.features import RELATIVE, STATIC
from quotekit.extractors.attributions.learned.labeller import Labelled
from quotekit.extractors.attributions.learned.passage import Passage
from quotekit.models.attribution import confidence_model, cue_model, labelling_model
from quotekit.models.linear_file import LinearModel
from tests.attributions.learned.passages import passage


TEXTS = (
    "“It rained,” Ruiz said on Monday, and Ada claimed that it had snowed.",
    "One. Two. Ruiz, who left, said that it rained, rained, rained. “Not here.” Three. Four.",
)
_NAME = re.compile(r"\b[A-Z][a-z]")
"""A capital and a small letter: tags, labels and shapes have none."""


def _names(features: Iterable[str]) -> set[str]:
    """Return the names of features, without what they are equal to."""
    return {feature.partition("=")[0] for feature in features}


def _templates() -> set[str]:
    """Return what the features of the labeller begin with, on either side of a cue."""
    groups = (*STATIC.values(), *RELATIVE.values())
    return {side + template for group in groups for template in group for side in "LR"}


def _cue_names(read: Passage) -> set[str]:
    size = len(read.spans)
    labelled = Labelled([0, 1], [size - 2], -0.5, size)
    return {name for cue in range(size) for name in _names(cue_features(read, cue, labelled))}


class TestFeatures:
    """Every weight is for something that the code can see."""

    def test_of_the_labeller(self) -> None:
        """Each feature of the file is of a template, and each template has weights."""
        assert _names(labelling_model().rows) == _templates()

    def test_no_sum_overflows(self) -> None:
        """The scores of three labels lie side by side in one integer, and leave each other room."""
        model, most = labelling_model(), dict.fromkeys(_templates(), 0)
        for feature in model.rows:
            template = feature.partition("=")[0]
            most[template] = max(most[template], *map(abs, model.of(feature)))
        assert sum(most.values()) < 1 << 20

    def test_of_the_classifier(self) -> None:
        """Nor one of the cues, numbers and the bias apart."""
        known = {name for text in TEXTS for name in _cue_names(passage(text))}
        assert _names(cue_model().rows) <= known | {"bias", "prior", "log", "log/length"}

    def test_of_the_confidence(self) -> None:
        """Nor one of how sure a statement is."""
        draft = Draft(content=[(0, 9)], rule="by-hand", source=(12, 15), probability=0.5)
        lone = Draft(content=[(0, 9)], rule="by-hand")
        known = _names(name for one in (draft, lone) for name, _ in clues(one, "direct"))
        assert _names(confidence_model().rows) == known


class TestNobodyIsKnown:
    """The models keep no names."""

    @pytest.mark.parametrize("model", [labelling_model(), cue_model(), confidence_model()])
    def test_no_capitalised_word(self, model: LinearModel) -> None:
        """No feature has a word with a capital; None stands for no word at all."""
        values = {value for feature in model.rows for value in feature.partition("=")[2].split(" ")}
        assert {value for value in values if _NAME.search(value)} <= {"None"}

    def test_words_of_the_table(self) -> None:
        """Nor has a word that can be a cue, or one that counts as common."""
        facts = cue_model().facts
        words = [*(key.split(" ")[0] for key in facts["odds"]), *facts["vocabulary"]]
        assert [word for word in words if word != word.lower()] == []


class TestFacts:
    """What else the files hold."""

    def test_transitions(self) -> None:
        """The labeller has a weight for each move that can be made."""
        moves = labelling_model().facts["transitions"]
        assert set(moves) == {a + b for a in "CSOK" for b in "CSOK"}

    def test_weights_fit_their_lane(self) -> None:
        """All weights of a token together stay below half of what a lane of 32 bits holds."""
        largest = max(map(abs, labelling_model().steps))
        most = sum(map(len, (STATIC, RELATIVE))) * 8
        assert largest * most < 1 << 31
