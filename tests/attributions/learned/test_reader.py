"""Reading a paragraph with trained models."""

import pytest

from quotekit import AttributionExtractor, Document
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.learned.reader import (
    models_of,
    read_place,
    readings_of,
    trained_models,
)
from quotekit.extractors.attributions.place import Place
from quotekit.linguistics.paragraphs import Paragraph
from quotekit.models.attribution import cue_model, labelling_model
from quotekit.models.linear_file import LinearModel, packed, unpacked
from tests.attributions.learned.passages import passage, place_in


TEXT = "Ruiz said that it rained. “We left,” she added, and Ada nodded."
_TRANSITIONS = {a + b: 0.0 for a in "CSOK" for b in "CSOK"}


def _labelling() -> LinearModel:
    weights = {"Rkc=stac": [2.0, 0.0, 0.0], "Lt=NNP": [0.0, 4.0, 0.0]}
    return unpacked(packed(("C", "S", "O"), 1 / 64, weights, {"transitions": _TRANSITIONS}))


def _cues(bias: float) -> LinearModel:
    facts = {"odds": {"claim N": 1.0}, "vocabulary": ["claim"]}
    return unpacked(packed(("cue",), 1 / 64, {"bias": [bias]}, facts))


def _found(text: str, bias: float) -> list[Draft]:
    document = Document(text)
    return read_place(document, place_in(document), models_of(_labelling(), _cues(bias)))


class TestModels:
    """Two files make the models."""

    def test_vocabulary(self) -> None:
        """The common words stand in the file of the cues."""
        models = models_of(_labelling(), _cues(0.0))
        assert models.vocabulary == {"claim"}
        assert models.classifier.odds == {"claim N": 1.0}

    def test_of_the_package(self) -> None:
        """The package has its own, read once."""
        models = trained_models()
        assert models is trained_models()
        assert models.vocabulary == frozenset(cue_model().facts["vocabulary"])
        assert labelling_model().outputs == ("C", "S", "O")


class TestReading:
    """Each word that can be a cue has a reading."""

    def test_cues(self) -> None:
        """The readings stand in the order of their cues."""
        models = trained_models()
        read = passage(TEXT, models.vocabulary)
        readings = readings_of(read, models.labeller, models.classifier)
        words = [read.lowers[reading.cue] for reading in readings]
        assert [word for word in words if word != "nodded"] == ["said", "added"]
        assert all(0 < reading.probability < 1 for reading in readings)

    def test_no_cues(self) -> None:
        """A paragraph without any has none, and nothing is labelled."""
        models = models_of(_labelling(), _cues(0.0))
        read = passage("Rain, rain, rain.")
        assert readings_of(read, models.labeller, models.classifier) == []


class TestStatements:
    """The models decide which statements there are."""

    @pytest.mark.parametrize(("bias", "count"), [(3.0, 1), (-3.0, 0)])
    def test_probability(self, bias: float, count: int) -> None:
        """What the rules found is a statement only where the model holds the word to be a cue."""
        assert len(_found("Ruiz said that it rained.", bias)) == count

    def test_empty_paragraph(self) -> None:
        """A paragraph without sentences has no statements, and no model is asked."""
        document = Document("")
        place = Place(Paragraph(0, 0, "prose", 0), None, [], [])
        assert read_place(document, place) == []

    def test_same_again(self) -> None:
        """What was read before does not change what is found."""
        first = _places(TEXT)
        _places("“Over,” said Peter Lind, the mayor. He said that the pier had to go.")
        assert _places(TEXT) == first


def _places(text: str) -> list[tuple[object, ...]]:
    document = Document(text)
    return [
        (draft.content, draft.cue, draft.source, draft.act, draft.probability, draft.sureness)
        for draft in read_place(document, place_in(document))
    ]


class _OneTag:
    """A tagger that knows one tag, or none."""

    def __init__(self, tag: str | None) -> None:
        self._tag = tag

    def tag(self, tokens: list[str]) -> list[tuple[str, str | None]]:
        """Give each token the tag."""
        return [(token, self._tag) for token in tokens]


class TestOddTags:
    """A tagger of the caller's may know no tag for a word, or one that nobody else knows."""

    @pytest.mark.parametrize("tag", [None, "", "V", "VBD", "NN", "WP", "PRP", "?"])
    def test_nothing_raised(self, tag: str | None) -> None:
        """What is found stands in the text, whatever the tags are."""
        document = Document(TEXT, tagger=_OneTag(tag))
        found = document.annotations(AttributionExtractor(acts="all")).attributions
        assert all(part.text in TEXT for each in found for part in each.content)
        assert document.tags(document.paragraphs[0])[0] == (tag or "")
