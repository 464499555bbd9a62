"""Which pronouns may mean somebody, and whom each cannot mean."""

import pytest

from quotekit.extractors.attributions.speakers.pronouns import pronouns_of
from tests.attributions.shaped import shaped, text_of


@pytest.mark.parametrize(
    ("tagged", "found"),
    [
        ("she/R left/d her/D bag/N", ["she f", "her f"]),
        ("they/R told/d them/R", ["they they", "them them"]),
        ("it/R cut/d its/D costs/N", ["it it", "its it"]),
        ("it/R is/e clear/J that/I he/R left/d", ["he m"]),
        ("he/R made/d it/R hard/J to/T leave/b", ["he m"]),
        ("it/R is/e ready/J", ["it it"]),
        ("he/R spoke/d of/O it/R", ["he m"]),
        ("he/R said/d that/I it/R had/d left/n", ["he m", "it it"]),
        ("I/R saw/d you/R", []),
    ],
)
def test_pronouns(tagged: str, found: list[str]) -> None:
    """Third persons count; not an "it" after a preposition, or for a clause or nothing."""
    unit = shaped(tagged)
    pronouns = [f"{text_of(tagged)[slice(*p.place)]} {p.tells}" for p in pronouns_of(unit)]
    assert pronouns == found


@pytest.mark.parametrize(
    ("tagged", "barred"),
    [
        ("Ruiz/P told/d her/R", "Ruiz"),
        ("Ruiz/P wanted/d to/T see/b her/R", "Ruiz"),
        ("Ruiz/P said/d the/D board/N had/d told/n her/R", "the board"),
        ("Ruiz/P ,/, who/w told/d her/R", "Ruiz , who"),
        ("Ruiz/P said/d her/D aide/N left/d", None),
        ("Ruiz/P told/d her/R aide/N", None),
        ("Ruiz/P said/d it/R had/d left/n", None),
        ("Ruiz/P hurt/d herself/R", None),
        ("told/d her/R", None),
        ("to/T her/R", None),
    ],
)
def test_an_object_is_not_its_subject(tagged: str, barred: str | None) -> None:
    """The subject of the verb before a pronoun is barred, but not that of a clause above."""
    unit = shaped(tagged)
    (pronoun,) = list(pronouns_of(unit))[-1:]
    words = text_of(tagged)[slice(*pronoun.barred)]
    assert (words or None) == barred
    assert pronoun.bars(pronoun.place) is False
