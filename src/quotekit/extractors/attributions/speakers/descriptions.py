"""Read a source that is no name: its head noun, and what kind of speaker that makes."""

from collections.abc import Sequence

from quotekit.annotations import SpeakerKind
from quotekit.lexicons.body_nouns import BODY_FAMILIES, ORGANIZATION_NOUNS
from quotekit.lexicons.role_nouns import (
    DEMONYMS,
    DOCUMENT_FAMILIES,
    DOCUMENT_NOUNS,
    HEAD_FAMILIES,
    PARTISANS,
    PERSON_ENDINGS,
    PERSON_NOUNS,
    QUANTIFIERS,
    STATE_NOUNS,
    THING_ENDINGS,
    TRADE_NOUNS,
)
from quotekit.lexicons.titles import TITLES


__all__ = [
    "INDEFINITE",
    "body_family_of",
    "complement_words",
    "content_words",
    "document_family_of",
    "family_of",
    "head_of",
    "is_plural",
    "kind_of",
]

INDEFINITE = frozenset(
    {"a", "an", "one", "another", "some", "several", "many", "two", "three", "most", "few"}
)
"""Words that introduce somebody new."""

_PEOPLE = PERSON_NOUNS | STATE_NOUNS | TRADE_NOUNS | DEMONYMS | PARTISANS | TITLES
_DETERMINERS = INDEFINITE | {"the", "this", "that", "his", "her", "its", "their", "my", "our"}
_HEAD_IS_BEFORE = frozenset(
    {"of", "for", "at", "in", "from", "who", "with", "on", "to", "that", "which", "whose", "near",
     "behind", "by", "against", "about", "close", "familiar", "released", "involved", "inside",
     "outside", "across", "among", "over", "under", "between", "within", "aboard", "known"}
)  # fmt: skip
_OF = frozenset({"of", "for"})
_PASSING = ("-based", "-listed", "-owned", "-page", "-born", "-strong", "-old")
"""Endings of words that say what is true of somebody, and tell no office."""
_EMPTY = frozenset(
    {"of", "the", "a", "an", "for", "and", "in", "at", "s", "'s", "former", "who", "has", "since",
     "his", "her", "its", "their", "one", "another", "with", "to", "on"}
)  # fmt: skip


def head_of(words: Sequence[str]) -> str:
    """
    Return the head noun of a phrase in small letters.

        >>> head_of(["the", "head", "of", "intelligence"]), head_of(["a", "close", "ally"])
        ('head', 'ally')
    """
    for place, word in enumerate(words):
        before = words[place - 1] if word in _HEAD_IS_BEFORE and place else ""
        if before and (word == "of" or before not in _DETERMINERS):
            return words[place - 1].strip(",")
    return words[-1].strip(",")


def content_words(words: Sequence[str]) -> set[str]:
    """
    Return the words of a phrase that tell one office from another.

        >>> sorted(content_words(["the", "head", "of", "U.S.", "intelligence"]))
        ['U.S.', 'intelligence']
    """
    told = set(words) - _EMPTY - {head_of(words)}
    return {word for word in told if not word.endswith(_PASSING)}


def complement_words(words: Sequence[str]) -> set[str]:
    """
    Return what the head of a phrase is of, unless a name or a body.

        >>> sorted(complement_words(["the", "head", "of", "waste"]))
        ['waste']
        >>> complement_words(["the", "head", "of", "the", "Lisse", "council"])
        set()
    """
    place = next((place for place, word in enumerate(words) if word in _OF), len(words))
    after = set(words[place + 1 :])
    return after - _EMPTY - ORGANIZATION_NOUNS if all(map(str.islower, after)) else set()


def family_of(head: str) -> frozenset[str]:
    """Return the nouns that can mean the same office as *head*, itself included."""
    return frozenset({head}).union(*(family for family in HEAD_FAMILIES if head in family))


def body_family_of(head: str) -> frozenset[str]:
    """Return the nouns that can mean the same body as *head*, itself included."""
    return frozenset({head}).union(*(family for family in BODY_FAMILIES if head in family))


def document_family_of(head: str) -> frozenset[str]:
    """Return the nouns that can mean the same document as *head*, itself included."""
    return frozenset({head}).union(*(family for family in DOCUMENT_FAMILIES if head in family))


def kind_of(words: Sequence[str]) -> SpeakerKind:
    """
    Return what kind of speaker a description means.

        >>> kind_of(["a", "spokesman"]), kind_of(["the", "survey"]), kind_of(["critics"])
        ('unnamed', 'document', 'group')
    """
    head = head_of(words)
    if head in QUANTIFIERS or " ".join(words).startswith(("group of ", "a group of ")):
        return "group"
    if head in _PEOPLE:
        return "group" if is_plural(head) else "unnamed"
    if head in DOCUMENT_NOUNS or head.removesuffix("s") in DOCUMENT_NOUNS:
        return "document"
    if head in ORGANIZATION_NOUNS:
        return "organization"
    if is_plural(head):
        return "group"
    return "unnamed" if _is_person(head) else "document"


def _is_person(head: str) -> bool:
    return head.endswith(PERSON_ENDINGS) and not head.endswith(THING_ENDINGS)


def is_plural(head: str) -> bool:
    """
    Tell whether a noun means many.

        >>> is_plural("officials"), is_plural("boss")
        (True, False)
    """
    return head in {"people", "police"} or (head.endswith("s") and not head.endswith("ss"))
