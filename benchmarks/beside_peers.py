"""
Measure quotekit beside other systems: Markdown tables of how right and how fast each is.

    python -m benchmarks.beside_peers percentages|dates [DATA_DIR] [--python PYTHON]...
        [--node-modules FOLDER] [--rounds 3] [--no-accuracy]

Each system runs in a process of its own, under the first interpreter that has it: this one, then
those of ``--python``. Scripts in JavaScript run under ``node`` with the packages of
``--node-modules``. What is missing is named, and passed over. To have them all:

    pip install 'quotekit-nlp[bench]'
    npm install chrono-node @microsoft/recognizers-text-suite
    python -m venv FOLDER && FOLDER/bin/pip install recognizers-text-suite==1.0.2a2 'emoji<2'

The last cannot live with the others: it is of 2019, and its imports fail with today's emoji.

DATA_DIR holds the corpora of `benchmarks.corpora`; without it, nothing is scored, and made-up
news is timed instead of the articles of PolNeAR's development set.

All are timed on the same texts, in turn, in each of several rounds after one to warm up: CPU
seconds inside the process, so that neither loading nor talking to it counts; the median round
is told. Growth is measured on one ever longer document, up to 512k characters or to the length
that takes longer than 20 seconds.
"""

import argparse
import contextlib
import datetime as dt
import platform
import statistics
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.command import parser_of, run
from benchmarks.corpora import CORPORA, gold_rows
from benchmarks.markdown import headed, line
from benchmarks.peers.growth import document_of, exponent
from benchmarks.peers.made_news import stories
from benchmarks.peers.peer import Peer
from benchmarks.peers.process import Missing, Process, TooSlow, started
from benchmarks.peers.scored import TASKS, Task, gold_of


__all__ = ["main"]

Running = Mapping[Peer, Process]

_TIMED = next(corpus for corpus in CORPORA if corpus.name == "attributions/polnear.dev")
_TIMED_CHARACTERS = 100_000
_SIZES = [1024 * 2**power for power in range(4, 10)]
_PATIENCE = 20.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = parser_of("beside_peers", __doc__)
    parser.add_argument("task", choices=sorted(TASKS))
    parser.add_argument("data", type=Path, nargs="?", metavar="DATA_DIR")
    parser.add_argument("--python", action="append", default=[], help="another interpreter")
    parser.add_argument("--node-modules", metavar="FOLDER", help="where npm put its packages")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--no-accuracy", action="store_true", help="measure speed alone")
    return run(_measure_all, parser, arguments)


def _measure_all(options: argparse.Namespace) -> None:
    task = TASKS[options.task]
    running: dict[Peer, Process] = {}
    with contextlib.ExitStack() as at_the_end:
        for peer in task.peers:
            with _told(peer):
                running[peer] = started(peer, options.python, options.node_modules)
                at_the_end.callback(running[peer].close)
        _print(_report(task, running, options))


@contextlib.contextmanager
def _told(peer: Peer) -> Iterator[None]:
    try:
        yield
    except Missing as reason:
        print(f"{peer.name} is missing: {reason}", file=sys.stderr)


def _print(lines: Iterable[str]) -> None:
    for one in lines:
        print(one, flush=True)


def _report(task: Task, running: Running, options: argparse.Namespace) -> Iterator[str]:
    texts = list(_timed_texts(options.data))
    day = dt.datetime.now(tz=dt.UTC).date()
    yield f"Measured on {day}, {platform.python_implementation()} {platform.python_version()}."
    yield from _speeds(task, running, texts, options.rounds)
    if options.data and not options.no_accuracy:
        for corpus in task.corpora:
            yield from _figures(task, running, options.data, corpus)
    yield from _growths(task, running, texts)


def _timed_texts(folder: Path | None) -> Iterator[str]:
    """Yield whole articles until there is enough to time."""
    total = 0
    there = folder and (folder / f"{_TIMED.name}.jsonl").is_file()
    for text in _articles(folder) if folder and there else stories(100):
        yield text
        total += len(text)
        if total >= _TIMED_CHARACTERS:
            return


