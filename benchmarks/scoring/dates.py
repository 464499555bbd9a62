"""
Score dates as TempEval-3 does.

Spans lose blanks and punctuation at their edges, then pair one to one: equal spans first,
then the largest overlap. A type or a value counts where a pair has the same.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from benchmarks.scoring.figures import Error, Score, Tally, f_score


__all__ = ["MEASURES", "figures", "tally"]

Row = Mapping[str, Any]

MEASURES = ("strict", "relaxed", "type", "value")

_EDGE = " \t\r\n.,;:!?\"'()[]“”‘’"
_SHORT_WEEK = re.compile(r"(\d{4}-W)(\d)")


class _Timex(NamedTuple):
    start: int
    end: int
    type: str
    value: str | None


def tally(
    gold: Row, predicted: Row | None, *, only: str | None = None, errors: list[Error] | None = None
) -> Tally:
    """Count what is right in one document; *only* keeps one type of date on both sides."""
    wanted = _read(gold["timex"], gold["text"], only)
    found = _read((predicted or {}).get("timex") or (), gold["text"], only)
    counts = Tally(gold=len(wanted), predicted=len(found))
    pairs = list(_pairs(wanted, found))
    for i, j in pairs:
        right, actual = wanted[i], found[j]
        counts["strict"] += right[:2] == actual[:2]
        counts["relaxed"] += 1
        counts["type"] += right.type == actual.type
        counts["value"] += right.value == actual.value
    if errors is not None:
        errors += _errors(gold, wanted, found, pairs)
    return counts


def figures(counts: Tally) -> dict[str, Score]:
    """Return precision, recall and F1 of each measure."""
    return {name: f_score(counts[name], counts["predicted"], counts["gold"]) for name in MEASURES}


def _read(rows: Iterable[Row], text: str, only: str | None) -> list[_Timex]:
    kept = [row for row in rows if only is None or row["type"] == only]
    return [
        _Timex(*_trimmed(text, row["start"], row["end"]), row["type"], _value(row.get("value")))
        for row in kept
    ]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    left = len(words) - len(words.lstrip(_EDGE))
    right = len(words) - len(words.rstrip(_EDGE))
    return (start + left, end - right) if left < len(words) else (start, end)


def _value(value: object) -> str | None:
    """Write a value in one way: 199X as 199, 19XX as 19, 2000-W7 as 2000-W07."""
    if value is None:
        return None
    upper = str(value).strip().upper()
    if years := re.fullmatch(r"(\d{3})X|(\d{2})XX", upper):
        return years[1] or years[2]
    if week := _SHORT_WEEK.fullmatch(upper):
        return f"{week[1]}0{week[2]}"
    return upper


def _pairs(gold: Sequence[_Timex], found: Sequence[_Timex]) -> Iterator[tuple[int, int]]:
    candidates = sorted(
        (g[:2] != p[:2], -shared, i, j)
        for i, g in enumerate(gold)
        for j, p in enumerate(found)
        if (shared := min(g.end, p.end) - max(g.start, p.start)) > 0
    )
    taken_gold: set[int] = set()
    taken: set[int] = set()
    for _, _, i, j in candidates:
        if i not in taken_gold and j not in taken:
            taken_gold.add(i)
            taken.add(j)
            yield i, j


def _errors(
    gold: Row, wanted: Sequence[_Timex], found: Sequence[_Timex], pairs: Sequence[tuple[int, int]]
) -> Iterator[Error]:
    partner = dict(pairs)
    for i, right in enumerate(wanted):
        if i not in partner:
            yield _error(gold, right, 3, f"missed {right.value}")
        elif (actual := found[partner[i]]) != right:
            weight = 2 if actual.value != right.value else 1
            yield _error(
                gold, actual, weight, f"{actual[2:]} should be {_words(gold, right)} {right[2:]}"
            )
    for j in set(range(len(found))) - set(partner.values()):
        yield _error(gold, found[j], 3, f"is no date, read as {found[j].value}")


def _words(gold: Row, timex: _Timex) -> str:
    return repr(gold["text"][timex.start : timex.end])


def _error(gold: Row, timex: _Timex, weight: float, problem: str) -> Error:
    before = " ".join(gold["text"][max(0, timex.start - 40) : timex.start].split())
    return Error(weight, gold["id"], f"… {before} {_words(gold, timex)}: {problem}")
