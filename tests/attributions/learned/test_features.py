"""What the labeller looks at."""

from typing import Any

from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.learned.features import (
    RELATIVE,
    STATIC,
    relative_keys,
    static_keys,
)
from quotekit.extractors.attributions.learned.passage import Passage
from tests.attributions.learned.passages import passage


def _group(read: Passage, cue: str, group: str, side: int) -> list[tuple[Any, ...]]:
    """Return the arguments of a group for each token on one side of a cue, from it outwards."""
    keys = relative_keys(read, read.lowers.index(cue), (0, len(read.spans)))[side]
    return [key[list(RELATIVE).index(group)] for key in keys]


class TestStatic:
    """A token by itself: its word, its tag, what stands beside it."""

    def test_one_key_for_each_group(self) -> None:
        """Each token has the arguments of each group, and a group takes just these."""
        for keys in static_keys(passage("“No,” Ruiz said. She left.", {"she"})):
            for group, key in zip(STATIC.values(), keys, strict=True):
                assert group(*key) or group is STATIC["bounds"]

    def test_bounds(self) -> None:
        """The first and the last token of a sentence are known."""
        keys = list(static_keys(passage("It rained. She left.")))
        place = list(STATIC).index("bounds")
        assert [key[place][:2] for key in keys[:4]] == [
            (True, False),
            (False, False),
            (False, True),
            (True, False),
        ]


class TestBeside:
    """A token beside a cue: how far it is, and what stands between."""

    def test_one_key_for_each_group(self) -> None:
        """Each token has the arguments of each group, and a group takes just these."""
        read = passage("Ruiz said it rained.")
        for side in relative_keys(read, 1, (0, 5)):
            for keys in side:
                assert all(group(*key) for group, key in zip(RELATIVE.values(), keys, strict=True))

    def test_verbs_and_commas_between(self) -> None:
        """They are counted up to two and three."""
        read = passage("Ruiz said it was, was, was, was, was bad.")
        counts = [key[2:4] for key in _group(read, "said", "place", 1)]
        assert counts[0] == counts[1] == (0, 0)
        assert counts[2:5] == [(1, 0), (1, 1), (2, 1)]
        assert counts[-1] == (2, 3)

    def test_far_away(self) -> None:
        """Distances are told apart up to a bound; only near ones one by one."""
        read = passage("Ruiz said " + "so " * 40)
        distances = [key[1] for key in _group(read, "said", "place", 1)]
        assert distances[:3] == [1, 2, 3]
        assert distances[-1] == distances[-2] == max(distances)
        assert "Ln,t=5 NN" in RELATIVE["place"]("L", 5, 0, 0, "NN")
        assert not [name for name in RELATIVE["place"]("L", 6, 0, 0, "NN") if "n,t" in name]

    def test_bounds_of_sentences_between(self) -> None:
        """They are counted up to two on either side."""
        read = passage("One. Two. Three. He said so. Four. Five. Six.")
        assert [key[1] for key in _group(read, "said", "sentence", 1)] == [0, 0, *[1] * 2, *[2] * 4]
        assert [key[1] for key in _group(read, "said", "sentence", 0)] == [0, 1, 1, *[2] * 4]

    def test_path(self) -> None:
        """The classes between are told without repetition, up to three of them."""
        read = passage("Ruiz said old old rain was on us.")
        path = [key[1] for key in _group(read, "said", "path", 1)]
        assert path[:4] == ["", "JJ", "JJ", "JJ|NN"]
        assert path[4:] == ["JJ|NN|VB"] * 3

    def test_cues_between(self) -> None:
        """What the rules hold to be cues is counted up to two."""
        read = passage("Ada hummed: Ruiz said that it rained and Otto said that it snowed.")
        counts = [key[1] for key in _group(read, "hummed", "others", 1)]
        assert counts[0] == 0
        assert max(counts) == read.rules.count("BK") <= 2

    def test_pattern(self) -> None:
        """What stands right beside the cue: a tag, a quote, or the bound of the window."""
        read = passage("Said Ruiz: “Rain.”")
        assert {key[1] for key in _group(read, "said", "pattern", 1)} == {"^_NNP"}
        read = passage("“Rain,” said Ruiz.")
        assert {key[1] for key in _group(read, "said", "pattern", 1)} == {"q_NNP"}


class TestOwnLabels:
    """The labels that the rules give the tokens for this very cue."""

    def test_of_a_cue_of_the_rules(self) -> None:
        """Source and content have theirs, the rest none, and the bounds are known."""
        read = passage("Ruiz said that it rained.")
        assert [key[1:4] for key in _group(read, "said", "own", 0)] == [("^", "S", "O")]
        assert [key[2] for key in _group(read, "said", "own", 1)] == ["C", "C", "C", "O"]

    def test_of_another_word(self) -> None:
        """A word that is no cue of the rules has no labels of its own."""
        read = passage("Ruiz said that it rained.")
        assert {key[2] for key in _group(read, "rained", "own", 0)} == {"-"}

    def test_outside_the_window(self) -> None:
        """Labels outside the window are left out."""
        read = passage("Ruiz said that it rained.")
        before, after = relative_keys(read, 1, (1, 4))
        own = list(RELATIVE).index("own")
        assert before == []
        assert [key[own][2] for key in after] == ["C", "C"]

    def test_without_a_source(self) -> None:
        """A statement without a source has the labels of its content alone."""
        read = passage("It was reported that rain fell.")
        draft = Draft(content=[(16, 30)], rule="by-hand", cue=(7, 15))
        read = read._replace(drafted={2: draft})
        labels = [key[2] for side in (0, 1) for key in _group(read, "reported", "own", side)]
        assert set(labels) == {"C", "O"}
