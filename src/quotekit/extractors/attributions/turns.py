"""Answers in an interview and turns in a transcript: a label, and the words of one speaker."""

import re

from quotekit.extractors.attributions.draft import Draft
from quotekit.linguistics.paragraphs import Paragraph


__all__ = ["INTERVIEWEE", "turn_of"]

INTERVIEWEE = "A"
"""The key of whoever gives the answers, where no name does."""

_LABEL = re.compile(r"([^\W\d_]{2,20}(?: [^\W\d_]{2,20}){0,2}):\s+")


def turn_of(text: str, paragraph: Paragraph) -> Draft | None:
    """Return the statement that an answer is; None where nothing follows its label."""
    label = text[paragraph.start : paragraph.body].rstrip(" :.\t")
    body = paragraph.body
    shouted = _LABEL.match(text, body, paragraph.end) if not label else None
    if shouted is not None and shouted[1].isupper():
        label, body = shouted[1], shouted.end()
    if body >= paragraph.end:
        return None
    named = len(label) > 1
    start = text.index(label, paragraph.start) if named else 0
    source = (start, start + len(label)) if named else None
    return Draft(
        content=[(body, paragraph.end)],
        rule="labelled-turn" if label else "answer-after-question",
        source=source,
        core=source,
        speaker_key=label if named else INTERVIEWEE,
    )
