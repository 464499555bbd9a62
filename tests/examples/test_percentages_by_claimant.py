"""The example that says who claims which percentages, as somebody at a terminal runs it."""

import pathlib
import runpy
import sys

import pytest


EXAMPLE = pathlib.Path(__file__).parents[2] / "examples" / "percentages_by_claimant.py"


def printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: str
) -> list[list[str]]:
    """Run the example, and return the cells of what it printed."""
    monkeypatch.setattr(sys, "argv", [EXAMPLE.name, *arguments])
    runpy.run_path(str(EXAMPLE), run_name="__main__")
    lines = capsys.readouterr().out.splitlines()
    return [line.replace("  ", "\t").split("\t") for line in lines]


def cells(row: list[str]) -> list[str]:
    """Return the cells of a row without the blanks between them."""
    return [cell.strip() for cell in row if cell.strip()]


def test_the_shipped_article_has_a_table(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A heading, then a row for each percentage: of what, and of which quarter."""
    heading, *rows = map(cells, printed(monkeypatch, capsys))
    assert heading == ["claimant", "value", "of what", "when"]
    assert [row[1] for row in rows] == ["58%", "23%", "about 12%"]
    assert rows[0][2] == "respondents"
    assert rows[2][3] == "2025-Q3"


def test_each_speaker_claims_their_own(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: pathlib.Path
) -> None:
    """A date in the same breath says when, else the date of saying; the article claims the rest."""
    story = tmp_path / "story.txt"
    story.write_text(
        '"Catches fell by 40 percent in 2019," Ana Ruiz, the harbour master, said on Friday.\n\n'
        '"Some 10 to 12 percent of boats stayed out," Tom Hale told reporters on Dec. 2.\n\n'
        "Fees rose 25 basis points.\n",
        encoding="utf-8",
    )
    _, *rows = map(cells, printed(monkeypatch, capsys, str(story), "--date", "2022-12-04"))
    assert rows == [
        ["Ana Ruiz", "40%", "–", "2019"],
        ["Tom Hale", "about 10 to 12%", "boats", "said 2022-12-02"],
        ["the article", "25 basis points", "–", "–"],
    ]
