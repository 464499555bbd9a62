"""The corpora that accuracy is measured on: where they lie, and what in them is gold."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import attrs

from benchmarks.documents import Row, read_rows


__all__ = ["CORPORA", "Corpus", "Task", "gold_rows"]

Task = Literal["attributions", "dates", "percentages"]


@attrs.frozen
class Corpus:
    """Name one file of documents and what it is gold for."""

    name: str
    """The path under the folder of data, without ``.jsonl``."""
    tasks: tuple[Task, ...]
    dates: str | None = None
    """The policy for dates that its way of telling time asks for."""
    large: bool = False
    """Whether it is measured only when it is asked for by name."""


CORPORA = (
    Corpus("articles/dev", ("attributions", "dates", "percentages")),
    Corpus("attributions/polnear.dev", ("attributions",)),
    Corpus("attributions/polnear.train", ("attributions",), large=True),
    Corpus("attributions/gum.dev", ("attributions",)),
    Corpus("attributions/gum.train", ("attributions",), large=True),
    Corpus("attributions/litbank.dev", ("attributions",)),
    Corpus("attributions/litbank.train", ("attributions",), large=True),
    Corpus("attributions/quoteli3.dev", ("attributions",)),
    Corpus("attributions/quoteli3.train", ("attributions",), large=True),
    Corpus("dates/timebank.train", ("dates",)),
    Corpus("dates/aquaint.train", ("dates",)),
    Corpus("dates/wikiwars.train", ("dates",), dates="narrative"),
    Corpus("dates/tweets.train", ("dates",)),
    Corpus("percentages/news.dev", ("percentages",)),
    Corpus("percentages/spec", ("percentages",)),
)


def gold_rows(folder: Path, corpus: Corpus) -> Iterator[Row]:
    """Read the documents of a corpus; percentages are under ``expected`` in all of them."""
    with (folder / f"{corpus.name}.jsonl").open("rb") as lines:
        for row in read_rows(lines):
            yield _with_expected(row)


def _with_expected(row: Row) -> dict[str, Any]:
    return {**row, "expected": row.get("expected", row.get("percentages", []))}
