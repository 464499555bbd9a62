"""TEI read as a stranger reads it: by lxml, against what TEI allows."""

from pathlib import Path
from typing import Final

from lxml import etree


TEI: Final = "{http://www.tei-c.org/ns/1.0}"
XML_ID: Final = "{http://www.w3.org/XML/1998/namespace}id"

_SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).with_name("tei_as_written.rng")))


class TeiReader:
    """A TEI document that is well-formed and valid, and whose every pointer points at something."""

    def __init__(self, document: str) -> None:
        self.root = etree.fromstring(document.encode("utf-8"))
        _SCHEMA.assertValid(self.root)
        self.by_identity = {
            element.attrib[XML_ID]: element
            for element in self.root.iter()
            if XML_ID in element.attrib
        }
        for element in self.root.iter():
            for name in ("who", "toWhom", "ana", "ref", "corresp", "prev", "next"):
                for pointer in element.get(name, "").split():
                    assert pointer.removeprefix("#") in self.by_identity, pointer

    @property
    def paragraphs(self) -> list[str]:
        """The text, without what is marked in it."""
        return ["".join(p.itertext()) for p in self.root.iterfind(f".//{TEI}body/{TEI}p")]

    def words_of(self, name: str) -> list[list[str]]:
        """Return the words of every element of a name, as the chain of its parts."""
        first = [e for e in self.root.iter(f"{TEI}{name}") if "prev" not in e.attrib]
        return [self._chain(element) for element in first if XML_ID in element.attrib]

    def _chain(self, element: etree._Element) -> list[str]:
        words = ["".join(element.itertext())]
        while "next" in element.attrib:
            following = self.by_identity[element.attrib["next"].removeprefix("#")]
            assert following.get("prev") == f"#{element.attrib[XML_ID]}"
            element = following
            words.append("".join(element.itertext()))
        return words
