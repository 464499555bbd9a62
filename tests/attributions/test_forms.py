"""How much of a content stands in quotation marks."""

import pytest

from quotekit.document import Document
from quotekit.extractors.attributions.forms import form_of
from quotekit.extractors.quotes import QuoteExtractor


TEXT = "“All of it,” she said of “some of it” and the rest."
QUOTES = list(Document(TEXT).annotations(QuoteExtractor(uses="all")).quotes)


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (["“All of it,”"], "direct"),
        (["“All of it,”", "“some of it”"], "direct"),
        (["“some of it” and the rest"], "mixed"),
        (["she said of “some of it”"], "mixed"),
        (["“All of it,”", "and the rest"], "mixed"),
        (["and the rest"], "indirect"),
        (["she said of"], "indirect"),
    ],
)
def test_forms(content: list[str], form: str) -> None:
    """All of the letters in marks is direct, some is mixed, none is indirect."""
    places = [(TEXT.index(words), TEXT.index(words) + len(words)) for words in content]
    assert form_of(TEXT, places, QUOTES) == form


def test_signs_outside_the_marks_do_not_count() -> None:
    """A full stop after the closing mark leaves speech direct."""
    assert (
        form_of(
            "“Go”.",
            [(0, 5)],
            list(Document("“Go”.").annotations(QuoteExtractor(uses="all")).quotes),
        )
        == "direct"
    )
