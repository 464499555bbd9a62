"""Rows that nobody vouches for: what is wrong is named, and nothing wrong gets through."""

import copy
import re
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from quotekit.annotations import Annotation, Findings
from quotekit.errors import RowError
from tests.annotations.story import TEXT, findings, span


Row = dict[str, Any]


def rows() -> list[Row]:
    """Return good rows, ready to be spoiled."""
    return copy.deepcopy(findings().to_dicts())


def spoilt(label: str, path: str, value: object) -> list[Row]:
    """Return good rows in which the first of a kind has another value at a dotted path."""
    made = rows()
    place: Any = next(row for row in made if row["label"] == label)
    *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    for step in way:
        place = place[step]
    place[last] = value
    return made


DEEP: Row = {"parts": []}
for _ in range(50):
    DEEP = {
        "span": {"start": 63, "end": 68, "text": "May 3"},
        "rule": "r",
        "type": "DATE",
        "value": "x",
        "parts": [DEEP],
    }


@pytest.mark.parametrize(
    ("label", "path", "value", "problem"),
    [
        ("quote", "version", 2, "row 4, version: 2 is not 1, the only one known here"),
        ("quote", "label", "qoute", "row 4, label: 'qoute' is not known; known are 'annotation',"),
        ("quote", "label", ["quote"], "row 4, label: ['quote'] is not known"),
        ("quote", "label", "hashtag", "give other classes in kinds="),
        ("quote", "span", None, "row 4, quote.span: None is no dict"),
        ("quote", "span.start", "71", "row 4, quote.span.start: '71' is no int"),
        ("quote", "span.start", True, "row 4, quote.span.start: True is no int"),
        ("quote", "span.start", 71, "row 4, quote.span: a span from 71 to 90 cannot hold 20"),
        ("quote", "span.text", '"we were told late,"', "is not at 70:90; the text has "),
        ("quote", "words.0.text", None, "row 4, quote.words[0].text: None is no str"),
        ("quote", "words", "We", "row 4, quote.words: 'We' is no list"),
        ("quote", "marks", ['"'], "row 4, quote.marks: this has 1 items and must have 2"),
        ("quote", "closed", 1, "row 4, quote.closed: 1 is no bool"),
        ("quote", "use", "irony", "row 4, quote.use: 'irony' is none of 'speech', 'so_called'"),
        ("quote", "colour", "red", "row 4, quote: 'colour' is no field; the fields are span, rule"),
        ("attribution", "confidence", "1", "row 0, attribution.confidence: '1' is no float"),
        ("attribution", "confidence", float("nan"), "nan is no number that JSON knows"),
        ("attribution", "confidence", 10**30, "is no float"),
        ("attribution", "speaker.label", "speaker", "attribution.speaker: 'label' is no field"),
        ("attribution", "when.label", "day", "attribution.when.label: 'day' is none of 'date'"),
        ("attribution", "content.0.end", 37, "row 0, attribution.content[0]: a span from 0 to 37"),
        ("quote", "level", -(2**53), "quote.level: a whole number of 54 bits is no number"),
        ("date", "earliest", "2025-02-30", "'2025-02-30': day is out of range for month"),
        ("date", "earliest", "20250203", "date.earliest: '20250203' is no date written as a str"),
        ("date", "earliest", 20250203, "date.earliest: 20250203 is no date written as a str"),
        ("date", "parts", [DEEP], "this is nested too deeply"),
        ("percentage", "value", 4.5, "percentage.value: 4.5 is no Decimal written as a str"),
        ("percentage", "value", "NaN", "percentage.value: 'NaN' is no Decimal"),
        ("percentage", "value", "9" * 99, "is no Decimal written as a str"),
        ("percentage", "fraction", "1/0", "percentage.fraction: '1/0' is no Fraction"),
        ("relation", "members.1.value", "x", "row 8, relation.members[1].value: 'x' is no Decimal"),
        ("mentions", "spans", {}, "row 9, mentions.spans: {} is no list"),
    ],
)
def test_what_does_not_fit_is_named(label: str, path: str, value: object, problem: str) -> None:
    """The row, the field, what it holds, and mostly what it could hold."""
    with pytest.raises(RowError, match=re.escape(problem)):
        Findings.from_dicts(TEXT, spoilt(label, path, value))


