"""Passages to try the trained model on."""

from collections.abc import Collection

from quotekit import Document, QuoteExtractor
from quotekit.extractors.attributions.flow import Flow
from quotekit.extractors.attributions.learned.passage import Passage, passage_of
from quotekit.extractors.attributions.place import Place
from quotekit.extractors.attributions.statements import statements_of


__all__ = ["passage", "place_in"]


def place_in(document: Document, number: int = 0) -> Place:
    """Return one of the paragraphs of a document that can hold statements."""
    flow = Flow(document, document.annotations(QuoteExtractor()).quotes)
    return list(flow.places())[number]


def passage(text: str, vocabulary: Collection[str] = ()) -> Passage:
    """Return the first paragraph of a text as the model sees it."""
    document = Document(text)
    place = place_in(document)
    drafts = [draft for unit in place.units for draft in statements_of(unit)]
    return passage_of(document, place, drafts, frozenset(vocabulary))
