"""`benchmarks.date_cases` reads the cases of other rule systems, and judges what is found."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from benchmarks.date_cases import Case, Verdict, duckling_case, judged, main, recognizers_case


def recognizers(text: str, *expected: dict[str, Any], **more: object) -> dict[str, Any]:
    """Return a row as recognizers-text has it."""
    row = {"id": 1, "text": text, "reference": "2022-12-04", "kind": "weekday", "news": True}
    return {**row, "expected": expected, **more}


def duckling(text: str, *points: list[int], grain: str, kind: str = "datetime") -> dict[str, Any]:
    """Return a row as duckling has it."""
    return {"text": text, "points": points, "grain": grain, "kind": kind}


FRIDAY = {"start": 11, "end": 17, "past": {"date": "2022-12-02"}, "future": {"date": "2022-12-09"}}
RANGE = {
    "start": 6,
    "end": 18,
    "past": {"startDate": "2001-01-01", "endDate": "2003-01-01"},
    "future": {"startDate": "of old", "endDate": "2003-01-01"},
}
MOMENT = {"start": 0, "end": 2, "past": {"time": "12:00"}}


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        (recognizers("He left on Friday.", FRIDAY), Verdict(found=True, right=True)),
        (recognizers("He left on Sunday.", FRIDAY), Verdict(found=True)),
        (recognizers("He left on a whim.", FRIDAY), Verdict(found=False)),
        (recognizers("He left early this month", FRIDAY), Verdict(found=True, wider=True)),
        (recognizers("From 2001 to 2002", RANGE), Verdict(found=True, right=True)),
        (recognizers("From 2001 to 2003", RANGE), Verdict(found=True, right=True)),
        (recognizers("We meet in two weeks."), Verdict(found=True, right=True)),
        (recognizers("It may be so."), Verdict(found=True, right=True)),
        (recognizers("It was May 3, 2019."), Verdict(found=False)),
        (recognizers("At 12 in 2019", MOMENT), Verdict(found=False)),
        (recognizers("In May 2019", {"start": 3, "end": 11}, reference=None), Verdict(found=True)),
    ],
)
def test_judges_cases_of_recognizers(row: dict[str, Any], verdict: Verdict) -> None:
    """Either reading is right, and a range with or without the last of its periods."""
    assert judged(recognizers_case(row)) == verdict


@pytest.mark.parametrize(
    ("row", "family", "verdict"),
    [
        (
            duckling("friday", [2013, 2, 15], grain="day"),
            "one: day",
            Verdict(found=True, right=True),
        ),
        (
            duckling("this week", [2013, 2, 11], grain="week"),
            "one: week",
            Verdict(found=True, right=True),
        ),
        (
            duckling("May 2013", [2013, 5, 1], grain="month"),
            "one: month",
            Verdict(found=True, right=True),
        ),
        (
            duckling("Q4 2013", [2013, 10, 1], grain="quarter"),
            "one: quarter",
            Verdict(found=True, right=True),
        ),
        (
            duckling("in 2013", [2013, 1, 1], grain="year"),
            "one: year",
            Verdict(found=True, right=True),
        ),
        (
            duckling("Dec. 3-5", [2013, 12, 3], [2013, 12, 6], grain="day", kind="Interval"),
            "interval: day",
            Verdict(found=True, right=True),
        ),
        (
            duckling("since 2013", [2013, 1, 1], grain="year", kind="OpenInterval"),
            "open interval: year",
            Verdict(found=True, right=True),
        ),
        (
            duckling("xmas 2013", [2013, 12, 25], grain="day", kind="Holiday"),
            "holiday, one: day",
            Verdict(found=True, right=True),
        ),
        (duckling("at ten", [2013, 2, 12], grain="hour"), "time of day", Verdict(found=False)),
        ({"text": "two to four", "negative": True}, "negative", Verdict(found=True, right=True)),
    ],
)
def test_judges_cases_of_duckling(row: dict[str, Any], family: str, verdict: Verdict) -> None:
    """The whole text is one expression; its end is exclusive."""
    case = duckling_case(row)

    assert case.family == family
    assert judged(case) == verdict


def test_cases_not_of_news_are_a_family() -> None:
    """What only an assistant is asked is counted apart."""
    case = recognizers_case(recognizers("the rest of my week", FRIDAY, news=False))

    assert case.family == "not of news"
    assert attrs.evolve(case, spans=()) != case
    assert isinstance(case, Case)
    assert case.reference == dt.date(2022, 12, 4)


def test_prints_a_table_and_what_is_missed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Families come by size, then all; what is missed follows."""
    dates = tmp_path / "dates"
    (dates / "recognizers").mkdir(parents=True)
    rows = [
        recognizers("He left on Friday.", FRIDAY),
        recognizers("He left on a whim.", FRIDAY),
        recognizers("In May 2019", {"start": 3, "end": 11}, kind="month", reference=None),
    ]
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    (dates / "recognizers" / "dates.jsonl").write_text(lines, encoding="utf-8")
    one = json.dumps(duckling("friday", [2013, 2, 15], grain="day"))
    (dates / "duckling_en.jsonl").write_text(one + "\n", encoding="utf-8")

    assert main([str(tmp_path), "--missed", "1"]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert "| weekday | 2 | 50.0 | 2 | 50.0 | 0.0 |" in printed
    assert "| month | 1 | 100.0 | 0 |  |  |" in printed
    assert "| all | 3 | 66.7 | 2 | 50.0 | 0.0 |" in printed
    assert "weekday: 'He left on a whim.'" in printed
    assert "| all | 1 | 100.0 | 1 | 100.0 | 0.0 |" in printed


def test_names_the_file_that_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without data there is nothing to measure."""
    assert main([str(tmp_path)]) == 2
    assert "dates.jsonl" in capsys.readouterr().err
