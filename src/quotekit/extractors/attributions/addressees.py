"""Find to whom something was said."""

import re
from collections.abc import Sequence

from quotekit.extractors.attributions.draft import Draft, Offsets
from quotekit.extractors.attributions.noun_phrases import noun_phrase_end
from quotekit.extractors.attributions.speakers.descriptions import kind_of
from quotekit.extractors.attributions.zones import Zone
from quotekit.lexicons.body_nouns import ORGANIZATION_NOUNS
from quotekit.lexicons.circumstances import (
    CALL_WORDS,
    LETTER_WORDS,
    MEDIUM_WORDS,
    PREPOSITION_CUES,
    WRITING_CUES,
)
from quotekit.lexicons.hearers import HEARING_BODIES
from quotekit.lexicons.role_nouns import DOCUMENT_NOUNS
from quotekit.linguistics.reporting import frames_of


__all__ = ["addressee_of"]

_TO = re.compile(r"\s?to\s(?!be\b|do\b|say\b|have\b)")
_AT_OR_WITH = re.compile(r"\s?(at|with)\s")
_SPEAKING = re.compile(
    r"\b(?:speaking|talking|writing|chatting)\s(?:[a-z]+ly\s)?(?:to|with)\s|\baddressing\s",
    re.IGNORECASE,
)
_LETTER_TO = re.compile(
    r"\b([\w-]{2,20})\s(?:(?:sent|addressed|emailed|written|circulated)\s)?(to|with)\s(?=\w)"
)
_NOBODY = frozenset(
    {"it", "itself", "that", "this", "these", "those", "all", "so", "what", "which", "there",
     "times", "cheers", "applause", "laughter", "news", "question", "questions", "boos"}
)  # fmt: skip
_THINGS = (DOCUMENT_NOUNS | {"inquiry", "review", "investigation", "truth"}) - ORGANIZATION_NOUNS
_ASKING = re.compile(r"(?:whether|if|how|why|what|when|where|who|which)\b")
_WORD = re.compile(r"[^\s,.;:]+")


def addressee_of(
    text: str, draft: Draft, medium: Offsets | None, zones: Sequence[Zone] = ()
) -> Offsets | None:
    """
    Return to whom it was said.

    That is the object of telling, "to" somebody right after a verb of writing, the one a
    letter goes to, or who is spoken to ("speaking to reporters, she said"). Left alone:
    objects that are things ("asked questions").
    """
    if draft.addressee is not None:
        return _person_in(text, *draft.addressee)
    if draft.cue is None or draft.clause is None:
        return None
    match = _TO.match(text, draft.cue[1], draft.clause[1])
    if match is not None and draft.cue_lemma in WRITING_CUES:
        return _phrase_at(text, match.end(), draft.clause[1])
    match = _AT_OR_WITH.match(text, draft.cue[1], draft.clause[1])
    if match is not None and draft.cue_lemma in PREPOSITION_CUES.get(match[1], ()):
        return _phrase_at(text, match.end(), draft.clause[1])
    asked = _asked_to(text, draft)
    if asked is not None:
        return asked
    receiver = _receiver(text, *medium) if medium is not None else None
    return receiver or _spoken_to(text, draft, zones)


def _phrase_at(text: str, start: int, end: int) -> Offsets | None:
    """Return the person whose noun phrase begins at a place; None for a thing."""
    stop = noun_phrase_end(text, start, end)
    return _person_in(text, start, stop) if stop is not None else None


def _asked_to(text: str, draft: Draft) -> Offsets | None:
    """Return who begins a content that asks somebody to do something: "residents to leave"."""
    begin, end = draft.content[0]
    near = draft.cue is not None and 0 <= begin - draft.cue[1] <= 1
    if not near or "person_infinitive" not in frames_of(draft.cue_lemma or ""):
        return None
    if _ASKING.match(text, begin) is not None:
        return None
    stop = noun_phrase_end(text, begin, end)
    if stop is None or _TO.match(text, stop, end) is None:
        return None
    return _person_in(text, begin, stop)


def _spoken_to(text: str, draft: Draft, zones: Sequence[Zone]) -> Offsets | None:
    """Return whom a participle before or after the cue addresses: "speaking to reporters"."""
    places = [(zone.start, zone.end) for zone in zones]
    if draft.source is not None:
        places.append((draft.core[1] if draft.core else draft.source[0], draft.source[1]))
    for start, end in places:
        match = _SPEAKING.search(text, start, end)
        if match is not None:
            found = _phrase_at(text, match.end(), end)
            thing = found is not None and text[slice(*found)].rsplit(maxsplit=1)[-1] in MEDIUM_WORDS
            return None if thing else found
    return None


def _receiver(text: str, start: int, end: int) -> Offsets | None:
    """Return to whom a letter is, or with whom a call: "a letter to the board"."""
    match = _LETTER_TO.search(text, start, end)
    if match is None:
        return None
    words = LETTER_WORDS if match[2] == "to" else CALL_WORDS
    return (match.end(), end) if match[1].lower() in words else None


def _person_in(text: str, start: int, end: int) -> Offsets | None:
    """Return the addressee; None where it is a thing or cut short."""
    words = list(_WORD.finditer(text, start, end))
    last, first = words[-1][0], words[0][0].lower()
    named = len(words) > 1 and last[0].isupper()  # "CBS News" is somebody, "news" is not
    thing = last.lower() in _THINGS
    counted = any(word[0] == "of" for word in words)  # "a crowd of about 200"
    if (last.isdigit() and not counted) or (not named and (thing or last.lower() in _NOBODY)):
        return None
    if first in {"a", "an"} and (last[0].isupper() or _is_thing(words)):
        return None  # "a North Carolina", of "a North Carolina rally"; "a point"
    return start, words[-1].end()


def _is_thing(words: Sequence[re.Match[str]]) -> bool:
    """Tell whether a phrase means nobody who hears, but a thing."""
    lowers = [word[0].lower() for word in words]
    return kind_of(lowers) == "document" and HEARING_BODIES.isdisjoint(lowers)
