"""Names set under or before a quote."""

import pytest

from quotekit.extractors.attributions.signed import signature_of, signed_statement
from tests.attributions.shaped import shaped, text_of, words_of


@pytest.mark.parametrize(
    ("tagged", "rule", "source"),
    [
        ("“No.”/Q -/- Ana/P Ruiz/P", "signed-after-dash", "Ana Ruiz"),
        ("“No.”/Q ./. --/- Ana/P ,/, a/D nurse/N", "signed-after-dash", "Ana , a nurse"),
        ("Ana/P Ruiz/P :/: “No.”/Q", "name-and-colon", "Ana Ruiz"),
        ("Mayor/P Ana/P :/: “No”/Q ./.", "name-and-colon", "Mayor Ana"),
    ],
)
def test_signed_statements(tagged: str, rule: str, source: str) -> None:
    """A quote with nothing but a dash or a colon between it and a name is by that name."""
    draft = signed_statement(shaped(tagged))
    text = text_of(tagged)
    assert draft is not None
    assert draft.source is not None
    assert (draft.rule, text[slice(*draft.source)]) == (rule, source)


@pytest.mark.parametrize(
    "tagged",
    [
        "“No.”/Q */x Ana/P",
        "“No.”/Q -/- so/a it/R goes/z",
        "“No,”/Q -/- Ana/P left/d",
        "“No.”/Q -/- the/D end/N",
        "“No.”/Q Ana/P",
        "the/D answer/N :/: “No.”/Q",
        "Ana/P said/d :/: “No.”/Q",
    ],
)
def test_what_is_no_signature(tagged: str) -> None:
    """A dash before a sentence, a thing before a colon and a cue sign nothing."""
    assert signed_statement(shaped(tagged)) is None


def test_a_signature_on_a_line_of_its_own() -> None:
    """A dash, a name and what the name is are a signature."""
    unit = shaped("-/- Ana/P Ruiz/P ,/, a/D nurse/N")
    assert words_of(unit, signature_of(unit)) == "Ana Ruiz , a nurse"


@pytest.mark.parametrize("tagged", ["-/- the/D end/N", "Ana/P", "-/- Ana/P left/d"])
def test_a_line_that_signs_nothing(tagged: str) -> None:
    """A name without a dash, a thing after one and a sentence are no signatures."""
    assert signature_of(shaped(tagged)) is None
