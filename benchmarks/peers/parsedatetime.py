"""parsedatetime, whose `nlp` gives spans and moments, all of them to come."""

import datetime as dt
import importlib
from typing import Any

from benchmarks.peers.calendar_values import timex_type, trimmed, value_of
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
    rows: list[Row] = []
    for row in found:
        part = trimmed(text, row["start"], row["end"])
        moment = dt.datetime.fromisoformat(row["moment"])
        value = value_of(text[part.start : part.end], moment.date(), moment.hour)
        rows.append({**part._asdict(), "type": timex_type(value), "value": value})
    return rows


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
