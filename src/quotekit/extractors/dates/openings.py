"""The places of a text where an expression can open: most words are passed over in one sweep."""

import re
from collections.abc import Iterator

from quotekit.extractors.dates.openers import FOLLOWERS, LEANING, key_of


__all__ = ["Openings"]

_REACH = 70
"""Within how many characters an expression must come to a word of dates or a digit."""
_NO_DATE_AFTER = frozenset("$£€¥#/.,:+'")
"""A digit after one of these is a price, a decimal, a page, a time, a score or a part of a word."""
_GAP = 4
"""How many spaces and marks can stand between two words of an expression."""
_NEXT = re.compile(r"[ .'-]{1,4}+([a-z]++)")
_PIECE = re.compile(r"[a-z]+|\d+")
_APART = bytes(code if chr(code).isalnum() and code < 128 else 32 for code in range(256))
"""Letters and digits as they are, and a space for all else."""


class Openings:
    """
    Know the words that expressions open with, and find them in plain text.

    A word counts only if a word of dates or a digit is near, so that text without them costs
    nearly nothing; an article, a number or a modifier only before another word of the grammar.

        >>> openings = Openings(frozenset({"the 0", "may", "0"}), frozenset({"may"}))
        >>> openings.of("the mayor of the town, the 3rd of may")
        [(23, 'the 0'), (27, '0'), (34, 'may')]
    """

    __slots__ = ("_keys", "_triggers", "_words")

    def __init__(self, keys: frozenset[str], triggers: frozenset[str]) -> None:
        self._keys = keys
        self._triggers = triggers
        self._words = frozenset(word for key in keys | triggers for word in key.split())

    def of(self, plain: str) -> list[tuple[int, str]]:
        """Return where an expression can open, each place with its key, in order."""
        keys, triggers = self._keys, self._triggers
        kept: list[tuple[int, str]] = []
        date = after = len(plain) + _REACH + 1
        following = ""
        for place, word in reversed(self._known_words(plain)):
            if word in triggers or word.isdecimal():
                date = place
            if date - place <= _REACH:
                key = key_of(word, following)
                if key in keys and _is_free(plain, place, word):
                    end = place + len(word)
                    leans = word in LEANING or key in LEANING
                    if not leans or after - end <= _GAP or _goes_on(plain, end):
                        kept.append((place, key))
            following, after = word, place
        kept.reverse()
        return kept

    def _known_words(self, plain: str) -> list[tuple[int, str]]:
        """Return the words of the grammar and the numbers of a text, each with its place."""
        words = self._words
        found: list[tuple[int, str]] = []
        place = 0
        for word in plain.encode("ascii", "replace").translate(_APART).decode("ascii").split(" "):
            if word in words:
                found.append((place, word))
            elif word and not word.isalpha():
                found += _pieces(plain, place, place + len(word))
            place += len(word) + 1
        return found


def _pieces(plain: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Yield the letters and the digits of a word that has digits, and an apostrophe before it."""
    if start and plain[start - 1] == "'":
        yield start - 1, "'"
    for piece in _PIECE.finditer(plain, start, end):
        yield piece.start(), piece[0]


def _goes_on(plain: str, end: int) -> bool:
    """Tell whether a word comes next that can stand between two of the grammar."""
    found = _NEXT.match(plain, end)
    return found is not None and found[1] in FOLLOWERS


def _is_free(plain: str, place: int, word: str) -> bool:
    """Tell a word or a number from the end of something longer: a price, a score, a version."""
    before = plain[place - 1] if place else " "
    if before == " ":
        return True
    if before.isalnum():
        return False
    if not word.isdecimal():
        return before not in "_@#"
    follows_number = before == "-" and plain[place - 2 : place - 1].isdecimal()
    return not (before in _NO_DATE_AFTER or follows_number)
