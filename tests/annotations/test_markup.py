"""What is marked on the page, and what is said of it."""

from decimal import Decimal

import attrs
import pytest

from quotekit.annotations import Annotation, Findings, PercentUnit, Speaker
from quotekit.document import Document
from tests.annotations.story import FOUND, LATE, MAY_3, MORE, PAY, SHARE, TEXT, findings, span
from tests.rendering.html_reader import HtmlReader, read_html


@attrs.frozen(kw_only=True)
class Shouted(Annotation):
    """A kind whose label is an attack."""

    label = "<script>"


def shown(*found: Annotation) -> HtmlReader:
    """Read the page on which *found* are marked."""
    return read_html(Findings(Document(TEXT), found).to_html())


def test_the_article_is_all_there() -> None:
    """Marks and labels add to it; no word is lost or changed."""
    page = read_html(findings().to_html())
    assert page.paragraphs == TEXT.split("\n")


def test_everything_found_is_marked() -> None:
    """Source and cue, addressee and medium, content, quote, date and percentage."""
    page = read_html(findings().to_html())
    for words, elements in (
        ("Mayor Ana Ruiz", ("b",)),
        ("said", ("em",)),
        ("Radio Sol", ("span",)),
        ("the fair", ("span",)),
        ("Guests will pay about ", ("mark",)),
        ('"Nobody asked us."', ("mark", "span")),
        ("May 3", ("mark",)),
        ("40 to 45 percent", ("mark", "mark")),
    ):
        assert (words, elements) in page.words


def test_labels_say_what_colours_say() -> None:
    """Who speaks and in which form; the value of a date and of a percentage."""
    assert read_html(findings().to_html()).labels == [
        "≈ 4.5 %",
        "Ana Ruiz · indirect",
        "2025-05-03",
        "Ana Ruiz · direct · denial (negated)",
        "Ana Ruiz · direct · denial (negated)",
        "40–45 %",
        "The survey · indirect · evidence",
    ]


@pytest.mark.parametrize(
    ("finding", "title"),
    [
        (
            PAY,
            (
                "attribution · by Ana Ruiz (Mayor) · form indirect · act statement · cue say "
                "· on 2025-05-03 · confidence 90% · rule content-source-cue"
            ),
        ),
        (
            findings().attributions[1],
            (
                "attribution · by Ana Ruiz (Mayor) · form direct · act denial (negated) · cue tell "
                "· to Radio Sol · in the fair · confidence 100% · rule split-quote"
            ),
        ),
        (
            attrs.evolve(FOUND, source=None, cue=None, cue_lemma=None),
            "attribution · by nobody named · form indirect · act evidence · confidence 100% · rule",
        ),
        (LATE, "quote · use speech · rule paired-marks"),
        (
            attrs.evolve(LATE, use="so_called", closed=False),
            "quote · use so called · closing mark missing",
        ),
        (
            MAY_3,
            (
                "date · date 2025-05-03 · days 2025-05-03 · basis reference · or 2026-05-03 "
                "· rule month-day"
            ),
        ),
        (
            attrs.evolve(MAY_3, value="P1D", mod="APPROX", earliest=None, alternatives=()),
            "date · date P1D · modifier APPROX · days 2025-05-03 · basis reference · rule",
        ),
        (
            MORE,
            (
                "percentage · figure ≈ 4.5 % · qualified about · direction up · role change "
                "· rule percent-word"
            ),
        ),
        (SHARE, "percentage · figure 40–45 % · of guests · rule percent-range"),
        (Annotation(span("fair"), "mine"), "annotation · rule mine"),
    ],
)
def test_hovering_tells_what_is_known(finding: Annotation, title: str) -> None:
    """Everything that a reader may want to check, and by which rule it was found."""
    assert any(shown_title.startswith(title) for shown_title in shown(finding).titles)


def test_a_month_shows_its_first_and_last_day() -> None:
    """A day shows itself once."""
    may = attrs.evolve(
        MAY_3, earliest=MAY_3.earliest and MAY_3.earliest.replace(day=1), value="2025-05"
    )
    assert "2025-05-01–2025-05-03" in shown(may).titles[0]


@pytest.mark.parametrize(
    ("unit", "label"),
    [
        ("percentage_point", "≈ 2 points"),
        ("basis_point", "≈ 2 basis points"),
        ("permille", "≈ 2 ‰"),
        ("share", "≈ 2 %"),
    ],
)
def test_a_percentage_is_labelled_in_its_unit(unit: PercentUnit, label: str) -> None:
    """Points are no percent."""
    points = attrs.evolve(MORE, value=Decimal(2), unit=unit)
    assert shown(points).labels == [label]


def test_speakers_have_one_colour_each_and_others_are_grey() -> None:
    """The legend shows who has which, with role and number of statements."""
    eve = attrs.evolve(FOUND, speaker=Speaker("Eve"))
    html = Findings(Document(TEXT), (PAY, eve)).to_html()
    assert html.count("rgba(34,131,221,0.2)") == 1
    assert html.count("rgba(34,131,221,0.9)") == 3
    assert ">Ana Ruiz</b> (Mayor): 1 statement<" in html
    assert ">Eve</b>: 1 statement<" in html
    assert "other sources" not in html
    assert ">other sources</b>: 1 statement<" in findings().to_html()


def test_a_kind_of_ones_own_is_marked_under_its_label() -> None:
    """Whatever it is called."""

    @attrs.frozen(kw_only=True)
    class Hashtag(Annotation):
        label = "hashtag"

    page = shown(Hashtag(span=span("Radio Sol"), rule="mine"))
    assert page.labels == ["hashtag"]
    assert ("Radio Sol", ("mark",)) in page.words


def test_nothing_found_shows_the_article() -> None:
    """Without a legend."""
    page = shown()
    assert page.tags == ["div", "p", "p", "p"]
    assert page.paragraphs == TEXT.split("\n")


def test_jupyter_gets_a_piece_and_a_file_a_page() -> None:
    """A long article is shown in part in a notebook, and whole on its own page."""
    text = TEXT + "\n" + "And so it went. " * 5000
    found = Findings(Document(text), findings())
    piece, page = found._repr_html_(), found.to_html(full=True)
    assert piece == found.to_html()
    assert piece.startswith('<div class="quotekit')
    assert len(piece) < 20_000
    assert page.startswith("<!DOCTYPE html>")
    assert "".join(read_html(page).paragraphs) == text.replace("\n", "").rstrip()


@pytest.mark.parametrize(
    "hostile", ["<img src=x onerror=alert(1)>", '"><script>alert(1)</script>', "\ud800\0'\u202e"]
)
def test_hostile_words_are_only_words(hostile: str) -> None:
    """In the text, in names and roles, in rules, cues, values and labels."""
    text = f"{hostile} said {hostile}"
    words = span(hostile, text)
    said = attrs.evolve(
        PAY,
        span=span(text, text),
        rule=hostile,
        content=(span(hostile, text, 2),),
        cue_lemma=hostile,
        source=words,
        cue=span("said", text),
        speaker=Speaker(hostile, role=hostile),
        when=attrs.evolve(MAY_3, span=words, value=hostile),
        addressee=words,
    )
    found = Findings(Document(text), (said, Shouted(span=words, rule=hostile)))
    for html in (found.to_html(), found.to_html(full=True)):
        assert html.encode("utf-8")
        tags = set(read_html(html).tags)
        assert not tags & {"img", "script"}
