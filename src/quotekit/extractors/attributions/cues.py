"""Find the words that say that something was said."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from quotekit.extractors.attributions.anonymity import ASKING, asks_for_anonymity
from quotekit.extractors.attributions.unit import QUOTE, Unit
from quotekit.linguistics.reporting import frames_of, lemma_of, phrasal


__all__ = ["Cue", "cues_of"]

_VERBS = "bdzng"
_HAVE = frozenset({"have", "has", "had", "having", "'ve", "\N{RIGHT SINGLE QUOTATION MARK}ve"})
_DO = frozenset({"do", "does", "did"})
_NOT = frozenset({"not", "n't", "n\N{RIGHT SINGLE QUOTATION MARK}t", "never", "no"})
_PLAIN_TELLING = frozenset({"said", "says", "told"})
_LONGEST_PHRASE = 4
_INTRODUCING = re.compile(r"a?(?::|,)Q")
_CLOSING = re.compile(r"a?(?:[.,:;Q]|$)")
_SUBJECT_AFTER_QUOTE = re.compile(r"Q(?:R|D?[JN]{0,2}P{1,3}|D[JN]{0,2}N)a?$")
_INVERTED = re.compile(r"(?:R|P{1,3})[.,;:QO(]")


class Cue(NamedTuple):
    """A cue in its unit: the words of its group, the verb, and what form of a verb it is."""

    first: int
    """The first word of the verb group, auxiliaries included."""
    head: int
    """The verb, or the first word of a fixed phrase."""
    last: int
    """The end of the cue, particles included."""
    lemma: str
    frames: Mapping[str, str]
    """The frames of the verb, each with its act."""
    form: str
    """``finite``, ``participle``, ``infinitive``, ``passive`` or ``phrase``."""
    negated: bool


def cues_of(unit: Unit) -> Iterator[Cue]:
    """
    Yield the cues of a unit in their order.

    Left alone: words inside a quote, and verbs that no lexicon lists.
    """
    for place, letter in enumerate(unit.shape):
        lower = unit.lowers[place]
        if lower == "according" and unit.lowers[place + 1 : place + 2] == ["to"]:
            yield _phrase(place, "according to")
        elif lower == "in" and unit.lowers[place : place + 4] == ["in", "the", "words", "of"]:
            yield _phrase(place, "in the words of")
        elif lower in ASKING and asks_for_anonymity(unit.lowers, place):
            continue
        elif letter in _VERBS or lower in _PLAIN_TELLING:
            cue = _verb_cue(unit, place)
            if cue is not None:
                yield cue


def _phrase(place: int, lemma: str) -> Cue:
    last = place + len(lemma.split())
    frames = {"clause": "statement"}
    return Cue(place, place, last, lemma, frames, form="phrase", negated=False)


def _verb_cue(unit: Unit, head: int) -> Cue | None:
    last, lemma, frames = _look_up(unit, head)
    if not frames:
        return None
    first = _group_start(unit, head)
    negated = not _NOT.isdisjoint(unit.lowers[first:head])
    return Cue(first, head, last, lemma, frames, _form(unit, first, head), negated)


def _look_up(unit: Unit, head: int) -> tuple[int, str, Mapping[str, str]]:
    """Return the end of a verb with its particles, its lemma and its frames."""
    lemma = lemma_of(unit.lowers[head])
    if lemma is not None:
        last, whole = _with_particles(unit, head, lemma)
        frames = frames_of(whole)
        if frames:
            return last, whole, frames
    word = unit.lowers[head]
    return head + 1, word, {"quote": "statement"} if _beside_quote(unit, head) else {}


def _beside_quote(unit: Unit, head: int) -> bool:
    """Tell whether a verb that is in no lexicon stands where only a cue stands beside a quote."""
    if unit.shape[head] not in "dz" or unit.lowers[head] in _HAVE or unit.lowers[head] in _DO:
        return False
    if _INTRODUCING.match(unit.shape, head + 1):
        return True
    if unit.shape[max(0, head - 1)] == QUOTE and _INVERTED.match(unit.shape, head + 1):
        return True
    closes = _CLOSING.match(unit.shape, head + 1) is not None
    return closes and _SUBJECT_AFTER_QUOTE.search(unit.shape, max(0, head - 6), head) is not None


def _with_particles(unit: Unit, head: int, lemma: str) -> tuple[int, str]:
    following = unit.lowers[head + 1 : head + 1 + _LONGEST_PHRASE]
    whole = phrasal(lemma, following)
    if whole == lemma and lemma == "make" and following[:2] == ["it", "clear"]:
        return head + 3, "make clear"
    return head + len(whole.split()), whole


def _group_start(unit: Unit, head: int) -> int:
    first = head
    while first > 0 and _is_auxiliary(unit, first - 1):
        first -= 1
    while first < head and unit.shape[first] == "a" and first == 0:
        first += 1
    return first


def _is_auxiliary(unit: Unit, place: int) -> bool:
    lower = unit.lowers[place]
    adverb_or_auxiliary = unit.shape[place] in "aemT" and lower != "before"
    return adverb_or_auxiliary or lower in _HAVE or lower in _DO or lower in _NOT


def _form(unit: Unit, first: int, head: int) -> str:
    group = unit.shape[first:head]
    if "T" in group:
        return "infinitive"
    if unit.shape[head] == "g" and "e" not in group:
        return "participle"
    if "e" in group and unit.shape[head] in "nd":
        return "passive"
    if unit.shape[head] == "n" and not _HAVE.intersection(unit.lowers[first:head]):
        return "bare_participle"
    if (
        unit.shape[head] == "b"
        and "m" not in group
        and not _DO.intersection(unit.lowers[first:head])
    ):
        return "base"
    return "finite"
