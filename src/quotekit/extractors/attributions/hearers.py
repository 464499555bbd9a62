"""Find statements whose subject hears them: "the court heard", "ministers were warned"."""

from collections.abc import Iterable, Iterator, Sequence

from quotekit.extractors.attributions.draft import Draft, Offsets
from quotekit.extractors.attributions.nominals import (
    Phrase,
    nominals,
    phrase_at,
    phrase_ending_at,
)
from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.hearers import HEAR_FORMS, HEARD_VERBS, HEARING_BODIES


__all__ = ["give_hearers", "hearers_of"]

_BE = frozenset({"is", "are", "was", "were", "been", "being"})
_GROUP = frozenset("aezdm")
_VERBS = frozenset("dznJ")  # "were urged" may look like an adjective
_NOBODY = frozenset({"it", "there", "what", "that", "this", "which"})
_LONGEST_GROUP = 4
_COMMA = len(", ")


def hearers_of(unit: Unit) -> dict[int, Offsets]:
    """
    Map the verbs of a unit whose subject is told something, by where they start, to it.

    That is "heard" of a court and its like, and the passive of telling and ordering ("was told").
    """
    found: dict[int, Offsets] = {}
    if HEARD_VERBS.isdisjoint(unit.lowers):
        return found
    phrases = nominals(unit)
    for place, lower in enumerate(unit.lowers):
        if unit.shape[place] in _VERBS and lower in HEARD_VERBS:
            subject = _subject(unit, phrases, place)
            if subject is not None:
                found[unit.starts[place]] = unit.span(*subject)
    return found


def _subject(unit: Unit, phrases: Sequence[Phrase], verb: int) -> Phrase | None:
    first = verb
    while first > max(0, verb - _LONGEST_GROUP) and unit.shape[first - 1] in _GROUP:
        first -= 1
    subject = phrase_ending_at(unit, phrases, first)
    if subject is None or unit.lowers[subject[1] - 1] in _NOBODY:
        return None
    if unit.lowers[verb] in HEAR_FORMS:
        hears = not HEARING_BODIES.isdisjoint(unit.lowers[slice(*subject)])
        return subject if hears else None
    return subject if not _BE.isdisjoint(unit.lowers[first:verb]) else None


def give_hearers(units: Iterable[Unit], drafts: Sequence[Draft]) -> None:
    """
    Let statements whose subject hears them have it as addressee, and not as their source.

    Their source is who comes after "by", if anybody does.
    """
    by_cue = {draft.cue[0]: draft for draft in drafts if draft.cue is not None}
    for unit in units:
        for verb, hearer in hearers_of(unit).items():
            told = by_cue.get(verb)
            content = [] if told is None else list(_without(told.content, hearer))
            if told is None or not content:
                continue
            told.addressee, told.content = hearer, content
            if told.source is not None and not _may_tell(told.source, hearer, verb):
                told.source = told.core = _after_by(unit, verb)
            if told.source is None:
                told.rule = "hearer-cue-content"
            if told.act == "belief":
                told.act = "statement"


def _after_by(unit: Unit, verb: int) -> Offsets | None:
    """Return who tells in the passive: "was told by the judge"."""
    place = unit.starts.index(verb) + 1
    if unit.lowers[place : place + 1] != ["by"]:
        return None
    found = phrase_at(unit, nominals(unit), place + 1)
    return unit.span(*found) if found is not None else None


def _without(content: Iterable[Offsets], hearer: Offsets) -> Iterator[Offsets]:
    """Yield the parts of a content that are not the one who hears it."""
    for place in content:
        if not _overlap(place, hearer):
            yield place
        elif hearer[1] < place[1] - 1 and place[0] >= hearer[0]:
            yield hearer[1] + 1, place[1]
        elif place[0] < hearer[0] - _COMMA:
            yield place[0], hearer[0] - _COMMA  # "the roof leaked, the court"


def _may_tell(source: Offsets, hearer: Offsets, verb: int) -> bool:
    """Tell whether a source is neither the hearer nor of a clause before it."""
    return source[0] > verb or not (source[0] < hearer[1] and source[1] <= hearer[1])


def _overlap(one: Offsets, other: Offsets) -> bool:
    return one[0] < other[1] and other[0] < one[1]
