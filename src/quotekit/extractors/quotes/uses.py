"""Judge what a pair of quotation marks is for."""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from operator import itemgetter

from quotekit.annotations import QuoteUse
from quotekit.document import Document
from quotekit.lexicons.quoted_words import (
    ALIAS_WORDS,
    CLAUSE_WORDS,
    MINOR_WORDS,
    SO_CALLED_WORDS,
    WORK_WORDS,
)
from quotekit.linguistics.extra_verbs import Verbs, with_known_verbs
from quotekit.linguistics.marks import Quoted
from quotekit.linguistics.reporting import reports


__all__ = ["use_of"]

_REACH = 240  # characters of a sentence that are looked at on each side
_LONGEST_WORD = 40  # characters
_FRAGMENT = 5  # words; what is longer is said by somebody
_NICKNAME = 4
_TITLE = 12
_NEARBY = 5  # words before the marks
_LISTED = 9  # words before the marks, where others may stand in marks

_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"
_WORD = re.compile(rf"[^\W_]++(?:[{_APOSTROPHES}.-][^\W_]++)*+")
_SENTENCES = re.compile(r"[a-z][.!?]\s.{1,80}[.!?]$")
_SENTENCE_SHAPE = re.compile(r"[.,!?\N{HORIZONTAL ELLIPSIS}\N{EM DASH}]\s*\Z")
_CODE = re.compile(r"[{}<>\\=;]|\w\(|\w\.\w+\(")
_SIGN_OF_CODE = re.compile(r"[{}<>\\=;(]")  # one of these is in all that _CODE finds
_BY_AUTHOR = re.compile(r",? by (?:the )?[^\W\da-z_]")


class _Setting:
    """A quotation's words, and its sentence, with the last few words before the marks."""

    def __init__(
        self, words: list[str], inside: str, before: str, after: str, cue_verbs: Verbs
    ) -> None:
        self.words = words
        self.inside = inside
        self.before = before
        self.after = after
        self._cue_verbs = cue_verbs
        self.words_before = self._around(before)
        self.nearby = self.last(_NEARBY)

    @cached_property
    def words_after(self) -> list[str]:
        """The words of the sentence after the marks."""
        return self._around(self.after)

    def _around(self, text: str) -> list[str]:
        words = _WORD.findall(text)
        return with_known_verbs(words, self._cue_verbs) if self._cue_verbs else words

    def last(self, count: int) -> list[str]:
        """Return some words before the marks, in small letters."""
        return [word.lower() for word in self.words_before[-count:]]

    @property
    def beside_cue(self) -> bool:
        """Whether a verb of telling stands right before the marks, or soon after them."""
        return reports(self.words_before[-1:]) or reports(self.words_after[:3])

    @property
    def in_capitals(self) -> bool:
        """Whether all words around have capitals, as in a headline: capitals tell nothing."""
        around = self.words_before + self.words_after
        small = any(word[0].islower() and word not in MINOR_WORDS for word in around)
        return len(around) > 2 and not small

    @property
    def in_words_of(self) -> bool:
        """Whether "in her words" stands right before the marks."""
        return self.nearby[-1:] == ["words"] and "in" in self.nearby[-4:]


def use_of(document: Document, quoted: Quoted, cue_verbs: Verbs = ()) -> QuoteUse:
    """Judge by the shape of the words, their neighbours, and whether a reporting cue is near."""
    text = document.text
    inside = text[quoted.start + len(quoted.opening) : quoted.end - len(quoted.closing)]
    words = _WORD.findall(inside[:_REACH])
    if not _has_letters(words) or _is_code(text, quoted, inside):
        return "other"
    if words[0][0].isupper() and inside.endswith(",") and _BY_AUTHOR.match(text, quoted.end):
        return "title"
    if len(quoted.segments) > 1 or len(words) > _TITLE:
        return "speech"
    if len(words) > _FRAGMENT and not (_in_title_case(words) or _may_be_mentioned(text, quoted)):
        return "speech"
    return _use_of_few(_Setting(words, inside, *_around(document, quoted), cue_verbs))


def _has_letters(words: list[str]) -> bool:
    return words[:1] != [] and (words[0][0].isalpha() or any(word[0].isalpha() for word in words))


def _may_be_mentioned(text: str, quoted: Quoted) -> bool:
    """Tell whether "so-called" is the last word before the marks, if in another sentence."""
    before = _WORD.findall(text[max(0, quoted.start - _LONGEST_WORD) : quoted.start])
    return not SO_CALLED_WORDS.isdisjoint(word.lower() for word in before[-1:])


