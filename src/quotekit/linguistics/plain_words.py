"""Words as the tagger was taught them: typographic marks become those of a typewriter."""

from collections.abc import Sequence


__all__ = ["plain_words"]


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


def plain_words(words: Sequence[str]) -> list[str]:
    """
    Return *words* with straight marks.

        >>> plain_words(["“", "don", "’t"])
        ['``', 'don', "'t"]
    """
    return [word if word.isascii() else word.translate(_TYPEWRITER) or word for word in words]
