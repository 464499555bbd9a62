"""Tell direct from indirect speech, by how much of the content stands in quotation marks."""

from collections.abc import Sequence

from quotekit.annotations import Form, Quote
from quotekit.extractors.attributions.draft import Offsets


__all__ = ["form_of"]

_ALL = 0.98  # of the letters and digits: the share by which the corpora derive "direct"


def form_of(text: str, content: Sequence[Offsets], quotes: Sequence[Quote]) -> Form:
    """
    Return ``direct``, ``mixed`` or ``indirect``.

        >>> form_of("it was over", [(0, 11)], [])
        'indirect'
    """
    parts = sorted(content)
    segments = sorted((span.start, span.end) for quote in quotes for span in quote.segments)
    total = sum(_letters(text, start, end) for start, end in parts)
    inside = 0
    place = 0
    for start, end in parts:
        while place < len(segments) and segments[place][1] <= start:
            place += 1
        following = place
        while following < len(segments) and segments[following][0] < end:
            first, last = segments[following]
            inside += _letters(text, max(start, first), min(end, last))
            following += 1
    if not inside:
        return "indirect"
    return "direct" if inside >= _ALL * total else "mixed"


def _letters(text: str, start: int, end: int) -> int:
    return sum(map(str.isalnum, text[start:end]))
