"""Names that mean one person or body are gathered, and others are kept apart."""

import pytest

from quotekit.extractors.attributions.speakers.entities import Entity, gather
from quotekit.extractors.attributions.speakers.likeness import initials_of
from quotekit.extractors.attributions.speakers.name import Name
from quotekit.extractors.attributions.speakers.name_kinds import NameKind


def named(
    words: str,
    start: int,
    kind: NameKind = "",
    *,
    gender: str = "",
    suffix: str = "",
    role: str = "",
) -> Name:
    """Return a name at a place."""
    name = Name(tuple(words.split()), kind, start, start + len(words), start)
    return name._replace(gender=gender, suffix=suffix, role=role)


def together(*names: Name) -> list[list[int]]:
    """Return where the names of each entity start, in the order of the entities."""
    entities, _ = gather(names)
    return [sorted(start for start, _ in entity.places) for entity in entities]


@pytest.mark.parametrize(
    ("full", "other", "same"),
    [
        ("Ana Ruiz", "Ruiz", True),
        ("Ana Ruiz", "Ana", True),
        ("Ana Maria Ruiz", "Maria", True),
        ("Ana Ruiz", "Ana Ruiz", True),
        ("Ana Ruiz", "A. Ruiz", True),
        ("Ana B. Ruiz", "Ana Ruiz", True),
        ("Timothy Ruiz", "Tim Ruiz", True),
        ("William Ruiz", "Bill Ruiz", True),
        ("Robert Ruiz", "Al Ruiz", False),
        ("Eva Lind Berg", "Lind Berg", True),
        ("Eva Lind Berg", "Ana Berg", False),
        ("Ana Ruiz", "Rosa Ruiz", False),
        ("Ana Ruiz", "Ana Lind", False),
        ("Ana Ruiz", "Lind", False),
    ],
)
def test_people(full: str, other: str, same: object) -> None:
    """A part of a name, an initial and a short form mean the one with the full name."""
    found = together(named(full, 0, "person"), named(other, 50))
    assert found == ([[0, 50]] if same else [[0], [50]])


@pytest.mark.parametrize(
    ("full", "other", "same"),
    [
        ("Federal Harbour Service", "FHS", True),
        ("Ministry of Defence", "MoD", True),
        ("Osterby Foods", "Osterby", True),
        ("Osterby Foods International", "Osterby Foods", True),
        ("Royal Osterby Foods", "Osterby Foods", True),
        ("Ruiz Campaign", "Ruiz", False),
        ("London Transport", "London", False),
        ("Osterby Foods", "FBI", False),
        ("Osterby Foods", "Lind Foods", False),
    ],
)
def test_bodies(full: str, other: str, same: object) -> None:
    """An acronym and the beginning of a name mean the body with the full name."""
    found = together(named(full, 0, "organization"), named(other, 50))
    assert found == ([[0, 50]] if same else [[0], [50]])


def test_gender_keeps_namesakes_apart() -> None:
    """Mrs Corrigan is not Mr Corrigan."""
    peter = named("Peter Corrigan", 0, "person", gender="m")
    ana = named("Ana Corrigan", 30, "person", gender="f")
    assert together(peter, ana, named("Corrigan", 60, gender="m")) == [[0, 60], [30]]
    assert together(peter, named("Corrigan", 60, gender="f")) == [[0], [60]]


def test_suffix_keeps_father_and_son_apart() -> None:
    """Ruiz Sr. is not Ruiz Jr."""
    father = named("Peter Ruiz", 0, "person", suffix="Sr.")
    assert together(father, named("Peter Ruiz", 30, "person", suffix="Jr.")) == [[0], [30]]
    assert together(father, named("Peter Ruiz", 30, "person")) == [[0, 30]]


