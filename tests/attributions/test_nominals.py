"""Noun phrases on the shape of a unit."""

import pytest

from quotekit.extractors.attributions.nominals import nominals, phrase_at, phrase_ending_at
from tests.attributions.shaped import phrases_in, shaped, words_of


@pytest.mark.parametrize(
    ("tagged", "phrases"),
    [
        ("the/D old/J mill/N closed/d", ["the old mill"]),
        ("the/D island/N 's/S only/a clinic/N closed/d", ["the island 's only clinic"]),
        ("Ana/P Ruiz/P met/d him/R", ["Ana Ruiz", "him"]),
        ("a/D very/a old/J mill/N", ["a very old mill"]),
        ("the/D elected/n mayor/N left/d", ["the elected mayor"]),
        ("that/D was/e late/J", ["that", "late"]),
        ("May/M 3/C was/e late/J", ["3", "late"]),
    ],
)
def test_base_phrases(tagged: str, phrases: list[str]) -> None:
    """A base phrase runs from its determiner to its noun; a day is none."""
    assert phrases_in(tagged) == phrases


@pytest.mark.parametrize(
    ("tagged", "phrase"),
    [
        ("the/D head/N of/O the/D harbour/N", "the head of the harbour"),
        ("a/D report/N by/I the/D board/N", "a report by the board"),
        ("Ana/P Ruiz/P and/c Bo/P Berg/P", "Ana Ruiz and Bo Berg"),
        ("the/D mayor/N and/c Bo/P Berg/P", "Bo Berg"),
        ("he/R of/O the/D board/N", "the board"),
        ("the/D board/N ,/, Ana/P", "Ana"),
        (
            "men/N of/O men/N of/O men/N of/O men/N of/O men/N of/O men/N",
            "men of men of men of men of men",
        ),
        ("Ana/P left/d", None),
    ],
)
def test_a_phrase_that_ends_at_a_word(tagged: str, phrase: str | None) -> None:
    """At most four prepositional phrases are joined; a name and a noun are not coordinated."""
    unit = shaped(tagged)
    found = phrase_ending_at(unit, nominals(unit), len(unit.shape))
    assert words_of(unit, found) == phrase


@pytest.mark.parametrize(
    ("tagged", "phrase"),
    [
        ("the/D head/N of/O the/D harbour/N left/d", "the head of the harbour"),
        ("he/R of/O the/D board/N", "he"),
        ("his/D aunt/N to/T him/R", "his aunt"),
        ("the/D rest/N of/O us/R", "the rest of us"),
        ("the/D mayor/N and/c Bo/P", "the mayor"),
        ("the/D mayor/N and/c the/D board/N left/d", "the mayor and the board"),
        ("left/d the/D board/N", None),
        ("left/d", None),
    ],
)
def test_a_phrase_that_starts_at_a_word(tagged: str, phrase: str | None) -> None:
    """A phrase takes in the prepositional phrases after it, a pronoun none."""
    unit = shaped(tagged)
    assert words_of(unit, phrase_at(unit, nominals(unit), 0)) == phrase


def test_no_phrase_ends_where_there_is_none() -> None:
    """Without phrases nothing ends anywhere."""
    unit = shaped("left/d early/a")
    assert phrase_ending_at(unit, nominals(unit), 2) is None
