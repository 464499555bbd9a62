"""The characters that quote, and the words with an apostrophe that is not one of them."""

__all__ = [
    "CLOSING",
    "DIRECTED",
    "ELISIONS",
    "REVERSED",
    "SIGNS",
    "SINGLE",
    "STRAIGHT",
    "TRUNCATIONS",
]

_LEFT = "\N{LEFT DOUBLE QUOTATION MARK}"
_RIGHT = "\N{RIGHT DOUBLE QUOTATION MARK}"
_LEFT_SINGLE = "\N{LEFT SINGLE QUOTATION MARK}"
_RIGHT_SINGLE = "\N{RIGHT SINGLE QUOTATION MARK}"
_LEFT_ANGLE = "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
_RIGHT_ANGLE = "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
_LEFT_SINGLE_ANGLE = "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"
_RIGHT_SINGLE_ANGLE = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"

STRAIGHT = frozenset({'"', "\N{FULLWIDTH QUOTATION MARK}"})
"""The double marks that open and close alike."""

DIRECTED = {
    _LEFT: (_RIGHT, '"', _LEFT),
    "\N{DOUBLE HIGH-REVERSED-9 QUOTATION MARK}": (_RIGHT, _LEFT),
    "\N{DOUBLE LOW-9 QUOTATION MARK}": (_LEFT, _RIGHT, '"'),
    _LEFT_ANGLE: (_RIGHT_ANGLE,),
    _LEFT_SINGLE_ANGLE: (_RIGHT_SINGLE_ANGLE,),
    "\N{LEFT CORNER BRACKET}": ("\N{RIGHT CORNER BRACKET}",),
    "\N{LEFT WHITE CORNER BRACKET}": ("\N{RIGHT WHITE CORNER BRACKET}",),
    "``": ("''", '"', _RIGHT),
    _LEFT_SINGLE: (_RIGHT_SINGLE, "'", _LEFT_SINGLE),
    "\N{SINGLE LOW-9 QUOTATION MARK}": (_LEFT_SINGLE, _RIGHT_SINGLE),
    "\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}": (_RIGHT_SINGLE,),
    "`": ("'", _RIGHT_SINGLE, "`"),
}
"""Each mark that is made to open, with the marks that close it: also itself, a common slip."""

CLOSING = frozenset(
    {
        _RIGHT,
        _RIGHT_ANGLE,
        _RIGHT_SINGLE_ANGLE,
        "\N{RIGHT CORNER BRACKET}",
        "\N{RIGHT WHITE CORNER BRACKET}",
    }
)
"""The marks that are made to close; some open as well, where the usage is another."""

REVERSED = {_RIGHT_ANGLE: _LEFT_ANGLE, _RIGHT_SINGLE_ANGLE: _LEFT_SINGLE_ANGLE}
"""The closing marks that open in German books, with what closes them there."""

SINGLE = frozenset({_LEFT_SINGLE, _RIGHT_SINGLE, "'", "`"})
"""The marks that can be an apostrophe, or belong to the pairs that an apostrophe closes."""

SIGNS = frozenset(sign for sign in (*DIRECTED, *CLOSING, *SINGLE, *STRAIGHT) if len(sign) == 1)
"""Every character that can be a quotation mark by itself."""

ELISIONS = frozenset(
    {
        "bout", "cause", "cos", "course", "cuz", "em", "fraid", "fore", "gainst", "kay", "m",
        "mid", "mongst", "n", "nam", "neath", "nother", "nuff", "night", "round", "s", "scuse",
        "spose", "sup", "til", "till", "tis", "tisn", "twas", "tween", "twere", "twill",
        "twixt", "twould", "un", "ve",
    }
)  # fmt: skip
"""Words that are written with an apostrophe at their start."""

TRUNCATIONS = frozenset(
    {"altho", "an", "lil", "mo", "n", "o", "ol", "po", "th", "tho", "thro", "wi"}
)
"""Words that are written with an apostrophe at their end."""
