"""What a cue can have as content and source."""

import pytest

from quotekit.extractors.attributions.learned import windows
from quotekit.extractors.attributions.learned.passage import Passage
from quotekit.extractors.attributions.learned.windows import window_of
from tests.attributions.learned.passages import passage


def _words(read: Passage, cue: str) -> str:
    start, end = window_of(read, read.lowers.index(cue))
    return " ".join(read.lowers[start:end])


class TestWindow:
    """The window of a cue is its sentence, and the quotes beside it."""

    def test_sentence(self) -> None:
        """Sentences without quotes around it are none of its business."""
        read = passage("It rained. Ruiz said so. She left.")
        assert _words(read, "said") == "ruiz said so ."

    def test_quote_of_several_sentences_before(self) -> None:
        """All sentences of the quote before it belong to it."""
        read = passage("We met. “It rained. We left. We ran,” she said. Then sun.")
        assert _words(read, "said") == "“ it rained . we left . we ran , ” she said ."

    def test_quote_after_the_sentence(self) -> None:
        """A quote that begins right after the sentence belongs to it, to its end."""
        read = passage("“No,” she said. “It rained. We left.” He wept.")
        assert _words(read, "said") == "“ no , ” she said . “ it rained . we left . ”"

    def test_only_one_quote_after(self) -> None:
        """The quote after that one does not."""
        read = passage("She said so. “It rained.” “We left.”")
        assert _words(read, "said") == "she said so . “ it rained . ”"

    def test_bounded(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """However long a sentence is, the window is not."""
        monkeypatch.setattr(windows, "_LEFT", 2)
        monkeypatch.setattr(windows, "_RIGHT", 3)
        read = passage("On some days in May she said that it rained and rained.")
        assert _words(read, "said") == "may she said that it"
        read = passage("“It rained. We ran. We left,” she said. “It rained. We ran. We left.”")
        assert _words(read, "said") == "” she said . “"
