"""What tells whether a word is a cue."""

import pytest

from quotekit.extractors.attributions.learned.cue_features import cue_features
from quotekit.extractors.attributions.learned.labeller import Labelled
from tests.attributions.learned.passages import passage


def _features(text: str, cue: str, content: list[int], source: list[int]) -> set[str]:
    read = passage(text, {"said", "it", "that"})
    labelled = Labelled(content, source, -1.0, len(read.spans))
    return set(cue_features(read, read.lowers.index(cue), labelled))


class TestWord:
    """The word and what stands around it count, whatever its labels are."""

    def test_neighbours(self) -> None:
        """Rare words beside it are endings and shapes; outside the paragraph stands nothing."""
        found = _features("Ruiz said gleefully that it rained.", "said", [], [])
        assert {"w=said", "w-1=X", "w+1=-lly", "w-2=^", "w+1,w+2=-lly that"} <= found
        assert {"has=00", "length=0"} <= found
        assert not [name for name in found if name.startswith(("C ", "S "))]

    @pytest.mark.parametrize(
        ("text", "cue", "rule"),
        [
            ("Ruiz said that it rained.", "said", "rule=source-cue-content"),
            ("Ruiz said that it rained.", "rained", "rule=^"),
        ],
    )
    def test_rule(self, text: str, cue: str, rule: str) -> None:
        """The rule that found a statement for it is known."""
        assert rule in _features(text, cue, [], [])


class TestContent:
    """What it would have as content counts."""

    def test_after_the_cue(self) -> None:
        """Its first word, how far it is, whether it has a verb, what follows."""
        found = _features("Ruiz said that it rained.", "said", [2, 3, 4], [0])
        assert {"C w=that", "C follows=1 1", "C clause=1", "C end=.", "C breaks=0"} <= found
        assert {"C ruled=4", "C own=5", "C own,rule=3 source-cue-content"} <= found
        assert {"has=11", "length=3"} <= found

    def test_before_the_cue(self) -> None:
        """A content with a gap has breaks, and one that the rules do not know is not ruled."""
        found = _features("Rain and snow, hummed Ruiz.", "hummed", [0, 2], [5])
        assert {"C follows=0 2", "C breaks=1", "C ruled=0", "C clause=0"} <= found
        assert not [name for name in found if name.startswith("C own")]

    def test_half_of_what_the_rules_found(self) -> None:
        """What only half agrees with the rules is known to."""
        found = _features("Ruiz said that it rained.", "said", [3], [0])
        assert {"C own=2", "C ruled=4"} <= found


class TestSource:
    """What it would have as source counts: its last word, how far it is, on which side."""

    def test_before_and_after(self) -> None:
        """A source that stands far away is simply far."""
        assert "S gap=1 0" in _features("Ruiz said that it rained.", "said", [], [0])
        assert "S gap=1 1" in _features("It rained, said Ruiz.", "said", [], [4])
        far = "Ruiz in a coat of red and of gold said that it rained."
        assert "S gap=6 0" in _features(far, "said", [], [0])
