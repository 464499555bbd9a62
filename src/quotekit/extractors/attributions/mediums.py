"""Find in what, on what or at what something was said."""

import re
from collections.abc import Sequence

from quotekit.extractors.attributions.draft import Draft, Offsets
from quotekit.extractors.attributions.noun_phrases import noun_phrase_end
from quotekit.extractors.attributions.zones import Zone
from quotekit.lexicons.circumstances import (
    COMPOUND_WORDS,
    DESCRIBED_WORDS,
    IDIOM_NOUNS,
    MEANS_WORDS,
    MEDIUM_WORDS,
    NEWSPAPER_WORDS,
    OUTLET_WORDS,
    PARTIAL_WORDS,
    PROGRAM_WORDS,
    ROOM_WORDS,
)


__all__ = ["medium_in"]

_SAID = frozenset({"statement", "question", "denial", "request", "commitment", "refusal"})
_APOSTROPHE = "'\N{RIGHT SINGLE QUOTATION MARK}"
_PREPOSITION = re.compile(r"\b(in|on|at|during|via|by|over)\s+", re.IGNORECASE)
_WORD = re.compile(rf"[\w.{_APOSTROPHE}&-]+")
_CAPITAL = rf"[A-Z0-9][\w.{_APOSTROPHE}&-]{{0,30}}"
_PROGRAM = re.compile(
    rf"(?:[Tt]he\s)?{_CAPITAL}(?:\s(?:(?:of|the|and|in|with)\s){{0,2}}{_CAPITAL}){{0,6}}"
)
_OPENING = '"\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}'
_CLOSING = '"\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}'
_QUOTED_PROGRAM = re.compile(
    rf"(?:(?:[Tt]he\s)?{_CAPITAL}\s){{0,4}}[{_OPENING}][^{_OPENING}{_CLOSING}]{{2,60}}[{_CLOSING}]"
)
_KIND_OF_PROGRAM = re.compile(
    r"(?:\s(?:breakfast|radio|television|TV|news|chat|talk|morning))?"
    r"\s(?:program(?:me)?|show|podcast|bulletin|series)\b"
)
_DETERMINERS = frozenset({"a", "an", "the", "his", "her", "its", "their", "my", "our", "this"})
_SENT = (["sent"], ["addressed"], ["emailed"], ["written"], ["circulated"])
_LONGEST = 6  # words up to the noun that names the medium
_ADJACENT = 80  # characters in which its words are looked for
_STOPS = frozenset(
    {"on", "in", "at", "to", "with", "of", "for", "that", "and", "from", "by", "who", "which", "as",
     "was", "is", "were", "had", "has", "said", "says", "about", "after", "before", "but", "or",
     "during", "via", "over", "through"}
)  # fmt: skip


def medium_in(text: str, draft: Draft, zones: Sequence[Zone]) -> Offsets | None:
    """
    Return what it was said in, on or at: "a statement", "Face The Nation".

    Left alone: beliefs and attitudes, which are held rather than said, and idioms
    ("in response", "on trial").
    """
    if draft.act not in _SAID:
        return None
    for zone in zones:
        for match in _PREPOSITION.finditer(text, zone.start, zone.end):
            found = _medium_at(text, match.end(), zone.end, match[1].lower())
            if found is not None:
                return found
    return None


def _medium_at(text: str, start: int, end: int, preposition: str) -> Offsets | None:
    if preposition == "in":
        paper = _PROGRAM.match(text, start, end)
        if paper is not None and _is_newspaper(paper[0]):
            return paper.start(), paper.end() - len(paper[0]) + len(paper[0].rstrip(".'"))
    elif preposition in {"on", "via"}:
        quoted = _QUOTED_PROGRAM.match(text, start, end)
        if quoted is not None:
            return quoted.span()
        program = _PROGRAM.match(text, start, end)
        if program is not None and _is_program(program[0]):
            last = program.end() - len(program[0]) + len(program[0].rstrip(".'"))
            kind = _KIND_OF_PROGRAM.match(text, last, end)
            return program.start(), last if kind is None else kind.end()
    return _noun_at(text, start, end, preposition)


