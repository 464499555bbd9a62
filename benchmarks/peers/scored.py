"""The tables of how right systems are: corpora, measures, and a system's figures in them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import attrs

from benchmarks.corpora import CORPORA, gold_rows
from benchmarks.documents import Row
from benchmarks.peers import catalogue
from benchmarks.peers.peer import Peer
from benchmarks.scoring import dates, percentages
from benchmarks.scoring.figures import Score, Tally


__all__ = ["TASKS", "Task", "gold_of"]

Rows = list[dict[str, Any]]


@attrs.frozen
class Task:
    """Name what the systems look for, and how it is scored."""

    peers: tuple[Peer, ...]
    """The systems; times are compared with those of the first."""
    corpora: tuple[str, ...]
    """The corpora, as `benchmarks.corpora` names them."""
    columns: tuple[str, ...]
    """The measures."""
    cells: Callable[[Sequence[Row], Sequence[Rows]], list[str]]
    """The figures for the rows found in the documents of a corpus."""
    reference: str | None
    """The reference date of texts that are only timed."""


def gold_of(folder: Path, name: str) -> list[Row]:
    """Read a corpus; cases whose right answer is disputed are left out."""
    corpus = next(corpus for corpus in CORPORA if corpus.name == name)
    return [row for row in gold_rows(folder, corpus) if not row.get("disputed")]


def _percentages(gold: Sequence[Row], found: Sequence[Rows]) -> list[str]:
    total = Tally()
    for document, rows in zip(gold, found, strict=True):
        total.update(percentages.tally(document, {"percentages": rows}))
    figures = percentages.figures(total)
    return [_figure(figures[name]) for name in percentages.MEASURES]


def _dates(gold: Sequence[Row], found: Sequence[Rows]) -> list[str]:
    total = Tally()
    for document, rows in zip(gold, found, strict=True):
        total.update(dates.tally(document, {"timex": rows}))
    figures = dates.figures(total)
    relaxed: Score = figures["relaxed"]
    shown = [figures["value"].f1, *relaxed, figures["strict"].f1, figures["type"].f1]
    return [_figure(figure) for figure in shown]


def _figure(figure: float) -> str:
    return str(figure) if isinstance(figure, int) else f"{figure:.1f}"


TASKS = {
    "percentages": Task(
        peers=catalogue.PERCENTAGES,
        corpora=("percentages/news.dev", "percentages/spec"),
        columns=percentages.MEASURES,
        cells=_percentages,
        reference=None,
    ),
    "dates": Task(
        peers=catalogue.DATES,
        corpora=("dates/timebank.train", "dates/aquaint.train", "dates/wikiwars.train"),
        columns=("value F1", "relaxed P", "relaxed R", "relaxed F1", "strict F1", "type F1"),
        cells=_dates,
        reference="2016-03-15",
    ),
}
