"""
Measure how time, or memory, grows on texts that are meant to do harm.

    python -m benchmarks.growth [--memory] [--sizes 64 128 256 512] [--only NAME] [--bare]
        [--extractors quotes dates]

Each text of `benchmarks.hostile_texts` is made in each size (in thousands of characters), bare
and with each of six tails that make patterns try again, and read by all extractors, or by some
alone, with all their options. Prints the power of the length that the CPU time grows with (1 is
linear, 2 is quadratic), fitted to the sizes that take more than a millisecond, the seconds for a
million characters at the greatest size, and the steepest of all. With ``--memory`` it is the
most that is held at any time, in bytes for a character, which takes three times as long to
tell. An exception is told and counted. Exits with 1 if any power is over 1.2 or anything raised.
"""

import argparse
import gc
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from benchmarks.command import parser_of
from benchmarks.hostile_texts import HOSTILE, TAILS
from benchmarks.peers.growth import exponent
from quotekit import (
    AttributionExtractor,
    DateExtractor,
    Document,
    Extractor,
    PercentageExtractor,
    QuoteExtractor,
    extract,
)


__all__ = ["EXTRACTORS", "Growth", "growth_of", "main"]

EXTRACTORS: Mapping[str, Extractor] = {
    "quotes": QuoteExtractor(uses="all"),
    "attributions": AttributionExtractor(acts="all"),
    "dates": DateExtractor(vague=True),
    "percentages": PercentageExtractor(shares=True),
}
"""Every extractor, with everything that it finds on request."""
_STEEPEST = 1.2
_THOUSAND = 1000


class Measure(NamedTuple):
    """What is measured of the reading of a text."""

    of: Callable[[Callable[[str], object], str], float]
    telling: float
    """How much there must be for the power to mean anything."""
    unit: str
    scale: int
    """For how many characters the cost is given."""


def _seconds(work: Callable[[str], object], text: str) -> float:
    """Return the CPU time, the lesser of two tries."""
    return min(_seconds_once(work, text) for _ in range(2))


def _seconds_once(work: Callable[[str], object], text: str) -> float:
    begin = time.process_time()
    work(text)
    return time.process_time() - begin


def _bytes(work: Callable[[str], object], text: str) -> float:
    """Return the most that is held at any time, besides the text; the findings are part of it."""
    work(text[:_THOUSAND])  # what is loaded once is nobody's
    gc.collect()
    tracemalloc.start()
    try:
        work(text)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


TIME = Measure(_seconds, 0.001, "s/M", _THOUSAND**2)
MEMORY = Measure(_bytes, 500_000.0, "B/c", 1)


class Growth(NamedTuple):
    """How one text was read."""

    name: str
    tail: str
    power: float | None
    """None where there are not two sizes that take long enough to tell."""
    cost: float
    """For a million characters in seconds, or for one in bytes."""
    problem: str = ""

    @property
    def is_harmful(self) -> bool:
        """Whether it raised, or grows faster than it may."""
        return bool(self.problem) or (self.power or 0.0) > _STEEPEST


def read(text: str) -> object:
    """Find in a text all that can be found."""
    return _read_by(EXTRACTORS, text)


def _read_by(names: Iterable[str], text: str) -> object:
    return extract(Document(text), *[EXTRACTORS[name] for name in names])


def growth_of(
    name: str,
    tail: str,
    sizes: Sequence[int],
    measure: Measure = TIME,
    work: Callable[[str], object] = read,
) -> Growth:
    """Read one hostile text in several sizes."""
    costs: list[float] = []
    for size in sizes:
        text = HOSTILE[name](size) + tail
        try:
            costs.append(measure.of(work, text))
        except Exception as problem:  # noqa: BLE001 - whatever it is, it is the finding
            return Growth(name, tail, None, 0.0, f"{type(problem).__name__}: {problem}")
    telling = [
        (size, cost) for size, cost in zip(sizes, costs, strict=True) if cost > measure.telling
    ]
    power = exponent(*zip(*telling, strict=True)) if len(telling) > 1 else None
    return Growth(name, tail, power, costs[-1] / sizes[-1] * measure.scale)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = parser_of("growth", __doc__)
    parser.add_argument("--memory", action="store_true", help="instead of time")
    parser.add_argument("--sizes", type=int, nargs="+", default=[64, 128, 256, 512])
    parser.add_argument("--only", default="", help="part of the name of a text")
    parser.add_argument(
        "--extractors", nargs="+", choices=EXTRACTORS, default=EXTRACTORS, metavar="KIND"
    )
    parser.add_argument("--bare", action="store_true", help="without tails")
    parser.add_argument("--most", type=int, default=20, help="how many of the steepest to print")
    options = parser.parse_args(arguments)
    measure = MEMORY if options.memory else TIME
    found = []
    for growth in _growths(options, measure):
        found.append(growth)
        print(_line(growth, measure), flush=True)
    print("\nthe steepest:")
    for growth in sorted(found, key=lambda one: -(one.power or 0.0))[: options.most]:
        print(_line(growth, measure))
    harmful = [growth for growth in found if growth.is_harmful]
    print(f"\n{len(found)} texts, {len(harmful)} harmful")
    return int(bool(harmful))


def _growths(options: argparse.Namespace, measure: Measure) -> Iterator[Growth]:
    sizes = [_THOUSAND * size for size in options.sizes]
    work = partial(_read_by, options.extractors)
    for name in HOSTILE:
        if options.only in name:
            for tail in TAILS[:1] if options.bare else TAILS:
                yield growth_of(name, tail, sizes, measure, work)


def _line(growth: Growth, measure: Measure) -> str:
    power = f"{growth.power:.2f}" if growth.power is not None else "-"
    tail = growth.tail.strip() or repr(growth.tail)
    cost = f"{growth.cost:8.2f} {measure.unit}"
    return f"{growth.name:34} {tail:8} {power:>5} {cost} {growth.problem}"


if __name__ == "__main__":
    sys.exit(main())
