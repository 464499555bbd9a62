"""Running an example as its reader would."""

import contextlib
import io
import pathlib
import runpy
import tempfile
import warnings
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import pytest


EXAMPLES = pathlib.Path(__file__).parents[2] / "examples"


class Ran(NamedTuple):
    """Hold the names that an example leaves behind, what it printed, and what it drew."""

    names: dict[str, Any]
    printed: str
    figures: tuple[Any, ...]


Run = Callable[[str], Ran]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a notebook as a script from top to bottom, once for all tests."""
    monkeypatch.syspath_prepend(EXAMPLES)
    monkeypatch.setenv("MPLBACKEND", "agg")
    return _ran


@cache
def _ran(name: str) -> Ran:
    """Run a notebook in another folder than its own, with nobody to look at its pictures."""
    printed = io.StringIO()
    with (
        tempfile.TemporaryDirectory() as elsewhere,
        contextlib.chdir(elsewhere),
        contextlib.redirect_stdout(printed),
        warnings.catch_warnings(),
    ):
        warnings.filterwarnings("ignore", "FigureCanvasAgg is non-interactive")
        names = runpy.run_path(str(EXAMPLES / f"{name}.py"), run_name="__main__")
        assert list(pathlib.Path().iterdir()) == []  # it leaves nothing lying about
    return Ran(names, printed.getvalue(), _figures(names.get("plt")))


def _figures(pyplot: Any) -> tuple[Any, ...]:  # noqa: ANN401 - a module that may be missing
    """Take the figures that pyplot still holds."""
    if pyplot is None:
        return ()
    figures = tuple(pyplot.figure(number) for number in pyplot.get_fignums())
    pyplot.close("all")
    return figures
