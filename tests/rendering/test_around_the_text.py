"""The legend, the table, the frame and the page."""

from quotekit.rendering import Voice, framed, legend, page, table
from tests.rendering.html_reader import read_html


HOSTILE = "<img src=x onerror=alert(1)>"


def test_a_legend_names_each_speaker_beside_a_colour() -> None:
    """With role and number of statements; the colour alone says nothing."""
    html = legend([Voice("Ann Lee", "mayor", 2, 0), Voice("Bo", "", 1, 1)], [])
    assert ">Ann Lee</b> (mayor): 2 statements</li>" in html
    assert ">Bo</b>: 1 statement</li>" in html
    assert html.count("background:rgba") == 2


def test_a_legend_explains_the_kinds_that_are_there() -> None:
    """Each once, in a fixed order; kinds that are not its own are labelled on the page."""
    html = legend([], ["cue", "source", "cue", "hashtag"])
    assert html.count("<li") == 2
    assert html.index("by whom") < html.index("the word for it")


def test_nothing_needs_no_legend() -> None:
    """No empty list stands above an article in which nothing is found."""
    assert legend([], []) == ""


def test_names_in_a_legend_are_only_text() -> None:
    """A name or a role is whatever the text says it is."""
    html = legend([Voice(HOSTILE, HOSTILE, 1, None)], [])
    assert set(read_html(html).tags) == {"ul", "li", "span", "b"}


def test_a_table_escapes_its_cells() -> None:
    """Head and body; numbers stand to the right."""
    html = table([HOSTILE, "n"], [[HOSTILE, 3]])
    assert read_html(html).rows == [[HOSTILE, "n"], [HOSTILE, "3"]]
    assert 'text-align:right">3</td>' in html
    assert 'text-align:right">n</th>' in html
    assert read_html(table(["speaker"], [])).rows == [["speaker"]]


def test_only_words_that_fit_no_page_are_broken() -> None:
    """And what is longer than a line or two is cut."""
    html = table(["name"], [["Harrington"], ["Donaudampfschifffahrt"], ["word " * 100]])
    assert html.count("overflow-wrap:anywhere") == 1
    assert len(read_html(html).rows[3][0]) <= 120


def test_a_frame_keeps_mathematics_out() -> None:
    """A sum in dollars is no formula."""
    html = framed("<p>$5 and $6</p>", "")
    assert 'class="quotekit tex2jax_ignore mathjax_ignore"' in html
    assert read_html(html).paragraphs == ["$5 and $6"]


def test_a_page_stands_alone_in_either_theme() -> None:
    """It declares its encoding, follows the reader's theme, and fetches nothing."""
    html = page(HOSTILE, "<p>x</p>")
    assert html.startswith("<!DOCTYPE html>\n<html")
    assert '<meta charset="utf-8">' in html
    assert '<meta name="color-scheme" content="light dark">' in html
    assert set(read_html(html).tags) == {"html", "head", "meta", "title", "style", "body", "p"}
    assert "http" not in html


def test_a_legend_of_a_crowd_is_short() -> None:
    """The first are named, the others counted."""
    html = legend([Voice(f"Person {n}", "", 1, n) for n in range(60)], [])
    assert html.count("<li") == 25
    assert "and 36 others" in html


def test_a_name_in_a_legend_is_short() -> None:
    """However much somebody is called, and turned in whatever direction."""
    html = legend([Voice("word " * 1000, "word " * 1000, 1, 0)], [])
    assert len(html) < 1000
    assert "unicode-bidi:isolate" in html
