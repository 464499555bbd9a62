"""Any text at all, made safe to stand in XML."""

import html
import re
from collections.abc import Mapping


__all__ = ["attributes", "xml_escaped"]

# What XML 1.0 cannot hold, not even as a reference: control characters but for tab and the
# line ends, lone surrogates, and two noncharacters.
_UNWRITABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# A reader would make blanks of the last two.
_IN_ATTRIBUTES = {ord('"'): "&quot;", ord("\n"): "&#10;", ord("\t"): "&#9;"}


def xml_escaped(text: str) -> str:
    r"""
    Escape *text* for an element.

    What XML cannot hold becomes U+FFFD, one for one, so that offsets stay as they are;
    a carriage return is written as a reference, since a reader would make it a newline.

        >>> xml_escaped("a < b\0 \ud800\r")
        'a &lt; b\ufffd \ufffd&#13;'
    """
    kept = _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", text)
    return html.escape(kept, quote=False).replace("\r", "&#13;")


def attributes(pairs: Mapping[str, str | None]) -> str:
    r"""
    Return attributes as they stand in a tag; those without a value are left out.

    >>> attributes({"n": "1\n2", "who": None})
    ' n="1&#10;2"'
    """
    return "".join(
        f' {name}="{xml_escaped(value).translate(_IN_ATTRIBUTES)}"'
        for name, value in pairs.items()
        if value is not None
    )
