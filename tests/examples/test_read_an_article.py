"""The example that reads an article, as somebody at a terminal runs it."""

import pathlib
import runpy
import sys

import pytest

from tests.rendering.html_reader import read_html


EXAMPLES = pathlib.Path(__file__).parents[2] / "examples"


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> None:
    """Run the example with what somebody typed after its name."""
    monkeypatch.setattr(sys, "argv", ["read_an_article.py", *arguments])
    runpy.run_path(str(EXAMPLES / "read_an_article.py"), run_name="__main__")


def test_the_shipped_article_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Statements with speaker and cue, days, percentages; and a page with every word of it."""
    run(monkeypatch)
    printed = capsys.readouterr().out
    for fact in (
        "Ilona Brandt",
        "[told] direct statement",
        "to Channel Nine News",
        "when: October 11 (2025-10-11)",
        "2025-09-01 to 2025-09-30",
        "P7M",
        "of respondents",
        "The marked article is in",
    ):
        assert fact in printed
    assert not [line for line in printed.splitlines() if len(line) > 110]
    page = read_html(pathlib.Path("build", "demo.html").read_text(encoding="utf-8"))
    article = (EXAMPLES / "article.txt").read_text(encoding="utf-8")
    assert page.paragraphs == article.splitlines()


def test_an_article_of_ones_own_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On the day given, to the page given."""
    pathlib.Path("story.txt").write_text(
        "\ufeff“We open tomorrow,” Ana Ruiz said.", encoding="utf-8"
    )
    run(monkeypatch, "story.txt", "--date", "2024-02-28", "--html", "pages/story.html")
    printed = capsys.readouterr().out
    assert "story.txt: 6 words, read as of 2024-02-28" in printed
    assert "2024-02-29" in printed
    page = read_html(pathlib.Path("pages/story.html").read_text(encoding="utf-8"))
    assert page.paragraphs == ["“We open tomorrow,” Ana Ruiz said."]


def test_without_a_day_days_stay_open(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The clock is no source for what an article means."""
    pathlib.Path("story.txt").write_text("The fair opens tomorrow.", encoding="utf-8")
    run(monkeypatch, "story.txt")
    assert "read as of no known day" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["missing.txt"], 1, "cannot read missing.txt: No such file or directory"),
        (["."], 1, "cannot read .: Is a directory"),
        (["latin.txt"], 1, "latin.txt is not UTF-8 (byte 3: invalid continuation byte); save it"),
        (["--date", "3 May"], 2, "'3 May' is no day; write it as YYYY-MM-DD"),
        (["--html", "latin.txt/page.html"], 1, "cannot write latin.txt/page.html: "),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    status: int,
    message: str,
) -> None:
    """With a status that a script can see, and without a traceback."""
    pathlib.Path("latin.txt").write_bytes(
        "caf\N{LATIN SMALL LETTER E WITH ACUTE} on".encode("latin-1")
    )
    with pytest.raises(SystemExit) as ended:
        run(monkeypatch, *arguments)
    told = capsys.readouterr().err
    assert ended.value.code == status
    assert told.startswith(message)
    assert told.count("\n") == 1
