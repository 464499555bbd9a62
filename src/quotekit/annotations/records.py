"""Findings as flat rows of one table."""

import datetime as dt
from decimal import Decimal
from typing import Final

from quotekit.annotations.annotation import Annotation
from quotekit.annotations.attribution import Attribution
from quotekit.annotations.date_expression import DateExpression
from quotekit.annotations.dicts import SCHEMA_VERSION
from quotekit.annotations.exact_words import exact_words
from quotekit.annotations.percentage import Percentage, Qualifier
from quotekit.annotations.quote import Quote
from quotekit.annotations.span import Span
from quotekit.annotations.speaker import Speaker


__all__ = ["COLUMNS", "Cell", "record_of"]

Cell = str | int | float | bool | None

COLUMNS: Final = (
    # every finding
    "label", "start", "end", "text", "sentence", "rule", "version",
    # statements
    "speaker", "speaker_kind", "role", "source", "cue", "cue_lemma", "form", "act", "negated",
    "quoted", "addressee", "medium", "when", "said_on", "confidence", "speaker_confidence",
    # quotes
    "use", "level", "closed",
    # dates
    "date_type", "date_value", "mod", "granularity", "earliest", "latest", "basis",
    # percentages
    "value", "low", "high", "unit", "approximator", "direction", "of", "percent_role",
)  # fmt: skip
"""The columns, the same in every row; `Findings.records` says what they hold."""


def record_of(finding: Annotation, sentence: str) -> dict[str, Cell]:
    """Return the row of a finding that stands in *sentence*."""
    row: dict[str, Cell] = dict.fromkeys(COLUMNS)
    row |= {
        "label": finding.label,
        "start": finding.span.start,
        "end": finding.span.end,
        "text": finding.text,
        "sentence": sentence,
        "rule": finding.rule,
        "version": SCHEMA_VERSION,
    }
    match finding:
        case Attribution():
            row |= _of_attribution(finding)
        case Quote():
            row |= {"use": finding.use, "level": finding.level, "closed": finding.closed}
        case DateExpression():
            row |= _of_date(finding)
        case Percentage():
            row |= _of_percentage(finding)
    return row


def _of_attribution(said: Attribution) -> dict[str, Cell]:
    return {
        **_of_speaker(said.speaker),
        "speaker": said.speaker_name,
        "source": _words(said.source),
        "cue": _words(said.cue),
        "cue_lemma": said.cue_lemma,
        "form": said.form,
        "act": said.act,
        "negated": said.negated,
        "quoted": exact_words(said) or None,
        "addressee": _words(said.addressee),
        "medium": _words(said.medium),
        "when": _words(said.when.span if said.when else None),
        "said_on": _day(said.when.date if said.when else None),
        "confidence": said.confidence,
        "speaker_confidence": said.speaker_confidence,
    }


def _of_speaker(speaker: Speaker | None) -> dict[str, Cell]:
    return {} if speaker is None else {"role": speaker.role, "speaker_kind": speaker.kind}


def _of_date(date: DateExpression) -> dict[str, Cell]:
    return {
        "date_type": date.type,
        "date_value": date.value,
        "mod": date.mod,
        "granularity": date.granularity,
        "earliest": _day(date.earliest),
        "latest": _day(date.latest),
        "basis": date.basis,
    }


def _of_percentage(percentage: Percentage) -> dict[str, Cell]:
    return {
        "value": _number(percentage.value),
        "low": _number(percentage.low),
        "high": _number(percentage.high),
        "unit": percentage.unit,
        "approximator": _kind(percentage.approximator),
        "direction": _kind(percentage.direction),
        "of": _words(percentage.of),
        "percent_role": percentage.role,
    }


def _words(span: Span | None) -> str | None:
    return None if span is None else span.text


def _kind(qualifier: Qualifier | None) -> str | None:
    return None if qualifier is None else qualifier.kind


def _day(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


def _number(number: Decimal | None) -> float | None:
    return None if number is None else float(number)
