"""Find the pronouns of a unit that can mean somebody, and whom each cannot mean."""

from collections.abc import Iterator
from typing import NamedTuple

from quotekit.extractors.attributions.draft import Offsets
from quotekit.extractors.attributions.speakers.meetings import is_met
from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.pronouns import PRONOUNS


__all__ = ["Pronoun", "pronouns_of"]

_OBJECTS = frozenset({"him", "her", "them", "it"})
_VERBS = "dzemnbg"
_FINITE = "dzem"
_INSIDE_GROUP = _VERBS + "aT"
_GOVERNING = frozenset(_VERBS + "IOTa")
_CLAUSE_ENDS = frozenset(_FINITE + "c;:wv")
_AFTER_SUBJECT = frozenset(_FINITE + "a")
_OWNED = frozenset("JNPCn")
_NO_PLACE = (0, 0)
_EMPTY_VERBS = frozenset(
    {"is", "was", "'s", "\N{RIGHT SINGLE QUOTATION MARK}s", "be", "been", "seems", "seemed",
     "appears", "appeared", "remains", "remained", "looks", "looked", "takes", "took", "turns",
     "turned", "becomes", "became", "rained", "snowed"}
)  # fmt: skip
_CLAUSE_WORDS = frozenset({"that", "to", "whether", "if", "how", "why", "who", "when", "what"})
_MODAL_REACH = 3  # words between "it" and the verb that says nothing of it
_CLAUSE_REACH = 7  # words in which the clause begins that "it" stands for


class Pronoun(NamedTuple):
    """A pronoun of the third person that may mean somebody."""

    place: Offsets
    tells: str
    """``m``, ``f``, ``it``, ``they`` or ``them``."""
    met: bool = False
    """Whether the words before say that this is who was interviewed."""
    barred: Offsets = _NO_PLACE
    """Where the subject stands that an object cannot mean: the "Ruiz" of "Ruiz told her"."""

    def bars(self, place: Offsets) -> bool:
        """Tell whether what stands at a place cannot be meant."""
        return self.barred[0] <= place[0] and place[1] <= self.barred[1]


def pronouns_of(unit: Unit) -> Iterator[Pronoun]:
    """
    Yield the pronouns of a unit that may mean somebody, in order.

    Left alone: pronouns inside quotes, an "it" after a preposition, which is hardly ever
    somebody, and one that stands for a clause ("it is clear that …", "made it hard to …").
    """
    for place, lower in enumerate(unit.lowers):
        tells = PRONOUNS.get(lower)
        if tells is None or (lower == "it" and _is_empty(unit, place)):
            continue
        if lower == "it" and _is_after_preposition(unit, place):
            continue
        barred = _subject_before(unit, place) if _is_object(unit, place) else _NO_PLACE
        yield Pronoun(unit.span(place, place + 1), tells, is_met(unit, place), barred)


def _is_after_preposition(unit: Unit, place: int) -> bool:
    governed = place > 0 and unit.shape[place - 1] in "IOT"
    return governed and unit.shape[place + 1 : place + 2] not in _AFTER_SUBJECT


def _is_object(unit: Unit, place: int) -> bool:
    """Tell whether a verb or preposition governs a pronoun: "told her", but not "her aide"."""
    if unit.lowers[place] not in _OBJECTS or unit.shape[place] != "R" or place == 0:
        return False
    following = unit.shape[place + 1 : place + 2]
    if following in _AFTER_SUBJECT or (unit.lowers[place] == "her" and following in _OWNED):
        return False
    return unit.shape[place - 1] in _GOVERNING


def _subject_before(unit: Unit, place: int) -> Offsets:
    """Return the stretch between the verb that governs a pronoun and the verb before it."""
    verb = place - 1
    while verb >= 0 and unit.shape[verb] not in _VERBS:
        verb -= 1
    while verb > 0 and unit.shape[verb - 1] in _INSIDE_GROUP:
        verb -= 1
    first = _clause_start(unit, verb)
    if first > 0 and unit.shape[first - 1] == "w" and "," not in unit.shape[first:verb]:
        first = _clause_start(unit, first - 1)  # "Ruiz, who visited him"
    return unit.span(first, verb) if first < verb else _NO_PLACE


def _clause_start(unit: Unit, place: int) -> int:
    while place > 0 and unit.shape[place - 1] not in _CLAUSE_ENDS:
        place -= 1
    return place


def _is_empty(unit: Unit, place: int) -> bool:
    """Tell whether "it" stands for the clause after it, or for nothing."""
    following = unit.lowers[place + 1 : place + 1 + _CLAUSE_REACH]
    clause = not _CLAUSE_WORDS.isdisjoint(following)
    if unit.shape[place + 1 : place + 2] == "J":  # "made it clear that"
        return clause
    return clause and not _EMPTY_VERBS.isdisjoint(following[:_MODAL_REACH])
