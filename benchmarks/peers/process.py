"""A system at work in a process of its own."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.peers.peer import Peer


__all__ = ["Missing", "Process", "TooSlow", "started"]

_ROOT = Path(__file__).parents[2]


class Missing(Exception):  # noqa: N818  # that a system is not installed is no error
    """Say why a system cannot be run here."""


class TooSlow(Exception):  # noqa: N818  # nor is that it takes its time
    """Say that a system was stopped before it answered."""


class Process:
    """Start a system and put requests to it; it ends with its context."""

    def __init__(self, command: Sequence[str], environment: dict[str, str] | None = None) -> None:
        self._process = subprocess.Popen(  # noqa: S603  # our own runners
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_ROOT,
            env={**os.environ, **(environment or {})},
            encoding="utf-8",
        )
        first = self._read()
        if "ready" not in first:
            self.close()
            raise Missing(str(first.get("missing", "does not start")))
        self.versions: dict[str, str] = first["ready"]

    def ask(
        self,
        texts: Sequence[str],
        reference: str | None,
        *,
        keep: bool = False,
        limit: float | None = None,
    ) -> dict[str, Any]:
        """Return the CPU seconds and, with *keep*, the findings; stop it after *limit* seconds."""
        watch = threading.Timer(limit or 1e6, self._process.kill)
        watch.daemon = True
        watch.start()
        try:
            answer = self._asked({"texts": texts, "reference": reference, "keep": keep})
        finally:
            watch.cancel()
        if not answer:
            raise TooSlow
        return answer

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()

    def _asked(self, request: dict[str, Any]) -> dict[str, Any]:
        try:
            self._in.write(json.dumps(request) + "\n")
            self._in.flush()
        except BrokenPipeError:
            return {}
        return self._read()

    @property
    def _in(self) -> Any:  # noqa: ANN401  # Popen says that there may be none
        return self._process.stdin

    def _read(self) -> dict[str, Any]:
        out: Any = self._process.stdout
        line = out.readline()
        return dict(json.loads(line)) if line else {}


def started(peer: Peer, pythons: Iterable[str], modules: str | None) -> Process:
    """Start a system in the first place that has it."""
    if peer.script is not None:
        runner = str(Path(__file__).with_name("runner.js"))
        environment = {"NODE_PATH": modules} if modules else {}
        try:
            return Process(["node", runner, peer.script, *peer.packages], environment)
        except FileNotFoundError:
            raise Missing("node is not installed") from None
    reasons = []
    for python in (sys.executable, *pythons):
        worker = [python, "-m", "benchmarks.peers.worker", peer.module, peer.name]
        try:
            return Process(worker)
        except Missing as reason:
            reasons.append(str(reason))
    raise Missing("; ".join(dict.fromkeys(reasons)))
