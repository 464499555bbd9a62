"""
Tell the questions of an interview from its answers.

Turns have labels ("Q:", "SMITH:", "TW:"), or the questions have none and are known by
their question mark; a text is an interview only if enough of its paragraphs say so.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from quotekit.lexicons.paragraph_words import NO_SPEAKERS


__all__ = ["Turn", "interview_turns", "may_have_turn_label"]

_MOST_QUESTION_WORDS = 80
_MOST_PROMPT_WORDS = 40
_FEWEST_QUESTIONS = 3
_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"
_MARKS = frozenset('"\N{LEFT DOUBLE QUOTATION MARK}')
_NAME = rf"[A-Z][\w.{_APOSTROPHES}-]{{0,20}}+"

_QUESTION_LABEL = re.compile(
    r"(?:(?:Q|QUESTION|Question)(?:[:.]|\s?[\N{EN DASH}\N{EM DASH}])|Q(?=[A-Z][a-z]))\s*+"
)
_ANSWER_LABEL = re.compile(r"(?:A|ANSWER|Answer)(?:[:.]|\s?[\N{EN DASH}\N{EM DASH}])\s*+")
_NAME_LABEL = re.compile(
    rf"({_NAME}(?: {_NAME}){{0,3}}+)(?: \([^()]{{1,30}}+\))?:\s++"
    '(?!["\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}])'
)
_FIRST_PERSON = re.compile(r"\b(?:I|we|We|my|My|our|Our|me|us|Yes|No)\b")
_SECOND_PERSON = re.compile(r"\b(?:you|You|your|Your)\b")

_PROMPT = re.compile(r"(?:(?:And|But|So|Yet),? )?[Yy]our?\b")
_I = re.compile(r"\b(?:I|[Mm]y|me)\b")


class Turn(NamedTuple):
    """What a paragraph is in an interview, and how long its label is."""

    kind: str
    label_length: int


_QUESTION = Turn("question", 0)


def interview_turns(paragraphs: Sequence[str]) -> list[Turn | None]:
    """
    Return what each of *paragraphs* is in an interview; None where it is no turn.

        >>> interview_turns(["Q: Why?", "A: It was time.", "She smiled."])
        [Turn(kind='question', label_length=3), Turn(kind='answer', label_length=3), None]

    A colon alone makes no interview, nor does a question:

        >>> interview_turns(["Roe: it was time.", "Was it?", "Nobody knows."])
        [None, None, None]
    """
    if len(paragraphs) < 2:
        return [None] * len(paragraphs)  # most of many short texts
    turns = _labelled(paragraphs)
    if any(turns):
        return _with_questions_between(paragraphs, turns)
    return _unlabelled(paragraphs)


def may_have_turn_label(text: str, start: int, end: int) -> bool:
    """
    Tell whether a paragraph begins as a turn with a label does, whatever those around it say.

        >>> may_have_turn_label("Roe: it was time.", 0, 17), may_have_turn_label("Why?", 0, 4)
        (True, False)
    """
    labels = (_QUESTION_LABEL, _ANSWER_LABEL, _NAME_LABEL)
    return any(label.match(text, start, end) for label in labels)


def _labelled(paragraphs: Sequence[str]) -> list[Turn | None]:
    asked = [_QUESTION_LABEL.match(paragraph) for paragraph in paragraphs]
    answered = [_ANSWER_LABEL.match(paragraph) for paragraph in paragraphs]
    by_letter = any(asked) and any(answered)
    named = [_NAME_LABEL.match(paragraph) for paragraph in paragraphs]
    counts = Counter(label[1] for label in named if label)
    turns: list[Turn | None] = []
    for paragraph, question, answer, name in zip(paragraphs, asked, answered, named, strict=True):
        if by_letter and question:
            turns.append(Turn("question", question.end()))
        elif by_letter and answer:
            turns.append(Turn("answer", answer.end()))
        elif name and _speaks(name, counts, by_letter=by_letter):
            turns.append(Turn("question" if paragraph[-1] == "?" else "answer", name.end()))
        else:
            turns.append(None)
    return turns


def _speaks(name: re.Match[str], counts: Counter[str], *, by_letter: bool) -> bool:
    """Tell whether a label names a speaker: it comes again, or is initials in an interview."""
    label, said = name[1], name.string[name.end() :]
    if not NO_SPEAKERS.isdisjoint(label.lower().split()) or said[:1].isdigit():
        return False
    return counts[label] > 1 or (by_letter and label.isupper())


def _is_question(paragraph: str) -> bool:
    return (
        paragraph[-1:] == "?"
        and _MARKS.isdisjoint(paragraph)
        and len(paragraph.split()) <= _MOST_QUESTION_WORDS
    )


def _with_questions_between(
    paragraphs: Sequence[str], turns: list[Turn | None]
) -> list[Turn | None]:
    """Add the questions without a label that stand before an answer with one."""
    following = [*turns[1:], None]
    return [
        Turn("question", 0)
        if turn is None and after and after.kind == "answer" and _is_question(paragraph)
        else turn
        for paragraph, turn, after in zip(paragraphs, turns, following, strict=True)
    ]


def _unlabelled(paragraphs: Sequence[str]) -> list[Turn | None]:
    """Tell the turns of an interview without labels by its question marks."""
    questions = [_is_question(paragraph) for paragraph in paragraphs]
    if not _is_interview(paragraphs, questions):
        return [None] * len(paragraphs)
    turns: list[Turn | None] = []
    answering = False
    for place, (paragraph, is_question) in enumerate(zip(paragraphs, questions, strict=True)):
        asked = place > 0 and turns[-1] == _QUESTION
        if is_question or (answering and not asked and _is_prompt(paragraph)):
            turns.append(_QUESTION)
        elif asked or (answering and _goes_on(paragraph)):
            turns.append(Turn("answer", 0))
        else:
            turns.append(None)
        answering = turns[-1] is not None
    return turns


def _is_prompt(paragraph: str) -> bool:
    """Tell whether a paragraph puts something to "you" without asking: "You left early."."""
    return (
        _PROMPT.match(paragraph) is not None
        and _MARKS.isdisjoint(paragraph)
        and _I.search(paragraph) is None
        and len(paragraph.split()) <= _MOST_PROMPT_WORDS
    )


def _goes_on(paragraph: str) -> bool:
    """Tell whether a paragraph after an answer is the same person's: "I" says so, marks do not."""
    return _MARKS.isdisjoint(paragraph) and _FIRST_PERSON.search(paragraph) is not None


def _is_interview(paragraphs: Sequence[str], questions: Sequence[bool]) -> bool:
    """Tell whether enough questions are put to "you" and are answered by "I"."""
    asked = sum(questions)
    if asked < _FEWEST_QUESTIONS or 6 * asked < len(paragraphs):
        return False
    pairs = [
        (question, answer)
        for question, answer, is_question, again in zip(
            paragraphs, paragraphs[1:], questions, questions[1:], strict=False
        )
        if is_question and not again
    ]
    to_you = sum(_SECOND_PERSON.search(question) is not None for question, _ in pairs)
    from_me = sum(_FIRST_PERSON.search(answer) is not None for _, answer in pairs)
    return 2 * len(pairs) >= asked and 3 * to_you >= len(pairs) and 2 * from_me >= len(pairs)
