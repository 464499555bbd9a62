"""
Measure how time and memory grow on texts that are meant to do harm.

    python -m benchmarks.growth [--sizes 64 128 256 512] [--only NAME] [--bare] [--most 20]

Each text of `benchmarks.hostile_texts` is made in each size (in thousands of characters), bare
and with each of six tails that make patterns try again, and read by all extractors with all
their options. Prints the power of the length that the CPU time grows with (1 is linear, 2 is
quadratic), fitted to the sizes that take more than a millisecond, the seconds for a million
characters at the greatest size, and the steepest of all. An exception is told and counted.
Exits with 1 if any power is over 1.2 or anything raised.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from benchmarks.command import parser_of
from benchmarks.hostile_texts import HOSTILE, TAILS
from benchmarks.peers.growth import exponent
from quotekit import (
    AttributionExtractor,
    DateExtractor,
    Document,
    PercentageExtractor,
    QuoteExtractor,
    extract,
)


__all__ = ["Growth", "growth_of", "main"]

_ALL = (
    QuoteExtractor(uses="all"),
    AttributionExtractor(acts="all"),
    DateExtractor(vague=True),
    PercentageExtractor(shares=True),
)
_STEEPEST = 1.2
_TELLING = 0.001
_THOUSAND = 1000


class Growth(NamedTuple):
    """How one text was read."""

    name: str
    tail: str
    power: float | None
    """None where there are not two sizes that take long enough to tell."""
    seconds: float
    """For a million characters."""
    problem: str = ""

    @property
    def is_harmful(self) -> bool:
        """Whether it raised, or grows faster than it may."""
        return bool(self.problem) or (self.power or 0.0) > _STEEPEST


def read(text: str) -> None:
    """Find in a text all that can be found."""
    extract(Document(text), *_ALL)


def growth_of(
    name: str, tail: str, sizes: Sequence[int], work: Callable[[str], None] = read
) -> Growth:
    """Read one hostile text in several sizes."""
    seconds: list[float] = []
    for size in sizes:
        text = HOSTILE[name](size) + tail
        try:
            seconds.append(min(_timed(work, text) for _ in range(2)))
        except Exception as problem:  # noqa: BLE001 - whatever it is, it is the finding
            return Growth(name, tail, None, 0.0, f"{type(problem).__name__}: {problem}")
    telling = [
        (size, taken) for size, taken in zip(sizes, seconds, strict=True) if taken > _TELLING
    ]
    power = exponent(*zip(*telling, strict=True)) if len(telling) > 1 else None
    return Growth(name, tail, power, seconds[-1] / sizes[-1] * _THOUSAND**2)


def _timed(work: Callable[[str], None], text: str) -> float:
    begin = time.process_time()
    work(text)
    return time.process_time() - begin


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = parser_of("growth", __doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[64, 128, 256, 512])
    parser.add_argument("--only", default="", help="part of the name of a text")
    parser.add_argument("--bare", action="store_true", help="without tails")
    parser.add_argument("--most", type=int, default=20, help="how many of the steepest to print")
    options = parser.parse_args(arguments)
    found = []
    for growth in _growths(options):
        found.append(growth)
        print(_line(growth), flush=True)
    print("\nthe steepest:")
    for growth in sorted(found, key=lambda one: -(one.power or 0.0))[: options.most]:
        print(_line(growth))
    harmful = [growth for growth in found if growth.is_harmful]
    print(f"\n{len(found)} texts, {len(harmful)} harmful")
    return int(bool(harmful))


def _growths(options: argparse.Namespace) -> Iterator[Growth]:
    sizes = [_THOUSAND * size for size in options.sizes]
    for name in HOSTILE:
        if options.only in name:
            for tail in TAILS[:1] if options.bare else TAILS:
                yield growth_of(name, tail, sizes)


def _line(growth: Growth) -> str:
    power = f"{growth.power:.2f}" if growth.power is not None else "-"
    tail = growth.tail.strip() or repr(growth.tail)
    return f"{growth.name:34} {tail:8} {power:>5} {growth.seconds:8.2f} s/M {growth.problem}"


if __name__ == "__main__":
    sys.exit(main())
