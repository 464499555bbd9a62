"""Laws of dates: what holds for any text whatever."""

import datetime as dt
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from quotekit.annotations import DateExpression
from quotekit.document import Document
from quotekit.extractors.dates import DateExtractor
from quotekit.extractors.dates.plain_text import plain_text


PIECES = st.sampled_from(
    [
        "May", "may", "March", "Jan.", "Sept.", "December", "5", "31", "3rd", "the", "of", "1998",
        "2022", "'98", "1990s", "2,000", "-", "\N{EN DASH}", "/", ",", ".", "to", "and", "between",
        "from", "Friday", "Mon.", "Sundays", "last", "next", "this", "that", "same", "week",
        "month", "year", "years", "ago", "later", "earlier", "quarter", "third", "first", "half",
        "early", "mid-", "end of", "about", "more than", "two", "twenty-five", "a", "few", "now",
        "recently", "5 p.m.", "noon", "night", "morning", "today", "tomorrow", "Christmas Day",
        "Easter", "Good Friday", "summer", "winter", "fall", "BC", "B.C.", "century", "18th",
        "decade", "every", "annually", "2022-12-04", "12/4/22", "Q3", "fiscal", "nineteen ninety",
        "will", "said", "until", "'s", "\n\n", "people", "%", "$",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(),
    st.lists(PIECES, max_size=25).map(" ".join),
    st.lists(PIECES, max_size=12).map("".join),
)
DATES = st.none() | st.dates()
EXTRACTORS = st.builds(
    DateExtractor,
    vague=st.booleans(),
    policy=st.sampled_from(["news", "narrative", "past", "future"]),
    date_order=st.sampled_from(["mdy", "dmy"]),
    fiscal_year_start=st.integers(1, 12),
)


def find(text: str, reference: dt.date | None, extractor: DateExtractor) -> list[DateExpression]:
    """Return the expressions of *text*, ranges followed by their parts."""
    found = extractor(Document(text, reference_date=reference))
    return [one for whole in found for one in (whole, *whole.parts)]


@given(TEXTS, DATES, EXTRACTORS)
def test_spans_hold_the_words_of_the_text(
    text: str, reference: dt.date | None, extractor: DateExtractor
) -> None:
    """Any text is read without an error, and every span points at its words."""
    for one in find(text, reference, extractor):
        assert text[one.span.start : one.span.end] == one.text


@given(TEXTS, DATES, EXTRACTORS)
def test_expressions_follow_each_other(
    text: str, reference: dt.date | None, extractor: DateExtractor
) -> None:
    """Expressions come in reading order, and none overlaps another."""
    spans = [one.span for one in extractor(Document(text, reference_date=reference))]

    assert all(left.end <= right.start for left, right in pairwise(spans))


@given(TEXTS, DATES, EXTRACTORS)
def test_days_are_in_order(text: str, reference: dt.date | None, extractor: DateExtractor) -> None:
    """There are two bounds or none, the first no later than the last."""
    for one in find(text, reference, extractor):
        if one.earliest is None or one.latest is None:
            assert one.earliest == one.latest or one.parts
        else:
            assert one.earliest <= one.latest


@given(TEXTS, DATES, EXTRACTORS)
def test_a_range_holds_its_ends(
    text: str, reference: dt.date | None, extractor: DateExtractor
) -> None:
    """A range begins where its first part begins and ends where its last one ends."""
    for one in extractor(Document(text, reference_date=reference)):
        if one.parts:
            first, last = one.parts
            assert (one.span.start, one.span.end) == (first.span.start, last.span.end)
            assert one.value == f"{first.value}/{last.value}"


@given(TEXTS, EXTRACTORS)
def test_without_a_reference_date_nothing_rests_on_one(text: str, extractor: DateExtractor) -> None:
    """No value is completed by a date that nobody gave."""
    assert [one for one in find(text, None, extractor) if one.basis == "reference"] == []


@given(TEXTS, DATES)
def test_reading_twice_finds_the_same(text: str, reference: dt.date | None) -> None:
    """An extractor keeps nothing from one document to the next."""
    extractor = DateExtractor(vague=True)

    assert find(text, reference, extractor) == find(text, reference, extractor)


@given(st.text())
def test_plain_text_is_as_long_as_the_text(text: str) -> None:
    """Offsets hold in both."""
    assert len(plain_text(text)) == len(text)


@given(st.lists(PIECES, max_size=20).map(" ".join), DATES)
def test_a_neutral_paragraph_before_changes_no_date(text: str, reference: dt.date | None) -> None:
    """Words without dates before a text shift its dates and do nothing else to them."""
    before = "Nobody was hurt and nothing was lost.\n\n"
    extractor = DateExtractor()
    alone = [(one.span.start, one.text, one.value) for one in find(text, reference, extractor)]
    shifted = [
        (one.span.start - len(before), one.text, one.value)
        for one in find(before + text, reference, extractor)
    ]

    assert shifted == alone
