"""
Measure how fast quotekit is beside other systems: Markdown tables of speed, start and memory.

    python -m benchmarks.speed [DATA_DIR] [--python PYTHON]... [--node-modules FOLDER]
        [--rounds 3] [--characters 100000] [--no-growth] [--no-memory]

Each system runs in a process of its own, under the first interpreter that has it, as
`benchmarks.beside_peers` describes; ``textacy`` and ``compromise`` (npm) join those. All read
the same texts in turn, in each of several rounds; CPU seconds inside the process. Each round
has texts that none has read before. With DATA_DIR these are articles of
`attributions/polnear.train`, else made-up news.

Start: the time from nothing to an imported package, and from there to the findings of a first
page, in a new process each time. Growth: the power of the length that time grows with, from
64k to 512k characters in one document. Memory, on Linux alone: what stays with the findings of
10 million characters in one string, and what the process held beyond that at its most. Short
texts: the time for a character in many short texts beside that in one.
"""

import argparse
import contextlib
import datetime as dt
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from benchmarks.command import parser_of, run
from benchmarks.corpora import CORPORA, gold_rows
from benchmarks.markdown import headed, line
from benchmarks.peers import ours
from benchmarks.peers.catalogue import SPEED
from benchmarks.peers.growth import document_of, exponent
from benchmarks.peers.made_news import stories
from benchmarks.peers.peer import Peer
from benchmarks.peers.process import Missing, Process, started


__all__ = ["main", "so_many", "texts_of"]

Running = Mapping[Peer, Process]

_TEXTS = next(corpus for corpus in CORPORA if corpus.name == "attributions/polnear.train")
_DAY = "2016-03-15"
_SIZES = [1024 * 2**power for power in range(6, 10)]
_IN_TURN = 5
_LARGE = 10_000_000
_ROOT = Path(__file__).parents[1]
_START = """
import sys, time
begin = time.perf_counter()
import quotekit as qk
imported = time.perf_counter()
len(qk.extract(sys.stdin.read()))
print(imported - begin, time.perf_counter() - imported)
"""
_MEMORY = """
import gc, pathlib, sys
import quotekit as qk

def kilobytes(name):
    lines = pathlib.Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name))

text = sys.stdin.read()
kinds = [getattr(qk, name) for name in sys.argv[1:]]
qk.extract(text[:5000], *kinds)
gc.collect()
pathlib.Path("/proc/self/clear_refs").write_text("5")
before = kilobytes("VmRSS:")
found = qk.extract(text, *kinds)
most = kilobytes("VmHWM:")
gc.collect()
print(before, kilobytes("VmRSS:"), most, len(found))
"""
"""Linux forgets the highest mark of a process when told so."""
_KINDS = (("quotes",), ("dates",), ("percentages",), ("attributions",), ())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = parser_of("speed", __doc__)
    parser.add_argument("data", type=Path, nargs="?", metavar="DATA_DIR")
    parser.add_argument("--python", action="append", default=[], help="another interpreter")
    parser.add_argument("--node-modules", metavar="FOLDER", help="where npm put its packages")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--characters", type=int, default=100_000, help="in each round")
    parser.add_argument("--no-growth", action="store_true")
    parser.add_argument("--no-memory", action="store_true")
    return run(_measure_all, parser, arguments)


def _measure_all(options: argparse.Namespace) -> None:
    running: dict[Peer, Process] = {}
    with contextlib.ExitStack() as at_the_end:
        for peer in SPEED:
            try:
                running[peer] = started(peer, options.python, options.node_modules)
            except Missing as reason:
                print(f"{peer.name} is missing: {reason}", file=sys.stderr)
            else:
                at_the_end.callback(running[peer].close)
        for text in _report(running, options):
            print(text, flush=True)


def _report(running: Running, options: argparse.Namespace) -> Iterator[str]:
    day = dt.datetime.now(tz=dt.UTC).date()
    yield f"Measured on {day}, {platform.python_implementation()} {platform.python_version()}."
    texts = texts_of(options.data)
    rounds = [so_many(texts, options.characters) for _ in range(options.rounds + 1)]
    yield from _speeds(running, rounds)
    yield from _short_texts(rounds[0])
    yield from _starts(rounds[0][0])
    if not options.no_growth:
        yield from _growths(running, rounds[-1])
    if not options.no_memory:
        yield from _memory(document_of(rounds[-1], _LARGE))


