"""`benchmarks.speed` times systems on texts that they have not read, and tells what it finds."""

import sys
from pathlib import Path

import pytest

from benchmarks import speed
from benchmarks.peers import ours
from benchmarks.peers.made_news import stories
from benchmarks.peers.process import Missing, Process


DATES, PERCENTAGES = ours.SPEED[-2:]


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every measure be short, and leave the others out: they are not installed here."""
    monkeypatch.setattr(speed, "SPEED", (DATES, PERCENTAGES))
    monkeypatch.setattr(ours, "SPEED", (PERCENTAGES,))
    monkeypatch.setattr(speed, "_SIZES", [1024, 2048])
    monkeypatch.setattr(speed, "_LARGE", 20_000)
    monkeypatch.setattr(speed, "_KINDS", (("dates",),))


def test_tells_speed_start_growth_and_memory(capsys: pytest.CaptureFixture[str]) -> None:
    """There is a table for each, and the first system is what the others are measured by."""
    options = [] if Path("/proc/self/clear_refs").exists() else ["--no-memory"]
    assert speed.main(["--rounds", "1", "--characters", "2000", *options]) == 0
    printed = capsys.readouterr().out
    for title in ("## Speed, 1 rounds", "## Start", "## Growth in one document"):
        assert title in printed
    assert "takes" in printed
    lines = printed.splitlines()
    first = next(line for line in lines if line.startswith("| quotekit, dates alone"))
    assert first.endswith("| 1.0x |")
    assert options or any(line.startswith("| `dates` |") for line in lines)


def test_names_what_is_missing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A system that does not start is passed over; without the first there is no ratio."""
    gone = Missing("not here")

    def start(peer: object, pythons: list[str], _: str | None) -> Process:
        if peer is DATES:
            raise gone
        worker = [sys.executable, "-m", "benchmarks.peers.worker", *pythons]
        return Process([*worker, "benchmarks.peers.ours", PERCENTAGES.name])

    monkeypatch.setattr(speed, "started", start)
    assert speed.main(["--rounds", "1", "--characters", "500", "--no-growth", "--no-memory"]) == 0
    captured = capsys.readouterr()
    assert "is missing: not here" in captured.err
    assert "quotekit, percentages alone" in captured.out
    assert "## Growth" not in captured.out


def test_each_round_has_texts_of_its_own() -> None:
    """No system reads a text that it has read before; at the end there may be none left."""
    texts = iter(stories(3))
    rounds = [speed.so_many(texts, 1500) for _ in range(4)]
    assert len({text for some in rounds for text in some}) == 3
    assert rounds[-1] == []


def test_reads_articles_of_a_folder(tmp_path: Path) -> None:
    """With a folder of data, its articles are read; without, made-up news."""
    folder = tmp_path / "attributions"
    folder.mkdir()
    row = '{"id": "1", "text": "A pier.", "quotes": []}\n'
    (folder / "polnear.train.jsonl").write_text(row, encoding="utf-8")
    assert list(speed.texts_of(tmp_path)) == ["A pier."]
    assert next(speed.texts_of(None)) == stories(1)[0]
