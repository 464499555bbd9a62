"""Quotes that only a cue somewhere in the sentence accounts for."""

import pytest

from tests.attributions.shaped import said


@pytest.mark.parametrize(
    ("tagged", "statement"),
    [
        ("Ana/P shouted/d into/I the/D mist/N “no_one”/Q ./.", ("nearest-cue", "Ana", "“no one”")),
        ("“no_one”/Q came/d ,/, shouted/d Ana/P ./.", ("nearest-cue", "Ana", "“no one”")),
        (
            "Ana/P left/d for/I Lisse/P “no_one”/Q to/T say/b ./.",
            ("nearest-cue", "Ana", "“no one”"),
        ),
        ("Ana/P was/e short/J :/: “No.”/Q", ("subject-before-colon", "Ana", "“No.”")),
        ("for/I Ana/P a/D last/J word/N :/: “No.”/Q", ("subject-before-colon", "Ana", "“No.”")),
        ("in/I Ana/P ’s/S words/N :/: “No.”/Q", ("subject-before-colon", "Ana", "“No.”")),
        (
            "it/R was/e no/D news/N to/T the/D nurse/N Ana/P Ruiz/P :/: “No.”/Q",
            ("subject-before-colon", "the nurse Ana Ruiz", "“No.”"),
        ),
        ("her/D blunt/J answer/N :/: “No.”/Q", ("subject-before-colon", "her", "“No.”")),
    ],
)
def test_a_quote_goes_to_the_nearest_cue(tagged: str, statement: tuple[str, str, str]) -> None:
    """The nearest cue with a subject has the quote, else the subject before a colon."""
    assert statement in said(tagged)


@pytest.mark.parametrize(
    "tagged",
    [
        "the/D sign/N over/I it/R :/: “No.”/Q",
        "the/D old/J sign/N :/: “No.”/Q",
        "it/R was/e told/n of/O “no_one”/Q",
        "Ana/P left/d “no_one”/Q ./.",
        "often/a said/d so/a ,/, “no_one”/Q",
        "“no_one”/Q and/c “no_two”/Q came/d ./.",
        "Ana/P shouted/d" + " far/a" * 13 + " “no_one”/Q",
    ],
)
def test_a_quote_without_a_near_cue_is_left(tagged: str) -> None:
    """Passives, attitudes, cues without a subject and cues far away have no quote."""
    assert said(tagged) == []


def test_a_quote_between_hides_the_cue() -> None:
    """A cue belongs to the first quote after it, not to the one behind that."""
    found = said("Ana/P shouted/d into/I it/R “yes”/Q near/I him/R “no_one”/Q ./.")
    assert found == [("nearest-cue", "Ana", "“yes”")]


@pytest.mark.parametrize(
    "tagged",
    [
        "“no,”/Q said/d Ana/P as/I she/R left/d Bo/P at/I home/N ,/, “not_one”/Q",
        "“no,”/Q said/d Ana/P as/I Bo/P yelled/d ;/; “not_one”/Q",
        "“no,”/Q Ana/P told/d Bo/P when/v he/R called/d -/- “not_one”/Q",
    ],
)
def test_a_quote_that_goes_on_in_small_letters(tagged: str) -> None:
    """What stands between the halves of a sentence has no say in whose the second is."""
    ((_, source, content),) = said(tagged)
    assert (source, content) == ("Ana", "“no,” + “not one”")


@pytest.mark.parametrize(
    ("tagged", "statement"),
    [
        (
            "“no,”/Q said/d Ana/P as/I she/R left/d Bo/P ,/, “Not_one”/Q",
            ("nearest-cue", "Ana", "“Not one”"),
        ),
        (
            "“no,”/Q said/d Ana/P as/I she/R left/d Bo/P “not_one”/Q",
            ("nearest-cue", "Ana", "“not one”"),
        ),
        (
            "Ana/P shouted/d into/I it/R ,/, far/a off/a ,/, “no_one”/Q",
            ("nearest-cue", "Ana", "“no one”"),
        ),
    ],
)
def test_a_quote_that_begins_anew(tagged: str, statement: tuple[str, str, str]) -> None:
    """A capital, no comma or nothing quoted before: the quote has a cue of its own."""
    assert statement in said(tagged)


def test_two_quotes_may_have_one_cue() -> None:
    """A cue between two quotes is the nearest of both."""
    found = said("the/D word/N “yes”/Q to/T it/R Ana/P shouted/d far/a into/I it/R “no_one”/Q ./.")
    assert [content for _, _, content in found] == ["“yes”", "“no one”"]
