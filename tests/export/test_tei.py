"""Findings as a TEI P5 document."""

import importlib.util
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import attrs
import pytest
from hypothesis import given, settings
from lxml import etree

import quotekit as qk
from quotekit.annotations import Annotation, Findings, Speaker
from quotekit.document import Document
from quotekit.export import tei
from tests.annotations.story import FOUND, LATE, MAY_3, PAY, TEXT, findings, span
from tests.export.tei_reader import TEI, TeiReader
from tests.property.news import DAY, EXTRACTORS, any_text, balanced_news


def read(*found: Annotation, text: str = TEXT) -> TeiReader:
    """Read the document of some findings."""
    return TeiReader(Findings(Document(text), found).to_tei())


def test_the_article_is_all_there() -> None:
    """A paragraph is a paragraph, and marks add nothing to its words."""
    assert TeiReader(findings().to_tei()).paragraphs == TEXT.split("\n")


def test_everything_found_is_an_element() -> None:
    """A statement in two parts is one element in two parts."""
    document = TeiReader(findings().to_tei())
    assert document.words_of("said") == [
        ["Guests will pay about 4.5 percent more"],
        ['"We were told late,"', '"Nobody asked us."'],
        ["that 40 to 45 percent of guests would stay away"],
    ]
    assert document.words_of("quote") == [['"We were told late,"'], ['"Nobody asked us."']]
    assert document.words_of("date") == [["May 3"]]
    assert document.words_of("measure") == [["4.5 percent"], ["40 to 45 percent"]]
    assert ["Mayor Ana Ruiz"] in document.words_of("rs")
    assert ["the fair"] in document.words_of("seg")


def test_a_statement_tells_who_said_it_and_how() -> None:
    """The speaker and the hearer by pointers, form and act by categories of the header."""
    said = TeiReader(findings().to_tei()).root.findall(f".//{TEI}said")[1]
    assert {name: said.get(name) for name in ("who", "toWhom", "direct", "ana", "cert", "n")} == {
        "who": "#speaker-1",
        "toWhom": "#attribution-4-addressee",
        "direct": "true",
        "ana": "#direct #denial #negated",
        "cert": "1.000",
        "n": "split-quote",
    }


def test_speakers_are_listed_in_the_header() -> None:
    """A person by name and role, an organization and a document as what they are."""
    kinds: tuple[qk.SpeakerKind, ...] = get_args(qk.SpeakerKind)
    speakers = [Speaker(kind.title(), role="a role", kind=kind) for kind in kinds]
    said = [attrs.evolve(PAY, speaker=speaker, rule=speaker.kind) for speaker in speakers]
    people = read(*said).root.find(f".//{TEI}listPerson")
    assert people is not None
    shown = [(e.tag.removeprefix(TEI), *(part.text for part in e)) for e in people]
    assert sorted(shown) == [
        ("org", "Document", "a role"),
        ("org", "Organization", "a role"),
        ("person", "Person", "a role"),
        ("person", "Unnamed", "a role"),
        ("personGrp", "Group", "a role"),
    ]


def test_a_statement_without_a_speaker_points_at_none() -> None:
    """Its source says so, and the header lists nobody."""
    document = read(FOUND)
    (said,) = document.root.findall(f".//{TEI}said")
    assert said.get("who") is None
    assert document.root.find(f".//{TEI}profileDesc") is None


@pytest.mark.parametrize(
    ("use", "element"),
    [("so_called", "soCalled"), ("title", "title"), ("nickname", "addName"), ("other", "q")],
)
def test_marks_that_are_no_speech_are_what_they_are(use: qk.QuoteUse, element: str) -> None:
    """TEI has a name for each use."""
    assert read(attrs.evolve(LATE, use=use)).words_of(element) == [[LATE.span.text]]


