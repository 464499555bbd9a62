"""Gold documents, each with its prediction: read from a file, or made now."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.documents import Row, read_predictions, read_rows
from benchmarks.predict import add_options, predictor
from benchmarks.scoring.comparison import Policy
from benchmarks.scoring.statements import TYPES


__all__ = ["add_arguments", "policy_of", "predicted"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Let a command take gold and predictions, and say what of it counts."""
    parser.add_argument("gold", type=Path, metavar="GOLD", help="documents with their statements")
    parser.add_argument(
        "predictions",
        type=Path,
        nargs="?",
        metavar="PREDICTIONS",
        help="what benchmarks.predict printed; without it, the extractor runs",
    )
    parser.add_argument("--retype", action="store_true", help="tell types from the marks")
    parser.add_argument(
        "--only", action="append", default=[], choices=TYPES, help="statements of this type"
    )
    parser.add_argument("--speech", action="store_true", help='leave out gold with "speech": false')
    add_options(parser)


def policy_of(options: argparse.Namespace) -> Policy:
    """Return which statements count."""
    return Policy(only=tuple(options.only), speech=options.speech, retype=options.retype)


def predicted(options: argparse.Namespace) -> Iterator[tuple[Row, Row]]:
    """Yield each document of the gold with its prediction; an empty one where the file has none."""
    with options.gold.open("rb") as lines:
        if options.predictions is None:
            predict = predictor(options)
            yield from ((row, predict(row)) for row in read_rows(lines))
            return
        with options.predictions.open("rb") as predictions:
            found = read_predictions(predictions)
        for row in read_rows(lines):
            if row["id"] not in found:
                print(f"document {row['id']!r} has no prediction", file=sys.stderr)
            yield row, found.get(row["id"], {})
