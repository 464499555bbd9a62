"""Findings rebuilt from plain dicts that nobody vouches for."""

import datetime as dt
import functools
import math
import re
import reprlib
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from types import UnionType
from typing import Any, Final, Literal, NoReturn, Union, cast, get_args, get_origin, get_type_hints

import attrs

from quotekit.annotations.annotation import Annotation
from quotekit.annotations.attribution import Attribution
from quotekit.annotations.date_expression import DateExpression
from quotekit.annotations.dicts import SCHEMA_VERSION, label_of
from quotekit.annotations.percentage import Percentage
from quotekit.annotations.quote import Quote
from quotekit.annotations.relation import Mentions, PercentRelation, Relation
from quotekit.annotations.span import Span
from quotekit.errors import RowError


__all__ = ["RowReader"]

Kind = type[Annotation] | type[Relation]
Path = tuple[str | int, ...]
Fields = Mapping[str, Any]

_OWN_KINDS: Final[tuple[Kind, ...]] = (
    Annotation, Quote, Attribution, DateExpression, Percentage, PercentRelation, Mentions,
)  # fmt: skip
_DEEPEST = 16
_BEYOND_JSON = 2**53

# A number of a hundred digits is nobody's percentage, and long ones are slow to read.
_DECIMAL = re.compile(r"[-+]?[0-9]{1,50}(?:\.[0-9]{1,50})?(?:E[-+]?[0-9]{1,4})?")
_FRACTION = re.compile(r"[-+]?[0-9]{1,50}(?:/0*[1-9][0-9]{0,49})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

_WRITTEN: Final[Mapping[type, tuple[re.Pattern[str], Callable[[str], object]]]] = {
    Decimal: (_DECIMAL, Decimal),
    Fraction: (_FRACTION, Fraction),
    dt.date: (_DAY, dt.date.fromisoformat),
}


class _Brief(reprlib.Repr):
    """Shows anything in a few words, also a whole number that Python refuses to write."""

    def repr_int(self, number: int, level: int) -> str:
        """Leave out the digits of a number that is too long."""
        if abs(number) >= _BEYOND_JSON:
            return f"a whole number of {number.bit_length()} bits"
        return super().repr_int(number, level)


_brief = _Brief().repr


@functools.lru_cache(maxsize=128)
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)


