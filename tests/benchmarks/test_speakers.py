"""`benchmarks.speakers` scores speakers, their mentions and circumstances in marked stories."""

from pathlib import Path

import pytest

from benchmarks import speakers
from benchmarks.scoring.mentions import Mention, aligned, figures
from benchmarks.scoring.speakers import b_cubed, pairwise, problems
from tests.marked_cases import Case, read_cases


SOURCE = "⟦source 1; speaker=Ana Ruiz; role=Mayor; kind=person|Mayor Ana Ruiz⟧"
STORY = f"""# A vote

## The vote
reference: 2024-05-03

{SOURCE} ⟦cue 1|told⟧ ⟦addressee 1|reporters⟧ at ⟦medium 1|a news conference⟧
on ⟦when 1; value=2024-05-02|Thursday⟧ ⟦content 1|that ⟦mention; speaker=Ana Ruiz|she⟧ would run⟧.
"""


def write(folder: Path, text: str) -> Path:
    """Write one story and return its path."""
    path = folder / "vote.md"
    path.write_text(text, encoding="utf-8")
    return path


def case_of(folder: Path, text: str) -> Case:
    """Read one story."""
    (case,) = read_cases(write(folder, text))
    return case


@pytest.mark.parametrize(
    ("marked", "other", "wrong"),
    [
        ("", "", []),
        ("speaker=Ana Ruiz;", "speaker=ANA RUIZ;", []),
        ("speaker=Ana Ruiz;", "speaker=Eva Ruiz;", ["speaker"]),
        ("role=Mayor", "role=Governor", ["role"]),
        ("kind=person", "kind=group", ["kind"]),
        ("⟦addressee 1|reporters⟧", "reporters", ["addressee"]),
        ("⟦medium 1|a news conference⟧", "a news conference", ["medium"]),
        ("2024-05-02", "2024-05-09", ["value"]),
        ("⟦when 1; value=2024-05-02|Thursday⟧", "Thursday", ["when"]),
        ("⟦cue 1|told⟧", "⟦cue 1|urged⟧", ["not found"]),
    ],
)
def test_what_is_wrong_with_a_statement(
    tmp_path: Path, marked: str, other: str, wrong: list[str]
) -> None:
    """A name counts whatever its capitals; role and kind where they are marked."""
    text = STORY.replace(marked, other)
    if wrong == ["not found"]:
        text = text.replace("⟦cue 1|urged⟧", "smiled. ⟦cue 1|Rain⟧ fell. She told")
    ((_, outcome),) = speakers.outcomes_of(case_of(tmp_path, text))
    assert problems(outcome) == wrong


def test_a_statement_without_a_speaker_is_not_judged(tmp_path: Path) -> None:
    """The narrator has no name."""
    text = STORY.replace(SOURCE, "⟦source 1|I⟧")
    assert list(speakers.outcomes_of(case_of(tmp_path, text))) == []


def test_the_command_reports_and_marks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Figures first, then errors; ``--mark`` writes down what is wrong, and takes it back."""
    path = write(tmp_path, STORY.replace("speaker=Ana Ruiz", "speaker=Eva Ruiz"))
    assert speakers.main([str(tmp_path), "--errors", "--mark"]) == 0
    printed = capsys.readouterr().out
    assert "speaker right                        0.0" in printed
    assert "1: 'Eva Ruiz' is 'Ana Ruiz'" in printed
    assert "mention" in printed
    assert "wrong: 1" in path.read_text(encoding="utf-8")
    path.write_text(path.read_text(encoding="utf-8").replace("Eva", "Ana"), encoding="utf-8")
    assert speakers.main([str(tmp_path), "--mark"]) == 0
    assert path.read_text(encoding="utf-8") == STORY


def test_a_folder_without_stories(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """There is nothing to measure, and the command says so."""
    assert speakers.main([str(tmp_path)]) == 2
    assert "no stories" in capsys.readouterr().err


def test_stories_that_mark_some_mentions_count_for_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is not marked there is no error."""
    write(tmp_path, STORY.replace("reference:", "option mentions: some\nreference:"))
    assert speakers.main([str(tmp_path), "--errors"]) == 0
    assert "mentions                               0" in capsys.readouterr().out


def test_mentions_are_aligned_one_to_one() -> None:
    """The shortest choose first, and prefer what starts where they do."""
    wanted = [Mention(0, 20, "a"), Mention(4, 7, "b")]
    found = [Mention(0, 3, 1), Mention(4, 8, 2), Mention(30, 31, 3)]
    pairs = [(one and one.key, two and two.key) for one, two in aligned(wanted, found)]
    assert pairs == [("b", 2), ("a", 1), (None, 3)]


def test_speakers_of_two_stories_are_never_one() -> None:
    """Mentions are grouped within a story; what one side lacks is alone there."""
    one = [(Mention(0, 1, "a"), Mention(0, 1, 1)), (Mention(2, 3, "a"), None)]
    other = [(Mention(0, 1, "a"), Mention(0, 1, 1)), (None, Mention(5, 6, 1))]
    measured = figures([one, other])
    assert measured.wanted == 3
    assert measured.found.precision == pytest.approx(200 / 3)
    assert measured.found.recall == pytest.approx(200 / 3)
    assert measured.b_cubed == pytest.approx(b_cubed(["a", "a", "b", "c"], [1, 2, 3, 3]))
    assert measured.pairwise == pairwise(["a", "a", "b", "c"], [1, 2, 3, 3]) == 0.0
