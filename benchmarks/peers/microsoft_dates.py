"""
Microsoft Recognizers: dates, in the Python of 2019, the last that finds them.

An error in one finding makes its own front door drop all that follow in the text, so its two
parts are called one after the other here, and only that finding is dropped.
"""

import contextlib
import datetime as dt
import importlib
import re
from collections.abc import Iterator
from typing import Any

from benchmarks.peers.calendar_values import Part, ends, nearest, trimmed, value_of
from benchmarks.peers.peer import Find, Peer, Row


__all__ = ["PEERS", "by_timex"]

_UNIT_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d(?:-\d|-WE)?|-(?:SP|SU|FA|WI))?")


def _load() -> Find:
    recognizers = importlib.import_module("recognizers_date_time")
    prepared = importlib.import_module("recognizers_text.utilities").QueryProcessor.preprocess
    culture = recognizers.Culture.English
    model = recognizers.DateTimeRecognizer(culture).get_datetime_model()

    def find(text: str, reference: dt.datetime | None) -> Iterator[Any]:
        for extracted in model.extractor.extract(prepared(text), reference):
            with contextlib.suppress(Exception):
                parsed = model.parser.parse(extracted, reference)
                yield from parsed.value if isinstance(parsed.value, list) else [parsed]

    return find


def _plain(found: Any) -> Row:  # noqa: ANN401  # a class of a package that may not be there
    return {
        "start": found.start,
        "end": found.start + found.length,
        "type": found.type.rpartition(".")[2],
        "values": list((found.value or {}).get("values") or ()),
    }


def by_timex(text: str, reference: dt.date | None, found: list[Row]) -> list[Row]:
    """Read its TIMEX; of a past and a future day, the one nearer to the reference date."""
    rows: list[Row] = []
    for row in found:
        part = trimmed(text, row["start"], row["end"])
        values = [value for value in row["values"] if value.get("timex")]
        if values:
            rows += _rows(text, part, row["type"], values, reference)
    return rows


def _rows(
    text: str, part: Part, kind: str, values: list[Row], reference: dt.date | None
) -> Iterator[Row]:
    timex = str(values[0]["timex"])
    sides = ends(text, *part) if timex.startswith("(") else None
    if kind in {"duration", "set"}:
        yield {**part._asdict(), "type": kind.upper(), "value": timex}
    elif sides:
        for side, key in zip(sides, ("start", "end"), strict=True):
            yield _dated(text, side, _day(values, key, reference), timex)
    else:
        day = _day(values, "value", reference) or _day(values, "start", reference)
        yield _dated(text, part, day, timex)


def _dated(text: str, part: Part, day: dt.datetime | None, timex: str) -> Row:
    if timex == "PRESENT_REF" or _UNIT_DATE.fullmatch(timex) or day is None:
        value = timex
    else:
        value = value_of(text[part.start : part.end], day.date(), day.hour)
    is_time = "T" in value and value[:1].isdigit()
    return {**part._asdict(), "type": "TIME" if is_time else "DATE", "value": value}


def _day(values: list[Row], key: str, reference: dt.date | None) -> dt.datetime | None:
    moments: dict[dt.date, dt.datetime] = {}
    for value in values:
        with contextlib.suppress(ValueError):
            moment = dt.datetime.fromisoformat(str(value.get(key)))
            moments.setdefault(moment.date(), moment)
    if not moments:
        return None
    return moments[nearest(list(moments), reference or dt.date.max)]


PEERS = (
    Peer(
        name="recognizers-text, Python",
        module=__name__,
        packages=("recognizers-text-date-time",),
        load=_load,
        plain=_plain,
        readings={"": by_timex},
    ),
)
