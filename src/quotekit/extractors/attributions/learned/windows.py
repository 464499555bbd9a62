"""What a cue can have as content and source: its sentence, and the quotes beside it."""

from bisect import bisect_right

from quotekit.extractors.attributions.learned.passage import Passage


__all__ = ["window_of"]

_LEFT = 160  # tokens
_RIGHT = 250


def window_of(passage: Passage, cue: int) -> tuple[int, int]:
    """
    Return the range of tokens around a cue in which its content and source stand.

    It is the sentence of the cue with all the sentences of a quote that ends before it or
    begins after it.
    """
    first = bisect_right(passage.cuts, cue) - 1
    start, end = _start(passage, cue, first), _end(passage, cue, first + 1)
    return max(start, cue - _LEFT), min(end, cue + _RIGHT)


def _start(passage: Passage, cue: int, number: int) -> int:
    """Return where the quote begins that ends before or in the sentence of a cue."""
    cuts, quoted = passage.cuts, passage.quoted
    start = cuts[number]
    if start > 0 and quoted[start] != "b" and quoted[start - 1] in "qe":
        number -= 1
        start = cuts[number]
    while start > 0 and quoted[start] in "qe" and cue - start < _LEFT:
        number -= 1
        start = cuts[number]
    return start


def _end(passage: Passage, cue: int, number: int) -> int:
    """Return where the quote ends that begins in or right after the sentence of a cue."""
    cuts, quoted = passage.cuts, passage.quoted
    end, beyond = cuts[number], False
    while end < len(quoted) and end - cue < _RIGHT:
        if quoted[end] == "0" or (quoted[end] == "b" and beyond):
            break
        beyond = beyond or quoted[end] == "b"
        number += 1
        end = cuts[number]
    return end
