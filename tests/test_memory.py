"""Reading many texts keeps nothing of them but what is bounded."""

import gc
import tracemalloc

import quotekit as qk
from tests.property.news import DAY, EXTRACTORS


TEXTS = tuple(
    f"“We will sell {n} boats in May {1990 + n},” {name} Ruiz, the mayor, said on Friday. "
    f"{name} added that {n} percent of the town had agreed, and that she was glad."
    for n, name in enumerate(("Ana", "Eva", "Ida", "Ada", "Mia", "Lea", "Ines", "Olga"), 1)
)
MANY = 240
MOST_LEFT = 64_000
"""Bytes: less than the findings of ten of the texts take."""


def read_all(times: int) -> int:
    """Read the texts over and over, and count what is found."""
    documents = (qk.Document(TEXTS[n % len(TEXTS)], reference_date=DAY) for n in range(times))
    return sum(len(found) for found in qk.extract_many(documents, *EXTRACTORS))


def test_many_calls_leave_nothing_behind() -> None:
    """Once all is loaded and remembered that is to be, hundreds of texts take no more memory."""
    read_all(len(TEXTS) * 2)
    tracemalloc.start()
    try:
        read_all(len(TEXTS))
        gc.collect()
        before, _ = tracemalloc.get_traced_memory()
        assert read_all(MANY) > MANY
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < MOST_LEFT
