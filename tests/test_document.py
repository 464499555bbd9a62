"""The document: what it takes, what it shares, what it forgets."""

import copy
import datetime as dt
import gc
import pickle
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Never

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotekit.annotations import Annotation, Findings, Mentions, Relation, Span, Speaker
from quotekit.document import Document
from quotekit.errors import OptionError, SpanError
from quotekit.linguistics.paragraphs import Paragraph


TEXT = (
    "Pier vote put off\n"
    "PORT SELA, May 3 (Wire) -- The harbour board met on Friday. “We can't pay,” Ana Ruiz said. "
    "“Not now.”\n"
    "Nobody else spoke. The pier stays shut."
)


class Shouting(str):
    """A str that is not what it says."""

    __slots__ = ()

    def __str__(self) -> str:
        return self.upper()


@attrs.frozen
class Words:
    """An extractor that finds one word."""

    word: str = "pier"

    def __call__(self, document: Document) -> Iterator[Annotation]:
        """Yield where the word stands first."""
        start = document.text.find(self.word)
        yield Annotation(Span.of(document.text, start, start + len(self.word)), "word")


def test_takes_a_text() -> None:
    """A subclass of str becomes a plain one with the same characters."""
    document = Document(Shouting("He left."))

    assert document.text == "He left."
    assert str is type(document.text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"He left.", "must be a str, not bytes; decode it first"),
        (None, "must be a str, not NoneType$"),
        (Document("He left."), "must be a str, not Document$"),
    ],
)
def test_takes_nothing_else(text: object, message: str) -> None:
    """What is no str is refused, and bytes with what to do."""
    with pytest.raises(TypeError, match=message):
        Document(text)


def test_reference_date() -> None:
    """A date and time is reduced to its date."""
    day = dt.date(2024, 5, 3)

    assert Document("He left.").reference_date is None
    assert day == Document("He left.", reference_date=day).reference_date
    moment = dt.datetime(2024, 5, 3, 23, 59, tzinfo=dt.UTC)
    reduced = Document("He left.", reference_date=moment).reference_date
    assert (day, dt.date) == (reduced, type(reduced))


def test_no_reference_date() -> None:
    """A date in words is refused, with what to do."""
    with pytest.raises(TypeError, match=r"datetime\.date, not str; make one"):
        Document("He left.", reference_date="2024-05-03")


def test_unknown_separation() -> None:
    """An unknown way to separate paragraphs is refused, with the known ones."""
    with pytest.raises(OptionError, match=r"paragraphs='words'.*'auto', 'lines', 'blank'"):
        Document("He left.", paragraphs="words")


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ("tokenizer", "tokenizer must be an NLTK tokenizer .*span_tokenize or tokenize"),
        ("tagger", "tagger must be an NLTK tagger .*with tag.*not int"),
    ],
)
def test_no_tokenizer(option: str, message: str) -> None:
    """What cannot tokenize or tag is refused at once."""
    with pytest.raises(TypeError, match=message):
        Document("He left.", **{option: 3})  # type: ignore[arg-type]


def test_facts_cannot_be_changed() -> None:
    """Text and reference date are what they were."""
    with pytest.raises(attrs.exceptions.FrozenAttributeError):
        Document("He left.").text = "She left."


def test_layers() -> None:
    """Paragraphs, quotations, sentences, tokens, words and tags fit each other."""
    document = Document(TEXT)
    heading, first, last = document.paragraphs

    assert [p.kind for p in document.paragraphs] == ["heading", "prose", "prose"]
    assert [TEXT[q.start : q.end] for q in document.quoted] == ["“We can't pay,”", "“Not now.”"]
    assert [TEXT[start:end] for start, end in document.sentences(first)[:2]] == [
        "PORT SELA, May 3 (Wire) --",
        "The harbour board met on Friday.",
    ]
    assert document.words(heading) == ("Pier", "vote", "put", "off")
    assert [TEXT[start:end] for start, end in document.tokens(last)] == [*document.words(last)]
    assert document.tags(last) == ("NN", "RB", "VBD", ".", "DT", "NN", "VBZ", "JJ", ".")


def test_layers_are_remembered() -> None:
    """A layer is worked out once for a paragraph."""
    document = Document(TEXT)
    paragraph = document.paragraphs[1]

    for layer in (document.sentences, document.tokens, document.words, document.tags):
        assert layer(paragraph) is layer(paragraph)
    assert document.paragraphs is document.paragraphs
    assert document.quoted is document.quoted
    assert document.notes is document.notes


