"""Promises about texts that are joined, changed, or written otherwise."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotekit as qk
from benchmarks.promises import Places, places
from quotekit.annotations import Span
from tests.property.news import DAY, EXTRACTORS, any_text, balanced_news


def found_in(text: str) -> qk.Findings[qk.Annotation]:
    """Find all that can be found."""
    return qk.extract(qk.Document(text, reference_date=DAY), *EXTRACTORS)


class TestConcatenation:
    """What is found in two texts with balanced marks is found in both together, and no more."""

    @given(balanced_news, balanced_news)
    def test_two_texts_are_read_as_one(self, first: str, second: str) -> None:
        """The findings of the second one only move."""
        length = len(first) + len("\n\n")
        moved = places(second, lambda offset: offset + length)
        assert places(f"{first}\n\n{second}") == places(first) + moved


class TestLocality:
    """A change in a paragraph changes nothing two or more paragraphs before it."""

    @given(st.lists(balanced_news, min_size=4, max_size=5), balanced_news)
    def test_what_comes_later_changes_nothing(self, stories: list[str], other: str) -> None:
        """Whatever the last paragraph says, those at the begin say what they said."""
        paragraphs = "\n\n".join(stories).split("\n\n")
        text, changed = "\n\n".join(paragraphs), "\n\n".join([*paragraphs[:-1], other])
        end = len("\n\n".join(paragraphs[:-2]))
        assert _before(places(text), end) == _before(places(changed), end)


def _before(found: Places, end: int) -> Places:
    return [(kind, spans) for kind, spans in found if spans[0][1] <= end]


class TestLineEnds:
    """A text with the line ends of Windows says what it says with those of Unix."""

    @given(balanced_news)
    def test_offsets_move_with_the_lines(self, text: str) -> None:
        """Each offset moves by the number of lines before it."""
        lines = [place for place, letter in enumerate(text) if letter == "\n"]

        def moved(offset: int) -> int:
            return offset + sum(place < offset for place in lines)

        assert places(text.replace("\n", "\r\n")) == places(text, moved)


class TestKinds:
    """Findings of one kind do not overlap, but where one may stand inside another."""

    @given(any_text)
    def test_dates_and_percentages_stand_apart(self, text: str) -> None:
        """No date overlaps another, and no percentage."""
        found = found_in(text)
        for kind in (found.dates, found.percentages):
            assert all(a.span.end <= b.span.start for a, b in pairwise(kind))

    @given(any_text)
    def test_quotes_stand_apart_or_within(self, text: str) -> None:
        """Of two quotes' segments, one holds the other, or they share nothing."""
        segments = [s for quote in found_in(text).quotes for s in quote.segments]
        for first, second in pairwise(sorted(segments)):
            assert _apart_or_within(first, second)

    @given(any_text)
    def test_contents_of_a_statement_stand_apart(self, text: str) -> None:
        """The parts of a content are in order, and share nothing."""
        for one in found_in(text).attributions:
            assert all(a.end <= b.start for a, b in pairwise(one.content))


def _apart_or_within(first: Span, second: Span) -> bool:
    return not first.overlaps(second) or first.contains(second) or second.contains(first)


class TestAgain:
    """Words that were found are found again by themselves."""

    @given(balanced_news)
    def test_a_quote_alone_is_that_quote(self, text: str) -> None:
        """Its marks pair, and what is between them is the same."""
        quotes = qk.QuoteExtractor(uses="all")
        for quote in qk.extract(text, quotes):
            (alone,) = qk.extract(quote.span.text, quotes)
            assert alone.text == quote.text

    @given(balanced_news)
    def test_a_percentage_alone_is_that_percentage(self, text: str) -> None:
        """Its value and its bounds come from its own words."""
        for one in qk.percentages(text):
            if one.approximator is None and one.value is not None and "percent" in one.text:
                (alone,) = qk.percentages(one.span.text)
                assert (alone.value, alone.unit) == (one.value, one.unit)

    @given(balanced_news)
    def test_a_written_out_date_alone_is_that_date(self, text: str) -> None:
        """It needs no reference date and no neighbours."""
        for one in qk.dates(text):
            if one.basis == "explicit" and one.type == "DATE" and len(one.text) > len("2021"):
                (alone,) = qk.dates(one.span.text)
                assert (alone.value, alone.text) == (one.value, one.text)


class TestMarks:
    """Straight and curly double marks that pair are as many quotes."""

    @given(balanced_news)
    def test_straight_marks_are_as_many(self, text: str) -> None:
        """Whichever marks a newspaper uses, it quotes as much."""
        quotes = qk.QuoteExtractor(uses="all")
        straight = text.replace("“", '"').replace("”", '"')
        assert len(qk.extract(text, quotes)) == len(qk.extract(straight, quotes))


class Words(str):
    """A string that somebody else made a class of."""

    __slots__ = ()


class TestWhatIsText:
    """A string of any class is text; nothing else is, and it is said what to do."""

    @given(any_text)
    def test_a_subclass_of_str_is_text(self, text: str) -> None:
        """And the words in findings are plain strings."""
        found = found_in(Words(text))
        assert found == found_in(text)
        assert {type(one.span.text) for one in found} <= {str}

    @pytest.mark.parametrize("thing", [b"No.", None, 7, ["No."], bytearray(b"No.")])
    def test_all_else_raises_a_type_error(self, thing: object) -> None:
        """Of whatever extractor it is asked."""
        for function in (qk.quotes, qk.attributions, qk.dates, qk.percentages, qk.extract):
            with pytest.raises(TypeError, match="text must be a str"):
                function(thing)  # type: ignore[arg-type]
