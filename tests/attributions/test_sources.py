"""The noun phrase beside a cue that says who speaks."""

import pytest

from quotekit.extractors.attributions.cues import cues_of
from quotekit.extractors.attributions.nominals import nominals
from quotekit.extractors.attributions.sources import source_after, source_before
from tests.attributions.shaped import shaped, words_of


@pytest.mark.parametrize(
    ("tagged", "source"),
    [
        ("Ana/P said/d no/D", "Ana"),
        ("Ana/P often/a said/d no/D", "Ana"),
        ("the/D head/N of/O the/D board/N said/d no/D", "the head of the board"),
        ("Ana/P ,/, a/D nurse/N ,/, said/d no/D", "Ana , a nurse ,"),
        ("Ana/P ,/, 40/C ,/, said/d no/D", "Ana , 40 ,"),
        ("Ana/P ,/, who/w ran/d it/R ,/, said/d no/D", "Ana , who ran it ,"),
        ("Ana/P (/( D-Ohio/P )/) said/d no/D", "Ana ( D-Ohio )"),
        ("Ana/P -/- a/D nurse/N -/- said/d no/D", "Ana - a nurse -"),
        ("a/D nurse/N ,/, the/D head/N ,/, Ana/P ,/, said/d no/D", "the head , Ana ,"),
        ("Ana/P ,/, in/I May/M ,/, said/d no/D", "Ana"),
        ("Ana/P on/I Monday/M said/d no/D", "Ana"),
        ("Ana/P late/a Monday/M said/d no/D", "Ana"),
        ("Ana/P ,/, who/w said/d no/D", "Ana"),
        ("the/D nurse/N who/w said/d no/D", "the nurse"),
        ("a/D man/N briefed/n on/I it/R said/d no/D", "it"),
        ("a/D man/N briefed/n on/I the/D plan/N said/d no/D", "a man briefed on the plan"),
        ("a/D man/N who/w ran/d the/D mill/N said/d no/D", "a man who ran the mill"),
        ("a/D man/N who/w knows/z he/R said/d no/D", "he"),
        ("Ana/P rose/d and/c in/I a/D low/J voice/N said/d no/D", "Ana"),
        ("Ana/P rose/d and/c after/I a/D while/N said/d no/D", "Ana"),
        ("Bo/P rose/d and/c after/I Ana/P said/d no/D", "Ana"),
        ("Bo/P rose/d after/I a/D nurse/N said/d no/D", "a nurse"),
        ("nurses/N during/I the/D talks/N said/d no/D", "nurses"),
        ("in/I a/D letter/N Ana/P Ruiz/P said/d no/D", "Ana Ruiz"),
        ("in/I Lisse/P Ruiz/P said/d no/D", "Lisse Ruiz"),
        ("often/a in/I doubt/N nurses/N said/d no/D", "doubt nurses"),
    ],
)
def test_source_before(tagged: str, source: str) -> None:
    """A subject has its apposition, its age, its brackets and its relative clause with it."""
    unit = shaped(tagged)
    *_, cue = cues_of(unit)
    assert words_of(unit, source_before(unit, nominals(unit), cue)) == source


@pytest.mark.parametrize(
    "tagged",
    [
        "said/d no/D",
        "Monday/M said/d no/D",
        "late/a said/d no/D",
        "went/d ,/, said/d no/D",
        ",/, said/d no/D",
        "Ana/P left/d ,/, said/d no/D",
        "Ana/P ,/, ,/, said/d no/D",
        "left/d ,/, a/D nurse/N ,/, said/d no/D",
        "despite/I Ana/P ,/, a/D nurse/N ,/, said/d no/D",
        "Ana/P ,/, she/R left/d ,/, said/d no/D",
        "Ana/P ,/, left/d ,/, said/d no/D",
        "Ana/P ,/, (/( so/a )/) ,/, said/d no/D",
        "Ana/P ,/, “No,”/Q ,/, said/d no/D",
        "often/a ,/, who/w said/d no/D",
    ],
)
def test_no_source_before(tagged: str) -> None:
    """What is no aside of a subject leaves a cue without a source."""
    unit = shaped(tagged)
    cue = next(iter(cues_of(unit)))
    assert source_before(unit, nominals(unit), cue) is None


def test_a_source_has_five_asides_at_most() -> None:
    """Of a long list that ends at a cue only the last six members are read."""
    unit = shaped("a/D cat/N ,/, " * 8 + "said/d no/D")
    cue = next(iter(cues_of(unit)))
    source = source_before(unit, nominals(unit), cue)
    assert words_of(unit, source) == " ".join(["a cat ,"] * 6)


@pytest.mark.parametrize(
    ("tagged", "source"),
    [
        ("Ana/P ./.", "Ana"),
        ("Ana/P ,/, a/D nurse/N ./.", "Ana , a nurse"),
        ("Ana/P ,/, a/D nurse/N who/w runs/z it/R ,/, “no.”/Q", "Ana , a nurse who runs it"),
        ("Ana/P ,/, 40/C ,/, a/D nurse/N ./.", "Ana , 40 , a nurse"),
        ("Ana/P (/( D-Ohio/P )/) ./.", "Ana ( D-Ohio )"),
        ("Ana/P (/( so/a ./.", "Ana"),
        ("Ana/P ,/, but/c no/D", "Ana"),
        ("Ana/P ,/, a/D nurse/N left/d ./.", "Ana"),
        ("Ana/P ,/,", "Ana"),
        ("Ana/P ,/, who/w ran/d it/R ,/, “no.”/Q", "Ana , who ran it"),
        ("Ana/P ,/, who/w often/a said/d it/R rained/d ,/, “no.”/Q", "Ana"),
        ("Ana/P ,/, a/D nurse/N ,/, who/w thinks/z Bo/P lied/d", "Ana , a nurse"),
        ("Ana/P ,/, who/w asked/d not/a to/T be/e named/n", "Ana , who asked not to be named"),
        ("a/D man/N who/w runs/z it/R ./.", "a man who runs it"),
        ("a/D man/N who/w is/e “/x Shorty/P ./. ”/x", "a man who is “ Shorty . ”"),
        ("Ana/P what/w ./.", "Ana"),
        ("left/d ./.", None),
        ("Ana/P" + " ,/, a/D cat/N" * 7, "Ana" + " , a cat" * 5),
    ],
)
def test_source_after(tagged: str, source: str | None) -> None:
    """A subject after its cue takes in up to five asides, but no clause of its own."""
    unit = shaped(tagged)
    assert words_of(unit, source_after(unit, nominals(unit), 0)) == source
