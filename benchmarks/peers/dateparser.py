"""dateparser, whose `search_dates` gives words and a moment for each, without offsets."""

import datetime as dt
import importlib
from typing import Any

from benchmarks.peers.calendar_values import row_of_moment
from benchmarks.peers.peer import Find, Peer, Row


__all__ = ["PEERS", "in_order"]


def _load() -> Find:
    search = importlib.import_module("dateparser.search").search_dates

    def find(text: str, reference: dt.datetime | None) -> Any:  # noqa: ANN401  # untyped
        settings = {"RELATIVE_BASE": reference} if reference else {}
        return search(text, languages=["en"], settings=settings) or ()

    return find


def _plain(found: tuple[str, dt.datetime]) -> Row:
    words, moment = found
    return {"words": words, "moment": moment.replace(tzinfo=None).isoformat()}


def in_order(text: str, _reference: dt.date | None, found: list[Row]) -> list[Row]:
    """Look for the words one after the other; what does not stand there any more is left out."""
    rows: list[Row] = []
    place = 0
    for row in found:
        start = text.find(row["words"], place)
        if start < 0:
            continue
        place = start + len(row["words"])
        rows.append(row_of_moment(text, start, place, row["moment"]))
    return rows


PEERS = (
    Peer(
        name="dateparser, search_dates",
        module=__name__,
        packages=("dateparser",),
        load=_load,
        plain=_plain,
        readings={"": in_order},
    ),
)
