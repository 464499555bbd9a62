"""The notebook that counts words by speaker, kind and role."""

import pytest

from tests.examples.conftest import Run


pytest.importorskip("matplotlib")
pytest.importorskip("pandas")


def test_words_are_counted_by_speaker(run: Run) -> None:
    """As a reader with a pencil counts them in the stories."""
    names, printed, _ = run("who_gets_to_speak")
    assert "12 stories" in printed
    speakers = names["speakers"]
    tull = speakers.loc["Frank Tull"]
    assert (tull["stories"], tull["quoted"], tull["reported"]) == (1, 33, 0)
    tesk = speakers.loc["Moira Tesk"]
    assert (tesk["stories"], tesk["role"]) == (4, "Council leader")
    assert tesk["quoted"] == 60 + 7 + 10 + 18 + 12
    assert speakers["share"].sum() == pytest.approx(1)


def test_nearly_every_quoted_word_has_a_speaker(run: Run) -> None:
    """And the few quotes that have none are shown with what they say."""
    names = run("who_gets_to_speak").names
    assert 0.9 < names["share_known"] < 1
    assert names["unknown"]["quoted"].gt(0).any()


def test_people_are_quoted_and_bodies_reported(run: Run) -> None:
    """By kind of speaker, in shares that add up."""
    shares = run("who_gets_to_speak").names["shares"]
    assert shares.sum().tolist() == pytest.approx([1, 1])
    assert shares.loc["person", "quoted"] > 0.8
    for kind in ("organization", "document"):
        assert shares.loc[kind, "reported"] > shares.loc[kind, "quoted"]


def test_each_outlet_quotes_its_own(run: Run) -> None:
    """The business paper business, the local one politics; each row is a whole."""
    names = run("who_gets_to_speak").names
    shares = names["share_of_outlet"]
    assert shares.sum(axis="columns").tolist() == pytest.approx([1] * len(shares))
    assert shares.loc["Wexmoor Business"].idxmax() == "business"
    assert shares.loc["Tarn Herald"].idxmax() == "politics"
    assert names["group_of"]("Chief Fire Officer", "Brenna Stokes") == "law, fire and police"
    assert names["group_of"](None, "Agnes Thorold") == "no role given"


def test_it_draws_what_it_counted(run: Run) -> None:
    """One bar for each of twelve speakers, as long as their words; a whole for each outlet."""
    names, _, figures = run("who_gets_to_speak")
    first, second = (figure.axes[0] for figure in figures)
    assert [bar.get_width() for bar in first.patches[:12]] == names["top"]["quoted"].tolist()
    assert max(bar.get_x() + bar.get_width() for bar in second.patches) == pytest.approx(100)


def test_the_mistake_it_tells_of_is_still_made(run: Run) -> None:
    """Once it is not, the notebook says what is no longer so."""
    leans = run("who_gets_to_speak").names["speakers"].loc["leans"]
    assert (leans["quoted"], leans["reported"]) == (0, 11)
