"""Names are read apart from titles, owners, nicknames and suffixes."""

from typing import Any

import pytest

from quotekit.extractors.attributions.nominals import nominals
from quotekit.extractors.attributions.speakers.meetings import is_met
from quotekit.extractors.attributions.speakers.name import Name
from quotekit.extractors.attributions.speakers.names import names_of
from tests.attributions.shaped import shaped, text_of


def names_in(tagged: str) -> list[Name]:
    """Return the names of a unit written by hand."""
    unit = shaped(tagged)
    return list(names_of(unit, nominals(unit)))


def only(tagged: str) -> Name:
    """Return the one name of a unit."""
    (name,) = names_in(tagged)
    return name


@pytest.mark.parametrize(
    ("tagged", "words", "role"),
    [
        ("Ana/P Ruiz/P said/d", "Ana Ruiz", ""),
        ("Mayor/P Ana/P Ruiz/P said/d", "Ana Ruiz", "Mayor"),
        ("the/D late/J Mayor/P Ana/P Ruiz/P", "Ana Ruiz", "late Mayor"),
        ("Mr/P Ruiz/P said/d", "Ruiz", ""),
        ("Survivor/P Ana/P Ruiz/P said/d", "Ana Ruiz", "Survivor"),
        ("Dean/P of/O Students/P Ana/P Ruiz/P said/d", "Ana Ruiz", "Dean of Students"),
        ("Ana/P Ruiz/P ,/, head/N writer/N on/I the/D show/N ,/, left/d", "Ana Ruiz",
         "head writer on the show"),
        ("Ana/P Ruiz/P ,/, a/D nurse/N on/I Monday/M ,/, left/d", "Ana Ruiz", "nurse"),
        ("Ana/P Ruiz/P ,/, a/D nurse/N and/c no/D fan/N ,/, left/d", "Ana Ruiz", "nurse"),
        ("Ana/P Ruiz/P ,/, first/J responders/N ,/, left/d", "Ana Ruiz", ""),
        ("Ana/P Ruiz/P ,/, D-N.M./P ,/, left/d", "Ana Ruiz", ""),
        ("the/D mayor/N ,/, Ana/P Ruiz/P ,/, left/d", "Ana Ruiz", "mayor"),
        ("a/D letter/N to/T the/D mayor/N ,/, Ana/P Ruiz/P ,/, left/d", "Ana Ruiz", "mayor"),
        ("a/D letter/N to/T a/D mayor/N ,/, Ana/P Ruiz/P ,/, left/d", "Ana Ruiz", ""),
        ("Oskar/J Lind/P ,/, a/D nurse/N ,/, left/d", "Oskar Lind", "nurse"),
        ("Rhys/N Lind/P left/d", "Rhys Lind", ""),
        ("Will/m Lind/P go/b", "Lind", ""),
        ("Ana/P Ruiz/P MP/P left/d", "Ana Ruiz", ""),
        ("Bank/P of/O Lisse/P governor/N Ana/P Ruiz/P left/d", "Ana Ruiz",
         "Bank of Lisse governor"),
        ("Planning/g inspector/N Ana/P Ruiz/P left/d", "Ana Ruiz", "Planning inspector"),
        ("the/D West/P of/O Lisse/P mayor/N Ana/P Ruiz/P left/d", "Ana Ruiz",
         "West of Lisse mayor"),
        ("his/D keeper/N ,/, Zorian/J Ruiz/P ,/, left/d", "Ruiz", "keeper"),
        ("Per/P Ana/P Ruiz/P ,/,", "Ana Ruiz", ""),
        ("Ana/P Ruiz/P CBE/P FRS/P left/d", "Ana Ruiz", ""),
        ("Judge/P Mr/P Ruiz/P said/d", "Ruiz", "Judge"),
        ("Sir/P Judge/P Ruiz/P said/d", "Ruiz", "Judge"),
        ("her/D lawyer/N Ana/P Ruiz/P said/d", "Ana Ruiz", "lawyer"),
        ("Lind/P ’s/S aide/N Ana/P Ruiz/P said/d", "Ana Ruiz", "Lind ’s aide"),
        ("Leeds/P ’s/S Ana/P Ruiz/P said/d", "Ana Ruiz", ""),
        ("told/d reporter/N Ana/P Ruiz/P", "Ana Ruiz", "reporter"),
        ("on/I Monday/M Ana/P Ruiz/P", "Ana Ruiz", ""),
        ("running/g mate/N Ana/P Ruiz/P", "Ana Ruiz", "running mate"),
        ("calling/g judge/N Ana/P Ruiz/P", "Ana Ruiz", "judge"),
        ("Planned/n Bay/P ’s/S head/N Ana/P Ruiz/P", "Ana Ruiz", "Planned Bay ’s head"),
        ("Secretary/P of/O State/P Ana/P Ruiz/P said/d", "Ana Ruiz", "Secretary of State"),
        ("Head/P of/O National/P Security/P Ana/P Ruiz/P", "Ana Ruiz",
         "Head of National Security"),
        ("mayor/N of/O London/P Ana/P Ruiz/P", "Ana Ruiz", "mayor of London"),
        ("head/N of/O Lind/P Ana/P Ruiz/P", "Lind Ana Ruiz", ""),
        ("Bank/P of/O Lisse/P analyst/N Ana/P Ruiz/P", "Ana Ruiz", "Bank of Lisse analyst"),
        ("Howard/P Dean/P said/d", "Howard Dean", ""),
        ("Governor/P Howard/P Dean/P said/d", "Howard Dean", "Governor"),
        ("Ruiz/P ,/, the/D mayor/N of/O Lisse/P ,/, said/d", "Ruiz", "mayor of Lisse"),
        ("Ruiz/P ,/, 40/C ,/, a/D nurse/N ,/, said/d", "Ruiz", "nurse"),
        ("Ruiz/P ,/, 40/C ,/, said/d", "Ruiz", ""),
        ("Ruiz/P ,/, a/D 40-year-old/N ,/, said/d", "Ruiz", ""),
        ("Ruiz/P ,/, the/D mayor/N said/d", "Ruiz", ""),
        ("Ruiz/P ,/, at/I last/J ,/, said/d", "Ruiz", ""),
        ("his/D wife/N ,/, Halina/P ,/, said/d", "Halina", "wife"),
        ("Ana/P de/I la/D Cruz/P said/d", "Ana de la Cruz", ""),
        ("Omar/P al-Rawi/P said/d", "Omar al-Rawi", ""),
        ("Omar/P al-rawi/P said/d", "Omar", ""),
        ("Anna/P van/N der/N Veen/C said/d", "Anna van der Veen", ""),
        ('Dan/P "/P The/P Rock/P "/P Berg/P said/d', "Dan Berg", ""),
        ("Fox/P News/P Sean/P Ellis/P said/d", "Sean Ellis", ""),
        ("Vera/P Ann/P Sean/P Ellis/P said/d", "Vera Ann Sean Ellis", ""),
        ("Cory/N James/P said/d", "Cory James", ""),
        ("Xi/P Bishop/P said/d", "Xi Bishop", ""),
    ],
)  # fmt: skip
def test_person(tagged: str, words: str, role: str) -> None:
    """A person's name is found in full, and beside it what the person is."""
    names = {" ".join(name.words): name.role for name in names_in(tagged)}
    assert role == names[words]


