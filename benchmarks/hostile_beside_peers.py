"""
Give texts that are meant to do harm to quotekit and to other systems: a Markdown table.

    python -m benchmarks.hostile_beside_peers [--python PYTHON]... [--patience 3]

Each text of `benchmarks.hostile_texts` is read in 2, 4, 8, 16 and 32 thousand characters, in a
process that is started anew where it had to be stopped. *Raises*: how many of the texts make a
system raise an error. *Stopped*: how many take longer than the patience (seconds) in some size.
*Steep*: in how many others the CPU time grows with more than the power 1.35 of the length; at
these sizes linear code can fit up to 1.34. Names the worst.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from benchmarks.command import parser_of, run
from benchmarks.hostile_texts import HOSTILE
from benchmarks.peers.catalogue import HOSTILE as PEERS
from benchmarks.peers.growth import exponent
from benchmarks.peers.peer import Peer
from benchmarks.peers.process import Missing, Process, TooSlow, started


__all__ = ["Outcome", "main", "outcome_of"]

_SIZES = [2000 * 2**power for power in range(5)]
_STEEP = 1.35
_TELLING = 0.001
_DAY = "2016-03-15"


class Outcome(NamedTuple):
    """How a system took one text."""

    text: str
    raised: bool = False
    stopped: bool = False
    power: float = 0.0

    @property
    def steep(self) -> bool:
        """Whether its time grows too fast."""
        return self.power > _STEEP


class _Restarted:
    """A system that is started again when it had to be stopped."""

    def __init__(self, peer: Peer, options: argparse.Namespace) -> None:
        self._peer = peer
        self._options = options
        self._process = self._start()
        self.versions = ", ".join(self._process.versions.values())

    def _start(self) -> Process:
        return started(self._peer, self._options.python, self._options.node_modules)

    def ask(self, text: str) -> tuple[float, bool] | None:
        """Return the CPU seconds and whether it raised; None where it was stopped."""
        try:
            answer = self._process.ask([text], _DAY, limit=self._options.patience)
        except TooSlow:
            self._process.close()
            self._process = self._start()
            return None
        return answer["cpu"], bool(answer["failed"])

    def close(self) -> None:
        self._process.close()


def outcome_of(name: str, answers: Sequence[tuple[float, bool] | None]) -> Outcome:
    """
    Judge the answers to one text in growing sizes; the last may be that it was stopped.

        >>> outcome_of("digits", [(0.01, False), (0.04, False), (0.16, False)]).steep
        True
        >>> outcome_of("digits", [(0.01, False), None]).stopped
        True
    """
    if answers[-1] is None:
        return Outcome(name, stopped=True)
    told = [answer for answer in answers if answer is not None]
    if any(raised for _, raised in told):
        return Outcome(name, raised=True)
    slow = [(size, cpu) for size, (cpu, _) in zip(_SIZES, told, strict=False) if cpu > _TELLING]
    return Outcome(name, power=exponent(*zip(*slow, strict=True)) if len(slow) > 1 else 0.0)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = parser_of("hostile_beside_peers", __doc__)
    parser.add_argument("--python", action="append", default=[], help="another interpreter")
    parser.add_argument("--node-modules", metavar="FOLDER", help="where npm put its packages")
    parser.add_argument("--patience", type=float, default=3.0, help="seconds for a text")
    return run(_report, parser, arguments)


def _report(options: argparse.Namespace) -> None:
    print(f"| system | version | raises | stopped | steep | of {len(HOSTILE)}: the worst |")
    print("| --- | --- | ---: | ---: | ---: | --- |")
    for peer in PEERS:
        try:
            system = _Restarted(peer, options)
        except Missing as reason:
            print(f"{peer.name} is missing: {reason}", file=sys.stderr)
            continue
        print(_line(peer, system, list(_outcomes(system))), flush=True)
        system.close()


def _outcomes(system: _Restarted) -> Iterator[Outcome]:
    for name, make in HOSTILE.items():
        answers: list[tuple[float, bool] | None] = []
        for size in _SIZES:
            answers.append(system.ask(make(size)))
            if answers[-1] is None:
                break
        yield outcome_of(name, answers)


def _line(peer: Peer, system: _Restarted, outcomes: Sequence[Outcome]) -> str:
    counts = [
        sum(one.raised for one in outcomes),
        sum(one.stopped for one in outcomes),
        sum(one.steep for one in outcomes),
    ]
    worst = [one.text for one in outcomes if one.raised or one.stopped][:3]
    worst += [
        f"{one.text} ({one.power:.1f})"
        for one in sorted(outcomes, key=lambda one: -one.power)[:2]
        if one.steep
    ]
    cells = (peer.name, system.versions, *map(str, counts), ", ".join(worst))
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main())
