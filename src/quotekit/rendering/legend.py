"""What the marks on a page mean."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from quotekit.rendering.colours import tint
from quotekit.rendering.escaping import escaped
from quotekit.rendering.looks import closing, opening
from quotekit.rendering.shortening import shortened


__all__ = ["Voice", "legend"]

_SWATCH = "display:inline-block;width:.9em;height:.9em;vertical-align:-.1em;border-radius:3px;"
_MOST = 24
_LONGEST = 80
_ITEM = "display:inline-block;margin:0 1.2em .2em 0"
_SAMPLES = {
    "content": "what was said",
    "source": "by whom",
    "cue": "the word for it",
    "addressee": "to whom",
    "medium": "where",
    "quote": "between quotation marks",
    "date": "date",
    "percentage": "percentage",
}


class Voice(NamedTuple):
    """A speaker, as a legend shows them."""

    name: str
    detail: str
    """What stands after the name, in brackets: the role."""
    statements: int
    colour: int | None


def legend(voices: Iterable[Voice], kinds: Iterable[str]) -> str:
    """
    Return a list of the speakers with their colours, and samples of the *kinds* that are known.

    Of more than twenty-four speakers the first are named, and the others counted.

        >>> print(legend([Voice("Ann Lee", "mayor", 2, 0)], []))
        <ul ...><li ...><span ...></span> <b ...>Ann Lee</b> (mayor): 2 statements</li></ul>
    """
    shown = set(kinds)
    samples = [kind for kind in _SAMPLES if kind in shown]
    return "".join((*_list(_voices(list(voices))), *_list(map(_sample, samples))))


def _list(items: Iterable[str]) -> Iterator[str]:
    inside = "".join(f'<li style="{_ITEM}">{item}</li>' for item in items)
    if inside:
        yield f'<ul style="list-style:none;margin:.2em 0;padding:0">{inside}</ul>'


def _voices(voices: Sequence[Voice]) -> Iterator[str]:
    yield from map(_voice, voices[:_MOST])
    if len(voices) > _MOST:
        yield f"and {len(voices) - _MOST:,} others"


def _voice(voice: Voice) -> str:
    colours = f"background:{tint(voice.colour, 0.35)};border:1px solid {tint(voice.colour, 0.9)}"
    swatch = f'<span style="{_SWATCH}{colours}"></span>'
    detail = f" ({escaped(shortened(voice.detail, _LONGEST))})" if voice.detail else ""
    name = f'<b style="unicode-bidi:isolate">{escaped(shortened(voice.name, _LONGEST))}</b>'
    what = "statement" if voice.statements == 1 else "statements"
    return f"{swatch} {name}{detail}: {voice.statements:,} {what}"


def _sample(kind: str) -> str:
    return f"{opening(kind, '', None)}{_SAMPLES[kind]}{closing(kind)}"
