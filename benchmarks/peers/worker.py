"""
Run one system in a process of its own: requests in, answers out, JSON lines both.

    python -m benchmarks.peers.worker MODULE NAME

The first line out is ``{"ready": {package: version}}`` or ``{"missing": reason}``. A request is
``{"texts": [...], "reference": "YYYY-MM-DD" or null, "keep": bool}``, its answer
``{"cpu": seconds, "failed": count, "found": a list of findings for each text}``; without
``keep``, no findings. In a text that makes the system raise an error, it finds nothing.
"""

import datetime as dt
import importlib
import importlib.metadata
import json
import sys
import time
import warnings
from collections.abc import Iterator, Sequence
from typing import Any

from benchmarks.peers.peer import Find, Peer


__all__ = ["answers", "main"]


def main(arguments: Sequence[str]) -> None:
    """Answer until standard input ends; whatever else a system prints goes to standard error."""
    module, name = arguments
    out, sys.stdout = sys.stdout, sys.stderr
    warnings.simplefilter("ignore")
    peer = next(peer for peer in importlib.import_module(module).PEERS if peer.name == name)
    for answer in answers(peer, sys.stdin):
        print(json.dumps(answer), file=out, flush=True)


def answers(peer: Peer, requests: Iterator[str]) -> Iterator[dict[str, Any]]:
    """Yield what is there, then one answer for each request."""
    try:
        find = peer.load()
    except ImportError as problem:
        yield {"missing": str(problem)}
        return
    yield {"ready": {name: importlib.metadata.version(name) for name in peer.packages}}
    for line in requests:
        yield _answer(peer, find, json.loads(line))


def _answer(peer: Peer, find: Find, request: dict[str, Any]) -> dict[str, Any]:
    day = request["reference"]
    reference = dt.datetime.fromisoformat(day) if day else None
    start = time.process_time()
    found = [_found(find, text, reference) for text in request["texts"]]
    cpu = time.process_time() - start
    kept = found if request["keep"] else []
    rows = [[peer.plain(finding) for finding in some or ()] for some in kept]
    return {"cpu": cpu, "failed": found.count(None), "found": rows if request["keep"] else None}


def _found(find: Find, text: str, reference: dt.datetime | None) -> list[Any] | None:
    try:
        return list(find(text, reference))
    except Exception:  # noqa: BLE001  # whatever a system has not foreseen
        return None


if __name__ == "__main__":
    main(sys.argv[1:])
