"""chrono-node, which says what of a date is known and what it has added."""

import datetime as dt

from benchmarks.peers.calendar_values import Part, ends, timex_type, trimmed, value_of
from benchmarks.peers.code_units import code_points
from benchmarks.peers.peer import Peer, Row


__all__ = ["PEERS", "as_known"]


def as_known(text: str, _reference: dt.date | None, found: list[Row]) -> list[Row]:
    """Read each end of a range as a date of its own; offsets count UTF-16 units."""
    rows: list[Row] = []
    for row in found:
        start, end = code_points(text, (row["start"], row["end"]))
        parts: tuple[Part, ...] = (trimmed(text, start, end),)
        if len(row["ends"]) > 1:
            parts = ends(text, start, end) or parts
        rows += (_row(text, part, moment) for part, moment in zip(parts, row["ends"], strict=False))
    return rows


def _row(text: str, part: Part, moment: Row) -> Row:
    year, month, day = moment["day"]
    known = moment["known"]
    if "month" in known and "day" not in known:
        value: str | None = f"{year:04}-{month:02}"
    elif "year" in known and "month" not in known:
        value = f"{year:04}"
    else:
        value = _value(text[part.start : part.end], (year, month, day), moment["hour"])
    return {**part._asdict(), "type": timex_type(value or ""), "value": value}


def _value(words: str, numbers: tuple[int, int, int], hour: int | None) -> str | None:
    try:
        return value_of(words, dt.date(*numbers), hour)
    except ValueError:  # a year before the first
        return None


PEERS = (
    Peer(
        name="chrono-node",
        module=__name__,
        packages=("chrono-node",),
        script="chrono.js",
        readings={"": as_known},
    ),
)
