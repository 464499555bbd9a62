"""The notebook that puts promises on a line of time."""

import datetime as dt

import pytest

from tests.examples.conftest import Run


pytest.importorskip("matplotlib")


def test_promises_are_sorted_by_the_day_they_fall_due(run: Run) -> None:
    """All of them after the story; with the day of saying where the story gives it."""
    promises = run("promised_when").names["promises"]
    assert promises == sorted(set(promises))
    assert all(promise.made < promise.earliest <= promise.latest for promise in promises)
    due = {(promise.speaker, promise.made, promise.latest) for promise in promises}
    assert ("Moira Tesk", dt.date(2025, 10, 8), dt.date(2026, 2, 9)) in due
    assert ("Jory Penhale", dt.date(2025, 9, 25), dt.date(2026, 4, 2)) in due
    assert ("Samira Haldane", dt.date(2025, 9, 18), dt.date(2025, 12, 25)) in due
    assert ("Moira Tesk", dt.date(2025, 9, 3), dt.date(2026, 2, 28)) in due


def test_a_promise_that_moved_shows_twice(run: Run) -> None:
    """The repairs that were to begin on the sixth, and then next week."""
    moved = run("promised_when").names["about"](r"\b(?:piles|repairs|contractor)\b")
    assert [(one.speaker, one.latest.isoformat()) for one in moved] == [
        ("council spokesman", "2025-10-06"),
        ("Moira Tesk", "2025-10-19"),
    ]


def test_the_picture_has_a_row_for_each(run: Run) -> None:
    """Named by the speaker, with the words for the day beside it."""
    names, _, (figure,) = run("promised_when")
    promises, axes = names["promises"], figure.axes[0]
    assert [label.get_text() for label in axes.get_yticklabels()] == [p.speaker for p in promises]
    assert [label.get_text() for label in axes.texts] == [p.due for p in promises]


def test_the_mistakes_it_tells_of_are_still_made(run: Run) -> None:
    """Once one is not, the notebook says what is no longer so."""
    names, printed, _ = run("promised_when")
    assert "2025-09-03 | February 9 | 2025-02-09 | Moira Tesk" in printed
    wrong = {(promise.due, promise.speaker) for promise in names["promises"]}
    assert {
        ("that morning", "people close to her"),
        ("the next year", "Agnes Thorold"),
    } <= wrong
    assert not [promise for promise in names["promises"] if promise.due == "Easter"]
