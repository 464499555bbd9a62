"""How time grows with the length of a text."""

import math
from collections.abc import Sequence


__all__ = ["document_of", "exponent"]


def exponent(sizes: Sequence[float], seconds: Sequence[float]) -> float:
    """
    Return the power of the size that time grows with: 1 is linear, 2 is quadratic.

    It is the slope of the straight line through the logarithms (least squares).

        >>> exponent([1, 2, 4], [3, 12, 48])
        2.0
    """
    x = [math.log2(size) for size in sizes]
    y = [math.log2(second) for second in seconds]
    middle, level = sum(x) / len(x), sum(y) / len(y)
    rise = sum((a - middle) * (b - level) for a, b in zip(x, y, strict=True))
    return rise / sum((a - middle) ** 2 for a in x)


def document_of(texts: Sequence[str], size: int) -> str:
    r"""
    Join texts, over and over if they are short, to one document of *size* characters.

        >>> document_of(["ab", "c"], 7)
        'ab\n\nc\n\n'
    """
    story = "".join(f"{text}\n\n" for text in texts)
    return (story * (size // len(story) + 1))[:size]
