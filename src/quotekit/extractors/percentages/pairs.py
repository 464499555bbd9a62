"""Tell a range from a scoreline, a change and a list, and carry a unit back to earlier numbers."""

from functools import cache
from typing import Literal, NamedTuple

import regex

from quotekit.extractors.percentages.amounts import Amount
from quotekit.extractors.percentages.context import clause_words
from quotekit.extractors.percentages.exact import decimal_of
from quotekit.extractors.percentages.numerals import Numeral, numeral_before
from quotekit.lexicons.change_words import CHANGE_WORDS
from quotekit.lexicons.pair_words import (
    CONTEST_WORDS,
    DIFFERENCE_WORDS,
    HEADS_OF_NUMBERS,
    MONTHS_BEFORE_NUMBERS,
    RANGE_WORDS,
)


__all__ = ["Joint", "JointKind", "carried_before", "joint_before", "judge"]

JointKind = Literal["range", "versus", "from_to", "list"]


class Joint(NamedTuple):
    """What stands between two numbers."""

    start: int
    word: str
    """``to``, ``and``, ``or``, ``versus``, ``-`` or ``,``."""


_HEDGE = r"""
    (?: (?:even|maybe|perhaps|possibly|about|around|nearly|almost|roughly|approximately|over)
        \s{1,3} )?
"""


@cache
def _joint() -> regex.Pattern[str]:
    return regex.compile(
        rf"""(?rxi)
          [-\N{{EN DASH}}]? (?:\s{{1,3}}|(?<=[%\w])-)
            (?<word>to|or|and|through|versus|vs\.?|v\.?|against)
            (?: \s{{1,3}} {_HEDGE} | - )
        | (?<word> , ) \s{{1,2}}
        | \s? (?<word> [-\N{{EN DASH}}] ) \s?
        """
    )


def joint_before(text: str, floor: int, start: int) -> Joint | None:
    """Return what joins the number at *start* to the words before it, or None."""
    found = _joint().match(text, floor, start)
    if not found:
        return None
    word = found["word"].lower().rstrip(".")
    word = {"v": "versus", "vs": "versus", "against": "versus", "through": "to"}.get(word, word)
    return Joint(found.start(), "-" if word == "\N{EN DASH}" else word)


# -- the unit, carried back --------------------------------------------------------

_BEFORE_A_PRONOUN = frozenset({"the", "these", "those", "all", "other", "any"})
_YEARS = range(1900, 2101)
_WHOLE = 100


def carried_before(text: str, floor: int, joint: Joint, later: Amount) -> Amount | None:
    """
    Return the number before *joint*, with the unit of *later*, or None where it is its own thing.

    Left alone are years, days of a month, ages, and numbers that are part of a name or label.
    """
    number = numeral_before(text, floor, joint.start)
    if number is None or not _may_share_unit(text, floor, joint, number, later):
        return None
    value = number.value
    if later.unit == "share":
        if number.fraction is None:
            return None
        value = decimal_of(number.fraction * _WHOLE)
    return Amount(
        start=number.start,
        end=number.end,
        value=value,
        fraction=number.fraction,
        unit=later.unit,
        rule="unit-carried-back",
        number=number,
        carried=True,
    )


def _may_share_unit(text: str, floor: int, joint: Joint, number: Numeral, later: Amount) -> bool:
    if number.is_bare_integer and (
        number.value in _YEARS or _is_labelled(text, floor, joint, number)
    ):
        return False
    if joint.word in {"to", "versus"}:
        return True
    if abs(number.value) > _WHOLE >= abs(later.value):
        return False
    return number.form == "digits" or _is_counted(text, floor, joint, number)


def _is_counted(text: str, floor: int, joint: Joint, number: Numeral) -> bool:
    """Tell "between one and two percent" from "this one and two percent"."""
    words = clause_words(text, floor, number.start)
    before = words[-1][0].lower() if words else ""
    if joint.word == "or" or before == "between":
        return True
    return number.value > 1 and before not in _BEFORE_A_PRONOUN


def _is_labelled(text: str, floor: int, joint: Joint, number: Numeral) -> bool:
    """Tell "May 14 to 46 percent", "ages 18 to 46 percent" and "S&P 500 and 5.8%"."""
    words = clause_words(text, floor, number.start)
    if not words:
        return False
    word = words[-1][0]
    if word.lower().rstrip(".") in MONTHS_BEFORE_NUMBERS | HEADS_OF_NUMBERS:
        return True
    return joint.word in {"and", ","} and word[0].isupper() and len(words) > 1


# -- what the two are to each other ------------------------------------------------


@cache
def _leads() -> regex.Pattern[str]:
    return regex.compile(
        r"(?rxi) (?<!\w) (?<word>between|from|by|to|of) \s{1,3}"
        r"(?: (?:about|around|roughly|approximately|nearly|almost|just|only|an?) \s{1,3} ){0,2}"
    )


def judge(text: str, floor: int, first: Amount, joint: Joint, second: Amount) -> JointKind | None:
    """
    Return what *first* and *second* are to each other, or None where they are just neighbours.

    A falling pair is a scoreline ("46 percent to 40 percent"), a rising one a range ("5 to 7
    percent"), unless "from" and a word of change make it a change, or a word of contest two sides.
    """
    lead = _leads().match(text, floor, first.start)
    word = lead["word"].lower() if lead else ""
    words = [m[0].lower() for m in clause_words(text, floor, lead.start() if lead else first.start)]
    if joint.word == "versus":
        return "versus"
    if joint.word in {"and", "or", ","}:
        return _enumeration(first, joint, word, words)
    return _span_or_sides(first, second, word, [*_rating_after(text, second), *words])


def _rating_after(text: str, second: Amount) -> list[str]:
    """Return the word of contest that follows a pair: "a 42%-49% approval rating"."""
    found = _next_words().match(text, second.end)
    return [word for word in found[0].lower().split() if word in CONTEST_WORDS] if found else []


@cache
def _next_words() -> regex.Pattern[str]:
    return regex.compile(r"(?:[ ]\p{L}{1,16}){1,2}")


def _enumeration(first: Amount, joint: Joint, lead: str, words: list[str]) -> JointKind | None:
    if joint.word == "and" and (
        (lead == "between" and DIFFERENCE_WORDS.isdisjoint(words))
        or (lead == "from" and not RANGE_WORDS.isdisjoint(words))
    ):
        return "range"
    return "list" if first.carried else None


def _span_or_sides(first: Amount, second: Amount, lead: str, words: list[str]) -> JointKind | None:
    rising = first.value < second.value
    if lead == "from":
        return "from_to" if not rising or _tells_of_change(words) else "range"
    if (
        rising
        and first.unit == "basis_point"
        and not first.carried
        and _follows_change(lead, words)
    ):
        # "widened 35bp to 140bp"
        return None
    if rising:
        sides = (
            lead != "between" and first.unit == "percent" and not CONTEST_WORDS.isdisjoint(words)
        )
        return "versus" if sides else "range"
    if _follows_change(lead, words):
        # "fell 5 percent to 3 percent": by how much, and where to
        return "from_to" if first.carried else None
    return "versus"


def _follows_change(lead: str, words: list[str]) -> bool:
    return lead != "by" and words[-1:] != [] and words[-1] in CHANGE_WORDS.keys() - CONTEST_WORDS


def _tells_of_change(words: list[str]) -> bool:
    return RANGE_WORDS.isdisjoint(words) and any(word in CHANGE_WORDS for word in words)
