"""`benchmarks.hostile_beside_peers` counts what raises, what is stopped and what grows too fast."""

import doctest
from collections.abc import Callable
from typing import Any

import pytest

from benchmarks import hostile_beside_peers as command
from benchmarks.peers import ours
from benchmarks.peers.process import Missing, Process, TooSlow, started


def test_its_examples_are_right() -> None:
    """Those in its docstrings."""
    result = doctest.testmod(command)
    assert result.attempted
    assert not result.failed


def test_outcomes() -> None:
    """Raising counts before growth; what takes no time tells nothing."""
    assert command.outcome_of("x", [(0.1, False), (0.2, True)]).raised
    assert command.outcome_of("x", [(0.0, False)] * 5) == command.Outcome("x")
    linear = command.outcome_of("x", [(0.1 * 2**n, False) for n in range(5)])
    assert linear.power == pytest.approx(1.0)
    assert not linear.steep


def fake(answer: Callable[[str], dict[str, object]]) -> Any:  # noqa: ANN401 - it counts
    """Make a process that answers like this."""

    class Fake:
        versions = {"thing": "1.0"}  # noqa: RUF012 - as a process has it
        closed = 0

        def ask(self, texts: list[str], _: str | None, *, limit: float) -> dict[str, object]:
            assert limit == 0.5
            return answer(texts[0])

        def close(self) -> None:
            Fake.closed += 1

    return Fake


@pytest.mark.parametrize(
    ("seconds", "failed", "cells"),
    [
        (lambda n: n / 1e5, 0, "| 0 | 0 | 0 |"),
        (lambda n: n * n / 1e7, 0, "| 0 | 0 | 2 | steep a (2.0), steep b (2.0) |"),
        (lambda n: n / 1e5, 1, "| 2 | 0 | 0 | steep a, steep b |"),
        (None, 0, "| 0 | 2 | 0 | steep a, steep b |"),
    ],
)
def test_prints_a_line_for_each_system(
    seconds: Callable[[int], float] | None,
    failed: int,
    cells: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A system that is stopped is started again; the line names the worst."""

    def answer(text: str) -> dict[str, object]:
        if seconds is None:
            raise TooSlow
        return {"cpu": seconds(len(text)), "failed": failed}

    process = fake(answer)
    monkeypatch.setattr(command, "HOSTILE", {"steep a": "a".__mul__, "steep b": "b".__mul__})
    monkeypatch.setattr(command, "PEERS", (ours.SPEED[0],))
    monkeypatch.setattr(command, "started", lambda *_: process())
    assert command.main(["--patience", "0.5"]) == 0
    printed = capsys.readouterr().out
    assert "of 2: the worst" in printed
    assert f"| quotekit, everything | 1.0 {cells}" in printed.replace("|  |", "|")
    assert process.closed == (3 if seconds is None else 1)


def test_reads_with_a_real_system(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One that is not there is named and passed over."""

    def start(peer: object, pythons: list[str], modules: str | None) -> Process:
        if peer is ours.SPEED[0]:
            raise Missing("not here")
        return started(ours.SPEED[-1], pythons, modules)

    monkeypatch.setattr(command, "HOSTILE", {"digits": "1".__mul__})
    monkeypatch.setattr(command, "PEERS", (ours.SPEED[0], ours.SPEED[-1]))
    monkeypatch.setattr(command, "started", start)
    assert command.main([]) == 0
    captured = capsys.readouterr()
    assert "is missing: not here" in captured.err
    assert "| quotekit, percentages alone | 0.1.0 | 0 | 0 | 0 |" in captured.out
