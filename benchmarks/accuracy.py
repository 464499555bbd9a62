"""
Measure how right quotekit is: a table of corpus, measure and figure.

    python -m benchmarks.accuracy DATA_DIR [--only polnear.dev] [--errors 20]

DATA_DIR holds the corpora of `benchmarks.corpora`; one that is not there is passed over with a
note. F1 and shares are in percent. The training sets of statements are large: they are
measured only when ``--only`` names them in full.
"""

import argparse
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

from benchmarks.command import parser_of, run
from benchmarks.corpora import CORPORA, Corpus, Task, gold_rows
from benchmarks.documents import Row
from benchmarks.predict import add_options, predictor
from benchmarks.scoring import attributions, dates, percentages
from benchmarks.scoring.figures import Error, Score, Tally


__all__ = ["main"]

Pairs = Collection[tuple[Row, Row]]
Line = tuple[str, str]

_STATEMENT_MEASURES = (
    "exact",
    "overlap",
    "content+speaker",
    "token content",
    "quoted strings",
    "speaker",
    "entity",
    "cue",
)
_POLICIES = (
    ("direct only: content+speaker", attributions.Policy(only=("direct",))),
    ("speech only: content+speaker", attributions.Policy(speech=True)),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = parser_of("accuracy", __doc__)
    parser.add_argument("data", type=Path, metavar="DATA_DIR")
    parser.add_argument("--only", action="append", default=[], help="part of a corpus's name")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show the worst N")
    add_options(parser)
    return run(_measure_all, parser, arguments)


def _measure_all(options: argparse.Namespace) -> None:
    for corpus in _chosen(options.only):
        if (options.data / f"{corpus.name}.jsonl").is_file():
            _measure(corpus, options)
        else:
            print(f"{corpus.name:28} is not there", file=sys.stderr)


def _chosen(parts: Collection[str]) -> Iterator[Corpus]:
    for corpus in CORPORA:
        if corpus.large:
            wanted = corpus.name in parts or corpus.name.partition("/")[2] in parts
        else:
            wanted = not parts or any(part in corpus.name for part in parts)
        if wanted:
            yield corpus


def _measure(corpus: Corpus, options: argparse.Namespace) -> None:
    its_own = {"dates": corpus.dates} if corpus.dates else {}
    predict = predictor(argparse.Namespace(**{**vars(options), **its_own}))
    pairs = [(row, predict(row)) for row in gold_rows(options.data, corpus)]
    for task in corpus.tasks:
        errors: list[Error] = []
        for measure, figure in _SCORERS[task](pairs, errors):
            print(f"{corpus.name:28} {measure:32} {figure:>7}", flush=True)
        for error in sorted(errors, key=lambda error: -error.weight)[: options.errors]:
            print(f"    {error.document}: {error.message}")


def _score_attributions(pairs: Pairs, errors: list[Error]) -> Iterator[Line]:
    everything = attributions.figures(
        _added(
            attributions.tally(row, found, attributions.Policy(), errors) for row, found in pairs
        )
    )
    for measure in _STATEMENT_MEASURES:
        yield measure, _figure(everything[measure])
    for measure, policy in _POLICIES:
        some = _added(attributions.tally(row, found, policy) for row, found in pairs)
        yield measure, _figure(attributions.figures(some)["content+speaker"])


def _score_dates(pairs: Pairs, errors: list[Error]) -> Iterator[Line]:
    counts = _added(dates.tally(row, found, errors=errors) for row, found in pairs)
    for measure, score in dates.figures(counts).items():
        yield f"date {measure}", _figure(score)


def _score_percentages(pairs: Pairs, errors: list[Error]) -> Iterator[Line]:
    counts = _added(percentages.tally(row, found, errors=errors) for row, found in pairs)
    for measure, figure in percentages.figures(counts).items():
        yield f"percentage {measure}", _figure(figure)


_SCORERS: dict[Task, Callable[[Pairs, list[Error]], Iterator[Line]]] = {
    "attributions": _score_attributions,
    "dates": _score_dates,
    "percentages": _score_percentages,
}


def _added(tallies: Iterator[Tally]) -> Tally:
    total = Tally()
    for counts in tallies:
        total.update(counts)
    return total


def _figure(figure: Score | float | None) -> str:
    if figure is None:
        return "-"
    if isinstance(figure, Score):
        return f"{figure.f1:.1f}"
    return str(figure) if isinstance(figure, int) else f"{figure:.1f}"


if __name__ == "__main__":
    sys.exit(main())