def _use_of_few(setting: _Setting) -> QuoteUse:
    """Judge a few words in marks, which can be much besides speech."""
    if _is_nickname(setting):
        return "nickname"
    if _is_mentioned(setting):
        return "so_called"
    if _is_title(setting):
        return "title"
    return "speech" if _is_said(setting) else "so_called"


def _is_code(text: str, quoted: Quoted, inside: str) -> bool:
    """Tell whether the marks delimit a string, in a program or in markup."""
    if text[max(0, quoted.start - 1) : quoted.start] == "=" or quoted.closing == "`":
        return True
    if len(inside) > _REACH or _SIGN_OF_CODE.search(inside) is None:
        return False
    return len(_CODE.findall(inside)) > 1


def _around(document: Document, quoted: Quoted) -> tuple[str, str]:
    """Return what stands before and after the quote in its sentence, up to a limit."""
    start, end, text = quoted.start, quoted.end, document.text
    sentences = document.sentences_at(start)
    first = sentences[bisect_right(sentences, start, key=itemgetter(0)) - 1][0]
    last = sentences[bisect_left(sentences, end, key=itemgetter(1))][1]
    return text[max(first, start - _REACH) : start], text[end : min(last, end + _REACH)]


def _is_nickname(setting: _Setting) -> bool:
    """Tell whether the words stand within a name, or after "nicknamed"."""
    if len(setting.words) > _NICKNAME or not _in_title_case(setting.words):
        return False
    nearby = setting.nearby
    if not WORK_WORDS.isdisjoint(nearby):
        return False
    introducing = nearby[-2:] if nearby[-1:] == ["the"] else nearby[-1:]
    return not ALIAS_WORDS.isdisjoint(introducing) or _is_within_a_name(setting)


def _is_within_a_name(setting: _Setting) -> bool:
    """Tell whether a name stands on each side, without a comma: Ann "Bo" Lee."""
    first, last = setting.before.split(" ")[-2:-1], setting.after[1:2]
    if not first or not first[0].isalpha() or first[0].lower() in MINOR_WORDS:
        return False
    joined = setting.before.endswith(" ") and setting.after.startswith(" ")
    return (
        joined
        and first[0][0].isupper()
        and last.isupper()
        and setting.inside[-1:].isalpha()
        and not setting.in_capitals
    )


def _is_mentioned(setting: _Setting) -> bool:
    """Tell whether the words are a term: "so-called" stands before, or a list of words."""
    if setting.in_words_of:
        return False
    if not SO_CALLED_WORDS.isdisjoint(setting.nearby[-1:]):
        return True
    listed = len(setting.words) <= 2 and not SO_CALLED_WORDS.isdisjoint(setting.last(_LISTED))
    return listed and not setting.beside_cue


def _is_title(setting: _Setting) -> bool:
    """Tell whether the words are written as a title."""
    if not _in_title_case(setting.words):
        return False
    if not WORK_WORDS.isdisjoint(setting.nearby):
        return True
    if setting.in_capitals or setting.inside.isupper():
        return False
    several = sum(word[0].isupper() for word in setting.words) > 1
    asks = setting.inside.endswith(("!", "?"))
    return several and not setting.beside_cue and not asks and not _is_answer(setting)


def _is_answer(setting: _Setting) -> bool:
    """Tell whether short sentences stand alone, whatever their capitals: "Yes, Bo. Talk."."""
    alone = not setting.before.strip() and not setting.after.strip(" .")
    return alone and _SENTENCES.search(setting.inside) is not None


def _in_title_case(words: list[str]) -> bool:
    first = words[0][0]
    return (first.isupper() or first.isdigit()) and all(
        not word[0].islower() or word.lower() in MINOR_WORDS for word in words
    )


def _is_said(setting: _Setting) -> bool:
    """Tell whether the words are a clause, a sentence, or part of what a cue reports."""
    words = setting.words
    if len(words) > _FRAGMENT or (len(words) > 2 and _makes_a_clause(words)):
        return True
    if setting.in_words_of or reports(setting.words_before) or reports(setting.words_after):
        return True
    if setting.before.strip():
        return False
    return not setting.after.strip(" .") or _SENTENCE_SHAPE.search(setting.inside) is not None


def _makes_a_clause(words: list[str]) -> bool:
    return any(re.split(f"[{_APOSTROPHES}]", word.lower())[0] in CLAUSE_WORDS for word in words)
