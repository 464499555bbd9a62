"""The notebooks as Jupyter runs them."""

from typing import Any

import pytest

from tests.examples.conftest import EXAMPLES


jupytext = pytest.importorskip("jupytext")
nbclient = pytest.importorskip("nbclient")
pytest.importorskip("ipykernel")
for package in ("matplotlib", "pandas", "polars", "pyarrow"):
    pytest.importorskip(package)

NOTEBOOKS = {
    "first_look": {"text/html"},
    "pandas_and_polars": {"text/html"},
    "percentages_by_claimant": set[str](),
    "promised_when": {"image/png"},
    "same_quote_twice": set[str](),
    "who_gets_to_speak": {"image/png", "text/html"},
    "write_an_extractor": {"text/html"},
}


def test_all_are_listed() -> None:
    """Every file with cells is one of them."""
    cells = {path.stem for path in EXAMPLES.glob("*.py") if "# %%" in path.read_text("utf-8")}
    assert cells == set(NOTEBOOKS)


def opened(name: str) -> Any:  # noqa: ANN401 - a notebook of nbformat, which ships no types
    """Return a notebook as Jupyter opens it."""
    return jupytext.read(EXAMPLES / f"{name}.py")


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_it_opens_with_what_one_learns(name: str) -> None:
    """A title and one paragraph in the first cell; it is kept without anything that was shown."""
    title, blank, *paragraph = opened(name).cells[0].source.splitlines()
    assert title.startswith("# ")
    assert blank == ""
    assert "ou learn " in " ".join(paragraph)
    assert "" not in paragraph


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
@pytest.mark.parametrize(("name", "shown"), NOTEBOOKS.items(), ids=list(NOTEBOOKS))
def test_it_runs_in_jupyter(name: str, shown: set[str]) -> None:
    """From top to bottom without a warning, and shows pictures and tables where it should."""
    notebook = opened(name)
    nbclient.NotebookClient(
        notebook, kernel_name="python3", resources={"metadata": {"path": str(EXAMPLES)}}
    ).execute(cwd=str(EXAMPLES))
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    assert [output for output in outputs if output.get("name") == "stderr"] == []
    kinds = {kind for output in outputs for kind in output.get("data", ())}
    assert kinds - {"text/plain"} == shown
