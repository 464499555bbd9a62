"""Annotated statements, laid over the passages that the model sees."""

import pytest

from tests.attributions.learned.passages import passage
from tests.training.annotated import row, stories
from training.statements import GoldCue, head_of, read_stories


class TestHead:
    """One word of an annotated cue stands for it."""

    @pytest.mark.parametrize(
        ("text", "cue", "head"),
        [
            ("Ruiz has said so.", "has said", "said"),
            ("Ruiz tried to deny it.", "tried to deny", "deny"),
            ("Ruiz ran shouting it.", "ran shouting", "shouting"),
            ("Ruiz made a claim.", "made a claim", "made"),
            ("The claim hurt.", "The claim", "claim"),
            ("Ruiz is sure of it.", "is sure of", "sure"),
            ("Ruiz is in favour.", "is in favour", "favour"),
            ("Ruiz was for it.", "was for", "was"),
            ("For Ruiz it rained.", "For", "for"),
            ("It’s to Ruiz that it rained.", "’s to", "’s"),
        ],
    )
    def test_head(self, text: str, cue: str, head: str) -> None:
        """The last verb of telling, then any verb, then a noun or an adjective, then what is."""
        read = passage(text)
        (tokens,) = read.places([(text.index(cue), text.index(cue) + len(cue))])
        assert read.lowers[head_of(read, list(tokens))] == head


class TestStories:
    """Texts with the cues in each of their passages."""

    def test_cues(self) -> None:
        """Each has its head, and the tokens of its content and its source."""
        (first, *_) = stories()
        assert first.name == "Ruiz"
        assert first.cues == [
            [
                GoldCue(1, frozenset({2, 3, 4}), frozenset({0})),
                GoldCue(14, frozenset(range(10, 14)), frozenset({15})),
            ]
        ]

    def test_passages_without_cues(self) -> None:
        """Each paragraph that can hold statements is a passage; headings are none."""
        marked = "It rained.\n\n⟦source 1|Ruiz⟧ ⟦cue 1|said⟧ ⟦content 1|that it rained⟧."
        (story,) = read_stories([row(marked)], frozenset())
        assert [len(cues) for cues in story.cues] == [0, 1]

    @pytest.mark.parametrize(
        "marked",
        [
            "⟦content 1|It rained⟧. ⟦source 1|Ruiz⟧ left.",
            "“Ruiz ⟦cue 1|said⟧ ⟦content 1|that it rained⟧.”",
        ],
    )
    def test_left_out(self, marked: str) -> None:
        """A statement without a cue teaches none, nor does one inside a quote."""
        (story,) = read_stories([row(marked)], frozenset())
        assert story.cues == [[]]
