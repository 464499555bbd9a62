"""Words that can be cues, of every part of speech."""

from collections import Counter

import pytest

from quotekit.lexicons.cue_modifiers import CUE_ADJECTIVES, CUE_ADVERBS, CUE_PREPOSITIONS
from quotekit.lexicons.cue_nouns import CUE_NOUNS, IRREGULAR_NOUNS
from quotekit.lexicons.cue_verbs import FURTHER_CUE_VERBS
from quotekit.linguistics.cue_words import (
    adjective_act,
    adverb_act,
    further_verb_act,
    noun_act,
    preposition_act,
    verb_lemma,
)


ACTS = {
    *("statement", "question", "denial", "request", "commitment"),
    *("belief", "evidence", "attitude", "refusal"),
}
TABLES = [FURTHER_CUE_VERBS, CUE_NOUNS, CUE_ADJECTIVES, CUE_ADVERBS, CUE_PREPOSITIONS]


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("told", "tell"),
        ("withheld", "withhold"),
        ("quizzed", "quiz"),
        ("stumping", "stump"),
        ("rowed", None),
        ("", None),
    ],
)
def test_verbs_in_any_form(word: str, lemma: str | None) -> None:
    """Those that report always and those that do now and then."""
    assert verb_lemma(word) == lemma


@pytest.mark.parametrize(
    ("noun", "act"),
    [
        ("promise", "commitment"),
        ("promises", "commitment"),
        ("speeches", "statement"),
        ("theories", "belief"),
        ("news", "statement"),
        ("harbour", None),
        ("", None),
    ],
)
def test_nouns_in_singular_and_plural(noun: str, act: str | None) -> None:
    """A plural has the act of its singular."""
    assert noun_act(noun) == act


def test_other_words() -> None:
    """Each part of speech has a table of its own."""
    assert (adjective_act("confident"), adjective_act("wooden")) == ("belief", None)
    assert (adverb_act("seemingly"), adverb_act("slowly")) == ("evidence", None)
    assert (preposition_act("for"), preposition_act("beneath")) == ("belief", None)
    assert (further_verb_act("walk back"), further_verb_act("row")) == ("denial", None)


@pytest.mark.parametrize("table", TABLES)
def test_a_word_has_one_known_act(table: dict[str, str]) -> None:
    """A second entry would never be looked at, nor would one in capitals."""
    words = [word for row in table.values() for word in row.split()]
    assert [word for word, count in Counter(words).items() if count > 1] == []
    assert [word for word in words if word != word.lower()] == []
    assert set(table) - ACTS == set()


def test_irregular_plurals_are_of_listed_nouns() -> None:
    """A plural of a noun that is not listed would never be found."""
    nouns = {noun for row in CUE_NOUNS.values() for noun in row.split()}
    assert set(IRREGULAR_NOUNS.values()) - nouns == set()