@pytest.mark.parametrize(
    ("tagged", "words"),
    [
        ("the/D British/J Ministry/P of/O Defence/P said/d", "British Ministry of Defence"),
        ("the/D Bank/P of/O the/D Sea/P said/d", "Bank of the Sea"),
        ("the/D Bank/P of/O course/N said/d", "Bank"),
        ("the/D Department/P of/O Health/P and/c Human/P Services/P said/d",
         "Department of Health and Human Services"),
        ("the/D Ministry/P of/O Defence/P and/c Ana/P Ruiz/P said/d", "Ministry of Defence"),
        ("the/D American/J Legion/P said/d", "American Legion"),
        ("the/D Sunday/M Echo/P said/d", "Sunday Echo"),
        ("the/D Danish/J Brandt/P said/d", "Danish Brandt"),
        ("Berg/P &/c Lind/P said/d", "Berg & Lind"),
        ("Osterby/P Foods/P said/d", "Osterby Foods"),
        ("the/D Ruiz/P campaign/N said/d", "Ruiz campaign"),
        ("the/D Sailors/P '/S Union/P said/d", "Sailors ' Union"),
        ("the/D Economist/P said/d", "Economist"),
        ("Labour/P said/d", "Labour"),
        ("the/D Royal/P Sailors/P '/S Union/P said/d", "Royal Sailors ' Union"),
        ("the/D insurer/N Brandt/P said/d", "Brandt"),
        ("Oil/J giant/N Brandt/P said/d", "Brandt"),
        ("Broadcaster/P Brandt/P said/d", "Brandt"),
        ("the/D group/N Clear/P Seas/P said/d", "Clear Seas"),
        ("Supermarket/P chain/N Brandt/P said/d", "Brandt"),
        ("new/J Osterby/P Foods/P said/d", "Osterby Foods"),
        ("the/D Lisse/P Fire/P and/c Rescue/P Service/P said/d", "Lisse Fire and Rescue Service"),
        ("the/D Health/P and/c Safety/P Executive/P said/d", "Health and Safety Executive"),
        ("the/D Lisse/P Fire/P and/c rescue/N service/N", "Lisse Fire"),
        ("St/P Ana/P ’s/S Hospital/P said/d", "St Ana ’s Hospital"),
        ("Lisse/P ’s/S Hospital/P Trust/P said/d", "Hospital Trust"),
        ("the/D Port/P of/O Lisse/P said/d", "Port of Lisse"),
        ("the/D High/P Commissioner/P for/I Refugees/P said/d", "High Commissioner for Refugees"),
        ("Families/P for/I Clean/P Water/P said/d", "Families for Clean Water"),
        ("Relief/N without/I Walls/P said/d", "Relief without Walls"),
        ("they/R joined/d Save/P the/D Ludd/P", "Save the Ludd"),
        ("the/D Danish/J Embassy/P in/I Lisse/P said/d", "Danish Embassy in Lisse"),
        ("the/D 8th/J Circuit/P Court/P said/d", "8th Circuit Court"),
        ("the/D state/N Supreme/P Court/P said/d", "state Supreme Court"),
        ("Broadcaster/P Lisse/P Channel/P said/d", "Lisse Channel"),
        ("the/D Nordic/P Echo/P said/d", "Nordic Echo"),
        ("the/D Orlando/P Echo/P said/d", "Orlando Echo"),
        ("Downing/P Street/P said/d", "Downing Street"),
        ("Carrow/P City/P said/d", "Carrow City"),
    ],
)  # fmt: skip
def test_body(tagged: str, words: str) -> None:
    """The name of a body has its adjective and what "of" joins to it."""
    kinds = {" ".join(name.words): name.kind for name in names_in(tagged)}
    assert kinds[words] == "organization"


