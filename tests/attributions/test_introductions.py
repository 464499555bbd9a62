"""Sentences that say who speaks next."""

import pytest

from quotekit.extractors.attributions.introductions import introduction_of
from tests.attributions.shaped import shaped, text_of


@pytest.mark.parametrize(
    ("tagged", "source", "cue", "announces"),
    [
        ("Ana/P then/a said/d :/:", "Ana", "said", True),
        ("Ana/P laughed/d ./.", "Ana", "laughed", True),
        ("Ana/P shook/d her/D head/N ./.", "Ana", None, False),
        ("she/R had/d one/C answer/N :/:", "she", None, True),
        ("Ana/P told/d him/R “no”/Q :/:", "Ana", "told", True),
        ("Ana/P said/d to/T him/R -/-", "Ana", "said", True),
        ("Ana/P once/a said/d ,/, --/-", "Ana", "said", True),
        ("Ana/P ,/, a/D nurse/N ,/, laughed/d ./.", "Ana , a nurse ,", "laughed", True),
        ("more/J from/I Ana/P Ruiz/P in/I Graz/P :/:", "Ana Ruiz", None, True),
        ("we/R have/z a/D note/N from/I Graz/P :/:", "Graz", None, True),
        ("this/D from/I the/D council/N ,/, too/a :/:", "the council", None, True),
    ],
)
def test_introductions(tagged: str, source: str, cue: str | None, announces: bool) -> None:  # noqa: FBT001
    """A person in subject position is about to speak, announced by a colon or a cue."""
    text = text_of(tagged)
    found = introduction_of(shaped(tagged))
    assert found is not None
    assert text[slice(*found.source)] == source
    assert (text[slice(*found.cue)] if found.cue else None) == cue
    assert found.announces == announces


@pytest.mark.parametrize(
    "tagged",
    [
        "Ana/P said/d “no”/Q ./.",
        "the/D rain/N stopped/d ./.",
        "it/R stopped/d ./.",
        "we/R left/d ./.",
        "often/a said/d :/:",
        "out/a in/I the/D rain/N ./.",
        "more/J from/I Graz/P :/:",
        "a/D line/N from/I the/D play/N :/:",
        "more/J from/I :/:",
        "it/R came/d from/I Ana/P Ruiz/P :/:",
        "this/D from/I Ana/P Ruiz/P ./.",
    ],
)
def test_sentences_that_introduce_nobody(tagged: str) -> None:
    """Things, places, "it" and "we" are not quoted next, and no sentence that quotes introduces."""
    assert introduction_of(shaped(tagged)) is None


@pytest.mark.parametrize(
    ("tagged", "rule"),
    [
        ("Ana/P laughed/d ./.", "introduced-by-sentence"),
        ("Ana/P left/d ./.", "preceding-sentence"),
    ],
)
def test_the_statement_under_an_introduction(tagged: str, rule: str) -> None:
    """The statement has the quote as its content and says how it was introduced."""
    introduction = introduction_of(shaped(tagged))
    (quote,) = shaped("“No.”/Q").quotes
    assert introduction is not None
    assert quote is not None
    draft = introduction.draft(quote)
    assert (draft.rule, draft.content, draft.source) == (rule, [(0, 5)], (0, 3))


def test_the_noun_phrase_that_begins_a_source() -> None:
    """The apposition belongs to the source, and not to the phrase that names the speaker."""
    introduction = introduction_of(shaped("Ana/P ,/, a/D nurse/N ,/, said/d :/:"))
    (quote,) = shaped("“No.”/Q").quotes
    assert introduction is not None
    assert quote is not None
    draft = introduction.draft(quote)
    assert (draft.source, draft.core) == ((0, 15), (0, 3))
