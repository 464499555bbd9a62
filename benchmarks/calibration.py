"""
Measure whether the confidence of statements means what it says.

    python -m benchmarks.calibration GOLD [PREDICTIONS] [--acts all] [--retype] [--bins 10]

GOLD holds documents with their statements, PREDICTIONS what `benchmarks.predict` printed for
them; without PREDICTIONS, the extractor runs now, with the options of `benchmarks.predict`.

``confidence`` is judged on all predictions: right are those whose content overlaps that of the
gold and whose speaker is the gold's. ``speaker_confidence`` is judged on those whose content is
right: right are those with the right speaker. All figures are in percent; the recall at a
threshold is of all gold statements, or of those whose content is found. A prediction counts
under its own form; for the recall, under that of the gold.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from benchmarks.command import parser_of, run
from benchmarks.documents import DocumentError
from benchmarks.predicted import add_arguments, policy_of, predicted
from benchmarks.scoring.calibration import (
    Judged,
    calibration_error,
    equal_mass,
    equal_width,
    precision_from,
    ranking,
    recall_from,
)
from benchmarks.scoring.comparison import Comparison, speaker_is_right
from benchmarks.scoring.statements import Statement


__all__ = ["main"]

_FORMS = ("direct", "mixed", "indirect")
_THRESHOLDS = (0.9, 0.8, 0.5)


class _Judgement(NamedTuple):
    """One prediction, judged."""

    form: str | None
    gold_form: str | None
    """The form of the gold statement that it is paired with."""
    judged: Judged


class _Collected(NamedTuple):
    """The judgements on one of the two probabilities, and what could have been right."""

    judgements: list[_Judgement]
    gold: list[str | None]
    """The form of each gold statement that could have been found."""

    def judged(self, form: str | None) -> list[Judged]:
        """Return the judgements on predictions of one form, or of any."""
        return [each.judged for each in self.judgements if form in {None, each.form}]

    def recalled(self, form: str | None) -> list[Judged]:
        """Return the judgements on predictions for gold of one form, or of any."""
        return [each.judged for each in self.judgements if form in {None, each.gold_form}]

    def size(self, form: str | None) -> int:
        """Return how much gold of one form there is, or of any."""
        return sum(form in {None, each} for each in self.gold)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = parser_of("calibration", __doc__)
    add_arguments(parser)
    parser.add_argument("--bins", type=int, default=10, metavar="N", help="sort into N bins")
    return run(_report, parser, arguments)


def _report(options: argparse.Namespace) -> None:
    both, speakers = _Collected([], []), _Collected([], [])
    for gold, prediction in predicted(options):
        compared = Comparison.of(gold, prediction, policy_of(options))
        both.gold.extend(statement.type for statement in compared.gold)
        both.judgements.extend(_judged(compared))
        speakers.gold.extend(right.type for right, _ in compared.pairs)
        speakers.judgements.extend(_judged_pairs(compared, "speaker_confidence"))
    for name, collected in (("confidence", both), ("speaker_confidence", speakers)):
        for line in _section(name, collected, options.bins):
            print(line)


def _judged(compared: Comparison) -> Iterator[_Judgement]:
    yield from _judged_pairs(compared, "confidence")
    _, false = compared.unpaired()
    for found in false:
        confidence = _probability(found, "confidence")
        yield _Judgement(found.type, None, Judged(confidence, right=False))


def _judged_pairs(compared: Comparison, name: str) -> Iterator[_Judgement]:
    for gold, found in compared.pairs:
        right = speaker_is_right(gold, found)
        judged = Judged(_probability(found, name), right)
        yield _Judgement(found.type, gold.type, judged)


def _probability(found: Statement, name: str) -> float:
    value = found.row.get(name)
    if not isinstance(value, int | float) or not 0 <= value <= 1:
        raise DocumentError(f"a prediction has {value!r} as its {name}: give a number from 0 to 1")
    return float(value)


# -- the tables ----------------------------------------------------------------------------


def _section(name: str, collected: _Collected, bins: int) -> Iterator[str]:
    yield f"{name}\n"
    heads = ["found", "right", "said", "ECE", "ECE mass", "AUC"]
    heads += [f"{letter} at {threshold}" for threshold in _THRESHOLDS for letter in "PR"]
    yield "".join([f"{'':10}", *(f"{head:>10}" for head in heads)])
    for form in (None, *_FORMS):
        if collected.judged(form):
            cells = "".join(f"{cell:>10}" for cell in _figures(collected, form, bins))
            yield f"{form or 'all':10}{cells}"
    yield f"\n{'between':20}{'found':>10}{'said':>10}{'right':>10}"
    for each in equal_width(collected.judged(None), bins):
        numbers = f"{len(each.judged):>10}{each.said:>10.1f}{each.true:>10.1f}"
        yield f"{f'{each.low:.2f} and {each.high:.2f}':20}{numbers}"
    yield ""


def _figures(collected: _Collected, form: str | None, bins: int) -> Iterator[str]:
    judged, recalled = collected.judged(form), collected.recalled(form)
    (everything,) = equal_width(judged, 1)
    yield str(len(judged))
    yield _figure(everything.true)
    yield _figure(everything.said)
    yield _figure(calibration_error(equal_width(judged, bins)))
    yield _figure(calibration_error(equal_mass(judged, bins)))
    yield _figure(ranking(judged))
    for threshold in _THRESHOLDS:
        yield _figure(precision_from(judged, threshold))
        yield _figure(recall_from(recalled, threshold, collected.size(form)))


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f}"


if __name__ == "__main__":
    sys.exit(main())
