"""Findings as dicts that JSON can hold, and back."""

import json

import attrs
import pytest

from quotekit.annotations import Annotation, Findings, Mentions, Speaker
from quotekit.document import Document
from tests.annotations.story import (
    ANA,
    MAY_3,
    MENTIONS,
    MORE,
    RELATION,
    SHARE,
    TEXT,
    TOLD,
    findings,
    span,
)


@attrs.frozen(kw_only=True)
class Hashtag(Annotation):
    """A kind of a user's own, with fields of several types."""

    label = "hashtag"

    topics: tuple[str, ...] = ()
    corner: tuple[int, float] | None = None
    weight: float | str = 1.0
    trending: bool = False
    _seen: int = 0
    length: int = attrs.field(init=False, default=0)


def made(weight: object) -> Findings[Hashtag]:
    """Return one finding of the user's kind."""
    tag = Hashtag(span=span("Ruiz"), rule="mine", weight=weight, seen=2)  # type: ignore[arg-type]
    return Findings(Document(TEXT), (tag,))


def test_a_dict_holds_every_field() -> None:
    """Spans with their words; numbers and days as strings; what is not known as None."""
    row = findings().percentages.to_dicts()[0]
    assert row == {
        "version": 1,
        "label": "percentage",
        "span": {"start": 22, "end": 33, "text": "4.5 percent"},
        "rule": "percent-word",
        "value": "4.5",
        "low": None,
        "high": None,
        "low_closed": True,
        "high_closed": True,
        "fraction": None,
        "unit": "percent",
        "approximator": {"kind": "about", "span": {"start": 16, "end": 21, "text": "about"}},
        "direction": {"kind": "up", "span": {"start": 34, "end": 38, "text": "more"}},
        "of": None,
        "role": "change",
    }


def test_a_finding_in_a_finding_has_its_label_too() -> None:
    """The day of a statement is a whole date."""
    row = findings().attributions.to_dicts()[0]
    assert row["when"]["label"] == "date"
    assert row["when"]["earliest"] == "2025-05-03"
    assert row["when"]["alternatives"] == ["2026-05-03"]
    assert row["speaker"] == {"name": "Ana Ruiz", "role": "Mayor", "kind": "person"}


def test_relations_follow_the_findings() -> None:
    """Those between percentages that are here, and the mentions of those who speak here."""
    found = findings()
    assert [row["label"] for row in found.to_dicts()[len(found) :]] == ["relation", "mentions"]
    assert [row["label"] for row in found.dates.to_dicts()] == ["date"]
    assert [row["label"] for row in found.said_by("Ruiz").to_dicts()][2:] == ["mentions"]


def test_findings_come_back_through_json() -> None:
    """Equal, in order, with their relations, for the text or for its document."""
    found = findings()
    rows = json.loads(json.dumps(found.to_dicts()))
    for given in (TEXT, found.document):
        back = Findings.from_dicts(given, rows)
        assert back == found
        assert list(back) == list(found)
        assert back.relations == found.relations
        assert back.mentions(ANA) == found.mentions(ANA)
        assert isinstance(back.document, Document)
        assert back.document.text == TEXT


def test_a_range_comes_back_with_its_ends() -> None:
    """A date of two dates."""
    both = attrs.evolve(MAY_3, value="a/b", parts=(MAY_3, attrs.evolve(MAY_3, mod="START")))
    found = Findings(Document(TEXT), (both,))
    assert Findings.from_dicts(TEXT, found.to_dicts()) == found


def test_nothing_comes_back_as_nothing() -> None:
    """No rows, no findings."""
    assert list(Findings.from_dicts(TEXT, [])) == []


def test_a_kind_of_ones_own_comes_back_when_its_class_is_given() -> None:
    """With every field that its constructor takes, under the names that it takes them by."""
    for weight in (0.5, 2, "heavy"):
        found = made(weight)
        row = found.to_dicts()[0]
        assert row["seen"] == 2
        assert "length" not in row
        assert Findings.from_dicts(TEXT, [row], kinds=[Hashtag]) == found


def test_tuples_of_several_types_come_back() -> None:
    """Item by item."""
    tag = Hashtag(span=span("Ruiz"), rule="mine", topics=("a", "b"), corner=(1, 2.5))
    found = Findings(Document(TEXT), (tag,))
    assert Findings.from_dicts(TEXT, found.to_dicts(), kinds=[Hashtag]) == found


def test_what_json_cannot_hold_is_refused() -> None:
    """With what the field could be instead."""
    with pytest.raises(TypeError, match="a complex has no place in a row; make the field a str"):
        made(1j).to_dicts()


def test_mentions_of_nobody_who_speaks_here_are_left_out() -> None:
    """Rows of what was chosen tell of what was chosen."""
    found = Findings(Document(TEXT), (TOLD,), (MENTIONS, Mentions(Speaker("Bo"), (span("fair"),))))
    assert Findings.from_dicts(TEXT, found.to_dicts()).all_relations == (MENTIONS,)


def test_a_relation_names_its_members_in_full() -> None:
    """So that it can be read by itself, in the order of the relation."""
    row = findings().to_dicts()[-2]
    assert (row["kind"], [member["label"] for member in row["members"]]) == (
        "list",
        ["percentage", "percentage"],
    )
    back = Findings.from_dicts(TEXT, [row])
    assert back.all_relations == (RELATION,)
    assert RELATION.members == (MORE, SHARE)
