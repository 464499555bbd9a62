"""Twenty stories in the styles that corpora lack: every statement is found, but for known ones."""

import pytest

from benchmarks.scoring.stories import Judged, JudgedStory
from benchmarks.stories import judged_stories
from tests.marked_cases import Case


STORIES = [(path.stem, case, story) for path, case, story in judged_stories()]
REFRESH = "python -m benchmarks.stories --mark writes what is wrong today"


def marked_statements() -> list[pytest.ParameterSet]:
    """Return every marked statement, those known to be wrong as expected failures."""
    known = pytest.mark.xfail(reason=f"known; {REFRESH}", strict=True)
    return [
        pytest.param(
            judged, id=f"{name} {judged.name}", marks=[known] * (judged.name in case.wrong)
        )
        for name, case, story in STORIES
        for judged in story.statements
    ]


@pytest.mark.parametrize("judged", marked_statements())
def test_statement(judged: Judged) -> None:
    """Four fifths of its letters are found, with its source and the speaker's name."""
    found = judged.found or judged.nearest
    assert judged.problems == (), f"{judged.row}\n{found}\n{REFRESH}"


@pytest.mark.parametrize(
    ("case", "story"), [pytest.param(case, story, id=name) for name, case, story in STORIES]
)
def test_nothing_else_is_found(case: Case, story: JudgedStory) -> None:
    """Beside the marked statements there are as many findings as are known."""
    assert len(story.extra) == case.extra, f"{[one.text for one in story.extra]}\n{REFRESH}"
    assert set(case.wrong) <= {judged.name for judged in story.statements}


def test_stories_are_marked_enough() -> None:
    """There are twenty, as long as short articles, full of statements, most of them right."""
    sizes = [len(case.text.split()) for _, case, _ in STORIES]
    numbers = [len(story.statements) for _, _, story in STORIES]
    wrong = [name for _, case, _ in STORIES for name in case.wrong]
    assert len(STORIES) == 20
    assert (min(sizes) >= 150, max(sizes) <= 400) == (True, True)
    assert (min(numbers) >= 8, sum(numbers) >= 200) == (True, True)
    assert 2 * len(wrong) < sum(numbers)


def test_every_statement_is_marked_whole() -> None:
    """A statement has a content, numbers run from one, and only the narrator has no name."""
    for name, _, story in STORIES:
        numbers = [int(judged.name) for judged in story.statements]
        assert numbers == list(range(1, len(numbers) + 1)), name
        for judged in story.statements:
            assert judged.row["content"], (name, judged.name)
            narrator = judged.row["speaker"] and judged.row["speaker_entity"] is None
            assert not narrator or name == "travel_night_train", (name, judged.name)
