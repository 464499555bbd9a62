"""What a type checker knows of the public names. mypy reads this file; nothing else needs to."""

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import assert_type

import quotekit as qk


def the_functions(text: str, document: qk.Document, day: dt.date) -> None:
    """Each function returns findings of its own kind."""
    assert_type(qk.quotes(text), qk.Findings[qk.Quote])
    assert_type(qk.attributions(text, reference_date=day), qk.Findings[qk.Attribution])
    assert_type(qk.dates(document), qk.Findings[qk.DateExpression])
    assert_type(qk.percentages(document), qk.Findings[qk.Percentage])
    assert_type(qk.extract(text, reference_date=day), qk.Findings[qk.Annotation])


def many(rows: list[tuple[str, int]]) -> None:
    """What comes with a text keeps its type."""
    assert_type(qk.extract_many(["a", qk.Document("b")]), Iterator[qk.Findings[qk.Annotation]])
    pairs = qk.extract_many(rows, qk.dates, as_tuples=True)
    assert_type(pairs, Iterator[tuple[qk.Findings[qk.Annotation], int]])


def findings(found: qk.Findings[qk.Annotation]) -> None:
    """Every selection is findings, and an element is of their kind."""
    assert_type(found[0], qk.Annotation)
    assert_type(found[:2], qk.Findings[qk.Annotation])
    assert_type(found.attributions, qk.Findings[qk.Attribution])
    assert_type(found.said_by("Ruiz"), qk.Findings[qk.Attribution])
    assert_type(found.of(qk.Quote) + found.dates, qk.Findings[qk.Quote | qk.DateExpression])
    assert_type(found.percentages.where(lambda p: p.unit == "percent")[0].value, Decimal | None)
    assert_type(found.speakers, tuple[qk.Speaker, ...])
    by_speaker: Mapping[qk.Speaker, qk.Findings[qk.Attribution]] = found.by_speaker()
    assert_type(by_speaker, Mapping[qk.Speaker, qk.Findings[qk.Attribution]])


def fields(said: qk.Attribution, date: qk.DateExpression, quote: qk.Quote) -> None:
    """The fields are what the documentation says."""
    assert_type(said.content, tuple[qk.Span, ...])
    assert_type(said.cue, qk.Span | None)
    assert_type(said.speaker, qk.Speaker | None)
    assert_type(said.when, qk.DateExpression | None)
    assert_type(date.date, dt.date | None)
    assert_type(quote.span.text, str)


def nothing(_: qk.Document) -> Iterator[qk.Annotation]:
    """Find nothing: a function is an extractor."""
    yield from ()


def extractors(document: qk.Document) -> None:
    """A function of quotekit, a function of yours and a configured extractor are all extractors."""
    configured: list[qk.Extractor] = [qk.quotes, nothing, qk.QuoteExtractor(uses="all")]
    assert_type(qk.extract(document, *configured), qk.Findings[qk.Annotation])
    assert_type(document.annotations(nothing), qk.Findings[qk.Annotation])
