"""What belongs to which day: a picture of a line of time."""

import datetime as dt
import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from quotekit.rendering.colours import solid
from quotekit.rendering.picture import WIDTH, Picture, drawn, words
from quotekit.rendering.shortening import fitted, shortened, wrapped


__all__ = ["Event", "timeline"]

_MOST = 40
_TOP = 34
_AXIS = 102
_LEFT = _AXIS + 18
_SIZE = 13
_LINE = 18
_DATE_SIZE = 12
_BETWEEN = 12
_ROOM = (WIDTH - _LEFT) / _SIZE
_BOLD = 1.1  # how much wider than others a bold letter is
_DASH = "\N{EN DASH}"
_AVERAGE_YEAR = 365.2425


class Event(NamedTuple):
    """Something that belongs to a day, or to the days from one to another."""

    first: dt.date
    last: dt.date
    """The same as *first* for a single day."""
    who: str
    what: str
    colour: int | None = None
    """The number of its colour; None for grey."""


def timeline(title: str, events: Iterable[Event], note: str = "") -> Picture:
    """
    Draw *events* down a line of time, the earliest at the top, with a *note* below them.

    The longer the time between two days, the longer the line between them: by its
    logarithm, so that days and centuries go into one picture. A single day is a dot, a
    longer time a capsule. More than forty events are not drawn; the note says how many.

        >>> day = dt.date(2025, 5, 3)
        >>> picture = timeline("Said", [Event(day, day, "Ann Lee", "No.", 0)])
        >>> "<desc>2025-05-03: Ann Lee: No.</desc>" in picture
        True
    """
    ordered = sorted(events, key=lambda event: event[:2])
    shown, left_out = ordered[:_MOST], len(ordered) - _MOST
    notes = [f"{left_out} later ones are not shown."] if left_out > 0 else []
    notes += [note] if note else [] if shown else ["Nothing has a date."]
    description = " ".join((*map(_spoken, shown), *notes))
    shapes, height = _on_the_line(shown)
    for line in notes:
        height += 8 + _LINE
        shapes.append(words(0, height - 6, line, size=_DATE_SIZE, faint=True))
    return drawn(title, description, height + 4, shapes)


def _spoken(event: Event) -> str:
    return f"{_days(event)}: {shortened(event.who, 80)}: {shortened(event.what, 120)}"


def _on_the_line(events: Sequence[Event]) -> tuple[list[str], float]:
    shapes: list[str] = []
    y: float = _TOP
    dots: list[float] = []
    before: Event | None = None
    for _, group in itertools.groupby(events, key=lambda event: event[:2]):
        together = list(group)
        if before is not None:
            passed = (together[0].first - before.last).days
            shapes.extend(_passed(y, passed))
            y += _gap(passed)
        shapes.extend(_date(together[0], y))
        for event in together:
            dots.append(y + 9)
            lines = wrapped(event.what, _ROOM, 2)
            shapes.extend(_event(event, lines, y))
            y += _LINE * (1 + len(lines)) + _BETWEEN
        before = together[0]
    if dots:
        shapes.insert(0, _axis(dots[0], dots[-1]))
    return shapes, y


def _gap(days: int) -> float:
    return 6 * math.log2(1 + max(days, 0))


def _passed(y: float, days: int) -> Iterator[str]:
    if days > 1:
        middle = y + (_gap(days) - _BETWEEN) / 2 + 1
        yield words(_AXIS - 14, middle, _length(days), size=11, anchor="end", faint=True)


def _length(days: int) -> str:
    years = round(days / _AVERAGE_YEAR)
    if years > 1:
        return f"{years:,} years"
    months = round(days * 12 / _AVERAGE_YEAR)
    return f"{months} months" if months > 1 else f"{days} days"


def _days(event: Event) -> str:
    return _DASH.join(dict.fromkeys(str(day) for day in event[:2]))


def _date(event: Event, y: float) -> Iterator[str]:
    days = _days(event).split(_DASH)
    yield words(_AXIS - 14, y + 13, days[0], size=_DATE_SIZE, anchor="end")
    for last in days[1:]:
        shown = f"{_DASH} {last}"
        yield words(_AXIS - 14, y + 13 + _LINE, shown, size=_DATE_SIZE, anchor="end")


def _event(event: Event, lines: Sequence[str], y: float) -> Iterator[str]:
    yield _dot(event, y)
    yield words(_LEFT, y + 13, fitted(event.who, _ROOM / _BOLD), size=_SIZE, weight=600)
    for number, line in enumerate(lines, 1):
        yield words(_LEFT, y + 13 + number * _LINE, line, size=_SIZE)


def _dot(event: Event, y: float) -> str:
    tall = 10 if event.first == event.last else 10 + _LINE
    paint = solid(event.colour)
    return (
        f'<rect x="{_AXIS - 5}" y="{y + 4:.1f}" width="10" height="{tall}" rx="5" '
        f'fill="{paint}" stroke="{paint}"/>'
    )


def _axis(start: float, end: float) -> str:
    return (
        f'<line x1="{_AXIS}" y1="{start:.1f}" x2="{_AXIS}" y2="{end:.1f}" '
        'stroke="currentColor" stroke-opacity="0.35" stroke-width="2"/>'
    )
