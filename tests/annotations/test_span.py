"""Where something stands in a text."""

import pytest

from quotekit.annotations import Span
from quotekit.errors import SpanError


@pytest.mark.parametrize(
    ("start", "end"), [(-1, 2), (2, 2), (3, 2), (0, 9)], ids=["before", "empty", "back", "after"]
)
def test_a_span_is_a_stretch_of_its_text(start: int, end: int) -> None:
    """What no slice of the text could hold is refused, with what could be given."""
    with pytest.raises(SpanError, match=f"{start}:{end} is no span of a text of 8 characters"):
        Span.of("No need.", start, end)


@pytest.mark.parametrize(("start", "end", "words"), [(-2, 0, "no"), (0, 3, "no"), (1, 1, "")])
def test_a_span_has_as_many_characters_as_it_says(start: int, end: int, words: str) -> None:
    """Offsets and words that contradict each other are refused."""
    with pytest.raises(SpanError, match="cannot hold"):
        Span(start, end, words)


def test_a_span_reads_as_its_words() -> None:
    """Printing a span prints what stands there; its length is that of its words."""
    span = Span.of("She said no.", 4, 8)
    assert (str(span), len(span)) == ("said", 4)


def test_offsets_count_code_points() -> None:
    """A character outside the basic plane counts once."""
    assert Span.of("\N{GRINNING FACE} no", 2, 4).text == "no"


def test_spans_that_only_touch_do_not_overlap() -> None:
    """Overlapping takes a shared character; containing takes every one."""
    text = "abcdef"
    left, right, middle = Span.of(text, 0, 3), Span.of(text, 3, 6), Span.of(text, 2, 4)
    assert not left.overlaps(right)
    assert not right.overlaps(left)
    assert left.overlaps(middle)
    assert middle.overlaps(right)
    assert not left.contains(middle)
    assert left.contains(left)


def test_spans_sort_in_reading_order() -> None:
    """The earlier comes first; of two that start together, the shorter."""
    text = "abc"
    spans = [Span.of(text, 1, 3), Span.of(text, 0, 2), Span.of(text, 0, 1)]
    assert sorted(spans) == [Span.of(text, 0, 1), Span.of(text, 0, 2), Span.of(text, 1, 3)]