@pytest.mark.parametrize(
    ("value", "days", "dated"),
    [
        ("2025-05-03", ("2025-05-03", "2025-05-03"), {"when": "2025-05-03"}),
        ("2025-05", ("2025-05-01", "2025-05-31"), {"when": "2025-05"}),
        (
            "2025-SU",
            ("2025-06-01", "2025-08-31"),
            {"notBefore": "2025-06-01", "notAfter": "2025-08-31"},
        ),
        (
            "2025-05-03/2025-05-05",
            ("2025-05-03", "2025-05-05"),
            {"from": "2025-05-03", "to": "2025-05-05"},
        ),
        ("PXW", (None, None), {}),
    ],
)
def test_a_date_is_dated_as_well_as_it_is_known(
    value: str, days: tuple[str | None, str | None], dated: dict[str, str]
) -> None:
    """A day, a month, a time within which it was, a stretch from one day to another, or nothing."""
    row = findings().dates.to_dicts()[0]
    row |= {"value": value, "earliest": days[0], "latest": days[1]}
    row |= {"parts": [dict(row, version=1)] if "/" in value else []}
    for part in row["parts"]:
        del part["version"]
    date = TeiReader(Findings.from_dicts(TEXT, [row]).to_tei()).root.find(f".//{TEI}date")
    assert date is not None
    assert date.get("key") == value
    names = ("when", "from", "to", "notBefore", "notAfter")
    assert {name: date.get(name) for name in names if name in date.attrib} == dated


def test_the_date_of_saying_is_marked_once() -> None:
    """As a finding of its own, or else because the statement knows of it."""
    assert read(PAY).words_of("date") == read(PAY, MAY_3).words_of("date") == [["May 3"]]


def test_mentions_of_a_speaker_point_at_the_speaker() -> None:
    """Those of somebody who says nothing here point at nobody, and are left out."""
    mentions = [
        e
        for e in TeiReader(findings().to_tei()).root.iter(f"{TEI}rs")
        if e.get("type") == "mention"
    ]
    assert ["".join(e.itertext()) for e in mentions] == ["Ana Ruiz", "Ruiz"]
    rows = [row for row in findings().to_dicts() if row["label"] != "attribution"]
    assert "mention" in {row["label"][:7] for row in rows}
    assert "mention" not in tei(TEXT, rows, [(0, len(TEXT))], "A story").partition("<body>")[2]


def test_crossing_findings_are_cut_and_chained() -> None:
    """The words of each, put together, are its words."""
    one, other = span("pay about 4.5"), span("4.5 percent more")

    @attrs.frozen(kw_only=True)
    class Word(Annotation):
        label = "my word"

    document = read(Word(span=one, rule="r"), Word(span=other, rule="r"))
    assert document.words_of("seg") == [["pay about 4.5"], ["4.5", " percent more"]]
    assert {e.get("type") for e in document.root.iter(f"{TEI}seg")} == {"my-word"}


def test_a_date_is_inside_a_quotation_even_if_it_is_the_longer() -> None:
    """TEI has no quotation within a date."""
    text = 'on "May" 3'
    date = attrs.evolve(MAY_3, span=span('"May" 3', text))
    may = span('"May"', text)
    quote = attrs.evolve(LATE, span=may, segments=(may,), words=(span("May", text),))
    document = read(date, quote, text=text)
    assert document.words_of("date") == [['"May"', " 3"]]


def test_a_finding_over_paragraphs_is_chained() -> None:
    """Without the line end between them; one that is nothing but a line end is left out."""
    text = "One.\nTwo."
    both, blank = Annotation(span(text, text), "r"), Annotation(span("\n", text), "r")
    assert read(both, blank, text=text).words_of("seg") == [["One.", "Two."]]


def test_what_points_at_nothing_visible_does_not_point() -> None:
    """A statement whose words are blank has no element that a cue could point at."""
    text = "She said\n\nso."
    said = attrs.evolve(
        PAY,
        span=span("said\n\nso", text),
        content=(span("\n\n", text),),
        cue=span("said", text),
        source=None,
        when=None,
    )
    (cue,) = read(said, text=text).root.iter(f"{TEI}seg")
    assert cue.get("corresp") is None