@pytest.mark.parametrize(
    ("tagged", "kind"),
    [
        ("Ana/P said/d", "person"),
        ("A./P Ruiz/P said/d", "person"),
        ("Mayor/P Ruiz/P said/d", "person"),
        ("Ms/P Ruiz/P said/d", "person"),
        ("Ruiz/P ,/, who/w sang/d ,/, said/d", "person"),
        ("Ruiz/P said/d", ""),
        ("in/I Ruizville/P", "place"),
        ("Norway/P said/d", "place"),
        ("the/D Ruiz/P said/d", "organization"),
        ("the/D Ruiz/P aides/N said/d", ""),
        ("FBI/P said/d", "organization"),
        ("BlueLine/P said/d", "organization"),
        ("McKenna/P said/d", ""),
        ("the/D insurer/N Peter/P said/d", "person"),
        ("Rival/P Peter/P Lind/P said/d", "person"),
        ("the/D owner/N Umm/P Lind/P said/d", "person"),
        ("Western/J Norway/P said/d", "place"),
        ("Politico/P said/d", "organization"),
        ("Lisse.com/P said/d", "organization"),
        ("Harbour/P Report/P said/d", "document"),
        ("Meduza/P ,/, a/D magazine/N ,/, said/d", "organization"),
        ("Brown/J said/d", "surname"),
        ("King/P said/d", "surname"),
        ("Unite/b said/d", "organization"),
        ("Unite/N said/d", "organization"),
        ("Veltrix/P closed/d its/D plant/N", "organization"),
        ("Veltrix/P closed/d her/D plant/N", ""),
        ("Quince/N laughs/N ./.", "surname"),
        ("PC/P said/d", "organization"),
        ("the/D NAO/P said/d", "organization"),
        ("Kansas/P City/P said/d", "place"),
        ("the/D Lisse/P Survey/P said/d", "document"),
    ],
)
def test_kind(tagged: str, kind: str) -> None:
    """Words, titles and what stands around a name tell what it names."""
    assert only(tagged).kind == kind


