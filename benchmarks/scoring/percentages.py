"""
Score percentages.

A gold number takes the prediction with its very span, else the first that overlaps it. The
value is right when the number is, or both bounds of a range. False is a prediction that
touches no gold span and none that the annotators left open.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.scoring.figures import Error, Tally, percent


__all__ = ["MEASURES", "figures", "tally"]

Row = Mapping[str, Any]

MEASURES = ("span exact", "span overlap", "precision", "value", "kind", "ranges", "false")


def tally(
    gold: Row,
    predicted: Row | None,
    *,
    fractions: bool = False,
    errors: list[Error] | None = None,
) -> Tally:
    """Count what is right in one document; "one in five" counts only with *fractions*."""
    errors = [] if errors is None else errors
    wanted = [row for row in gold["expected"] if fractions or _kind(row) != "fraction"]
    ignored = [row for row in gold["expected"] if row not in wanted]
    ignored += [{"start": start, "end": end} for start, end in gold.get("ignore") or ()]
    left = list((predicted or {}).get("percentages") or ())
    counts = Tally(gold=len(wanted))
    for row in wanted:
        counts += _compared(gold, row, left, errors)
    for row in left:
        touches = _touches(row, wanted)
        if touches or not _touches(row, ignored):
            counts["predicted"] += 1
            counts["false"] += not touches
            errors += [] if touches else [_error(gold, row, 3, "is no percentage")]
    return counts


def figures(counts: Tally) -> dict[str, float]:
    """Return each measure: counts for ``false``, percentages for the others."""
    gold, predicted = counts["gold"], counts["predicted"]
    return {
        "span exact": percent(counts["exact"], gold),
        "span overlap": percent(counts["overlap"], gold),
        "precision": percent(predicted - counts["false"], predicted),
        "value": percent(counts["value"], gold),
        "kind": percent(counts["kind"], counts["overlap"]),
        "ranges": percent(counts["ranges right"], counts["ranges"]),
        "false": counts["false"],
    }


def _compared(gold: Row, wanted: Row, left: list[Row], errors: list[Error]) -> Tally:
    """Count what is right of one gold number, and take its prediction out of *left*."""
    is_range = wanted.get("value") is None
    counts = Tally(ranges=is_range)
    exact = [row for row in left if (row["start"], row["end"]) == (wanted["start"], wanted["end"])]
    found = next(iter(exact or [row for row in left if _touches(row, [wanted])]), None)
    if found is None:
        errors.append(_error(gold, wanted, 3, "missed"))
        return counts
    left.remove(found)
    right = all(
        _close(found.get(key), wanted.get(key))
        for key in (("low", "high") if is_range else ("value",))
    )
    if not (right and exact):
        errors.append(_error(gold, wanted, 1 if right else 2, f"read as {_shown(found)}"))
    counts.update(
        {"exact": bool(exact), "overlap": 1, "predicted": 1, "value": right},
        **{"kind": _kind(found) == _kind(wanted), "ranges right": right and is_range},
    )
    return counts


def _kind(row: Row) -> str:
    return str(row.get("kind", "percent"))


def _touches(row: Row, others: Sequence[Row]) -> bool:
    return any(row["start"] < other["end"] and other["start"] < row["end"] for other in others)


def _close(actual: object, expected: object) -> bool:
    """Compare two numbers, which may be written as strings, to one part in ten thousand."""
    if actual is None or expected is None:
        return actual is expected
    right = float(str(expected))
    return abs(float(str(actual)) - right) < 1e-4 * max(1, abs(right))


def _shown(row: Row) -> str:
    return ", ".join(
        f"{key} {row[key]}" for key in ("value", "low", "high") if row.get(key) is not None
    )


def _error(gold: Row, row: Row, weight: float, problem: str) -> Error:
    text, start, end = gold["text"], row["start"], row["end"]
    around = " ".join(text[max(0, start - 60) : end + 30].split())
    return Error(weight, gold["id"], f"{text[start:end]!r} {problem}: … {around} …")
