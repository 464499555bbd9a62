"""
Draw the marked article of the README, from what quotekit finds in it.

    python -m docs.picture

writes docs/pictures/marked-article.svg anew; a test says when that is due.
"""

import datetime as dt
import textwrap
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from typing import NamedTuple

import quotekit as qk


__all__ = ["PICTURE", "TEXT", "picture"]

PICTURE = Path(__file__).parent / "pictures" / "marked-article.svg"
DAY = dt.date(2022, 12, 4)
TEXT = """\
“We will open half of the harbour on Monday,” Ana Ruiz, the mayor of Ludd, told reporters on \
Friday. “The rest must wait for the divers.”

She said that repairs had cost 4.5% of the town’s budget, up from 3% last year.

Otto Berg, the ferry’s owner, denied that a quarter of the crossings had been cancelled since \
March 2021. “We sailed every day,” he wrote."""

COLUMNS = 74
CHARACTER = 9.6
SMALL = 6.6
LINE = 46
LEFT, TOP = 24, 40
COLOURS = ("#2f81c7", "#c2477f", "#4c9a2a")
STYLE = """\
text { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #1f2328; }
.words { font-size: 16px; white-space: pre; }
.value { font-size: 11px; }
.page { fill: #ffffff; stroke: #d1d9e0; }
.box { fill: none; stroke: #59636e; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .page { fill: #0d1117; stroke: #3d444d; }
  .box { stroke: #9198a1; }
}"""


class _Label(NamedTuple):
    """Small words under a line of the text."""

    base: int
    left: float
    words: str


class _Layout:
    """Where each character of the text stands on the page."""

    def __init__(self, text: str) -> None:
        self.lines: list[tuple[int, int]] = []
        position = 0
        for paragraph in text.split("\n\n"):
            for line in textwrap.wrap(paragraph, COLUMNS):
                position = text.index(line, position)
                self.lines.append((position, position + len(line)))
                position += len(line)

    @property
    def height(self) -> int:
        """How high the page is."""
        return TOP + LINE * len(self.lines)

    def pieces(self, span: qk.Span) -> Iterator[tuple[float, float, int]]:
        """Yield left, width and base line of a span, for each line that it stands in."""
        for number, (first, last) in enumerate(self.lines):
            start, end = max(span.start, first), min(span.end, last)
            if start < end:
                left = LEFT + (start - first) * CHARACTER
                yield left, (end - start) * CHARACTER, TOP + number * LINE


def picture() -> str:
    """Return the picture, as SVG that follows the reader's light or dark theme."""
    found = qk.extract(TEXT, reference_date=DAY)
    layout = _Layout(TEXT)
    width = round(2 * LEFT + COLUMNS * CHARACTER)
    colours = dict(zip(found.speakers, COLOURS, strict=False))
    said = "; ".join(f"{a.speaker_name} {a.cue}: {a.text}" for a in found.attributions)
    labels = []
    size = f'width="{width}" height="{layout.height}"'
    inner = f'width="{width - 1}" height="{layout.height - 1}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {width} {layout.height}">',
        f"<title>A marked article</title><desc>{escape(said)}</desc><style>{STYLE}</style>",
        f'<rect class="page" x=".5" y=".5" {inner} rx="8"/>',
    ]
    for statement in found.attributions:
        colour = colours[statement.speaker] if statement.speaker else COLOURS[-1]
        parts += _statement(layout, statement, colour)
        labels.append(_told(layout, statement))
    dated: Iterable[qk.DateExpression | qk.Percentage] = found.dates + found.percentages
    for finding in dated:
        parts += _box(layout, finding)
        labels.append(_meant(layout, finding))
    parts += _side_by_side(labels)
    for number, (first, last) in enumerate(layout.lines):
        words = escape(TEXT[first:last])
        parts.append(
            f'<text class="words" x="{LEFT}" y="{TOP + number * LINE}" '
            f'textLength="{(last - first) * CHARACTER:.1f}">{words}</text>'
        )
    return "\n".join([*parts, "</svg>", ""])


def _statement(layout: _Layout, statement: qk.Attribution, colour: str) -> Iterator[str]:
    for place in statement.content:
        for left, wide, base in layout.pieces(place):
            yield (
                f'<rect x="{left:.1f}" y="{base - 17}" width="{wide:.1f}" height="23" rx="3" '
                f'fill="{colour}" fill-opacity=".22"/>'
            )
    for part, dashes in ((statement.source, ""), (statement.cue, ' stroke-dasharray="5 3"')):
        for left, wide, base in layout.pieces(part) if part else ():
            yield (
                f'<path d="M{left:.1f} {base + 5}h{wide:.1f}" stroke="{colour}" '
                f'stroke-width="2.5"{dashes}/>'
            )


def _box(layout: _Layout, finding: qk.Annotation) -> Iterator[str]:
    for left, wide, base in layout.pieces(finding.span):
        yield (
            f'<rect class="box" x="{left - 2:.1f}" y="{base - 16}" width="{wide + 4:.1f}" '
            'height="21" rx="3"/>'
        )


def _told(layout: _Layout, statement: qk.Attribution) -> _Label:
    """Return the words under a statement, where it begins."""
    left, _, base = next(layout.pieces(statement.content[0]))
    act = "" if statement.act == "statement" else f" · {statement.act}"
    return _Label(base, left, f"{statement.speaker_name} · {statement.form}{act}")


def _meant(layout: _Layout, finding: qk.DateExpression | qk.Percentage) -> _Label:
    """Return the value under a date or a percentage, where it ends."""
    *_, (left, _, base) = layout.pieces(finding.span)
    unit = "" if isinstance(finding, qk.DateExpression) else " %"
    return _Label(base, left, f"{finding.value}{unit}")


def _side_by_side(labels: Iterable[_Label]) -> Iterator[str]:
    """Yield labels in their lines; one that would stand on another moves to its right."""
    base, end = 0, 0.0
    for label in sorted(labels):
        left = label.left if label.base != base else max(label.left, end)
        base, end = label.base, left + SMALL * (len(label.words) + 2)
        yield (
            f'<text class="value" x="{left:.1f}" y="{base + 18}" '
            f'textLength="{SMALL * len(label.words):.1f}">{escape(label.words)}</text>'
        )


if __name__ == "__main__":
    PICTURE.write_text(picture(), encoding="utf-8")
