"""Find to whom, where and when something was said."""

import re
from collections.abc import Sequence

from quotekit.annotations import DateExpression
from quotekit.extractors.attributions.draft import Draft, Offsets
from quotekit.lexicons.circumstances import MEDIUM_PREPOSITIONS, MEDIUM_WORDS, OUTLET_WORDS


__all__ = ["addressee_of", "medium_of", "when_of"]

_REACH = 160
_PREPOSITIONAL = re.compile(
    r"\b(in|on|at|during|via|through|over)\s+("
    r"(?:(?:an?|the|his|her|their|its|this|that|[A-Z][\w.'’&-]*)\s+)?(?:[\w.'’&-]+\s+){0,4}?[\w'’&-]+)",
)
_TO_WHOM = re.compile(r"\bto\s+((?:the|a|an|his|her|their)\s+(?:[\w'’-]+\s+){0,2}?[\w'’-]+|him|her|them|[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+){0,3})")
_WRITING = frozenset({"write", "text", "email", "e-mail", "say", "complain", "explain", "confide", "admit", "suggest", "report", "testify", "whisper", "shout", "reply", "respond", "announce", "tweet", "put it", "write in"})


def _zone(text: str, draft: Draft) -> list[Offsets]:
    """Return the stretches beside the cue that are neither content nor source."""
    if draft.cue is None or draft.clause is None:
        return []
    start, end = draft.clause
    begin = max(start, draft.cue[1] - _REACH)
    stop = min(end, draft.cue[1] + _REACH)
    taken = sorted([*draft.content, *([draft.source] if draft.source else []), draft.cue])
    zones = []
    place = begin
    for first, last in taken:
        if first > place:
            zones.append((place, min(first, stop)))
        place = max(place, last)
    zones.append((place, stop))
    return [(first, last) for first, last in zones if first < last]


def medium_of(text: str, draft: Draft) -> Offsets | None:
    """Return what it was said in, on or at: "a statement", "Face The Nation"."""
    for start, end in _zone(text, draft):
        for match in _PREPOSITIONAL.finditer(text, start, end):
            found = _medium_in(text, match, end)
            if found is not None:
                return found
    return None


def _medium_in(text: str, match: re.Match[str], end: int) -> Offsets | None:
    start = match.start(2)
    words = text[start : min(end, start + 80)]
    phrase = re.match(r"(?:[\w.'’&-]+)(?:\s+[\w'’&-]+){0,5}", words)
    if phrase is None:
        return None
    tokens = list(re.finditer(r"[\w.'’&-]+", phrase[0]))
    if match[1] == "on" and (program := _program(words)) is not None:
        return start, start + program
    for place, token in enumerate(tokens[:5]):
        lower = token[0].lower().rstrip(".,'’")
        if lower in {"on", "in", "at", "to", "with", "of", "for", "that", "and", "from"} and place:
            break
        if lower in MEDIUM_WORDS or (lower in OUTLET_WORDS and match[1] in {"on", "via"}):
            return start, start + _medium_end(phrase[0], tokens, place)
    return None


def _program(words: str) -> int | None:
    """Measure a run of capitalised words after "on": the name of a broadcast."""
    match = re.match(r"[\"“]?(?:(?:[A-Z][\w.'’&-]*)(?:\s+(?=[A-Z0-9])|(?=[^\w])|$)){2,6}", words)
    if match is None:
        return None
    name = match[0].rstrip()
    first = name.split()[0].lower().strip("\"“.")
    months = {"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}
    days = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}
    return None if first[:3] in months | days or first in {"may"} else len(name.rstrip(".,"))


def _medium_end(phrase: str, tokens: Sequence[re.Match[str]], place: int) -> int:
    end = tokens[place].end()
    if place + 1 < len(tokens) and tokens[place][0].lower() in {"news", "press", "conference", "opinion", "radio", "television", "phone", "town", "campaign", "court", "email", "blog", "video"}:
        following = tokens[place + 1][0].lower().rstrip(".,")
        if following in MEDIUM_WORDS:
            end = tokens[place + 1].end()
    if place + 2 < len(tokens) and tokens[place + 1][0] == "to" and tokens[place + 2][0].islower():
        end = tokens[place + 2].end()
    while end > 0 and phrase[end - 1] in ".,'’":
        end -= 1
    return end


def addressee_of(text: str, draft: Draft) -> Offsets | None:
    """Return to whom it was said: the object of telling, or "to" somebody after writing."""
    if draft.addressee is not None:
        return draft.addressee
    if draft.cue_lemma not in _WRITING:
        return None
    for start, end in _zone(text, draft):
        if draft.cue is not None and start >= draft.cue[1]:
            match = _TO_WHOM.match(text, start + (text[start : start + 1] == " "), end)
            if match is not None:
                return match.span(1)
    return None


def when_of(text: str, draft: Draft, dates: Sequence[DateExpression]) -> DateExpression | None:
    """Return the date of saying: one beside the cue, never one inside the content."""
    for start, end in sorted(_zone(text, draft), key=lambda zone: _distance(draft, zone)):
        for date in dates:
            if start <= date.span.start and date.span.end <= end and date.type in {"DATE", "TIME"}:
                return date
    return None


def _distance(draft: Draft, zone: Offsets) -> int:
    assert draft.cue is not None
    return zone[0] - draft.cue[1] if zone[0] >= draft.cue[1] else draft.cue[0] - zone[1] + 1000
