"""`benchmarks.acts` compares acts with those that a reader gave."""

import json
from pathlib import Path

import pytest

from benchmarks import acts


TEXT = "Ana Ruiz said the ferry would sail. The owner did not say why."
LABELS = """half\tdocument\tcue_start\tcue_end\tact\tnegated\tnote
A\tstory\t9\t13\tstatement\tno\t
B\tstory\t46\t57\tbelief\tyes\t
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder with a corpus of two documents, and labels for one of them."""
    quotes = [
        {"content": [[14, 34]], "speaker": [[0, 8]], "cue": [[9, 13]], "type": "indirect"},
        {"content": [[58, 61]], "speaker": None, "cue": [[46, 57]], "type": "indirect"},
        {"content": [[14, 34]], "speaker": None, "cue": None, "type": "indirect"},
    ]
    rows = [{"id": "story", "text": TEXT, "quotes": quotes}, {"id": 2, "text": "", "quotes": []}]
    (tmp_path / "attributions").mkdir()
    corpus = tmp_path / "attributions" / "polnear.train.jsonl"
    corpus.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    (tmp_path / "labels.tsv").write_text(LABELS, encoding="utf-8")
    return tmp_path


def test_outcomes(data: Path) -> None:
    """The act by the gold cue, and the act of the finding with the same content."""
    said, why = acts.outcomes(data, data / "labels.tsv")
    assert said == ("A", "said", "statement", "statement", "statement", True)
    assert (why.half, why.cue, why.wanted, why.by_cue) == ("B", "say", "belief", "refusal")
    assert why.negated is True


def test_figures(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each half has its own figures; errors are shown of half A only."""
    assert acts.main([str(data), "--labels", str(data / "labels.tsv"), "--errors"]) == 0
    lines = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert "half A: 1 statements" in lines
    assert "act by the cue of the corpus 100.0" in lines
    assert "act by the cue of the corpus 0.0" in lines
    assert "say: belief is refusal" not in lines


def test_errors_of_the_half_to_improve_on(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They name the cue, what was wanted and what it is."""
    labels = data / "labels.tsv"
    labels.write_text(LABELS.replace("statement", "denial"), encoding="utf-8")
    assert acts.main([str(data), "--labels", str(labels), "--errors"]) == 0
    assert "said: denial is statement" in capsys.readouterr().out


def test_nothing_to_measure(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Labels of other documents are no labels."""
    labels = data / "labels.tsv"
    labels.write_text(LABELS.replace("story", "tale"), encoding="utf-8")
    assert acts.main([str(data), "--labels", str(labels)]) == 2
    assert "holds none" in capsys.readouterr().err


def test_the_labels() -> None:
    """Three hundred statements in two equal halves, no document in both."""
    rows = acts.labels_of(acts.LABELS)
    labels = [(name, label) for name, places in rows.items() for label in places.values()]
    halves = {name: label["half"] for name, label in labels}
    assert len(labels) == 300
    assert sum(label["half"] == "A" for _, label in labels) == 150
    assert all(label["half"] == halves[name] for name, label in labels)
