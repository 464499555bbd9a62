"""How much of each: a picture of horizontal bars."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from quotekit.rendering.colours import solid
from quotekit.rendering.picture import WIDTH, Picture, drawn, words
from quotekit.rendering.shortening import ems, fitted


__all__ = ["Bar", "bars"]

_MOST = 20
_TOP = 30
_KEY = 26
_ROW = 46
_LONGEST = 220
_THICK = 13
_NAME_SIZE = 14
_NOTE_SIZE = 12
_BOLD = 1.1  # how much wider than others a bold letter is
# What stands for the whole is opaque, what is added to it lets the page through.
_OPACITIES = (0.9, 0.3)


class Bar(NamedTuple):
    """A row of a picture of bars."""

    name: str
    detail: str
    """What stands after the name, less strongly."""
    values: tuple[int, int]
    """Two lengths that are drawn one after the other: solid, then light."""
    note: str
    """What stands after the bar: the lengths in words."""
    colour: int | None = None
    """The number of its colour; None for grey."""


def bars(title: str, key: tuple[str, str], rows: Iterable[Bar]) -> Picture:
    """
    Draw a bar for each of *rows*, the longest at the top; *key* says what solid and light mean.

    More than twenty are drawn as twenty, and the others as a number.

        >>> picture = bars("Words", ("quoted", "reported"), [Bar("Ann", "", (3, 1), "4 words", 0)])
        >>> "<desc>Ann: 4 words.</desc>" in picture
        True
    """
    ordered = _folded(sorted(rows, key=lambda row: -sum(row.values)))
    longest = max((sum(row.values) for row in ordered), default=0) or 1
    shapes = [*_key(key)] if ordered else [words(0, _TOP + 14, "Nobody speaks.", faint=True)]
    for number, row in enumerate(ordered):
        shapes.extend(_row(row, _TOP + _KEY + number * _ROW, _LONGEST / longest))
    description = " ".join(map(_spoken, ordered)) or "Nobody speaks."
    return drawn(title, description, _TOP + _KEY + len(ordered) * _ROW, shapes)


def _folded(rows: Sequence[Bar]) -> Sequence[Bar]:
    if len(rows) <= _MOST:
        return rows
    others = rows[_MOST:]
    # A bar of all of them together would outdo those that can be compared.
    together = f"{sum(sum(row.values) for row in others):,} together"
    return [*rows[:_MOST], Bar(f"{len(others)} others", "", (0, 0), together)]


def _spoken(row: Bar) -> str:
    detail = f" ({fitted(row.detail, 60)})" if row.detail else ""
    return f"{fitted(row.name, 60)}{detail}: {row.note}."


def _key(key: tuple[str, str]) -> Iterator[str]:
    x = 0.0
    for meaning, opacity in zip(key, _OPACITIES, strict=True):
        yield _box(x, _TOP, 22, None, opacity)
        yield words(x + 28, _TOP + 11, meaning, size=_NOTE_SIZE)
        x += 28 + ems(meaning) * _NOTE_SIZE + 12


def _row(row: Bar, top: float, scale: float) -> Iterator[str]:
    name = fitted(row.name, WIDTH / _NAME_SIZE / _BOLD)
    yield words(0, top + 14, name, size=_NAME_SIZE, weight=600)
    beside = ems(name) * _NAME_SIZE * _BOLD + 6
    left = (WIDTH - beside) / _NOTE_SIZE
    if row.detail and left > 6:
        detail = fitted(row.detail, left)
        yield words(beside, top + 14, detail, size=_NOTE_SIZE, faint=True)
    x = 0.0
    for value, opacity in zip(row.values, _OPACITIES, strict=True):
        if value:
            yield _box(x, top + 21, value * scale, row.colour, opacity)
            x += value * scale
    yield words(
        x + (7 if x else 0),
        top + 32,
        fitted(row.note, (WIDTH - x - 7) / _NOTE_SIZE),
        size=_NOTE_SIZE,
    )


def _box(x: float, y: float, width: float, colour: int | None, opacity: float) -> str:
    paint = solid(colour)
    return (
        f'<rect x="{x:.1f}" y="{y:g}" width="{max(width, 1):.1f}" height="{_THICK}" rx="2" '
        f'fill="{paint}" fill-opacity="{opacity}" stroke="{paint}"/>'
    )
