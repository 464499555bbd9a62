"""Relate percentages that stand apart: "from 5% in May to 7% in June", "7%, up from 5%"."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

import regex

from quotekit.annotations import Percentage, PercentRelation


__all__ = ["changes_apart"]

_MOST_BETWEEN = 60
_HEDGE = r"(?: (?:about|around|just|nearly|roughly|only|a) \s )?"


@cache
def _from_before() -> regex.Pattern[str]:
    return regex.compile(rf"(?rxi) (?<!\w) from \s{{1,3}} {_HEDGE}")


@cache
def _to_before() -> regex.Pattern[str]:
    return regex.compile(rf"(?rxi) (?<!\w) (?:to|at|is|was|of) \s{{1,3}} {_HEDGE}")


@cache
def _then_to() -> regex.Pattern[str]:
    return regex.compile(rf"(?rxi) \s to \s{{1,3}} {_HEDGE}")


@cache
def _then_from() -> regex.Pattern[str]:
    return regex.compile(rf"(?rxi) (?<moved> \s (?:up|down|compared) )? \s from \s{{1,3}} {_HEDGE}")


_STOP = regex.compile(r"[.;:!?]\s|[()]")


def changes_apart(text: str, floor: int, found: Sequence[Percentage]) -> Iterator[PercentRelation]:
    """Yield the changes whose two ends have other words between them."""
    for first, second in pairwise(found):
        if _is_neighbour(text, first, second):
            if _goes_to(text, floor, first, second):
                yield PercentRelation("from_to", (first, second))
            elif _comes_from(text, floor, first, second):
                yield PercentRelation("from_to", (second, first))


def _is_neighbour(text: str, first: Percentage, second: Percentage) -> bool:
    between = second.span.start - first.span.end
    return (
        first.unit == second.unit
        and first.value is not None
        and second.value is not None
        and 0 < between <= _MOST_BETWEEN
        and not _STOP.search(text, first.span.end, second.span.start)
    )


def _goes_to(text: str, floor: int, first: Percentage, second: Percentage) -> bool:
    return bool(
        _from_before().match(text, floor, _start(first))
        and _then_to().match(text, first.span.end, _start(second))
    )


def _comes_from(text: str, floor: int, first: Percentage, second: Percentage) -> bool:
    then = _then_from().match(text, first.span.end, _start(second))
    if not then:
        return False
    return bool(then["moved"]) or bool(_to_before().match(text, floor, _start(first)))


def _start(percentage: Percentage) -> int:
    """Return where the percentage starts, with what blurs it."""
    hedge = percentage.approximator
    return min(hedge.span.start, percentage.span.start) if hedge else percentage.span.start
