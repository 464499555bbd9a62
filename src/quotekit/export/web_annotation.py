"""Findings as W3C Web Annotations."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any


__all__ = ["web_annotations"]

_AROUND = 32
_CONTEXT = "http://www.w3.org/ns/anno.jsonld"

Row = Mapping[str, Any]


def web_annotations(text: str, iri: str, rows: Iterable[Row]) -> Iterator[dict[str, Any]]:
    """
    Yield each row of `Findings.to_dicts` that has a span as a Web Annotation (JSON-LD).

    The target is a place in the text at *iri*, by position and by quotation: the two
    selectors of the W3C's model that need no markup. Positions count code points, as
    the model says. The bodies are the label, as a tag, and the row, as JSON.

        >>> row = {"label": "cue", "span": {"start": 3, "end": 7, "text": "said"}}
        >>> (made,) = web_annotations("He said no.", "https://example.org/1", [row])
        >>> made["id"], made["target"]["selector"][1]["prefix"]
        ('https://example.org/1#finding-0', 'He ')

    Rows of relations stand nowhere in the text and are left out:

        >>> list(web_annotations("No.", "urn:x", [{"label": "mentions"}]))
        []
    """
    placed = (row for row in rows if "span" in row)
    for number, row in enumerate(placed):
        start, end = row["span"]["start"], row["span"]["end"]
        yield {
            "@context": _CONTEXT,
            "id": f"{iri}#finding-{number}",
            "type": "Annotation",
            "body": _bodies(row),
            "target": {"source": iri, "selector": _selectors(text, start, end)},
        }


def _bodies(row: Row) -> list[dict[str, str]]:
    tag = {"type": "TextualBody", "purpose": "tagging", "value": row["label"]}
    whole = {"type": "TextualBody", "purpose": "describing", "format": "application/json"}
    return [tag, {**whole, "value": json.dumps(row)}]


def _selectors(text: str, start: int, end: int) -> list[dict[str, str | int]]:
    quotation: dict[str, str | int] = {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(0, start - _AROUND) : start],
        "suffix": text[end : end + _AROUND],
    }
    return [{"type": "TextPositionSelector", "start": start, "end": end}, quotation]
