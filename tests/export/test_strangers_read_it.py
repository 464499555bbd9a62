"""What is written, read by programs that know nothing of quotekit."""

from typing import Any, Final

import pytest
from hypothesis import given, settings
from pyld import jsonld

import quotekit as qk
from quotekit.annotations import Findings
from quotekit.document import Document
from tests.annotations.story import TEXT, findings
from tests.property.news import DAY, EXTRACTORS, balanced_news


OA: Final = "http://www.w3.org/ns/oa#"
RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

# What the W3C's context says of the terms that are used, by its published vocabulary.
_CLASSES = ("Annotation", "TextualBody", "TextPositionSelector", "TextQuoteSelector")
_PURPOSES = ("tagging", "describing")
_LINKS = {
    "body": "hasBody",
    "target": "hasTarget",
    "source": "hasSource",
    "selector": "hasSelector",
}
_LITERALS = ("exact", "prefix", "suffix", "start", "end")
CONTEXT: Final[dict[str, Any]] = {
    "id": "@id",
    "type": "@type",
    **{name: OA + name for name in (*_CLASSES, *_PURPOSES, *_LITERALS)},
    **{name: {"@id": OA + link, "@type": "@id"} for name, link in _LINKS.items()},
    "purpose": {"@id": OA + "hasPurpose", "@type": "@vocab"},
    "value": RDF + "value",
    "format": "http://purl.org/dc/elements/1.1/format",
}


def from_memory(address: str, _: object) -> dict[str, Any]:
    """Return the W3C's context without asking for it, and nothing else."""
    assert address == "http://www.w3.org/ns/anno.jsonld"
    return {"contextUrl": None, "documentUrl": address, "document": {"@context": CONTEXT}}


OPTIONS: Final = {"documentLoader": from_memory}


def expanded(found: Findings[Any]) -> list[dict[str, Any]]:
    """Return the annotations of some findings as a reader of JSON-LD understands them."""
    made: list[dict[str, Any]] = jsonld.expand(
        found.to_web_annotations("https://example.org/story"), OPTIONS
    )
    return made


def test_every_term_of_a_web_annotation_means_something() -> None:
    """A term that the W3C does not know would be dropped without a word."""
    (made,) = expanded(findings().quotes[:1])
    assert made["@type"] == [OA + "Annotation"]
    tag, whole = made[OA + "hasBody"]
    assert tag[OA + "hasPurpose"] == [{"@id": OA + "tagging"}]
    assert tag[RDF + "value"] == [{"@value": "quote"}]
    assert set(whole) == {
        "@type", OA + "hasPurpose", RDF + "value", "http://purl.org/dc/elements/1.1/format",
    }  # fmt: skip
    (target,) = made[OA + "hasTarget"]
    assert target[OA + "hasSource"] == [{"@id": "https://example.org/story"}]
    position, quotation = target[OA + "hasSelector"]
    assert position[OA + "start"] == [{"@value": 70}]
    assert quotation[OA + "exact"] == [{"@value": '"We were told late,"'}]


@given(balanced_news)
@settings(max_examples=10)
def test_web_annotations_come_back_from_their_long_form(text: str) -> None:
    """Nothing is lost on the way, so nothing was dropped."""
    found = qk.extract(Document(text, reference_date=DAY), *EXTRACTORS)
    made = found.to_web_annotations("https://example.org/story")
    again = jsonld.compact(expanded(found), CONTEXT, {**OPTIONS, "graph": True})["@graph"]
    assert again == [{name: a[name] for name in a if name != "@context"} for a in made]


def test_web_annotations_are_statements_of_rdf() -> None:
    """Each annotation has one target, whose place is given in two ways."""
    statements = jsonld.to_rdf(
        findings().to_web_annotations("https://example.org/story"),
        {**OPTIONS, "format": "application/n-quads"},
    )
    assert statements.count(f"<{OA}hasTarget>") == len(findings())
    assert statements.count(f"<{OA}hasSelector>") == 2 * len(findings())


def test_spacy_takes_the_spans() -> None:
    """Each lies on tokens of its own, or on those that hold it."""
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed")
    doc = spacy.blank("en")(TEXT)
    spans = [
        doc.char_span(a.span.start, a.span.end, label=a.label, alignment_mode="expand")
        for a in findings()
    ]
    doc.spans["quotekit"] = spans
    taken = [(span.label_, span.text) for span in doc.spans["quotekit"]]
    assert taken == [(a.label, a.span.text) for a in findings()]
