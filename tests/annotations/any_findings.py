"""Findings that nobody would make: any spans, any words, any numbers that the classes may hold."""

from collections.abc import Iterable
from typing import Any, get_args

from hypothesis import strategies as st

from quotekit.annotations import (
    Act,
    Annotation,
    Attribution,
    Basis,
    DateExpression,
    Form,
    Granularity,
    Mentions,
    Percentage,
    PercentRole,
    PercentUnit,
    Qualifier,
    Quote,
    QuoteUse,
    Relation,
    Span,
    Speaker,
    SpeakerKind,
    TimexType,
)


__all__ = ["any_findings"]

_WORDS = st.text(max_size=8) | st.sampled_from(("<b>&\"'", "2025-05-03", "\0\ud800\r\n\x1b"))
_NUMBERS = st.decimals(-(10**6), 10**6, allow_nan=False, places=3)
_SHARES = st.floats(0, 1)


def _one_of(literal: object) -> st.SearchStrategy[Any]:
    return st.sampled_from(get_args(literal))


def _some(each: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(each, max_size=3).map(tuple)


_SPEAKERS = st.builds(Speaker, _WORDS, st.none() | _WORDS, _one_of(SpeakerKind))


def any_findings(text: str) -> st.SearchStrategy[tuple[list[Annotation], list[Relation]]]:
    """Make findings and relations in *text*, which must not be empty."""
    spans = _spans(text)
    kinds: Iterable[st.SearchStrategy[Annotation]] = (
        st.builds(Annotation, spans, _WORDS),
        _quotes(spans),
        _dates(spans),
        _percentages(spans),
        _attributions(spans),
    )
    mentions = st.builds(Mentions, _SPEAKERS, _some(spans))
    return st.tuples(st.lists(st.one_of(*kinds), max_size=6), st.lists(mentions, max_size=1))


def _spans(text: str) -> st.SearchStrategy[Span]:
    starts = st.integers(0, len(text) - 1)
    return st.tuples(starts, st.integers(1, len(text))).map(
        lambda ends: Span.of(text, ends[0], max(ends[0] + 1, ends[1]))
    )


def _quotes(spans: st.SearchStrategy[Span]) -> st.SearchStrategy[Annotation]:
    return st.builds(
        Quote,
        span=spans,
        rule=_WORDS,
        segments=_some(spans),
        words=_some(spans),
        marks=st.tuples(_WORDS, _WORDS),
        level=st.integers(0, 9),
        closed=st.booleans(),
        use=_one_of(QuoteUse),
    )


def _dates(spans: st.SearchStrategy[Span]) -> st.SearchStrategy[DateExpression]:
    fields: dict[str, st.SearchStrategy[Any]] = {
        "span": spans,
        "rule": _WORDS,
        "type": _one_of(TimexType),
        "value": _WORDS,
        "mod": st.none() | _WORDS,
        "granularity": _one_of(Granularity),
        "earliest": st.none() | st.dates(),
        "latest": st.none() | st.dates(),
        "basis": _one_of(Basis),
        "alternatives": _some(_WORDS),
        "edtf": st.none() | _WORDS,
    }
    return st.builds(DateExpression, **fields, parts=_some(st.builds(DateExpression, **fields)))


def _percentages(spans: st.SearchStrategy[Span]) -> st.SearchStrategy[Annotation]:
    qualifiers = st.none() | st.builds(Qualifier, _WORDS, spans)
    return st.builds(
        Percentage,
        span=spans,
        rule=_WORDS,
        value=st.none() | _NUMBERS,
        low=st.none() | _NUMBERS,
        high=st.none() | _NUMBERS,
        low_closed=st.booleans(),
        high_closed=st.booleans(),
        fraction=st.none() | st.fractions(max_denominator=99),
        unit=_one_of(PercentUnit),
        approximator=qualifiers,
        direction=qualifiers,
        of=st.none() | spans,
        role=st.none() | _one_of(PercentRole),
    )


def _attributions(spans: st.SearchStrategy[Span]) -> st.SearchStrategy[Annotation]:
    return st.builds(
        Attribution,
        span=spans,
        rule=_WORDS,
        content=_some(spans),
        form=_one_of(Form),
        act=_one_of(Act),
        cue=st.none() | spans,
        cue_lemma=st.none() | _WORDS,
        source=st.none() | spans,
        speaker=st.none() | _SPEAKERS,
        addressee=st.none() | spans,
        medium=st.none() | spans,
        when=st.none() | _dates(spans),
        negated=st.booleans(),
        parent=st.none() | spans,
        confidence=_SHARES,
        speaker_confidence=_SHARES,
    )
