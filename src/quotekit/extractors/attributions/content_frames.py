"""Tell in which frame of its verb a content stands, from the shape of the content."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from quotekit.extractors.attributions.cue_groups import is_passive


__all__ = ["Part", "PlacedCue", "act_in_frames", "frame_of", "infinitive_at"]

Part = tuple[int, int]
"""A half-open range of tokens."""


class PlacedCue(NamedTuple):
    """A cue among its words; the places of content and source are None where not known."""

    words: Sequence[str]
    tags: Sequence[str]
    head: int
    content: Part | None
    quoted: bool
    source: Part | None


_ASKING = frozenset(
    {"whether", "if", "how", "why", "what", "when", "where", "who", "whom", "which", "whose"}
)
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NO_ADVERB = frozenset({"DT", "NN", "NNS", "NNP", "PRP", "PRP$"})
_REACH_OF_VERB = 14
_REACH_OF_PERSON = 6

_ORDERS: Mapping[str, tuple[str, ...]] = {
    "quote": ("clause", "quote", "object", "named", "person", "that", "infinitive"),
    "that": ("clause", "that", "person", "object"),
    "clause": ("clause", "person", "that", "object"),
    "infinitive": ("infinitive", "person_infinitive", "object", "clause"),
    "person_infinitive": ("person_infinitive", "infinitive", "object", "clause"),
    "object": ("object", "named", "person", "clause"),
    "gerund": ("object", "named", "person", "clause"),
    "none": ("clause", "person", "object"),
}


def act_in_frames(cue: PlacedCue, frame: str, frames: Mapping[str, str]) -> str | None:
    """Return the act of a verb in the frame that fits best; None where it has no such frame."""
    if cue.content is not None and cue.content[0] > 0:
        about = frames.get(f"about:{cue.words[cue.content[0] - 1]}")
        if about is not None:
            return about
    return next((frames[name] for name in _ORDERS[frame] if name in frames), None)


def frame_of(cue: PlacedCue, length: int) -> str:
    """
    Return the shape of the content of a verb that is *length* words long.

    It is ``quote``, ``that`` (also "whether", "why"), ``clause``, ``infinitive``,
    ``person_infinitive`` ("her to go"), ``gerund``, ``object``, or ``none`` where nothing
    follows. Without a content, the words after the cue count.
    """
    if cue.quoted:
        return "quote"
    begin, end = cue.content or (cue.head + length, len(cue.words))
    return _frame_before(cue, begin, end) if begin < cue.head else _frame_after(cue, begin, end)


def infinitive_at(tags: Sequence[str], place: int) -> bool:
    """
    Tell whether "to go", "not to go" or "to openly go" stands at a place.

        >>> infinitive_at("RB TO VB".split(), 0), infinitive_at("TO DT NN".split(), 0)
        (True, False)
    """
    near = tags[place : place + 3]
    return "TO" in near[:2] and "VB" in near[1:] and _NO_ADVERB.isdisjoint(near[: near.index("VB")])


def _frame_before(cue: PlacedCue, begin: int, end: int) -> str:
    if is_passive(cue.words, cue.tags, cue.head):
        return "infinitive" if infinitive_at(cue.tags, cue.head + 1) else "object"
    return "clause" if _has_finite(cue, begin, end) else "object"


def _frame_after(cue: PlacedCue, begin: int, end: int) -> str:
    word = cue.words[begin] if begin < len(cue.words) else ""
    if not word:
        return "none"
    if word == "that" or word in _ASKING:
        return "that"
    if infinitive_at(cue.tags, begin):
        return "infinitive" if begin <= cue.head + 2 else "person_infinitive"
    if cue.tags[begin] == "VBG":
        return "gerund"
    if _has_finite(cue, begin, end):
        return "clause"
    reach = range(begin + 1, min(begin + _REACH_OF_PERSON, end))
    told_to = any(infinitive_at(cue.tags, place) for place in reach)
    return "person_infinitive" if told_to else "object"


def _has_finite(cue: PlacedCue, begin: int, end: int) -> bool:
    return not _FINITE.isdisjoint(cue.tags[begin : min(end, begin + _REACH_OF_VERB)])