class RowReader:
    """
    Rebuild findings of one text from rows, trusting nothing in them.

    Each field is read by the type that its class declares, and each span is held against
    the text. What does not fit raises `RowError`, which names the row and the field.
    """

    def __init__(self, text: str, kinds: Iterable[type[Annotation]] = ()) -> None:
        self._text = text
        self._index = 0
        self._kinds = {str(label_of(kind)): kind for kind in (*_OWN_KINDS, *kinds)}

    def finding(self, index: int, row: object) -> Annotation | Relation:
        """Rebuild the finding of row number *index*."""
        self._index = index
        given = self._mapping(row, ())
        version = given.get("version", SCHEMA_VERSION)
        if version != SCHEMA_VERSION:
            self._refuse(("version",), version, f"is not {SCHEMA_VERSION}, the only one known here")
        label = given.get("label")
        if not isinstance(label, str) or label not in self._kinds:
            known = f"known are {', '.join(map(repr, self._kinds))}"
            self._refuse(("label",), label, f"is not known; {known}; give other classes in kinds=")
        fields = {key: value for key, value in given.items() if key != "version"}
        return cast("Annotation | Relation", self._instance(self._kinds[label], fields, (label,)))

    def _instance(self, kind: type, value: object, path: Path) -> object:
        given = self._mapping(value, path)
        fields = {field.alias: field for field in attrs.fields(kind) if field.init}
        self._check_keys(given, fields, label_of(kind), path)
        values = {
            key: self._value(_hints(kind).get(field.name), given[key], (*path, key))
            for key, field in fields.items()
            if key in given
        }
        try:
            return kind(**values)
        except ValueError as error:
            raise self._error(path, str(error)) from None

    def _check_keys(
        self,
        given: Fields,
        fields: "Mapping[str, attrs.Attribute[Any]]",
        label: str | None,
        path: Path,
    ) -> None:
        for key in given:
            if key == "label" and label is not None:
                self._choice((label,), given[key], (*path, key))
            elif key not in fields:
                self._refuse(path, key, f"is no field; the fields are {', '.join(fields)}")
        for key, field in fields.items():
            if key not in given and field.default is attrs.NOTHING:
                self._refuse(path, key, "is missing")

    def _value(self, hint: object, value: object, path: Path) -> object:
        if len(path) > _DEEPEST:
            raise self._error(path, "this is nested too deeply")
        origin, inner = get_origin(hint), get_args(hint)
        if origin in (Union, UnionType):
            return self._either(inner, value, path)
        if origin is Literal:
            return self._choice(inner, value, path)
        if origin is tuple:
            return self._tuple(inner, value, path)
        if hint is Span:
            return self._span(value, path)
        if isinstance(hint, type) and attrs.has(hint):
            return self._instance(hint, value, path)
        return self._scalar(hint, value, path)

    def _either(self, hints: Iterable[Any], value: object, path: Path) -> object:
        if value is None and type(None) in hints:
            return None
        refusal: RowError | None = None
        for hint in hints:
            try:
                return self._value(hint, value, path)
            except RowError as error:
                # The first is what the field is for; the last is mostly "or None".
                refusal = refusal or error
        raise cast("RowError", refusal)

    def _choice(self, choices: tuple[Any, ...], value: object, path: Path) -> object:
        if value not in choices:
            self._refuse(path, value, f"is none of {', '.join(map(repr, choices))}")
        return value

    def _tuple(self, hints: tuple[Any, ...], value: object, path: Path) -> object:
        if not isinstance(value, list | tuple):
            self._refuse(path, value, "is no list")
        if hints[-1:] == (Ellipsis,):
            hints = hints[:1] * len(value)
        if len(hints) != len(value):
            raise self._error(path, f"this has {len(value)} items and must have {len(hints)}")
        return tuple(
            self._value(hint, item, (*path, number))
            for number, (hint, item) in enumerate(zip(hints, value, strict=True))
        )

    def _span(self, value: object, path: Path) -> Span:
        span = cast("Span", self._instance(Span, value, path))
        there = self._text[span.start : span.end]
        if there != span.text:
            place = f"{span.start}:{span.end}"
            self._refuse(path, span.text, f"is not at {place}; the text has {_brief(there)}")
        return span

    def _scalar(self, hint: object, value: object, path: Path) -> object:
        if isinstance(hint, type) and hint in _WRITTEN:
            return self._written(hint, value, path)
        if hint is float and type(value) is int and abs(value) < _BEYOND_JSON:
            return float(value)
        if not isinstance(hint, type) or hint not in (str, int, float, bool):
            raise self._error(path, f"fields of the type {hint} cannot be read back")
        if not isinstance(value, hint) or (hint is not bool and isinstance(value, bool)):
            self._refuse(path, value, f"is no {hint.__name__}")
        if (isinstance(value, float) and not math.isfinite(value)) or (
            isinstance(value, int) and abs(value) >= _BEYOND_JSON
        ):
            self._refuse(path, value, "is no number that JSON knows")
        return value

    def _written(self, hint: type, value: object, path: Path) -> object:
        shape, read = _WRITTEN[hint]
        if not isinstance(value, str) or not shape.fullmatch(value):
            self._refuse(path, value, f"is no {hint.__name__} written as a str")
        try:
            return read(value)
        except ValueError as error:
            raise self._error(path, f"{value!r}: {error}") from None

    def _mapping(self, value: object, path: Path) -> Fields:
        if not isinstance(value, Mapping):
            self._refuse(path, value, "is no dict with the fields of a finding")
        return value

    def _refuse(self, path: Path, value: object, problem: str) -> NoReturn:
        raise self._error(path, f"{_brief(value)} {problem}")

    def _error(self, path: Path, problem: str) -> RowError:
        field = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
        return RowError(f"row {self._index}{field and ', ' + field[1:]}: {problem}")
