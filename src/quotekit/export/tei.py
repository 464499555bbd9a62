"""Findings as a TEI P5 document."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from quotekit.export.nesting import Element, nested
from quotekit.export.tei_elements import elements_of, speakers_in, terms_of
from quotekit.export.xml_text import xml_escaped


__all__ = ["tei"]

_PRACTICE = (
    "What was said is marked as said, words between quotation marks as quote, soCalled, title, "
    "addName or q, by what the marks are for. Source, cue, addressee and medium of a statement "
    "point at it. The key of a date is its TIMEX3 value; n is the rule by which something was "
    "found, cert the probability that words and speaker are both right. Parts of an element that "
    "is interrupted are chained by next and prev. Characters that XML cannot hold are written as "
    "U+FFFD."
)
_KINDS = {"organization": "org", "document": "org", "group": "personGrp"}

Row = Mapping[str, Any]


def tei(text: str, rows: Iterable[Row], paragraphs: Iterable[tuple[int, int]], title: str) -> str:
    r"""
    Return rows of `Findings.to_dicts`, and their text, as a document of TEI P5.

    *paragraphs* are the places in the text that become ``<p>``; what stands between
    them, which should be blank, is left out. It is well-formed for any text: what XML
    cannot hold becomes U+FFFD.

        >>> row = {"label": "hashtag", "span": {"start": 4, "end": 8, "text": "#nlp"}, "rule": "r"}
        >>> print(tei("See #nlp", [row], [(0, 8)], "A text").partition("<body>")[2])
        <BLANKLINE>
        <p>See <seg xml:id="hashtag-1" type="hashtag" n="r">#nlp</seg></p>
        </body></text>
        </TEI>
        <BLANKLINE>
    """
    rows, paragraphs = list(rows), list(paragraphs)
    elements = _pointing_somewhere(list(elements_of(rows)), paragraphs)
    # TEI knows no body without a paragraph.
    body = "\n".join(nested(text, paragraphs, elements)) or "<p/>"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<TEI xmlns="http://www.tei-c.org/ns/1.0">\n<teiHeader>\n'
        f"<fileDesc><titleStmt><title>{xml_escaped(title)}</title></titleStmt>"
        "<publicationStmt><p>Not published.</p></publicationStmt>"
        "<sourceDesc><p>A text read by quotekit.</p></sourceDesc></fileDesc>\n"
        f"<encodingDesc><editorialDecl><p>{_PRACTICE}</p></editorialDecl>{_terms(rows)}"
        f"</encodingDesc>\n{_people(rows)}</teiHeader>\n"
        f"<text><body>\n{body}\n</body></text>\n</TEI>\n"
    )


def _terms(rows: Iterable[Row]) -> str:
    used = {term: None for row in rows if row["label"] == "attribution" for term in terms_of(row)}
    categories = "".join(
        f'<category xml:id="{term}"><catDesc>{term}</catDesc></category>' for term in used
    )
    taxonomy = f'<classDecl><taxonomy xml:id="statements">{categories}</taxonomy></classDecl>'
    return taxonomy if categories else ""


def _people(rows: Iterable[Row]) -> str:
    people = "".join(_person(*numbered) for numbered in enumerate(speakers_in(rows), 1))
    described = f"<particDesc><listPerson>{people}</listPerson></particDesc>"
    return f"<profileDesc>{described}</profileDesc>\n" if people else ""


def _person(number: int, speaker: Row) -> str:
    kind, name = speaker["kind"], xml_escaped(speaker["name"])
    element = _KINDS.get(kind, "person")
    called, is_a = ("orgName", "desc") if element == "org" else ("persName", "occupation")
    role = f"<{is_a}>{xml_escaped(speaker['role'])}</{is_a}>" if speaker["role"] else ""
    opening = f'<{element} xml:id="speaker-{number}" role="{kind}">'
    return f"{opening}<{called}>{name}</{called}>{role}</{element}>"


def _pointing_somewhere(
    elements: Iterable[Element], paragraphs: Iterable[tuple[int, int]]
) -> list[Element]:
    """Leave out what is in no paragraph, and pointers to it."""
    shown = list(_shown(elements, sorted(paragraphs)))
    known = {f"#{element.identity}" for element in shown}
    return [
        element._replace(
            attributes={
                name: value
                for name, value in element.attributes.items()
                if name not in {"corresp", "toWhom"} or value in known
            }
        )
        for element in shown
    ]


def _shown(elements: Iterable[Element], paragraphs: list[tuple[int, int]]) -> Iterator[Element]:
    ends = [end for _, end in paragraphs]
    for element in elements:
        nearest = ((bisect_right(ends, start), end) for start, end in element.ranges)
        if any(at < len(paragraphs) and paragraphs[at][0] < end for at, end in nearest):
            yield element
