"""The subject of the main verb."""

import pytest

from quotekit.extractors.attributions.nominals import nominals
from quotekit.extractors.attributions.subjects import main_subject
from tests.attributions.shaped import shaped, words_of


@pytest.mark.parametrize(
    ("tagged", "subject"),
    [
        ("Ana/P left/d early/a", "Ana"),
        ("the/D head/N of/O the/D board/N left/d", "the head of the board"),
        ("Ana/P ,/, a/D nurse/N ,/, often/a left/d", "Ana"),
        ("in/I May/M Ana/P left/d", "Ana"),
        ("with/I Bo/P Ana/P left/d", None),
        ("at/I noon/N she/R left/d", "she"),
        ("Ana/P ,/, a/D nurse/N", None),
        ("the/D mayor/N of/O Lisse/P", None),
        ("when/v Bo/P left/d ,/, Ana/P rose/d", "Ana"),
        ("as/I a/D nurse/N ,/, Ana/P left/d", "Ana"),
        ("when/v Bo/P left/d ,/, often/a", "Bo"),
        ("when/v Bo/P left/d", "Bo"),
    ],
)
def test_main_subject(tagged: str, subject: str | None) -> None:
    """The subject is the first phrase outside a preposition that a finite verb follows."""
    unit = shaped(tagged)
    assert words_of(unit, main_subject(unit, nominals(unit), len(unit.shape))) == subject


def test_a_subject_stands_before_the_limit() -> None:
    """A phrase that reaches the limit is not the subject of what stands before it."""
    unit = shaped("the/D nurse/N left/d")
    assert main_subject(unit, nominals(unit), 2) is None
