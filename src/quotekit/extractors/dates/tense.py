"""Whether the words before a date look ahead or back."""

import re
from collections.abc import Iterable
from typing import Literal

from quotekit.extractors.dates.context import Context
from quotekit.lexicons.time_cues import AHEAD, BACK, LIMITS, TASKS


__all__ = ["Direction", "direction"]

Direction = Literal["ahead", "back", ""]


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern of words, the longer ones first."""
    return "|".join(sorted(words, key=len, reverse=True))


_CUE = re.compile(
    rf"\b(?:(?P<ahead>{_any_of(AHEAD)})|(?P<limit>{_any_of(LIMITS)})"
    rf"|(?P<task>(?:{_any_of(TASKS)})(?: [a-z]+){{0,3}}? to [a-z]+)"
    rf"|(?<!be )(?P<back>{_any_of(BACK)}|[a-z]{{2,}}ed))\b"
)
_PAST_AFTER = re.compile(r" {1,4}(?:said|told|was|were|(?!scheduled|planned|need)[a-z]{3,12}ed)\b")
_FUTURE_AFTER = re.compile(r",?(?: [a-z]+){1,3} (?:will|shall|is to|are to)\b")
_SENTENCE = re.compile(r"[.!?](?<=[a-z0-9][a-z0-9][a-z0-9)\"'].)[\"')]* {1,4}|[;:] ")
"""A full stop after fewer than three letters may end an abbreviation ("9 a.m. Tuesday")."""


def direction(context: Context, match: re.Match[str], length: int = 60) -> Direction:
    """
    Tell where the last telling word before a date, in its sentence, looks.

    "Will", "scheduled", "as early as" look ahead; "said", "was" and other verbs of the past look
    back; where there is none of them, nothing is said. "Until" and
    "by" look ahead only where nothing before them looks back, or somebody is to do something.
    """
    before = context.before(match, length)
    for end in _SENTENCE.finditer(before):
        before = " " * end.end() + before[end.end() :]
    found: Direction = ""
    task = False
    for cue in _CUE.finditer(before):
        if cue["limit"]:
            found = "ahead" if task else found or "ahead"
        else:
            found = "ahead" if cue["ahead"] else "back"
            task = cue["task"] is not None
    after = context.after(match)
    if not found and _FUTURE_AFTER.match(after):
        return "ahead"
    return "back" if _PAST_AFTER.match(after) else found
