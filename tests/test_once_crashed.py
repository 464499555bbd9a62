"""Texts that once made something raise, most of them found by the fuzzer: none does any more."""

import datetime as dt

import pytest

import quotekit as qk
from quotekit.testing import check_extractor
from tests.property.news import EXTRACTORS


TEXTS = {
    "a source whose noun phrase ends in the quote before it": (
        "them''according t/2 said&o&ot;&ot;&ot;&ot;&ot;&ot;&ot;&ot;&ot;&ot;&ot;http://«h"
    ),
    "the same with names": (
        "the mayor''according to12/4/22\N{MATHEMATICAL SCRIPT CAPITAL A} said "
        + "&quot;" * 14
        + "http://a.b/c(«http://a.b/c"
    ),
    "nothing after according": "She left, according",
    "one accent more than a block holds": "e" + "\N{COMBINING ACUTE ACCENT}" * 100_001,
}


@pytest.mark.parametrize("extractor", EXTRACTORS, ids=lambda one: type(one).__name__)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_keeps_the_contract(text: str, extractor: qk.Extractor) -> None:
    """Spans hold the words that stand there, and a second reading finds the same."""
    check_extractor(extractor, text, before=None)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_can_be_shown_and_written(text: str) -> None:
    """And so do all that can be asked of the findings."""
    found = qk.extract(qk.Document(text, reference_date=dt.date(2022, 12, 4)), *EXTRACTORS)
    assert qk.Findings.from_dicts(text, found.to_dicts()) == found
    assert found.to_html()
