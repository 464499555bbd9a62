"""Read what stands before and after a name: title, apposition, relative clause."""

from collections.abc import Sequence

from quotekit.extractors.attributions.nominals import Phrase
from quotekit.extractors.attributions.speakers.descriptions import head_of
from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.body_nouns import ORGANIZATION_NOUNS
from quotekit.lexicons.role_nouns import (
    COUNSEL,
    DOCUMENT_NOUNS,
    PERSON_ENDINGS,
    PERSON_NOUNS,
    QUANTIFIERS,
)
from quotekit.lexicons.titles import HONORIFICS, TITLE_MODIFIERS, TITLES


__all__ = [
    "ARTICLES",
    "apposition",
    "clues_after",
    "counsel_at",
    "is_office",
    "title_before",
    "without_owner",
    "words_of",
]

ARTICLES = frozenset({"the", "a", "an"})

_REACH = 16  # words of an apposition that are read
_LONGEST_TITLE = 10
_OWNERS = frozenset({"his", "her", "its", "their", "my", "our", "your", "this", "that"})
_TITLE_LETTERS = frozenset("JNPCS")
_FINITE = frozenset("dzem")
_NO_OFFICE = QUANTIFIERS | {
    "one", "person", "people", "man", "woman", "boy", "girl", "percent", "former", "elder",
    "fellow", "forever", "ever", "never", "acting", "interim", "special", "senior", "other",
    "latter", "number", "per", "after", "over", "under", "however", "whether",
    "either", "neither", "later", "earlier", "together", "rather", "another", "further",
    "quarter", "summer", "winter", "answer", "offer", "order", "power", "water", "weather",
    "matter", "border", "river", "center", "moment", "agreement", "statement", "event",
    "accident", "talent", "restaurant", "plant", "grant", "office", "motive", "initiative",
    "climate", "estate", "state", "debate", "rate", "date"
}  # fmt: skip
_PREPOSITIONS = frozenset({"for", "at", "in", "to", "with", "on", "from"})
_APPOSITION_ENDS = frozenset(",.:;()w-QdzemTI")


def words_of(unit: Unit, first: int, last: int) -> str:
    """Return the words as they are written, with their spaces and no others."""
    pieces = []
    for place in range(first, last):
        if place > first and unit.starts[place] > unit.ends[place - 1]:
            pieces.append(" ")
        pieces.append(unit.words[place])
    return "".join(pieces)


def is_office(words: Sequence[str]) -> bool:
    """
    Tell whether a phrase in small letters says what somebody is.

        >>> is_office(["deputy", "campaign", "manager"]), is_office(["every", "month"])
        (True, False)
    """
    head = head_of(words) if words else ""
    if head in _NO_OFFICE or head.endswith("-old"):
        return False
    if head in TITLES or head in PERSON_NOUNS:
        return True
    return head.endswith(PERSON_ENDINGS) and head not in ORGANIZATION_NOUNS | DOCUMENT_NOUNS


def title_before(unit: Unit, begin: int) -> Phrase | None:
    """
    Return the title right before a name, without articles and honorifics; None where none is.

    What stands before a name and is no office ("Leeds's Ana Ruiz") is no title.
    """
    first = _left_edge(unit, begin)
    last = begin
    while last > first and unit.lowers[last - 1] in HONORIFICS:
        last -= 1
    while first < last and (unit.shape[first] == "S" or unit.lowers[first] in HONORIFICS):
        first += 1
    if last > first and (_ends_title(unit, last - 1) or _of_title(unit, last - 1)):
        return first, last
    return None


def _ends_title(unit: Unit, place: int) -> bool:
    """Tell whether a word ends a title; its ending alone tells it of no word like "Dorian"."""
    lower = unit.lowers[place]
    known = lower in TITLES or lower in PERSON_NOUNS or place == 0
    return is_office([lower]) and (known or not unit.words[place][0].isupper())


def without_owner(unit: Unit, first: int, last: int) -> Phrase:
    """Leave out the article or possessive that begins a phrase."""
    determined = unit.lowers[first] in ARTICLES or unit.lowers[first] in _OWNERS
    return (first + 1, last) if determined and last - first > 1 else (first, last)


def _left_edge(unit: Unit, begin: int) -> int:
    first = begin
    while first > 0 and begin - first < _LONGEST_TITLE:
        letter, lower = unit.shape[first - 1], unit.lowers[first - 1]
        capital = unit.words[first - 1][0:1].isupper() and (
            (letter in "ng" and unit.shape[first] == "P")
            or (letter in "ngb" and unit.shape[first] == "N" and first == 1)
        )
        known = lower in ARTICLES or lower in _OWNERS
        inside = letter in _TITLE_LETTERS or capital or lower in TITLE_MODIFIERS
        if known or (
            not inside and not (letter == "O" and first > 1 and _goes_on_before_of(unit, first))
        ):
            break
        first -= 1
    return first


def _goes_on_before_of(unit: Unit, tail: int) -> bool:
    """Tell whether "of" stands in a title or in the name of a body."""
    before = tail - 2
    named = unit.shape[before] == "P"
    return named or _of_title(unit, tail) or unit.lowers[before] in ORGANIZATION_NOUNS


def _of_title(unit: Unit, tail: int) -> bool:
    """Tell whether a word ends a title with "of": the "State" of "Secretary of State"."""
    before = tail - 1
    while before > 0 and tail - before <= 2 and unit.shape[before] in "PJN":
        before -= 1
    return before > 0 and unit.lowers[before] == "of" and unit.lowers[before - 1] in TITLES


def apposition(unit: Unit, last: int) -> Phrase | None:
    """Return the noun phrase after ``Name,``; None where none is."""
    first = _after_comma(unit, last)
    if first is None or unit.shape[first] not in "DJNP":
        return None
    end = first
    while end < min(len(unit.shape), first + _REACH):
        letter = unit.shape[end]
        if letter in _APPOSITION_ENDS and not _goes_on_after(unit, end):
            break
        if unit.lowers[end : end + 2] == ["and", "no"]:
            break  # "and no relation of the mayor"
        end += 1
    return (first, end) if unit.shape[end : end + 1] not in _FINITE else None


def _goes_on_after(unit: Unit, place: int) -> bool:
    """Tell whether a preposition is part of an apposition: "chief writer on the show"."""
    return unit.lowers[place] in _PREPOSITIONS and unit.shape[place + 1 : place + 2] != "M"


def clues_after(unit: Unit, last: int) -> Sequence[str]:
    """Return the words of an apposition, a relative clause or a predicate after a name."""
    letter = unit.shape[last : last + 1]
    if letter == "e":
        return unit.lowers[last + 1 : last + 1 + _REACH // 2]
    first = last if letter == "w" else _after_comma(unit, last)
    if first is None or unit.shape[first] not in "DNJCPw":
        return ()
    return unit.lowers[first : first + _REACH]


def counsel_at(unit: Unit, last: int) -> frozenset[str]:
    """Return the nouns for somebody who appears in court: "Ruiz, prosecuting, said"."""
    first = _after_comma(unit, last)
    return COUNSEL.get(unit.lowers[first], frozenset()) if first is not None else frozenset()


def _after_comma(unit: Unit, last: int) -> int | None:
    """Return the word after the comma at a place, an age between commas passed over."""
    if unit.shape[last : last + 3] == ",C,":
        last += 2
    after = unit.shape[last : last + 1] == "," and last + 1 < len(unit.shape)
    return last + 1 if after else None
