"""Findings and marks become rows that are equal exactly when the findings are the marked ones."""

from decimal import Decimal

import pytest

from quotekit.annotations import (
    Attribution,
    DateExpression,
    Percentage,
    Qualifier,
    Quote,
    Span,
    Speaker,
)
from tests.found_rows import attribution_rows, expected_attribution_rows, expected_rows, rows
from tests.marked_cases import Case, CaseError, read_marks


def case(marked: str) -> Case:
    """Make a case from a marked text."""
    text, marks = read_marks(marked)
    return Case("A title", "attributions/found.md", 1, None, {}, text, marks)


def statement(text: str) -> Attribution:
    """Make the statement in "Ana said on May 1: Go."."""
    when = DateExpression(span=Span.of(text, 12, 17), rule="r", type="DATE", value="2022-05-01")
    return Attribution(
        span=Span.of(text, 0, 22),
        rule="r",
        content=(Span.of(text, 19, 22),),
        form="indirect",
        cue=Span.of(text, 4, 8),
        source=Span.of(text, 0, 3),
        speaker=Speaker("Ana Ruiz", role="mayor"),
        when=when,
    )


MARKED = (
    "⟦source 1; speaker=Ana Ruiz; role=mayor; kind=person|Ana⟧ ⟦cue 1; cue_lemma=none|said⟧ "
    "on ⟦when 1; value=2022-05-01|May 1⟧: ⟦content 1; form=indirect; negated=false|Go.⟧"
)


def test_a_statement_equals_its_marks() -> None:
    """Every part and every key of a right statement agrees."""
    marked = case(MARKED)
    assert attribution_rows(marked, [statement(marked.text)]) == expected_attribution_rows(marked)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("speaker=Ana Ruiz", "speaker=Ana"),
        ("role=mayor", "role=none"),
        ("kind=person", "kind=group"),
        ("form=indirect", "form=direct"),
        ("value=2022-05-01", "value=2022-05-02"),
        ("negated=false", "negated=true"),
        ("⟦cue 1; cue_lemma=none|said⟧", "said"),
        ("on ⟦when", "⟦medium 1|on⟧ ⟦when"),
        ("|Ana⟧ ⟦cue 1; cue_lemma=none|said⟧", "|Ana ⟦cue 1; cue_lemma=none|said⟧⟧"),
        ("|Go.⟧", "|Go⟧."),
    ],
)
def test_any_difference_shows(right: str, wrong: str) -> None:
    """A part more, a part less, another place or another value is no longer equal."""
    marked = case(MARKED.replace(right, wrong))
    assert attribution_rows(marked, [statement(marked.text)]) != expected_attribution_rows(marked)


def test_a_speaker_may_be_named_on_the_content() -> None:
    """A statement without a source says who speaks there, or that nobody is named."""
    marked = case("⟦content 1; speaker=none|Go.⟧ ⟦content 1|Now.⟧")
    spans = (Span.of(marked.text, 0, 3), Span.of(marked.text, 4, 8))
    found = Attribution(span=Span.of(marked.text, 0, 8), rule="r", content=spans, form="direct")
    assert attribution_rows(marked, [found]) == expected_attribution_rows(marked)


def test_keys_are_compared_as_words() -> None:
    """A qualifier shows its kind, a span its words, a tuple its members, None as none."""
    marked = case(
        "up ⟦percentage; value=3.50; of=homes; approximator=about; low=none|3.50%⟧ of homes"
    )
    found = Percentage(
        span=Span.of(marked.text, 3, 8),
        rule="r",
        value=Decimal("3.50"),
        of=Span.of(marked.text, 12, 17),
        approximator=Qualifier("about", Span.of(marked.text, 0, 2)),
    )
    assert rows(marked, [found]) == expected_rows(marked, "percentages")


def test_tuples_show_their_members() -> None:
    """The marks of a quote are written side by side."""
    marked = case('He: ⟦quote; marks=", "; closed=true|"Go."⟧')
    span = Span.of(marked.text, 4, 9)
    words = (Span.of(marked.text, 5, 8),)
    found = Quote(span=span, rule="r", segments=(span,), words=words, marks=('"', '"'))
    assert rows(marked, [found]) == expected_rows(marked, "quotes")


def test_a_range_shows_the_words_of_its_ends() -> None:
    """A finding inside a finding is written by its words."""
    marked = case("⟦date; parts=May 1, May 2|May 1 to May 2⟧")
    ends = tuple(
        DateExpression(span=Span.of(marked.text, *place), rule="r", type="DATE", value="x")
        for place in ((0, 5), (9, 14))
    )
    whole = Span.of(marked.text, 0, 14)
    found = DateExpression(span=whole, rule="r", type="DATE", value="x/y", parts=ends)
    assert rows(marked, [found]) == expected_rows(marked, "dates")


@pytest.mark.parametrize(
    ("marked", "problem"),
    [
        ("⟦quote 1|x⟧", "text:1: 'quote' is no mark for attributions"),
        ("⟦content|x⟧", "text:1: the mark 'content' names no statement"),
        ("⟦cue 1|x⟧", "text:1: statement '1' has no content"),
        ("⟦content 1|x⟧\n⟦cue 1|y⟧ ⟦cue 1|z⟧", "text:2: statement '1' has two marks 'cue'"),
    ],
)
def test_marks_that_make_no_statement_are_named(marked: str, problem: str) -> None:
    """The error says the file, the line and what is wrong there."""
    with pytest.raises(CaseError) as caught:
        expected_attribution_rows(case(marked))
    assert str(caught.value) == problem.replace("text:", "attributions/found.md:")


@pytest.mark.parametrize("marked", ["⟦percentage|x⟧", "⟦date 1|x⟧"])
def test_marks_of_another_kind_are_named(marked: str) -> None:
    """Only dates, without an id, are marked in cases of dates."""
    with pytest.raises(CaseError, match="is no mark for dates"):
        expected_rows(case(marked), "dates")