def _articles(folder: Path) -> Iterator[str]:
    for row in gold_rows(folder, _TIMED):
        yield row["text"]


# -- how fast ------------------------------------------------------------------------------


def _speeds(task: Task, running: Running, texts: Sequence[str], rounds: int) -> Iterator[str]:
    timed = {peer: process for peer, process in running.items() if peer.timed}
    seconds = _in_turn(timed, texts, task.reference, rounds)
    length = sum(map(len, texts))
    yield from headed(
        f"Speed on {len(texts)} articles, {length:,} characters",
        ("system", "version", "characters a second", "ours is faster"),
    )
    for peer, taken in seconds.items():
        versions = ", ".join(running[peer].versions.values())
        yield line(peer.name, versions, *_beside(length, taken, seconds[task.peers[0]]))


def _growths(task: Task, running: Running, texts: Sequence[str]) -> Iterator[str]:
    yield from headed(
        "Speed on one long document",
        ("system", "longest", "growth", "characters a second", "ours is faster"),
    )
    ours: dict[int, float] = {}
    timed = {peer: process for peer, process in running.items() if peer.timed}
    for peer, process in timed.items():
        times = _grown(process, texts, task.reference)
        ours = ours or times
        yield line(peer.name, *_growth(times, ours))


def _growth(times: Mapping[int, float], ours: Mapping[int, float]) -> tuple[str, ...]:
    if not times:
        return f"under {_SIZES[0] // 1024}k", "", "", ""
    size = max(times)
    growth = f"{exponent(list(times), list(times.values())):.2f}" if len(times) > 1 else ""
    return f"{size // 1024}k", growth, *_beside(size, times[size], ours[size])


def _beside(length: int, seconds: float, ours: float) -> tuple[str, str]:
    return f"{length / seconds:,.0f}", f"{seconds / ours:.1f}x"


def _in_turn(
    running: Running, texts: Sequence[str], reference: str | None, rounds: int
) -> dict[Peer, float]:
    taken: dict[Peer, list[float]] = {peer: [] for peer in running}
    for _ in range(rounds + 1):
        for peer, process in running.items():
            taken[peer].append(process.ask(texts, reference)["cpu"])
    return {peer: statistics.median(times[1:]) for peer, times in taken.items()}


def _grown(process: Process, texts: Sequence[str], reference: str | None) -> dict[int, float]:
    """Time documents of growing length; the system may be stopped by the last of them."""
    times: dict[int, float] = {}
    with contextlib.suppress(TooSlow):
        for size in _SIZES:
            document = document_of(texts, size)
            times[size] = process.ask([document], reference, limit=_PATIENCE)["cpu"]
    return times


# -- how right -----------------------------------------------------------------------------


def _figures(task: Task, running: Running, folder: Path, corpus: str) -> Iterator[str]:
    if not (folder / f"{corpus}.jsonl").is_file():
        print(f"{corpus} is not there", file=sys.stderr)
        return
    gold = gold_of(folder, corpus)
    yield from headed(f"{corpus}, {len(gold)} documents", ("system", *task.columns, "failed"))
    for peer, process in running.items():
        if corpus not in (peer.corpora or task.corpora[:2]):
            continue
        answers = [process.ask([row["text"]], row.get("reference"), keep=True) for row in gold]
        failed = sum(answer["failed"] for answer in answers)
        for reading, read in peer.readings.items():
            rows = [
                read(row["text"], _day(row.get("reference")), answer["found"][0])
                for row, answer in zip(gold, answers, strict=True)
            ]
            yield line(
                ", ".join(filter(None, (peer.name, reading))), *task.cells(gold, rows), str(failed)
            )


def _day(reference: str | None) -> dt.date | None:
    return dt.date.fromisoformat(reference) if reference else None


if __name__ == "__main__":
    sys.exit(main())
