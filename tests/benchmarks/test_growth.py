"""`benchmarks.growth` tells how time grows on hostile texts, and fails if it grows too fast."""

import doctest
import time
from functools import partial

import pytest

from benchmarks import growth, hostile_texts
from benchmarks.hostile_texts import HOSTILE, TAILS
from tests.work import lines_run


FEW, MANY = 1000, 4000
STEEPEST = 1.25
"""At these lengths what looks back some hundred characters still grows, by up to 1.19."""


def quadratic(text: str) -> None:
    """Take time that grows with the square of the length."""
    begin = time.process_time()
    while time.process_time() - begin < 2e-8 * len(text) ** 2:
        pass


def test_hostile_texts_have_the_length_they_are_asked_for() -> None:
    """Or nearly so: those made of several parts may miss a few characters."""
    for name, make in HOSTILE.items():
        assert 900 <= len(make(1000)) <= 1000, name
    assert TAILS[0] == ""


def test_their_examples_are_right() -> None:
    """Those in the docstrings."""
    result = doctest.testmod(hostile_texts)
    assert result.attempted
    assert not result.failed


@pytest.mark.parametrize("name", HOSTILE)
def test_work_grows_with_the_length(name: str) -> None:
    """Counted in lines that run, as no machine is quick or slow at: four times the text."""
    growth.read(HOSTILE[name](FEW))
    few, many = (lines_run(partial(growth.read, HOSTILE[name](n))) for n in (FEW, MANY))
    assert many <= few * (MANY / FEW) ** STEEPEST


@pytest.mark.parametrize("name", HOSTILE)
def test_no_hostile_text_raises(name: str) -> None:
    """Whatever it is, and whatever stands after it."""
    for tail in TAILS:
        growth.read(HOSTILE[name](400) + tail)


def test_tells_what_grows_too_fast() -> None:
    """The power of the length is fitted to what takes long enough."""
    found = growth.growth_of("digits", "", [500, 1000, 2000], work=quadratic)
    assert found.power == pytest.approx(2.0, abs=0.3)
    assert found.is_harmful
    quick = growth.growth_of("digits", "", [10, 20], work=lambda _: None)
    assert quick.power is None
    assert not quick.is_harmful


def test_tells_what_takes_too_much_memory() -> None:
    """What is held at one time counts, and not what is let go before."""
    sizes = [1000, 2000, 4000]
    found = growth.growth_of("digits", "", sizes, growth.MEMORY, work=lambda text: len(text) * text)
    assert found.power == pytest.approx(2.0, abs=0.1)
    assert found.cost == pytest.approx(4000, rel=0.1)
    found = growth.growth_of(
        "digits", "", sizes, growth.MEMORY, work=lambda _: [len(bytes(10**6)) for _ in range(3)]
    )
    assert found.power == pytest.approx(0.0, abs=0.1)


def test_tells_what_raises() -> None:
    """An exception is a finding, with its message."""

    def refuse(text: str) -> None:
        raise ValueError(len(text))

    found = growth.growth_of("digits", "%", [10], work=refuse)
    assert found.problem == "ValueError: 11"
    assert found.is_harmful


def test_prints_each_and_the_steepest(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Status 0 where nothing is harmful, 1 where something is."""
    monkeypatch.setattr(growth, "_THOUSAND", 100)
    assert growth.main(["--sizes", "1", "2", "--only", "percent signs", "--bare"]) == 0
    printed = capsys.readouterr().out
    assert printed.count("percent signs") == 2
    assert "1 texts, 0 harmful" in printed
    assert growth.main(["--sizes", "1", "--only", "percent signs", "--bare", "--memory"]) == 0
    assert "B/c" in capsys.readouterr().out
    found = []
    monkeypatch.setattr(growth, "extract", lambda _, *extractors: found.extend(extractors))
    assert growth.main(["--sizes", "1", "--only", "months", "--extractors", "dates"]) == 0
    assert {type(extractor).__name__ for extractor in found} == {"DateExtractor"}
    monkeypatch.setattr(growth, "growth_of", lambda *_: growth.Growth("x", "", 2.0, 1.0))
    assert growth.main(["--sizes", "1", "--only", "percent signs"]) == 1
    assert "7 texts, 7 harmful" in capsys.readouterr().out
