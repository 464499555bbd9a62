"""parsedatetime, whose `nlp` gives spans and moments, all of them to come."""

import datetime as dt
import importlib
from typing import Any

from benchmarks.peers.calendar_values import row_of_moment
from benchmarks.peers.peer import Find, Peer, Row


__all__ = ["PEERS", "moments"]


def _load() -> Find:
    calendar = importlib.import_module("parsedatetime").Calendar()

    def find(text: str, reference: dt.datetime | None) -> Any:  # noqa: ANN401  # untyped
        return calendar.nlp(text, sourceTime=reference) or ()

    return find


def _plain(found: tuple[dt.datetime, int, int, int, str]) -> Row:
    moment, _, start, end, _ = found
    return {"start": start, "end": end, "moment": moment.isoformat()}


def moments(text: str, _reference: dt.date | None, found: list[Row]) -> list[Row]:
    """Read the day of each moment, as finely as the words say it."""
    return [row_of_moment(text, row["start"], row["end"], row["moment"]) for row in found]


PEERS = (
    Peer(
        name="parsedatetime, nlp",
        module=__name__,
        packages=("parsedatetime",),
        load=_load,
        plain=_plain,
        readings={"": moments},
    ),
)
