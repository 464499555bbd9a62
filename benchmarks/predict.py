"""
Predict statements, dates and percentages: JSON lines in, JSON lines out.

    python -m benchmarks.predict [--acts all] [--dates narrative] [--vague] [--shares] < documents

A document is ``{"id", "text"}``, with ``"reference": "YYYY-MM-DD"`` where its date is known.
Its prediction is ``{"id", "quotes", "left_out", "timex", "percentages"}``: offsets are half-open
and count code points, ``quotes`` holds the outermost statements, ``left_out`` those inside
others and the acts that were not asked for, ``timex`` the dates with every range taken apart
into its two ends.
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.command import parser_of, run
from benchmarks.documents import read_rows
from benchmarks.predictions import Predictor
from quotekit import AttributionExtractor, DateExtractor, PercentageExtractor


__all__ = ["add_options", "main", "predictor"]


def add_options(parser: argparse.ArgumentParser) -> None:
    """Let a command take the options of the extractors."""
    parser.add_argument("--acts", choices=["all"], help="attitudes and refusals, too")
    parser.add_argument("--dates", choices=["narrative"], help="dates follow each other")
    parser.add_argument("--vague", action="store_true", help='vague dates, too ("recently")')
    parser.add_argument("--shares", action="store_true", help='shares, too ("one in five")')


def predictor(options: argparse.Namespace) -> Predictor:
    """Make the extractors that the options ask for."""
    dates = {"policy": options.dates, "vague": options.vague or None}
    return Predictor(
        attributions=AttributionExtractor(**_given({"acts": options.acts})),
        dates=DateExtractor(**_given(dates)),
        percentages=PercentageExtractor(**_given({"shares": options.shares or None})),
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = parser_of("predict", __doc__)
    add_options(parser)
    return run(_predict_all, parser, arguments)


def _predict_all(options: argparse.Namespace) -> None:
    predict = predictor(options)
    for row in read_rows(sys.stdin.buffer):
        print(json.dumps(predict(row)))


def _given(options: Mapping[str, object]) -> dict[str, Any]:
    """Leave out what was not asked for, so that the extractor's own default holds."""
    return {name: value for name, value in options.items() if value is not None}


if __name__ == "__main__":
    sys.exit(main())