def _is_newspaper(name: str) -> bool:
    """Tell whether a name is a newspaper's: "the Ludd Courier", but no "Post Office"."""
    words = name.rstrip(".'").lower().split()
    return len(words) > 1 and words[-1] in NEWSPAPER_WORDS


def _is_program(name: str) -> bool:
    words = [word.strip(".").lower().removesuffix("'s") for word in _plain(name).split()]
    known = PROGRAM_WORDS if len(words) > 1 else OUTLET_WORDS
    return not known.isdisjoint(words)


def _plain(words: str) -> str:
    return words.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


def _noun_at(text: str, start: int, end: int, preposition: str) -> Offsets | None:
    words = _words_in_a_row(text, start, min(end, start + _ADJACENT))
    lowers = [word[0].lower().strip(".'") for word in words]
    for place, lower in enumerate(lowers[: _LONGEST if preposition != "by" else 2]):
        if place and lower in _STOPS and words[place][0].islower():
            return None
        if lower in MEDIUM_WORDS and not _goes_on(words, place):
            told = _is_told_alone(lowers[: place + 1]) and not _is_place(words, lowers, place)
            told = told and (preposition != "by" or lower in MEANS_WORDS)
            return (start, _medium_end(text, words, place, end)) if told else None
    return None


def _is_told_alone(lowers: Sequence[str]) -> bool:
    """Tell whether the last of some words is a medium with just the words before it."""
    described = [lower for lower in lowers[:-1] if lower not in _DETERMINERS]
    if lowers[-1] in PARTIAL_WORDS or (lowers[-1] in DESCRIBED_WORDS and not described):
        return False
    return len(lowers) > 1 or lowers[-1] not in IDIOM_NOUNS


def _is_place(words: Sequence[re.Match[str]], lowers: Sequence[str], place: int) -> bool:
    """Tell whether it is a room or a court with a name: "Leeds Crown Court"."""
    if not ROOM_WORDS.isdisjoint(lowers[place + 1 : place + 2]):
        return True
    return lowers[place] == "court" and any(word[0][0].isupper() for word in words[: place + 1])


def _goes_on(words: Sequence[re.Match[str]], place: int) -> bool:
    """Tell whether a word is only a part of a medium's name: the "press" of "press release"."""
    following = words[place + 1][0] if place + 1 < len(words) else ""
    named = words[place][0][0].isupper() and following[:1].isupper()
    compound = words[place][0].lower() in COMPOUND_WORDS
    return named or (compound and following.lower().rstrip(".") in MEDIUM_WORDS)


def _is_outlet(lowers: Sequence[str]) -> bool:
    """Tell whether the next word is where posts are: the "X" of "a post on X"."""
    return bool(lowers) and lowers[0] in OUTLET_WORDS


def _words_in_a_row(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Return the words from a place on that nothing but single spaces part."""
    words: list[re.Match[str]] = []
    for word in _WORD.finditer(text, start, end):
        if word.start() != (words[-1].end() + 1 if words else start):
            break
        words.append(word)
    return words


def _medium_end(text: str, words: Sequence[re.Match[str]], place: int, end: int) -> int:
    """Return where the medium ends: "a news conference", "a note to clients"."""
    lowers = [word[0].lower().rstrip(".") for word in words]
    if lowers[place + 1 : place + 2] == ["on"] and _is_outlet(lowers[place + 2 : place + 4]):
        return words[place + 2].end() - len(words[place + 2][0]) + len(lowers[place + 2])
    sent = lowers[place + 1 : place + 2] in _SENT
    link = place + 1 + sent
    if not {"to", "with"}.isdisjoint(lowers[link : link + 1]):
        whole = noun_phrase_end(text, words[link].end() + 1, end)
        if whole is not None:
            return whole
    return words[place].end() - len(words[place][0]) + len(words[place][0].rstrip(".'"))