@pytest.mark.parametrize(
    ("label", "path", "problem"),
    [
        ("attribution", "confidence", "a whole number of 40001 bits is no float"),
        ("quote", "level", "quote.level: a whole number of 40001 bits is no number that JSON"),
        ("quote", "version", "version: a whole number of 40001 bits is not 1"),
        ("quote", "span.end", "quote.span.end: a whole number of 40001 bits is no number"),
    ],
)
def test_a_number_that_python_refuses_to_write_is_told_by_its_size(
    label: str, path: str, problem: str
) -> None:
    """Its digits would raise another error than the one that names the field."""
    with pytest.raises(RowError, match=re.escape(problem)):
        Findings.from_dicts(TEXT, spoilt(label, path, 1 << 40_000))


@pytest.mark.parametrize("field", ["span", "rule", "type", "value"])
def test_a_field_without_a_default_must_be_there(field: str) -> None:
    """A date is nothing without a value."""
    made = rows()
    del made[2][field]
    with pytest.raises(RowError, match=f"row 2, date: '{field}' is missing"):
        Findings.from_dicts(TEXT, made)


@pytest.mark.parametrize("row", [None, "quote", [1], 5], ids=repr)
def test_a_row_is_a_dict(row: object) -> None:
    """Its number is told, since there is no field to name."""
    with pytest.raises(RowError, match=re.escape("row 0: ")):
        Findings.from_dicts(TEXT, [row])


def test_an_error_is_short_whatever_the_row_holds() -> None:
    """A megabyte in a field is not repeated."""
    with pytest.raises(RowError) as caught:
        Findings.from_dicts(TEXT, spoilt("quote", "use", "x" * 1_000_000))
    assert len(str(caught.value)) < 200


def test_fields_with_a_default_and_the_version_may_be_missing() -> None:
    """A row written by hand holds what matters."""
    span_row = {"start": 0, "end": 6, "text": "Guests"}
    row = {
        "label": "percentage",
        "rule": "mine",
        "span": span_row,
        "fraction": "-1/3",
        "low": "1E+1",
    }
    (found,) = Findings.from_dicts(TEXT, [row]).percentages
    assert (str(found.fraction), str(found.low), found.unit) == ("-1/3", "1E+1", "percent")


def test_whole_numbers_do_for_fractional_ones() -> None:
    """JavaScript writes 1.0 as 1."""
    found = Findings.from_dicts(TEXT, spoilt("attribution", "confidence", 1))
    assert isinstance(found.attributions[0].confidence, float)


def test_a_text_that_has_changed_is_noticed() -> None:
    """Findings of another version of an article do not pass for findings of this one."""
    with pytest.raises(RowError, match="is not at"):
        Findings.from_dicts(TEXT.replace("Guests", "Visitors"), rows())


def positive(_: object, __: object, value: int) -> None:
    """Refuse what is not positive."""
    if value <= 0:
        raise ValueError("the size must be positive")


@attrs.frozen(kw_only=True)
class Sized(Annotation):
    """A kind that judges its fields, one of which cannot be read back."""

    label = "sized"

    size: int = attrs.field(default=1, validator=positive)
    options: "dict[str, int] | None" = None


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        ({"size": -1}, "row 0, sized: the size must be positive"),
        ({"options": {}}, "row 0, sized.options: fields of the type dict[str, int] cannot be"),
    ],
)
def test_a_kind_of_ones_own_is_held_to_its_class(more: Row, problem: str) -> None:
    """Its validators speak through the error, and so does a type that rows do not know."""
    row = {"label": "sized", "rule": "r", "span": attrs.asdict(span("Ruiz")), **more}
    with pytest.raises(RowError, match=re.escape(problem)):
        Findings.from_dicts(TEXT, [row], kinds=[Sized])


def test_a_kind_of_ones_own_may_take_over_a_label() -> None:
    """A class given by the caller is preferred to quotekit's own."""

    @attrs.frozen(kw_only=True)
    class Bare(Annotation):
        label = "quote"

    row = {"label": "quote", "rule": "r", "span": attrs.asdict(span("Ruiz"))}
    assert list(Findings.from_dicts(TEXT, [row], kinds=[Bare])) == [
        Bare(span=span("Ruiz"), rule="r")
    ]


@pytest.mark.parametrize("text", [None, 5, b"Guests"])
def test_the_text_is_a_str_or_a_document(text: object) -> None:
    """Anything else is a mistake in the program."""
    make: Callable[..., object] = Findings.from_dicts
    with pytest.raises(TypeError, match="the text must be a str, not"):
        make(text, rows())
