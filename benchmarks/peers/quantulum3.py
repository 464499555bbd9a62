"""quantulum3, which finds quantities with their units; its classifier is not installed."""

import datetime as dt
import importlib
from typing import Any

from benchmarks.peers.peer import Find, Peer, Row


__all__ = ["PEERS", "loosened", "strict"]

_KINDS = {
    "percentage": "percent",
    "percent": "percent",
    "per cent": "percent",
    "percentage point": "percentage_point",
    "basis point": "basis_point",
    "per mille": "permille",
    "permille": "permille",
}


def _load() -> Find:
    parser = importlib.import_module("quantulum3.parser")
    return lambda text, _: parser.parse(text)


def _plain(found: Any) -> Row:  # noqa: ANN401  # a class of a package that may not be there
    start, end = found.span
    return {
        "start": start,
        "end": end,
        "value": found.value,
        "uncertainty": found.uncertainty,
        "unit": found.unit.name,
    }


def strict(_text: str, _reference: dt.date | None, found: list[Row]) -> list[Row]:
    """Read what has the unit "percentage"; "50 to 55", which it gives as 52.5 ± 2.5, as a range."""
    return [_row(row, "percent") for row in found if row["unit"] == "percentage"]


def loosened(_text: str, _reference: dt.date | None, found: list[Row]) -> list[Row]:
    """Read the units, too, that it does not know but names after the words in the text."""
    named = [(row, row["unit"].lower().removesuffix("s")) for row in found]
    return [_row(row, _KINDS[unit]) for row, unit in named if unit in _KINDS]


def _row(found: Row, kind: str) -> Row:
    row = {"start": found["start"], "end": found["end"], "kind": kind}
    if not (spread := found["uncertainty"]):
        return {**row, "value": found["value"]}
    middle = found["value"]
    return {**row, "value": None, "low": middle - spread, "high": middle + spread}


PEERS = (
    Peer(
        name="quantulum3",
        module=__name__,
        packages=("quantulum3",),
        load=_load,
        plain=_plain,
        readings={"strict": strict, "loosened": loosened},
    ),
)
