"""Whether the words before a date look ahead or back."""

import re
from collections.abc import Iterable
from typing import Literal

from quotekit.extractors.dates.context import Context
from quotekit.lexicons.time_cues import AHEAD, BACK, DONE, LIMITS, SURELY_AHEAD, TASKS, TOLD


__all__ = ["Direction", "direction", "sure_direction"]

Direction = Literal["ahead", "back", ""]


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern of words, the longer ones first."""
    return "|".join(sorted(words, key=len, reverse=True))


_CUE = re.compile(
    rf"\b(?:(?P<ahead>{_any_of(AHEAD)})|(?P<limit>{_any_of(LIMITS)})"
    rf"|(?P<task>(?:{_any_of(TASKS)})(?: [a-z]+){{0,3}}? to [a-z]+)"
    rf"|(?<!be )(?P<back>{_any_of(BACK)}|[a-z]{{2,}}ed))\b"
)
_AHEAD = re.compile(rf"\b(?:{_any_of(AHEAD)})\b")
_DONE = re.compile(
    rf"\b(?:(?:{_any_of(TOLD)})|(?!(?:{_any_of(TOLD)}|unspecified)\b)(?:{_any_of(DONE)}|[a-z]{{2,}}ed)"
    r"(?: (?!(?:to|by|until|that|payable|for)\b)[\w'-]{1,20}){0,4})"
    r" (?:in|on|during|from|since)(?: (?:early|mid|late))? $"
    r"|\b(?:year|months|weeks) to (?:(?:the )?end of )?$"
)
"""A past, what it was done to, and "in"; after words of telling, "in" at once; "the year to"."""
_COMING = re.compile(
    rf"\b(?:{_any_of(SURELY_AHEAD)}|due(?! to (?:an?|h(?:er|is)|its|our|the(?:ir)?)\b))\b"
    r"(?: (?!(?:after|as|because|if|last|said|since|than|that|told|which|who)\b)[\w'-]{1,20}){0,6}"
    r" (?:(?:at|before|by|during|from|in|on|over|until) )?$"
)
"""What surely is to come, and when: "will be sentenced in"."""
_PAST_AFTER = re.compile(r" {1,4}(?:said|told|was|were|(?!scheduled|planned|need)[a-z]{3,12}ed)\b")
_FUTURE_AFTER = re.compile(r",?(?: [a-z]+){1,3} (?:will|shall|is to|are to)\b")
_SENTENCE = re.compile(r"[.!?](?<=[a-z0-9][a-z0-9][a-z0-9)\"'].)[\"')]* {1,4}|[;:] ")
"""A full stop after fewer than three letters may end an abbreviation ("9 a.m. Tuesday")."""


def direction(context: Context, match: re.Match[str]) -> Direction:
    """
    Tell where the last telling word before a date, in its sentence, looks.

    "Will", "scheduled", "as early as" look ahead; "said", "was" and other verbs of the past look
    back; where there is none of them, nothing is said. "Until" and
    "by" look ahead only where nothing before them looks back, or somebody is to do something.
    """
    before = _in_sentence(context, match)
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


def sure_direction(context: Context, match: re.Match[str]) -> Direction:
    """
    Tell where the words right before a date surely look; nothing where they may be about more.

    "Was jailed in", "died on", "the year to" look back, unless something in the sentence before
    them looks ahead ("will redeem the preferred shares on"); "will be sentenced in" looks ahead.
    """
    before = _in_sentence(context, match)
    if _DONE.search(before) is not None and _AHEAD.search(before) is None:
        return "back"
    return "ahead" if _COMING.search(before) is not None else ""


def _in_sentence(context: Context, match: re.Match[str], length: int = 60) -> str:
    """Return the words before a date, those of sentences before it blanked out."""
    before = context.before(match, length)
    for end in _SENTENCE.finditer(before):
        before = " " * end.end() + before[end.end() :]
    return before
