"""How each kind of mark is drawn: never by colour alone."""

from quotekit.rendering.colours import tint
from quotekit.rendering.escaping import escaped


__all__ = ["LABEL_STYLE", "closing", "opening"]

LABEL_STYLE = (
    "font-size:.7em;font-weight:600;font-style:normal;opacity:.85;margin-left:.3em;"
    "text-decoration:none;unicode-bidi:isolate;user-select:none"
)
"""How the small text after a mark is drawn."""

_BASE = "color:inherit;box-decoration-break:clone;"
_BOX = "background:none;border-radius:3px;padding:0 .15em;border:1px "
_STYLES = {
    "content": "background:{faint};border-radius:3px;padding:.1em 0",
    "source": "border-bottom:2px solid {line}",
    "cue": "border-bottom:2px dashed {line}",
    "addressee": "border-bottom:2px dotted {line}",
    "medium": "border-bottom:2px dotted {line}",
    "quote": "text-decoration:underline dotted 1px;text-underline-offset:.25em",
    "date": _BOX + "solid {line}",
    "percentage": _BOX + "solid {line};border-width:1px 3px",
}
_OTHER_STYLE = _BOX + "dashed {line}"

# For each kind, an element that still says something when its style is stripped.
_ELEMENTS = {"source": "b", "cue": "em", "addressee": "span", "medium": "span", "quote": "span"}


# Where a mark goes on beyond an element, that side of it is open.
_GOES_ON = (
    ";border-{side}-width:0;padding-{side}:0;border-top-{side}-radius:0;"
    "border-bottom-{side}-radius:0"
)


def opening(
    kind: str, title: str, colour: int | None, *, begins: bool = True, ends: bool = True
) -> str:
    """
    Return the start tag of a mark, or of a part of one that does not begin or end there.

    >>> opening("cue", "", None)
    '<em style="color:inherit;...border-bottom:2px dashed rgba(128,128,128,0.9)">'
    """
    hover = f' title="{escaped(title)}"' if title else ""
    style = _BASE + _style(kind, colour)
    style += "" if begins else _GOES_ON.format(side="left")
    style += "" if ends else _GOES_ON.format(side="right")
    return f'<{_element(kind)}{hover} style="{style}">'


def closing(kind: str) -> str:
    """Return the end tag of a mark."""
    return f"</{_element(kind)}>"


def _element(kind: str) -> str:
    return _ELEMENTS.get(kind, "mark")


def _style(kind: str, colour: int | None) -> str:
    style = _STYLES.get(kind, _OTHER_STYLE)
    return style.format(faint=tint(colour, 0.2), line=tint(colour, 0.9))
