"""What the confidence learns from: predictions that were right, and those that were not."""

import json
from pathlib import Path

import pytest

from quotekit.models.linear_file import unpacked
from tests.training.annotated import NAMES, row
from training.confidence import judgements_of, main


def _prediction(marked: str, name: str, **known: object) -> str:
    found = row(marked, name)
    facts: dict[str, object] = {
        "act": "statement",
        "rule": "source-cue-content",
        "cue_lemma": "say",
    }
    facts |= {"probability": 0.9, "sureness": -0.1, "agreement": 1.0, "bounds": "a b"}
    for quote in found["quotes"]:
        quote.update({**facts, **known})
    return json.dumps(found) + "\n"


GOLD = "⟦source 1|{0}⟧ ⟦cue 1|said⟧ ⟦content 1|that it rained on the town⟧. Lena saw it."
OTHER_SOURCE = "{0} ⟦cue 1|said⟧ ⟦content 1|that it rained on the town⟧. ⟦source 1|Lena⟧ saw it."
OTHER_CONTENT = "{0} said that it rained on the town. ⟦source 1|Lena⟧ ⟦cue 1|saw⟧ ⟦content 1|it⟧."


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Return a folder of gold, and predictions: right ones, other sources, other contents."""
    gold = [row(GOLD.format(name), name) for name in NAMES]
    text = "".join(json.dumps(one) + "\n" for one in gold)
    (tmp_path / "polnear.train.jsonl").write_text(text, encoding="utf-8")
    likely = {GOLD: 0.99, OTHER_SOURCE: 0.6, OTHER_CONTENT: 0.1}
    kinds = [*[GOLD] * 4, *[OTHER_SOURCE] * 2, *[OTHER_CONTENT] * 2]
    lines = [
        _prediction(marked.format(name), name, probability=likely[marked])
        for marked, name in zip(kinds, NAMES, strict=True)
    ]
    predictions = tmp_path / "predictions.jsonl"
    predictions.write_text("".join(lines), encoding="utf-8")
    return tmp_path, predictions


class TestJudgement:
    """A prediction is judged by its content, and then by its speaker."""

    def test_right_and_wrong(self, files: tuple[Path, Path]) -> None:
        """A source elsewhere is wrong where the content is right; a content elsewhere is all."""
        gold = [row(GOLD.format(name), name) for name in NAMES]
        judged = list(judgements_of(gold, files[1]))
        assert [(one.content, one.speaker) for one in judged] == [
            *[(True, True)] * 4,
            *[(True, False)] * 2,
            *[(False, False)] * 2,
        ]

    def test_clues(self, files: tuple[Path, Path]) -> None:
        """It is judged by the same clues as what is found later."""
        (first, *_) = judgements_of([row(GOLD.format("Ruiz"), "Ruiz")], files[1])
        clues = first.clues()
        assert clues["rule=source-cue-content"] == clues["source=sourced"] == 1.0
        assert clues["sureness"] == -0.1


class TestFitting:
    """The file that is written says how sure a statement is."""

    def test_file(
        self,
        files: tuple[Path, Path],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """Likely cues weigh for a statement; turns are counted, drawn towards one half."""
        pytest.importorskip("sklearn")
        folder, predictions = files
        gold = tmp_path / "turns.jsonl"
        gold.write_text(json.dumps(row(GOLD.format("Ruiz"), "Ruiz")) + "\n", encoding="utf-8")
        turns = tmp_path / "found.jsonl"
        turns.write_text(
            _prediction(GOLD.format("Ruiz"), "Ruiz", rule="labelled-turn"), encoding="utf-8"
        )
        out = tmp_path / "confidence.bin"
        arguments = [str(folder), str(predictions), f"{gold}:{turns}", "--out", str(out)]
        monkeypatch.setattr("sys.argv", ["confidence", *arguments])
        main()
        model = unpacked(out.read_bytes())
        assert model.outputs == ("both", "speaker")
        assert model.of("odds")[0] > 0
        assert model.facts["counted"]["labelled-turn"] == [round(2 / 3, 4)] * 2
        assert model.facts["counted"]["answer-after-question"] == [0.5, 0.5]
        assert "labelled-turn: 1 found, 1 right, 1 with their speaker" in capsys.readouterr().out