def test_lines() -> None:
    """The caller can say how paragraphs are separated."""
    assert len(Document("One.\nTwo.", paragraphs="blank").paragraphs) == 1
    assert len(Document("One.\nTwo.", paragraphs="lines").paragraphs) == 2


def test_tokenizer_and_tagger_of_nltk() -> None:
    """A tokenizer and a tagger of NLTK's take the places of ours."""
    from nltk.tag import DefaultTagger
    from nltk.tokenize import WhitespaceTokenizer

    document = Document("He left. So?", tokenizer=WhitespaceTokenizer(), tagger=DefaultTagger("X"))
    (paragraph,) = document.paragraphs

    assert document.words(paragraph) == ("He", "left.", "So?")
    assert document.tags(paragraph) == ("X", "X", "X")


@pytest.mark.parametrize(
    ("offset", "beginning"),
    [(0, "Pier"), (17, "Pier"), (18, "PORT"), (len(TEXT) - 1, "Nobody"), (10**6, "Nobody")],
)
def test_paragraph_at(offset: int, beginning: str) -> None:
    """Every offset has a paragraph: between two, it is the one before."""
    assert TEXT[Document(TEXT).paragraph_at(offset).start :].startswith(beginning)


def test_paragraph_of_nothing() -> None:
    """Before the first paragraph it is the first; a text of white space has one empty one."""
    assert Paragraph(2, 3, "prose", 2) == Document("  a").paragraph_at(0)
    assert Paragraph(0, 0, "prose", 0) == Document("  ").paragraph_at(1)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("board", "The harbour board met on Friday."),
        ("May 3", "PORT SELA, May 3 (Wire) --"),
        ("now.”\nNobody", "“Not now.”\nNobody else spoke."),
        ("shut.", "The pier stays shut."),
    ],
)
def test_sentence_span(words: str, expected: str) -> None:
    """The sentence around a place is the run of sentences that it touches."""
    start = TEXT.index(words)

    assert expected == Document(TEXT).sentence_span(start, start + len(words)).text


def test_spans_of_white_space() -> None:
    """White space outside every sentence is its own sentence and paragraph."""
    assert Span(0, 2, "  ") == Document("  ").sentence_span(0, 2)
    assert Span(0, 2, "  ") == Document("  ").paragraph_span(0, 2)
    assert Span(1, 5, " a b") == Document("  a b").paragraph_span(1, 4)


def test_paragraph_span() -> None:
    """The paragraph around a place is the run of paragraphs that it touches."""
    start = TEXT.index("now.”")

    assert TEXT[18:] == Document(TEXT).paragraph_span(start, start + 7).text


def test_notes() -> None:
    """A mark that is never closed is noted."""
    assert Document(TEXT).notes == ()
    assert "never closed (at 3)" in Document("He “left.").notes[0]


def test_runs_an_extractor_once() -> None:
    """Equal extractors are one; the findings are remembered."""
    document = Document(TEXT)

    first, again = document.annotations(Words()), document.annotations(Words("pier"))

    assert first[0].text == "pier"
    assert first[0] is again[0]


def test_is_freed_with_its_last_reference() -> None:
    """What it remembers does not keep it alive: of a million texts, one is in memory."""
    document = Document(TEXT)
    document.annotations(Words())
    gone = weakref.ref(document)

    gc.disable()
    try:
        del document
        assert gone() is None
    finally:
        gc.enable()


def test_unhashable_extractor_runs_each_time() -> None:
    """A callable that cannot be hashed is asked again."""

    class Unhashable(list[int]):
        def __call__(self, _: Document) -> list[Annotation]:
            self.append(1)
            return []

    extractor = Unhashable()
    document = Document(TEXT)
    document.annotations(extractor)
    document.annotations(extractor)

    assert len(extractor) == 2


def test_relations() -> None:
    """Relations come with the annotations, also out of findings that are passed on."""
    mentions = Mentions(Speaker("Ana Ruiz"), (Span.of(TEXT, 0, 4),))

    def naming(_: Document) -> list[Annotation | Relation]:
        return [mentions]

    def passing_on(document: Document) -> Findings[Annotation]:
        return document.annotations(naming)

    assert (mentions,) == Document(TEXT).annotations(passing_on).all_relations


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (None, "forgetful returned None; yield annotations or return a list"),
        (["pier"], "forgetful gave 'pier', neither an Annotation nor a Relation"),
    ],
)
def test_what_is_no_finding(given: list[str] | None, message: str) -> None:
    """An extractor that gives anything else is named."""

    def forgetful(_: Document) -> list[str] | None:
        return given

    with pytest.raises(TypeError, match=message):
        Document(TEXT).annotations(forgetful)  # type: ignore[arg-type]


