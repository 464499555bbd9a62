"""Read a noun phrase as a name: what is the name in it, and what is title or role."""

from collections.abc import Sequence
from typing import NamedTuple

from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.forenames import FEMALE_FORENAMES, MALE_FORENAMES
from quotekit.lexicons.role_nouns import DOCUMENT_NOUNS, ORGANIZATION_NOUNS
from quotekit.lexicons.titles import (
    FEMALE_TITLES,
    HONORIFICS,
    MALE_TITLES,
    SUFFIXES,
    TITLE_TAILS,
    TITLES,
)


__all__ = ["Name", "name_in", "without_article"]

_PARTICLES = frozenset(
    {
        "van",
        "von",
        "de",
        "der",
        "den",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "du",
        "la",
        "le",
        "al",
        "el",
        "bin",
        "ibn",
        "ap",
        "ter",
        "y",
    }
)
_ARTICLES = frozenset({"the", "a", "an"})
_APPOSITION_REACH = 16


class Name(NamedTuple):
    """A name in the text: its words, what stands before and after it, and where."""

    words: tuple[str, ...]
    role: str
    clues: frozenset[str]
    """Words of title, apposition and relative clause, by which a description can mean it."""
    gender: str
    """``m``, ``f`` or empty."""
    kind: str
    start: int
    end: int


def name_in(unit: Unit, first: int, last: int) -> Name | None:
    """Read the words from *first* to *last* as a name; None where they are none."""
    begin = _name_start(unit, first, last)
    if begin == last:
        return _organization(unit, first, last)
    words = _without_nickname(unit.words[begin:last])
    while len(words) > 1 and words[-1].lower() in SUFFIXES:
        words = words[:-1]
    before = [word for word in unit.words[first:begin] if word.lower() not in _ARTICLES]
    kind = _kind(words, before)
    if kind == "organization":
        return _organization(unit, first, last, words)
    role_words = [word for word in before if word.lower() not in HONORIFICS]
    after = _apposition(unit, last)
    role = " ".join(role_words) or without_article(" ".join(_noun_apposition(unit, last)))
    clues = frozenset(word.lower() for word in (*before, *after))
    gender = _gender(words, before, after)
    return Name(words, role, clues, gender, kind, unit.starts[begin], unit.ends[last - 1])


def _without_nickname(words: Sequence[str]) -> tuple[str, ...]:
    """Drop a nickname between quotation marks: Dwayne "The Rock" Johnson."""
    marks = [place for place, word in enumerate(words) if not word[0].isalnum()]
    if len(marks) < 2 or marks[0] == 0:
        return tuple(words)
    return (*words[: marks[0]], *words[marks[-1] + 1 :])


def _name_start(unit: Unit, first: int, last: int) -> int:
    begin = last
    while begin > first:
        if not unit.words[begin - 1][0].isalnum():
            begin = _nickname_start(unit, first, begin)
            continue
        lower = unit.lowers[begin - 1]
        is_name = unit.shape[begin - 1] == "P" or (lower in _PARTICLES and begin < last)
        if not is_name or lower in _ARTICLES:
            break
        if lower in TITLES and (begin < last or lower in HONORIFICS):
            break
        if lower in TITLE_TAILS and begin > 1 and unit.lowers[begin - 2] == "of" and begin < last:
            break
        begin -= 1
    while begin < last and unit.lowers[begin] in _PARTICLES and unit.shape[begin] != "P":
        begin += 1
    return begin


def _nickname_start(unit: Unit, first: int, end: int) -> int:
    """Step from behind a nickname's closing mark to its opening one."""
    begin = end - 1
    while begin > first:
        begin -= 1
        if not unit.words[begin][0].isalnum():
            break
    return begin


def _organization(
    unit: Unit, first: int, last: int, words: tuple[str, ...] | None = None
) -> Name | None:
    """Read the phrase as the name of a body: "the British Ministry of Defense"."""
    if "P" not in unit.shape[first:last] or unit.shape[last - 1] not in "PN":
        return None
    begin = first + (unit.lowers[first] in _ARTICLES)
    if words is None:
        words = tuple(unit.words[begin:last])
        if not unit.words[begin][:1].isupper():
            return None
    return Name(words, "", frozenset(), "", "organization", unit.starts[begin], unit.ends[last - 1])


def _kind(words: tuple[str, ...], before: list[str]) -> str:
    lowers = [word.lower() for word in words]
    titled = any(word.lower() in TITLES for word in before)
    if titled or lowers[0] in MALE_FORENAMES or lowers[0] in FEMALE_FORENAMES:
        return "person"
    if (
        any(word in ORGANIZATION_NOUNS or word in DOCUMENT_NOUNS for word in lowers)
        or "&" in lowers
    ):
        return "organization"
    if len(words) == 1 and words[0].isupper() and len(words[0]) > 1:
        return "organization"
    return "person"


def _apposition(unit: Unit, last: int) -> list[str]:
    """Return the words after ``Name,``: an apposition or a relative clause, up to a bound."""
    if unit.shape[last : last + 1] != ",":
        return []
    if unit.shape[last + 1 : last + 2] not in set("DNJCPw"):
        return []
    end = min(len(unit.shape), last + 1 + _APPOSITION_REACH)
    return list(unit.words[last + 1 : end])


def _noun_apposition(unit: Unit, last: int) -> list[str]:
    """Return an apposition that is a noun phrase between commas."""
    words = _apposition(unit, last)
    if not words or unit.shape[last + 1] not in "DNJ":
        return []
    letters = unit.shape[last + 1 : last + 1 + len(words)]
    end = next((place for place, letter in enumerate(letters) if letter in ",.:(w"), len(letters))
    if any(letter in "dzemQ" for letter in letters[:end]):
        return []
    return words[:end]


def _gender(words: tuple[str, ...], before: list[str], after: list[str]) -> str:
    for word in before:
        if word.lower() in MALE_TITLES:
            return "m"
        if word.lower() in FEMALE_TITLES:
            return "f"
    first = words[0].lower()
    if len(words) > 1 or before == []:
        if first in FEMALE_FORENAMES:
            return "f"
        if first in MALE_FORENAMES:
            return "m"
    return _gender_of_clues(after)


def _gender_of_clues(after: list[str]) -> str:
    for word in after[:6]:
        if word.lower() in FEMALE_TITLES or word.lower() in {
            "mother",
            "wife",
            "daughter",
            "sister",
        }:
            return "f"
        if word.lower() in MALE_TITLES or word.lower() in {"father", "husband", "son"}:
            return "m"
    return ""


def without_article(words: str) -> str:
    """
    Return a phrase without its article.

        >>> without_article("the U.S. director"), without_article("theatre")
        ('U.S. director', 'theatre')
    """
    head, _, rest = words.partition(" ")
    return rest if rest and head.lower() in _ARTICLES else words
