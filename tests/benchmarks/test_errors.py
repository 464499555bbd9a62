"""`benchmarks.errors` prints how much is wrong in each group, and how it looks."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from benchmarks import errors


BEFORE = "Ana Ruiz said that it rained. <Lee Moss> {mused}"
TEXT = "Ana Ruiz said that it rained. Lee Moss mused that it snowed, and Ely has also said yes."


def quote(content: str, speaker: str, cue: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401  # what JSON holds
    """Make a row from words."""
    places = {"content": content, "speaker": speaker, "cue": cue}
    spans = {
        key: [[TEXT.index(words), TEXT.index(words) + len(words)]] for key, words in places.items()
    }
    return {**spans, "type": "indirect", **more}


GOLD = [
    quote("that it rained", "Ana Ruiz", "said"),
    quote("that it snowed", "Lee Moss", "mused"),
    quote("yes", "Ely", "has also said", type="direct"),
]
FOUND = [
    quote("that it rained", "Lee Moss", "said", rule="a-rule"),
    quote("it snowed", "Lee Moss", "mused", rule="a-rule"),
    quote("Ely has", "Ana Ruiz", "and", rule="b-rule"),
]

Run = Callable[..., list[str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs the command on one document and its predictions."""
    gold, found = tmp_path / "gold.jsonl", tmp_path / "found.jsonl"
    gold.write_text(json.dumps({"id": "rain", "text": TEXT, "quotes": GOLD}), encoding="utf-8")

    def run(*options: str, predictions: list[dict[str, Any]] | None = FOUND) -> list[str]:
        rows = [{"id": "rain", "quotes": predictions}]
        found.write_text("\n\n".join(map(json.dumps, rows)), encoding="utf-8")
        files = [gold] if predictions is None else [gold, found]
        assert errors.main([*map(str, files), *options]) == 0
        return [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]

    return run


def test_the_table_has_a_row_for_each_group(run: Run) -> None:
    """The largest first, with the share of the gold and the types as the rows say them."""
    assert run()[:10] == [
        "1 documents, 3 gold statements, 3 predictions",
        "right content 1 recall 33.3 % precision 33.3 %",
        "and right speaker 0 recall 0.0 % precision 0.0 %",
        "",
        "group costs all of gold direct mixed indirect",
        "cue-missed recall 1 33.3 % 1 0 0",
        "too-short-left both 1 33.3 % 0 0 1",
        "cue-false precision 1 33.3 % 0 0 1",
        "source-other speaker 1 33.3 % 0 0 1",
        "(gold statements) 3 1 0 2",
    ]


def test_types_are_told_from_the_marks_on_request(run: Run) -> None:
    """There are none in the text."""
    assert run("--retype")[5] == "cue-missed recall 1 33.3 % 0 0 1"


def test_groups_name_their_cues_and_shapes(run: Run) -> None:
    """Auxiliaries and adverbs are no cue; a verb stands for its forms."""
    lines = run()
    missed = lines.index("cue-missed: nothing is found: neither cue nor content (1)")
    assert lines[missed + 1 : missed + 3] == [
        "cues say 1 (unlisted 0)",
        "shapes source cue content 1",
    ]
    assert "cues and* 1 (unlisted 1)" in lines
    assert "shapes b-rule 1" in lines


def test_rare_cues_are_only_counted(run: Run) -> None:
    """As many as were not named."""
    rows = [quote("Ely has", "Ana Ruiz", cue) for cue in ("and", "and", "it", "Ana", "Lee")]
    assert "cues and* 2 · others 3 (unlisted 5)" in run("--words", "1", predictions=rows)


def test_statements_without_a_cue_are_counted_as_such(run: Run) -> None:
    """They have a group of their own."""
    lines = run("--group", "false-without-cue", predictions=[{**FOUND[2], "cue": None}])
    assert lines[-2] == "cues (none) 1 (unlisted 0)"


def test_one_group_or_one_cue_can_be_shown(run: Run) -> None:
    """A cue by its dictionary form, or by the word in the list."""
    heads = [line.split()[0] for line in run("--group", "cue-missed") if ": " in line]
    assert heads == ["cue-missed:"]
    said = run("--cue", "say")
    assert [line.split(":")[0] for line in said if line.endswith("(1)")] == [
        "cue-missed",
        "source-other",
    ]
    assert any(line.startswith("cue-false:") for line in run("--cue", "and"))


def test_examples_are_marked_in_the_text(run: Run) -> None:
    """With the document, its form, the shape and the rule, each named once."""
    lines = run("--group", "too-short-left", "--examples", "2")
    assert lines[-3:] == [
        "rain · indirect · that · a-rule",
        f"gold {BEFORE} [that it snowed], and Ely has also said yes.",
        f"found {BEFORE} that [it snowed], and Ely has also said yes.",
    ]
    assert run("--group", "cue-false", "--examples", "1")[-2] == "rain · indirect · b-rule"


def test_the_seed_chooses_the_examples(run: Run) -> None:
    """The same seed shows the same."""
    rows = [quote(words, "Ana Ruiz", "and") for words in ("rained", "Lee", "mused", "Ely", "also")]
    shown = {
        seed: tuple(
            run("--group", "cue-false", "--examples", "1", "--seed", seed, predictions=rows)
        )
        for seed in "12345"
    }
    assert len(set(shown.values())) > 1
    assert shown["3"] == tuple(
        run("--group", "cue-false", "--examples", "1", "--seed", "3", predictions=rows)
    )


def test_without_predictions_the_extractor_runs(run: Run) -> None:
    """It finds the plain statement, at the least."""
    words = run("--acts", "all", predictions=None)[1].split()
    assert words[:2] == ["right", "content"]
    assert int(words[2]) >= 1


def test_a_document_without_a_prediction_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its statements are missed."""
    (tmp_path / "gold").write_text(json.dumps({"id": 1, "text": TEXT, "quotes": GOLD}))
    (tmp_path / "found").write_text("")
    assert errors.main([str(tmp_path / "gold"), str(tmp_path / "found")]) == 0
    out, err = capsys.readouterr()
    assert err == "document 1 has no prediction\n"
    assert "cue-missed           recall             3" in out


@pytest.mark.parametrize("line", ["{", "[]", '{"quotes": []}'])
def test_what_is_no_prediction_is_named(
    line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One clear line and an exit status, instead of a traceback; so is a file that is not there."""
    (tmp_path / "gold").write_text(json.dumps({"id": 1, "text": TEXT, "quotes": GOLD}))
    (tmp_path / "found").write_text(line)
    assert errors.main([str(tmp_path / "gold"), str(tmp_path / "found")]) == 2
    assert capsys.readouterr().err.startswith("line 1 is no ")
    assert errors.main([str(tmp_path / "none")]) == 2
    assert "none" in capsys.readouterr().err
