"""What a benchmark asks of any system, ours among them."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any


__all__ = ["Find", "Peer", "Reading", "Row"]

Row = dict[str, Any]
Find = Callable[[str, dt.datetime | None], Iterable[Any]]
Reading = Callable[[str, dt.date | None, list[Row]], list[Row]]


def _no_python() -> Find:
    raise ImportError("it runs under node")


@dataclass(frozen=True, eq=False)
class Peer:
    """
    Hold one system: how it is started and how its findings are read.

    Only `find` is timed. It runs in a process of its own, maybe under an interpreter that
    has little installed: modules that hold a peer import nothing but the standard library.
    """

    name: str
    """What the tables call it."""
    module: str
    """The module that has it among its ``PEERS``."""
    packages: tuple[str, ...]
    """The distributions whose versions are told."""
    readings: Mapping[str, Reading]
    """Ways to make rows for the scorers of its findings, by name."""
    load: Callable[[], Find] = _no_python
    """Import the system and return what finds."""
    plain: Callable[[Any], Row] = field(default=dict)
    """Write one finding as JSON can hold it."""
    corpora: tuple[str, ...] = ()
    """The only corpora it is measured on; none: all of them."""
    timed: bool = True
    """Whether its speed is measured, too."""
    script: str | None = None
    """The script beside the modules that runs it, if it is JavaScript."""
