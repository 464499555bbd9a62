"""Every marked statement of the stories has its speaker, to whom, where and when."""

import pytest

from benchmarks.scoring.speakers import Outcome, wrong_parts
from benchmarks.speakers import outcomes_of, stories
from quotekit import AttributionExtractor, Document
from tests.marked_cases import Case, Mark


NOT_FOUND = "the statement is not found"
KNOWN = {
    ("blast.md", "1"): NOT_FOUND,
    ("blast.md", "10"): NOT_FOUND,
    ("football.md", "3"): NOT_FOUND,
    ("football.md", "4"): "nothing in the text says how old the scorer is",
    ("ministry.md", "2"): "a title in the name of a body ends the name",
    ("ministry.md", "3"): "the acronym stands for the words that are cut off",
}
STORIES = list(stories())


def marked_statements() -> list[pytest.ParameterSet]:
    """Return every marked statement, those known to be wrong as expected failures."""
    parameters = []
    for story in STORIES:
        file = story.path.rpartition("/")[2]
        for name, outcome in outcomes_of(story):
            reason = KNOWN.get((file, name))
            marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
            parameters.append(pytest.param(outcome, id=f"{file} {name}", marks=marks))
    return parameters


@pytest.mark.parametrize("outcome", marked_statements())
def test_statement(outcome: Outcome) -> None:
    """Speaker, role and kind are the marked ones, and so are the circumstances."""
    keys = (outcome.parts.get("source") or outcome.parts["content"]).keys
    assert outcome.found is not None
    speaker = outcome.found.speaker
    assert speaker is not None
    actual = {"speaker": speaker.name, "role": speaker.role or "none", "kind": speaker.kind}
    assert keys == {key: actual[key] for key in keys}
    assert wrong_parts(outcome) == []
    day = outcome.found.when.value if outcome.found.when is not None else None
    assert day == (outcome.parts["when"].keys["value"] if "when" in outcome.parts else None)


def mentions() -> list[pytest.ParameterSet]:
    """Return the marked mentions of those who speak, each with its story."""
    return [
        pytest.param(story, mark, id=f"{story.title}: {story.text[mark.start : mark.end]}")
        for story in STORIES
        for mark in story.marks
        if mark.kind == "mention"
    ]


@pytest.mark.parametrize(("story", "mark"), mentions())
def test_mention(story: Case, mark: Mark) -> None:
    """A mention that does not speak is one of the speaker's, too."""
    document = Document(story.text, reference_date=story.reference)
    found = document.annotations(AttributionExtractor())
    (speaker,) = [one for one in found.speakers if one.name == mark.keys["speaker"]]
    near = [span for span in found.mentions(speaker) if mark.start <= span.start < mark.end]
    assert len(near) == 1


def test_stories_are_marked_enough() -> None:
    """The stories differ, and mark what they are for."""
    marks = [mark for story in STORIES for mark in story.marks]
    speaking = [mark for mark in marks if mark.kind in {"source", "mention", "content"}]
    assert len(STORIES) >= 12
    assert len(speaking) >= 150