@pytest.mark.parametrize(
    "tagged",
    [
        "the/D Prime/P Minister/P said/d",
        "the/D House/P Speaker/P said/d",
        "the/D Governor/P said/d",
        "a/D Brandt/P said/d",
        "Republicans/P said/d",
        "Fans/P said/d",
        "the/D Czech/P said/d",
        "the/D Secretary/P of/O State/P said/d",
        "the/D American-born/P nurse/N said/d",
        "he/R said/d",
        "nobody/N said/d",
        "Supermarket/P bosses/N said/d",
        "the/D Texas/P Republican/P said/d",
        "Fire/N and/c Rescue/N said/d",
    ],
)
def test_no_name(tagged: str) -> None:
    """Titles alone, peoples and capitalised nouns are no names."""
    assert names_in(tagged) == []


@pytest.mark.parametrize(
    ("tagged", "gender"),
    [
        ("Ana/P Ruiz/P", "f"),
        ("Peter/P Ruiz/P", "m"),
        ("Raúl/P Ruiz/P", "m"),
        ("Zoë/P Ruiz/P", "f"),
        ("Robin/P Ruiz/P", ""),
        ("Ruiz/P", ""),
        ("Mrs/P Ruiz/P", "f"),
        ("chairman/N Ruiz/P", "m"),
        ("Ruiz/P ,/, a/D widow/N ,/,", "f"),
        ("her/D brother/N ,/, Ruiz/P ,/,", "m"),
    ],
)
def test_gender(tagged: str, gender: str) -> None:
    """Titles, forenames and nouns of kin tell the gender."""
    assert only(tagged).gender == gender


@pytest.mark.parametrize(
    ("tagged", "expected"),
    [
        ("Ana/P Ruiz/P Jr./P said/d", {"suffix": "Jr."}),
        ("Ana/P Ruiz/P QC/P said/d", {"suffix": ""}),
        ("Ruiz/P ’s/S aide/N", {"weak": True}),
        ("Ruiz/P said/d", {"weak": False}),
        ("Asked/n by/I Ruiz/P ,/, he/R left/d", {"weak": True}),
        ("Asked/n by/I Ruiz/P ,/, Berg/d left/d", {"weak": False}),
        ("he/R left/d with/I Ruiz/P ,/, he/R said/d", {"weak": False}),
        ("Ruiz/P left/d", {"opens": True}),
        ("The/D mayor/N ,/, Ana/P Ruiz/P ,/, left/d", {"opens": True}),
        ("the/D new/J Berg/N boss/I Ana/P Ruiz/P left/d", {"opens": False}),
        ("Berg/a boss/I Ana/P Ruiz/P left/d", {"opens": True}),
        ("In/I May/M Ana/P Ruiz/P left/d", {"opens": False}),
        ("Then/a Ruiz/P ’s/S aide/N left/d", {"opens": False}),
        ("he/R saw/d Ruiz/P", {"opens": False}),
        ("His/D name/N is/e Ottavio/P", {"reveals": True}),
        ("His/D dog/N is/e Ottavio/P", {"reveals": False}),
        ("we/R spoke/d to/T Ana/P Ruiz/P", {"met": True}),
        ("we/R saw/d Ana/P Ruiz/P", {"met": False}),
        ("she/R spoke/d to/T Ana/P Ruiz/P", {"met": False}),
        ("an/D interview/N with/I Ana/P Ruiz/P", {"met": True}),
        ("an/D interview/N by/I Ana/P Ruiz/P", {"met": False}),
        ("the/D operator/N ,/, Brandt/P ,/, said/d", {"called": frozenset({"operator"})}),
        ("Ana/P Ruiz/P is/e a/D nurse/N", {"clues": frozenset({"a", "nurse"})}),
        ("Ana/P Ruiz/P who/w sang/d", {"clues": frozenset({"who", "sang"})}),
        ("Ana/P Ruiz/P said/d", {"clues": frozenset()}),
    ],
)
def test_what_else_a_name_tells(tagged: str, expected: dict[str, Any]) -> None:
    """A name keeps its suffix, whether it is weak, and by what it is called."""
    name = only(tagged)
    assert expected == {field: getattr(name, field) for field in expected}


