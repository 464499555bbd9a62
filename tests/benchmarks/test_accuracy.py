"""`benchmarks.accuracy` prints a table of corpus, measure and figure."""

import json
from pathlib import Path

import pytest

from benchmarks import accuracy


TEXT = '"We will vote," Ana Ruiz said on May 1, 2022. Up 5%.'
GOLD = {
    "id": "vote",
    "text": TEXT,
    "quotes": [{"content": [[0, 15]], "speaker": [[16, 24]], "cue": [[25, 29]], "type": "direct"}],
    "timex": [{"start": 33, "end": 44, "type": "DATE", "value": "2022-05-01"}],
    "percentages": [{"start": 49, "end": 51, "value": 6, "low": None, "high": None}],
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder with two corpora."""
    for name in ("articles/dev", "attributions/polnear.train", "dates/wikiwars.train"):
        path = tmp_path / f"{name}.jsonl"
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(GOLD), encoding="utf-8")
    return tmp_path


def table(data: Path, capsys: pytest.CaptureFixture[str], *options: str) -> dict[str, str]:
    """Run the command and return its rows: corpus and measure, and the figure."""
    assert accuracy.main([str(data), *options]) == 0
    lines = [line.rsplit(maxsplit=1) for line in capsys.readouterr().out.splitlines()]
    return {" ".join(name.split()): figure for name, figure in lines}


def test_what_is_there_is_measured(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Large corpora wait to be asked for by name."""
    rows = table(data, capsys)
    assert rows["articles/dev content+speaker"] == "100.0"
    assert rows["articles/dev entity"] == "-"
    assert rows["articles/dev date value"] == "100.0"
    assert rows["articles/dev percentage value"] == "0.0"
    assert rows["articles/dev percentage false"] == "0"
    assert rows["dates/wikiwars.train date strict"] == "100.0"
    assert not any(name.startswith("attributions/polnear.train") for name in rows)


def test_only_some_are_measured(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A part of a name is enough, except for large corpora."""
    assert {name.split()[0] for name in table(data, capsys, "--only", "wiki")} == {
        "dates/wikiwars.train"
    }
    assert table(data, capsys, "--only", "polnear") == {}
    assert (
        table(data, capsys, "--only", "polnear.train")["attributions/polnear.train exact"]
        == "100.0"
    )


def test_errors_are_shown(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As many as asked for, below the figures that they lower."""
    accuracy.main([str(data), "--only", "articles", "--errors", "1"])
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.startswith("    vote: '5%' read as value 5.0")


def test_a_broken_corpus_is_named(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One clear line and an exit status, instead of a traceback."""
    (data / "articles" / "dev.jsonl").write_text("{", encoding="utf-8")
    assert accuracy.main([str(data)]) == 2
    assert capsys.readouterr().err.startswith("line 1 is no JSON")


def test_what_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An empty folder gives an empty table, and says why."""
    assert accuracy.main([str(tmp_path), "--only", "articles"]) == 0
    assert capsys.readouterr().err.split() == ["articles/dev", "is", "not", "there"]
