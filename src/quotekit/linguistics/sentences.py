"""
Cut a paragraph into sentences.

Every run of full stops, question marks and exclamation marks before white space is a
place where a sentence may end. The word before it, the closing marks behind it and the
word after them decide.
"""

import re
from collections.abc import Sequence

from quotekit.lexicons.abbreviations import (
    AMBIGUOUS,
    BEFORE_DATES,
    BEFORE_NAMES,
    BEFORE_NUMBERS,
    DAYS,
    DOTTED,
    MONTHS,
    NAMES_WITH_A_MARK,
)
from quotekit.lexicons.sentence_words import HOURS, REPORTING_VERBS, STARTERS, TIME_WORDS


__all__ = ["sentence_spans"]

_QUOTES = (
    "\"'\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"
    "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
    "\N{LEFT CORNER BRACKET}\N{RIGHT CORNER BRACKET}"
)
_DASHES = "-\N{EN DASH}\N{EM DASH}"
_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"
_MARKS = ".!?\N{HORIZONTAL ELLIPSIS}"
_GOES_ON = frozenset(",;:)]}%/&")
_LONGEST_WORD = 24
_CUT_SHORT = AMBIGUOUS | DOTTED | MONTHS
_BEFORE_NUMBERS = BEFORE_DATES | BEFORE_NUMBERS | DAYS | MONTHS

_POSSIBLE_END = re.compile(
    rf"(?<![{_MARKS}])([{_MARKS}]++(?: [.!?](?=\s|\Z)){{0,8}}+)([{_QUOTES})\]}}]*+)"
    r"(?:\s?\[\d{1,3}\]){0,8}+(?=\s|\Z)"
)
_SPACE = re.compile(r"\s*+")
_NO_WORD = re.compile(rf"[^\w.&{_APOSTROPHES}-]++")
_WORD = re.compile(rf"[{_QUOTES}(\[]{{0,3}}+(\w[\w{_APOSTROPHES}]{{0,23}}+)")
_ENUMERATION = re.compile(r"[(\[]?(?:\d{1,3}|[A-Za-z]|[ivx]{2,4}|[IVX]{2,4})")
_BEGINS_SMALL = re.compile(r"https?://|www\.|[a-z]{1,4}+[A-Z]")
_INITIALS = re.compile(r"(?:[A-Za-z]\.){1,8}[A-Za-z]")
_NAME_AND_VERB = re.compile(
    rf"(?:(?:[A-Z][\w{_APOSTROPHES}-]{{0,30}}+\.?|de|van|von|al|bin),?\s){{1,5}}+([a-z]{{3,12}}+)(?!\w)"
)


def sentence_spans(
    text: str, start: int, end: int, quoted: Sequence[tuple[int, int]] = ()
) -> list[tuple[int, int]]:
    """
    Return where the sentences of the paragraph ``text[start:end]`` stand, in order.

    *quoted* says where words in quotation marks stand; it tells a closing mark after a
    space from an opening one. Closing marks and brackets stay with their sentence:

        >>> text = 'He left the U.S. in Nov. 2019. "Why?" Ms. Roe asked. (Nobody knew.) So?'
        >>> [text[a:b] for a, b in sentence_spans(text, 0, len(text))]
        ['He left the U.S. in Nov. 2019.', '"Why?" Ms. Roe asked.', '(Nobody knew.)', 'So?']

    A quoted question is not cut from the words that say who asked it, nor a name from
    its exclamation mark:

        >>> text = '"Is that so?" he asked Yahoo! Inc.'
        >>> len(sentence_spans(text, 0, len(text)))
        1
    """
    closings = {stop for _, stop in quoted}
    spans = []
    first = _after_space(text, start, end)
    for possible in _POSSIBLE_END.finditer(text, first, end):
        stop, following = _reach(text, possible.end(), end, closings)
        if first < stop and following < end and _is_end(text, first, possible, following):
            spans.append((first, stop))
            first = following
    last = first + len(text[first:end].rstrip())
    if first < last:
        spans.append((first, last))
    return spans


def _after_space(text: str, start: int, end: int) -> int:
    """Return the offset of the first character from *start* that is not white space."""
    space = _SPACE.match(text, start, end)
    return space.end() if space else start


def _reach(text: str, stop: int, end: int, closings: set[int]) -> tuple[int, int]:
    """Return where a sentence stops, closing marks after a space included, and what follows it."""
    following = _after_space(text, stop, end)
    while following + 1 in closings and text[following] in _QUOTES:
        stop = following + 1
        following = _after_space(text, stop, end)
    return stop, following


def _is_end(text: str, first: int, possible: re.Match[str], following: int) -> bool:
    """Tell whether the sentence from *first* ends where it could."""
    after = text[following]
    if after in _GOES_ON or (after.islower() and not _BEGINS_SMALL.match(text, following)):
        return False
    marks, closers = possible.groups()
    quote_closes = any(closer in _QUOTES for closer in closers)
    if quote_closes and after in _DASHES:
        return False
    before = _word_before(text, first, possible.start())
    if marks == ".":
        is_start = _ENUMERATION.fullmatch(text, first, possible.start())
        return not is_start and _ends_after_period(text, first, possible.start(), before, following)
    if marks == "!" and not closers and before in NAMES_WITH_A_MARK:
        return _word_after(text, following) in STARTERS
    return not (quote_closes and _says_who(text, following))


def _word_before(text: str, first: int, stop: int) -> str:
    """Return the word, with the periods inside it, that ends at *stop*."""
    return _NO_WORD.split(text[max(first, stop - _LONGEST_WORD) : stop])[-1].lstrip(".-'&")


def _word_after(text: str, start: int) -> str:
    """Return the word that begins at *start*, after opening marks."""
    word = _WORD.match(text, start)
    return word[1] if word else ""


def _says_who(text: str, start: int) -> bool:
    """Tell whether a name, not a pronoun, and a reporting verb stand at *start*."""
    if _word_after(text, start) in STARTERS:
        return False
    said = _NAME_AND_VERB.match(text, start)
    return said is not None and said[1] in REPORTING_VERBS


def _ends_after_period(text: str, first: int, stop: int, before: str, following: int) -> bool:
    """Tell whether the period at *stop*, after the word *before*, ends a sentence."""
    after = _word_after(text, following)
    if before in BEFORE_NAMES or _a_number_follows(before, text[following], after):
        return False
    if before in HOURS:
        return after not in TIME_WORDS and after[:3] not in MONTHS
    if before in _CUT_SHORT or _INITIALS.fullmatch(before):
        return _begins_anew(text, following, after)
    if len(before) == 1 and before.isupper() and before != "I":
        return after in STARTERS and not _follows_name(text, first, stop)
    return True


def _a_number_follows(before: str, first: str, after: str) -> bool:
    """Tell whether a number or a month follows a word that is cut short before it."""
    if first.isdigit():
        return before in _BEFORE_NUMBERS
    return before in BEFORE_DATES and after[:3] in MONTHS


def _begins_anew(text: str, following: int, after: str) -> bool:
    """Tell whether what follows an abbreviation reads as the beginning of a sentence."""
    quoted = text[following] in _QUOTES and after[:1].isupper()
    return quoted or after in STARTERS


def _follows_name(text: str, first: int, stop: int) -> bool:
    """Tell whether the initial that ends at *stop* has a capitalised word before it."""
    words = text[max(first, stop - _LONGEST_WORD) : stop].split()
    return len(words) > 1 and words[-2][:1].isupper()
