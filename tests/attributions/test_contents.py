"""Where contents begin and end."""

import pytest

from tests.attributions.shaped import said


def contents(tagged: str) -> list[str]:
    """Return the content of each statement of a unit."""
    return [content for _, _, content in said(tagged)]


@pytest.mark.parametrize(
    ("tagged", "found"),
    [
        ("Ana/P said/d :/: -/- it/R hurts/z ./.", ["it hurts"]),
        ("Ana/P said/d it/R hurts/z (/( ./.", ["it hurts"]),
        ("Ana/P replied/d “No”/Q and/c left/d ./.", ["“No”"]),
        ("Ana/P said/d “no_one”/Q left/d ./.", ["“no one” left"]),
        ("Ana/P said/d “No.”/Q then/a", ["“No.”"]),
        ("“No,”/Q Ana/P said/d ,/, “no.”/Q", ["“No,” + “no.”"]),
        ("“No,”/Q Ana/P said/d “no.”/Q", ["“No,” + “no.”"]),
        ("the/D mill/N ,/, Ana/P said/d ,/, hurts/z men/N ./.", ["the mill + hurts men"]),
        ("it/R hurts/z ,/, Ana/P said/d ,/, leaving/g ./.", ["it hurts"]),
        ("it/R hurts/z ,/, Ana/P said/d ,/, while/I men/N left/d ./.", ["it hurts"]),
        ("it/R hurts/z ,/, Ana/P said/d ,/,", ["it hurts"]),
        ("“No,”/Q Ana/P said/d ,/, men/N left/d ./.", ["“No,”"]),
        ("at/I noon/N ,/, Ana/P said/d :/: “No.”/Q", ["“No.”"]),
        ("asked/n why/v ,/, “No,”/Q Ana/P said/d ./.", ["“No,”"]),
        ("it/R is/e “bad,”/Q Ana/P said/d ./.", ["it is “bad,”"]),
        ("it/R is/e “bad,”/Q as/I Ana/P said/d ./.", ["“bad,”"]),
        ("it/R is/e “bad”/Q now/a ,/, Ana/P said/d ./.", ["it is “bad” now"]),
        ("Ana/P denied/d it/R ./.", []),
        ("Ana/P admitted/d the/D leak/N ,/, wept/d and/c left/d ./.", ["the leak"]),
        ("Ana/P admitted/d the/D leak/N ./.", ["the leak"]),
        ("Ana/P ,/, who/w said/d it/R hurts/z ,/, left/d ./.", ["it hurts"]),
        ("Ana/P ,/, who/w said/d it/R hurts/z ./.", ["it hurts"]),
    ],
)
def test_the_content_of_one_cue(tagged: str, found: list[str]) -> None:
    """A content has no sign at its ends, and nothing that its speaker does besides."""
    assert contents(tagged) == found


@pytest.mark.parametrize(
    ("tagged", "found"),
    [
        (
            "Ana/P said/d it/R hurts/z ,/, adding/g that/I men/N left/d ./.",
            ["it hurts", "that men left"],
        ),
        (
            "Ana/P said/d it/R hurts/z and/c added/d that/I men/N left/d ./.",
            ["it hurts", "that men left"],
        ),
        ("Ana/P said/d it/R hurts/z ;/; Bo/P said/d men/N left/d ./.", ["it hurts", "men left"]),
        ("Ana/P said/d it/R hurts/z ,/, but/c Bo/P said/d no/D ./.", ["it hurts , but Bo said no"]),
        (
            "Ana/P said/d it/R hurts/z ,/, but/c Bo/P said/d men/N left/d ./.",
            ["it hurts", "men left"],
        ),
        ("Ana/P says/z it/R hurts/z and/c Bo/P says/z men/N left/d ./.", ["it hurts", "men left"]),
        (
            "Ana/P said/d it/R hurts/z and/c Bo/P says/z men/N left/d ./.",
            ["it hurts and Bo says men left", "men left"],
        ),
        ("Ana/P said/d Bo/P said/d men/N left/d ./.", ["Bo said men left", "men left"]),
        (
            "Ana/P said/d it/R hurts/z ,/, according/g to/T Bo/P ./.",
            ["it hurts", "Ana said it hurts"],
        ),
        ("“No,”/Q Ana/P said/d ,/, and/c “yes,”/Q Bo/P said/d ./.", ["“No,”", "“yes,”"]),
    ],
)
def test_contents_beside_each_other(tagged: str, found: list[str]) -> None:
    """A content ends where the cue of another statement takes over."""
    assert contents(tagged) == found
