"""The characters that quote, and the words that only look as if one of them stood before them."""

__all__ = [
    "CLOSING",
    "DIRECTED",
    "ELISIONS",
    "REVERSED",
    "SINGLE",
    "STRAIGHT",
]

_LEFT = "\N{LEFT DOUBLE QUOTATION MARK}"
_RIGHT = "\N{RIGHT DOUBLE QUOTATION MARK}"
_LEFT_SINGLE = "\N{LEFT SINGLE QUOTATION MARK}"
_RIGHT_SINGLE = "\N{RIGHT SINGLE QUOTATION MARK}"

STRAIGHT = frozenset({'"', "\N{FULLWIDTH QUOTATION MARK}"})
"""The double marks that open and close alike."""

DIRECTED = {
    _LEFT: (_RIGHT, '"'),
    "\N{DOUBLE HIGH-REVERSED-9 QUOTATION MARK}": (_RIGHT, _LEFT),
    "\N{DOUBLE LOW-9 QUOTATION MARK}": (_LEFT, _RIGHT, '"'),
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}": (
        "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    ),
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}": (
        "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
    ),
    "\N{LEFT CORNER BRACKET}": ("\N{RIGHT CORNER BRACKET}",),
    "\N{LEFT WHITE CORNER BRACKET}": ("\N{RIGHT WHITE CORNER BRACKET}",),
    "``": ("''", '"', _RIGHT),
    _LEFT_SINGLE: (_RIGHT_SINGLE, "'"),
    "\N{SINGLE LOW-9 QUOTATION MARK}": (_LEFT_SINGLE, _RIGHT_SINGLE),
    "\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}": (_RIGHT_SINGLE,),
    "`": ("'", _RIGHT_SINGLE),
}
"""Each mark that can only open, with the marks that close it."""

CLOSING = frozenset(
    {
        _RIGHT,
        "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}",
        "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
        "\N{RIGHT CORNER BRACKET}",
        "\N{RIGHT WHITE CORNER BRACKET}",
    }
)
"""The marks that close; two of them open as well, where the usage is reversed."""

REVERSED = {
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}": "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}": "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
}
"""The closing marks that open in German books, with what closes them there."""

SINGLE = frozenset({_LEFT_SINGLE, _RIGHT_SINGLE, "'", "`"})
"""The marks that can be an apostrophe, or belong to the pairs that an apostrophe closes."""

ELISIONS = frozenset(
    {
        "bout", "cause", "cos", "course", "cuz", "em", "fraid", "fore", "gainst", "kay", "m",
        "mid", "mongst", "n", "nam", "neath", "nother", "nuff", "night", "round", "s", "scuse",
        "spose", "sup", "til", "till", "tis", "tisn", "twas", "tween", "twere", "twill",
        "twixt", "twould", "un", "ve",
    }
)  # fmt: skip
"""Words that are written with an apostrophe at their start."""
