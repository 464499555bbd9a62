"""Read which way a number goes, and whether it is a change, a target or a margin of error."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import regex

from quotekit.annotations import PercentRole, Qualifier, Span
from quotekit.extractors.percentages.context import clause_before, clause_words
from quotekit.lexicons.change_words import (
    CHANGE_NOUNS,
    CHANGE_WORDS,
    COMPARATIVES,
    FILLERS,
    PHRASAL_VERBS,
)
from quotekit.linguistics.paragraphs import Paragraph


__all__ = ["Movement", "is_margin_of_error", "movement_of"]


class Movement(NamedTuple):
    """Which way a number goes, by which word, and what the number is in that movement."""

    direction: Qualifier | None = None
    role: PercentRole | None = None


_VIA = frozenset({"by", "to", "from", "of", "at"})
_NEAR = 6
_FAR = 14
"""How many words may stand between a verb and "by", "to" or "of" before the number."""


def movement_of(text: str, floor: int, start: int, end: int, ceiling: int) -> Movement:
    """Read the movement that ``text[start:end]`` measures or ends, from words before and after."""
    before = clause_words(text, floor, start)
    via, index = _step_over_fillers(before)
    cue = _cue_at(before, index)
    if cue is None and via in {"by", "to", "from"}:
        cue = _farther_cue(before, index)
    elif via == "of":
        cue = _noun_cue(before, index)
    if cue is None:
        return _movement_after(text, end, ceiling)
    roles: dict[str, PercentRole | None] = {
        "": "change",
        "by": "change",
        "of": "change",
        "to": "target",
    }
    direction = Qualifier(CHANGE_WORDS[cue[0].lower()], Span.of(text, cue.start(), cue.end()))
    return Movement(direction, roles.get(via))


def _step_over_fillers(words: Sequence[re.Match[str]]) -> tuple[str, int]:
    """Go left over "by about an additional"; return the preposition met, and where to go on."""
    via, index = "", len(words) - 1
    while index >= 0:
        word = words[index][0].lower()
        if word in _VIA and not via:
            via = word
        elif word in CHANGE_WORDS or word not in FILLERS:
            break
        index -= 1
    if via == "to" and index >= 0 and words[index][0] == ",":
        index -= 1
    return via, index


def _cue_at(words: Sequence[re.Match[str]], index: int) -> re.Match[str] | None:
    if index < 0 or words[index][0].lower() not in CHANGE_WORDS:
        return None
    word = words[index][0].lower()
    if word in {"up", "down"} and index and words[index - 1][0].lower() in PHRASAL_VERBS:
        return None
    return words[index]


def _farther_cue(words: Sequence[re.Match[str]], index: int) -> re.Match[str] | None:
    for place in range(index, max(-1, index - _FAR), -1):
        word = words[place][0].lower()
        if word in {",", "(", ")", "and", "but", "that", "which", "who", "because"}:
            return None
        if word in {"up", "down"} and not _starts_amount(words[place + 1][0]):
            continue
        cue = _cue_at(words, place)
        if cue:
            return cue
    return None


def _noun_cue(words: Sequence[re.Match[str]], index: int) -> re.Match[str] | None:
    """Tell "a decline in wages of 5%" from "to lower the rate of 5%"."""
    for place in range(index, max(-1, index - _NEAR), -1):
        is_cue = words[place][0].lower() in CHANGE_NOUNS
        if is_cue and (place == index or words[place + 1][0].lower() in {"in", "to"}):
            return words[place]
    return None


def _starts_amount(word: str) -> bool:
    """Tell the "up" of "up by a tenth" and "up 5.2 points" from others."""
    return word.lower() == "by" or word[0].isdecimal()


@cache
def _after() -> regex.Pattern[str]:
    nouns, comparatives = "|".join(CHANGE_NOUNS), "|".join(COMPARATIVES)
    other = "of|in|to|and|or|for|by|from|on|at|the|an?|is|was|were|are"
    return regex.compile(
        rf"""(?xi)
        (?: \s{{1,3}} | - )
        (?: (?<cue>{comparatives}) (?!\w)
          | (?: (?!(?:{other})\s) [\w-]{{1,20}} \s{{1,3}} ){{0,2}}
            (?<cue>{nouns}) (?![\w-]) )
        """
    )


def _movement_after(text: str, end: int, ceiling: int) -> Movement:
    """Read "5 percent higher" and "a 5 percent pay rise"."""
    found = _after().match(text, end, ceiling)
    if not found:
        return Movement()
    word = found["cue"].lower()
    kind = COMPARATIVES.get(word) or CHANGE_NOUNS[word]
    return Movement(Qualifier(kind, Span.of(text, *found.span("cue"))), "change")


_MARGIN = re.compile(r"\bmargins? (?:of|for) (?:\w{1,12} )?error\b", re.IGNORECASE)
_MARGIN_AFTER = re.compile(r"[\s-](?:\w{1,12} )?margin of (?:\w{1,12} )?error", re.IGNORECASE)


def is_margin_of_error(text: str, paragraph: Paragraph, start: int, end: int) -> bool:
    """Tell "a margin of error of 3 percent" and "a 3 percent margin of error"."""
    if _MARGIN_AFTER.match(text, end, paragraph.end):
        return True
    begin, _ = clause_before(text, paragraph.start, start)
    return any(
        "%" not in text[margin.end() : start] and "percent" not in text[margin.end() : start]
        for margin in _MARGIN.finditer(text, begin, start)
    )
