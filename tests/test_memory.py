"""Reading many texts keeps nothing of them but what is bounded."""

import gc
import tracemalloc
from collections.abc import Callable, Iterable

import pytest

import quotekit as qk
from tests.property.news import DAY, EXTRACTORS


BLOB = 20_000
MOST_LEFT = 64_000
"""Bytes: less than the findings of ten of the texts take."""


NAMES = ("Ana", "Eva", "Ida", "Ada", "Mia", "Lea", "Ines", "Olga")


def story(number: int) -> str:
    """Return a story in words that other stories have, too."""
    name = NAMES[number % len(NAMES)]
    return (
        f"“We will sell {number % 8} boats in May {1990 + number % 8},” {name} Ruiz, the mayor, "
        f"said on Friday. {name} added that {number % 8} percent had agreed, and that she was glad."
    )


def blob(number: int) -> str:
    """Return a story with a word that is as long as a file, and new each time."""
    letters = "".join(chr(ord("a") + (number + 7) * place % 23 % 11) for place in range(BLOB))
    return (
        f"“Look at {letters}{number},” Ana Ruiz said on Friday. She added that {letters} is a file."
    )


def read_all(make: Callable[[int], str], numbers: Iterable[int]) -> int:
    """Read as many texts, and count what is found."""
    documents = (qk.Document(make(number), reference_date=DAY) for number in numbers)
    return sum(len(found) for found in qk.extract_many(documents, *EXTRACTORS))


@pytest.mark.parametrize(("make", "many"), [(story, 240), (blob, 24)])
def test_many_calls_leave_nothing_behind(make: Callable[[int], str], many: int) -> None:
    """Once all is loaded and remembered that is to be, more texts take no more memory."""
    read_all(make, range(16))
    tracemalloc.start()
    try:
        read_all(make, range(16, 24))
        gc.collect()
        before, _ = tracemalloc.get_traced_memory()
        assert read_all(make, range(24, 24 + many)) > many
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < MOST_LEFT
