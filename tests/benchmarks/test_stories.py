"""`benchmarks.stories` judges marked stories, and writes down what is wrong with them."""

import json
from pathlib import Path

import pytest

from benchmarks import stories
from benchmarks.scoring.stories import JudgedStory, gold_row, judge
from quotekit import attributions
from tests.marked_cases import Case, read_cases


QUOTE = '⟦content 1|"We will vote,"⟧ ⟦source 1; speaker=Ana Ruiz|Ana Ruiz⟧ ⟦cue 1|told⟧ '
RIGHT = f"""# A vote

## The vote
reference: 2024-05-03

{QUOTE}⟦addressee 1|reporters⟧.
"""
NAMED_WRONG = RIGHT.replace("speaker=Ana Ruiz", "speaker=Olga Lind")
ANOTHER = "Olga Lind said the hall was cold."
UNMARKED = f"{RIGHT} {ANOTHER}\n"
INNER = (
    "⟦source 2; speaker=Berg|Berg⟧ had ⟦cue 2|told⟧ ⟦addressee 2|her⟧ "
    "⟦content 2|that the pier was sound⟧"
)
NESTED = f"## A\n\n⟦source 1; speaker=Lind|Lind⟧ ⟦cue 1|said⟧ ⟦content 1|{INNER}⟧.\n"


def write(folder: Path, text: str) -> Path:
    """Write one story and return its path."""
    path = folder / "vote.md"
    path.write_text(text, encoding="utf-8")
    return path


def read(folder: Path, text: str) -> tuple[Case, JudgedStory]:
    """Read one story and judge what is found in it."""
    (case,) = read_cases(write(folder, text))
    return case, judge(case, attributions(case.text))


def test_what_is_found_as_marked_is_right(tmp_path: Path) -> None:
    """Content, source and name are the marked ones, and nothing is left over."""
    _, story = read(tmp_path, RIGHT)
    assert (story.wrong, story.extra) == ((), ())
    counts = story.counts
    assert counts["gold"] == counts["predicted"] == counts["content+name"] == 1
    assert counts["addressee"] == counts["addressee.gold"] == counts["act"] == 1
    assert counts["medium.gold"] == counts["medium.predicted"] == 0


def test_another_name_is_wrong(tmp_path: Path) -> None:
    """The words that name the source may be right, and the speaker still another."""
    _, story = read(tmp_path, NAMED_WRONG)
    assert [judged.problems for judged in story.statements] == [("name",)]
    assert (story.counts["content+speaker"], story.counts["content+name"]) == (1, 0)


def test_articles_and_marks_do_not_tell_names_apart(tmp_path: Path) -> None:
    """An article, a possessive, a capital and the shape of an apostrophe are no part of a name."""
    source = "⟦source 1; speaker=Dockers’ union|The dockers' union⟧"
    _, story = read(tmp_path, f"## A\n\n{source} said ⟦content 1|talks had stalled⟧.\n")
    assert story.wrong == ()


def test_a_missing_source_may_be_found_by_name(tmp_path: Path) -> None:
    """Where no words name the speaker, a source that means the marked one is right, no other."""
    text = '## A\n\n⟦content 1; speaker={}|"We will vote,"⟧ Ana Ruiz said.\n'
    assert read(tmp_path, text.format("Ana Ruiz"))[1].wrong == ()
    assert read(tmp_path, text.format("Olga Lind"))[1].statements[0].problems == ("source", "name")
    assert read(tmp_path, text.replace("; speaker={}", ""))[1].statements[0].problems == ("source",)


def test_a_finding_in_no_mark_is_extra(tmp_path: Path) -> None:
    """It counts as predicted; it is told apart from what is marked."""
    _, story = read(tmp_path, UNMARKED)
    assert [one.text for one in story.extra] == ["the hall was cold"]
    assert (story.counts["gold"], story.counts["predicted"]) == (1, 2)


def test_what_is_not_found_has_its_nearest_finding(tmp_path: Path) -> None:
    """The finding that shares letters with it, or none."""
    text = "## A\n\nOlga Lind said the hall was ⟦content 1|cold⟧.\n\nIt ⟦content 2|rained⟧.\n"
    _, story = read(tmp_path, text)
    assert [judged.problems for judged in story.statements] == [("content",), ("content",)]
    assert [getattr(judged.nearest, "text", None) for judged in story.statements] == [
        "the hall was cold",
        None,
    ]


