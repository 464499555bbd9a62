"""Microsoft Recognizers: numbers with a percent sign, in Python and in JavaScript."""

import contextlib
import datetime as dt
import importlib
from typing import Any

from benchmarks.peers.code_units import code_points
from benchmarks.peers.peer import Find, Peer, Row


__all__ = ["PEERS", "in_code_points", "in_utf16"]


def _load() -> Find:
    recognizers = importlib.import_module("ms_recognizers_number")
    english = importlib.import_module("ms_recognizers_text").Culture.English
    return lambda text, _: recognizers.recognize_percentage(text, english)


def _plain(found: Any) -> Row:  # noqa: ANN401  # a class of a package that may not be there
    return {"start": found.start, "end": found.end, "value": (found.resolution or {}).get("value")}


def in_code_points(_text: str, _reference: dt.date | None, found: list[Row]) -> list[Row]:
    """Read the number before the percent sign; its ends are the last characters of the words."""
    return [
        {"start": row["start"], "end": row["end"] + 1, "value": _number(row["value"])}
        for row in found
    ]


def in_utf16(text: str, reference: dt.date | None, found: list[Row]) -> list[Row]:
    """Read the same, where offsets count UTF-16 units."""
    rows = in_code_points(text, reference, found)
    for row in rows:
        row["start"], row["end"] = code_points(text, (row["start"], row["end"]))
    return rows


def _number(value: str | None) -> float | None:
    with contextlib.suppress(ValueError):
        return float((value or "").rstrip("%").replace(",", ""))
    return None


PEERS = (
    Peer(
        name="Microsoft Recognizers, Python",
        module=__name__,
        packages=("ms-recognizers-text-number",),
        load=_load,
        plain=_plain,
        readings={"": in_code_points},
    ),
    Peer(
        name="Microsoft Recognizers, npm",
        module=__name__,
        packages=("@microsoft/recognizers-text-suite",),
        script="microsoft_percentages.js",
        readings={"": in_utf16},
    ),
)
