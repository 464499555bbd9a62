"""Whose the statement is: the labelled words, the source of the rules, or the subject."""

from collections.abc import Sequence

import pytest

from quotekit import Document
from quotekit.extractors.attributions.learned.labeller import Labelled
from quotekit.extractors.attributions.learned.passage import passage_of
from quotekit.extractors.attributions.learned.reading import Reading
from quotekit.extractors.attributions.learned.source_choice import ChosenSource, unit_at
from quotekit.extractors.attributions.statements import statements_of
from tests.attributions.learned.passages import place_in


def _chosen(
    text: str,
    cue: int,
    source: Sequence[int] = (),
    content: Sequence[int] = (),
    *,
    rules: bool = True,
) -> tuple[str, str] | None:
    """Return the chosen source of a cue, and the core of it."""
    document = Document(text)
    place = place_in(document)
    drafts = [draft for unit in place.units for draft in statements_of(unit)] if rules else []
    passage = passage_of(document, place, drafts, frozenset())
    reading = Reading(cue, Labelled(content, source, -0.5, len(passage.spans)), 0.9)
    found = ChosenSource.of(passage, place.units, reading, content)
    if found is None:
        return None
    words = passage.spans[found.tokens.start][0], passage.spans[found.tokens.stop - 1][1]
    assert found.place == words
    return text[slice(*found.place)], text[slice(*found.core)]


class TestLabelledAndRuled:
    """The labels decide who it is, the rules how far its noun phrase goes."""

    text = "Mayor Ana Ruiz, a baker, said that it rained."

    def test_touching(self) -> None:
        """Where both mean the same words, the rules know their bounds."""
        assert _chosen(self.text, 7, source=[2]) == ("Mayor Ana Ruiz, a baker,", "Mayor Ana Ruiz")

    def test_no_labels(self) -> None:
        """Where no word is labelled, the source of the rules counts."""
        assert _chosen(self.text, 7) == _chosen(self.text, 7, source=[2])

    def test_elsewhere(self) -> None:
        """Where the labels mean another, it is another."""
        assert _chosen("Ruiz left. Ada said it rained.", 4, source=[0]) == ("Ruiz", "Ruiz")

    def test_nearest(self) -> None:
        """Of several labelled runs the nearest to the cue counts."""
        text = "Ruiz wept, and Ada said it rained."
        assert _chosen(text, 5, source=[0, 4], rules=False) == ("Ada", "Ada")

    def test_after_a_preposition(self) -> None:
        """A run after a preposition yields to one that the rules agree with; alone it counts."""
        text = "Ana Ruiz shook her head and with a smile said: “Not this year.”"
        assert _chosen(text, 9, source=[0, 1, 7, 8]) == ("Ana Ruiz", "Ana Ruiz")
        assert _chosen(text, 9, source=[7, 8]) == ("a smile", "a smile")

    def test_after_another_word(self) -> None:
        """A run after no preposition does not yield."""
        text = "Ruiz, Ada and Otto, said it rained."
        assert _chosen(text, 6, source=[0, 4], rules=False) == ("Otto", "Otto")


class TestRelative:
    """A relative pronoun has with it what it refers to."""

    @pytest.mark.parametrize(
        ("text", "pronoun", "expected"),
        [
            ("The baker who hoped for rain left.", 2, ("The baker who", "The baker")),
            ("Ana Ruiz, who hoped for rain, left.", 3, ("Ana Ruiz, who", "Ana Ruiz")),
            ("Who hoped for rain?", 0, ("Who", "Who")),
        ],
    )
    def test_antecedent(self, text: str, pronoun: int, expected: tuple[str, str]) -> None:
        """The noun phrase before it, with or without a comma; without one it stands alone."""
        assert _chosen(text, pronoun + 1, source=[pronoun], rules=False) == expected


class TestSubject:
    """Without labels and rules, the subject of the sentence is the source."""

    def test_subject(self) -> None:
        """The one before the cue, or else the one after it."""
        text = "Ruiz made a claim that it rained."
        assert _chosen(text, 3, content=[4, 5, 6], rules=False) == ("Ruiz", "Ruiz")

    @pytest.mark.parametrize(
        ("text", "cue", "content"),
        [
            ("It was a claim that it rained.", 3, [4, 5, 6]),
            ("Rain fell, a claim.", 4, [0, 1]),
            ("The claim hurt.", 1, [2]),
            ("A claim!", 1, []),
            ("Asked whether she would go, Ruiz left.", 0, [1, 2, 3, 4]),
        ],
    )
    def test_nobody(self, text: str, cue: int, content: list[int]) -> None:
        """It, a part of the content, the cue itself, nothing, and who was asked are no sources."""
        assert _chosen(text, cue, content=content, rules=False) is None

    def test_after_the_cue(self) -> None:
        """A phrase before the sentence is its subject's, too."""
        text = "With a claim that it rained, Ruiz left."
        assert _chosen(text, 2, content=[3, 4, 5], rules=False) == ("Ruiz", "Ruiz")


class TestUnitAt:
    """The unit around an offset is the last one that begins before it."""

    def test_units(self) -> None:
        """What stands before the first one belongs to it."""
        units = place_in(Document("It rained. She left. Then sun.")).units
        assert [unit_at(units, offset) for offset in (-1, 0, 12, 99)] == [
            units[0],
            units[0],
            units[1],
            units[2],
        ]
