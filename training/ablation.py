"""
Measure what more texts, and each kind of feature, are worth.

    python -m training.ablation DATA_DIR [--jobs 2]

The texts of `polnear.train.jsonl` are dealt into four hands: the labeller learns from two,
the classifier of cues from the third, and the figures are those of the fourth, which is
why they lie below those of the models that learn from all. Prints F1 of content, of content
with its source, and of the words in contents; takes some twenty minutes.
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.scoring.attributions import figures, tally
from benchmarks.scoring.comparison import Policy
from benchmarks.scoring.figures import Score, Tally
from quotekit.extractors.attributions.learned.labeller import Labeller
from quotekit.extractors.attributions.learned.reader import models_of
from quotekit.models.linear_file import unpacked
from training.attribution import common_words, statement_rows
from training.cues import examples, odds_of, trained_classifier
from training.labeller import trained_labeller
from training.statements import read_stories


__all__ = ["main"]

_HANDS = 4
_SHARES = (0.25, 0.5, 1.0)
_GROUPS: Mapping[str, frozenset[str]] = {
    "words": frozenset({"before", "after", "two before", "two after"}),
    "tags": frozenset({"tags before", "tags after", "tags around"}),
    "quotation marks": frozenset({"quote"}),
    "the word of the cue": frozenset({"cue"}),
    "distance, verbs and commas between": frozenset({"place"}),
    "path and pattern": frozenset({"path", "pattern"}),
    "bounds of sentences": frozenset({"bounds", "sentence"}),
    "labels of the rules": frozenset({"rules", "rule", "own", "others"}),
}


def _line(
    rows: Sequence[dict[str, Any]],
    vocabulary: frozenset[str],
    run: tuple[str, frozenset[str], float],
) -> str:
    """Train without some groups on a share of the texts, and return a line of the table."""
    name, left_out, share = run
    hands = [rows[place::_HANDS] for place in range(_HANDS)]
    first, second, third = (
        list(read_stories(hand[: round(share * len(hand))], vocabulary)) for hand in hands[:3]
    )
    labelling = unpacked(trained_labeller([*first, *second], left_out))
    odds = odds_of([*first, *second])
    found = list(examples(third, odds, Labeller(labelling)))
    models = models_of(labelling, unpacked(trained_classifier(found, odds, vocabulary)))
    counts = Tally()
    for row in hands[3]:
        counts.update(tally(row, statement_rows(row, models), Policy()))
    measured = figures(counts)
    cells = [measured[measure] for measure in ("overlap", "content+speaker", "token content")]
    return f"{name:40}" + "".join(f"{cell.f1:8.1f}" for cell in cells if isinstance(cell, Score))


def main() -> None:
    """Train once for each line of the table, and print it."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("data", type=Path, help="the folder of the annotated statements")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes train at once")
    options = parser.parse_args()
    train = options.data / "polnear.train.jsonl"
    rows = [json.loads(line) for line in train.read_text(encoding="utf-8").splitlines()]
    vocabulary = common_words(row["text"] for row in rows)
    runs = [(f"{share:.0%} of the texts", frozenset[str](), share) for share in _SHARES]
    runs += [(f"without {name}", groups, 1.0) for name, groups in _GROUPS.items()]
    print(f"{'F1':40}{'content':>8}{'+source':>8}{'words':>8}")
    with ProcessPoolExecutor(options.jobs) as pool:
        for line in pool.map(partial(_line, rows, vocabulary), runs):
            print(line, flush=True)


if __name__ == "__main__":
    main()
