"""Statements through a document: what joins, and whose a lone quote is."""

import pytest

from quotekit.document import Document
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.flow import Flow
from quotekit.extractors.quotes import QuoteExtractor


def drafts(text: str) -> list[Draft]:
    """Return the drafts of a text."""
    document = Document(text)
    flow = Flow(document, document.annotations(QuoteExtractor()).quotes)
    list(flow.follow())
    return flow.drafts


def statements(*paragraphs: str) -> list[tuple[str, str, list[str]]]:
    """Return rule, source and the parts of the content of each statement."""
    text = "\n\n".join(paragraphs)
    return [
        (
            draft.rule,
            text[slice(*draft.source)] if draft.source else "",
            [text[slice(*place)] for place in draft.content],
        )
        for draft in drafts(text)
    ]


TWO_PARAGRAPHS = "“It is late.\n\n“We run from here,” Ana said."


def test_a_lone_quote_goes_on_with_the_quote_before() -> None:
    """In the same paragraph and in the next one, a bare quote is part of the statement."""
    assert statements("“It is late,” Ana said. “We go.”", "“And we run from here on.”") == [
        ("content-source-cue", "Ana", ["“It is late,”", "“We go.”", "“And we run from here on.”"])
    ]


def test_a_quote_two_paragraphs_on_is_nobodys() -> None:
    """After a paragraph of prose about a thing a bare quote has no speaker."""
    found = statements("“It is late,” Ana said.", "The rain fell.", "“We run from here on now.”")
    assert found[-1] == ("quote-without-cue", "", ["“We run from here on now.”"])


def test_an_indirect_statement_is_not_gone_on_with() -> None:
    """What was not quoted introduces a quote, but does not run on into it."""
    found = statements("Ana said it was late. “We run from here on now.”")
    assert [rule for rule, _, _ in found] == ["source-cue-content", "preceding-sentence"]


def test_a_sentence_announces_a_quote() -> None:
    """A colon at the end of a sentence gives the next quote to its subject."""
    found = statements("“It is late,” Bo said.", "Ana had one answer:", "“We run from here on.”")
    assert found[-1] == ("introduced-by-sentence", "Ana", ["“We run from here on.”"])


def test_an_introduction_is_used_up() -> None:
    """The second of two bare quotes goes on with the first."""
    found = statements("Ana had one answer:", "“We run from here on.”", "“We do not look back.”")
    assert found == [
        (
            "introduced-by-sentence",
            "Ana",
            ["“We run from here on.”", "“We do not look back.”"],
        )
    ]


def test_a_quote_over_paragraphs_is_whole() -> None:
    """A cue at one paragraph of a quotation has all of them, once."""
    assert statements("“It is late,” Ana said. “We go.", "“We run from here.", "“Now.”") == [
        (
            "content-source-cue",
            "Ana",
            ["“It is late,”", "“We go.", "“We run from here.", "“Now.”"],
        )
    ]


def test_a_quote_over_paragraphs_whose_cue_comes_last() -> None:
    """The paragraphs before the one with the cue belong to the statement too."""
    assert statements("“It is late.", "“We run from here,” Ana said.") == [
        ("content-source-cue", "Ana", ["“We run from here,”", "“It is late."])
    ]


def test_a_paragraph_holds_what_was_found_of_it() -> None:
    """A part of a content that lies in a paragraph of its quote is not given twice."""
    document = Document(TWO_PARAGRAPHS)
    (quote,) = document.annotations(QuoteExtractor()).quotes
    last = quote.segments[1]
    draft = Draft(content=[(last.start + 8, last.end)], rule="nearest-cue", quotes=[quote])
    flow = Flow(document, [quote], lambda _, place: [draft] if place.units[0].start else [])
    list(flow.follow())
    assert draft.content == [(segment.start, segment.end) for segment in quote.segments]


def test_a_signature_under_a_quote() -> None:
    """A dash and a name on the line below sign a bare quote."""
    assert statements("“We run from here on now.”", "— Ana Ruiz") == [
        ("signed-after-dash", "Ana Ruiz", ["“We run from here on now.”"])
    ]


@pytest.mark.parametrize("line", ["— the end", "Ana Ruiz left.", "— Ana left."])
def test_what_signs_no_quote(line: str) -> None:
    """A line that is no signature leaves the quote above without a speaker."""
    assert statements("“We run from here on now.”", line)[0] == (
        "quote-without-cue",
        "",
        ["“We run from here on now.”"],
    )


def test_a_signature_belongs_to_the_paragraph_above() -> None:
    """A name after a dash signs nothing that stands further up, nor what has a speaker."""
    assert statements("“We run on from here.”", "It rained.", "— Ana Ruiz")[0][1] == ""
    assert statements("“We run on from here,” Bo said.", "— Ana Ruiz")[0][1] == "Bo"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She sold “the old mill by the weir” in May.", ["“the old mill by the weir”"]),
        (
            "The report on “言葉にならないほどの静けさがある” burned.",
            ["“言葉にならないほどの静けさがある”"],
        ),
    ],
)
def test_a_long_fragment_is_somebodys_words(text: str, found: list[str]) -> None:
    """A quoted phrase of some length is a statement, though nobody in the sentence says it."""
    assert statements(text) == [("quote-without-cue", "", found)]


def test_signs_beside_a_bare_quote_are_no_words() -> None:
    """Punctuation around quotes leaves them bare."""
    found = statements("“It is late,” Ana said.", "“We run from here.” – “We do not look back.”")
    assert found[0][2][1:] == ["“We run from here.”", "“We do not look back.”"]


@pytest.mark.parametrize(
    "paragraph",
    ["Read more: Who said it was late?", "By Ana Ruiz", "Photo: Ana said it was late", "Why?"],
)
def test_boilerplate_is_silent(paragraph: str) -> None:
    """Links, bylines and captions make no statement."""
    assert statements("The mill on the weir burned in May.", paragraph) == []
