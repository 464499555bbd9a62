"""
Measure how often the act of a statement is right, on statements labelled by a reader.

    python -m benchmarks.acts DATA_DIR [--labels FILE] [--errors]

DATA_DIR holds `attributions/polnear.train.jsonl`. The labels are of 300 statements of it,
drawn at random: half A is for improving the tables, half B for measuring. Two figures are
given for each half: `act_of_cue` on the cue, content and source of the corpus, and the act
of the statements that the extractor finds where their content is that of the corpus.

A reader labels by these rules:

- statement: the words are said or written. Praise, blame, naming and topics count ("focused
  on"), and so do accounts by a document ("the report says").
- question: the content is what is asked ("asked whether", "questioned").
- denial: the content is said not to be so.
- request: somebody else is to do it: calls for, orders, proposals, advice, and what a law
  or a court requires, allows or forbids.
- commitment: the speaker binds himself: promises, threats, offers, agreeing to do.
- belief: held true, likely, hoped or feared. "Is expected to" is a belief of nobody named,
  not a commitment; so are "in her view" and "for many voters".
- evidence: a thing shows it: polls, records, studies ("the poll suggests", "according to a
  poll"), or how it looks ("seems", "appears").
- attitude: for or against, liking or disliking, wanting, planning, deciding, voting.
- refusal: declined, withheld, or not said ("did not say", "never mentioned").
"""

import argparse
import csv
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.corpora import CORPORA, gold_rows
from benchmarks.documents import as_document
from benchmarks.scoring.matching import overlapping_pairs
from benchmarks.scoring.statements import Statement, Text
from quotekit import AttributionExtractor, Document
from quotekit.extractors.attributions.acts import act_of_cue
from quotekit.extractors.attributions.cue_groups import head_of_cue, negated_cue


__all__ = ["LABELS", "labels_of", "main", "outcomes"]

_CORPUS = next(corpus for corpus in CORPORA if corpus.name == "attributions/polnear.train")
LABELS = Path(__file__).parent / "data" / "acts.tsv"
_MARKS = "\"'`\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"


