"""What the labeller looks at."""

from collections.abc import Sequence

from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.learned.features import (
    RELATIVE,
    STATIC,
    names,
    relative_columns,
    static_columns,
)
from quotekit.extractors.attributions.learned.passage import Passage
from tests.attributions.learned.passages import passage


def _column(read: Passage, cue: str, name: str, side: int) -> Sequence[str | None]:
    """Return what is known of each token on one side of a cue, from it outwards."""
    return relative_columns(read, read.lowers.index(cue), (0, len(read.spans)))[side][name]


class TestStatic:
    """A token by itself: its word, its tag, what stands beside it."""

    def test_columns_are_as_long_as_the_passage(self) -> None:
        """There is one item for each token, and all that the templates ask for."""
        read = passage("“No,” Ruiz said. She left.", {"she"})
        columns = static_columns(read)
        assert {len(column) for column in columns.values()} == {len(read.spans)}
        for group in STATIC.values():
            assert len(list(names(group, columns))) == len(read.spans)

    def test_beside_each_other(self) -> None:
        """Two words before and after are known, and the edges of the passage."""
        columns = static_columns(passage("It rained.", {"it", "rained"}))
        assert columns["before2"] == ("^", "^", "it")
        assert columns["before"] == ("^", "it", "rained")
        assert columns["after"] == ("rained", ".", "^")
        assert columns["after2"] == (".", "^", "^")

    def test_bounds(self) -> None:
        """The first and the last token of a sentence are known, and have features for it."""
        columns = static_columns(passage("It rained. She left.", {"it", "."}))
        assert columns["begin"] == ["", None, None, "", None, None]
        assert columns["end"] == [None, None, "", None, None, ""]
        features = list(names(STATIC["bounds"], columns))
        assert features[0] == ["begin", "begin,w=it", "begin,q=0"]
        assert features[1] == []
        assert features[2] == ["end", "end,w=.", "end,q=0"]


class TestBeside:
    """A token beside a cue: how far it is, and what stands between."""

    def test_columns_are_as_long_as_the_side(self) -> None:
        """There is one item for each token, and all that the templates ask for."""
        read = passage("Ruiz said it rained.")
        for columns, length in zip(relative_columns(read, 1, (0, 5)), (1, 3), strict=True):
            assert {len(column) for column in columns.values()} == {length}
            for group in RELATIVE.values():
                assert len(list(names(group, columns))) == length

    def test_verbs_and_commas_between(self) -> None:
        """They are counted up to two and three."""
        read = passage("Ruiz said it was, was, was, was, was bad.")
        verbs, commas = (_column(read, "said", name, 1) for name in ("verbs", "commas"))
        assert "".join(map(str, verbs))[:5] == "00112"
        assert "".join(map(str, commas))[:5] == "00011"
        assert (verbs[-1], commas[-1]) == ("2", "3")

    def test_far_away(self) -> None:
        """Distances are told apart up to a bound; only near ones one by one."""
        read = passage("Ruiz said " + "so " * 40)
        far, near = (_column(read, "said", name, 1) for name in ("far", "near"))
        assert far[:5] == ["1", "2", "4", "4", "8"]
        assert far[-1] == far[16] == "far" != far[15]
        assert near[:6] == ["1", "2", "3", "4", "5", None]
        columns = relative_columns(read, 1, (0, len(read.spans)))[1]
        features = list(names(RELATIVE["place"], columns))
        assert "n,t=5 RB" in features[4]
        assert not [name for name in features[5] if "n,t" in name]

    def test_bounds_of_sentences_between(self) -> None:
        """They are counted up to two on either side."""
        read = passage("One. Two. Three. He said so. Four. Five. Six.")
        assert "".join(map(str, _column(read, "said", "cuts", 1))) == "00112222"
        assert "".join(map(str, _column(read, "said", "cuts", 0))) == "0112222"

    def test_path(self) -> None:
        """The classes between are told without repetition, up to three of them."""
        read = passage("Ruiz said old old rain was on us.")
        path = _column(read, "said", "path", 1)
        assert path[:4] == ("", "JJ", "JJ", "JJ|NN")
        assert path[4:] == ("JJ|NN|VB",) * 3

    def test_cues_between(self) -> None:
        """What the rules hold to be cues is counted up to two."""
        read = passage("Ada hummed: Ruiz said that it rained and Otto said that it snowed.")
        counts = _column(read, "hummed", "cues", 1)
        assert counts[0] == "0"
        assert max(map(str, counts)) == str(read.rules.count("BK")) <= "2"

    def test_pattern(self) -> None:
        """What stands right beside the cue: a tag, a quote, or the bound of the window."""
        read = passage("Said Ruiz: “Rain.”")
        assert set(_column(read, "said", "pattern", 1)) == {"^_NNP"}
        read = passage("“Rain,” said Ruiz.")
        assert set(_column(read, "said", "pattern", 1)) == {"q_NNP"}


class TestOwnLabels:
    """The labels that the rules give the tokens for this very cue."""

    def test_of_a_cue_of_the_rules(self) -> None:
        """Source and content have theirs, the rest none, and the bounds are known."""
        read = passage("Ruiz said that it rained.")
        assert [_column(read, "said", name, 0) for name in ("own-1", "own", "own+1")] == [
            ["^"],
            ["S"],
            ["O"],
        ]
        assert _column(read, "said", "own", 1) == ["C", "C", "C", "O"]

    def test_of_another_word(self) -> None:
        """A word that is no cue of the rules has no labels of its own."""
        read = passage("Ruiz said that it rained.")
        assert set(_column(read, "rained", "own", 0)) == {"-"}

    def test_outside_the_window(self) -> None:
        """Labels outside the window are left out."""
        read = passage("Ruiz said that it rained.")
        before, after = relative_columns(read, 1, (1, 4))
        assert before["own"] == []
        assert after["own"] == ["C", "C"]

    def test_without_a_source(self) -> None:
        """A statement without a source has the labels of its content alone."""
        read = passage("It was reported that rain fell.")
        draft = Draft(content=[(16, 30)], rule="by-hand", cue=(7, 15))
        read = read._replace(drafted={2: draft})
        labels = {label for side in (0, 1) for label in _column(read, "reported", "own", side)}
        assert labels == {"C", "O"}
