"""
Count the real texts in which a promise about changed texts does not hold.

    python -m benchmarks.promises FILE... [--documents 100] [--characters 5000] [--show]

Each FILE has one document a line, as `benchmarks.predict` reads them. Of each the first
paragraphs are read with all extractors, and then:

- with the line ends of Windows;
- with straight marks in place of curly ones, where these pair (their quotes are counted);
- behind a paragraph that has nothing to do with them;
- behind the text before them;
- without their last paragraph, which changes nothing two paragraphs before it.

Behind something else the first paragraph is left out: nothing that stands there is a title any
more. ``--show`` prints what is missing (-) and what is new (+). The promises are those of
`tests/property/test_invariants.py`, which holds them on news that is made up.
"""

import argparse
import datetime as dt
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, islice, pairwise
from pathlib import Path
from typing import NamedTuple

from benchmarks.command import parser_of, run
from benchmarks.documents import read_rows
from benchmarks.growth import EXTRACTORS
from benchmarks.markdown import headed, line
from quotekit import Attribution, DateExpression, Document, QuoteExtractor, extract


__all__ = ["Comparison", "Places", "comparisons", "main", "places"]

Places = list[tuple[str, tuple[tuple[int, int], ...]]]

_BREAK = "\n\n"
_BEFORE = f"Rain fell on the hills.{_BREAK}"
_DAY = dt.date(2022, 12, 4)
_SHOWN = 60
_OPENING, _CLOSING = "\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"


class Comparison(NamedTuple):
    """What is found in a text, and in the same text changed, at the offsets of the first."""

    promise: str
    text: str
    expected: Places
    found: Places


def places(text: str, where: Callable[[int], int] = int) -> Places:
    """
    Return what is found and does not look back: kinds and offsets, moved by *where*.

    These are quotes, contents and cues, percentages, and the dates that no other date tells.
    """
    found: Places = []
    for one in extract(Document(text, reference_date=_DAY), *EXTRACTORS.values()):
        if isinstance(one, DateExpression) and one.basis == "previous":
            continue
        kept = [one.span]
        if isinstance(one, Attribution):
            kept = [*one.content, *([one.cue] if one.cue else [])]
        found.append((one.label, tuple((where(s.start), where(s.end)) for s in kept)))
    return found


def comparisons(texts: Sequence[str]) -> Iterator[Comparison]:
    """Compare what is found in each text with what is found when something is changed."""
    found = [places(text) for text in texts]
    for text, whole in zip(texts, found, strict=True):
        yield Comparison("line ends", text, whole, _with_windows_line_ends(text))
        if text.count(_OPENING) == text.count(_CLOSING):
            straight = text.replace(_OPENING, '"').replace(_CLOSING, '"')
            yield Comparison("straight marks", text, _quotes(text), _quotes(straight))
        yield _behind("a paragraph before", _BEFORE, text, whole)
        paragraphs = text.split(_BREAK)
        end = len(_BREAK.join(paragraphs[:-2]))
        cut = places(_BREAK.join(paragraphs[:-1]))
        yield Comparison("a paragraph less", text, _up_to(whole, end), _up_to(cut, end))
    for (before, _), (text, whole) in pairwise(zip(texts, found, strict=True)):
        yield _behind("a text before", before + _BREAK, text, whole)


def _with_windows_line_ends(text: str) -> Places:
    lengths = accumulate((2 if letter == "\n" else 1 for letter in text), initial=0)
    offset_of = {place: offset for offset, place in enumerate(lengths)}
    return places(text.replace("\n", "\r\n"), offset_of.__getitem__)


def _quotes(text: str) -> Places:
    quotes = extract(text, QuoteExtractor(uses="all"))
    return [("quote", ((quote.span.start, quote.span.end),)) for quote in quotes]


def _behind(promise: str, before: str, text: str, whole: Places) -> Comparison:
    first = len(text.partition(_BREAK)[0])
    found = places(before + text, lambda offset: offset - len(before))
    return Comparison(promise, text, _from(whole, first), _from(found, first))


def _from(found: Places, start: int) -> Places:
    return [(kind, spans) for kind, spans in found if spans[0][0] >= start]


def _up_to(found: Places, end: int) -> Places:
    return [(kind, spans) for kind, spans in found if spans[0][1] <= end]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = parser_of("promises", __doc__)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    parser.add_argument("--documents", type=int, default=100, help="of each file")
    parser.add_argument("--characters", type=int, default=5000, help="of each document")
    parser.add_argument("--show", action="store_true", help="what is found in one reading alone")

    return run(_count, parser, arguments)


def _count(options: argparse.Namespace) -> None:
    texts = [
        text
        for path in options.files
        for text in _texts(path, options.documents, options.characters)
    ]
    read, broken = Counter[str](), Counter[str]()
    for one in comparisons(texts):
        read[one.promise] += 1
        broken[one.promise] += one.expected != one.found
        if options.show:
            print(*_differences(one), sep="", end="")
    print(*headed("Promises", ("changed", "texts", "differ")), sep="\n")
    for promise, number in read.items():
        print(line(promise, str(number), str(broken[promise])))


def _texts(path: Path, documents: int, characters: int) -> Iterator[str]:
    """Yield the begins of documents, up to the end of a paragraph where there are several."""
    with path.open("rb") as lines:
        for row in islice(read_rows(lines), documents):
            text = row["text"].replace("\r\n", "\n")
            begin = text[:characters]
            yield text if begin == text else begin.rpartition(_BREAK)[0] or begin


def _differences(one: Comparison) -> Iterator[str]:
    for sign, these, others in ("-", one.expected, one.found), ("+", one.found, one.expected):
        for kind, spans in these:
            if (kind, spans) not in others:
                words = [one.text[start:end][:_SHOWN] for start, end in spans]
                yield f"{one.promise}: {sign} {kind} {words}\n"


if __name__ == "__main__":
    sys.exit(main())
