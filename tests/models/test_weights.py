"""What the models of attribution keep of the texts that they learned from."""

from quotekit.lexicons.forenames import EITHER_FORENAMES, FEMALE_FORENAMES, MALE_FORENAMES
from quotekit.models.attribution import cue_model, labelling_model
from quotekit.models.linear_file import packed, unpacked
from training.weights import all_words, strongest, words_of


class TestWordsOf:
    """The words in the name of a feature, and nothing else."""

    def test_words_stand_under_names_that_say_so(self) -> None:
        """A pair of words gives both, a word with a tag or a label the word alone."""
        assert list(words_of("Rw-1,w=said that")) == ["said", "that"]
        assert list(words_of("Lr,w=BK told")) == ["told"]
        assert list(words_of("C k,t=adding IN")) == ["adding"]
        assert list(words_of("Lbegin,w=while")) == ["while"]
        assert list(words_of("lemma=according to")) == ["according to"]

    def test_tags_endings_and_shapes_are_no_words(self) -> None:
        """What stands for a name or a rare word is left alone."""
        assert list(words_of("Rt-1,t=VBD IN")) == []
        assert list(words_of("w-1,w=X -ned")) == []
        assert list(words_of("bias")) == []


class TestStrongest:
    """Each word once, with its greatest weight."""

    def test_greatest_weight_of_each_word(self) -> None:
        """A weight against something counts as much as one for it."""
        weights = {"Lw=said": [0.5, 0.0], "Rw+1=said": [0.0, -2.0], "Lw=told": [1.0, 0.0]}
        model = unpacked(packed(("no", "yes"), 0.5, weights, {"odds": {"adds V": 1.0}}))
        assert [tuple(weight) for weight in strongest(model)] == [
            (-2.0, "said", "yes", "Rw+1=said"),
            (1.0, "told", "no", "Lw=told"),
        ]
        assert all_words(model) == ["adds", "said", "told"]


class TestShippedModels:
    """Words of the training texts are kept where they are common, or may be cues."""

    def test_labeller_knows_common_words_only(self) -> None:
        """No word is in a feature of the labeller that is not in the vocabulary."""
        common = set(cue_model().facts["vocabulary"])
        assert {weight.word for weight in strongest(labelling_model())} <= common

    def test_classifier_knows_no_forename_beyond_common_words(self) -> None:
        """What is not in the vocabulary stood where a verb of telling stands, and names nobody."""
        facts = cue_model().facts
        others = {weight.word for weight in strongest(cue_model())} - set(facts["vocabulary"])
        assert "joked" in others
        assert others & (FEMALE_FORENAMES | MALE_FORENAMES | EITHER_FORENAMES) == set()

    def test_vocabulary_is_in_small_letters(self) -> None:
        """A word that is written in capitals is in no vocabulary."""
        assert all(word == word.lower() for word in cue_model().facts["vocabulary"])
