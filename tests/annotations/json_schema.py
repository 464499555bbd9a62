"""
The JSON Schema of the rows of `Findings.to_dicts`, made from the classes of the findings.

Write it anew after a class has changed:

    python -m tests.annotations.json_schema
"""

import ast
import datetime as dt
import inspect
import json
import textwrap
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from quotekit.annotations import (
    Annotation,
    Attribution,
    DateExpression,
    Mentions,
    Percentage,
    PercentRelation,
    Quote,
    Span,
)
from quotekit.annotations.dicts import SCHEMA_VERSION, label_of


COMMITTED: Final = Path(__file__).parents[2] / "docs" / "reference" / "findings.schema.json"
ROWS: Final = (
    Annotation, Quote, Attribution, DateExpression, Percentage, PercentRelation, Mentions,
)  # fmt: skip

Schema = dict[str, Any]

_PLAIN: Final[dict[type, Schema]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    Decimal: {
        "type": "string",
        "pattern": r"^[-+]?[0-9]{1,50}(\.[0-9]{1,50})?(E[-+]?[0-9]{1,4})?$",
    },
    Fraction: {"type": "string", "pattern": r"^[-+]?[0-9]{1,50}(/0*[1-9][0-9]{0,49})?$"},
    dt.date: {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "format": "date"},
}


def schema_of_rows() -> Schema:
    """Return the schema of a list of rows."""
    parts: dict[str, Schema] = {}
    rows = [_under_its_label(kind, _reference(kind, parts)) for kind in ROWS]
    for kind in ROWS:
        _make_a_row(parts[kind.__name__])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:quotekit:findings:{SCHEMA_VERSION}",
        "title": f"Findings of quotekit, version {SCHEMA_VERSION}",
        "description": "The rows of Findings.to_dicts, without kinds of somebody's own.",
        "type": "array",
        "items": {
            "type": "object",
            "required": ["label"],
            "properties": {"label": {"enum": [label_of(kind) for kind in ROWS]}},
            "allOf": rows,
        },
        "$defs": dict(sorted(parts.items())),
    }


def _under_its_label(kind: type, reference: Schema) -> Schema:
    """Return a condition, after which an error names the field and not every kind of row."""
    return {"if": {"properties": {"label": {"const": label_of(kind)}}}, "then": reference}


def _make_a_row(part: Schema) -> None:
    part["properties"] |= {
        "version": {"const": SCHEMA_VERSION},
        "offsets": {
            "const": "utf16",
            "description": "Only in rows whose spans count UTF-16 units; they are not read back.",
        },
    }
    part["required"] = ["label", *(name for name in part["required"] if name != "label")]


def _reference(kind: type[attrs.AttrsInstance], parts: dict[str, Schema]) -> Schema:
    if kind.__name__ not in parts:
        parts[kind.__name__] = {}  # a date holds dates
        parts[kind.__name__] |= _of_class(kind, parts)
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _of_class(kind: type[attrs.AttrsInstance], parts: dict[str, Schema]) -> Schema:
    hints, label = get_type_hints(kind), label_of(kind)
    fields = [field for field in attrs.fields(kind) if field.init]
    properties = {} if label is None else {"label": {"const": label}}
    for field in fields:
        told = _docstrings(kind).get(field.name, "")
        shape = _of_hint(hints[field.name], parts)
        properties[field.alias] = {**shape, "description": told} if told else shape
    return {
        "description": (inspect.getdoc(kind) or "").partition("\n\n")[0],
        "type": "object",
        "properties": properties,
        "required": [field.alias for field in fields if field.default is attrs.NOTHING],
        "additionalProperties": False,
    }


def _of_hint(hint: Any, parts: dict[str, Schema]) -> Schema:  # noqa: ANN401  # any annotation
    origin, inner = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        return {"anyOf": [_of_hint(each, parts) for each in inner]}
    if origin is Literal:
        return {"enum": list(inner)}
    if origin is tuple and inner[-1] is Ellipsis:
        return {"type": "array", "items": _of_hint(inner[0], parts)}
    if origin is tuple:
        items = [_of_hint(each, parts) for each in inner]
        return {"type": "array", "prefixItems": items, "items": False, "minItems": len(items)}
    if hint is Span:
        parts.setdefault("Span", _span())
        return {"$ref": "#/$defs/Span"}
    return _reference(hint, parts) if attrs.has(hint) else dict(_PLAIN[hint])


def _span() -> Schema:
    made = _of_class(Span, {})
    made["properties"]["start"]["minimum"] = 0
    made["properties"]["end"]["minimum"] = 1
    made["properties"]["text"]["minLength"] = 1
    return made


def _docstrings(kind: type) -> dict[str, str]:
    """Return what stands under each field of a class and of those that it is made from."""
    told: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        if base is object:
            continue
        (tree,) = ast.parse(textwrap.dedent(inspect.getsource(base))).body
        assert isinstance(tree, ast.ClassDef)
        for field, below in zip(tree.body, tree.body[1:], strict=False):
            if isinstance(field, ast.AnnAssign) and isinstance(below, ast.Expr):
                words = ast.literal_eval(below.value)
                told[ast.unparse(field.target)] = " ".join(words.replace("`", "").split())
    return told


def as_text() -> str:
    """Return the schema as it is committed."""
    return json.dumps(schema_of_rows(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    COMMITTED.write_text(as_text(), encoding="utf-8")
