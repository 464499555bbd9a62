"""Words as the tagger was taught them: with the marks of a typewriter, double around quotes."""

from collections.abc import Sequence


__all__ = ["plain_words", "with_double_marks"]

_Offsets = tuple[int, int]

_TYPEWRITER = str.maketrans(
    {
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{MODIFIER LETTER APOSTROPHE}": "'",
        "\N{LEFT SINGLE QUOTATION MARK}": "`",
        "\N{SINGLE LOW-9 QUOTATION MARK}": "`",
        "\N{LEFT DOUBLE QUOTATION MARK}": "``",
        "\N{DOUBLE LOW-9 QUOTATION MARK}": "``",
        "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}": "``",
        "\N{RIGHT DOUBLE QUOTATION MARK}": "''",
        "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}": "''",
        "\N{EM DASH}": "--",
        "\N{HORIZONTAL ELLIPSIS}": "...",
        "\N{HYPHEN}": "-",
        "\N{NON-BREAKING HYPHEN}": "-",
    }
)
_SINGLE = frozenset(
    {
        "'",
        "\N{LEFT SINGLE QUOTATION MARK}",
        "\N{RIGHT SINGLE QUOTATION MARK}",
        "\N{SINGLE LOW-9 QUOTATION MARK}",
        "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
        "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
    }
)


def plain_words(words: Sequence[str]) -> list[str]:
    """
    Return *words* with straight marks.

        >>> plain_words(["“", "don", "’t"])
        ['``', 'don', "'t"]
    """
    return [word if word.isascii() else word.translate(_TYPEWRITER) or word for word in words]


def with_double_marks(
    words: Sequence[str], spans: Sequence[_Offsets], quoted: Sequence[_Offsets]
) -> Sequence[str]:
    """
    Return *words* with double marks where single ones stand around what is *quoted*.

    Else what closes a quote is tagged as the end of a genitive, and a verb behind it as a
    participle. An apostrophe stays as it is.

        >>> with_double_marks(["‘", "No", "’", "said"], [(0, 1), (1, 3), (3, 4), (5, 9)], [(0, 4)])
        ['“', 'No', '”', 'said']
        >>> with_double_marks(["the", "boys", "’", "bus"], [(0, 3), (4, 8), (8, 9), (10, 13)], [])
        ['the', 'boys', '’', 'bus']
    """
    if not quoted or _SINGLE.isdisjoint(words):
        return words
    opening, closing = {start for start, _ in quoted}, {end for _, end in quoted}
    doubled = list(words)
    for place, word in enumerate(words):
        if word in _SINGLE:
            start, end = spans[place]
            if start in opening:
                doubled[place] = "\N{LEFT DOUBLE QUOTATION MARK}"
            elif end in closing:
                doubled[place] = "\N{RIGHT DOUBLE QUOTATION MARK}"
    return doubled
