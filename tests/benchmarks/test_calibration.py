"""`benchmarks.calibration` tells whether probabilities mean what they say."""

import doctest
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from benchmarks import calibration
from benchmarks.scoring import calibration as scoring
from benchmarks.scoring.calibration import (
    Judged,
    calibration_error,
    equal_mass,
    equal_width,
    precision_from,
    ranking,
    recall_from,
)


TEXT = "Ana Ruiz said it rained. Lee Moss mused that it snowed. Ely sang. It was warm."

Quote = dict[str, Any]
Run = Callable[..., dict[str, list[str]]]


def quote(content: str, speaker: str | None, both: object = 1.0, whom: float = 1.0) -> Quote:
    """Make a row from words and probabilities."""
    places = {"content": content, "speaker": speaker}
    spans = {
        key: words and [[TEXT.index(words), TEXT.index(words) + len(words)]]
        for key, words in places.items()
    }
    return {**spans, "cue": None, "confidence": both, "speaker_confidence": whom}


GOLD = [quote("it rained", "Ana Ruiz"), quote("that it snowed", "Lee Moss")]
FOUND = [
    quote("it rained", "Ana Ruiz", 0.95, 0.97),
    quote("that it snowed", "Ana Ruiz", 0.55, 0.65),
    quote("It was warm", None, 0.15, 0.5),
]


def test_its_examples_are_right() -> None:
    """Those in the docstrings of its parts."""
    result = doctest.testmod(scoring)
    assert result.attempted
    assert not result.failed


def test_every_bin_is_as_wrong_as_it_is_full() -> None:
    """Three of four in a bin that is right, one in a bin that is wrong by half."""
    judged = [Judged(1.0, right=True)] * 3 + [Judged(0.5, right=False)]
    assert calibration_error(equal_width(judged)) == 12.5
    assert calibration_error([]) == 0


def test_equal_probabilities_are_not_told_apart() -> None:
    """Neither by bins of equal size nor by the order they came in."""
    judged = [Judged(0.5, right=False), Judged(0.5, right=True)] * 10
    assert calibration_error(equal_mass(judged)) == 0
    assert ranking(judged) == 50


def test_bins_of_equal_size() -> None:
    """As many as asked for, where all probabilities differ."""
    judged = [Judged(i / 100, right=True) for i in range(100)]
    assert [len(each.judged) for each in equal_mass(judged)] == [10] * 10


@pytest.mark.parametrize(("right", "area"), [("0011", 100), ("1100", 0), ("0101", 75)])
def test_ranking(right: str, area: float) -> None:
    """From the lowest probability to the highest."""
    judged = [Judged(i / 10, each == "1") for i, each in enumerate(right)]
    assert ranking(judged) == area
    assert ranking(judged[::-1]) == area


def test_nothing_is_ranked_among_equals() -> None:
    """Where all are right, or wrong, or there is none."""
    assert (
        ranking([Judged(0.5, right=True)])
        is ranking([Judged(0.5, right=False)])
        is ranking([])
        is None
    )


def test_a_threshold_may_keep_nothing() -> None:
    """That has no precision, and finds nothing."""
    judged = [Judged(0.5, right=True)]
    assert precision_from(judged, 0.9) is None
    assert recall_from(judged, 0.9, 1) == 0


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs the command; rows by their first words, per section."""

    def run(*options: str, predictions: list[Quote] | None = FOUND) -> dict[str, list[str]]:
        (tmp_path / "gold").write_text(json.dumps({"id": 1, "text": TEXT, "quotes": GOLD}))
        (tmp_path / "found").write_text(json.dumps({"id": 1, "quotes": predictions}))
        files = ["gold"] if predictions is None else ["gold", "found"]
        assert calibration.main([*(str(tmp_path / name) for name in files), *options]) == 0
        rows: dict[str, list[str]] = {}
        section = ""
        for line in capsys.readouterr().out.splitlines():
            first, *rest = line.split() or [""]
            section = first if first.endswith("confidence") else section
            rows[f"{section} {first}"] = rest
        return rows

    return run


def test_confidence_is_of_content_and_speaker(run: Run) -> None:
    """A content with another speaker is as wrong as one that the gold has not."""
    rows = run()
    assert rows["confidence all"][:6] == ["3", "33.3", "55.0", "25.0", "25.0", "100.0"]
    assert rows["confidence all"][6:] == ["100.0", "50.0", "100.0", "50.0", "50.0", "50.0"]
    assert rows["confidence indirect"] == rows["confidence all"]
    assert rows["confidence 0.90"] == ["and", "1.00", "1", "95.0", "100.0"]
    assert rows["confidence 0.50"] == ["and", "0.60", "1", "55.0", "0.0"]
    assert "confidence 0.20" not in rows


def test_speaker_confidence_is_of_what_has_the_right_content(run: Run) -> None:
    """The rest says nothing about speakers."""
    rows = run()
    assert rows["speaker_confidence all"][:3] == ["2", "50.0", "81.0"]
    assert rows["speaker_confidence all"][-2:] == ["50.0", "50.0"]


def test_a_prediction_counts_under_its_own_form(run: Run) -> None:
    """For the recall, what it finds counts under the form of the gold."""
    rows = [{**row, "type": "direct"} for row in FOUND[:2]]
    found = run(predictions=[*rows, FOUND[2]])
    assert found["confidence direct"][:1] == ["2"]
    assert found["confidence direct"][-2:] == ["50.0", "0.0"]
    assert found["confidence indirect"][:1] == ["1"]
    assert found["confidence indirect"][5:8] == ["-", "-", "50.0"]
    assert run("--retype", predictions=rows)["confidence indirect"][0] == "2"


def test_bins_can_be_wider(run: Run) -> None:
    """Two of them."""
    rows = run("--bins", "2")
    assert rows["confidence 0.50"] == ["and", "1.00", "2", "75.0", "50.0"]


def test_without_predictions_the_extractor_runs(run: Run) -> None:
    """Its own probabilities are judged."""
    assert "confidence all" in run(predictions=None)


@pytest.mark.parametrize("value", [None, "high", 1.5, -0.1])
def test_predictions_without_a_probability_are_refused(
    value: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By one clear line."""
    (tmp_path / "gold").write_text(json.dumps({"id": 1, "text": TEXT, "quotes": GOLD}))
    found = {"id": 1, "quotes": [quote("it rained", "Ana Ruiz", value)]}
    (tmp_path / "found").write_text(json.dumps(found))
    assert calibration.main([str(tmp_path / "gold"), str(tmp_path / "found")]) == 2
    assert capsys.readouterr().err.startswith(f"a prediction has {value!r} as its confidence")
