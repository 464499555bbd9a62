"""A picture that is plain SVG."""

from collections.abc import Iterable
from typing import Self

from quotekit.rendering.escaping import escaped
from quotekit.rendering.page import framed


__all__ = ["WIDTH", "Picture", "drawn", "words"]

WIDTH = 440
"""The width of every picture, in its own units; narrow enough for a telephone."""

# In a page, a picture takes on the colour of the page's text. A file of its own has no
# page: only there is it the root, and only there does this style match.
_ALONE = (
    "<style>svg:root{color-scheme:light dark;color:#1a1a1a}"
    "@media(prefers-color-scheme:dark){svg:root{color:#e8e8e8}}</style>"
)


class Picture(str):
    """
    Hold an SVG picture: a `str` to be written to a file, and in Jupyter the picture itself.

        >>> picture = drawn("Nothing", "There is nothing to see.", 20, [])
        >>> picture
        <Picture 'Nothing', ... characters of SVG>
        >>> picture[:4], picture._repr_html_()[:22]
        ('<svg', '<div class="quotekit t')
    """

    __slots__ = ("heading",)

    heading: str
    """What the picture shows."""

    def __new__(cls, svg: str, heading: str) -> Self:
        """Make a picture of an SVG document and what it shows."""
        picture = super().__new__(cls, svg)
        picture.heading = heading
        return picture

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override]  # str has one
        return str(self), self.heading

    def __repr__(self) -> str:
        return f"<Picture {self.heading!r}, {len(self):,} characters of SVG>"

    def _repr_html_(self) -> str:
        return framed(self)


def drawn(title: str, description: str, height: float, shapes: Iterable[str]) -> Picture:
    """
    Put *shapes* under a visible title into a picture that is read out as *description*.

    It is as wide as `WIDTH`, or as its page where that is narrower; it holds no script
    and fetches nothing.
    """
    heading = words(0, 16, title, size=15, weight=600)
    inside = "\n".join(("", heading, *shapes, ""))
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {WIDTH} {height:g}" '
        f'width="{WIDTH}" height="{height:g}" style="max-width:100%;height:auto;margin:.4em 0" '
        'font-family="system-ui,sans-serif" fill="currentColor">'
        f"<title>{escaped(title)}</title><desc>{escaped(description)}</desc>{_ALONE}{inside}</svg>"
    )
    return Picture(svg, title)


def words(
    x: float,
    y: float,
    text: str,
    *,
    size: float = 13,
    weight: int = 400,
    anchor: str = "start",
    faint: bool = False,
) -> str:
    """
    Return *text* at a place in a picture.

    >>> words(0, 12, "a < b", anchor="end")
    '<text x="0" y="12" font-size="13" font-weight="400" text-anchor="end">a &lt; b</text>'
    """
    opacity = ' fill-opacity="0.75"' if faint else ""
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" font-weight="{weight}" '
        f'text-anchor="{anchor}"{opacity}>{escaped(text)}</text>'
    )
