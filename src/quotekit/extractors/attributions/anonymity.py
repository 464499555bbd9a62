"""Tell the words that say why a source has no name."""

from collections.abc import Sequence


__all__ = ["ASKING", "asks_for_anonymity"]

ASKING = frozenset(
    {"asked", "asks", "requested", "wished", "wishes", "wanted", "wants", "want", "wish",
     "preferred", "prefers", "declined", "declines", "refused", "insisted", "insists", "agreed"}
)  # fmt: skip
"""The verbs of those who ask for it."""
_NAMING = frozenset({"named", "identified", "anonymous", "anonymity", "unnamed", "identity"})
_AUXILIARIES = frozenset({"not", "did", "does", "has", "had", "also", "n't"})
_REACH = 7  # words after the verb
_CLAUSE = frozenset({",", ".", ";", "said", "says", "told"})


def asks_for_anonymity(words: Sequence[str], place: int) -> bool:
    """
    Tell whether a verb belongs to a description: "an official who asked not to be named said".

    *words* are in small letters, and at *place* stands one of `ASKING`. Left alone is what a
    comma sets off, which is told for itself.

        >>> asks_for_anonymity("an aide who asked not to be named said".split(), 3)
        True
        >>> asks_for_anonymity("an aide who asked for more money said".split(), 3)
        False
    """
    relative = place - 1
    while relative > 0 and words[relative] in _AUXILIARIES:
        relative -= 1
    if relative < 1 or words[relative] != "who" or words[relative - 1] == ",":
        return False
    for word in words[place + 1 : place + 1 + _REACH]:
        if word in _NAMING:
            return True
        if word in _CLAUSE:
            return False
    return False
