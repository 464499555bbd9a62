"""Read a source that is no name: its head noun, and what kind of speaker that makes."""

from collections.abc import Sequence

from quotekit.annotations import SpeakerKind
from quotekit.lexicons.role_nouns import (
    DOCUMENT_NOUNS,
    FEMALE_NOUNS,
    HEAD_FAMILIES,
    MALE_NOUNS,
    ORGANIZATION_NOUNS,
    PERSON_ENDINGS,
    PERSON_NOUNS,
)


__all__ = ["INDEFINITE", "content_words", "family_of", "gender_of", "head_of", "kind_of"]

INDEFINITE = frozenset(
    {"a", "an", "one", "another", "some", "several", "many", "two", "three", "most", "few"}
)
"""Words that introduce somebody new."""

_LINKS = frozenset({"of", "for", "at", "in", "from", "who", "with", "on", "to", "that"})
_EMPTY = frozenset(
    {"of", "the", "a", "an", "for", "and", "in", "at", "s", "'s", "former", "who", "has", "since"}
)
_PLURALS = frozenset({"people", "police", "many", "some"})


def head_of(words: Sequence[str]) -> str:
    """
    Return the head noun of a phrase.

        >>> head_of(["the", "head", "of", "intelligence"])
        'head'
    """
    for place, word in enumerate(words):
        if place and word in _LINKS:
            return words[place - 1].strip(",")
    return words[-1].strip(",")


def content_words(words: Sequence[str]) -> set[str]:
    """Return the words of a phrase that tell one office from another."""
    return set(words) - _EMPTY - {head_of(words)}


def family_of(head: str) -> frozenset[str]:
    """Return the nouns that can mean the same office as *head*, itself included."""
    return frozenset({head}).union(*(family for family in HEAD_FAMILIES if head in family))


def gender_of(head: str) -> str:
    """Return the gender that a noun tells, ``m``, ``f`` or empty."""
    if head in MALE_NOUNS:
        return "m"
    return "f" if head in FEMALE_NOUNS else ""


def kind_of(words: Sequence[str]) -> SpeakerKind:
    """
    Return what kind of speaker a description means.

        >>> kind_of(["a", "spokesman"]), kind_of(["the", "survey"]), kind_of(["critics"])
        ('unnamed', 'document', 'group')
    """
    head = head_of(words)
    if head in PERSON_NOUNS:
        return "group" if _is_plural(head) else "unnamed"
    if head in DOCUMENT_NOUNS:
        return "document"
    if head in ORGANIZATION_NOUNS:
        return "organization"
    if _is_plural(head):
        return "group"
    return "unnamed" if head.endswith(PERSON_ENDINGS) else "organization"


def _is_plural(head: str) -> bool:
    return head in _PLURALS or (head.endswith("s") and not head.endswith("ss"))
