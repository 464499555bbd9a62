"""Tell direct from indirect speech, by how much of the content stands in quotation marks."""

from collections.abc import Sequence

from quotekit.annotations import Form, Quote
from quotekit.extractors.attributions.draft import Offsets


__all__ = ["form_of"]

_ALL = 0.98  # of the letters and digits: the share by which the corpora derive "direct"


def form_of(text: str, content: Sequence[Offsets], quotes: Sequence[Quote]) -> Form:
    """Return ``direct``, ``mixed`` or ``indirect``."""
    segments = [(segment.start, segment.end) for quote in quotes for segment in quote.segments]
    total = sum(_letters(text, start, end) for start, end in content)
    inside = sum(
        _letters(text, max(start, first), min(end, last))
        for start, end in content
        for first, last in segments
        if start < last and first < end
    )
    if not inside or not total:
        return "indirect"
    return "direct" if inside >= _ALL * total else "mixed"


def _letters(text: str, start: int, end: int) -> int:
    return sum(map(str.isalnum, text[start:end]))
