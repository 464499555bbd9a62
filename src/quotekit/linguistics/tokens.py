"""
Cut text into words and marks.

One ordered pattern does it, with the commonest shape (a plain word between spaces) first.
Every other shape is bounded or possessive, so that time is linear in the text.
"""

import re
from functools import cache

from quotekit.lexicons.abbreviations import (
    AMBIGUOUS,
    BEFORE_NAMES,
    BEFORE_NUMBERS,
    DAYS,
    DOTTED,
    MONTHS,
)


__all__ = ["token_spans"]

_JOINING = (
    "\N{COMBINING GRAVE ACCENT}-\N{COMBINING LATIN SMALL LETTER X}"
    "\N{SOFT HYPHEN}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
)
_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}"
_CLITIC_MARKS = _APOSTROPHES + "\N{LEFT SINGLE QUOTATION MARK}"
_HYPHENS = r"\-" + "\N{HYPHEN}\N{NON-BREAKING HYPHEN}"
_NO_ADDRESS = r"\s<>\"" + "\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"
_ENDINGS = "com|org|net|edu|gov|mil|int|info|io|tv|ly|me|eu|uk|ca|au|de|fr|us|ie|nz|in"

_SITE = rf"(?:[A-Za-z0-9-]{{2,63}}\.){{1,5}}(?:{_ENDINGS})(?![\w@-])"
_WORD = rf"[\w{_JOINING}]"
_CLITIC = rf"[{_CLITIC_MARKS}](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)(?!{_WORD})"
_NOT = rf"[nN][{_CLITIC_MARKS}][tT](?!{_WORD})"
_DOTTED = rf"(?:[A-Za-z]\.){{2,8}}+(?:[A-Za-z](?!{_WORD}))?+"
_JOINED = (
    rf"(?:[{_HYPHENS}](?:{_DOTTED}(?!{_WORD})|{_WORD}++)"
    rf"|(?!{_CLITIC})[{_APOSTROPHES}](?=\w){_WORD}++"
    r"|&(?=[A-Z])\w++)*+"
)
_ADDRESS_END = rf"(?<![.,;:!?)\]{_CLITIC_MARKS}])"


def _any_of(words: frozenset[str]) -> str:
    """Return a pattern of *words*, the longer ones first."""
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


def _shapes() -> tuple[str, ...]:
    """Return the shapes of tokens; the first that fits at a place is taken."""
    return (
        r"[Cc]an(?=not\b)",
        rf"[A-Za-z]++(?![\w{_JOINING}.:@&/{_CLITIC_MARKS}{_HYPHENS}])",
        rf"[A-Za-z]{{1,10}}?(?={_NOT})",
        rf"(?<=[A-Za-z]){_NOT}",
        rf"(?:https?://|www\.)[^{_NO_ADDRESS}]{{1,1000}}{_ADDRESS_END}",
        r"(?=\w)[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}(?<![.-])",
        rf"(?=[A-Za-z0-9-]{{2,63}}\.){_SITE}(?:/[^{_NO_ADDRESS}]{{1,300}}{_ADDRESS_END})?+",
        rf"{_DOTTED}(?!{_WORD}){_JOINED}",
        rf"(?=[A-Za-z.\-]{{1,9}}\.)(?:{_cut_short()})",
        r"(?!I)[A-Z]\.(?=[ \N{NO-BREAK SPACE}]?[A-Z])",
        rf"\d++(?:[.,:/]\d++)*+(?:(?![ap]\.m\b){_WORD}++)?+{_JOINED}",
        rf"\w{_WORD}*+{_JOINED}",
        rf"(?<=[\w.]){_CLITIC}",
        rf"[{_APOSTROPHES}](?:\d0s|em|[Tt]is|[Tt]was|til|cause)(?!{_WORD})",
        r"[@#]\w++",
        r"(?<![\d.])\.\d++",
        r"\.{2,}+",
        r"-{2,}+",
        r"[!?]{2,}+",
        r"''|``|<<|>>",
        r"&(?:[a-z]{2,8}|\#\d{1,6});",
        rf"[{_JOINING}]++",
        r"\S",
    )


def _cut_short() -> str:
    """Return a pattern of abbreviations with one period, each in the company it needs."""
    months = _any_of(MONTHS)
    return (
        rf"(?:{_any_of(BEFORE_NAMES | AMBIGUOUS | DOTTED)})\."
        rf"|(?:{_any_of(BEFORE_NUMBERS)})\.(?=\s?\d)"
        rf"|(?:{months})\.(?=\s[^A-Z]|[,;:)])"
        rf"|(?:{_any_of(DAYS)})\.(?=,|\s\d|\s(?:{months}))"
    )


@cache
def _token() -> re.Pattern[str]:
    return re.compile("|".join(_shapes()))


def token_spans(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """
    Return where the tokens of ``text[start:end]`` stand, in order.

    Every character that is not white space is in exactly one token. Clitics ("n't",
    "'s") are tokens of their own, as in the Penn Treebank; abbreviations with their
    periods, numbers with their separators, hyphenated words, addresses, handles and
    hashtags stay whole:

        >>> text = "Mr. Roe's U.S.-led bid wasn't 1,200-strong."
        >>> [text[a:b] for a, b in token_spans(text)]
        ['Mr.', 'Roe', "'s", 'U.S.-led', 'bid', 'was', "n't", '1,200-strong', '.']

    An apostrophe inside a name splits nothing:

        >>> token_spans("O'Neill")
        [(0, 7)]
    """
    stop = len(text) if end is None else end
    return [match.span() for match in _token().finditer(text, start, stop)]
