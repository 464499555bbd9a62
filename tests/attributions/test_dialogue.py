"""Texts whose quotes are turns of a dialogue."""

import pytest

from quotekit.document import Document
from quotekit.extractors.attributions.dialogue import is_dialogue
from quotekit.extractors.quotes import QuoteExtractor


def is_one(*paragraphs: str) -> bool:
    """Tell whether paragraphs make a dialogue."""
    document = Document("\n\n".join(paragraphs))
    quotes = document.annotations(QuoteExtractor(uses="all")).quotes
    segments = [(span.start, span.end, quote) for quote in quotes for span in quote.segments]
    return is_dialogue(document, sorted(segments, key=lambda segment: segment[:2]))


SAID = "“We close early,” Ana said."
LONG = "“We have closed at noon since May.”"


@pytest.mark.parametrize(
    "paragraphs",
    [
        (SAID, "“When is that?”", "“At noon.”"),
        (SAID, "“At noon.”", "“Since when is that so?”"),
        ("“Do we close early?” Ana asked.", LONG, LONG),
        (SAID, LONG, LONG, LONG, LONG, LONG),
        (SAID, LONG, LONG, LONG, "“Since when?”", LONG),
        ("‘We close early,’ Ana said.", "‘When is that?’", "‘At noon.’"),
    ],
)
def test_dialogues(paragraphs: tuple[str, ...]) -> None:
    """Two bare quotes in a row, of which one asks, or five in a row that do not."""
    assert is_one(*paragraphs)


@pytest.mark.parametrize(
    "paragraphs",
    [
        (SAID,),
        (SAID, "“When is that?”"),
        (SAID, LONG, LONG),
        (SAID, LONG, LONG, LONG, LONG),
        (SAID, "“Since when?”", "It rained.", "“At noon.”"),
        (SAID, "“Since when?” It rained.", "“At noon,” Bo said."),
        (SAID, "“Since when has it been so?", "“Who said so?", "“At noon.”"),
        (SAID, "“Since when?” “Since May.”", "“Who said so?” “Bo.”"),
        (SAID, "In May, “as they say?”", "“At noon.”"),
        ("Ana called it “odd”.", "“Red House”", "“Blue House”"),
    ],
)
def test_what_is_no_dialogue(paragraphs: tuple[str, ...]) -> None:
    """One bare quote is none, nor are a few statements, an open quote, or names in marks."""
    assert not is_one(*paragraphs)


def test_nested_quotes_do_not_ask() -> None:
    """A question inside a quote is not the quote's."""
    assert not is_one(SAID, "“She said ‘Who is it, and where?’ to me.”", LONG)
