"""The notebook that people open first."""

import json
import pathlib
from typing import Any

import pytest

from tests.rendering.html_reader import read_html


NOTEBOOK = pathlib.Path(__file__).parents[2] / "examples" / "first_look.ipynb"


def code_cells() -> list[dict[str, Any]]:
    """Return the cells that hold code."""
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    return [cell for cell in cells if cell["cell_type"] == "code"]


def test_it_has_been_run_from_top_to_bottom() -> None:
    """Five cells in order, each with what it shows, none with an error."""
    cells = code_cells()
    assert [cell["execution_count"] for cell in cells] == [1, 2, 3, 4, 5]
    kinds = [[output["output_type"] for output in cell["outputs"]] for cell in cells]
    assert kinds == [["execute_result"]] * 3 + [["stream"], ["execute_result"]]


def test_it_shows_the_marked_article_and_its_speakers() -> None:
    """As pictures of what the next reader gets from the same cells."""
    _, article, speakers, *_ = code_cells()
    page = read_html("".join(article["outputs"][0]["data"]["text/html"]))
    assert page.paragraphs == NOTEBOOK.with_name("article.txt").read_text("utf-8").splitlines()
    rows = read_html("".join(speakers["outputs"][0]["data"]["text/html"])).rows
    assert rows[0] == ["speaker", "role", "statements", "words quoted"]
    assert len(rows) > 3


def run(cells: list[dict[str, Any]]) -> dict[str, Any]:
    """Run cells one after another, and return the names that they leave behind."""
    names: dict[str, Any] = {}
    for cell in cells:
        exec("".join(cell["source"]), names)  # noqa: S102  # the notebook is ours
    return names


def test_its_cells_still_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """From top to bottom, in its own folder, with nothing but quotekit."""
    monkeypatch.chdir(NOTEBOOK.parent)
    assert run(code_cells()[:4])["found"].said_by("Brandt")


def test_its_table_is_one_of_pandas(monkeypatch: pytest.MonkeyPatch) -> None:
    """One row for each statement, where pandas is installed."""
    pytest.importorskip("pandas")
    monkeypatch.chdir(NOTEBOOK.parent)
    names = run(code_cells())
    assert len(names["pd"].DataFrame(names["found"].records())) == len(names["found"])


def test_it_names_no_place_on_a_machine() -> None:
    """Whoever opens it sees the article and nothing of the computer that ran it."""
    text = NOTEBOOK.read_text(encoding="utf-8")
    for trace in ("/home/", "/Users/", "/tmp/", "site-packages", "Traceback"):  # noqa: S108
        assert trace not in text
