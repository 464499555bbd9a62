"""Any text at all, made safe to stand in HTML."""

import html
import re


__all__ = ["escaped"]

# What HTML cannot hold: most control characters, lone surrogates, the noncharacters.
_UNSHOWABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def escaped(text: str) -> str:
    r"""
    Escape *text* for an element or for a quoted attribute.

    Characters that a page cannot hold or that no encoder takes are shown as U+FFFD, one
    for one.

        >>> escaped('<b title="x">\0')
        '&lt;b title=&quot;x&quot;&gt;�'
    """
    return html.escape(_UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", text))
