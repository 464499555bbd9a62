"""Answers and turns: whole paragraphs that are statements."""

import pytest

from quotekit.document import Document
from quotekit.extractors.attributions.turns import turns_of


def turns(*paragraphs: str) -> list[tuple[int, str, str, str | None]]:
    """Return number, rule, words and key of each turn."""
    document = Document("\n\n".join(paragraphs))
    return [
        (number, draft.rule, document.text[slice(*draft.content[0])], draft.speaker_key)
        for number, draft in sorted(turns_of(document).items())
    ]


def test_an_answer_is_a_statement_of_the_interviewee() -> None:
    """The letter A names nobody; a question is no statement of an interview."""
    assert turns("Q: Why?", "A: It was time.") == [(1, "labelled-turn", "It was time.", "A")]


def test_initials_name_a_speaker() -> None:
    """A label that is more than a letter is the key of its speaker."""
    found = turns("Q: Why?", "A: It was time.", "And then?", "AR: I left.")
    assert found[-1] == (3, "labelled-turn", "I left.", "AR")


def test_an_answer_without_a_label() -> None:
    """In an interview without labels, what follows a question is an answer."""
    found = turns(
        "Why did you go?", "I was late.", "Did you run?", "I did.", "Would you go?", "I would."
    )
    assert found[0] == (1, "answer-after-question", "I was late.", "A")


def test_an_answer_may_have_a_label_in_capitals() -> None:
    """A label in capitals is not part of the words of an answer without another label."""
    found = turns(
        "Why did you go?", "ANA: I was late.", "Did you run?", "I did.", "Would you?", "I would."
    )
    assert found[0] == (1, "labelled-turn", "I was late.", "ANA")


def test_a_transcript_in_capitals() -> None:
    """Two labels in capitals make a transcript, whatever the turns say."""
    assert turns("JUDGE ROE: She said no.", "MS. BELL: I did.") == [
        (0, "labelled-turn", "She said no.", "JUDGE ROE"),
        (1, "labelled-turn", "I did.", "MS. BELL"),
    ]


def test_who_asks_and_answers_asks_as_a_speaker() -> None:
    """A question is a statement where its label also answers."""
    document = Document("ROE: Why?\n\nBELL: It was late.\n\nROE: I know.\n\nBELL: Do you?")
    assert [draft.act for _, draft in sorted(turns_of(document).items())] == [
        "question",
        "statement",
        "statement",
        "question",
    ]


def test_a_broadcaster_asks_by_name() -> None:
    """A question is a statement where its label is a name in capitals, not initials."""
    pairs = "WALLACE: Did you read it?\n\nSEN. ROE: I did."
    acts = [draft.act for _, draft in sorted(turns_of(Document(f"{pairs}\n\n{pairs}")).items())]
    assert acts == ["question", "statement"] * 2
    initials = ["PL: Why?", "AR: It was late."] * 2
    assert [number for number, *_ in turns(*initials)] == [1, 3]


def test_a_single_line_of_a_transcript() -> None:
    """One label is enough where nothing says that it is a place."""
    assert turns("BELL: It was late.") == [(0, "labelled-turn", "It was late.", "BELL")]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["LISSE: The mayor said it was late."],
        ["LISSE: The boats are in.", "Nobody sails."],
        ["EC: The boats are in."],
        ["Bell: It was late."],
        ["UPDATE: It was late."],
        ["BELL: “It was late.”"],
        ["It was late."],
        ["Q: Why?", "A:"],
    ],
)
def test_what_is_no_turn(paragraphs: list[str]) -> None:
    """A place, initials alone, a note to readers and a label before marks are no turns."""
    assert turns(*paragraphs) == []


def test_a_turn_in_the_middle_of_a_story_may_stand_alone() -> None:
    """A label that does not open the text is nobody's dateline."""
    assert turns("It rained.", "BELL: It was late.")[0][0] == 1
