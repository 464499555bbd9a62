"""Sentences: where they end, and where they only seem to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotekit.linguistics.sentences import sentence_spans


def sentences(text: str, quoted: list[tuple[int, int]] | None = None) -> list[str]:
    """Return the sentences of a text."""
    return [text[start:end] for start, end in sentence_spans(text, 0, len(text), quoted or [])]


@pytest.mark.parametrize(
    "text",
    [
        "“Is the pier open?” he asked.",
        "“What a mess!” said Mr. Moe.",
        "“Who did it?” Ana Ruiz asked.",
        "“Never!” Dr. L. van Poe cried.",
        "“Who would?” — Ana Ruiz, mayor",
        "Mr. Moe met Gen. Poe and Prof. Lim.",
        "The U.S. Senate met the E.U. Commission.",
        "Moe Inc. Chairman Lim left Tampa, Fla. Friday with Poe Jr. Esq.",
        "It opens at 9 a.m. Monday, or at 5 p.m. Eastern.",
        "Shut since Nov. 3, it is No. 4 on the list (p. 12).",
        "Lim (b. March 1950, d. 2001) wrote it.",
        "It fell 2.5 percent.",
        "J. R. Moe won.",
        "Wait... what is it",
        "He bought Yahoo! News.",
        "1. Close the door.",
        "They left [...] at noon.",
        "He works at Yahoo! and elsewhere.",
        "It closes on Sat. 4 May.",
        "He asked (why?), and left.",
        "A Ph.D. Candidate won.",
    ],
)
def test_one_sentence(text: str) -> None:
    """An abbreviation, an initial, a number, a quoted question ends no sentence."""
    assert [text] == sentences(text)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("He left.", "She stayed."),
        ("“It is over.”", "Moe said nothing."),
        ("“Why?”", "Moe left the room."),
        ("“Why?”", "He asked nobody."),
        ("(It rained.)", "Then it stopped."),
        ("It rained in the U.S.", "The rest stayed dry."),
        ("It rained in the U.S.", "“We got wet,” he said."),
        ("They met at 5 p.m.", "The talks failed."),
        ("She lives in Tampa, Fla.", "He does not."),
        ("They fell in Nov.", "In May they rose."),
        ("It was I.", "Nobody else came."),
        ("He has vitamin C.", "The rest is gone."),
        ("It is so.[4]", "Others disagree."),
        ("They sold Yahoo!", "The buyer is unknown."),
        ("Look it up.", "https://pier.example has it."),
        ("Few own one.", "iPhones are dear."),
        ("He trailed off . . .", "She waited."),
        ("He said no.", "Then he left."),
        ("She has 12.", "He has none."),
    ],
)
def test_two_sentences(first: str, second: str) -> None:
    """What follows reads as the beginning of a sentence."""
    assert [first, second] == sentences(f"{first} {second}")


def test_closing_mark_after_a_space() -> None:
    """A mark set apart by a space belongs to the sentence whose quotation it closes."""
    text = '" It is done . " She left .'

    assert sentences(text, [(0, 16)]) == ['" It is done . "', "She left ."]
    assert sentences(text) == ['" It is done .', '" She left .']


def test_inside_quotation_marks() -> None:
    """A quotation of two sentences is cut between them."""
    assert sentences("“I left. I came back,” she said.") == ["“I left.", "I came back,” she said."]


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_nothing(text: str) -> None:
    """White space has no sentence."""
    assert sentences(text) == []


@given(st.text(st.one_of(st.characters(), st.sampled_from(".?!\"”') \nAbU1[]")), max_size=80))
def test_total(text: str) -> None:
    """Sentences are in order and leave out nothing but white space."""
    spans = sentence_spans(text, 0, len(text), [(1, 3)])
    gaps = [0, *(end for _, end in spans)], [*(start for start, _ in spans), len(text)]

    assert all(start < end for start, end in spans)
    assert all(not text[end:start].strip() for end, start in zip(*gaps, strict=True))
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)
