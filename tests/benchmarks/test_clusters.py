"""`benchmarks.clusters` measures how quotes are grouped in corpora without names."""

import json
from pathlib import Path

import pytest

from benchmarks import clusters
from benchmarks.clusters import Said


TEXT = "“We will vote,” Ana Ruiz said. “It is late,” she said. “So it is,” Tom Lind said."

QUOTED = ("We will vote", "It is late", "So it is")


def row(**entities: str | None) -> dict[str, object]:
    """Return a document whose quotes have the given speakers."""
    quotes = [
        {"content": [[TEXT.index(words), TEXT.index(words) + len(words)]], "speaker_entity": entity}
        for words, entity in zip(
            ("We will vote", "It is late", "So it is"), entities.values(), strict=True
        )
    ]
    return {"id": "vote", "text": TEXT, "quotes": quotes}


def test_quotes_and_their_speakers() -> None:
    """A quote is found by its words; one without an annotated speaker is left out."""
    said = list(clusters.said_in(row(one="x", two="x", three=None)))
    assert [one.wanted for one in said] == [("vote", "x"), ("vote", "x")]
    assert said[0].got == said[1].got
    assert all(one.is_found for one in said)


def test_a_quote_that_nothing_holds_half_of_is_not_found() -> None:
    """Less than half of its characters is not enough."""
    other = row(one="x", two="x", three="y")
    other["quotes"] = [{"content": [[15, 40]], "speaker_entity": "x"}]
    (said,) = clusters.said_in(other)
    assert said == Said(("vote", "x"), None, is_found=False)


def test_each_speaker_is_matched_with_one() -> None:
    """Two who are taken for one are right once, and nobody is right for nobody."""
    pairs = [("a", 1), ("a", 1), ("b", 1), ("b", 2), ("c", None)]
    said = [Said(wanted, got, is_found=True) for wanted, got in pairs]
    assert clusters.one_to_one(said) == 3


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file of documents gives the figures; one that is not there, an error."""
    path = tmp_path / "votes.jsonl"
    path.write_text(json.dumps(row(one="x", two="x", three="y")), encoding="utf-8")
    assert clusters.main([str(path), "--paragraphs", "blank"]) == 0
    printed = capsys.readouterr().out
    assert "quotes                             3" in printed
    assert printed.count("100.0") == 5
    assert clusters.main([str(tmp_path / "none.jsonl")]) == 2
