"""A text with ranges of it marked, as HTML."""

import re

import pytest

from quotekit.rendering import Mark, mark_up
from tests.rendering.html_reader import read_html


TEXT = "She said that prices rose."


def test_a_text_without_marks_is_its_paragraphs() -> None:
    """Escaped, and nothing else."""
    assert read_html(mark_up("Five < six.\nAnd so on.", [])).paragraphs == [
        "Five < six.",
        "And so on.",
    ]


def test_a_mark_is_an_element_with_a_label_and_a_title() -> None:
    """The label follows the words in small letters; the title shows on hovering."""
    page = read_html(mark_up(TEXT, [Mark(4, 8, "cue", "cue", "to say")]))
    assert page.words == [("She ", ()), ("said", ("em",)), (" that prices rose.", ())]
    assert page.labels == ["cue"]
    assert page.titles == ["to say"]


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("2025-10-11", ';white-space:nowrap">&nbsp;2025-10-11<'),
        ("Ana Ruiz · direct", '"> Ana&nbsp;Ruiz&nbsp;·&nbsp;direct<'),
        ("The commission for harbours and bays · direct", "> The commission for harbours and "),
    ],
)
def test_the_longer_a_label_the_more_it_breaks(label: str, shown: str) -> None:
    """A date stays beside its words, a name may begin a line, and a line of names must break."""
    assert shown in mark_up(TEXT, [Mark(4, 8, "cue", label)])


@pytest.mark.parametrize(
    ("kind", "element"),
    [("content", "mark"), ("source", "b"), ("cue", "em"), ("quote", "span"), ("hashtag", "mark")],
)
def test_kinds_differ_without_their_styles(kind: str, element: str) -> None:
    """A page that strips styles still shows bold, italics and highlighting."""
    page = read_html(mark_up(TEXT, [Mark(4, 8, kind, "")]))
    assert ("said", (element,)) in page.words


def test_nested_marks_nest() -> None:
    """The label of each stands at its own end."""
    marks = [Mark(4, 25, "content", "outer"), Mark(14, 20, "cue", "inner")]
    page = read_html(mark_up(TEXT, marks))
    assert page.words == [
        ("She ", ()),
        ("said that ", ("mark",)),
        ("prices", ("mark", "em")),
        (" rose", ("mark",)),
        (".", ()),
    ]
    assert page.labels == ["inner", "outer"]


def test_crossing_marks_are_cut_at_every_boundary() -> None:
    """Each piece is well-formed, no word is lost, and each label is there once."""
    marks = [Mark(0, 13, "cue", "first"), Mark(9, 20, "source", "second")]
    page = read_html(mark_up(TEXT, marks))
    assert page.words == [
        ("She said ", ("em",)),
        ("that", ("em", "b")),
        (" prices", ("b",)),
        (" rose.", ()),
    ]
    assert page.labels == ["first", "second"]


def test_a_mark_that_is_cut_is_open_where_it_goes_on() -> None:
    """Its parts look like one."""
    html = mark_up(TEXT, [Mark(0, 13, "date", ""), Mark(9, 20, "source", "")])
    first, second = re.findall('<mark style="([^"]*)"', html)
    assert ("border-left-width:0" in first, "border-right-width:0" in first) == (False, True)
    assert ("border-left-width:0" in second, "border-right-width:0" in second) == (True, False)


def test_marks_on_the_same_words_nest_in_the_order_given() -> None:
    """The first is the outermost; hovering tells of both, the inner first."""
    marks = [Mark(4, 8, "quote", "", "quote"), Mark(4, 8, "content", "", "statement")]
    page = read_html(mark_up(TEXT, marks))
    assert ("said", ("span", "mark")) in page.words
    assert page.titles == ["statement\nquote"]


def test_a_mark_over_paragraphs_is_labelled_in_each() -> None:
    """An element cannot cross a paragraph, and the reader may see only one of them."""
    page = read_html(mark_up("One.\nTwo.", [Mark(0, 9, "content", "Ana")]))
    assert page.words == [("One.", ("mark",)), ("Two.", ("mark",))]
    assert page.labels == ["Ana", "Ana"]


def test_marks_outside_the_text_are_cut_to_it() -> None:
    """What lies wholly outside is not there."""
    marks = [Mark(-5, 3, "cue", "a"), Mark(21, 99, "cue", "b"), Mark(40, 50, "cue", "c")]
    page = read_html(mark_up(TEXT, [*marks, Mark(5, 5, "cue", "empty")]))
    assert page.words == [("She", ("em",)), (" said that prices ", ()), ("rose.", ("em",))]
    assert page.labels == ["a", "b"]


def test_more_than_twelve_deep_is_not_shown() -> None:
    """So that a page stays in proportion to its text, whatever is marked on it."""
    page = read_html(mark_up(TEXT, [Mark(0, 8, "cue", "x")] * 50 + [Mark(9, 13, "cue", "y")]))
    assert page.words[0] == ("She said", ("em",) * 12)
    assert page.labels == ["x"] * 12 + ["y"]


def test_a_page_is_in_proportion_to_its_marks() -> None:
    """Ten thousand marks over everything cost no more than twelve."""
    text = "a\n" * 5000
    marks = [Mark(0, len(text), "content", "") for _ in range(10_000)]
    assert len(mark_up(text, marks)) < 5000 * 12 * 250


def test_a_long_text_is_shown_around_its_marks() -> None:
    """With a sign where something is left out, and a note that says how much is shown."""
    text = "word " * 1000 + "HERE " + "word " * 1000
    page = read_html(mark_up(text, [Mark(5000, 5004, "cue", "")], limit=1000))
    assert [len(paragraph) for paragraph in page.paragraphs] == [3, 394, 3, 0]
    assert page.paragraphs[0] == "[…]"
    assert page.labels == ["394 of 10,005 characters are shown."]


def test_each_window_is_labelled() -> None:
    """A mark that goes on beyond a window says what it is at the window's end."""
    text = "x" * 9000
    page = read_html(mark_up(text, [Mark(100, 9000, "content", "Ana")], limit=500))
    assert page.words == [("x" * 100, ()), ("x" * 400, ("mark",)), ("[…]", ())]
    assert page.labels[0] == "Ana"


@pytest.mark.parametrize("hostile", ["<img src=x onerror=alert(1)>", '" onclick="x', "</p></div>"])
def test_hostile_text_labels_and_titles_are_only_text(hostile: str) -> None:
    """Nothing in the text, in a label or in a title becomes markup, and neither does a kind."""
    page = read_html(mark_up(hostile, [Mark(0, 99, hostile, hostile, hostile)]))
    assert page.paragraphs == [hostile]
    assert page.labels == [hostile]
    assert page.titles == [hostile]
    assert page.tags == ["p", "mark", "small"]
