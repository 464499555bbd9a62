"""Findings as W3C Web Annotations."""

import json

from quotekit.annotations import Findings
from tests.annotations.story import TEXT, findings


IRI = "https://example.org/story"


def test_every_finding_is_an_annotation_of_its_own() -> None:
    """With an identifier, on the text at the address given; relations are none."""
    made = findings().to_web_annotations(IRI)
    assert [a["id"] for a in made] == [f"{IRI}#finding-{n}" for n in range(len(findings()))]
    assert {a["@context"] for a in made} == {"http://www.w3.org/ns/anno.jsonld"}
    assert {a["type"] for a in made} == {"Annotation"}
    assert {a["target"]["source"] for a in made} == {IRI}


def test_both_selectors_find_the_same_words() -> None:
    """By position, and by quotation with what stands before and after."""
    for finding, made in zip(findings(), findings().to_web_annotations(IRI), strict=True):
        position, quotation = made["target"]["selector"]
        assert position == {
            "type": "TextPositionSelector",
            "start": finding.span.start,
            "end": finding.span.end,
        }
        assert quotation["type"] == "TextQuoteSelector"
        around = quotation["prefix"] + quotation["exact"] + quotation["suffix"]
        assert TEXT.index(around) + len(quotation["prefix"]) == finding.span.start
        assert quotation["exact"] == finding.span.text


def test_what_stands_around_is_short() -> None:
    """Enough to find the place again, and nothing before the beginning."""
    first, *_, last = (a["target"]["selector"][1] for a in findings().to_web_annotations(IRI))
    assert first["prefix"] == ""
    assert first["suffix"] == TEXT[68:100]
    assert len(last["prefix"]) == 32


def test_bodies_are_the_label_and_the_whole_finding() -> None:
    """A reader that knows nothing of quotekit shows the tag; one that does reads it all back."""
    found = findings()
    made = found.to_web_annotations(IRI)
    assert [a["body"][0]["value"] for a in made] == [finding.label for finding in found]
    rows = [json.loads(a["body"][1]["value"]) for a in made]
    assert Findings.from_dicts(TEXT, rows) == found
    assert json.loads(json.dumps(made)) == made
