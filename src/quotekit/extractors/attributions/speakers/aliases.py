"""Find the description that a name explains: "his wife, Halina"."""

from collections.abc import Sequence

from quotekit.extractors.attributions.nominals import Phrase, phrase_ending_at
from quotekit.extractors.attributions.speakers.descriptions import head_of
from quotekit.extractors.attributions.speakers.roles import is_office
from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.body_nouns import ORGANIZATION_NOUNS


__all__ = ["alias_of"]

_NAMING = frozenset({"named", "called"})
_DETERMINERS = frozenset({"his", "her", "its", "their", "the"})
_OWN_REACH = 8  # words before a name in which an apposition begins: "a nurse named"
_ENDS = frozenset(",.wdzem") | {""}


def alias_of(unit: Unit, phrases: Sequence[Phrase], place: int, last: int) -> Phrase | None:
    """Return the description that a name after a comma explains: "his wife, Halina,"."""
    if place > 1 and unit.lowers[place - 1] in _NAMING:
        return _named(unit, phrases, place - 1)
    place = _after_comma(unit, place)
    if place < 2 or unit.shape[place - 1] != "," or unit.shape[last : last + 1] not in _ENDS:
        return None
    found = phrase_ending_at(unit, phrases, place - 1)
    if found is not None and not _tells(unit.lowers[slice(*found)]):
        found = _last_of(unit, phrases, found)
    if found is None or (unit.shape[found[1] - 1] not in "NJ" and not _is_of_name(unit, found)):
        return None
    if found[0] > 1 and unit.shape[found[0] - 1] == "," and unit.shape[found[0] - 2] == "P":
        return None
    return found if _tells(unit.lowers[slice(*found)]) else None


def _tells(words: Sequence[str]) -> bool:
    """Tell whether a phrase says what somebody or some body is."""
    return is_office(words) or head_of(words) in ORGANIZATION_NOUNS


def _last_of(unit: Unit, phrases: Sequence[Phrase], whole: Phrase) -> Phrase:
    """Return the last definite part of a phrase: the mayor, of "a letter to the mayor"."""
    last = (phrase for phrase in phrases if phrase[1] == whole[1])
    part = next(last, whole)
    return part if unit.lowers[part[0]] in _DETERMINERS else whole


def _after_comma(unit: Unit, place: int) -> int:
    """Step back over what a name is called in an apposition: "his coach, the former player Ana"."""
    first = place
    while first > max(1, place - _OWN_REACH) and unit.shape[first - 1] in "DJNC":
        first -= 1
    return first if unit.shape[first - 1] == "," else place


def _is_of_name(unit: Unit, found: Phrase) -> bool:
    """Tell whether a description ends in a name that is not its head: "the mayor of Lisse"."""
    words = unit.lowers[slice(*found)]
    return is_office(words) and head_of(words) != words[-1]


def _named(unit: Unit, phrases: Sequence[Phrase], place: int) -> Phrase | None:
    """Return whom an apposition names: of "his pupil, a nurse named Ana", the pupil."""
    first = place
    while first > max(1, place - _OWN_REACH) and unit.shape[first - 1] in "DJN":
        first -= 1
    if unit.shape[first - 1] != "," or not is_office(unit.lowers[first:place]):
        return None
    before = phrase_ending_at(unit, phrases, first - 1)
    owned = before is not None and unit.lowers[before[0]] in _DETERMINERS
    return before if owned else None
