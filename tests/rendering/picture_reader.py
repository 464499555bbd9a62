"""A picture read as strictly as SVG of ours must be written."""

import re
from typing import Final

from lxml import etree


SVG: Final = "{http://www.w3.org/2000/svg}"

_ELEMENTS: Final = {"svg", "title", "desc", "style", "text", "rect", "line"}
_ATTRIBUTES: Final = {
    *("x", "y", "x1", "x2", "y1", "y2", "width", "height", "rx", "viewBox", "role", "style"),
    *("fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width"),
    *("font-family", "font-size", "font-weight", "text-anchor"),
}


class PictureReader:
    """What a picture holds; it is well-formed, has no other elements, and stays in its frame."""

    def __init__(self, picture: str) -> None:
        self.root = etree.fromstring(picture.encode("utf-8"))
        _, _, self.width, self.height = map(float, self.root.attrib["viewBox"].split())
        for element in self.root.iter():
            assert element.tag.removeprefix(SVG) in _ELEMENTS
            assert set(element.attrib) <= _ATTRIBUTES
            self._stays_within(element)
        for style in self.root.iter(f"{SVG}style"):
            assert not re.search("url|import", style.text or "")

    def _stays_within(self, element: etree._Element) -> None:
        x, y = (float(element.get(name, 0)) for name in "xy")
        assert 0 <= x <= self.width
        assert 0 <= y <= self.height
        if element.tag == f"{SVG}rect":
            assert x + float(element.attrib["width"]) <= self.width
            assert y + float(element.attrib["height"]) <= self.height

    @property
    def title(self) -> str:
        """What is read out first."""
        return str(self.root.findtext(f"{SVG}title", ""))

    @property
    def description(self) -> str:
        """What is read out then."""
        return str(self.root.findtext(f"{SVG}desc", ""))

    @property
    def words(self) -> list[str]:
        """The words that are seen, from the top."""
        return [element.text or "" for element in self.root.iter(f"{SVG}text")]

    def all_of(self, name: str) -> list[etree._Element]:
        """Return the elements of a name."""
        return list(self.root.iter(f"{SVG}{name}"))


def read_picture(picture: str) -> PictureReader:
    """Read a picture to its end."""
    return PictureReader(picture)
