"""How sure a statement is."""

from typing import get_args

import attrs
import pytest

from quotekit.annotations import Act, Form
from quotekit.extractors.attributions.confidence import clues, confidence_of
from quotekit.extractors.attributions.draft import Draft
from quotekit.models.attribution import confidence_model


FOUND = Draft(
    content=[(0, 40)],
    rule="content-source-cue",
    cue=(45, 49),
    cue_lemma="say",
    source=(41, 44),
    probability=0.9,
    sureness=-0.2,
    agreement=1.0,
)
LONE = Draft(content=[(0, 40)], rule="quote-without-cue")
RULES = (
    *("content-source-cue", "content-cue-source", "source-cue-content", "carried-source"),
    *("nearest-cue", "quote-without-cue", "labelled-turn", "answer-after-question"),
    *("signed-after-dash", "subject-before-colon", "according-to", "cue-content", "no-such-rule"),
)
FORMS: tuple[Form, ...] = get_args(Form)


class TestConfidence:
    """Two probabilities: that all is right, and that the speaker is where the content is."""

    @pytest.mark.parametrize("form", FORMS)
    @pytest.mark.parametrize("rule", RULES)
    @pytest.mark.parametrize("draft", [FOUND, LONE], ids=["with-cue", "without"])
    def test_bounded(self, draft: Draft, rule: str, form: Form) -> None:
        """Whatever rule found a statement, both lie between nought and one."""
        both, speaker = confidence_of(attrs.evolve(draft, rule=rule), form)
        assert 0 < both < 1
        assert 0 < speaker < 1

    @pytest.mark.parametrize("act", get_args(Act))
    @pytest.mark.parametrize("form", FORMS)
    def test_grows_with_the_probability_of_the_cue(self, form: Form, act: Act) -> None:
        """The likelier a word is a cue, the likelier its statement is right."""
        shares = [
            confidence_of(attrs.evolve(FOUND, act=act, probability=probability), form).both
            for probability in (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 1.0)
        ]
        assert shares == sorted(shares)
        assert shares[0] < shares[-1]

    def test_without_a_source(self) -> None:
        """Where nobody is named, it is less likely that all is right."""
        nobody = attrs.evolve(FOUND, source=None)
        assert confidence_of(nobody, "direct").both < confidence_of(FOUND, "direct").both

    def test_counted(self) -> None:
        """Turns have the shares that were counted, however long they are."""
        counted = confidence_model().facts["counted"]
        assert sorted(counted) == ["answer-after-question", "labelled-turn"]
        for rule, shares in counted.items():
            assert confidence_of(Draft(content=[(0, 9)], rule=rule), "direct") == tuple(shares)
            assert confidence_of(attrs.evolve(FOUND, rule=rule), "mixed") == tuple(shares)


class TestClues:
    """What tells how sure a statement is."""

    def test_without_the_model(self) -> None:
        """What only rules found has no odds, and is known to be theirs."""
        names = dict(clues(LONE, "direct"))
        assert "by rule=direct" in names
        assert "odds" not in names
        assert "source=no source" in names

    def test_with_the_model(self) -> None:
        """The odds of a cue are bounded, and how sure the labels are counts."""
        names = dict(clues(attrs.evolve(FOUND, probability=1.0), "direct"))
        assert names["odds"] == names["odds,form=direct"] == 6.0
        assert names["sureness"] == -0.2
        assert dict(clues(attrs.evolve(FOUND, probability=0.0), "direct"))["odds"] == -6.0
        assert dict(clues(attrs.evolve(FOUND, probability=0.5), "direct"))["odds"] == 0.0

    @pytest.mark.parametrize(("agreement", "clue"), [(None, "none"), (0.0, "0"), (1.0, "5")])
    def test_agreement(self, agreement: float | None, clue: str) -> None:
        """It counts how far the rules found the same content, if they found any."""
        names = dict(clues(attrs.evolve(FOUND, agreement=agreement), "direct"))
        assert f"agrees={clue}" in names

    def test_acts_of_telling_are_one(self) -> None:
        """All acts of telling count alike; the others have a name of their own."""
        assert "act=telling" in dict(clues(attrs.evolve(FOUND, act="denial"), "direct"))
        assert "act=attitude" in dict(clues(attrs.evolve(FOUND, act="attitude"), "direct"))