def texts_of(folder: Path | None) -> Iterator[str]:
    """Return the articles of a folder of data, or made-up news without one."""
    if folder and (folder / f"{_TEXTS.name}.jsonl").is_file():
        return (row["text"] for row in gold_rows(folder, _TEXTS))
    return iter(stories(1000))


def so_many(texts: Iterator[str], characters: int) -> list[str]:
    """Take whole articles until they have so many characters."""
    taken: list[str] = []
    while sum(map(len, taken)) < characters and (more := list(islice(texts, 1))):
        taken += more
    return taken


# -- the tables ----------------------------------------------------------------------------


def _speeds(running: Running, rounds: Sequence[Sequence[str]]) -> Iterator[str]:
    speeds: dict[Peer, list[float]] = {peer: [] for peer in running}
    for texts in rounds:
        length = sum(map(len, texts))
        for peer, process in running.items():
            speeds[peer].append(length / process.ask(texts, _DAY)["cpu"])
    medians = {peer: statistics.median(some[1:]) for peer, some in speeds.items()}
    least = medians.get(SPEED[0])
    yield from headed(
        f"Speed, {len(rounds) - 1} rounds after one to warm up",
        ("system", "version", "characters a second", "beside spaCy"),
    )
    for peer, speed in medians.items():
        versions = ", ".join(running[peer].versions.values())
        beside = f"{speed / least:.1f}x" if least else ""
        yield line(peer.name, versions, f"{speed:,.0f}", beside)


def _short_texts(texts: Sequence[str]) -> Iterator[str]:
    """Yield how much longer a character takes in many short texts than in one long one."""
    import quotekit as qk  # noqa: PLC0415 - the other processes do not need it

    short = [line for text in texts for line in text.split("\n") if line.strip()]
    long = "\n\n".join(short)

    def seconds_a_character(some: Sequence[str]) -> float:
        begin = time.process_time()
        for _ in qk.extract_many(some):
            pass
        return (time.process_time() - begin) / sum(map(len, some))

    seconds_a_character(short)  # what is remembered of words is nobody's
    shares = [seconds_a_character(short) / seconds_a_character([long]) for _ in range(_IN_TURN)]
    share = statistics.median(shares)
    yield f"\nA character in one of {len(short)} paragraphs read one by one by `extract_many`"
    yield f"takes {share:.2f} times as long as in one document of them all."


def _starts(page: str) -> Iterator[str]:
    times = [_numbers([sys.executable, "-c", _START], page) for _ in range(7)]
    imported, first = (statistics.median(some) for some in zip(*times, strict=True))
    yield from headed("Start", ("`import quotekit`", f"first page of {len(page):,} characters"))
    yield line(f"{1000 * imported:.0f} ms", f"{1000 * first:.0f} ms")


def _numbers(command: Sequence[str], text: str) -> list[float]:
    done = subprocess.run(  # noqa: S603  # our own lines
        command, input=text, capture_output=True, text=True, check=True, cwd=_ROOT
    )
    return [float(number) for number in done.stdout.split()]


def _growths(running: Running, texts: Sequence[str]) -> Iterator[str]:
    yield from headed("Growth in one document", ("system", "growth", "characters a second"))
    for peer in ours.SPEED:
        documents = [document_of(texts, size) for size in _SIZES]
        tries = [
            [running[peer].ask([document], _DAY)["cpu"] for document in documents] for _ in range(2)
        ]
        times = list(map(min, *tries))
        speed = _SIZES[-1] / times[-1]
        yield line(peer.name, f"{exponent(_SIZES, times):.2f}", f"{speed:,.0f}")


def _memory(text: str) -> Iterator[str]:
    yield from headed(
        f"Memory for {len(text):,} characters in one string",
        ("function", "findings", "megabytes that stay with them", "beyond these at the most"),
    )
    for kinds in _KINDS:
        command = [sys.executable, "-c", _MEMORY, *kinds]
        before, after, most, found = _numbers(command, text)
        megabytes = (
            f"{(more - less) / 1024:,.0f}" for less, more in ((before, after), (after, most))
        )
        yield line(f"`{(*kinds, 'extract')[0]}`", f"{found:,.0f}", *megabytes)


if __name__ == "__main__":
    sys.exit(main())