@pytest.mark.parametrize(
    ("tagged", "alias"),
    [
        ("his/D wife/N ,/, Ana/P ,/, said/d", "his wife"),
        ("his/D pupil/N ,/, a/D nurse/N named/n Ana/P ,/, said/d", "his pupil"),
        ("Berg/P ,/, a/D nurse/N named/n Ana/P ,/, said/d", None),
        ("it/R is/e a/D nurse/N named/n Ana/P ,/, said/d", None),
        ("his/D pupil/N ,/, a/D word/N called/n Ana/P ,/, said/d", None),
        ("the/D mayor/N of/O Lisse/P ,/, Ana/P Ruiz/P ,/, said/d", "the mayor of Lisse"),
        ("Peter/P Baker/P ,/, Ana/P Ruiz/P ,/, said/d", None),
        ("his/D coach/N ,/, former/J player/N Ana/P ,/, said/d", "his coach"),
        ("he/R left/d ,/, former/J player/N Ana/P ,/, said/d", None),
        ("his/D chief/N executive/J ,/, Ana/P ,/, said/d", "his chief executive"),
        ("the/D operator/N ,/, Osterby/P Foods/P ,/, said/d", "the operator"),
        ("a/D word/N ,/, Ana/P ,/, said/d", None),
        ("Berg/P ,/, his/D wife/N ,/, Ana/P ,/, said/d", None),
        ("in/I Lisse/P ,/, Ana/P ,/, said/d", None),
        ("on/I Friday/M ,/, his/D wife/N ,/, Ana/P ,/, said/d", "his wife"),
        ("his/D wife/N ,/, Ana/P or/c so/a", None),
        ("slowly/a ,/, Ana/P ,/, said/d", None),
    ],
)
def test_alias(tagged: str, alias: str | None) -> None:
    """A description right before a name between commas is whom the name means."""
    place = names_in(tagged)[-1].alias
    assert alias == (text_of(tagged)[slice(*place)] if place else None)


@pytest.mark.parametrize(
    ("tagged", "kind"), [("Cook/P said/d", "surname"), ("so/a Cook/P said/d", "surname")]
)
def test_noun_that_may_be_a_surname(tagged: str, kind: str) -> None:
    """A noun for a person is a name where a fuller name says so, so it is kept till then."""
    assert only(tagged).kind == kind


@pytest.mark.parametrize("tagged", ["the/D Cook/P said/d", "an/D Ally/P said/d"])
def test_noun_with_an_article_is_no_surname(tagged: str) -> None:
    """The Cook is no Mr Cook."""
    assert names_in(tagged) == []


def test_places_of_a_name() -> None:
    """A name is where its own words are, and its title begins before it."""
    name = only("Mayor/P Ana/P Ruiz/P said/d")
    assert (name.outer, name.start, name.end) == (0, 6, 14)


def test_pronouns_are_met_too() -> None:
    """Who was interviewed can be a pronoun."""
    unit = shaped("we/R spoke/d to/T her/R")
    assert is_met(unit, 3)
    assert not is_met(unit, 0)
