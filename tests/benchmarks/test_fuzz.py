"""`benchmarks.fuzz` makes texts of bytes, and holds them to what is promised."""

import doctest
import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import quotekit
from benchmarks import fuzz


def test_its_examples_are_right() -> None:
    """Those in its docstrings."""
    result = doctest.testmod(fuzz)
    assert result.attempted
    assert not result.failed


def test_any_bytes_make_a_text() -> None:
    """Bytes that are no UTF-8 become lone surrogates."""
    assert fuzz.text_of(b"") == ""
    assert fuzz.text_of(b"\x01\xff") == "\udcff"
    assert all(fuzz.text_of(bytes([0, byte])) for byte in range(256))


@pytest.mark.parametrize("target", fuzz.TARGETS)
def test_texts_keep_what_is_promised(target: str) -> None:
    """Each target passes over texts that are well read."""
    for text in ("", "“No,” Ana Ruiz said on Friday; 5 percent agreed.", "\ud800<script>"):
        fuzz.TARGETS[target](text)


@pytest.mark.parametrize(
    ("target", "method", "result", "problem"),
    [
        ("everything", "__eq__", False, "something else"),
        ("everything", "sentence_of", quotekit.Span(0, 1, "x"), "outside its sentence"),
        ("rendering", "to_html", "<SCRIPT>", "a script"),
        ("export", "records", [], "a record is missing"),
        ("export", "to_dicts", [], "does not come back"),
    ],
)
def test_what_breaks_a_promise_is_told(
    target: str, method: str, result: object, problem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A target raises where findings are not what they should be."""
    monkeypatch.setattr(quotekit.Findings, method, lambda *_: result)
    with pytest.raises(AssertionError, match=problem):
        fuzz.TARGETS[target]("In May 2021 it rose.")


def test_without_the_fuzzer(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said what to install."""
    monkeypatch.setitem(sys.modules, "atheris", None)
    assert fuzz.main(["dates"]) == 2
    assert "quotekit-nlp[fuzz]" in capsys.readouterr().err


def test_the_fuzzer_is_told_how_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its options, and what to do with bytes."""
    monkeypatch.chdir(tmp_path)
    told: dict[str, Any] = {}

    def instrument(include: list[str]) -> AbstractContextManager[None]:
        told.update(include=include)
        return nullcontext()

    def setup(command: list[str], one: object) -> None:
        told.update(command=command, one=one)

    fake = SimpleNamespace(
        instrument_imports=instrument,
        Setup=setup,
        Fuzz=lambda: told["one"](b"\x00\x01\x02"),
    )
    monkeypatch.setitem(sys.modules, "atheris", fake)
    assert fuzz.main(["dates", "--seconds", "9", "--runs", "7", "--corpus", "texts"]) == 0
    assert told["include"] == ["quotekit"]
    assert told["command"][1:] == [
        "-artifact_prefix=build/",
        "-max_len=1024",
        "-max_total_time=9",
        "-runs=7",
        "texts",
    ]
