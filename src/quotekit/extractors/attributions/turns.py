"""Answers in an interview and turns in a transcript: a label, and the words of one speaker."""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from quotekit.document import Document
from quotekit.extractors.attributions.draft import Draft
from quotekit.lexicons.paragraph_words import NO_SPEAKERS
from quotekit.lexicons.quotation_marks import DIRECTED, STRAIGHT
from quotekit.linguistics.paragraphs import Paragraph
from quotekit.linguistics.reporting import reports


__all__ = ["ANSWER", "INTERVIEWEE", "is_quoted_answer", "turns_of"]

ANSWER = "answer-after-question"
"""The rule of an answer without a label."""

INTERVIEWEE = "A"
"""The key of whoever gives the answers, where no name does."""

_TURNS = frozenset({"question", "answer"})
_OPENING_MARKS = STRAIGHT | DIRECTED.keys() | {"'"}
_SHOUTED = re.compile(r"([^\W\d_]{1,20}\.?(?: [^\W\d_]{1,20}\.?){0,3}):\s+(?=[^\W_])")
_INITIALS = 3
_LONGEST_SENTENCE = 400  # characters that are looked at for a verb of telling


class _Turn(NamedTuple):
    """The label of a paragraph, and where the words after it begin."""

    label: str
    body: int


def turns_of(document: Document) -> Mapping[int, Draft]:
    """
    Return the statements that whole paragraphs are, by the number of the paragraph.

    An answer in quotation marks is none, since it may stop to say who speaks. A question is
    one where its label also answers, as in a debate, or is a name in
    capitals, as in the transcript of a broadcast. A single label in capitals ("LISSE: The
    mayor said …") may be the name of a place, so what it heads must not report.
    """
    paragraphs = document.paragraphs
    if ":" not in document.text and _TURNS.isdisjoint([each.kind for each in paragraphs]):
        return {}
    answers = {
        number: _answer(document.text, paragraph)
        for number, paragraph in enumerate(paragraphs)
        if paragraph.kind == "answer" and not is_quoted_answer(document.text, paragraph)
    }
    shouted = _shouted_turns(document.text, paragraphs)
    answering = {turn.label for turn in answers.values()} - {""}
    asked = {
        number: turn
        for number, paragraph in enumerate(paragraphs)
        if paragraph.kind == "question"
        and _asks((turn := _answer(document.text, paragraph)).label, answering)
    }
    return {
        number: _draft(document.text, paragraphs[number], turn)
        for number, turn in {**answers, **shouted, **asked}.items()
        if turn.body < paragraphs[number].end
    }


def is_quoted_answer(text: str, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph answers without a label, and in quotation marks."""
    opens = text[paragraph.start : paragraph.start + 1] in _OPENING_MARKS
    return paragraph.kind == "answer" and opens and paragraph.body == paragraph.start


def _asks(label: str, answering: Collection[str]) -> bool:
    return label in answering or (label.isupper() and len(label) > _INITIALS)


def _answer(text: str, paragraph: Paragraph) -> _Turn:
    label = text[paragraph.start : paragraph.body].rstrip(" :.\t")
    return (None if label else _shouted(text, paragraph)) or _Turn(label, paragraph.body)


def _shouted(text: str, paragraph: Paragraph) -> _Turn | None:
    """Return the label in capitals that a paragraph begins with."""
    match = _SHOUTED.match(text, paragraph.body, paragraph.end)
    if match is None or not match[1].isupper() or match[1].lower() in NO_SPEAKERS:
        return None
    return _Turn(match[1], match.end())


def _shouted_turns(text: str, paragraphs: Sequence[Paragraph]) -> dict[int, _Turn]:
    """Return the turns with labels in capitals among the paragraphs of prose."""
    turns = {}
    for number, paragraph in enumerate(paragraphs):
        turn = _shouted(text, paragraph) if paragraph.kind == "prose" else None
        if turn is not None and len(turn.label) > _INITIALS:
            turns[number] = turn
    interview = any(paragraph.kind in _TURNS for paragraph in paragraphs)
    if len(turns) == 1 and not interview:
        ((number, turn),) = turns.items()
        end = min(paragraphs[number].end, turn.body + _LONGEST_SENTENCE)
        opens_text = number == 0 and len(paragraphs) > 1
        return {} if opens_text or reports(text[turn.body : end].split()) else turns
    return turns


def _draft(text: str, paragraph: Paragraph, turn: _Turn) -> Draft:
    named = len(turn.label) > 1
    start = text.index(turn.label, paragraph.start)
    source = (start, start + len(turn.label)) if named else None
    return Draft(
        content=[(turn.body, paragraph.end)],
        rule="labelled-turn" if turn.label else ANSWER,
        act="question" if paragraph.kind == "question" else "statement",
        source=source,
        core=source,
        speaker_key=turn.label if named else INTERVIEWEE,
    )
