"""datefinder, whose `extract` gives spans, moments and their grain."""

import datetime as dt
import importlib
from typing import Any

from benchmarks.peers.calendar_values import timex_type, trimmed, value_of
from benchmarks.peers.peer import Find, Peer, Row


__all__ = ["PEERS", "by_grain"]


def _load() -> Find:
    extract = importlib.import_module("datefinder").extract

    def find(text: str, reference: dt.datetime | None) -> Any:  # noqa: ANN401  # untyped
        return extract(text, reference_dt=reference)

    return find


def _plain(found: Any) -> Row:  # noqa: ANN401  # a class of a package that may not be there
    moment = getattr(found.value, "datetime_value", None)
    moment = moment or getattr(found.value, "resolved_datetime", None)
    return {
        "start": found.start,
        "end": found.end,
        "grain": found.grain,
        "moment": moment.replace(tzinfo=None).isoformat() if moment else None,
    }


def by_grain(text: str, _reference: dt.date | None, found: list[Row]) -> list[Row]:
    """Read the moment as finely as its grain says; a duration or interval has no moment."""
    rows: list[Row] = []
    for row in found:
        part = trimmed(text, row["start"], row["end"])
        moment = dt.datetime.fromisoformat(row["moment"]) if row["moment"] else None
        value = _value(text[part.start : part.end], row["grain"], moment)
        rows.append({**part._asdict(), "type": timex_type(value or ""), "value": value})
    return rows


def _value(words: str, grain: str | None, moment: dt.datetime | None) -> str | None:
    if moment is None:
        return None
    if grain in {"month", "year"}:
        return f"{moment:%Y-%m}" if grain == "month" else f"{moment.year:04}"
    return value_of(words, moment.date(), moment.hour)


PEERS = (
    Peer(
        name="datefinder, extract",
        module=__name__,
        packages=("datefinder",),
        load=_load,
        plain=_plain,
        readings={"": by_grain},
    ),
)
