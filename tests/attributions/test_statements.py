"""The statements of one unit."""

import pytest

from quotekit.extractors.attributions.statements import statements_of
from tests.attributions.shaped import said, shaped, text_of


@pytest.mark.parametrize(
    ("tagged", "rule"),
    [
        ("Ana/P said/d it/R hurts/z", "source-cue-content"),
        ("“No,”/Q Ana/P said/d", "content-source-cue"),
        ("“No,”/Q said/d Ana/P", "content-cue-source"),
        ("Ana/P left/d ,/, saying/g that/I it/R hurts/z", "carried-source"),
        ("according/g to/T Ana/P ,/, it/R hurts/z", "according-to"),
        ("in/I the/D words/N of/O Ana/P ,/, “no_one.”/Q", "in-the-words-of"),
        ("Ana/P said/d as/I she/R left/d that/I :/: “No.”/Q", "source-cue-content"),
    ],
)
def test_rules(tagged: str, rule: str) -> None:
    """A statement says by the order of which parts it was found."""
    assert [found for found, _, _ in said(tagged)] == [rule]


@pytest.mark.parametrize(
    ("tagged", "act", "negated"),
    [
        ("Ana/P said/d it/R hurts/z", "statement", False),
        ("Ana/P did/d not/a say/b who/w left/d", "refusal", True),
        ("“Who?”/Q asked/d Ana/P", "question", False),
        ("“No,”/Q insisted/d Ana/P", "statement", False),
        ("“No,”/Q demanded/d Ana/P", "request", False),
        ("Ana/P did/d not/a believe/b that/I it/R hurts/z", "belief", True),
    ],
)
def test_acts(tagged: str, act: str, negated: bool) -> None:  # noqa: FBT001
    """The verb and its frame make the act; a negated verb of telling refuses to tell."""
    (draft,) = statements_of(shaped(tagged))
    assert (draft.act, draft.negated) == (act, negated)


def test_a_statement_inside_another_keeps_it_as_its_parent() -> None:
    """The innermost statement around a cue is the parent."""
    tagged = "Ana/P said/d Bo/P claimed/d that/I Cy/P promised/d that/I it/R hurts/z"
    outer, middle, inner = statements_of(shaped(tagged))
    assert outer.parent is None
    assert middle.parent is outer
    assert inner.parent is middle


def test_a_belief_inside_a_statement_is_no_statement() -> None:
    """What somebody says that she believes is said once."""
    assert [content for _, _, content in said("Ana/P said/d she/R believes/z it/R hurts/z")] == [
        "she believes it hurts"
    ]


def test_the_circumstances_end_where_the_next_statement_begins() -> None:
    """The day in a later statement is not the day of an earlier one."""
    tagged = "“No,”/Q Ana/P said/d ,/, adding/g on/I Monday/M that/I it/R hurts/z"
    first, second = statements_of(shaped(tagged))
    text = text_of(tagged)
    assert first.clause is not None
    assert second.clause is not None
    assert text[slice(*first.clause)] == "“No,” Ana said"
    assert text[slice(*second.clause)] == "“No,” Ana said , adding on Monday"


def test_an_addressee_is_kept() -> None:
    """The statement holds where its addressee stands."""
    (draft,) = statements_of(shaped("Ana/P told/d Bo/P it/R hurts/z"))
    assert draft.addressee == (9, 11)
