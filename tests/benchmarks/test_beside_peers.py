"""The command that measures quotekit beside other systems."""

import datetime as dt
import doctest
import json
import pathlib
from importlib.metadata import version
from types import ModuleType

import attrs
import pytest

from benchmarks import beside_peers, markdown
from benchmarks.peers import (
    calendar_values,
    chrono,
    code_units,
    growth,
    microsoft_percentages,
    ours,
)
from benchmarks.peers.made_news import stories
from benchmarks.peers.peer import Find, Peer
from benchmarks.peers.scored import TASKS, gold_of
from benchmarks.peers.worker import answers


@pytest.mark.parametrize("module", [calendar_values, code_units, growth, markdown])
def test_its_examples_are_right(module: ModuleType) -> None:
    """Those in the docstrings of its parts."""
    result = doctest.testmod(module)
    assert result.attempted
    assert not result.failed


def nothing_but_errors() -> Find:
    """Return what finds the letter A and cannot bear the letter B."""

    def find(text: str, _reference: dt.datetime | None) -> list[str]:
        if "B" in text:
            raise ValueError
        return [letter for letter in text if letter == "A"]

    return find


def peer(load: "type[Find] | object" = nothing_but_errors) -> Peer:
    """Make a system."""
    return Peer(
        name="letters",
        module=__name__,
        packages=("pytest",),
        readings={},
        load=load,  # type: ignore[arg-type]
        plain=lambda letter: {"letter": letter},
    )


def test_a_system_answers_requests() -> None:
    """Findings only on request; a text that makes it raise has none, and is counted."""
    requests = [
        json.dumps({"texts": ["AxA", "AB"], "reference": "2016-03-08", "keep": True}),
        json.dumps({"texts": ["A"], "reference": None, "keep": False}),
    ]
    ready, first, second = answers(peer(), iter(requests))
    assert ready["ready"].keys() == {"pytest"}
    assert first["found"] == [[{"letter": "A"}, {"letter": "A"}], []]
    assert (first["failed"], second["failed"]) == (1, 0)
    assert second["found"] is None
    assert first["cpu"] >= 0


def test_a_system_that_is_not_there_says_so() -> None:
    """And answers nothing more."""

    def load() -> Find:
        raise ImportError("No module named 'letters'")

    assert list(answers(peer(load), iter(["{}"]))) == [{"missing": "No module named 'letters'"}]


def test_a_script_is_no_python() -> None:
    """It is run by node."""
    (first,) = answers(chrono.PEERS[0], iter(["{}"]))
    assert "node" in first["missing"]


def test_made_up_news_is_always_the_same() -> None:
    """And no two stories are."""
    assert stories(3) == stories(3)
    assert len(set(stories(20))) == 20


@pytest.mark.parametrize("task", ["percentages", "dates"])
def test_each_script_and_module_is_there(task: str) -> None:
    """Every system is found in the module that it names."""
    folder = pathlib.Path(microsoft_percentages.__file__).parent
    for system in TASKS[task].peers:
        assert (folder / f"{system.module.rpartition('.')[2]}.py").is_file()
        assert system.script is None or (folder / system.script).is_file()


def only_ours(monkeypatch: pytest.MonkeyPatch, *others: Peer) -> None:
    """Leave little to measure."""
    task = attrs.evolve(TASKS["percentages"], peers=(*ours.PERCENTAGES, *others))
    monkeypatch.setattr(beside_peers, "TASKS", {"percentages": task})
    monkeypatch.setattr(beside_peers, "_TIMED_CHARACTERS", 2000)
    monkeypatch.setattr(beside_peers, "_SIZES", [2000, 4000])


def test_tables_are_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: pathlib.Path
) -> None:
    """How fast and how right; what is missing is told on standard error."""
    missing = Peer(name="letters", module="benchmarks.peers.none", packages=(), readings={})
    only_ours(monkeypatch, missing)
    corpus = tmp_path / "percentages" / "spec.jsonl"
    corpus.parent.mkdir()
    right = {"start": 3, "end": 5, "value": 5, "low": None, "high": None}
    rows = [
        {"id": "a", "text": "Up 5% now.", "expected": [right], "disputed": None},
        {"id": "b", "text": "The %", "expected": [right], "disputed": "no number"},
    ]
    corpus.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert beside_peers.main(["percentages", str(tmp_path), "--rounds", "1"]) == 0
    out, err = capsys.readouterr()
    assert f"| quotekit | {version('quotekit-nlp')} |" in out
    assert "## percentages/spec, 1 documents" in out
    assert "| quotekit | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 0.0 | 0 | 0 |" in out
    assert "letters is missing: does not start" in err
    assert "percentages/news.dev is not there" in err


def test_a_corpus_that_is_none_ends_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: pathlib.Path
) -> None:
    """With one line and a status that a script can see."""
    only_ours(monkeypatch)
    corpus = tmp_path / "percentages" / "news.dev.jsonl"
    corpus.parent.mkdir()
    corpus.write_text("{", encoding="utf-8")
    assert beside_peers.main(["percentages", str(tmp_path), "--rounds", "1"]) == 2
    assert "line 1 is no JSON" in capsys.readouterr().err


def test_a_system_too_slow_for_any_length_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its row has no figures."""
    only_ours(monkeypatch)
    monkeypatch.setattr(beside_peers, "_SIZES", [16 * 1024])
    monkeypatch.setattr(beside_peers, "_PATIENCE", 1e-9)
    assert beside_peers.main(["percentages", "--rounds", "1"]) == 0
    assert "| quotekit | under 16k |  |  |  |" in capsys.readouterr().out


def test_disputed_cases_are_left_out(tmp_path: pathlib.Path) -> None:
    """Peers disagree on them by design."""
    corpus = tmp_path / "percentages" / "spec.jsonl"
    corpus.parent.mkdir()
    corpus.write_text('{"id": "a", "text": "", "disputed": "ratio"}', encoding="utf-8")
    assert gold_of(tmp_path, "percentages/spec") == []
