"""Lay findings and marks side by side: rows of plain strings, which pytest can compare and show."""

from collections.abc import Iterable, Mapping, Sequence

from quotekit.annotations import Annotation, Attribution, Qualifier, Span
from tests.marked_cases import Case, CaseError, Mark


__all__ = ["Row", "attribution_rows", "expected_attribution_rows", "expected_rows", "rows"]

Row = dict[str, str]

_LABELS = {"quotes": "quote", "dates": "date", "percentages": "percentage"}
_ONE_SPAN_PARTS = ("source", "cue", "addressee", "medium", "when")
_SOURCE_KEYS = {"speaker": "name", "role": "role", "kind": "kind"}


def expected_rows(case: Case, extractor: str) -> list[Row]:
    """Return what the marks of a case say of quotes, dates or percentages."""
    for mark in case.marks:
        if mark.kind != _LABELS[extractor] or mark.ids:
            raise CaseError(case.path, mark.line, f"{mark.kind!r} is no mark for {extractor}")
    return [{"at": _place(case.text, mark), **mark.keys} for mark in case.marks]


def rows(case: Case, found: Iterable[Annotation]) -> list[Row]:
    """Return the findings as rows, with the keys that the mark at the same place has."""
    asked = {(mark.start, mark.end): mark.keys for mark in case.marks}
    return [
        {"at": _place(case.text, a.span), **_values(a, asked.get((a.span.start, a.span.end), ()))}
        for a in found
    ]


def expected_attribution_rows(case: Case) -> list[Row]:
    """Return what the marks of a case say of statements, one row for each."""
    statements = _statements(case).items()
    return _by_content(_expected_statement(case, name, marks) for name, marks in statements)


def attribution_rows(case: Case, found: Iterable[Attribution]) -> list[Row]:
    """Return the statements as rows, with the keys that the marks around the same content have."""
    asked = {row["content"]: row for row in expected_attribution_rows(case)}
    return _by_content(_statement(case, a, asked) for a in found)


def _by_content(statements: Iterable[Row]) -> list[Row]:
    return sorted(statements, key=lambda row: row["content"])


def _statements(case: Case) -> dict[str, list[Mark]]:
    """Group the marks by statement, in the order in which the contents begin."""
    groups: dict[str, list[Mark]] = {}
    for mark in sorted(case.marks, key=lambda mark: mark.kind != "content"):
        if mark.kind not in {"content", *_ONE_SPAN_PARTS}:
            raise CaseError(case.path, mark.line, f"{mark.kind!r} is no mark for attributions")
        if not mark.ids:
            raise CaseError(case.path, mark.line, f"the mark {mark.kind!r} names no statement")
        for identifier in mark.ids:
            if mark.kind != "content" and identifier not in groups:
                raise CaseError(case.path, mark.line, f"statement {identifier!r} has no content")
            groups.setdefault(identifier, []).append(mark)
    return groups


def _expected_statement(case: Case, identifier: str, marks: Sequence[Mark]) -> Row:
    content = [mark for mark in marks if mark.kind == "content"]
    row = {"content": _places(case.text, content)}
    for part in _ONE_SPAN_PARTS:
        of_kind = [mark for mark in marks if mark.kind == part]
        if len(of_kind) > 1:
            raise CaseError(
                case.path, of_kind[1].line, f"statement {identifier!r} has two marks {part!r}"
            )
        row[part] = _place(case.text, of_kind[0]) if of_kind else "none"
    for mark in marks:
        row |= {f"{mark.kind}.{key}": value for key, value in mark.keys.items()}
    return row


def _statement(case: Case, found: Attribution, asked: Mapping[str, Row]) -> Row:
    row = {"content": _places(case.text, found.content)}
    for part in _ONE_SPAN_PARTS:
        value = getattr(found, part)
        row[part] = "none" if value is None else _place(case.text, getattr(value, "span", value))
    for key in asked.get(row["content"], {}).keys() - row.keys():
        row[key] = _value_of_key(found, *key.split("."))
    return row


def _value_of_key(found: Attribution, part: str, key: str) -> str:
    """Read a key where it belongs: on the speaker, the date of saying, or the statement."""
    if part == "source" and key in _SOURCE_KEYS:
        return _shown(getattr(found.speaker, _SOURCE_KEYS[key], None))
    if part == "content" and key == "speaker":
        return _shown(getattr(found.speaker, "name", None))
    if part == "when":
        return _shown(getattr(found.when, key))
    return _shown(getattr(found, key))


def _values(found: Annotation, keys: Iterable[str]) -> Row:
    return {key: _shown(getattr(found, key)) for key in keys}


def _shown(value: object) -> str:
    """Write a value as a case does: a span by its words, a qualifier by its kind."""
    if isinstance(value, tuple):
        return ", ".join(map(_shown, value))
    if value is None or isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Qualifier):
        return value.kind
    return value.span.text if isinstance(value, Annotation) else str(value)


def _place(text: str, place: Span | Mark) -> str:
    return f"{place.start}:{place.end} {text[place.start : place.end]}"


def _places(text: str, places: Sequence[Span] | Sequence[Mark]) -> str:
    return " + ".join(_place(text, place) for place in places)
