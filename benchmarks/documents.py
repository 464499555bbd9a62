"""The documents and predictions that benchmarks read: JSON objects, one a line."""

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from quotekit import Document


__all__ = ["DocumentError", "Row", "as_document", "read_predictions", "read_rows"]

Row = Mapping[str, Any]


class DocumentError(ValueError):
    """Say which line holds no document, and why."""


def read_rows(lines: Iterable[bytes]) -> Iterator[Row]:
    """Read one document a line; empty lines are passed over."""
    for number, row in _objects(lines):
        if not isinstance(row, dict) or not isinstance(row.get("text"), str) or "id" not in row:
            raise DocumentError(f'line {number} is no document: give {{"id": ..., "text": "..."}}')
        yield row


def read_predictions(lines: Iterable[bytes]) -> dict[Any, Row]:
    """Read the prediction for one document a line; return them by the document's id."""
    predictions: dict[Any, Row] = {}
    for number, row in _objects(lines):
        if not isinstance(row, dict) or "id" not in row:
            raise DocumentError(f'line {number} is no prediction: give {{"id": ..., "quotes": []}}')
        predictions[row["id"]] = row
    return predictions


def _objects(lines: Iterable[bytes]) -> Iterator[tuple[int, object]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield number, json.loads(line)
        except ValueError as problem:
            raise DocumentError(f"line {number} is no JSON: {problem}") from None


def as_document(row: Row) -> Document:
    """Make the document of a row, which may say its reference date."""
    day = row.get("reference")
    try:
        reference = dt.date.fromisoformat(day) if day else None
    except (TypeError, ValueError):
        raise DocumentError(
            f"document {row['id']!r}: reference {day!r} is no date; write YYYY-MM-DD"
        ) from None
    return Document(row["text"], reference_date=reference)
