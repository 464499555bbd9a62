"""Read a number written in words."""

from collections.abc import Sequence
from fractions import Fraction

from quotekit.lexicons.numerals import DENOMINATORS, DIGIT_WORDS, SCALES, TEENS, TENS, UNITS


__all__ = ["number_of_words"]

_ARTICLES = frozenset({"a", "an"})
_NOTHING = frozenset({"zero", "nil", "nought"})
_BELOW_A_HUNDRED = {**UNITS, **TEENS, **TENS}
_Reading = tuple[int, int]
"""A value, and the index of the first word after it."""


def number_of_words(words: Sequence[str]) -> Fraction | None:
    """
    Return the number that lower-case *words* spell, all of them, or None.

        >>> number_of_words(["a", "hundred", "and", "five"])
        Fraction(105, 1)
        >>> number_of_words(["two", "and", "a", "half"])
        Fraction(5, 2)

    Two numbers side by side are not one:

        >>> number_of_words(["fifty", "and", "sixty"]) is None
        True
    """
    if "point" in words:
        return _decimal(words)
    if words[-1] in DENOMINATORS:
        return _mixed(words)
    return _exactly(words)


def _exactly(words: Sequence[str]) -> Fraction | None:
    if len(words) == 1 and words[0] in _NOTHING:
        return Fraction(0)
    reading = _whole(words)
    return Fraction(reading[0]) if reading and reading[1] == len(words) else None


def _whole(words: Sequence[str]) -> _Reading | None:
    """Read groups below a thousand, each with a smaller scale than the one before."""
    total, index, ceiling = 0, 0, max(SCALES.values()) * 10
    while True:
        group = _below_a_thousand(words, _past_and(words, index) if total else index)
        if group is None:
            return (total, index) if total else None
        value, after = group
        scale = SCALES.get(words[after], 1) if after < len(words) else 1
        if scale >= ceiling:
            return None
        total += value * scale
        if scale == 1:
            return total, after
        index, ceiling = after + 1, scale


def _below_a_thousand(words: Sequence[str], index: int) -> _Reading | None:
    if _word(words, index) in _ARTICLES:
        # "a hundred", "a million"; "a five" is two words of two phrases.
        if _word(words, index + 1) in SCALES:
            return 1, index + 1
        return _hundreds(words, 1, index + 2) if _word(words, index + 1) == "hundred" else None
    if _word(words, index) == "hundred":
        return _hundreds(words, 1, index + 1)
    small = _below_a_hundred(words, index)
    if small and _word(words, small[1]) == "hundred":
        return _hundreds(words, small[0], small[1] + 1)
    return small


def _hundreds(words: Sequence[str], count: int, index: int) -> _Reading:
    rest = _below_a_hundred(words, _past_and(words, index))
    return (count * 100 + rest[0], rest[1]) if rest else (count * 100, index)


def _below_a_hundred(words: Sequence[str], index: int) -> _Reading | None:
    word = _word(words, index)
    if word in TENS and _word(words, index + 1) in UNITS:
        return TENS[word] + UNITS[words[index + 1]], index + 2
    return (_BELOW_A_HUNDRED[word], index + 1) if word in _BELOW_A_HUNDRED else None


def _mixed(words: Sequence[str]) -> Fraction | None:
    """Read "two and a half", "three-quarters", "a third", "half"."""
    if "and" not in words:
        return _proper(words)
    split = len(words) - 1 - list(reversed(words)).index("and")
    whole, part = _exactly(words[:split]), _proper(words[split + 1 :])
    return None if whole is None or part is None else whole + part


def _proper(words: Sequence[str]) -> Fraction | None:
    *count, name = words
    if not count:
        # An ordinal alone ("third percent") is no part; these two are.
        return Fraction(1, DENOMINATORS[name]) if name in {"half", "quarter"} else None
    if count[0] in _ARTICLES and len(count) == 1:
        return Fraction(1, DENOMINATORS[name])
    above = _exactly(count)
    if above is None or above >= DENOMINATORS[name]:
        return None
    return above / DENOMINATORS[name]


def _decimal(words: Sequence[str]) -> Fraction | None:
    split = list(words).index("point")
    whole = _exactly(words[:split]) if split else Fraction(0)
    digits = [DIGIT_WORDS.get(word, -1) for word in words[split + 1 :]]
    if whole is None or not digits or -1 in digits:
        return None
    return whole + Fraction(int("".join(map(str, digits))), 10 ** len(digits))


def _word(words: Sequence[str], index: int) -> str:
    return words[index] if index < len(words) else ""


def _past_and(words: Sequence[str], index: int) -> int:
    return index + 1 if _word(words, index) == "and" else index
