"""HTML read as strictly as a page of ours must be written."""

from html.parser import HTMLParser


_VOID = {"meta"}
_MAY_HAVE = {
    *("class", "style", "title", "dir", "scope", "charset", "name", "content"),
    # and those of pictures
    *("xmlns", "role", "viewbox", "width", "height", "x", "y", "x1", "x2", "y1", "y2", "rx"),
    *("fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width"),
    *("font-family", "font-size", "font-weight", "text-anchor"),
}


class HtmlReader(HTMLParser):
    """Collect what a page holds; fail where tags do not nest or an attribute could act."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[str] = []
        self.titles: list[str] = []
        self.words: list[tuple[str, tuple[str, ...]]] = []
        self.labels: list[str] = []
        self.paragraphs: list[str] = []
        self.rows: list[list[str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take in an element."""
        for name, value in attrs:
            assert name in _MAY_HAVE, f"<{tag} {name}={value!r}>"
            if name == "style":
                assert "url" not in (value or "")
            if name == "title":
                self.titles.append(value or "")
        self.tags.append(tag)
        if tag == "p":
            self.paragraphs.append("")
        if tag == "tr":
            self.rows.append([])
        if tag in {"td", "th"}:
            self.rows[-1].append("")
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Leave an element."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Take in text: a label, a cell, or words of a paragraph and the elements around them."""
        if "small" in self.open:
            self.labels.append(" ".join(data.split()))
        elif "p" in self.open:
            self.paragraphs[-1] += data
            self.words.append((data, tuple(self.open[self.open.index("p") + 1 :])))
        elif self.open and self.open[-1] in {"td", "th"}:
            self.rows[-1][-1] += data


def read_html(html: str) -> HtmlReader:
    """Read a piece of HTML, or a whole page, to its end."""
    reader = HtmlReader()
    reader.feed(html)
    reader.close()
    assert reader.open == [], "every element is closed"
    return reader
