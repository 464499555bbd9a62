"""Colours that can be told apart, on a light and on a dark page."""

import colorsys


__all__ = ["solid", "tint"]

_FIRST_HUE = 0.58
_GOLDEN_ANGLE = 0.381966
_GREY = (128, 128, 128)


def tint(key: int | None, alpha: float) -> str:
    """
    Return the colour number *key*, that much of it; None is grey.

    Steps of the golden angle keep neighbours far apart, however many there are; an alpha
    lets the page's own background through, so that its text stays readable on either.

        >>> tint(0, 0.25), tint(None, 0.25)
        ('rgba(34,131,221,0.25)', 'rgba(128,128,128,0.25)')
    """
    red, green, blue = _rgb(key)
    return f"rgba({red},{green},{blue},{alpha})"


def solid(key: int | None) -> str:
    """
    Return the colour number *key* as every reader of SVG takes it.

    >>> solid(0), solid(None)
    ('#2283dd', '#808080')
    """
    return "#{:02x}{:02x}{:02x}".format(*_rgb(key))


def _rgb(key: int | None) -> tuple[int, int, int]:
    if key is None:
        return _GREY
    hue = (_FIRST_HUE + key * _GOLDEN_ANGLE) % 1
    red, green, blue = colorsys.hls_to_rgb(hue, 0.5, 0.73)
    return round(red * 255), round(green * 255), round(blue * 255)