def test_a_statement_in_another_is_judged_apart(tmp_path: Path) -> None:
    """It must be found, but figures and exports count only those in no other."""
    case, story = read(tmp_path, NESTED)
    assert [(judged.name, judged.nested) for judged in story.statements] == [
        ("1", False),
        ("2", True),
    ]
    assert (story.wrong, story.extra, story.counts["gold"]) == ((), (), 1)
    assert [quote["nested"] for quote in gold_row(case)["quotes"]] == [False, True]


def test_the_report_lists_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A line a story, the figures of all of them, and a line for each problem."""
    write(tmp_path, NAMED_WRONG)
    assert stories.main([str(tmp_path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split() == ["vote", "1", "1", "100.0", "100.0", "0.0"]
    assert lines[2].split()[0] == "all"
    assert lines[-1].startswith("vote 1: name [Olga Lind] is [Ana Ruiz = Ana Ruiz] (told)")


def test_problems_say_what_stands_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is not found and what is nearest, an addressee without a mark, an extra finding."""
    unmarked = UNMARKED.replace("⟦addressee 1|reporters⟧", "reporters")
    write(tmp_path, f"{unmarked}\nShe said the ⟦content 2|hall⟧ was big. It ⟦content 3|rained⟧.\n")
    stories.main([str(tmp_path)])
    lines = capsys.readouterr().out.splitlines()
    assert "vote 1: addressee is 'reporters'" in lines
    assert any(line.startswith("vote 2: content [None] nearest is [She = ") for line in lines)
    assert "vote 3: content [None] is not found" in lines
    assert sum(line.startswith("vote extra: ") for line in lines) == 2


def test_only_some_stories(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A part of a file's name is enough; where nothing is left, the command says so."""
    write(tmp_path, RIGHT)
    assert stories.main([str(tmp_path), "--only", "vot"]) == 0
    assert stories.main([str(tmp_path), "--only", "court"]) == 2
    assert capsys.readouterr().err == f"{tmp_path} holds no such stories\n"


def test_what_is_wrong_is_written_into_the_story(tmp_path: Path) -> None:
    """Under the title, in place of what was known before; a story that is right loses the lines."""
    path = write(tmp_path, NAMED_WRONG)
    stories.main([str(tmp_path), "--mark"])
    assert path.read_text(encoding="utf-8").splitlines()[2:6] == [
        "## The vote",
        "reference: 2024-05-03",
        "wrong: 1",
        "",
    ]
    path.write_text(RIGHT.replace("03\n", "03\nwrong: 1\nextra: 2\n"), encoding="utf-8")
    stories.main([str(tmp_path), "--mark"])
    assert path.read_text(encoding="utf-8") == RIGHT


def test_every_story_of_a_file_is_written(tmp_path: Path) -> None:
    """Lines that are added to one story do not move into the next."""
    path = write(tmp_path, UNMARKED + "\n" + NAMED_WRONG.replace("## The vote", "## Again"))
    stories.main([str(tmp_path), "--mark"])
    first, second = read_cases(path)
    assert (first.wrong, first.extra, second.wrong, second.extra) == ((), 1, ("1",), 0)


def test_gold_and_predictions_are_exported(tmp_path: Path) -> None:
    """As JSON lines with the same ids; only statements that stand in no other."""
    write(tmp_path, NESTED)
    stories.main([str(tmp_path), "--export", str(tmp_path / "out")])
    gold, predicted = (
        json.loads((tmp_path / "out" / f"{name}.jsonl").read_text(encoding="utf-8"))
        for name in ("gold", "predicted")
    )
    assert (gold["id"], predicted["id"]) == ("vote", "vote")
    for row in (gold, predicted):
        ((start, end),) = row["quotes"][0]["content"]
        assert gold["text"][start:end] == "Berg had told her that the pier was sound"
        assert row["quotes"][0]["speaker_entity"] == "Lind"
        assert len(row["quotes"]) == 1
