"""Threads and processes that share documents and extractors find what one alone finds."""

import multiprocessing
import pickle
import pickletools
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import pytest

import quotekit as qk
from tests.property.news import DAY, EXTRACTORS


TEXTS = (
    '"Fares went up by 3.5 percent in May," Ana Ruiz, the mayor, said on Friday. "We had to."',
    "Mr. Okafor told the court that he had left the pier at 5 p.m. “I was tired,” he said.",
    "Q: Who pays?\n\nA: The town, as far as I know, which is not far.\n\nQ: When?\n\nA: In 2024.",
    "According to a report, one in five homes has been empty since the autumn of 2021.",
    'She called it "the long way round". Nobody said what it cost, she said.',
)
THREADS, ROUNDS = 16, 5
PATTERNS = {"re", "regex", "_regex", "_regex_core", "_compile"}
"""The modules and functions that a pickled pattern names."""


def findings(document: qk.Document) -> list[dict[str, object]]:
    """Return all that is found, as plain data."""
    return qk.extract(document, *EXTRACTORS).to_dicts()


def of_text(text: str) -> list[dict[str, object]]:
    """Return all that is found in a text; a process can be told to do this."""
    return findings(qk.Document(text, reference_date=DAY))


@pytest.fixture
def hurried() -> Iterator[None]:
    """Let threads be switched as often as can be."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hurried")
def test_threads_that_share_a_document() -> None:
    """All ask the same new document at once, and all are told what one alone is told."""
    expected = [of_text(text) for text in TEXTS]
    with ThreadPoolExecutor(THREADS) as pool:
        for _ in range(ROUNDS):
            documents = [qk.Document(text, reference_date=DAY) for text in TEXTS]
            shared = [document for document in documents for _ in range(THREADS)]
            found = list(pool.map(findings, shared))
            assert found == [one for one in expected for _ in range(THREADS)]


@pytest.mark.usefixtures("hurried")
def test_threads_that_share_extractors() -> None:
    """Each reads texts of its own with the same extractors."""
    expected = [of_text(text) for text in TEXTS]
    with ThreadPoolExecutor(THREADS) as pool:
        assert list(pool.map(of_text, TEXTS * THREADS)) == expected * THREADS


@pytest.mark.usefixtures("hurried")
def test_threads_that_share_findings() -> None:
    """What belongs together is looked up once for all, by whichever thread asks first."""

    def answers(found: qk.Findings[qk.Annotation]) -> list[object]:
        return [
            [found.attribution_of(quote) for quote in found.quotes],
            [list(found.within(one)) for one in found],
            [list(found.overlapping(one.span)) for one in found],
            [found.mentions(speaker) for speaker in found.speakers],
            [found.sentence_of(one) for one in found],
        ]

    everything = [qk.extract(qk.Document(text, reference_date=DAY), *EXTRACTORS) for text in TEXTS]
    expected = [answers(pickle.loads(pickle.dumps(found))) for found in everything]
    shared = [found for found in everything for _ in range(THREADS)]
    with ThreadPoolExecutor(THREADS) as pool:
        assert list(pool.map(answers, shared)) == [one for one in expected for _ in range(THREADS)]


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_processes(method: str) -> None:
    """However they are started."""
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(2, mp_context=context) as pool:
        assert list(pool.map(of_text, TEXTS)) == [of_text(text) for text in TEXTS]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_are_small_and_hold_no_patterns(protocol: int) -> None:
    """Findings and extractors come back equal; no compiled pattern goes along."""
    for text in TEXTS:
        found = qk.extract(qk.Document(text, reference_date=DAY), *EXTRACTORS)
        written = pickle.dumps(found, protocol)
        assert pickle.loads(written) == found
        assert len(written) < 3000 + 1000 * len(found)
    for extractor in EXTRACTORS:
        written = pickle.dumps(extractor, protocol)
        assert pickle.loads(written) == extractor
        assert len(written) < 2000
        named = {
            word for _, argument, _ in pickletools.genops(written) for word in str(argument).split()
        }
        assert PATTERNS.isdisjoint(named)
