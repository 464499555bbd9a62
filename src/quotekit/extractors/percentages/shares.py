"""Find shares in words: "one in five", "two-thirds of voters", "half the seats"."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from quotekit.extractors.percentages.amounts import Amount
from quotekit.extractors.percentages.context import clause_words
from quotekit.extractors.percentages.exact import decimal_of
from quotekit.extractors.percentages.number_words import number_of_words
from quotekit.extractors.percentages.qualifiers import approximator_of
from quotekit.lexicons.approximators import APPROXIMATORS
from quotekit.lexicons.change_words import CHANGE_WORDS
from quotekit.lexicons.numerals import DENOMINATORS, TEENS, TENS, UNITS, VULGAR_FRACTIONS
from quotekit.lexicons.share_words import (
    AFTER_LONE_SHARE,
    BEFORE_A_HEAD,
    BEFORE_A_WHOLE,
    BEFORE_PART_OF_ORDER,
    COMPARED_QUANTITIES,
    MEASURES,
    PERIODS,
)


__all__ = ["find_shares", "share_amount"]

_WHOLE = 100
_YEARS = range(1900, 2101)
_USUAL_WHOLES = frozenset({3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100})


def share_amount(start: int, end: int, share: Fraction, rule: str) -> Amount:
    """Return a share as an amount: its value is in percent, its fraction exact."""
    return Amount(start, end, decimal_of(share * _WHOLE), share, "share", rule, None)


def find_shares(text: str, floor: int, ceiling: int) -> Iterator[Amount]:
    """Yield the shares of one paragraph in reading order."""
    found = [*_ratios(text, floor, ceiling), *_parts(text, floor, ceiling)]
    end = floor
    for amount in sorted(found, key=lambda amount: (amount.start, -amount.end)):
        if amount.start >= end:
            end = amount.end
            yield amount


# -- "one in five" -----------------------------------------------------------------

_SCALE = r"(?:hundred|thousand|million)"


@cache
def _ratio() -> re.Pattern[str]:
    word = "(?:" + "|".join(sorted({*UNITS, *TEENS, *TENS}, key=lambda w: (-len(w), w))) + ")"
    count = rf"(?:\d{{1,3}}|{word}(?:-{word})?)"
    whole = (
        rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,7}}|(?:an?[ ])?{_SCALE}"
        rf"|{word}(?:[ -]{word})?(?:[ ]{_SCALE})?)"
    )
    return re.compile(
        rf"""(?<![\w.,/$£€%-]) (?P<count>{count})
        (?: \s{{1,2}} (?P<how>in|out\sof|(?:in|of|out\sof)\severy|of) \s{{1,2}}
          | - (?P<hyphened>in|out-of) - )
        (?P<whole>{whole}) (?! [\w%] | [.,/:]\d | \s?(?:per\s?cent|pct) | -\w )""",
        re.VERBOSE | re.IGNORECASE,
    )


def _ratios(text: str, floor: int, ceiling: int) -> Iterator[Amount]:
    for match in _ratio().finditer(text, floor, ceiling):
        count, whole = _number(match["count"]), _number(match["whole"])
        if count and whole and count < whole and _is_ratio(text, ceiling, match, count, whole):
            yield share_amount(match.start(), match.end(), Fraction(count, whole), "share-in")


def _number(words: str) -> int | None:
    digits = words.replace(",", "")
    if digits.isdecimal():
        return int(digits)
    number = number_of_words(re.split(r"[\s-]+", words.lower()))
    return int(number) if number is not None else None


def _is_ratio(text: str, ceiling: int, match: re.Match[str], count: int, whole: int) -> bool:
    """Tell a ratio from "3 in 10 days", "2 in 2016" and "two of three brothers"."""
    how = (match["how"] or "in").lower()
    if how == "of" and whole not in {10, 100}:
        return False
    if how == "in" and ("," not in match["whole"] and whole in _YEARS):
        return False
    if how == "in" and count > 1 and whole not in _USUAL_WHOLES and whole % _WHOLE:
        return False
    return _next_word(text, match.end(), ceiling) not in PERIODS


# -- "two-thirds of" ---------------------------------------------------------------


@cache
def _part() -> re.Pattern[str]:
    names = "|".join(sorted(DENOMINATORS, key=lambda w: (-len(w), w)))
    counts = "|".join(sorted({*UNITS, "a", "an"}, key=lambda w: (-len(w), w)))
    vulgar = "".join(VULGAR_FRACTIONS)
    return re.compile(
        rf"""(?<![\w.,/$£€-])
        (?: (?P<words> (?:(?:{counts})[\s-])? half | (?:{counts})[\s-](?:{names}) )
          | (?P<digits> \d{{1,3}}/\d{{1,3}} ) | (?P<sign> (?<!\d\s)[{vulgar}] ) )
        (?! \w | -\w | [/%] )""",
        re.VERBOSE | re.IGNORECASE,
    )


def _parts(text: str, floor: int, ceiling: int) -> Iterator[Amount]:
    for match in _part().finditer(text, floor, ceiling):
        share = _share(match)
        rule = _rule(text, floor, ceiling, match) if share else None
        if share and rule:
            yield share_amount(match.start(), match.end(), share, rule)


def _share(match: re.Match[str]) -> Fraction | None:
    if match["sign"]:
        return Fraction(*VULGAR_FRACTIONS[match["sign"]])
    if match["digits"]:
        above, below = map(int, match["digits"].split("/"))
        return Fraction(above, below) if 0 < above < below else None
    return number_of_words(re.split(r"[\s-]+", match["words"].lower()))


_WORDS_AFTER = re.compile(r"[\s]{1,3}([\w'$\N{RIGHT SINGLE QUOTATION MARK}-]{1,20})")


def _rule(text: str, floor: int, ceiling: int, match: re.Match[str]) -> str | None:
    before = [word[0].lower() for word in clause_words(text, floor, match.start())]
    last = before[-1] if before else ""
    if last in BEFORE_PART_OF_ORDER or _is_one_of_two(before) or _ends_mixed_number(before, match):
        return None
    following = _words_after(text, match.end(), ceiling)
    first = following[0] if following else ""
    if first == "of":
        return "share-of" if _is_whole(following[1:]) else None
    if not match["words"]:
        return None
    if match["words"].lower() in {"half", "one-half"} and first in BEFORE_A_WHOLE:
        return "share-of" if _is_whole(following) else None
    if _may_stand_alone(match, first) and _is_plainly_share(text, floor, ceiling, match, before):
        return "share-alone"
    return None


def _is_whole(words: list[str]) -> bool:
    """Tell "half of voters" from "half of a million", "half of 2015" and "half the size"."""
    if not words or (words[0].isdecimal() and int(words[0]) in _YEARS):
        return False
    heads = [word for word in words if word not in BEFORE_A_HEAD][:1]
    measured = words[0] in {"a", "an", "one", "1"}
    return not any(
        head in PERIODS or head in COMPARED_QUANTITIES or (measured and head in MEASURES)
        for head in heads
    )


def _may_stand_alone(match: re.Match[str], first: str) -> bool:
    if first in MEASURES or first in PERIODS:
        return False
    ends = not first and not match.string[match.end() : match.end() + 1].isspace()
    return ends or first in AFTER_LONE_SHARE or _is_several(match)


def _is_several(match: re.Match[str]) -> bool:
    """Tell "two-thirds", a share wherever it stands, from "a third" and "three quarters"."""
    return "-" in match["words"] and match["words"][-1] in "sS"


def _is_plainly_share(
    text: str, floor: int, ceiling: int, match: re.Match[str], before: list[str]
) -> bool:
    """Take a share without "of" only where a hedge, a change or a pair leaves no doubt."""
    hedged = approximator_of(text, floor, match.start(), match.end(), ceiling) is not None
    changed = before[-1:] == ["by"] and not CHANGE_WORDS.keys().isdisjoint(before)
    paired = before[-1:] == ["and"] and "between" in before[-5:]
    return hedged or changed or paired or _is_several(match)


def _is_one_of_two(before: list[str]) -> bool:
    """Tell "the Republican half of a duo"."""
    return before[-2:-1] == ["the"] and before[-1] not in APPROXIMATORS


def _ends_mixed_number(before: list[str], match: re.Match[str]) -> bool:
    """Tell "two and a half" and "a year and a half"."""
    return before[-1:] == ["and"] and (match["words"] or "").lower() in {"a half", "one-half"}


def _words_after(text: str, end: int, ceiling: int) -> list[str]:
    words: list[str] = []
    for _ in range(5):
        found = _WORDS_AFTER.match(text, end, ceiling)
        if not found:
            break
        words.append(found[1].lower())
        end = found.end()
    return words


def _next_word(text: str, end: int, ceiling: int) -> str:
    return next(iter(_words_after(text, end, ceiling)), "")
