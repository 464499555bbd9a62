"""The schema of the rows, which is in the documentation, and what it lets through."""

import contextlib
import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import quotekit as qk
from quotekit.annotations import Annotation, Findings, Relation
from quotekit.document import Document
from quotekit.errors import RowError
from tests.annotations.any_findings import any_findings
from tests.annotations.json_schema import COMMITTED, as_text
from tests.annotations.story import TEXT, findings
from tests.property.news import DAY, EXTRACTORS, any_text, balanced_news


SCHEMA = json.loads(COMMITTED.read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)

Rows = list[dict[str, Any]]


def test_it_is_the_schema_of_the_classes() -> None:
    """``python -m tests.annotations.json_schema`` writes it anew."""
    assert COMMITTED.read_text(encoding="utf-8") == as_text()
    Draft202012Validator.check_schema(SCHEMA)


def test_every_field_is_described() -> None:
    """A reader of the schema needs nothing else."""
    fields = [
        (name, field, told)
        for name, part in SCHEMA["$defs"].items()
        for field, told in part["properties"].items()
        if field not in {"label", "version"}
    ]
    assert [(name, field) for name, field, told in fields if not told.get("description")] == []


@given(any_text | balanced_news)
@settings(max_examples=50)
def test_what_is_found_is_valid(text: str) -> None:
    """In both ways of counting."""
    found = qk.extract(Document(text, reference_date=DAY), *EXTRACTORS)
    VALIDATOR.validate(found.to_dicts())
    VALIDATOR.validate(found.to_dicts(offsets="utf16"))


@given(any_findings(TEXT))
@settings(max_examples=50)
def test_what_could_be_found_is_valid(found: tuple[list[Annotation], list[Relation]]) -> None:
    """Any values that the fields of the classes may have; and all of it comes back."""
    made = Findings(Document(TEXT), *found)
    rows = json.loads(json.dumps(made.to_dicts()))
    VALIDATOR.validate(rows)
    assert Findings.from_dicts(TEXT, rows) == made


def places(value: object, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to every place in what JSON holds."""
    yield path
    items = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value if isinstance(value, list) else ())
    )
    for key, inner in items:
        yield from places(inner, (*path, key))


PLACES = [path for path in places(findings().to_dicts()) if path]
VALUES = st.sampled_from([None, True, -1, 0, 3, 0.5, "", "x", "1", [], ["x"], {}, {"x": 1}])


def with_another(path: tuple[Any, ...], value: object) -> Rows:
    """Return good rows with another value in one place."""
    rows = copy.deepcopy(findings().to_dicts())
    inner: Any = rows
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return rows


@given(st.sampled_from(PLACES), VALUES)
def test_what_the_schema_refuses_is_not_read(path: tuple[Any, ...], value: object) -> None:
    """And what is refused is refused as a row, never by another error."""
    rows = with_another(path, value)
    if VALIDATOR.is_valid(rows):
        with contextlib.suppress(RowError):
            Findings.from_dicts(TEXT, rows)
    else:
        with pytest.raises(RowError, match=f"^row {path[0]}"):
            Findings.from_dicts(TEXT, rows)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ((0,), None),
        ((0, "label"), "qoute"),
        ((0, "version"), 2),
        ((0, "form"), "oral"),
        ((0, "content"), "words"),
        ((0, "confidence"), "high"),
        ((0, "span", "start"), -1),
        ((0, "span", "text"), ""),
        ((0, "colour"), "red"),
        ((2, "earliest"), "3 May"),
        ((4, "marks"), ['"']),
        ((4, "marks"), ['"', '"', '"']),
        ((6, "low"), 40),
    ],
)
def test_what_is_wrong_is_refused(path: tuple[Any, ...], value: object) -> None:
    """A label, a version, a word or a type that there is not, and fields that are not there."""
    assert not VALIDATOR.is_valid(with_another(path, value))


def test_fields_with_a_default_may_be_missing() -> None:
    """As for `from_dicts`; those without may not."""
    row = findings().dates.to_dicts()[0]
    del row["basis"], row["version"]
    VALIDATOR.validate([row])
    del row["value"]
    assert not VALIDATOR.is_valid([row])
