"""What stands where in a TEI document: rows of findings as elements."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from quotekit.export.nesting import Element


__all__ = ["elements_of", "speakers_in", "terms_of"]

_QUOTE_ELEMENTS = {
    "speech": "quote",
    "so_called": "soCalled",
    "title": "title",
    "nickname": "addName",
}
_CALENDAR_VALUE = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")
_NO_NAME = re.compile(r"[^A-Za-z0-9_]+")

Row = Mapping[str, Any]
Attributes = dict[str, str | None]


def speakers_in(rows: Iterable[Row]) -> list[Row]:
    """Return the speakers of statements, in the order in which they come; each once."""
    statements = (row for row in rows if row["label"] == "attribution")
    speakers = (row["speaker"] for row in statements if row["speaker"])
    return list({_key(speaker): speaker for speaker in speakers}.values())


def terms_of(row: Row) -> Iterator[str]:
    """Yield the categories of a statement: its form, its act, and whether it is negated."""
    yield row["form"]
    yield row["act"]
    if row.get("negated"):
        yield "negated"


def elements_of(rows: Iterable[Row]) -> Iterator[Element]:
    """Yield what rows of `Findings.to_dicts` are in TEI; relations are nothing there."""
    rows = list(rows)
    dated = {_places([row["span"]]) for row in rows if row["label"] == "date"}
    voices = {_key(one): f"speaker-{n}" for n, one in enumerate(speakers_in(rows), 1)}
    for number, row in enumerate(rows, 1):
        identity = f"{_word(row['label'])}-{number}"
        match row["label"]:
            case "attribution":
                yield from _of_attribution(row, identity, voices)
                if row["when"] and _places([row["when"]["span"]]) not in dated:
                    yield _of_date(row["when"], f"{identity}-when")
            case "quote":
                name = _QUOTE_ELEMENTS.get(row["use"], "q")
                yield Element(identity, name, _places(row["segments"]), {})
            case "date":
                yield _of_date(row, identity)
            case "percentage":
                yield Element(identity, "measure", _places([row["span"]]), _measured(row))
            case "mentions":
                who = voices.get(_key(row["speaker"]))
                if who is not None:
                    yield from _of_mentions(row, identity, who)
            case _ if "span" in row:
                named: Attributes = {"type": _word(row["label"]), **_found_by(row)}
                yield Element(identity, "seg", _places([row["span"]]), named)


def _key(speaker: Row) -> tuple[Any, ...]:
    return speaker["name"], speaker["role"], speaker["kind"]


def _places(spans: Iterable[Row]) -> tuple[tuple[int, int], ...]:
    return tuple((span["start"], span["end"]) for span in spans)


def _word(label: str) -> str:
    """Return a label as what may begin an ``xml:id``: ASCII letters first, and never empty."""
    name = _NO_NAME.sub("-", label).strip("-_")
    return name if name[:1].isalpha() else f"finding-{name}".rstrip("-")


def _found_by(row: Row) -> Attributes:
    return {"n": row["rule"]}


def _of_attribution(row: Row, identity: str, voices: Mapping[Any, str]) -> Iterator[Element]:
    voice = voices[_key(row["speaker"])] if row["speaker"] else None
    addressee = f"{identity}-addressee" if row["addressee"] else None
    said: Attributes = {
        "who": voice and f"#{voice}",
        "toWhom": addressee and f"#{addressee}",
        "direct": "true" if row["form"] == "direct" else "false",
        "ana": " ".join(f"#{term}" for term in terms_of(row)),
        "cert": f"{row['confidence']:.3f}",
        **_found_by(row),
    }
    yield Element(identity, "said", _places(row["content"]), said)
    for part, name in (("source", "rs"), ("cue", "seg"), ("addressee", "rs"), ("medium", "seg")):
        if row[part]:
            ref = voice and f"#{voice}" if part == "source" else None
            told: Attributes = {"type": part, "ref": ref, "corresp": f"#{identity}"}
            yield Element(f"{identity}-{part}", name, _places([row[part]]), told)


def _of_mentions(row: Row, identity: str, voice: str) -> Iterator[Element]:
    for number, place in enumerate(_places(row["spans"]), 1):
        told: Attributes = {"type": "mention", "ref": f"#{voice}"}
        yield Element(f"{identity}-{number}", "rs", (place,), told)


def _of_date(row: Row, identity: str) -> Element:
    told: Attributes = {"type": row["type"], "key": row["value"], **_days(row), **_found_by(row)}
    # TEI allows no quotation within a date, so that a date is always the inner of the two.
    return Element(identity, "date", _places([row["span"]]), told, innermost=True)


def _days(row: Row) -> Attributes:
    first, last = row["earliest"], row["latest"]
    if first is None or last is None:
        return {}
    if first == last:
        return {"when": first}
    if _CALENDAR_VALUE.fullmatch(row["value"]):
        return {"when": row["value"]}
    # A range is the whole of its days; a week or a season is a time within which it was.
    return {"from": first, "to": last} if row["parts"] else {"notBefore": first, "notAfter": last}


def _measured(row: Row) -> Attributes:
    return {
        "type": "percentage",
        "unit": row["unit"],
        "quantity": row["value"],
        "atLeast": row["low"],
        "atMost": row["high"],
        **_found_by(row),
    }
