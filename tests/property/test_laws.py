"""Promises about any text whatever."""

import copy
import pickle
from decimal import ROUND_UP, Context, Inexact, localcontext
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotekit as qk
from quotekit.testing import check_extractor
from tests.property.news import DAY, EXTRACTORS, any_text, balanced_news


each_extractor = pytest.mark.parametrize(
    "extractor", EXTRACTORS, ids=lambda extractor: type(extractor).__name__
)
protocols = st.integers(0, pickle.HIGHEST_PROTOCOL)


def everything(text: str) -> qk.Findings[qk.Annotation]:
    """Find all that can be found."""
    return qk.extract(qk.Document(text, reference_date=DAY), *EXTRACTORS)


class TestBounds:
    """No text raises, and every span has offsets in the text and the words that stand there."""

    @each_extractor
    @given(text=any_text)
    def test_spans_hold_the_words_that_stand_there(
        self, extractor: qk.Extractor, text: str
    ) -> None:
        """Whatever the text, and a second run finds the same."""
        check_extractor(extractor, text, before=None)

    @given(text=balanced_news)
    def test_inner_findings_lie_inside(self, text: str) -> None:
        """The parts of a finding stand within its span."""
        for a in everything(text):
            assert all(a.span.contains(part) for part in a.content_spans)
            if isinstance(a, qk.Attribution):
                apart = a.rule == "dialogue-alternation"  # whose turn it is, another turn tells
                parts = (a.cue, None if apart else a.source)
                assert all(a.span.contains(part) for part in parts if part is not None)
                assert list(a.content) == sorted(a.content)
            if isinstance(a, qk.DateExpression) and a.earliest and a.latest:
                assert a.earliest <= a.latest

    @given(text=any_text)
    def test_whatever_is_asked_is_answered(self, text: str) -> None:
        """No question about a finding raises, whatever the text."""
        found = everything(text)
        assert isinstance(found.to_html(), str)
        assert isinstance(repr(found), str)
        assert len(found.records()) == len(found)
        assert len(found.to_web_annotations("urn:x")) >= len(found)
        assert all(isinstance(note, str) for note in found.notes)
        assert sum(map(len, found.by_speaker().values())) <= len(found.attributions)
        for a in found:
            assert found.sentence_of(a).contains(a.span)
            assert found.paragraph_of(a).contains(a.span)
            assert a.text == a.text.strip() or a.label == "annotation"


class TestOrder:
    """Findings are in reading order, each there once; mentions are, too."""

    @given(text=any_text)
    def test_findings_are_sorted_and_different(self, text: str) -> None:
        """By start, the longer first; nothing is found twice."""
        found = everything(text)
        places = [(a.span.start, -a.span.end) for a in found]
        assert places == sorted(places)
        assert len(set(found)) == len(found)

    @given(text=any_text)
    def test_mentions_stand_in_the_text_and_apart(self, text: str) -> None:
        """Of one speaker, mentions are in reading order, none of them inside another."""
        found = everything(text)
        for speaker in found.speakers:
            spans = found.mentions(speaker)
            assert all(text[span.start : span.end] == span.text for span in spans)
            assert all(one.start < two.start for one, two in pairwise(spans))
            assert not any(two.end <= one.end for one, two in pairwise(spans))

    @given(text=any_text)
    def test_circumstances_are_no_content(self, text: str) -> None:
        """Where and when it was said stands outside the words said."""
        for said in everything(text).attributions:
            for place in (said.medium, said.when.span if said.when is not None else None):
                assert place is None or not any(place.overlaps(span) for span in said.content)


class TestShift:
    """A paragraph before a text moves its findings and changes nothing."""

    @each_extractor
    @given(text=balanced_news)
    def test_a_paragraph_before_shifts(self, extractor: qk.Extractor, text: str) -> None:
        """What does not look back to an open quotation mark does not look back at all."""
        check_extractor(extractor, text)


class TestComposition:
    """Extractors find the same alone, together, and in whichever order."""

    @given(text=any_text, order=st.permutations(EXTRACTORS))
    def test_alone_together_and_in_any_order(self, text: str, order: list[qk.Extractor]) -> None:
        """An extractor finds the same whoever else looks."""
        together = qk.extract(qk.Document(text, reference_date=DAY), *order)
        assert together == everything(text)
        for extractor in EXTRACTORS:
            alone = qk.extract(qk.Document(text, reference_date=DAY), extractor)
            kinds = {type(a) for a in alone}
            assert list(alone) == [a for a in together if type(a) in kinds]

    @given(text=any_text)
    def test_the_functions_are_the_extractors(self, text: str) -> None:
        """`extract` without extractors is the four functions together."""
        document = qk.Document(text, reference_date=DAY)
        functions = (qk.quotes, qk.attributions, qk.dates, qk.percentages)
        assert qk.extract(document) == qk.extract(text, *functions, reference_date=DAY)
        assert qk.extract(document).dates == qk.dates(text, reference_date=DAY)


class TestValues:
    """What is found, and what finds it, comes back equal when copied, pickled or written."""

    @given(text=any_text, protocol=protocols)
    def test_findings_are_values(self, text: str, protocol: int) -> None:
        """Equal, of the same hash, with all relations, whether or not it was asked anything."""
        found = everything(text)
        for asked in (False, True):
            if asked:
                found.overlapping(qk.Span(0, 1, "x"))
                found.notes  # noqa: B018 - it is worked out when it is asked for
            for other in (
                pickle.loads(pickle.dumps(found, protocol)),
                copy.copy(found),
                copy.deepcopy(found),
                qk.Findings.from_dicts(found.document, found.to_dicts()),
            ):
                assert other == found
                assert hash(other) == hash(found)
            assert pickle.loads(pickle.dumps(found, protocol)).all_relations == found.all_relations

    @given(text=any_text, protocol=protocols)
    def test_each_finding_is_a_value(self, text: str, protocol: int) -> None:
        """By itself, too."""
        found = list(everything(text))
        assert pickle.loads(pickle.dumps(found, protocol)) == found
        assert copy.deepcopy(found) == found

    @each_extractor
    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_extractors_are_values(self, extractor: qk.Extractor, protocol: int) -> None:
        """Equal options make equal extractors, also after a pickle or a copy."""
        for other in (
            pickle.loads(pickle.dumps(extractor, protocol)),
            copy.copy(extractor),
            copy.deepcopy(extractor),
        ):
            assert other == extractor
            assert hash(other) == hash(extractor)


class TestSurroundings:
    """Nothing of the caller's changes what is found: here, how decimal numbers are rounded."""

    @given(text=balanced_news)
    def test_the_callers_decimals(self, text: str) -> None:
        """Numbers are exact, whatever precision is set and whatever raises."""
        expected = everything(text).to_dicts()
        with localcontext(Context(prec=1, rounding=ROUND_UP, traps=[Inexact])):
            assert everything(text).to_dicts() == expected
