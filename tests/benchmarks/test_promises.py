"""`benchmarks.promises` counts the texts in which a changed text gives other findings."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks import promises
from benchmarks.promises import comparisons, main
from quotekit import Annotation, Document, Span


NEWS = (
    "A vote at last\n\n“We will vote on 3 May 2022,” said Ana Ruiz.\n\n"
    "Rents rose 4 percent.\n\nThe hall was cold."
)
LEFT_OPEN = "A storm\n\n“The roof is gone, said Olga Lind."
PROMISES = ["line ends", "straight marks", "a paragraph before", "a paragraph less"]


def vote_in_cold(document: Document) -> Iterator[Annotation]:
    """Find a word near the begin, as long as one at the end says so."""
    if "cold" in document.text:
        yield Annotation(Span.of(document.text, 2, 6), "looks-ahead")


def test_compares_each_text_with_itself_changed() -> None:
    """And with itself behind the text before it, but for the first."""
    found = list(comparisons([NEWS, NEWS]))
    assert [one.promise for one in found] == [*PROMISES, *PROMISES, "a text before"]
    assert all(one.expected == one.found for one in found)
    kinds = [{kind for kind, _ in one.expected} for one in found]
    assert kinds[0] == {"quote", "attribution", "date", "percentage"}
    assert kinds[1] == {"quote"}


def test_marks_that_do_not_pair_are_not_made_straight() -> None:
    """Nobody could say how many quotes there should be."""
    assert "straight marks" not in [one.promise for one in comparisons([LEFT_OPEN])]


def test_tells_what_differs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """How many texts, and what is missing or new if asked for."""
    monkeypatch.setattr(promises, "EXTRACTORS", {"votes": vote_in_cold})
    path = tmp_path / "news.jsonl"
    path.write_text(json.dumps({"id": 1, "text": NEWS}), encoding="utf-8")
    assert main([str(path), "--characters", "1000", "--show"]) == 0
    printed = capsys.readouterr().out
    assert "a paragraph less: - annotation ['vote']" in printed
    assert "| a paragraph less | 1 | 1 |" in printed
    assert "| line ends | 1 | 0 |" in printed
    assert main([str(path), "--characters", "30"]) == 0
    assert "| a paragraph less | 1 | 0 |" in capsys.readouterr().out


def test_a_line_that_is_no_document_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And the command fails."""
    path = tmp_path / "news.jsonl"
    path.write_text("{}", encoding="utf-8")
    assert main([str(path)]) == 2
    assert "line 1 is no document" in capsys.readouterr().err
