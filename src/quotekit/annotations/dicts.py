"""Findings as plain dicts that JSON can hold."""

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, cast

import attrs

from quotekit.annotations.annotation import Annotation
from quotekit.annotations.relation import Mentions, PercentRelation, Relation


__all__ = ["SCHEMA_VERSION", "label_of", "row_of"]

SCHEMA_VERSION: Final = 1
"""The version of the rows."""

_RELATION_LABELS: Final = {PercentRelation: "relation", Mentions: "mentions"}


def row_of(finding: Annotation | Relation) -> dict[str, Any]:
    """
    Return a finding as a dict of what JSON can hold.

    Spans are dicts with ``start``, ``end`` and ``text``; decimal numbers, fractions and
    dates are strings; tuples are lists. A field that holds anything else raises
    `TypeError`.

        >>> from quotekit.annotations import Annotation, Span
        >>> row_of(Annotation(Span(0, 2, "no"), "my-rule"))  # doctest: +NORMALIZE_WHITESPACE
        {'version': 1, 'label': 'annotation', 'span': {'start': 0, 'end': 2, 'text': 'no'},
         'rule': 'my-rule'}
    """
    return {"version": SCHEMA_VERSION, **_fields_of(finding)}


def label_of(kind: type) -> str | None:
    """Return what rows of a class are called; None for what is only part of a row."""
    if issubclass(kind, Annotation):
        return kind.label
    return _RELATION_LABELS.get(kind)


def _fields_of(value: object) -> dict[str, Any]:
    fields = attrs.fields(cast("type[attrs.AttrsInstance]", type(value)))
    plain = {field.alias: _plain(getattr(value, field.name)) for field in fields if field.init}
    label = label_of(type(value))
    return plain if label is None else {"label": label, **plain}


def _plain(value: object) -> object:
    match value:
        case None | str() | int() | float():
            return value
        case Decimal() | Fraction() | dt.date():
            return str(value)
        case tuple():
            return [_plain(each) for each in value]
        case _ if attrs.has(type(value)):
            return _fields_of(value)
    raise TypeError(
        f"a {type(value).__name__} has no place in a row; make the field a str, a number, "
        "a date, a Span, another attrs class, or a tuple of these"
    )
