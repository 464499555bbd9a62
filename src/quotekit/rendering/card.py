"""One finding on its own, in two lines of HTML."""

from collections.abc import Iterable
from typing import NamedTuple

from quotekit.rendering.escaping import escaped
from quotekit.rendering.looks import closing, opening
from quotekit.rendering.page import framed
from quotekit.rendering.shortening import shortened


__all__ = ["Part", "card"]

_LONGEST_PART = 400
_LONGEST_FACT = 120


class Part(NamedTuple):
    """Words of a finding, and how they are marked."""

    kind: str
    words: str


def card(parts: Iterable[Part], facts: Iterable[tuple[str, str]], colour: int | None = 0) -> str:
    """
    Return a finding as its words, marked as they are in an article, above what is known of it.

    Long words are cut, and say so; a fact whose value is empty is left out.

        >>> print(card([Part("cue", "said")], [("form", "direct"), ("act", "")]))
        <div ...>
        <p style="..."><em style="...">said</em></p>
        <p style="..."><small>form <b style="...">direct</b></small></p>
        </div>
    """
    shown = " ".join(_part(part, colour) for part in parts)
    known = " \N{MIDDLE DOT} ".join(_fact(*fact) for fact in facts if fact[1])
    style = ' style="margin:.1em 0"'
    return framed(f"<p{style}>{shown}</p>", f"<p{style}><small>{known}</small></p>")


def _part(part: Part, colour: int | None) -> str:
    words = escaped(shortened(part.words, _LONGEST_PART))
    return f"{opening(part.kind, '', colour)}{words}{closing(part.kind)}"


def _fact(name: str, value: str) -> str:
    value = escaped(shortened(value, _LONGEST_FACT))
    return f'{escaped(name)} <b style="unicode-bidi:isolate">{value}</b>'
