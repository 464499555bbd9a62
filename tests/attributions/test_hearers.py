"""Statements whose subject hears them."""

import pytest

from quotekit import AttributionExtractor, Document
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.hearers import give_hearers, hearers_of
from tests.attributions.shaped import shaped, text_of


@pytest.mark.parametrize(
    ("tagged", "hearer"),
    [
        ("the/D court/N heard/d that/I it/R burned/d", "the court"),
        ("the/D jury/N has/z since/a heard/d that/I", "the jury"),
        ("ministers/N were/e warned/n that/I it/R burned/d", "ministers"),
        ("the/D board/N had/d never/a been/e told/n that/I", "the board"),
        ("residents/N heard/d that/I it/R burned/d", None),
        ("ministers/N warned/d that/I it/R burned/d", None),
        ("it/R was/e told/n that/I", None),
        ("heard/d that/I", None),
        ("they/R left/d", None),
    ],
)
def test_who_hears(tagged: str, hearer: str | None) -> None:
    """Courts and their like hear, and whoever is told in the passive; others only listen."""
    unit = shaped(tagged)
    places = list(hearers_of(unit).values())
    assert [text_of(tagged)[slice(*place)] for place in places] == ([hearer] if hearer else [])


def only(text: str) -> tuple[str | None, str | None, str, str]:
    """Return source, addressee, content and rule of the only statement of a text."""
    (found,) = Document(text).annotations(AttributionExtractor()).attributions
    source = found.source.text if found.source else None
    return source, found.addressee.text if found.addressee else None, found.text, found.rule


@pytest.mark.parametrize(
    ("text", "source", "addressee", "content"),
    [
        ("The court heard that Lind had run away.", None, "The court", "that Lind had run away"),
        ("A jury was told that Lind had run away.", None, "A jury", "that Lind had run away"),
        ("Lind was told by the judge: “You ran away from it.”", "the judge", "Lind",
         "You ran away from it."),
        ("“He ran away from all of it,” the inquest heard.", None, "the inquest",
         "He ran away from all of it,"),
    ],
)  # fmt: skip
def test_hearers_are_addressees(
    text: str, source: str | None, addressee: str, content: str
) -> None:
    """Who hears is no source and no content; who tells comes after "by"."""
    assert only(text)[:3] == (source, addressee, content)


def test_a_hearer_tells_the_rule() -> None:
    """Without anybody who says it, the rule names the one who hears."""
    assert only("The court heard that Lind had run away.")[3] == "hearer-cue-content"


def test_a_hearer_in_the_middle_of_a_content_ends_nothing() -> None:
    """What of a content overlaps with who hears it is dropped where nothing comes after."""
    unit = shaped("the/D board/N was/e told/n by/I")
    told = unit.starts[3], unit.ends[3]
    draft = Draft(content=[(0, 9), (20, 30)], rule="content-cue", cue=told, source=(0, 9))
    give_hearers([unit], [draft])
    assert (draft.content, draft.source, draft.addressee) == ([(20, 30)], None, (0, 9))


def test_a_statement_of_nothing_but_its_hearer_is_left_alone() -> None:
    """Where nothing is left, the statement stays as it was."""
    unit = shaped("the/D board/N was/e told/n ./.")
    draft = Draft(content=[(0, 9)], rule="content-cue", cue=(unit.starts[3], unit.ends[3]))
    give_hearers([unit], [draft])
    assert (draft.content, draft.addressee) == ([(0, 9)], None)


def test_a_content_begins_after_who_hears_it() -> None:
    """Who hears it is no part of the words said."""
    unit = shaped("the/D board/N was/e told/n that/I it/R burned/d")
    told = unit.starts[3], unit.ends[3]
    draft = Draft(content=[(0, 34)], rule="content-cue", cue=told)
    give_hearers([unit], [draft])
    assert draft.content == [(10, 34)]
