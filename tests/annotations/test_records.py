"""Findings as flat rows of one table."""

import re
from pathlib import Path

import attrs

from quotekit import percentages
from quotekit.annotations import Annotation, Findings
from quotekit.document import Document
from tests.annotations.story import FOUND, LATE, MAY_3, MORE, PAY, SHARE, TEXT, TOLD, findings, span


def filled(finding: Annotation) -> dict[str, object]:
    """Return the cells that hold something, but for those that every row fills."""
    (record,) = Findings(Document(TEXT), (finding,)).records()
    everywhere = {"label", "start", "end", "text", "sentence", "rule", "version"}
    return {
        key: value for key, value in record.items() if value is not None and key not in everywhere
    }


def test_every_row_has_the_same_columns() -> None:
    """In the same order, whatever was found; a table without rows has them as well."""
    records = findings().records()
    assert len(records) == len(findings())
    assert {tuple(record) for record in records} == {Findings.columns}
    assert findings()[:0].records() == []


def test_every_column_is_documented() -> None:
    """In the order of the table."""
    page = Path(__file__).parents[2] / "docs" / "reference" / "formats.md"
    section = page.read_text(encoding="utf-8").partition("| column |")[2].partition("\n\n")[0]
    names = [re.findall("`([a-z_]+)`", row.split("|")[1]) for row in section.splitlines()[2:]]
    assert tuple(name for row in names for name in row) == Findings.columns


def test_cells_are_plain() -> None:
    """Every table library and every file format takes them."""
    cells = [cell for record in findings().records() for cell in record.values()]
    assert {type(cell) for cell in cells} == {str, int, float, bool, type(None)}


def test_a_column_has_one_type() -> None:
    """A column of numbers never holds a word."""
    types: dict[str, set[type]] = {}
    for record in findings().records():
        for key, value in record.items():
            types.setdefault(key, set()).add(type(value))
    assert all(len(kinds - {type(None)}) <= 1 for kinds in types.values())


def test_every_finding_tells_where_it_stands() -> None:
    """Offsets, words and the sentence around them."""
    record = findings().percentages.records()[0]
    place = {key: record[key] for key in ("label", "start", "end", "text", "sentence", "rule")}
    assert place == {
        "label": "percentage",
        "start": 22,
        "end": 33,
        "text": "4.5 percent",
        "sentence": TEXT.splitlines()[0],
        "rule": "percent-word",
    }
    assert record["version"] == 1


def test_a_statement_tells_who_said_it_how_and_when() -> None:
    """Names and words, not objects."""
    assert filled(PAY) == {
        "speaker": "Ana Ruiz",
        "speaker_kind": "person",
        "role": "Mayor",
        "source": "Mayor Ana Ruiz",
        "cue": "said",
        "cue_lemma": "say",
        "form": "indirect",
        "act": "statement",
        "negated": False,
        "when": "May 3",
        "said_on": "2025-05-03",
        "confidence": 0.9,
        "speaker_confidence": 1.0,
    }


def test_a_statement_without_a_speaker_goes_by_its_source() -> None:
    """Without kind or role, since nobody is known; an undated day stays empty."""
    vague = attrs.evolve(MAY_3, earliest=None, latest=None)
    record = filled(attrs.evolve(FOUND, when=vague, medium=span("the fair")))
    assert (record["speaker"], record["when"], record["medium"]) == (
        "The survey",
        "May 3",
        "the fair",
    )
    assert not {"role", "speaker_kind", "said_on", "addressee"} & set(record)


def test_the_exact_words_stand_apart() -> None:
    """All of a direct statement, what is between the marks of a mixed one, else nothing."""
    assert filled(TOLD)["quoted"] == "We were told late, Nobody asked us."
    mixed = attrs.evolve(TOLD, form="mixed", content=(span('the fair. "Nobody asked us."'),))
    assert filled(mixed)["quoted"] == "Nobody asked us."
    assert "quoted" not in filled(PAY)


def test_a_quote_tells_its_use() -> None:
    """And how deep it is nested, and whether it ends."""
    assert filled(LATE) == {"use": "speech", "level": 0, "closed": True}


def test_a_date_tells_its_value_and_its_days() -> None:
    """Days as ISO 8601 writes them."""
    assert filled(MAY_3) == {
        "date_type": "DATE",
        "date_value": "2025-05-03",
        "granularity": "day",
        "earliest": "2025-05-03",
        "latest": "2025-05-03",
        "basis": "reference",
    }


def test_a_percentage_tells_its_numbers() -> None:
    """As floats, with what bounds them by name."""
    assert filled(MORE) == {
        "value": 4.5,
        "unit": "percent",
        "approximator": "about",
        "direction": "up",
        "percent_role": "change",
    }
    assert filled(SHARE) == {"low": 40.0, "high": 45.0, "unit": "percent", "of": "guests"}


def test_a_kind_of_ones_own_has_the_common_columns() -> None:
    """Its own fields are for `to_dicts`."""
    assert filled(Annotation(span("fair"), "mine")) == {}


def test_records_of_one_sentence_share_it() -> None:
    """A sentence of a hundred thousand characters is not copied for each of its numbers."""
    text = "5% of this and " * 1000
    records = percentages(text).records()
    assert len(records) == 1000
    assert len({id(record["sentence"]) for record in records}) == 1
