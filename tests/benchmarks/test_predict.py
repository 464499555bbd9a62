"""`benchmarks.predict` turns documents into predictions, a line each."""

import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from benchmarks import predict


TEXT = (
    '"Prices rose 3.5% from May 1 to May 5," Ana Ruiz, the mayor, told reporters on Friday. '
    "She said one in five shops had closed."
)

Run = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs the command on documents."""

    def run(*rows: object, options: tuple[str, ...] = ()) -> list[dict[str, Any]]:
        lines = "".join(f"{json.dumps(row)}\n\n" for row in rows)
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines.encode())))
        assert predict.main(options) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return run


def words(spans: list[list[int]] | None) -> list[str] | None:
    """Return what stands at *spans*."""
    return None if spans is None else [TEXT[start:end] for start, end in spans]


def test_a_document_gives_a_line(run: Run) -> None:
    """In order, with the ids that came in; a text without a reference date is fine."""
    rows = [{"id": 1, "text": TEXT, "reference": "2022-12-04"}, {"id": "b", "text": ""}]
    found = run(*rows)
    assert [row["id"] for row in found] == [1, "b"]
    nothing: dict[str, Any] = {"quotes": [], "left_out": [], "timex": [], "percentages": []}
    assert found[1] == {"id": "b", **nothing}


def test_statements(run: Run) -> None:
    """Spans for every part, None for those that are not there."""
    ((quote, *_),) = [row["quotes"] for row in run({"id": 1, "text": TEXT})]
    assert words(quote["content"]) == ['"Prices rose 3.5% from May 1 to May 5,"']
    assert words(quote["speaker"]) == ["Ana Ruiz, the mayor,"]
    assert words(quote["cue"]) == ["told"]
    assert words(quote["addressee"]) == ["reporters"]
    assert quote["medium"] is None
    assert (quote["type"], quote["speaker_entity"]) == ("direct", "Ana Ruiz")
    assert (quote["act"], quote["rule"]) == ("statement", "content-source-cue")
    assert 0 < quote["confidence"] <= quote["speaker_confidence"] <= 1


def test_statements_that_are_not_scored(run: Run) -> None:
    """Statements inside others and acts that were not asked for stand apart."""
    text = "Ana Ruiz said the council had warned that it would end. Lee Moss declined to comment."
    (plain,) = run({"id": 1, "text": text})
    assert len(plain["quotes"]) == 1
    assert [quote["act"] for quote in plain["left_out"]] == ["statement", "refusal"]
    (asked,) = run({"id": 1, "text": text}, options=("--acts", "all"))
    assert [quote["act"] for quote in asked["quotes"]] == ["statement", "refusal"]
    assert [quote["act"] for quote in asked["left_out"]] == ["statement"]


def test_dates(run: Run) -> None:
    """A range is taken apart into its ends."""
    ((first, second, friday),) = [
        row["timex"] for row in run({"id": 1, "text": TEXT, "reference": "2022-12-04"})
    ]
    assert [TEXT[t["start"] : t["end"]] for t in (first, second)] == ["May 1", "May 5"]
    assert friday == {
        "start": TEXT.index("Friday"),
        "end": TEXT.index("Friday") + 6,
        "type": "DATE",
        "value": "2022-12-02",
    }


def test_percentages(run: Run) -> None:
    """Numbers are numbers; shares come on request, as fractions."""
    plain = {"low": None, "high": None, "approximator": None, "of": None}
    start = TEXT.index("3.5%")
    expected = {"start": start, "end": start + 4, "value": 3.5, "kind": "percent", **plain}
    assert run({"id": 1, "text": TEXT})[0]["percentages"] == [expected]
    _, share = run({"id": 1, "text": TEXT}, options=("--shares",))[0]["percentages"]
    assert (share["kind"], share["value"]) == ("fraction", 20)


def test_qualified_percentages(run: Run) -> None:
    """What blurs a number and what it is a share of come along."""
    (found,) = run({"id": 1, "text": "It hit about 5 to 7 percent of homes."})[0]["percentages"]
    assert (found["value"], found["low"], found["high"]) == (None, 5, 7)
    assert (found["approximator"], found["of"]) == ("about", [31, 36])


def test_options_reach_the_extractors(run: Run) -> None:
    """Without them, the defaults of the extractors hold."""
    text = (
        "The firm declined to comment. It rained recently. In May 1920 he left; in June, he died."
    )
    document = {"id": 1, "text": text, "reference": "2022-12-04"}
    (plain,) = run(document)
    (asked,) = run(document, options=("--acts", "all", "--vague", "--dates", "narrative"))
    assert (len(plain["quotes"]), len(asked["quotes"])) == (0, 1)
    assert [t["value"] for t in plain["timex"]] == ["1920-05", "2022-06"]
    assert [t["value"] for t in asked["timex"]] == ["PAST_REF", "1920-05", "1920-06"]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "line 1 is no JSON"),
        ('{"id": 1}', "line 1 is no document"),
        ('["text"]', "line 1 is no document"),
        ('{"id": 1, "text": "", "reference": "May"}', "document 1: reference 'May' is no date"),
        ('{"id": 1, "text": "", "reference": 5}', "document 1: reference 5 is no date"),
    ],
)
def test_what_is_no_document_is_named(
    line: str,
    problem: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One clear line and an exit status, instead of a traceback."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(line.encode())))
    assert predict.main([]) == 2
    assert capsys.readouterr().err.startswith(problem)
