"""What quotation marks are for."""

import pytest

import quotekit as qk
from quotekit.extractors.quotes import QuoteExtractor


def uses(text: str) -> list[str]:
    """Return the use of each quote of a text."""
    return [quote.use for quote in QuoteExtractor(uses="all")(qk.Document(text))]


@pytest.mark.parametrize(
    "text",
    [
        "“Go,” she said.",
        "“Go.”",
        "“Go!” The door fell shut.",
        "She waited. “Never.”",
        "The mayor called the plan “reckless” on Friday.",
        "He told “Morning Tide” viewers to stay.",
        "On the wall stood “nobody leaves early” and a date.",
        "On the wall stood “we're not leaving” and a date.",
        "On the wall stood “a long and rather winding line of chalk” and a date.",
        "In her words, “a shame” was done.",
        "They chanted “All Boats Out!” all night.",
        "“The Wind Is High,” said Ann Tully.",
        "The first “The Second Title Is A Very Long One Indeed And It Goes On And On”",
        "“Storm.\n\n“Doyle.”",
        "Mayor Calls Gate “A Danger To Us”",
    ],
)
def test_speech(text: str) -> None:
    """A cue in the sentence, a clause, a sentence alone, or many words."""
    assert uses(text) == ["speech"]


@pytest.mark.parametrize(
    "text",
    [
        "The “ghost” fleet lies in the basin.",
        "The so-called “plan that nobody wrote” is lost.",
        "Her self-styled “kingdom” has two rooms.",
        "The word “tide” has four letters.",
        "Words like “tide” have four letters.",
        "It was the phrase “to the tide” that stuck.",
        "The “long quiet winter” fleet lies in the basin.",
    ],
)
def test_so_called(text: str) -> None:
    """A phrase that nobody is said to have said, or a word about words."""
    assert uses(text) == ["so_called"]


@pytest.mark.parametrize(
    "text",
    [
        "Her novel “Ebb” won a prize.",
        "Her novel “Of Tides and Men” won a prize.",
        "The choir knows “Nine Bells at Noon” by heart.",
        "“Gate shut for a second winter,” by Ann Tully, is online.",
        "The show was named “The Long Ebb” in May.",
    ],
)
def test_titles(text: str) -> None:
    """A word for a work is near, or most words have capitals, or an author follows."""
    assert uses(text) == ["title"]


@pytest.mark.parametrize(
    "text",
    [
        "Peter “Storm” Doyle won the cup.",
        "The crane, dubbed “Big Ella”, fell in May.",
        "The crane was nicknamed the “Needle” in May.",
    ],
)
def test_nicknames(text: str) -> None:
    """Inside a name, or after a word for naming."""
    assert uses(text) == ["nickname"]


@pytest.mark.parametrize(
    "text",
    [
        "On Quay's “Storm” Doyle won the cup.",
        "The “Storm” Cup is over for this year.",
        "On Quay “Storm,” Doyle won the cup.",
        "On Quay, “Storm” Doyle won the cup.",
        "On quay “Storm” Doyle won the cup.",
        "Town Picks “Storm” Cup",
    ],
)
def test_no_nickname(text: str) -> None:
    """Not after a possessive, an article, a comma or a small word, nor in a headline."""
    assert "nickname" not in uses(text)


@pytest.mark.parametrize(
    "text",
    [
        "He wore “23” on his back.",
        'The tag <b class="wide open sea"> is closed.',
        "Type `make all` and wait.",
        'It printed f("a = 1; b = 2;") and stopped.',
    ],
)
def test_other(text: str) -> None:
    """Figures, markup and code."""
    assert uses(text)[0] == "other"


def test_a_title_beside_a_verb_of_telling_is_speech() -> None:
    """A cue right beside the marks tells more than capitals do."""
    assert uses("“Nine Bells At Noon,” she said.") == ["speech"]


def test_capitals_throughout_are_no_title() -> None:
    """They shout."""
    assert uses("The sign over the quay was “GATE SHUT TODAY” in red.") == ["so_called"]
