"""Verbs that report, looked up in any form."""

import pytest

from quotekit.lexicons.cue_verbs import CUE_VERBS, IRREGULAR_FORMS
from quotekit.linguistics.reporting import (
    act_of,
    frames_of,
    lemma_of,
    phrasal,
    reports,
    with_preposition,
)


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("said", "say"),
        ("SAYING", "say"),
        ("denies", "deny"),
        ("insisted", "insist"),
        ("told", "tell"),
        ("pointed", "point"),
        ("walked", None),
        ("", None),
    ],
)
def test_lemmas(word: str, lemma: str | None) -> None:
    """Regular and irregular forms, and the first word of a phrasal verb."""
    assert lemma_of(word) == lemma


@pytest.mark.parametrize(
    ("lemma", "following", "verb"),
    [
        ("point", ["out", "that"], "point out"),
        ("point", ["Out"], "point out"),
        ("point", [], "point"),
        ("call", ["on", "for"], "call on for"),
        ("say", ["so"], "say"),
    ],
)
def test_phrasal_verbs(lemma: str, following: list[str], verb: str) -> None:
    """The longest that the next words make."""
    assert phrasal(lemma, following) == verb


def test_frames_and_acts() -> None:
    """A verb is listed with its frames, and acts as in the first of them."""
    assert frames_of("say")["clause"] == "statement"
    assert frames_of("walk") == {}
    assert (act_of("ask"), act_of("deny"), act_of("walk")) == ("question", "denial", "statement")


def test_prepositions() -> None:
    """Some verbs tell what they say after a preposition."""
    assert with_preposition("accuse", "of") == "statement"
    assert with_preposition("accuse", "over") is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the mayor insisted on it", True),
        ("they pointed out the ship", True),
        ("the mayor wants it", False),
        ("the mayor slept", False),
        ("", False),
    ],
)
def test_reports(words: str, *, expected: bool) -> None:
    """Telling counts; wanting does not, and nor does a verb that is not listed."""
    assert reports(words.split()) is expected


def test_the_lexicon_is_lower_case_and_known() -> None:
    """A verb in capitals, or a form of a verb that is not listed, would never be found."""
    verbs = [
        verb for frames in CUE_VERBS.values() for row in frames.values() for verb in row.split()
    ]
    heads = {verb.partition(":")[0].split("_")[0] for verb in verbs}
    assert all(verb == verb.lower() for verb in [*verbs, *IRREGULAR_FORMS])
    assert all(lemma_of(head) == head for head in heads - IRREGULAR_FORMS.keys())
