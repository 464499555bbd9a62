"""Looking up finds what going through all findings would find, and takes no pass over them."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotekit.annotations import Annotation, Attribution, Findings, Mentions, Quote, Span, Speaker
from quotekit.annotations.stretches import Stretches
from quotekit.document import Document
from tests.work import lines_run


TEXT = "abcdefghijklmnopqrstuvwxyz"

spans = st.tuples(st.integers(0, 20), st.integers(1, 6)).map(
    lambda place: Span.of(TEXT, place[0], place[0] + place[1])
)
several = st.lists(spans, min_size=1, max_size=4).map(tuple)
statements = st.builds(
    Attribution, span=spans, rule=st.just("r"), content=several, form=st.just("direct")
)
quotes = st.builds(
    Quote, span=spans, rule=st.just("r"), segments=several, words=several, marks=st.just(('"', '"'))
)
anything = st.lists(
    st.one_of(st.builds(Annotation, spans, st.just("r")), statements, quotes), max_size=12
)


class TestByPlace:
    """What lies inside, what overlaps and who says a quote is told as by their definitions."""

    @given(anything, spans, st.sampled_from([1, -1]))
    def test_within_and_overlapping(self, made: list[Annotation], place: Span, step: int) -> None:
        """Of a place, in the order of the findings, whichever it is."""
        found = Findings(Document(TEXT), made)[::step]
        assert list(found.within(place)) == [a for a in found if place.contains(a.span)]
        assert list(found.overlapping(place)) == [a for a in found if place.overlaps(a.span)]

    @given(anything)
    def test_within_a_finding(self, made: list[Annotation]) -> None:
        """Inside its content, but not the finding itself."""
        found = Findings(Document(TEXT), made)
        for one in found:
            assert list(found.within(one)) == [
                a
                for a in found
                if a is not one and any(span.contains(a.span) for span in one.content_spans)
            ]

    @given(anything)
    def test_the_statement_of_a_quote(self, made: list[Annotation]) -> None:
        """The shortest content that touches a segment and all the words; of two, the first."""
        found = Findings(Document(TEXT), made)
        for quote in found.quotes:
            holding = [
                said
                for said in found.attributions
                if any(span.overlaps(part) for span in said.content for part in quote.segments)
                and all(any(span.overlaps(word) for span in said.content) for word in quote.words)
            ]
            expected = min(holding, key=lambda said: sum(map(len, said.content)), default=None)
            assert found.attribution_of(quote) is expected


@given(st.lists(spans, max_size=4).map(tuple))
def test_ranges_are_the_offsets_of_the_spans(some: tuple[Span, ...]) -> None:
    """Every offset in a span is in one range, and no other."""
    ranges = list(Stretches(some).ranges())
    covered = [offset for start, end in ranges for offset in range(start, end)]
    assert covered == sorted({offset for span in some for offset in range(span.start, span.end)})


@given(st.lists(st.tuples(st.sampled_from("ABC"), several), max_size=6))
def test_mentions(named: list[tuple[str, tuple[Span, ...]]]) -> None:
    """Of one speaker, from all relations, in reading order, each once."""
    relations = [Mentions(Speaker(name), places) for name, places in named]
    found: Findings[Annotation] = Findings(Document(TEXT), (), relations)
    for name in "ABC":
        places = {span for other, some in named if other == name for span in some}
        assert found.mentions(Speaker(name)) == tuple(sorted(places))


QUESTIONS: dict[str, Callable[[Findings[Annotation]], object]] = {
    "within": lambda found: [found.within(one) for one in found],
    "overlapping": lambda found: [found.overlapping(one.span) for one in found],
    "attribution_of": lambda found: [found.attribution_of(quote) for quote in found.quotes],
    "sentence_of": lambda found: [found.sentence_of(one) for one in found],
    "paragraph_of": lambda found: [found.paragraph_of(one) for one in found],
    "mentions": lambda found: [found.mentions(speaker) for speaker in found.speakers],
    "said_by": lambda found: found.said_by("Nobody"),
    "by_speaker": Findings.by_speaker,
    "records": Findings.records,
    "to_dicts": Findings.to_dicts,
    "to_html": lambda found: found.to_html(full=True),
    "to_tei": Findings.to_tei,
    "timeline": lambda found: found.timeline()._repr_html_(),
    "bars": lambda found: found.by_speaker().bars()._repr_html_(),
    "to_web_annotations": lambda found: found.to_web_annotations("urn:x"),
    "repr": repr,
    "notes": lambda found: found.notes,
}


def many(statements: int) -> Findings[Annotation]:
    """Return as many quotes and statements, each with a speaker of its own."""
    parts, made, relations = [], [], []
    start = 0
    for number in range(statements):
        parts.append(f"“No {number}.” ")
        quote = Span(start, start + len(parts[-1]) - 1, parts[-1][:-1])
        start += len(parts[-1])
        speaker = Speaker(f"Ana R{number}")
        made += [
            Quote(span=quote, rule="r", segments=(quote,), words=(quote,), marks=("“", "”")),
            Attribution(span=quote, rule="r", content=(quote,), form="direct", speaker=speaker),
        ]
        relations.append(Mentions(speaker, (quote,)))
    return Findings(Document("".join(parts)), made, relations)


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_work_grows_with_the_findings(question: str) -> None:
    """Asked for each of four times as many findings, it takes four times as long and no more."""
    few, more = many(100), many(400)
    for found in (few, more):
        found.sentence_of(found[0])
    ask = QUESTIONS[question]
    ask(many(2))
    assert lines_run(lambda: ask(more)) < 4.8 * lines_run(lambda: ask(few))


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_work_grows_with_the_parts_of_a_finding(question: str) -> None:
    """So it is where one statement, and one quote, has a part in each paragraph."""

    def in_parts(parts: int) -> Findings[Annotation]:
        text = "“No.\n\n" * parts
        spans = tuple(Span.of(text, 6 * place, 6 * place + 4) for place in range(parts))
        whole = Span.of(text, 0, spans[-1].end)
        quote = Quote(span=whole, rule="r", segments=spans, words=spans, marks=("“", ""))
        said = Attribution(span=whole, rule="r", content=spans, form="direct")
        small = [
            Quote(span=span, rule="r", segments=(span,), words=(span,), marks=("“", ""), level=1)
            for span in spans
        ]
        return Findings(Document(text), (quote, said, *small))

    ask = QUESTIONS[question]
    ask(in_parts(2))
    few, more = in_parts(100), in_parts(400)
    assert lines_run(lambda: ask(more)) < 4.8 * lines_run(lambda: ask(few))
