"""What a user should know of a text before trusting what was found in it."""

import re
from collections.abc import Sequence

from quotekit.lexicons.function_words import FUNCTION_WORDS


__all__ = ["notes_on"]

_ENTITY = re.compile(
    r"&(?:amp|apos|gt|hellip|[lr][ds]quo|lt|[mn]dash|nbsp|quot|#\d{2,6}|#x[0-9a-f]{2,5});"
)
_TAG = re.compile(
    r"</?(?:a|b|blockquote|br|div|em|h[1-6]|i|img|li|p|q|script|span|strong|ul)(?:\s[^<>]{0,300}|/)?>"
)
_MOJIBAKE = re.compile(
    "\N{LATIN SMALL LETTER A WITH CIRCUMFLEX}(?:\N{EURO SIGN}|\x80)"
    "|[\N{LATIN CAPITAL LETTER A WITH TILDE}\N{LATIN CAPITAL LETTER A WITH CIRCUMFLEX}][\x80-\xbf]"
    "|\N{REPLACEMENT CHARACTER}"
)
_WORD = re.compile(r"[^\W\d_]{1,30}+")
_SAMPLE = 20_000
_ENOUGH_WORDS = 40
_ENGLISH = 0.2
"""The share of function words: 0.35 to 0.50 in English news, under 0.10 in other languages."""


def notes_on(text: str, unclosed: Sequence[int] = ()) -> tuple[str, ...]:
    """
    Return what is odd about *text*, each in a sentence that says what to do about it.

    *unclosed* are the offsets of quotation marks that are never closed.

        >>> notes_on("It fell &quot;a lot&quot;.")[0]
        'HTML is left in the text ("&quot;" at 8); take it out, for instance with html.unescape.'
        >>> notes_on("It fell a lot.")
        ()
    """
    return tuple(
        note
        for note in (_unclosed(unclosed), _html(text), _mojibake(text), _language(text))
        if note
    )


def _unclosed(offsets: Sequence[int]) -> str:
    if not offsets:
        return ""
    if len(offsets) == 1:
        what = f"A quotation mark is never closed (at {offsets[0]})"
    else:
        what = f"{len(offsets)} quotation marks are never closed (the first at {offsets[0]})"
    return f"{what}; check where the quotation ends, which was taken to be with its paragraph."


def _html(text: str) -> str:
    found = _ENTITY.search(text) or _TAG.search(text)
    if not found:
        return ""
    remedy = "with html.unescape" if found[0][0] == "&" else "with an HTML parser"
    return (
        f'HTML is left in the text ("{found[0]}" at {found.start()}); '
        f"take it out, for instance {remedy}."
    )


def _mojibake(text: str) -> str:
    found = _MOJIBAKE.search(text)
    if not found:
        return ""
    return (
        f'Characters were read in the wrong encoding ("{found[0]}" at {found.start()}); '
        "read the source as UTF-8, or repair it, for instance with ftfy."
    )


def _language(text: str) -> str:
    words = [word.lower() for word in _WORD.findall(text, 0, _SAMPLE)]
    common = sum(word in FUNCTION_WORDS for word in words)
    if len(words) < _ENOUGH_WORDS or common >= _ENGLISH * len(words):
        return ""
    share = 100 * common // len(words)
    return (
        f"This is probably not English ({share} percent of the words are common English words); "
        "the rules and models know English only."
    )
