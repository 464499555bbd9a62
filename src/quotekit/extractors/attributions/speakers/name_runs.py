"""Find where names stand in a unit: runs of capitalised words, and what joins them."""

import re

from quotekit.extractors.attributions.nominals import Phrase
from quotekit.extractors.attributions.speakers.name_kinds import is_forename
from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.body_nouns import ORGANIZATION_NOUNS
from quotekit.lexicons.name_parts import (
    BODY_TOPICS,
    CAUSES,
    MEMBERS,
    NAME_ADJECTIVES,
    PARTICLES,
    PLACE_BODIES,
)
from quotekit.lexicons.role_nouns import DOCUMENT_NOUNS, PERSON_NOUNS, QUANTIFIERS
from quotekit.lexicons.titles import TITLE_MODIFIERS, TITLE_TAILS, TITLES


__all__ = ["is_name_word", "name_runs"]

_NOUNS = PERSON_NOUNS | ORGANIZATION_NOUNS | DOCUMENT_NOUNS | QUANTIFIERS | {"still", "even"}
_PARTY = re.compile(r"[DRI]-[A-Z]")
"""Party and state after a name: "Ruiz, D-N.M.,"."""
_NO_NAMES = frozenset({"per", "via", "versus"})
_NO_FORENAME = "Mme"  # April, Will, Art
_HIGH_OFFICE = ["high", "commissioner"]  # a body in the name of the United Nations' offices
_MOST_PARTICLES = 3
_JOINTS = frozenset({"of", "for", "on"})
_JOINABLE = ORGANIZATION_NOUNS | PLACE_BODIES
_OUR = (["the"], ["our"])
_POSTED = frozenset({"embassy", "consulate"})  # of one country in several places
_PURPOSES = frozenset({"for", "against", "without", "of"})
_ANDS = (["and"], ["&"])


def name_runs(unit: Unit) -> list[Phrase]:
    """
    List the names of a unit with the titles before them, as half-open ranges of words.

    Particles, ``&`` and quoted nicknames stand inside a name, and so does what follows
    "of" in the name of a body. An ``'s`` ends a name: it is no part of "Ruiz's aide".
    """
    runs: list[Phrase] = []
    end = 0
    for place, word in enumerate(unit.words):
        if place < end or not (unit.shape[place] == "P" or word[:1].isupper()):
            continue
        if is_name_word(unit, place) or _is_name_mistaken(unit, place):
            end = _with_cause(unit, place, _end(unit, place))
            end = _joined(unit, _with_topics(unit, place, _with_owned(unit, place, end)))
            runs.append((place, end))
    return runs


def is_name_word(unit: Unit, place: int) -> bool:
    """Tell whether a capitalised word stands at a place that can be part of a name."""
    if unit.shape[place : place + 1] != "P":
        return False
    word = unit.words[place]
    if word.lower() in _NO_NAMES or _PARTY.match(word):
        return False
    return word[0].isalnum() and not word.islower() and not _is_compound(word)


def _is_name_mistaken(unit: Unit, place: int) -> bool:
    """Tell whether a name begins with a word that the tagger takes for no name: "Oskar Lind"."""
    word, lower = unit.words[place], unit.lowers[place]
    if lower in MEMBERS and unit.lowers[place + 1 : place + 2] == ["without"]:
        return word[:1].isupper() and is_name_word(unit, place + 2)
    if not word[:1].isupper() or lower in TITLES or not is_name_word(unit, place + 1):
        return False
    if lower in NAME_ADJECTIVES:
        return unit.shape[place] == "J" and lower not in TITLE_MODIFIERS
    if is_forename(lower):
        return unit.shape[place] not in _NO_FORENAME
    return place == 0 and unit.shape[0] == "N" and not lower.endswith("s") and lower not in _NOUNS


def _is_compound(word: str) -> bool:
    """Tell an adjective with a name in it from a name: American-born."""
    head, _, tail = word.rpartition("-")
    return bool(head) and tail.islower() and head.lower() not in PARTICLES


def _end(unit: Unit, first: int) -> int:
    """Return where the run that begins at a word ends."""
    end = first + 1
    while True:
        after = _after_particles(unit, end)
        if is_name_word(unit, after) or (after > end and _is_capital(unit, after)):
            end = after + 1
        elif unit.shape[end : end + 1] == "P" and not unit.words[end][0].isalnum():
            end += 1  # a mark around a nickname
        else:
            return end


def _with_cause(unit: Unit, first: int, end: int) -> int:
    """Take in what a campaign is for: Save the Ludd."""
    cause = end == first + 1 and first > 0 and unit.lowers[first] in CAUSES
    if cause and unit.lowers[end : end + 1] in _OUR and is_name_word(unit, end + 1):
        return _end(unit, end + 1)
    return end


def _with_owned(unit: Unit, first: int, end: int) -> int:
    """Take in a body that is called by whose it is: St Brannoc's Hospital."""
    body = end + 1
    owned = (
        unit.shape[end : end + 1] == "S"
        and is_name_word(unit, body)
        and unit.lowers[body] in ORGANIZATION_NOUNS
        and unit.shape[body + 1 : body + 2] not in {"P", "N"}
    )
    return body + 1 if owned and first < end else end


def _with_topics(unit: Unit, first: int, end: int) -> int:
    """Take in what "and" joins in the name of one body: Fire and Rescue Service."""
    if unit.lowers[end - 1] not in BODY_TOPICS or unit.lowers[end : end + 1] not in _ANDS:
        return end
    if not is_name_word(unit, end + 1):
        return end
    whole = _end(unit, end + 1)
    is_body = (
        unit.lowers[whole - 1] in ORGANIZATION_NOUNS | {"executive"} or unit.lowers[first] in TITLES
    )
    return whole if is_body else end


def _is_capital(unit: Unit, place: int) -> bool:
    """Tell whether a word is a name, whatever the tagger takes it for: "van der Veen"."""
    return any(word.istitle() for word in unit.words[place : place + 1])


def _after_particles(unit: Unit, place: int) -> int:
    if unit.words[place : place + 1] == ["&"]:
        return place + 1
    end = place
    while end - place < _MOST_PARTICLES and not PARTICLES.isdisjoint(unit.words[end : end + 1]):
        end += 1
    return end


def _joined(unit: Unit, end: int) -> int:
    """Take in what "of" joins to the name of a body: Ministry of Defense."""
    joint = unit.lowers[end : end + 1]
    if unit.lowers[end - 1] in _POSTED and joint == ["in"]:
        return _end(unit, end + 1) if is_name_word(unit, end + 1) else end
    if unit.lowers[end - 1] in MEMBERS and not _PURPOSES.isdisjoint(joint):
        return _end(unit, end + 1) if is_name_word(unit, end + 1) else end
    body = unit.lowers[end - 1] in _JOINABLE or unit.lowers[end - 2 : end] == _HIGH_OFFICE
    if not body or _JOINTS.isdisjoint(joint):
        return end
    begin = end + 1 + (unit.lowers[end + 1 : end + 2] == ["the"])
    if not is_name_word(unit, begin):
        return end
    end = _end(unit, begin)
    if unit.lowers[end : end + 1] == ["and"] and is_name_word(unit, end + 1):
        whole = _end(unit, end + 1)
        if unit.lowers[whole - 1] in TITLE_TAILS:
            return whole
    return end
