"""Judge what a pair of quotation marks is for."""

import re

from quotekit.annotations import QuoteUse
from quotekit.document import Document
from quotekit.lexicons.quoted_words import ALIAS_WORDS, MINOR_WORDS, SO_CALLED_WORDS, WORK_WORDS
from quotekit.linguistics.marks import Quoted
from quotekit.linguistics.reporting import reports


__all__ = ["use_of"]

_REACH = 240  # characters of a sentence that are looked at on each side
_FRAGMENT = 5  # words; what is longer is said by somebody
_NICKNAME = 4
_TITLE = 12

_WORD = re.compile(r"[^\W_](?:[^\W_]|['\N{RIGHT SINGLE QUOTATION MARK}.-](?=[^\W_]))*+")
_SENTENCE_END = re.compile(r"[.!?][\"'\N{RIGHT DOUBLE QUOTATION MARK}]?\s+(?=[^\W\da-z_]|\Z)")
_SENTENCE_SHAPE = re.compile(r"[.,!?\N{HORIZONTAL ELLIPSIS}\N{EM DASH}]\s*\Z")
_CODE = re.compile(r"[{}<>\\=;]|\w\(|\w\.\w+\(")


def use_of(document: Document, quoted: Quoted) -> QuoteUse:
    """Judge by the shape of the words, their neighbours, and whether a reporting cue is near."""
    text = document.text
    inside = text[quoted.start + len(quoted.opening) : quoted.end - len(quoted.closing)]
    words = _WORD.findall(inside[:_REACH])
    if not any(word[0].isalpha() for word in words) or _is_code(inside):
        return "other"
    if len(quoted.segments) > 1 or len(words) > _TITLE:
        return "speech"
    before, after = _around(document, quoted)
    if _is_nickname(words, before, after):
        return "nickname"
    previous = _WORD.findall(before[-40:])[-1:]
    if previous and previous[0].lower() in SO_CALLED_WORDS:
        return "so_called"
    reported = reports(_WORD.findall(before)) or reports(_WORD.findall(after))
    if _is_title(words, inside, before, beside_cue=_beside_cue(before, after)):
        return "title"
    if reported or len(words) > _FRAGMENT or _stands_alone(inside, before, after):
        return "speech"
    return "so_called"


def _is_code(inside: str) -> bool:
    return len(inside) <= _REACH and len(_CODE.findall(inside)) > 1


def _around(document: Document, quoted: Quoted) -> tuple[str, str]:
    """Return what stands before and after the quote in its sentence."""
    text = document.text
    paragraph = document.paragraph_at(quoted.start)
    first = max(paragraph.body, quoted.start - _REACH)
    before = text[first : quoted.start]
    ends = list(_SENTENCE_END.finditer(before))
    before = before[ends[-1].end() :] if ends else before
    paragraph = document.paragraph_at(quoted.end - 1)
    after = text[quoted.end : min(paragraph.end, quoted.end + _REACH)]
    end = _SENTENCE_END.search(after)
    return before, after[: end.start()] if end else after


def _is_nickname(words: list[str], before: str, after: str) -> bool:
    if len(words) > _NICKNAME or not _in_title_case(words):
        return False
    first_name = before.endswith(" ") and before[:-1].split(" ")[-1][:1].isupper()
    last_name = after.startswith(" ") and after[1:2].isupper()
    previous = before.split()[-1:]
    if first_name and last_name and previous[0][-1:].isalpha():
        return True
    return bool(previous) and previous[0].lower() in ALIAS_WORDS - {"called", "as"}


def _is_title(words: list[str], inside: str, before: str, *, beside_cue: bool) -> bool:
    if not _in_title_case(words):
        return False
    nearby = {word.lower() for word in _WORD.findall(before[-60:])[-5:]}
    if not nearby.isdisjoint(WORK_WORDS):
        return True
    several = sum(word[0].isupper() for word in words) > 1
    return several and not beside_cue and not inside.rstrip().endswith(("!", "?"))


def _in_title_case(words: list[str]) -> bool:
    return all(not word[0].islower() or word.lower() in MINOR_WORDS for word in words) and (
        words[0][0].isupper() or words[0][0].isdigit()
    )


def _beside_cue(before: str, after: str) -> bool:
    """Tell whether a verb of telling stands right before the marks, or soon after them."""
    return reports(_WORD.findall(before)[-1:]) or reports(_WORD.findall(after)[:3])


def _stands_alone(inside: str, before: str, after: str) -> bool:
    """Tell whether the quote is a sentence of its own."""
    return not before.strip() and (not after.strip(" .") or _SENTENCE_SHAPE.search(inside) is not None)
