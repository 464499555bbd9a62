"""Answers in an interview and turns in a transcript: a label, and the words of one speaker."""

from quotekit.extractors.attributions.draft import Draft
from quotekit.linguistics.paragraphs import Paragraph


__all__ = ["INTERVIEWEE", "Turns"]

INTERVIEWEE = "A"
"""The key of whoever gives the answers, where no name does."""


class Turns:
    """Remember whose turn it is."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._open: Draft | None = None

    def hear(self, paragraph: Paragraph) -> None:
        """Take note of a question: the next answer is a new turn."""
        self._open = None

    def answer(self, paragraph: Paragraph) -> Draft:
        """Return the turn that a paragraph is, or the one that it goes on with."""
        label = self.text[paragraph.start : paragraph.body].strip()
        name = label.rstrip(":. ")
        named = len(name) > 1
        place = (paragraph.start, paragraph.start + len(name)) if named else None
        return Draft(
            content=[(paragraph.body, paragraph.end)],
            rule="labelled-turn" if label else "answer-after-question",
            source=place,
            core=place,
            speaker_key=name if named else INTERVIEWEE,
        )
