"""Judge whether a name can mean somebody whose fullest name is known."""

from collections.abc import Sequence

from quotekit.extractors.attributions.speakers.name import Name
from quotekit.extractors.attributions.speakers.name_kinds import NameKind, is_forename
from quotekit.lexicons.body_nouns import BODY_ENDINGS, MEDIA_NAMES, OWNED_BODIES
from quotekit.lexicons.name_parts import SHORT_FORENAMES
from quotekit.lexicons.places import PLACES


__all__ = ["differs_in_middle", "initials_of", "is_fuller", "likeness"]

_MODELS = frozenset({"one", "two", "pro", "max", "plus", "mini", "lite", "ultra"})
"""What the names of products end in that begin with their maker's."""
_SHORTEST = 3  # letters of a forename that a longer one may begin with: Tim and Timothy


def likeness(name: Name, own: Sequence[str], gender: str, suffix: str, kind: NameKind) -> int:
    """
    Return how well a name fits a fuller one, 0 where it does not.

    *own*, *gender*, *suffix* and *kind* are those of whom the fuller name means.
    """
    old = [word.casefold() for word in own]
    new = [word.casefold() for word in name.words]
    if name.suffix and suffix and name.suffix != suffix:
        return 0
    differ = name.gender and gender and name.gender != gender
    if old == new:
        return 0 if differ and len(new) == 1 else 5
    if differ and not _is_surname(new, old):
        return 0
    people = bodies = 0
    if kind in {"person", ""} and (name.kind in {"person", "surname", ""} or len(new) == 1):
        people = _likeness_of_people(new, old)
    if kind in {"organization", ""} and name.kind in {"organization", ""}:
        bodies = _likeness_of_bodies(new, old, own)
    return max(people, bodies)


def _is_surname(new: Sequence[str], old: Sequence[str]) -> bool:
    """Tell a last name that is a forename, too, and so tells no gender: "Grant", of Ana Grant."""
    return len(new) == 1 < len(old) and new[0] == old[-1] and is_forename(new[0])


def is_fuller(new: Sequence[str], old: Sequence[str]) -> bool:
    """
    Tell whether one name of somebody tells more than another; middle names do not.

        >>> is_fuller(["Ana", "Ruiz"], ["A.", "Ruiz"])
        True
        >>> is_fuller(["Ana", "Maria", "Ruiz"], ["Ana", "Ruiz"])
        False
    """
    if len(old) > 1 and len(new) > 1 and new[-1] == old[-1]:
        one, other = new[0].rstrip("."), old[0].rstrip(".")
        if 1 in (len(one), len(other)) and one[0] == other[0]:
            return len(one) > len(other)
    return len(new) > len(old) and not differs_in_middle(new, old)


def differs_in_middle(one: Sequence[str], other: Sequence[str]) -> bool:
    """
    Tell whether two full names differ in nothing but middle names.

        >>> differs_in_middle(["Ana", "Maria", "Ruiz"], ["Ana", "Ruiz"])
        True
    """
    return min(len(one), len(other)) > 1 and one[0] == other[0] and one[-1] == other[-1]


def _likeness_of_people(new: Sequence[str], old: Sequence[str]) -> int:
    if len(new) > 1 and len(old) > 1:
        if new[-1] == old[-1] and _same_forename(new[0], old[0]):
            return 4
        return 3 if _is_last_name(new, old) else 0
    if new[-1] == old[-1]:
        return 4
    if len(new) > 1:
        return 0
    if new[0] == old[0]:
        return 3
    return 1 if new[0] in old[1:] else 0


def _is_last_name(new: Sequence[str], old: Sequence[str]) -> bool:
    """Tell whether one name is the double surname of the other: Wasserman Schultz."""
    short, long = sorted((new, old), key=len)
    return (
        len(short) < len(long)
        and list(long[-len(short) :]) == list(short)
        and not is_forename(short[0])
    )


def _same_forename(one: str, other: str) -> bool:
    """Tell whether two forenames can be one: equal, an initial, or a short form."""
    if one == other:
        return True
    short, long = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    if len(short) == 1 or len(short) >= _SHORTEST:
        return long.startswith(short) or SHORT_FORENAMES.get(short) == long
    return SHORT_FORENAMES.get(short) == long


def _likeness_of_bodies(new: Sequence[str], old: Sequence[str], own: Sequence[str]) -> int:
    if not _MODELS.isdisjoint((new[-1], old[-1])):
        return 0
    if len(new) == 1:
        if new[0] in initials_of(own):
            return 4
        if new[0] == old[-1] and new[0] in BODY_ENDINGS | MEDIA_NAMES:
            return 1
        first = new[0] == old[0] and new[0] not in PLACES
        return 2 if first and old[-1] not in OWNED_BODIES else 0
    short, long = sorted((list(new), list(old)), key=len)
    return 3 if short in (long[: len(short)], long[-len(short) :]) else 0


def initials_of(words: Sequence[str]) -> frozenset[str]:
    """
    Return the initials of a name as an acronym may have them.

        >>> sorted(initials_of(["Ministry", "of", "Defence"]))
        ['md', 'mod']
    """
    named = "".join(word[0] for word in words if not word.islower())
    return frozenset({named.casefold(), "".join(word[0] for word in words).casefold()})
