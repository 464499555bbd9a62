"""Colours that can be told apart, on a light and on a dark page."""

import itertools
import re

import pytest

from quotekit.rendering.colours import tint


Rgb = tuple[float, float, float]


def _rgba(colour: str) -> tuple[Rgb, float]:
    red, green, blue, alpha = map(float, re.findall(r"[\d.]+", colour))
    return (red, green, blue), alpha


def _luminance(colour: Rgb) -> float:
    linear = [c / 3294.6 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: Rgb, other: Rgb) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _over(colour: str, page: Rgb) -> Rgb:
    (red, green, blue), alpha = _rgba(colour)
    return (
        red * alpha + page[0] * (1 - alpha),
        green * alpha + page[1] * (1 - alpha),
        blue * alpha + page[2] * (1 - alpha),
    )


@pytest.mark.parametrize("key", [None, *range(40)])
@pytest.mark.parametrize(
    ("page", "ink"),
    [((255, 255, 255), (0, 0, 0)), ((17, 17, 17), (230, 230, 230))],
    ids=["light", "dark"],
)
def test_text_stays_readable_on_a_tint(key: int | None, page: Rgb, ink: Rgb) -> None:
    """Black on white and grey on black keep the contrast of 4.5 that WCAG asks for."""
    once = _over(tint(key, 0.2), page)
    assert _contrast(ink, once) >= 4.5
    assert _contrast(ink, _over(tint(key, 0.2), once)) >= 4.5


def test_neighbours_differ() -> None:
    """Two of the first twelve colours are never nearly the same, and none is grey."""
    colours = [_rgba(tint(key, 1))[0] for key in (None, *range(12))]
    for one, other in itertools.combinations(colours, 2):
        assert sum(abs(a - b) for a, b in zip(one, other, strict=True)) > 60
