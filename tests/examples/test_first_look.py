"""The notebook that people open first."""

import pytest

from tests.examples.conftest import Run
from tests.rendering.html_reader import read_html


pytest.importorskip("pandas")


def test_it_says_who_said_what(run: Run) -> None:
    """The first statement, and everything direct of one person with its day."""
    first, *brandt = run("first_look").printed.splitlines()
    assert first.startswith("Ilona Brandt | said | Marrowen has seen nothing")
    assert [line.split(" | ")[0] for line in brandt] == ["2025-10-11", "no day"]
    assert "a bill for the buoys" in brandt[0]


def test_it_shows_the_article_and_its_speakers(run: Run) -> None:
    """What its cells show has every word of the article, and a row for each speaker."""
    names = run("first_look").names
    page = read_html(names["found"]._repr_html_())
    assert page.paragraphs == names["text"].splitlines()
    heading, *rows = read_html(names["found"].by_speaker()._repr_html_()).rows
    assert heading == ["speaker", "role", "statements", "words quoted"]
    assert ["Tomas Reyl", "President", "2", "27"] in rows


def test_its_table_has_a_row_for_each_statement(run: Run) -> None:
    """With the columns that it names, the least sure ones selected."""
    names = run("first_look").names
    assert len(names["statements"]) == len(names["found"].attributions)
    assert list(names["statements"].columns) == names["columns"]
    assert 0 < (names["statements"]["confidence"] < 0.6).sum() < len(names["statements"])
