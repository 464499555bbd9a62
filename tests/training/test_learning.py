"""What a few texts teach."""

import pytest

from quotekit.extractors.attributions.learned.labeller import Labeller
from quotekit.extractors.attributions.learned.reader import models_of
from quotekit.models.linear_file import unpacked
from tests.attributions.learned.passages import passage
from tests.training.annotated import NAMES, row, stories
from training.attribution import common_words, statement_rows
from training.cues import examples, odds_of, trained_classifier
from training.labeller import trained_labeller


class TestVocabulary:
    """Common words are learned as they are."""

    def test_common_words(self) -> None:
        """A word that many texts have in small letters; names and rare words are not common."""
        texts = [f"{name} said it rained." for name in NAMES * 2]
        assert common_words([*texts, "Snow fell."]) == {"said", "it", "rained"}

    def test_topics(self) -> None:
        """A word that is common because of the year of the texts is left out."""
        assert common_words(["the emails"] * 20) == {"the"}


class TestOdds:
    """The log odds that a word is a cue."""

    def test_odds(self) -> None:
        """A word that was a cue often enough has them, with its kind of tag; others have none."""
        odds = odds_of(stories())
        assert list(odds) == ["said V"]
        assert odds["said V"] > 0

    def test_seldom(self) -> None:
        """Two texts are not enough."""
        assert odds_of(stories()[:1]) == {}


class TestLearning:
    """Models that learned from texts read these texts as they are annotated."""

    @pytest.fixture(autouse=True)
    def _trainers(self) -> None:
        """What trains is an extra."""
        pytest.importorskip("pycrfsuite")
        pytest.importorskip("sklearn")

    def test_labels(self) -> None:
        """The labeller gives a cue its content and its source, whatever the name is."""
        model = unpacked(trained_labeller(stories()))
        labeller = Labeller(model)
        read = passage("Quist said that it rained. Quist ate soup.", {"said", "that", "it"})
        labelled = labeller.label(read, labeller.scores(read), 1)
        assert (labelled.content, labelled.source) == ([2, 3, 4], [0])
        assert labelled.log_probability > -1

    def test_same_files(self) -> None:
        """The same texts give the same file."""
        assert trained_labeller(stories()) == trained_labeller(stories())

    def test_left_out(self) -> None:
        """Groups of features that are left out are not in the model."""
        rows, fewer = (
            unpacked(trained_labeller(stories(), left_out)).rows
            for left_out in (frozenset[str](), frozenset({"word", "path"}))
        )
        groups = ("Lw=", "Rw=", "Lpath", "Rpath")
        assert [name for name in rows if name.startswith(groups)] != []
        assert [name for name in fewer if name.startswith(groups)] == []
        assert "Rend,w=." in fewer

    def test_statements(self) -> None:
        """Together the models find the statements, and nothing in what only eats."""
        learned = stories()
        odds = odds_of(learned)
        labelling = trained_labeller(learned)
        found = list(examples(learned, odds, Labeller(unpacked(labelling))))
        assert sum(example.is_cue for example in found) == 2 * len(NAMES)
        others = [example._replace(is_cue=False, features={"bias": 1.0}) for example in found]
        words = frozenset({"said", "that", "it"})
        classifier = trained_classifier([*found, *others], odds, words)
        models = models_of(unpacked(labelling), unpacked(classifier))
        gold = row("⟦source 1|Quist⟧ ⟦cue 1|said⟧ ⟦content 1|that it rained⟧. Quist ate soup.")
        (quote,) = statement_rows(gold, models)["quotes"]
        assert {part: [list(place) for place in quote[part]] for part in ("content", "cue")} == {
            part: gold["quotes"][0][part] for part in ("content", "cue")
        }
        assert [list(place) for place in quote["speaker"]] == gold["quotes"][0]["speaker"]
        assert quote["probability"] > 0.5
