"""Rare names that a tagger takes for other words, and words that it knows."""

import pytest

from quotekit import Document
from quotekit.linguistics.rare_names import with_rare_names
from quotekit.linguistics.tagger import knows


def tags(text: str) -> str:
    """Return the tags of a text of one paragraph."""
    document = Document(text)
    return " ".join(document.tags(document.paragraphs[0]))


@pytest.mark.parametrize(
    ("words", "before", "after"),
    [
        ("Then Quistling left", "RB VBG VBD", "RB NNP VBD"),
        ("Quistle left", "VB VBD", "NNP VBD"),
        ("Quistle , who left", "VB , WP VBD", "NNP , WP VBD"),
        ("Quistle the door", "VB DT NN", "VB DT NN"),
        ("Quistling left", "VBG VBD", "NNP VBD"),
        ("Quistling the door", "VBG DT NN", "VBG DT NN"),
        ("Quistling , 43 , left", "VBG , CD , VBD", "NNP , CD , VBD"),
        ("Quistling , who left", "VBG , WP VBD", "NNP , WP VBD"),
        ("Quistling , he said , left", "VBG , PRP VBD , VBD", "NNP , PRP VBD , VBD"),
        ("Quistling , he said no", "VBG , PRP VBD DT", "VBG , PRP VBD DT"),
        ("Quistling , he said , too", "VBG , PRP VBD , RB", "VBG , PRP VBD , RB"),
        ("Quisted , who left", "VBN , WP VBD", "VBN , WP VBD"),
        ("Quistle", "VB", "VB"),
        ("Then QUISTLE left", "RB VB VBD", "RB VB VBD"),
        ("Then quistle left", "RB VB VBD", "RB VB VBD"),
        ("Then Qu1st left", "RB VB VBD", "RB VB VBD"),
        ("Then Known left", "RB VBN VBD", "RB VBN VBD"),
        ("Then Quist left", "RB JJ VBD", "RB JJ VBD"),
        ("Then , Quist left", "RB , JJ VBD", "RB , NNP VBD"),
        ("Then , Known left", "RB , NN VBD", "RB , NNP VBD"),
        ("Then , quist left", "RB , JJ VBD", "RB , JJ VBD"),
        ("Quist left", "JJ VBD", "JJ VBD"),
        ("Ruiz & Quist left", "NNP CC JJ VBD", "NNP CC JJ VBD"),
        ("Then , Quist", "RB , JJ", "RB , JJ"),
        ("Nor is she", "NNP VBZ PRP", "CC VBZ PRP"),
        ("said Tosco boss Quist", "VBD NNP IN NNP", "VBD NNP NN NNP"),
        ("head Quist", "VB NNP", "VB NNP"),
        ("Ana star", "NNP VB", "NNP VB"),
    ],
)
def test_capitalised_words(words: str, before: str, after: str) -> None:
    """A capitalised verb that nobody knows is a name, as is an adjective that is a subject."""
    mended = with_rare_names(words.split(), before.split(), lambda word: word == "Known")
    assert " ".join(mended) == after


def test_the_tagger_knows_common_words() -> None:
    """Words of its training texts are known, however they are written."""
    assert knows("the")
    assert knows("Said")
    assert not knows("Quistberg")


def test_a_document_mends_its_own_tagger_only() -> None:
    """The tags of a caller's tagger are taken as they are."""

    class Verbs:
        """Take every word for a verb."""

        def tag(self, tokens: list[str]) -> list[tuple[str, str]]:
            return [(token, "VB") for token in tokens]

    assert tags("Then Quistling left.").split()[1] == "NNP"
    document = Document("Then Quistling left.", tagger=Verbs())
    assert set(document.tags(document.paragraphs[0])) == {"VB"}
