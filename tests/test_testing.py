"""`check_extractor` passes good extractors and says what is wrong with others."""

import re
from collections.abc import Iterator

import pytest

from quotekit.annotations import Annotation, Mentions, Percentage, Relation, Span, Speaker
from quotekit.document import Document
from quotekit.testing import check_extractor


def words(document: Document) -> Iterator[Annotation]:
    """Find every word, in whatever paragraph."""
    for match in re.finditer(r"\w+", document.text):
        yield Annotation(Span.of(document.text, *match.span()), "word")


def shifted(document: Document) -> Iterator[Annotation]:
    """Find words one character off."""
    for found in words(document):
        yield Annotation(Span(found.span.start + 1, found.span.end + 1, found.text), "word")


def capitals(document: Document) -> Iterator[Relation]:
    """Say where Ana is, as a relation."""
    spans = tuple(Span.of(document.text, *m.span()) for m in re.finditer("Ana", document.text))
    if spans:
        yield Mentions(Speaker("Ana"), spans)


def test_good_extractors_pass() -> None:
    """An extractor may find things in the paragraph before, and relations."""
    check_extractor(words, "Ana came, and Ana went.")
    check_extractor(capitals, "Ana came, and Ana went.")


def test_wrong_spans_are_told() -> None:
    """The message says what stands there instead."""
    with pytest.raises(AssertionError, match=r"^shifted says that 'Ana' is at 1:4, but .*'na '"):
        check_extractor(shifted, "Ana came.")


def test_spans_inside_a_finding_are_checked() -> None:
    """A span in a field must hold its words, too."""

    def misplaced(document: Document) -> Iterator[Percentage]:
        span = Span.of(document.text, 0, 2)
        yield Percentage(span=span, rule="r", of=Span(1, 3, "xx"))

    with pytest.raises(AssertionError, match="misplaced says that 'xx' is at 1:3"):
        check_extractor(misplaced, "5% of all")


def test_what_is_no_finding_is_told() -> None:
    """An extractor that yields plain strings is stopped."""
    with pytest.raises(AssertionError, match=r"<lambda> yields 'a'; an extractor yields"):
        check_extractor(lambda _: ["a"], "Ana came.")  # type: ignore[list-item]


def test_memory_is_told() -> None:
    """An extractor that finds something only once has a memory."""
    seen: set[str] = set()

    def first_time(document: Document) -> Iterator[Annotation]:
        if document.text not in seen:
            seen.add(document.text)
            yield from words(document)

    with pytest.raises(AssertionError, match="first_time finds something else the second time"):
        check_extractor(first_time, "Ana")


def test_finding_more_behind_a_paragraph_is_told() -> None:
    """The place in the message is that in the text alone."""

    class Later:
        def __call__(self, document: Document) -> Iterator[Annotation]:
            return (found for found in words(document) if found.span.start > 10)

    problem = r"^Later finds something else behind a paragraph: 0:3 'Ana' is new$"
    with pytest.raises(AssertionError, match=problem):
        check_extractor(Later(), "Ana")
    check_extractor(Later(), "Ana", before=None)
