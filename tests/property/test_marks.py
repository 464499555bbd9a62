"""What holds for the marks of any text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotekit.linguistics import marks, paragraphs
from quotekit.linguistics.mark_shapes import closers_of, mark_pattern
from quotekit.linguistics.marks import Quoted, pair_marks
from quotekit.linguistics.paragraph_kinds import may_have_label
from quotekit.linguistics.paragraphs import split_paragraphs
from tests.property.news import any_text, balanced_news


_MARKS = "\"'`“”‘’„‚«»‹›「」『』"
_WORDS = ("so", "boys", "12", "Tis", "tis", "said", "he", "N", "-", "—", ",", ".", ":", "(", ")")
marked_text = st.lists(st.sampled_from([*_MARKS, *_WORDS, " ", " ", " ", "\n", "\n\n"])).map(
    "".join
)
texts = st.one_of(any_text, marked_text)

_PAIRS = ("“”", '""', "«»", "„“", "‘’", "「」", "''")
_words = st.lists(st.sampled_from(("we", "wait", "for", "ten", "tides")), min_size=1).map(" ".join)


def marks_of(text: str) -> tuple[Quoted, ...]:
    """Pair the marks of a text in its own paragraphs."""
    return pair_marks(text, split_paragraphs(text))


def shift(quoted: Quoted, length: int) -> Quoted:
    """Move a quotation to the right."""
    return quoted._replace(
        start=quoted.start + length,
        end=quoted.end + length,
        segments=tuple((start + length, end + length) for start, end in quoted.segments),
    )


@given(text=texts)
def test_quotations_nest_and_never_cross(text: str) -> None:
    """Two segments are apart, or one lies in the other."""
    segments = [segment for quoted in marks_of(text) for segment in quoted.segments]
    open_ends: list[int] = []
    for start, end in sorted(segments, key=lambda segment: (segment[0], -segment[1])):
        while open_ends and open_ends[-1] <= start:
            open_ends.pop()
        assert not open_ends or end <= open_ends[-1]
        open_ends.append(end)


@given(text=texts)
def test_levels_count_what_is_around(text: str) -> None:
    """The level is the number of other quotations around the first segment."""
    found = marks_of(text)
    for place, quoted in enumerate(found):
        start, end = quoted.segments[0]
        around = [
            other
            for other_place, other in enumerate(found)
            if other_place != place
            and any(a <= start and end <= b and (a, b) != (start, end) for a, b in other.segments)
        ]
        same = [other for other in found[:place] if (start, end) in other.segments]
        assert quoted.level == len(around) + len(same)


@given(text=texts)
def test_segments_stand_in_paragraphs(text: str) -> None:
    """One segment a paragraph, in order, from the opening mark to the closing one."""
    bodies = [(paragraph.body, paragraph.end) for paragraph in split_paragraphs(text)]
    for quoted in marks_of(text):
        assert (quoted.start, quoted.end) == (quoted.segments[0][0], quoted.segments[-1][1])
        homes = [
            body
            for start, end in quoted.segments
            for body in bodies
            if body[0] <= start < end <= body[1]
        ]
        assert len(homes) == len(set(homes)) == len(quoted.segments)
        assert homes == sorted(homes)


@given(text=texts)
def test_the_marks_stand_there(text: str) -> None:
    """The text begins with the opening sign and ends with a sign that closes it."""
    for quoted in marks_of(text):
        assert text.startswith(quoted.opening, quoted.start)
        assert text.endswith(quoted.closing, quoted.start, quoted.end)
        assert not quoted.closed or quoted.closing in closers_of(quoted.opening)


@given(text=texts)
def test_there_are_words_inside(text: str) -> None:
    """No quotation is without a letter or a digit."""
    for quoted in marks_of(text):
        assert re.search(r"[^\W_]", text[quoted.start : quoted.end])


@given(text=texts)
def test_no_mark_serves_twice(text: str) -> None:
    """Each mark opens one quotation or closes one."""
    found = marks_of(text)
    openings = [(q.start, q.start + len(q.opening)) for q in found]
    closings = [(q.end - len(q.closing), q.end) for q in found if q.closed]
    assert len(set(openings + closings)) == len(openings) + len(closings)


@given(text=marked_text)
def test_line_ends_do_not_matter(text: str) -> None:
    """A carriage return before each line feed only shifts."""
    other = text.replace("\n", "\r\n")
    places = [place for place, character in enumerate(other) if character != "\r"]
    found = [
        (places[q.start], places[q.end - 1] + 1, q.opening, q.closing, q.level)
        for q in marks_of(text)
    ]
    assert found == [(q.start, q.end, q.opening, q.closing, q.level) for q in marks_of(other)]


@given(text=balanced_news)
def test_a_paragraph_before_only_shifts(text: str) -> None:
    """What stands before is no business of what is closed."""
    before = "The ferry left the quay at noon, and nobody was on board of it.\n\n"
    assert marks_of(before + text) == tuple(shift(q, len(before)) for q in marks_of(text))


@given(pieces=st.lists(st.tuples(st.sampled_from(_PAIRS), _words), min_size=1, max_size=12))
def test_balanced_marks_are_all_found(pieces: list[tuple[str, str]]) -> None:
    """As many quotations as were written, with their words."""
    text = " and ".join(f"{pair[0]}{words},{pair[1]} he said" for pair, words in pieces) + "."
    found = [text[quoted.start : quoted.end] for quoted in marks_of(text)]
    assert found == [f"{pair[0]}{words},{pair[1]}" for pair, words in pieces]


@given(depth=st.integers(1, 12), words=_words)
def test_nested_marks_are_all_found(depth: int, words: str) -> None:
    """Double and single by turns, each one level deeper."""
    opening = "".join("“‘"[level % 2] for level in range(depth))
    closing = "".join("”’"[level % 2] for level in reversed(range(depth)))
    found = marks_of(f"She said {opening}{words}{closing} and left.")
    assert [quoted.level for quoted in found] == list(range(depth))


@given(text=st.text(alphabet=st.characters(exclude_characters=_MARKS + "＂‛‟")))
def test_without_marks_there_is_nothing(text: str) -> None:
    """Only marks quote."""
    assert mark_pattern().search(text) is None
    assert marks_of(text) == ()


_PIECES = (
    *("“", "”", '"', '"', "''", "'", "’", "‘", "``", "«", "“So", '"So', "''So", "so”", 'so."'),
    *("so,''", "''", "'tis", "12", "5'", "boys'", "it's", "it’s", "[we]", "(he)", "(", ")", ".."),
    *("said", ",", ".", ":", "-", "—", "Q:", "ROE:", "PORT X, May 3 (Wire) --", "•", "\u0301"),
)
nearly_plain_text = st.lists(
    st.tuples(st.sampled_from(_PIECES), st.sampled_from(("", " ", " ", "\n"))).map("".join)
).map("".join)


@given(text=st.one_of(nearly_plain_text, texts, balanced_news))
def test_plain_marks_pair_as_all_marks_do(text: str) -> None:
    """The pattern for marks that leave no doubt finds what reading mark by mark finds."""
    short = marks_of(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(marks, "plain_pairs", lambda *_: None)
        assert marks_of(text) == short


_LABELS = ("", "", "", "Q: ", "A: ", "ROE: ", "PORT X, May 3 (Wire) -- ", "• ", "Read more: ")
_FILLERS = ("", "so it went on for ten tides " * 6)
uneven_paragraphs = st.lists(
    st.tuples(
        st.sampled_from(_LABELS),
        st.sampled_from(("", "“", '"', "‘", "«")),
        st.sampled_from(_FILLERS),
        nearly_plain_text,
    ).map("".join)
).map("\n".join)


@given(text=uneven_paragraphs)
def test_plain_paragraphs_need_no_kinds(text: str) -> None:
    """Taking long paragraphs for prose without looking at those around them changes nothing."""
    short = marks_of(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paragraphs, "is_plain", lambda *_: False)
        assert marks_of(text) == short


@given(text=st.one_of(nearly_plain_text, texts))
def test_what_has_no_label_begins_with_its_own_words(text: str) -> None:
    """A paragraph whose beginning rules a label out has none, whatever stands around it."""
    for paragraph in split_paragraphs(text):
        if not may_have_label(text, paragraph.start, paragraph.end):
            assert paragraph.body == paragraph.start