def test_extractor_without_a_name() -> None:
    """An extractor that is an object is named by its repr."""

    @attrs.frozen
    class Nothing:
        def __call__(self, _: Document) -> None:
            return None

    with pytest.raises(TypeError, match=r"Nothing\(\) returned None"):
        Document(TEXT).annotations(Nothing())  # type: ignore[arg-type]


def test_span_of_another_text() -> None:
    """A span that does not stand in the text is refused, with what stands there."""

    def wrong(_: Document) -> list[Annotation]:
        return [Annotation(Span(0, 4, "Quay"), "guess")]

    with pytest.raises(
        SpanError,
        match="annotation by the rule 'guess' claims that 0:4 is 'Quay', but 'Pier' stands there",
    ):
        Document(TEXT).annotations(wrong)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_without_what_was_worked_out(protocol: int) -> None:
    """A pickle holds the text and the facts, and none of the layers."""
    document = Document(TEXT, reference_date=dt.date(2024, 5, 3), paragraphs="lines")
    before = pickle.dumps(document, protocol)
    for paragraph in document.paragraphs:
        document.tags(paragraph)
    document.annotations(Words())
    again = pickle.loads(pickle.dumps(document, protocol))

    assert before == pickle.dumps(document, protocol)
    assert (document.text, document.reference_date) == (again.text, again.reference_date)
    assert document.paragraphs == again.paragraphs


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_copies(copied: type[copy.copy]) -> None:  # type: ignore[valid-type]
    """A copy has the same facts, and is equal to itself alone."""
    document = Document(TEXT)
    other = copied(document)  # type: ignore[misc]

    assert document.text == other.text
    assert document != other
    assert len({document, other}) == 2


def test_threads() -> None:
    """Threads that share a document, and the tagger, find what one alone finds."""
    text = "\n".join(f"Board member {number} said no {number} times." for number in range(200))
    expected = [Document(text).tags(paragraph) for paragraph in Document(text).paragraphs]
    document = Document(text)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: [*map(document.tags, document.paragraphs)], range(8)))

    assert [expected] * 8 == found


def test_repr() -> None:
    """The repr is short however long the text is."""
    assert repr(Document("He left.")) == "<Document of 8 characters: 'He left.'>"
    assert len(repr(Document("word " * 100_000))) < 90


@given(st.text(st.one_of(st.characters(), st.sampled_from("\"“” \n.AQ:a'")), max_size=60))
def test_any_text(text: str) -> None:
    """Any text has layers that fit each other."""
    document = Document(text)

    assert isinstance(document.notes, tuple)
    for paragraph in document.paragraphs:
        assert len(document.tokens(paragraph)) == len(document.words(paragraph))
        assert len(document.tokens(paragraph)) == len(document.tags(paragraph))
        sentence = document.sentence_span(paragraph.start, paragraph.start + 1)
        assert sentence.start == paragraph.start


class NotATime(dt.datetime):
    """What pandas has where a cell of a column of days is empty: a moment that equals none."""

    def __eq__(self, other: object) -> bool:
        return False

    __hash__ = dt.datetime.__hash__

    def date(self) -> Never:
        """Fail as whoever asks for the day of no day does."""
        raise AssertionError


def test_an_empty_cell_is_no_day() -> None:
    """A row without a day is read like any text without one."""
    document = Document("He left on Friday.", reference_date=NotATime(2024, 5, 3, tzinfo=dt.UTC))
    assert document.reference_date is None


def test_the_sentences_around_an_offset_are_those_of_its_paragraph() -> None:
    """They are told without the kind of a paragraph, unless it may have a label."""
    text = "No rain fell. The dam is dry.\n\nPORT X, May 3 (Wire) -- “Why?” he asked."
    document = Document(text)
    for paragraph in document.paragraphs:
        for offset in (paragraph.start, paragraph.end - 1):
            assert document.sentences_at(offset) == document.sentences(paragraph)
    assert document.sentences_at(40)[0] == (31, 54)
    assert Document(" \n ").sentences_at(1) == ()
