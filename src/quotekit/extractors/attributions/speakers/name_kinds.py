"""Judge whether the words of a name mean a person, a body, a paper or a place."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Literal

from quotekit.lexicons.body_nouns import BODY_ENDINGS, KNOWN_BODIES, ORGANIZATION_NOUNS
from quotekit.lexicons.circumstances import OUTLET_WORDS
from quotekit.lexicons.forenames import EITHER_FORENAMES, FEMALE_FORENAMES, MALE_FORENAMES
from quotekit.lexicons.name_parts import NAME_ADJECTIVES
from quotekit.lexicons.places import PLACES
from quotekit.lexicons.role_nouns import DOCUMENT_NOUNS, FEMALE_NOUNS, MALE_NOUNS
from quotekit.lexicons.titles import FEMALE_TITLES, MALE_TITLES


__all__ = [
    "NameKind",
    "gender_of_name",
    "gender_of_noun",
    "gender_of_titles",
    "is_body",
    "is_forename",
    "kind_of_name",
]

NameKind = Literal["person", "organization", "document", "place", "surname", ""]
"""``surname`` for a word that is a title, too, and a name only where a fuller name says so."""

_LOCATIVES = frozenset(
    {"in", "at", "near", "across", "throughout", "into", "outside", "inside", "toward", "around"}
)
_SITE = re.compile(r"\w\.(?:com|org|net|co\.uk)$", re.IGNORECASE)
_CAMEL = re.compile(
    r"(?!Mac?[A-Z]|De[A-Z]|Di[A-Z]|La[A-Z]|Le[A-Z]|Fitz[A-Z]|Van[A-Z])[A-Z][a-z]{2,20}[A-Z]\w{0,20}"
)
_ONLY_DOCUMENTS = DOCUMENT_NOUNS - ORGANIZATION_NOUNS
_JOINTS = frozenset({"of", "for", "on", "against", "without", "&"})


def is_forename(word: str) -> bool:
    """
    Tell whether a word in small letters is a common forename, whatever its accents.

        >>> is_forename("raúl"), is_forename("haldon")
        (True, False)
    """
    plain = _without_accents(word)
    return plain in FEMALE_FORENAMES or plain in MALE_FORENAMES or plain in EITHER_FORENAMES


def _without_accents(word: str) -> str:
    if word.isascii():
        return word
    letters = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def is_body(lowers: Sequence[str]) -> bool:
    """
    Tell whether a name is that of a body by its words.

        >>> is_body(["ministry", "of", "defense"]), is_body(["boris", "church"])
        (True, False)
    """
    if len(lowers) == 2 and is_forename(lowers[0]) and lowers[0] not in PLACES:
        return False
    ends_so = lowers[-1] in BODY_ENDINGS and len(lowers) > 1 and " ".join(lowers[:-1]) not in PLACES
    return ends_so or lowers[-1] in ORGANIZATION_NOUNS or not _JOINTS.isdisjoint(lowers)


def kind_of_name(words: Sequence[str], *, titled: bool, before: str, article: bool) -> NameKind:
    """
    Return what kind of name it is, empty where nothing tells.

    *before* is the word before the name, *article* tells whether "the" makes it a body's.

        >>> kind_of_name(["Ana", "Ruiz"], titled=False, before="", article=False)
        'person'
        >>> kind_of_name(["Meduza"], titled=False, before="in", article=False)
        'place'
    """
    lowers = [word.lower() for word in words]
    if titled:
        return "person"
    told = _told_by_words(words, lowers, article=article)
    if told:
        return told
    return "place" if before in _LOCATIVES else ""


def _told_by_words(words: Sequence[str], lowers: Sequence[str], *, article: bool) -> NameKind:
    """Return the kind that the words of a name tell, the first thing that tells one."""
    name = " ".join(lowers)
    shouted = len(words) > 1 or words[0].isupper()
    tests: tuple[tuple[NameKind, bool], ...] = (
        ("organization", name in KNOWN_BODIES),
        ("place", name in PLACES or _is_part_of_place(lowers)),
        ("document", article and shouted and lowers[-1] in _ONLY_DOCUMENTS),
        ("organization", article and shouted),
        ("person", is_forename(lowers[0]) or _begins_with_initial(words)),
        ("document", lowers[-1] in DOCUMENT_NOUNS),
        ("organization", article or (len(words) == 1 and _is_written_as_body(words[0]))),
    )
    return next((kind for kind, holds in tests if holds), "")


def _begins_with_initial(words: Sequence[str]) -> bool:
    return len(words) > 1 and len(words[0].rstrip(".")) == 1


def _is_part_of_place(lowers: Sequence[str]) -> bool:
    """Tell whether a name is that of a place but for its adjective: Western Australia."""
    return lowers[0] in NAME_ADJECTIVES and " ".join(lowers[1:]) in PLACES


def _is_written_as_body(word: str) -> bool:
    """Tell whether one word is the name of a body by how it is written: FBI, BlueLine."""
    if word.lower() in OUTLET_WORDS or _SITE.search(word):
        return True
    return len(word) > 1 and (word.isupper() or _CAMEL.fullmatch(word) is not None)


def gender_of_name(words: Sequence[str], before: Sequence[str]) -> str:
    """Return the gender that the titles before a name or its forename tell, or nothing."""
    told = gender_of_titles(before)
    if told:
        return told
    first = _without_accents(words[0].lower())
    if len(words) == 1 and before:
        return ""
    return "f" if first in FEMALE_FORENAMES else "m" if first in MALE_FORENAMES else ""


def gender_of_titles(before: Sequence[str]) -> str:
    """Return the gender that the first title that has one tells, or nothing."""
    return next(filter(None, map(gender_of_noun, before)), "")


def gender_of_noun(noun: str) -> str:
    """
    Return the gender that a noun or title tells, ``m``, ``f`` or empty.

        >>> gender_of_noun("spokeswoman"), gender_of_noun("senator")
        ('f', '')
    """
    if noun in MALE_NOUNS or noun in MALE_TITLES:
        return "m"
    return "f" if noun in FEMALE_NOUNS or noun in FEMALE_TITLES else ""
