"""Tell where the name of a body begins and ends, and which nouns beside it make it one."""

import re

from quotekit.extractors.attributions.nominals import Phrase
from quotekit.extractors.attributions.speakers.name_kinds import is_body, is_forename
from quotekit.extractors.attributions.speakers.roles import ARTICLES
from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.body_nouns import BODY_TITLES, ORGANIZATION_NOUNS, SHARED_TITLES
from quotekit.lexicons.name_parts import CAUSES


__all__ = [
    "beginning_of_body",
    "body_title",
    "is_body_after",
    "is_called_body",
    "is_name_of_body",
]

_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
_OUR = (["the"], ["our"])
_NOT_OF_NAME = frozenset({"former", "new", "many", "several", "most", "other", "some", "all"})


def is_name_of_body(unit: Unit, begin: int, end: int) -> bool:
    """Tell a body by its words, or by an adjective of its name: "the American Legion"."""
    if unit.lowers[begin] in CAUSES and unit.lowers[begin + 1 : begin + 2] in _OUR:
        return True
    if is_body(unit.lowers[begin:end]):
        return True
    adjective = (
        begin > 1 and unit.shape[begin - 1] == "J" and _is_adjective_of_name(unit, begin - 1)
    )
    return adjective and unit.lowers[begin - 2] == "the" and not is_forename(unit.lowers[begin])


def is_body_after(unit: Unit, last: int) -> bool:
    """Tell whether a small-letter noun makes a body of a name: "the Ruiz campaign"."""
    return (
        unit.shape[last : last + 1] == "N"
        and not is_body(unit.lowers[last - 1 : last])
        and unit.lowers[last] in ORGANIZATION_NOUNS
        and unit.shape[last + 1 : last + 2] not in {"N", "P"}
    )


def is_called_body(unit: Unit, begin: int) -> bool:
    """Tell whether the noun before a name makes it a body's: "the insurer Brandt"."""
    if begin == 0 or unit.lowers[begin - 1] not in BODY_TITLES or is_forename(unit.lowers[begin]):
        return False
    return unit.shape[begin + 1 : begin + 2] != "P" or unit.lowers[begin - 1] not in SHARED_TITLES


def body_title(unit: Unit, begin: int) -> Phrase | None:
    """Return the noun for a body before a name; None where none stands there."""
    called = begin > 0 and unit.lowers[begin - 1] in BODY_TITLES
    return (begin - 1, begin) if called else None


def beginning_of_body(unit: Unit, begin: int) -> int:
    """Take in the adjective, number or "state" before a name: British Ministry of Defence."""
    if begin > 1 and unit.lowers[begin - 1] == "state" and unit.lowers[begin - 2] in ARTICLES:
        return begin - 1  # the state Supreme Court, which is not that of the country
    if begin and _ORDINAL.fullmatch(unit.lowers[begin - 1]):
        return begin - 1  # the 8th Circuit Court
    return begin - 1 if begin and _is_adjective_of_name(unit, begin - 1) else begin


def _is_adjective_of_name(unit: Unit, place: int) -> bool:
    """Tell whether an adjective is part of a name: "British Ministry of Defense"."""
    if not unit.words[place][:1].isupper() or unit.lowers[place] in _NOT_OF_NAME:
        return False
    if unit.shape[place] == "M":
        return place > 0 and unit.lowers[place - 1] == "the"
    return unit.shape[place] == "J"
