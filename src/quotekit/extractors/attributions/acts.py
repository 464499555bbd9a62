"""
Decide what a speaker does in expressing something: the act of a statement.

The main word of the cue decides, in the frame that its content makes: "asked whether" is
a question and "asked them to" a request; "agreed that" states and "agreed to go" commits.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from quotekit.annotations import Act
from quotekit.extractors.attributions.content_frames import (
    Part,
    PlacedCue,
    act_in_frames,
    frame_of,
    infinitive_at,
)
from quotekit.extractors.attributions.cue_groups import (
    is_passive,
    modifies,
    negated_cue,
    withheld,
)
from quotekit.linguistics.cue_words import (
    adjective_act,
    adverb_act,
    can_show,
    further_verb_act,
    is_light,
    noun_act,
    preposition_act,
    shows,
    verb_lemma,
)
from quotekit.linguistics.reporting import frames_of, phrasal


__all__ = ["act_of_cue"]

_TELLING = frozenset({"statement", "question", "request", "commitment"})
_TOLD_TO = frozenset(
    {"say", "tell", "write", "text", "shout", "yell", "cry", "scream", "signal", "message"}
)
_CONSIDERING = frozenset({"consider"})
_ENDING_PHRASE = frozenset(
    {"of", "by", "from", "who", "which", "that", "on", "in", "to", "about", "among", ","}
)
_WHEN_NEGATED = {"clear": "belief", **dict.fromkeys(("agree", "agrees", "agreed"), "denial")}
_NEAR = 12


def act_of_cue(
    words: Sequence[str],
    tags: Sequence[str],
    head: int,
    content: Part | None = None,
    *,
    quoted: bool = False,
    source: Part | None = None,
) -> Act:
    """
    Return the act of a statement by its cue.

    *words* are lower-case and *tags* those of the Penn Treebank; *head* is the place of the
    cue's main word, *content* and *source* are half-open ranges of tokens (the first part of
    each), and *quoted* says whether the content opens with a quotation mark.

        >>> words, tags = "she asked him to leave".split(), "PRP VBD PRP TO VB".split()
        >>> act_of_cue(words, tags, head=1, content=(3, 5))
        'request'

    A telling that is negated or withheld is a refusal. A word in no table states, or says
    what is planned where an infinitive is its content:

        >>> words, tags = "she did not say why".split(), "PRP VBD RB VB WRB".split()
        >>> act_of_cue(words, tags, head=3, content=(4, 5))
        'refusal'
        >>> act_of_cue(["she", "trilled"], ["PRP", "VBD"], head=1)
        'statement'
    """
    cue = PlacedCue(words, tags, head, content, quoted, source)
    act = _act_by_word(cue)
    if act is None:
        act = _act_by_shape(cue)
    elif act in _TELLING and _is_not_told(cue):
        act = _WHEN_NEGATED.get(words[head], "refusal")
    return cast("Act", act)


def _is_not_told(cue: PlacedCue) -> bool:
    place = cue.words, cue.tags, cue.head
    return negated_cue(*place) or withheld(*place)


def _act_by_word(cue: PlacedCue) -> str | None:
    if cue.tags[cue.head].startswith("V"):
        return _act_of_verb(cue) or _act_of_other(cue)
    return _act_of_other(cue) or _act_of_verb(cue)


def _act_of_other(cue: PlacedCue) -> str | None:
    """Return the act of a noun, an adjective, an adverb or a preposition."""
    word, tag = cue.words[cue.head], cue.tags[cue.head]
    if tag in {"IN", "TO"}:
        return _act_of_preposition(cue)
    if tag.startswith("N"):
        return noun_act(word)
    return adverb_act(word) if tag.startswith("RB") else adjective_act(word)


def _act_of_preposition(cue: PlacedCue) -> str | None:
    if _source_shows(cue):
        return "evidence"
    word = cue.words[cue.head]
    return (_act_nearby(cue) if word == "in" else None) or preposition_act(word)


def _act_of_verb(cue: PlacedCue) -> str | None:
    word = cue.words[cue.head]
    if word == "according":
        return "evidence" if _source_shows(cue) else "statement"
    lemma = verb_lemma(word)
    if lemma is None:
        return _act_nearby(cue)
    if cue.source is not None and can_show(lemma) and _source_shows(cue):
        return "evidence"
    return _act_by_particle(cue, lemma) or _act_of_lemma(cue, lemma)


def _act_of_lemma(cue: PlacedCue, lemma: str) -> str | None:
    whole = phrasal(lemma, cue.words[cue.head + 1 : cue.head + 4])
    frames = frames_of(whole)
    if frames:
        return _act_in_frame(cue, whole, frames)
    near = _act_nearby(cue) if is_light(lemma) else None
    return near or further_verb_act(lemma)


def _act_by_particle(cue: PlacedCue, lemma: str) -> str | None:
    """Return the act of "rule out", "demand to know" and their like."""
    for length in (2, 1):
        following = cue.words[cue.head + 1 : cue.head + 1 + length]
        act = further_verb_act(" ".join((lemma, *following))) if len(following) == length else None
        if act is not None:
            return act
    return None


def _act_nearby(cue: PlacedCue) -> str | None:
    """Return the act of the first cue word after a light verb: "made a *promise*"."""
    places = _places_nearby(cue)
    for place in places:
        letter = cue.tags[place][0]
        if letter == "V":
            act = _act_of_near_verb(cue, place)
        elif letter == "N" or (letter == "J" and not modifies(cue.tags[: places[-1] + 1], place)):
            act = _act_of_other(cue._replace(head=place))
        else:
            continue
        if act is not None:
            return act
    return None


def _places_nearby(cue: PlacedCue) -> Sequence[int]:
    end = min(cue.head + 1 + _NEAR, len(cue.words))
    if cue.content is not None and cue.content[0] > cue.head:
        end = min(end, cue.content[0])
    first, last = cue.source or (end, end)
    return [place for place in range(cue.head + 1, end) if not first <= place < last]


def _act_of_near_verb(cue: PlacedCue, place: int) -> str | None:
    lemma = verb_lemma(cue.words[place])
    if lemma is None or is_light(lemma):
        return None
    frames = frames_of(phrasal(lemma, cue.words[place + 1 : place + 4]))
    if frames:
        return _act_in_frame(cue._replace(head=place), lemma, frames)
    return further_verb_act(lemma)


def _act_in_frame(cue: PlacedCue, lemma: str, frames: Mapping[str, str]) -> str:
    frame = frame_of(cue, len(lemma.split()))
    if frame == "infinitive" and lemma in _TOLD_TO and not _is_passive(cue):
        return "request"
    if frame == "gerund" and lemma in _CONSIDERING:
        return "attitude"
    act = act_in_frames(cue, frame, frames) or further_verb_act(lemma)
    return act or next(iter(frames.values()))


def _is_passive(cue: PlacedCue) -> bool:
    return is_passive(cue.words, cue.tags, cue.head)


def _source_shows(cue: PlacedCue) -> bool:
    """Tell whether the source is a poll or a record, by the words up to what qualifies it."""
    first, last = cue.source or (cue.head + 1, cue.head + _NEAR)
    return shows(_core(cue.words[first:last]))


def _core(words: Sequence[str]) -> Iterator[str]:
    for place, word in enumerate(words):
        if place and word in _ENDING_PHRASE:
            return
        yield word


def _act_by_shape(cue: PlacedCue) -> str:
    """Return the act of a word in no table: "is *raring* to go"."""
    begin = cue.content[0] if cue.content is not None else cue.head + 1
    if not cue.quoted and begin > cue.head and infinitive_at(cue.tags, begin):
        return "attitude"
    thought = cue.tags[cue.head].startswith("JJ") and "that" in cue.words[begin : begin + 1]
    return "belief" if thought else "statement"