def test_last_name_of_two() -> None:
    """A last name means whom it meant before, else the one named last in full."""
    peter, ana = named("Peter Lind", 0, "person"), named("Ana Lind", 30, "person")
    assert together(peter, ana, named("Lind", 60)) == [[0], [30, 60]]
    assert together(peter, named("Lind", 10), ana, named("Lind", 60)) == [[0, 10, 60], [30]]


def test_titles_that_are_surnames() -> None:
    """A word that is a title, too, is a name only of somebody with that last name."""
    assert together(named("Stephen King", 0, "person"), named("King", 50, "surname")) == [[0, 50]]
    assert together(named("Ana Ruiz", 0, "person"), named("King", 50, "surname")) == [[0]]


def test_many_namesakes_are_compared_with_the_latest_only() -> None:
    """The work for a name is bounded, however many share it."""
    names = [named(f"{chr(65 + i % 26)}{'abcdefgh'[i // 26]}x Lind", i * 20) for i in range(60)]
    found = together(*names, named("Lind", 2000))
    assert (len(found), found[-1]) == (60, [59 * 20, 2000])


@pytest.mark.parametrize(
    ("kinds", "kind", "is_place"),
    [
        (["person", "organization"], "person", False),
        (["organization", "organization", "person"], "organization", False),
        (["document"], "document", False),
        (["place"], "organization", True),
        ([""], "person", False),
    ],
)
def test_kind_of_all_mentions(kinds: list[NameKind], kind: str, is_place: object) -> None:
    """Most mentions decide; a place that speaks is a body; unknown names are people's."""
    (entity,), _ = gather(named("Lisse", 10 * place, each) for place, each in enumerate(kinds))
    assert (entity.kind, entity.is_place) == (kind, is_place)


def test_speaker_is_the_same_light_value() -> None:
    """The fullest name, with its suffix; the first office, a party only for want of another."""
    (entity,), _ = gather(
        [
            named("Lind", 0, "person", role="Republican"),
            named("Peter Lind", 30, "person", role="senator", suffix="Jr."),
            named("Lind", 60, role="chairman"),
        ]
    )
    speaker = entity.speaker()
    assert (speaker.name, speaker.role, speaker.kind) == ("Peter Lind Jr.", "senator", "person")
    assert entity.speaker() is speaker
    assert entity.has_role


@pytest.mark.parametrize(
    ("names", "full"),
    [
        (["Ruiz", "Ana Ruiz"], "Ana Ruiz"),
        (["Lind Berg", "Eva Lind Berg"], "Eva Lind Berg"),
        (["A. Ruiz", "Ana Ruiz"], "Ana Ruiz"),
        (["Ana Ruiz", "A. B. Ruiz"], "Ana Ruiz"),
        (["Ana Ruiz", "Ana Maria Ruiz"], "Ana Ruiz"),
        (["Ana Maria Ruiz", "Ana Ruiz"], "Ana Maria Ruiz"),
        (["Ana Maria Ruiz", "Ana Ruiz", "Ana Ruiz"], "Ana Ruiz"),
    ],
)
def test_fullest_name(names: list[str], full: str) -> None:
    """The fullest name is the speaker's; of those with other middle names, the usual one."""
    mentions = [named(name, 30 * place, "person") for place, name in enumerate(names)]
    (entity,), _ = gather(mentions)
    assert entity.speaker().name == full


def test_bodies_have_no_role() -> None:
    """Only people have a role."""
    (entity,), _ = gather([named("Osterby Foods", 0, "organization", role="operator")])
    assert entity.speaker().role is None


def test_learning() -> None:
    """What a statement tells of its speaker counts where nothing else tells it."""
    entity = Entity(("Meduza",))
    entity.learn("organization", "")
    assert entity.kind == "organization"
    ana = Entity(("Ana",), "person")
    ana.learn("person", "f")
    ana.learn("person", "m")
    assert (ana.kind, ana.gender) == ("person", "f")


def test_initials() -> None:
    """Small words may count in an acronym or not."""
    assert initials_of(["Bank", "of", "England"]) == {"be", "boe"}
