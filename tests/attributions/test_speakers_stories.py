"""Who speaks in whole stories, under which name, to whom, in what and when."""

from collections.abc import Sequence

import pytest

from benchmarks.scoring.figures import percent
from benchmarks.scoring.mentions import figures
from benchmarks.scoring.speakers import Outcome, circumstances, problems
from benchmarks.speakers import marks_all_mentions, mentions_of, outcomes_of, stories
from quotekit import AttributionExtractor, Document
from tests.marked_cases import Case, Mark


STORIES = list(stories())
OUTCOMES = [(story, name, outcome) for story in STORIES for name, outcome in outcomes_of(story)]
REFRESH = "python -m benchmarks.speakers --mark writes what is wrong today"


def marked_statements() -> list[pytest.ParameterSet]:
    """Return every marked statement, those known to be wrong as expected failures."""
    known = pytest.mark.xfail(reason=f"known; {REFRESH}", strict=True)
    return [
        pytest.param(outcome, id=f"{story.path} {name}", marks=[known] * (name in story.wrong))
        for story, name, outcome in OUTCOMES
    ]


@pytest.mark.parametrize("outcome", marked_statements())
def test_statement(outcome: Outcome) -> None:
    """Speaker, role and kind are the marked ones, and so are the circumstances."""
    assert problems(outcome) == [], f"{outcome}\n{REFRESH}"


def mentions() -> list[pytest.ParameterSet]:
    """Return the marked mentions of the stories that mark only some, each with its story."""
    return [
        pytest.param(story, mark, id=f"{story.title}: {story.text[mark.start : mark.end]}")
        for story in STORIES
        for mark in story.marks
        if mark.kind == "mention" and not marks_all_mentions(story)
    ]


@pytest.mark.parametrize(("story", "mark"), mentions())
def test_mention(story: Case, mark: Mark) -> None:
    """A mention that does not speak is one of the speaker's, too."""
    document = Document(story.text, reference_date=story.reference)
    found = document.annotations(AttributionExtractor())
    (speaker,) = [one for one in found.speakers if one.name == mark.keys["speaker"]]
    near = [s for s in found.mentions(speaker) if s.start < mark.end and mark.start < s.end]
    assert len(near) == 1


def test_most_mentions_are_found_and_grouped() -> None:
    """Where a story marks every mention, nine in ten are found, under the right speaker."""
    measured = figures(mentions_of(story) for story in STORIES if marks_all_mentions(story))
    assert measured.wanted > 1000
    assert measured.found.precision > 90
    assert measured.found.recall > 90
    assert measured.b_cubed > 85


def test_most_speakers_and_circumstances_are_right() -> None:
    """The goals that were set for whole stories hold."""
    pronouns = [outcome for story, _, outcome in OUTCOMES if outcome.is_pronoun(story.text)]
    assert _right([outcome for _, _, outcome in OUTCOMES]) > 92
    assert _right(pronouns) > 85
    for score in circumstances(outcome for _, _, outcome in OUTCOMES).values():
        assert score.precision > 95
        assert score.recall > 80


def _right(outcomes: Sequence[Outcome]) -> float:
    return percent(sum(outcome.is_right for outcome in outcomes), len(outcomes))


def test_stories_are_marked_enough() -> None:
    """The stories differ, and mark what they are for."""
    marks = [mark for story in STORIES for mark in story.marks]
    speaking = [mark for mark in marks if mark.kind in {"source", "mention", "content"}]
    assert len(STORIES) >= 12
    assert len(speaking) >= 150


def test_only_marked_statements_are_known_to_be_wrong() -> None:
    """A story names no statement as wrong that it does not have."""
    for story in STORIES:
        assert set(story.wrong) <= {name for name, _ in outcomes_of(story)}, story.path
