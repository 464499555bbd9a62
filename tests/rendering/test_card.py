"""One finding on its own."""

from quotekit.rendering import Part, card
from tests.rendering.html_reader import read_html


HOSTILE = "<img src=x onerror=alert(1)>"


def test_words_are_marked_as_in_an_article() -> None:
    """Each part by its kind, in the order given, above what is known."""
    page = read_html(card([Part("source", "Ana"), Part("cue", "said")], [("form", "direct")]))
    assert page.paragraphs == ["Ana said", ""]
    assert page.words == [("Ana", ("b",)), (" ", ()), ("said", ("em",))]
    assert page.labels == ["form", "direct"]


def test_facts_without_a_value_are_left_out() -> None:
    """And a dot stands between the others."""
    page = read_html(card([], [("a", "1"), ("b", ""), ("c", "2")]))
    assert page.labels == ["a", "1", "· c", "2"]


def test_long_words_are_cut() -> None:
    """However long the finding is, the card is small."""
    html = card([Part("content", "word " * 100_000)], [("by", "word " * 100_000)])
    assert len(html) < 2000
    assert "…" in html


def test_it_is_only_text() -> None:
    """Words, names and values."""
    page = read_html(card([Part(HOSTILE, HOSTILE)], [(HOSTILE, HOSTILE)]))
    assert set(page.tags) == {"div", "p", "mark", "small", "b"}
