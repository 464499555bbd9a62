"""A paragraph as the trained model sees it."""

import pytest

from quotekit import Document
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.learned.passage import lexicon_code, passage_of, word_value
from tests.attributions.learned.passages import passage, place_in


class TestPassage:
    """All its sequences run beside the tokens."""

    def test_parallel(self) -> None:
        """Each token has a word, a value, a shape, a tag, a code, a flag and a label."""
        read = passage("“No,” Ruiz said. She left.", {"she", "said"})
        sizes = {len(read.spans), len(read.lowers), len(read.values), len(read.shapes)}
        sizes |= {len(read.tags), len(read.codes), len(read.quoted), len(read.rules)}
        assert sizes == {10}

    def test_flags_of_a_quote(self) -> None:
        """A quote has a begin, a middle and an end; what stands outside has none of it."""
        assert passage("“No rain,” Ruiz said.").quoted == [*"bqqqe", *"0000"[:3]]

    def test_a_mark_alone_ends_its_quote(self) -> None:
        """A quote of one token begins and does not end, so that none ends before it begins."""
        read = passage("She said “x")
        assert read.quoted[2] == "b"
        assert "e" not in read.quoted[:3]

    def test_labels_of_the_rules(self) -> None:
        """Source, cue and content carry the labels of the statement that the rules found."""
        read = passage("Ruiz said that it rained.")
        assert read.rules == ["BS", "BK", "BC-scc", "C-scc", "C-scc", "O"]
        assert [read.lowers[place] for place in read.drafted] == ["said"]

    def test_cuts(self) -> None:
        """Sentences begin at the cuts, and the last cut is the number of tokens."""
        read = passage("It rained. Ruiz left.")
        assert read.cuts == [0, 3, 6]

    def test_places_elsewhere(self) -> None:
        """What stands outside the paragraph has no tokens in it."""
        read = passage("It rained.\n\nRuiz left.")
        assert list(read.places([(12, 16), (3, 9)])) == [range(1, 2)]

    def test_less_than_a_token(self) -> None:
        """A quote or a part of a statement inside one token labels nothing."""
        document = Document("Ruiz said “x”")
        place = place_in(document)
        (_, _, quote), *_ = place.masks
        within = place._replace(segments=[(1, 3, quote)])
        draft = Draft(content=[(6, 8)], rule="by-hand", cue=(5, 9))
        read = passage_of(document, within, [draft], frozenset())
        assert set(read.quoted) == {"0"}
        assert read.rules == ["O", "BK", *["O"] * (len(read.spans) - 2)]


class TestWordValue:
    """A word counts as itself only where it is common."""

    @pytest.mark.parametrize(
        ("word", "expected"),
        [
            ("Said", "said"),
            ("Mellor", "X"),
            ("NATO", "XX"),
            ("I", "X"),
            ("1987", "d"),
            ("12.5", "1"),
            ("wrongdoing", "-ing"),
            ("“", "p"),
            (",", ","),
        ],
    )
    def test_values(self, word: str, expected: str) -> None:
        """Names and numbers become shapes, rare words their endings."""
        assert word_value(word, word.lower(), frozenset({"said"})) == expected


class TestLexiconCode:
    """A code says what a word can do as a cue."""

    def test_codes(self) -> None:
        """The act comes first, then a letter for each frame; other words have none."""
        assert lexicon_code("vowed").startswith("com")
        assert lexicon_code("harbour") == "0"
        assert lexicon_code("pointed") == "phrasal"
