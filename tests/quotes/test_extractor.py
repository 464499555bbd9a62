"""Quotes: what is returned, and with which parts."""

import pytest

import quotekit as qk
from quotekit.errors import OptionError
from quotekit.extractors.quotes import QuoteExtractor


def quotes(text: str, uses: str | tuple[str, ...] = "all") -> list[qk.Quote]:
    """Return the quotes of a text."""
    return list(QuoteExtractor(uses=uses)(qk.Document(text)))


def test_a_quote_has_segments_words_and_marks() -> None:
    """The segments hold the marks, the words do not."""
    (quote,) = quotes("She said: “ One.\n\n“Two.”")
    assert quote.span.text == "“ One.\n\n“Two.”"
    assert [segment.text for segment in quote.segments] == ["“ One.", "“Two.”"]
    assert [words.text for words in quote.words] == ["One.", "Two."]
    assert quote.marks == ("“", "”")
    assert quote.text == "One. Two."
    assert (quote.level, quote.closed, quote.use) == (0, True, "speech")


def test_a_segment_without_words_has_none() -> None:
    """A mark alone in its paragraph adds nothing to the words."""
    (quote,) = quotes("She said: “One is all.\n\n”")
    assert [words.text for words in quote.words] == ["One is all."]
    assert [segment.text for segment in quote.segments] == ["“One is all.", "”"]


def test_a_paragraph_that_does_not_repeat_the_mark_keeps_all_its_words() -> None:
    """Only a mark that is there is taken off."""
    (quote,) = quotes("“One is all.\nTwo are none,” she said.")
    assert [words.text for words in quote.words] == ["One is all.", "Two are none,"]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("“Go,” she said.", "paired-marks"),
        ("“Go.\n\n“Now,” she said.", "several-paragraphs"),
        ("“Go on and on and on", "mark-never-closed"),
        ("“Go.\n\n“Now and ever and ever", "mark-never-closed"),
    ],
)
def test_rules(text: str, rule: str) -> None:
    """How the end was found is told."""
    assert [quote.rule for quote in quotes(text)] == [rule]


def test_the_eight_outermost_levels_become_quotes() -> None:
    """Deeper marks pair and are not returned."""
    found = quotes("“" * 12 + "so it is" + "”" * 12)
    assert [quote.level for quote in found] == list(range(8))


def test_uses_can_be_chosen() -> None:
    """Speech by default; one, several, or all on request."""
    text = "Peter “Storm” Doyle published “The Long Ebb,” a book. “It is gone,” he said."
    assert [q.text for q in qk.quotes(text)] == ["It is gone,"]
    assert [q.text for q in quotes(text, "title")] == ["The Long Ebb,"]
    assert [q.text for q in quotes(text, ("nickname", "speech"))] == ["Storm", "It is gone,"]
    assert [q.use for q in quotes(text)] == ["nickname", "title", "speech"]
    assert quotes(text, ()) == []


def test_equal_options_make_equal_extractors() -> None:
    """However they are written."""
    assert QuoteExtractor() == QuoteExtractor(uses="speech") == QuoteExtractor(uses=["speech"])
    assert hash(QuoteExtractor(uses="all")) == hash(
        QuoteExtractor(uses={"speech", "so_called", "title", "nickname", "other"})
    )


def test_a_use_that_is_none_is_refused() -> None:
    """With what can be asked for."""
    with pytest.raises(OptionError, match="so_called"):
        QuoteExtractor(uses="scare")
