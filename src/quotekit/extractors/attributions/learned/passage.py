"""A paragraph as the trained model sees it: parallel sequences, one item for each token."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from quotekit.document import Document
from quotekit.extractors.attributions.draft import Draft, Offsets
from quotekit.extractors.attributions.place import Place
from quotekit.extractors.attributions.unit import Segment
from quotekit.linguistics.recent import LONGEST_KEPT
from quotekit.linguistics.reporting import frames_of, lemma_of


__all__ = ["EDGE", "Passage", "lexicon_code", "passage_of", "word_value"]

EDGE = "^"
"""What stands before the first token and after the last one."""

_SUFFIX = 3
_NO_TAG = "XX"
"""The tag of a word that a tagger of the caller's knows none for."""

_KEPT_CODES = 16_384
_KEPT_TAGS = frozenset({",", ":", ".", "CC", "MD", "TO", "IN"})
_FRAME_LETTERS = {"clause": "c", "object": "o", "infinitive": "i", "person": "p"}


class Passage(NamedTuple):
    """One paragraph; all sequences have one item for each token."""

    spans: Sequence[Offsets]
    lowers: Sequence[str]
    values: Sequence[str]
    """The word where it is a common one, else its ending or its shape: never a name."""
    shapes: Sequence[str]
    tags: Sequence[str]
    codes: Sequence[str]
    """What the lexicons know of the word as a cue."""
    classes: Sequence[str]
    """The coarse part of speech that the word has on the way from a cue."""
    quoted: Sequence[str]
    """``b``, ``q`` and ``e`` for the begin, the middle and the end of a quote, else ``0``."""
    rules: Sequence[str]
    """The label that the rules give the token."""
    cuts: Sequence[int]
    """Where sentences begin; the last one is the number of tokens."""
    begins: frozenset[int]
    """The same, to look up."""
    drafted: Mapping[int, Draft]
    """The statement that the rules found for a cue, by the place of the cue."""

    def places(self, spans: Sequence[Offsets]) -> Iterator[range]:
        """Yield the tokens that begin inside each of some spans."""
        first, last = self.spans[0][0], self.spans[-1][1]
        for start, end in spans:
            if start < last and first < end:
                yield range(self.place(start), self.place(end))

    def place(self, offset: int) -> int:
        """Return the first token that begins at or after an offset."""
        return bisect_left(self.spans, (offset,))


def passage_of(
    document: Document, place: Place, drafts: Sequence[Draft], vocabulary: frozenset[str]
) -> Passage:
    """Return a paragraph with the quotes in it and what the rules found in it."""
    paragraph = place.paragraph
    spans, words = document.tokens(paragraph), document.words(paragraph)
    lowers, values, shapes, codes = _columns(words, vocabulary)
    outer = [draft for draft in drafts if draft.parent is None]
    passage = Passage(
        spans=spans,
        lowers=lowers,
        values=values,
        shapes=shapes,
        tags=[tag or _NO_TAG for tag in document.tags(paragraph)],
        codes=codes,
        classes=(),
        quoted=["0"] * len(spans),
        rules=["O"] * len(spans),
        cuts=[],
        begins=frozenset(),
        drafted={},
    )
    starts = [start for start, _ in document.sentences(paragraph)]
    cuts = sorted({0, len(spans), *map(passage.place, starts)})
    flags = _quote_flags(passage, place.masks)
    return passage._replace(
        quoted=flags,
        classes=list(map(_class, passage.tags, lowers, flags)),
        rules=_rule_labels(passage, outer),
        cuts=cuts,
        begins=frozenset(cuts),
        drafted={passage.place(draft.cue[0]): draft for draft in outer if draft.cue is not None},
    )


def _columns(words: Sequence[str], vocabulary: frozenset[str]) -> list[list[str]]:
    """Return the words in small letters, their values, their shapes and their codes."""
    view = _view if max(map(len, words), default=0) <= LONGEST_KEPT else _view.__wrapped__
    views = [view(word, vocabulary) for word in words]
    return [list(column) for column in zip(*views, strict=True)]


@lru_cache(_KEPT_CODES)
def _view(word: str, vocabulary: frozenset[str]) -> tuple[str, str, str, str]:
    lower = word.lower()
    code = lexicon_code(lower) if len(lower) <= LONGEST_KEPT else lexicon_code.__wrapped__(lower)
    return lower, word_value(word, lower, vocabulary), _shape(word), code


def word_value(word: str, lower: str, vocabulary: frozenset[str]) -> str:
    """
    Return what a word counts as: itself where it is common, else its ending or its shape.

        >>> word_value("Claimed", "claimed", frozenset({"claimed"}))
        'claimed'
        >>> word_value("Ruiz", "ruiz", frozenset()), word_value("rained", "rained", frozenset())
        ('X', '-ned')
    """
    if lower in vocabulary:
        return lower
    shape = _shape(word)
    return shape if shape != "x" else f"-{lower[-_SUFFIX:]}"


def _shape(word: str) -> str:
    if word.isdigit():
        return "d"
    first = word[0]
    if first.isupper():
        return "XX" if word.isupper() and len(word) > 1 else "X"
    if first.isalpha():
        return "x"
    return first if first.isascii() else "p"


def _class(tag: str, lower: str, flag: str) -> str:
    if flag != "0":
        return "q"
    if tag not in _KEPT_TAGS:
        return tag[:2]
    return "that" if lower == "that" else tag


@lru_cache(_KEPT_CODES)
def lexicon_code(lower: str) -> str:
    """Return the act and the frames of a word that can be a cue, in short; ``0`` for others."""
    lemma = lemma_of(lower)
    if lemma is None:
        return "0"
    frames = frames_of(lemma)
    if not frames:
        return "phrasal"
    act = next(iter(frames.values()))
    return act[:3] + "".join(letter for name, letter in _FRAME_LETTERS.items() if name in frames)


def _quote_flags(passage: Passage, masks: Sequence[Segment]) -> list[str]:
    flags = ["0"] * len(passage.spans)
    for tokens in passage.places([(start, end) for start, end, _ in masks]):
        for place in tokens:
            flags[place] = "q"
        if tokens:
            flags[tokens[-1]] = "e"
            flags[tokens[0]] = "b"
    return flags


def _rule_labels(passage: Passage, drafts: Sequence[Draft]) -> list[str]:
    labels = ["O"] * len(passage.spans)
    for draft in drafts:
        _label(passage, labels, draft.content, "C-" + _initials(draft.rule))
    for draft in drafts:
        for place, letter in ((draft.source, "S"), (draft.cue, "K")):
            if place is not None:
                _label(passage, labels, [place], letter)
    return labels


def _label(passage: Passage, labels: list[str], spans: Sequence[Offsets], label: str) -> None:
    for tokens in passage.places(spans):
        for place in tokens:
            labels[place] = label
        if tokens:
            labels[tokens[0]] = "B" + label


def _initials(rule: str) -> str:
    return "".join(re.findall(r"\b[a-z]", rule))
