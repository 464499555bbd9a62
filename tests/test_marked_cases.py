"""The reader of marked cases gives text, places and keys, and says where a case is wrong."""

import datetime as dt
from pathlib import Path

import pytest

from tests.marked_cases import Case, CaseError, Mark, read_cases, read_marks


def read(folder: Path, text: str) -> list[Case]:
    """Read cases from a string."""
    path = folder / "dates" / "found.md"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    return read_cases(path)


def test_marks_leave_the_text() -> None:
    """The text is what stands between the brackets' notation, and offsets point into it."""
    text, marks = read_marks("On ⟦date; value=2022-12-01|May 1⟧ it rained.")
    assert text == "On May 1 it rained."
    assert marks == (Mark("date", (), {"value": "2022-12-01"}, 3, 8, 1),)


def test_marks_may_nest() -> None:
    """The outer mark comes first, and both places are right."""
    text, marks = read_marks("⟦content 1|He left ⟦when 2|today⟧⟧.")
    assert text == "He left today."
    assert [(mark.kind, mark.start, mark.end) for mark in marks] == [
        ("content", 0, 13),
        ("when", 8, 13),
    ]


def test_a_mark_may_belong_to_several_statements() -> None:
    """Ids are separated by commas, with or without a space."""
    _, (mark,) = read_marks("⟦source 1, 2a; speaker=Ana Ruiz; role=head of the port|she⟧")
    assert mark.ids == ("1", "2a")
    assert mark.keys == {"speaker": "Ana Ruiz", "role": "head of the port"}


def test_a_key_may_be_empty_and_hold_equals_signs() -> None:
    """A value is everything up to the next semicolon."""
    _, (mark,) = read_marks("⟦quote; marks=; text=a=b|x⟧")
    assert mark.keys == {"marks": "", "text": "a=b"}


@pytest.mark.parametrize(
    ("marked", "problem"),
    [
        ("one\n⟦date", "text:2: no | after ⟦'date'"),
        ("⟦date ⟦date|x⟧|y⟧", "text:1: no | after ⟦'date ⟦date'"),
        ("one\n\ntwo⟧", "text:3: ⟧ closes nothing"),
        ("⟦date|one\ntwo", "text:1: the mark 'date' is never closed"),
        ("⟦date|⟧", "text:1: the mark 'date' is empty"),
        ("⟦Date!|x⟧", "text:1: 'Date!' is no 'kind ids; key=value'"),
        ("⟦date; value|x⟧", "text:1: 'value' is no key=value"),
        ("⟦date; mod=END; mod=MID|x⟧", "text:1: the key 'mod' stands twice"),
    ],
)
def test_a_wrong_mark_is_named(marked: str, problem: str) -> None:
    """The error says the line and what is wrong there."""
    with pytest.raises(CaseError) as caught:
        read_marks(marked)
    assert str(caught.value) == problem


def test_a_case_has_title_header_and_text(tmp_path: Path) -> None:
    """The header gives the reference date and the options; the text may have several paragraphs."""
    first, second = read(
        tmp_path,
        "# Dates\n\nProse.\n\n## One rule\n> why\nreference: 2022-12-04\noption vague: true\n"
        "option uses: title, speech\noption policy: nearest\noption most: 7\n"
        "\nA ⟦date|day⟧.\n\nMore.\n\n## Another\n\nB.\n",
    )
    assert (first.title, first.line, first.path) == ("One rule", 5, "dates/found.md")
    assert first.reference == dt.date(2022, 12, 4)
    assert first.options == {
        "vague": True,
        "uses": ("title", "speech"),
        "policy": "nearest",
        "most": 7,
    }
    assert first.text == "A day.\n\nMore."
    assert [mark.line for mark in first.marks] == [13]
    assert (second.title, second.reference, second.options, second.text) == (
        "Another",
        None,
        {},
        "B.",
    )


def test_what_is_known_to_be_wrong_stands_in_the_header(tmp_path: Path) -> None:
    """The numbers of statements, and how many findings are marked nowhere; nothing by default."""
    first, second = read(tmp_path, "## A\nwrong: 2, 11\nextra: 3\n\nx\n\n## B\nwrong: 4\n\ny\n")
    assert (first.wrong, first.extra) == (("2", "11"), 3)
    assert (second.wrong, second.extra) == (("4",), 0)


def test_an_absent_file_holds_no_cases(tmp_path: Path) -> None:
    """An extractor need not have all three files."""
    assert read_cases(tmp_path / "found.md") == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("## \n\nx", "dates/found.md:1: a case needs a title after ##"),
        ("\n## A\n", "dates/found.md:2: the case has no text; put an empty line before the text"),
        ("## A\nIt rained.\n\nx", "dates/found.md:2: 'It rained.' is no "),
        (
            "## A\n\n\nreference: 2022-12-04\n\nx",
            "dates/found.md:4: this belongs directly under the title",
        ),
        (
            "## A\nreference: 4 December\n\nx",
            "dates/found.md:2: '4 December' is no date; write YYYY-MM-DD",
        ),
        ("## A\nextra: many\n\nx", "dates/found.md:2: 'many' is no number of findings"),
        ("## A\n\nx\n\n## A\n\ny", "dates/found.md:5: there are two cases 'A'; name them apart"),
        ("## A\n\nx\n⟦date", "dates/found.md:4: no | after ⟦'date'"),
    ],
)
def test_a_wrong_case_is_named(tmp_path: Path, text: str, problem: str) -> None:
    """The error says the file, the line and what is wrong there."""
    with pytest.raises(CaseError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(problem)
