"""How well a name fits a fuller one."""

import pytest

from quotekit.extractors.attributions.speakers.likeness import likeness
from quotekit.extractors.attributions.speakers.name import Name
from quotekit.extractors.attributions.speakers.name_kinds import NameKind


def fit(
    new: str, own: str, kind: NameKind = "person", *, gender: str = "", suffix: str = ""
) -> int:
    """Return how well *new* fits Ana Ruiz Jr. and her like."""
    words = tuple(new.split())
    name = Name(words, kind, 0, len(new), 0, gender=gender, suffix=suffix)
    return likeness(name, own.split(), "f", "Jr.", kind)


@pytest.mark.parametrize(
    ("new", "own"),
    [
        ("Ana Ruiz", "Ana Ruiz"),
        ("Ruiz", "Ana Ruiz"),
        ("Ana", "Ana Ruiz"),
        ("A. Ruiz", "Ana Ruiz"),
        ("Tim Vance", "Timothy Vance"),
        ("Bill Vance", "William Vance"),
        ("Maria", "Ana Maria Ruiz"),
        ("Wasserman Lind", "Ana Wasserman Lind"),
    ],
)
def test_people_go_by_parts_of_their_names(new: str, own: str) -> None:
    """A part, an initial or a short form of a name can mean its bearer."""
    assert fit(new, own) > 0


@pytest.mark.parametrize(
    ("new", "own"),
    [("Bo Ruiz", "Ana Ruiz"), ("Bo Vance", "Ana Ruiz"), ("Ana Lind", "Ruiz"), ("Bo", "Ana Ruiz")],
)
def test_namesakes_are_two(new: str, own: str) -> None:
    """Another forename, or another last name, is somebody else."""
    assert fit(new, own) == 0


def test_surname_that_is_a_forename_tells_no_gender() -> None:
    """The Grant of Ana Grant is a last name, and Grant Lind is a man."""
    assert fit("Grant", "Ana Grant", gender="m") > 0
    assert fit("Grant", "Grant Ruiz", gender="m") == 0


def test_gender_and_suffix_keep_people_apart() -> None:
    """Mr Ruiz is not Ana Ruiz, and the elder is not the younger."""
    assert fit("Ruiz", "Ana Ruiz", gender="m") == 0
    assert fit("Ana Ruiz", "Ana Ruiz", suffix="Sr.") == 0


@pytest.mark.parametrize(
    ("new", "own", "expected"),
    [
        ("HMA", "Harbour Masters Association", True),
        ("Harbour", "Harbour Masters Association", True),
        ("Harbour Masters", "Harbour Masters Association", True),
        ("Lindholm", "Harbour Masters Association", False),
        ("Lindholm Trust", "Harbour Masters Association", False),
    ],
)
def test_bodies_go_by_initials_and_ends(new: str, own: str, *, expected: bool) -> None:
    """An acronym, or the beginning or end of a name, can mean a body."""
    assert bool(fit(new, own, "organization")) == expected
