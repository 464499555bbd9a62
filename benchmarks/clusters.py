"""
Measure how well quotes are grouped by who says them, in texts that only say which are by one.

    python -m benchmarks.clusters FILE.jsonl [--paragraphs blank]

FILE.jsonl holds documents as `benchmarks.corpora` describes them, whose quotes have a
``speaker_entity``. A quote is found where a statement has half of its characters. Figures are
in percent of all quotes: a quote that is not found, or whose speaker is not, is alone.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import attrs

from benchmarks.command import parser_of, run
from benchmarks.documents import Row, as_document, read_rows
from benchmarks.scoring.figures import percent
from benchmarks.scoring.speakers import b_cubed, pairwise
from quotekit import Attribution, AttributionExtractor


__all__ = ["Said", "main", "one_to_one", "said_in"]


class Said(NamedTuple):
    """One annotated quote: who says it, and who was found to."""

    wanted: Hashable
    got: Hashable | None
    """None where nobody was found."""
    is_found: bool


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = parser_of("clusters", __doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--paragraphs", choices=("auto", "lines", "blank"), default="auto")
    return run(_measure, parser, arguments)


def _measure(options: argparse.Namespace) -> None:
    with options.file.open("rb") as lines:
        said = [one for row in read_rows(lines) for one in said_in(row, options.paragraphs)]
    alone = [one.got if one.got is not None else number for number, one in enumerate(said)]
    wanted = [one.wanted for one in said]
    for name, figure in (
        ("quotes", len(said)),
        ("found", percent(sum(one.is_found for one in said), len(said))),
        ("with a speaker", percent(sum(one.got is not None for one in said), len(said))),
        ("B-cubed F1", b_cubed(wanted, alone)),
        ("pairwise F1", pairwise(wanted, alone)),
        ("speaker right, one to one", percent(one_to_one(said), len(said))),
    ):
        print(
            f"{name:28} {figure:>7.1f}" if isinstance(figure, float) else f"{name:28} {figure:>7}"
        )


def said_in(row: Row, paragraphs: str = "auto") -> Iterator[Said]:
    """Yield the quotes of a document whose speaker is annotated."""
    document = attrs.evolve(as_document(row), paragraphs=paragraphs)
    found = document.annotations(AttributionExtractor()).attributions
    for quote in row["quotes"]:
        if quote.get("speaker_entity") is not None:
            said = _same(quote["content"], found)
            name = None if said is None else said.speaker or said.speaker_name
            got = None if name is None else (row["id"], name)
            yield Said((row["id"], quote["speaker_entity"]), got, said is not None)


def _same(content: Sequence[Sequence[int]], found: Iterable[Attribution]) -> Attribution | None:
    """Return the statement that has most of a quote, if that is half of it."""

    def shared(said: Attribution) -> int:
        return sum(
            max(0, min(end, span.end) - max(start, span.start))
            for start, end in content
            for span in said.content
        )

    best = max(found, key=shared, default=None)
    whole = sum(end - start for start, end in content)
    return best if best is not None and 2 * shared(best) >= whole else None


def one_to_one(said: Iterable[Said]) -> int:
    """
    Count the quotes that are right if each speaker found is one annotated one at the most.

    The pairs that have most quotes in common are matched first.

        >>> one_to_one([Said("a", 1, True), Said("a", 1, True), Said("b", 1, True)])
        2
    """
    pairs = Counter((one.wanted, one.got) for one in said if one.got is not None)
    taken: set[Hashable] = set()
    right = 0
    for (wanted, got), count in sorted(pairs.items(), key=lambda pair: -pair[1]):
        if ("wanted", wanted) not in taken and ("got", got) not in taken:
            taken |= {("wanted", wanted), ("got", got)}
            right += count
    return right


if __name__ == "__main__":
    sys.exit(main())
