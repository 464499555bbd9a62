"""How the words after a cue are its content."""

import pytest

from quotekit.extractors.attributions.cues import cues_of
from quotekit.extractors.attributions.frames import Fit, fit_after
from quotekit.extractors.attributions.nominals import nominals
from quotekit.extractors.attributions.right_side import read_right_side
from tests.attributions.shaped import shaped, words_of


def fit_in(tagged: str) -> tuple[str | None, Fit | None]:
    """Return the words from where the content of the first cue begins, and the fit."""
    unit = shaped(tagged)
    phrases = nominals(unit)
    cue = next(iter(cues_of(unit)))
    fit = fit_after(unit, phrases, cue, read_right_side(unit, phrases, cue, cue.last))
    return (words_of(unit, (fit.begin, len(unit.shape))) if fit else None), fit


@pytest.mark.parametrize(
    ("tagged", "words", "frame", "act"),
    [
        ("Ana/P said/d it/R hurts/z", "it hurts", "clause", "statement"),
        ("Ana/P said/d that/I it/R hurts/z", "that it hurts", "clause", "statement"),
        ("Ana/P said/d :/: it/R hurts/z", "it hurts", "clause", "statement"),
        ("Ana/P said/d ,/, “No.”/Q", "", "clause", "statement"),
        ("Ana/P said/d -/- “No.”/Q", "", "clause", "statement"),
        ("Ana/P said/d “No,”/Q loudly/a", " loudly", "clause", "statement"),
        ("Ana/P asked/d whether/I it/R hurts/z", "whether it hurts", "person", "question"),
        ("Ana/P told/d Bo/P it/R hurts/z", "it hurts", "person", "statement"),
        ("Ana/P told/d Bo/P to/T leave/b", "to leave", "person_infinitive", "request"),
        ("Ana/P urged/d on/I Monday/M men/N to/T go/b", "to go", "person_infinitive", "request"),
        ("Ana/P vowed/d to/T leave/b", "to leave", "infinitive", "commitment"),
        ("Ana/P asked/d not/a to/T leave/b", "not to leave", "infinitive", "request"),
        ("Ana/P denied/d the/D report/N", "the report", "object", "denial"),
        ("Ana/P accused/d Bo/P of/O lying/g", "lying", "about", "statement"),
        ("Ana/P blamed/d the/D mill/N for/I it/R", "it", "about", "statement"),
        ("Ana/P called/d it/R a/D farce/N", "a farce", "named", "statement"),
        ("Ana/P called/d the/D plan/N “No.”/Q", "", "named", "statement"),
        ("Ana/P called/d the/D plan/N absurd/J", "the plan absurd", "named", "statement"),
        ("Ana/P added/d salt/N “No”/Q", "salt ", "clause", "statement"),
        ("Ana/P said/d she/R left/n and/c went/d", "she left and went", "clause", "statement"),
    ],
)
def test_frames(tagged: str, words: str, frame: str, act: str) -> None:
    """Each frame says where the content begins and what act that makes it."""
    found, fit = fit_in(tagged)
    assert fit is not None
    assert (found, fit.frame, fit.act) == (words, frame, act)


@pytest.mark.parametrize(
    "tagged",
    [
        "Ana/P said/d ./.",
        "Ana/P said/d ,/, it/R hurts/z",
        "Ana/P said/d nothing/N ./.",
        "Ana/P said/d nothing/N ,/, and/c it/R hurts/z",
        "Ana/P added/d salt/N and/c left/d",
        "Ana/P argued/d for/I an/D hour/N",
        "Ana/P told/d Bo/P a/D tale/N",
        "Ana/P called/d Bo/P",
        "Ana/P called/d him/R loudly/a",
        "Ana/P said/d" + " far/a" * 20 + " it/R hurts/z",
    ],
)
def test_words_that_are_no_content(tagged: str) -> None:
    """No frame fits an object that nobody says, a second verb, or how long somebody spoke."""
    assert fit_in(tagged) == (None, None)
