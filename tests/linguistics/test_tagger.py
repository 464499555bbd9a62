"""The tagger: NLTK's perceptron, to the letter."""

import pytest

from quotekit.linguistics import tagger
from quotekit.linguistics.plain_words import plain_words
from quotekit.linguistics.tagger import nltk_tagger, tag_words
from quotekit.linguistics.tokens import token_spans
from quotekit.models.perceptron_file import packed, unpacked
from quotekit.models.tagger import tagger_weights


SENTENCES = (
    "Harbour master Ana Ruiz said on Friday that the north pier would stay shut until 2027.",
    "“We can't pay for it,” she told The Sela Post, “and nobody's offered.”",
    "About 40% of the 1,200 fishermen — roughly one in three — didn't vote.",
    "Does U.S.-built steel cost more than $5bn? Mr. Poe doubts it; so do his well-paid aides.",
    "Zqxv-wert frobnicated @ana_ruiz at https://pier.example/x #ferries!!!",
    "THE BOARD WILL NOT SAY WHO KNEW WHAT, OR WHEN (OR WHY) IT KNEW.",
    "Running, he ran; having run, he runs: runners run.",
    "the the the of of to to a an 1999 07 3rd i",
)


def cut(sentence: str) -> list[str]:
    """Return the words that the tagger is given."""
    return plain_words([sentence[start:end] for start, end in token_spans(sentence)])


@pytest.mark.parametrize("sentence", SENTENCES)
def test_same_as_nltk(sentence: str) -> None:
    """Ours and NLTK's evaluator give the same tags on the same weights."""
    words = cut(sentence)

    assert [tag for _, tag in nltk_tagger().tag(words)] == tag_words(words)


def test_same_when_nothing_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tags do not depend on what was tagged before, or on what was forgotten since."""
    words = [word for sentence in SENTENCES for word in cut(sentence)]
    expected = tag_words(words)
    monkeypatch.setattr(tagger, "_KEPT_WORDS", 1)
    monkeypatch.setattr(tagger, "_KEPT_PAIRS", 1)

    assert expected == tagger._Tagger(tagger_weights()).tag(words)  # noqa: SLF001


def test_typographic_marks() -> None:
    """Curly marks are tagged as straight ones are."""
    assert tag_words(["“", "I", "did", "n’t", ",", "”"]) == ["``", "PRP", "VBD", "RB", ",", "''"]


@pytest.mark.parametrize("words", [[], ["\ud800"], ["\x00", "-", "—"], ["é" * 1000]])
def test_odd_words(words: list[str]) -> None:
    """Every word has a tag, whatever it is."""
    assert len(words) == len(tag_words(words))


def test_file_keeps_what_it_is_given() -> None:
    """What is packed is unpacked again, signs and all."""
    weights = {"bias": {"NN": 127, "DT": -127}, "i word the": {"DT": 4}}
    found = unpacked(packed(("NN", "DT"), {"the": "DT"}, weights))

    assert found.tags == ("NN", "DT")
    assert found.only_tags == {"the": "DT"}
    assert {(0, 127), (1, -127)} == set(found.of("bias"))
    assert list(found.of("i word the")) == [(1, 4)]
    assert list(found.of("i word a")) == []


def test_other_format() -> None:
    """A file of another format is refused, with what to do."""
    with pytest.raises(ValueError, match="install quotekit anew"):
        unpacked(b"other")
