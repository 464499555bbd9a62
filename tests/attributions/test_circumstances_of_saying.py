"""To whom, where and when a statement was made, and what is none of these."""

import datetime as dt

import pytest

import quotekit as qk
from quotekit.extractors.attributions.noun_phrases import noun_phrase_end


def only(text: str) -> qk.Attribution:
    """Return the one statement of a text."""
    (found,) = qk.attributions(text, reference_date=dt.date(2025, 6, 11))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We leave,” Ruiz told Harbour News.", "Harbour News"),
        ("“We leave,” Ruiz told the crew last week.", "the crew"),
        ("“We leave,” Ruiz wrote to the harbour board.", "the harbour board"),
        ("“We leave,” Ruiz wrote in a letter to the harbour board.", "the harbour board"),
    ],
)
def test_somebody_is_told(text: str, expected: str) -> None:
    """The addressee is the object of telling, or whom a letter goes to."""
    assert str(only(text).addressee) == expected


@pytest.mark.parametrize(
    "text",
    [
        "“We leave,” Ruiz told it.",
        "“We leave,” Ruiz told the news.",
        "“We leave,” Ruiz told a North Carolina rally.",
        "“We leave,” Ruiz wrote to be.",
        "“We leave,” Ruiz told 2012.",
        "“We leave,” Ruiz told last week.",
    ],
)
def test_things_are_told_nothing(text: str) -> None:
    """What is no person or body is no addressee."""
    assert [a.addressee for a in qk.attributions(text) if a.cue_lemma in {"tell", "write"}][:1] in (
        [None],
        [],
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We leave,” Ruiz said on “Harbour Tonight”.", "“Harbour Tonight”"),
        ("“We leave,” Ruiz said in a statement.", "a statement"),
        ("“We leave,” Ruiz said at a news conference.", "a news conference"),
        ("“We leave,” Ruiz wrote in a note to the crew.", "a note to the crew"),
        ("“We leave,” Ruiz wrote in a note to.", "a note"),
    ],
)
def test_it_is_said_somewhere(text: str, expected: str) -> None:
    """A medium is what something is said in, on or at."""
    assert str(only(text).medium) == expected


@pytest.mark.parametrize(
    "text",
    [
        "“We leave,” Ruiz said on Harbour Street.",
        "“We leave,” Ruiz said in the boat with the papers.",
        "“We leave,” Ruiz said in front.",
    ],
)
def test_a_place_is_no_medium(text: str) -> None:
    """Places and idioms are left alone."""
    assert only(text).medium is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the board.", 9),
        ("the board of the harbour", 9),
        ("his", None),
        ("be,", None),
        ("the;", None),
        ("his of", None),
        ("the board  of", None),
        (", the board", None),
        ("one two three four five six seven eight nine ten eleven twelve", None),
    ],
)
def test_a_noun_phrase_ends_where_it_can_be_told(text: str, expected: int | None) -> None:
    """An end in doubt is no end."""
    assert noun_phrase_end(text, 0, len(text)) == expected


def test_the_topic_of_a_question_is_not_when_it_was_said() -> None:
    """A date that a statement is about is not the date of saying."""
    text = "Since Monday, Ruiz said the boats had sailed."
    assert [a.when for a in qk.attributions(text, reference_date=dt.date(2025, 6, 11))] == [None]


def test_an_act_that_is_none_is_refused() -> None:
    """The error names what can be asked for."""
    with pytest.raises(
        ValueError, match="acts='shouting' is not known; use one of 'all', 'statement'"
    ):
        qk.AttributionExtractor(acts="shouting")
    with pytest.raises(ValueError, match="forms='sung' is not known"):
        qk.AttributionExtractor(forms={"sung", "direct"})
    assert qk.AttributionExtractor(forms="all").forms == {"direct", "indirect", "mixed"}
