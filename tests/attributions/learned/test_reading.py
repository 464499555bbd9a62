"""What a reading loses to the sentence around it, and what it gains from it."""

import pytest

from quotekit.extractors.attributions.learned.labeller import Labelled
from quotekit.extractors.attributions.learned.passage import Passage
from quotekit.extractors.attributions.learned.reading import (
    Reading,
    completed,
    separated,
    without_lone_quote,
)
from tests.attributions.learned.passages import passage


def _reading(read: Passage, cue: str, content: range, probability: float = 0.9) -> Reading:
    labelled = Labelled(content, [], -0.5, len(read.lowers))
    return Reading(read.lowers.index(cue), labelled, probability)


def _content(read: Passage, reading: Reading) -> str:
    return " ".join(read.lowers[token] for token in reading.labelled.content)


class TestSeparated:
    """A content ends where the rules see another statement begin."""

    text = "Ruiz said the pier was rotten and suggested that it rained."

    def test_second_verb(self) -> None:
        """A likely second verb of the same source ends the content of the first."""
        read = passage(self.text)
        said = _reading(read, "said", range(2, 11))
        second = _reading(read, "suggested", range(8, 11))
        found = separated(read, [said, second], 0.3)
        assert [_content(read, reading) for reading in found] == [
            "the pier was rotten",
            "that it rained",
        ]

    def test_second_source(self) -> None:
        """So does another source with its own verb."""
        read = passage("Ruiz says the pumps failed and Ada says that nobody cared.")
        first = _reading(read, "says", range(2, 11))
        second = first._replace(cue=7, labelled=first.labelled._replace(content=range(8, 11)))
        found = separated(read, [first, second], 0.3)
        assert [_content(read, reading) for reading in found] == [
            "the pumps failed",
            "that nobody cared",
        ]

    def test_unlikely_second_verb(self) -> None:
        """A second verb that is probably no cue ends nothing."""
        read = passage(self.text)
        said = _reading(read, "said", range(2, 11))
        unlikely = _reading(read, "suggested", range(8, 11), 0.2)
        assert separated(read, [said, unlikely], 0.3) == [said, unlikely]

    @pytest.mark.parametrize("content", [range(2, 6), range(0)])
    def test_what_ends_before(self, content: range) -> None:
        """A content that does not reach the second verb stays as it is."""
        read = passage(self.text)
        said = _reading(read, "said", content)
        second = _reading(read, "suggested", range(8, 11))
        assert separated(read, [said, second], 0.3)[0] == said

    def test_cue_of_the_model_alone(self) -> None:
        """Where the rules know no statement, they know no end of it."""
        read = passage(self.text)
        was = _reading(read, "was", range(5, 11))
        second = _reading(read, "suggested", range(8, 11))
        assert separated(read, [was, second], 0.3)[0] == was


class TestWithoutLoneQuote:
    """A quote that begins a sentence of its own is no part of the indirect speech before it."""

    text = "Ruiz said the pier was safe. “Walk on it.”"

    def test_quote_of_its_own(self) -> None:
        """The content ends before the full stop."""
        read = passage(self.text)
        said = _reading(read, "said", range(2, 13))
        assert _content(read, without_lone_quote(read, said)) == "the pier was safe"

    def test_without_full_stop(self) -> None:
        """Where the full stop is no part of the content, the end is the same."""
        read = passage(self.text)
        said = _reading(read, "said", range(2, 13))
        labelled = said.labelled._replace(content=[2, 3, 4, 5, *range(7, 13)])
        found = without_lone_quote(read, said._replace(labelled=labelled))
        assert _content(read, found) == "the pier was safe"

    @pytest.mark.parametrize(
        ("text", "cue", "content"),
        [
            (text, "said", range(2, 6)),
            (text, "said", range(0)),
            ("Ruiz said “it rained. We left.”", "said", range(2, 10)),
            ("Ruiz said the pier was “safe” now.", "said", range(2, 9)),
            ("It rained. “We left,” Ruiz said.", "said", range(8)),
        ],
    )
    def test_left_alone(self, text: str, cue: str, content: range) -> None:
        """Other contents are: with no quote, with a part of the sentence quoted, before the cue."""
        read = passage(text)
        reading = _reading(read, cue, content)
        assert without_lone_quote(read, reading) == reading


class TestCompleted:
    """A content does not stop right before its own verb."""

    text = "Ruiz said the pier by the lake was rotten."

    def test_up_to_its_verb(self) -> None:
        """What the rules found from the same word on is the content."""
        read = passage(self.text)
        said = _reading(read, "said", range(2, 7))
        assert _content(read, completed(read, said)) == "the pier by the lake was rotten"

    @pytest.mark.parametrize(
        ("cue", "content"),
        [
            ("said", range(2, 5)),
            ("said", range(3, 7)),
            ("said", range(0)),
            ("said", range(2, 10)),
            ("was", range(2, 7)),
        ],
    )
    def test_left_alone(self, cue: str, content: range) -> None:
        """Other ends, other begins, other cues, nothing, and all up to the end stay."""
        read = passage(self.text)
        reading = _reading(read, cue, content)
        assert completed(read, reading) == reading
