"""Whether the words before a date look ahead or back."""

import re
from typing import Literal

from quotekit.extractors.dates.context import Context


__all__ = ["Direction", "direction"]

Direction = Literal["ahead", "back", ""]

_CUE = re.compile(
    r"\b(?:(?P<ahead>will|won't|'ll|would|shall|going to|due|scheduled?|schedules|expected"
    r"|expects?|expecting|planned|plans?|planning"
    r"|plan|set (?:to|for)|slated|starting|as (?:early|soon|late) as|deadline|hopes? to"
    r"|intends?|prepar(?:es|ing) to|upcoming|forthcoming"
    r"|next|agreed to|is to|are to|was to|were to|to be|likely to|could)"
    r"|(?P<limit>until|by|through|effective)"
    r"|(?<!be )(?P<back>said|says|told|was|were|had|has been|have been|did|since|after|ago|began"
    r"|made|took|left|met|held|won|lost|fell|rose|came|went|gave|got|sent|led|ran"
    r"|saw|spoke|wrote|found|struck|broke|bought|sold|paid|put|hit|shot|died|ended|last|after"
    r"|following|[a-z]{2,}ed))\b"
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
    "by" look ahead only where nothing before them looks back.
    """
    before = context.before(match, length)
    for end in _SENTENCE.finditer(before):
        before = " " * end.end() + before[end.end() :]
    found: Direction = ""
    for cue in _CUE.finditer(before):
        if cue["ahead"] or cue["back"]:
            found = "ahead" if cue["ahead"] else "back"
        found = found or "ahead"
    after = context.after(match)
    if not found and _FUTURE_AFTER.match(after):
        return "ahead"
    return "back" if _PAST_AFTER.match(after) else found
