"""Text with marked ranges, as HTML: plain data in, a string out."""

from quotekit.rendering.legend import Voice, legend
from quotekit.rendering.marked_text import Mark, mark_up
from quotekit.rendering.page import framed, page
from quotekit.rendering.table import table


__all__ = ["Mark", "Voice", "framed", "legend", "mark_up", "page", "table"]
