"""Text with marked ranges, tables and pictures, as HTML and SVG: plain data in, a string out."""

from quotekit.rendering.bars import Bar, bars
from quotekit.rendering.blocks import blocks
from quotekit.rendering.card import Part, card
from quotekit.rendering.legend import Voice, legend
from quotekit.rendering.marked_text import Mark, mark_up
from quotekit.rendering.page import framed, page
from quotekit.rendering.picture import Picture
from quotekit.rendering.shortening import briefly, shortened
from quotekit.rendering.table import table
from quotekit.rendering.timeline import Event, timeline


__all__ = [
    "Bar",
    "Event",
    "Mark",
    "Part",
    "Picture",
    "Voice",
    "bars",
    "blocks",
    "briefly",
    "card",
    "framed",
    "legend",
    "mark_up",
    "page",
    "shortened",
    "table",
    "timeline",
]
