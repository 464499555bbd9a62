"""Find to whom, where and when something was said."""

import re
from collections.abc import Iterator, Sequence

from quotekit.annotations import DateExpression
from quotekit.extractors.attributions.draft import Draft, Offsets
from quotekit.lexicons.calendar import MONTHS, WEEKDAYS
from quotekit.lexicons.circumstances import COMPOUND_WORDS, MEDIUM_WORDS, OUTLET_WORDS


__all__ = ["addressee_of", "medium_of", "when_of"]

_REACH = 160  # characters on each side of the cue
_WORD = re.compile(r"[\w.'\N{RIGHT SINGLE QUOTATION MARK}&-]+")
_PREPOSITION = re.compile(r"\b(?:in|on|at|during|via|through|over)\s+")
_PROGRAM = re.compile(
    r"(?:[A-Z][\w'\N{RIGHT SINGLE QUOTATION MARK}&-]*)"
    r"(?:\s(?:[A-Z0-9][\w'\N{RIGHT SINGLE QUOTATION MARK}&-]*)){1,5}"
)
_TO_WHOM = re.compile(
    r"\s?to\s("
    r"(?:the|a|an|his|her|their)\s(?:[\w'\N{RIGHT SINGLE QUOTATION MARK}-]+\s){0,2}?[\w'-]+"
    r"|him|her|them"
    r"|[A-Z][\w.'\N{RIGHT SINGLE QUOTATION MARK}-]+(?:\s[A-Z][\w.'-]+){0,3})"
)
_TO_CUES = frozenset(
    {"write", "text", "email", "e-mail", "say", "complain", "explain", "confide", "admit",
     "suggest", "report", "testify", "whisper", "shout", "reply", "respond", "announce", "tweet"}
)  # fmt: skip
_LONGEST_MEDIUM = 5  # words before the noun that names the medium
_STOPS = frozenset({"on", "in", "at", "to", "with", "of", "for", "that", "and", "from"})
_DAYS = frozenset(name[:3] for name in (*MONTHS, *WEEKDAYS))


def _zones(draft: Draft) -> Iterator[Offsets]:
    """Yield the stretches near the cue beside content and source, those after it first."""
    if draft.cue is None or draft.clause is None:
        return
    begin = max(draft.clause[0], draft.cue[0] - _REACH)
    stop = min(draft.clause[1], draft.cue[1] + _REACH)
    taken = [*draft.content, draft.cue] + ([draft.source] if draft.source else [])
    zones = []
    for first, last in sorted(taken):
        if begin < min(first, stop):
            zones.append((begin, min(first, stop)))
        begin = max(begin, last)
    if begin < stop:
        zones.append((begin, stop))
    cue = draft.cue[0]
    yield from sorted(zones, key=lambda zone: (zone[0] < cue, abs(zone[0] - cue)))


def medium_of(text: str, draft: Draft) -> Offsets | None:
    """Return what it was said in, on or at: "a statement", "Face The Nation"."""
    for start, end in _zones(draft):
        for match in _PREPOSITION.finditer(text, start, end):
            found = _medium_at(text, match.end(), end, match[0].split()[0])
            if found is not None:
                return found
    return None


def _medium_at(text: str, start: int, end: int, preposition: str) -> Offsets | None:
    program = _PROGRAM.match(text, start, end) if preposition == "on" else None
    if program is not None and program[0][:3].lower() not in _DAYS:
        return program.span()
    words = list(_WORD.finditer(text, start, min(end, start + _REACH // 2)))
    for place, word in enumerate(words[: _LONGEST_MEDIUM + 1]):
        lower = word[0].lower().strip(".'\N{RIGHT SINGLE QUOTATION MARK}")
        if place and lower in _STOPS:
            return None
        outlet = lower in OUTLET_WORDS and preposition in {"on", "via"}
        if lower in MEDIUM_WORDS or outlet:
            return start, _medium_end(words, place)
    return None


def _medium_end(words: Sequence[re.Match[str]], place: int) -> int:
    """Return where the medium ends: "a news conference", "a note to clients"."""
    lowers = [word[0].lower().rstrip(".") for word in words]
    if lowers[place] in COMPOUND_WORDS and lowers[place + 1 : place + 2] != []:
        place += lowers[place + 1] in MEDIUM_WORDS
    if lowers[place + 1 : place + 2] == ["to"] and words[place + 2 :]:
        place += 2 if words[place + 2][0].islower() else 0
    return words[place].end() - len(words[place][0]) + len(words[place][0].rstrip(".'"))


def addressee_of(text: str, draft: Draft) -> Offsets | None:
    """Return to whom it was said: the object of telling, or "to" somebody after writing."""
    if draft.addressee is not None:
        return draft.addressee
    if draft.cue is None or draft.cue_lemma not in _TO_CUES:
        return None
    match = _TO_WHOM.match(text, draft.cue[1], draft.clause[1] if draft.clause else len(text))
    return match.span(1) if match is not None else None


def when_of(draft: Draft, dates: Sequence[DateExpression]) -> DateExpression | None:
    """Return the date of saying: one beside the cue, never one inside the content."""
    for start, end in _zones(draft):
        for date in dates:
            inside = start <= date.span.start and date.span.end <= end
            if inside and date.type in {"DATE", "TIME"}:
                return date
    return None
