"""
Tell what a block of text is from its own shape: a byline, a caption, a box, a post.

What needs the blocks around it (headings, lists, interviews) is told elsewhere.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache

from quotekit.lexicons.paragraph_words import (
    BOX_BEGINNINGS,
    BOX_LABELS,
    BOX_PHRASES,
    BYLINE_BEGINNINGS,
    BYLINE_JOINERS,
    CAPTION_LABELS,
    CREDIT_LABELS,
    OCCUPATIONS,
    PICTURE_AGENCIES,
    STAMP_WORDS,
)


__all__ = ["dateline_length", "shape_of"]

_APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"
_DASH = r"(?:-{1,2}|[\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}])"
_QUOTES = frozenset(
    '"\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}'
)
_LONGEST = 500
_LONGEST_LINE = 110
_LONGEST_POST = 1_500

_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]++")
_NAME = re.compile(rf"[\w.'{_APOSTROPHE}-]++")
_LABEL = re.compile(r"([a-z][a-z' ]{1,20}):\s")
_PLACE = rf"[A-Z][A-Z.'{_APOSTROPHE}-]{{1,20}}+(?: [A-Z][A-Z.'{_APOSTROPHE}-]{{0,20}}+){{0,4}}+"
_SMALL_PLACE = rf"[A-Z][\w.'{_APOSTROPHE}-]{{1,20}}+(?: [A-Z][\w.'{_APOSTROPHE}-]{{1,20}}+){{0,3}}+"
_BARE_PLACE = rf"[A-Z][A-Z'{_APOSTROPHE}-]{{2,20}}+(?: [A-Z][A-Z'{_APOSTROPHE}-]{{2,20}}+){{0,3}}+"
_AGENCY = r"\s?\((?![DIR]-)[A-Z][\w &./-]{1,30}+\)"
_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} [A-Z][a-z]{2,8})"


def shape_of(words: str) -> str:
    """
    Return what kind of paragraph *words* are by themselves; "prose" where nothing shows.

        >>> shape_of("Read more: Who pays?"), shape_of("By Ana Ruiz and Staff Reporters")
        ('box', 'byline')
        >>> shape_of("By Tuesday the council had changed its mind.")
        'prose'
    """
    if "(@" in words and len(words) <= _LONGEST_POST and _post_end().search(words):
        return "post"
    if len(words) > _LONGEST:
        return "prose"
    small = words.lower().replace(_APOSTROPHE, "'")
    for kind, fits in _SHAPES:
        if fits(words, small):
            return kind
    return "prose"


def dateline_length(words: str) -> int:
    """
    Return how long the dateline is that a paragraph begins with, its dash and space included.

        >>> dateline_length("PORT X, March 18 (Wire) -- Ferries stopped.")
        27
        >>> dateline_length("NATO - an alliance - met."), dateline_length("He left -- at once.")
        (0, 0)
    """
    found = _dateline().match(words)
    return found.end() if found else 0


def _is_stamp(words: str, small: str) -> bool:
    """Tell whether the line is nothing but a date, or says when the story was published."""
    if len(words) > _LONGEST_LINE or not _DIGIT.search(words):
        return False
    found = _WORD.findall(small)
    return bool(found) and STAMP_WORDS.issuperset(found)


def _is_byline(words: str, small: str) -> bool:
    """Tell whether the line names who wrote the story."""
    if len(words) > _LONGEST_LINE or words[-1] in "!?:":
        return False
    names = _NAME.findall(words)
    if names and names[-1].lower() in OCCUPATIONS:
        return len(names) > 2 and all(name[0].isupper() for name in names[:-1])
    beginning = _byline_beginning().match(small)
    if not beginning:
        return False
    names = names[len(beginning[1].split()) :]
    capitalised = all(name[0].isupper() or name in BYLINE_JOINERS for name in names)
    return capitalised and len(names) > 1 and names[0].lower() not in STAMP_WORDS


def _is_caption(words: str, small: str) -> bool:
    """Tell whether the paragraph goes with a picture: by its label, or by the credit at its end."""
    label = _LABEL.match(small)
    if label and not CAPTION_LABELS.isdisjoint(label[1].split()):
        return True
    end = words[-_LONGEST_LINE:]
    may_be_credit = "/" in end or ":" in end or " by " in end
    return may_be_credit and _credit().search(end) is not None


@cache
def _credit() -> re.Pattern[str]:
    labels = "|".join(sorted(f"{word[0].upper()}{word[1:]}" for word in CREDIT_LABELS))
    agencies = "|".join(sorted(PICTURE_AGENCIES))
    return re.compile(
        rf"(?:\b(?:{labels})(?: credit| courtesy)?:\s?|[.(|]\s?(?:{labels}) by )"
        r"[A-Z][^!?:]{1,60}\Z"
        rf"|(?:{agencies})\s?/\s?[A-Z][^!?:]{{1,50}}\Z"
        rf"|[^\s/]/\s?(?:{agencies})\)?\.?\Z"
    )


def _is_box(words: str, small: str) -> bool:
    """Tell whether the paragraph points away from the story, or is a line of capitals."""
    if words.isupper() and words[-1] not in ":?!" and len(words) <= _LONGEST_LINE:
        return words[0] not in _QUOTES
    label = _LABEL.match(small)
    if label and (label[1] in BOX_LABELS or label[1].split()[0] == "live"):
        return True
    if _box_beginning().match(small):
        return True
    return _has_any(small, BOX_PHRASES) and _QUOTES.isdisjoint(words)


def _has_any(text: str, phrases: Iterable[str]) -> bool:
    for phrase in phrases:  # noqa: SIM110 - twice as fast as any(), and nearly always false
        if phrase in text:
            return True
    return False


@cache
def _dateline() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{_PLACE}(?:[,/] ?[A-Z][\w.'{_APOSTROPHE} ]{{1,24}}+){{1,3}}+(?:{_AGENCY})?\s?{_DASH}"
        rf"|{_BARE_PLACE}\s?{_DASH}(?=\s\W{{0,2}}[A-Z])"
        rf"|{_SMALL_PLACE}(?:, [A-Z][\w. ]{{1,20}}+)?(?:, {_DAY})?{_AGENCY}\s?{_DASH}"
        rf"|{_SMALL_PLACE}, {_DAY}\s{_DASH}"
        rf"|\([A-Z][A-Za-z]{{1,12}}+\)\s?{_DASH})\s"
    )


@cache
def _byline_beginning() -> re.Pattern[str]:
    return re.compile(rf"\(?({'|'.join(sorted(BYLINE_BEGINNINGS))})\s")


@cache
def _box_beginning() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(sorted(map(re.escape, BOX_BEGINNINGS)))})(?!\w)")


@cache
def _post_end() -> re.Pattern[str]:
    return re.compile(rf"{_DASH}\s?[^()\n]{{2,80}}\(@\w{{1,40}}\)[^\n!?]{{0,60}}\Z")


_SHAPES: tuple[tuple[str, Callable[[str, str], bool]], ...] = (
    ("dateline", _is_stamp),
    ("byline", _is_byline),
    ("caption", _is_caption),
    ("box", _is_box),
)