@pytest.mark.parametrize("text", ["", " \n \n", "\0", "\ud800 \x01", "a\rb", "]]>", "<!-- -->"])
def test_any_text_is_well_formed(text: str) -> None:
    """What XML cannot hold is replaced, one character for one; a carriage return stays one."""
    shown = "".join("\N{REPLACEMENT CHARACTER}" if c in "\0\ud800\x01" else c for c in text)
    paragraphs = read(text=text).paragraphs
    assert paragraphs == ([shown] if shown.strip() else [""])


def test_labels_rules_and_names_are_only_text() -> None:
    """Whatever they hold; a label becomes a name."""
    hostile = "\"><x y='\n\t&\0"
    kinds = [type("Kind", (Annotation,), {"label": label}) for label in (hostile, "é", "1", "")]
    found = [kind(span("Guests"), hostile) for kind in kinds]
    said = attrs.evolve(PAY, rule=hostile, speaker=Speaker(hostile, role=hostile))
    document = read(*found, said)
    clean = hostile.replace("\0", "\N{REPLACEMENT CHARACTER}")
    assert {e.get("n") for e in document.root.iter(f"{TEI}said")} == {clean}
    name = document.root.find(f".//{TEI}persName")
    assert name is not None
    assert name.text == clean


def test_a_title_is_given_by_the_caller() -> None:
    """It is what a catalogue shows."""
    title = TeiReader(findings().to_tei(title="A <fair>")).root.find(f".//{TEI}title")
    assert title is not None
    assert title.text == "A <fair>"


class TestAnyNews:
    """What holds for every text."""

    @given(any_text | balanced_news)
    @settings(max_examples=50)
    def test_it_is_read_back(self, text: str) -> None:
        """Valid, every word there once, every pointer at something, every statement whole."""
        found = qk.extract(Document(text, reference_date=DAY), *EXTRACTORS)
        document = TeiReader(found.to_tei())
        shown = "".join("\N{REPLACEMENT CHARACTER}" if c in "\0\ud800" else c for c in text)
        if shown.isprintable():
            assert " ".join(document.paragraphs).split() == shown.split()
        assert len(document.words_of("said")) == len(found.attributions)

    @given(balanced_news)
    @settings(max_examples=25)
    def test_the_words_of_a_quote_are_together(self, text: str) -> None:
        """However it was cut."""
        found = qk.extract(Document(text, reference_date=DAY), *EXTRACTORS)
        wanted = sorted(
            "".join(s.text for s in q.segments) for q in found.quotes if q.use == "speech"
        )
        assert sorted(map("".join, TeiReader(found.to_tei()).words_of("quote"))) == wanted


def test_ten_thousand_findings_take_their_share_of_space() -> None:
    """Side by side, each is written once."""
    text = "word " * 10_000
    each = (span_at(text, place) for place in range(0, len(text), 5))
    document = Findings(Document(text), [Annotation(one, "r") for one in each]).to_tei()
    assert document.count("<seg") == 10_000
    assert len(document) < 100 * 10_000


def span_at(text: str, place: int) -> qk.Span:
    """Return the four letters at a place."""
    return qk.Span.of(text, place, place + 4)


def dtd() -> Path | None:
    """Return the document type that a package for reading web pages brings along, if any."""
    found = importlib.util.find_spec("trafilatura")
    folders = found.submodule_search_locations if found else None
    return Path(folders[0]) / "data" / "tei_corpus.dtd" if folders else None


@pytest.mark.skipif(dtd() is None, reason="trafilatura, which has a DTD of TEI, is not installed")
def test_tei_itself_allows_it() -> None:
    """By the consortium's own rules, in an edition that leaves out only ``ana``."""
    rules = etree.DTD(str(dtd()))
    for document in itertools.islice(documents(), 3):
        root = etree.fromstring(document.encode())
        for element in root.iter():
            element.attrib.pop("ana", None)
        assert rules.validate(root), rules.error_log


def documents() -> Iterator[str]:
    """Yield documents with something of everything."""
    yield findings().to_tei()
    yield read_article().to_tei()
    yield Findings(Document(""), ()).to_tei()


def read_article() -> qk.Findings[Annotation]:
    """Return the findings in the example that comes with the project."""
    article = Path(__file__).parents[2] / "examples" / "article.txt"
    return qk.extract(article.read_text("utf-8"), reference_date=DAY)