class Outcome(NamedTuple):
    """One labelled statement and what is found of it."""

    half: str
    cue: str
    wanted: str
    by_cue: str
    """The act by the cue, content and source of the corpus."""
    found: str | None
    """The act of the finding with this content; None where there is none."""
    negated: bool
    """Whether the negation is as labelled."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.acts",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("data", type=Path, metavar="DATA_DIR")
    parser.add_argument("--labels", type=Path, default=LABELS)
    parser.add_argument("--errors", action="store_true", help="show what is wrong in half A")
    options = parser.parse_args(arguments)
    results = list(outcomes(options.data, options.labels))
    if not results:
        print(f"{options.data} holds none of the labelled statements", file=sys.stderr)
        return 2
    for half in sorted({outcome.half for outcome in results}):
        _report(half, [outcome for outcome in results if outcome.half == half])
    if options.errors:
        _show_errors(results)
    return 0


def outcomes(data: Path, labels: Path = LABELS) -> Iterator[Outcome]:
    """Yield the labelled statements, in the order of the corpus."""
    wanted = labels_of(labels)
    for row in gold_rows(data, _CORPUS):
        if row["id"] in wanted:
            yield from _outcomes_of(row, wanted[row["id"]])


def labels_of(path: Path) -> dict[str, dict[tuple[int, int], Mapping[str, str]]]:
    """Read the labels, by document and by the offsets of the cue."""
    labels: dict[str, dict[tuple[int, int], Mapping[str, str]]] = {}
    with path.open(encoding="utf-8", newline="") as lines:
        for label in csv.DictReader(lines, delimiter="\t"):
            place = int(label["cue_start"]), int(label["cue_end"])
            labels.setdefault(label["document"], {})[place] = label
    return labels


def _outcomes_of(
    row: Mapping[str, Any], labels: Mapping[tuple[int, int], Mapping[str, str]]
) -> Iterator[Outcome]:
    document = as_document(row)
    found = _found_acts(document, row)
    for quote, act in zip(row["quotes"], found, strict=True):
        place = (quote["cue"][0][0], quote["cue"][-1][1]) if quote["cue"] else (-1, -1)
        label = labels.get(place)
        if label is not None:
            head, by_cue, negated = _act_by_cue(document, quote)
            right = negated == (label["negated"] == "yes")
            yield Outcome(label["half"], head, label["act"], by_cue, act, right)


def _found_acts(document: Document, row: Mapping[str, Any]) -> list[str | None]:
    """Return for each statement of the corpus the act of the finding with its content."""
    findings = [
        finding
        for finding in document.annotations(AttributionExtractor(acts="all")).attributions
        if finding.parent is None
    ]
    text = Text(row["text"])
    gold = [Statement.read(text, quote, retype=True) for quote in row["quotes"]]
    contents = [
        {"content": [(span.start, span.end) for span in finding.content]} for finding in findings
    ]
    pairs = overlapping_pairs(gold, [Statement.read(text, c, retype=True) for c in contents])
    acts: list[str | None] = [None] * len(gold)
    for i, j in pairs:
        acts[i] = findings[j].act
    return acts


def _act_by_cue(document: Document, quote: Mapping[str, Any]) -> tuple[str, str, bool]:
    """Return the main word of a cue, its act, and whether it is negated."""
    paragraph = document.paragraph_at(quote["cue"][0][0])
    spans, tags = document.tokens(paragraph), document.tags(paragraph)
    words = [word.lower() for word in document.words(paragraph)]
    first, last = _tokens(spans, quote["cue"][0])
    head = head_of_cue(words, tags, first, max(last, first + 1))
    begin, end = _tokens(spans, quote["content"][0])
    act = act_of_cue(
        words,
        tags,
        head,
        (begin, end) if begin < end else None,
        quoted=document.text[quote["content"][0][0]] in _MARKS,
        source=_tokens(spans, quote["speaker"][0]) if quote["speaker"] else None,
    )
    return words[head], act, negated_cue(words, tags, head)


def _tokens(spans: Sequence[tuple[int, int]], place: Sequence[int]) -> tuple[int, int]:
    """Return the range of the tokens that a place touches."""
    start, end = place
    return (
        bisect_right(spans, start, key=lambda span: span[1]),
        bisect_left(spans, end, key=lambda span: span[0]),
    )


def _report(half: str, results: Sequence[Outcome]) -> None:
    matched = [(outcome.wanted, outcome.found) for outcome in results if outcome.found]
    wanted = [outcome.wanted for outcome in results]
    by_cue = [outcome.by_cue for outcome in results]
    print(f"half {half}: {len(results)} statements")
    print(f"  act by the cue of the corpus   {_accuracy(list(zip(wanted, by_cue, strict=True)))}")
    print(f"  negation by it                 {_accuracy([(True, o.negated) for o in results])}")
    print(f"  act of the {len(matched):3} that are found   {_accuracy(matched)}")
    print(_confusion(wanted, by_cue))


def _accuracy(pairs: Sequence[tuple[object, object]]) -> str:
    right = sum(wanted == got for wanted, got in pairs)
    return f"{100 * right / max(1, len(pairs)):5.1f}"


def _confusion(wanted: Sequence[str], got: Sequence[str]) -> str:
    from nltk.metrics import ConfusionMatrix

    return str(ConfusionMatrix(list(wanted), list(got)).pretty_format(sort_by_count=True))


def _show_errors(results: Sequence[Outcome]) -> None:
    for outcome in results:
        if outcome.half == "A" and outcome.by_cue != outcome.wanted:
            print(f"{outcome.cue}: {outcome.wanted} is {outcome.by_cue}")


if __name__ == "__main__":
    sys.exit(main())
