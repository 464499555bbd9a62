"""
Read tagged sentences, and cut them anew into the tokens of quotekit.

The treebanks (UD English EWT and GUM) split "U.S.-led" into three tokens, quotekit does
not; so each of our tokens takes its tag from the treebank's tokens under it.
"""

import gzip
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from quotekit.linguistics.plain_words import plain_words
from quotekit.linguistics.tokens import token_spans


__all__ = ["Sentence", "as_we_cut", "read_sentences"]

Sentence = list[tuple[str, str]]

_TAGS = {"HYPH": ":", "NFP": ":", "ADD": "NN", "GW": "NN", "AFX": "JJ", "XX": "FW"}
"""Tags that the Penn Treebank does not know, and what it would say."""

_MARKS = {",": ",", "$": "$"} | dict.fromkeys(".!?", ".")
_MARKS |= dict.fromkeys("([{", "-LRB-") | dict.fromkeys(")]}", "-RRB-")
_PREMODIFYING = {"VBN", "VBG", "VBD"}


class _Gold(NamedTuple):
    start: int
    end: int
    tag: str


def read_sentences(path: Path) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield each sentence of a file: its text, and its words with their tags."""
    text = ""
    words: list[tuple[str, str]] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in (*lines, "\n"):
            if line.startswith("# text = "):
                text = line.removeprefix("# text = ").strip()
            elif not line.startswith("#"):
                fields = line.rstrip("\n").split("\t")
                if len(fields) > 1:
                    words.append((fields[0], fields[1]))
                elif words:
                    yield text, words
                    words = []


def as_we_cut(text: str, words: list[tuple[str, str]]) -> Sentence:
    """Return the tokens that quotekit sees in *text*, each with a tag of the Penn Treebank."""
    gold = _placed(text, words)
    if gold is None:
        return []
    tokens = token_spans(text)
    sentence = []
    first = 0
    for start, end in tokens:
        while first < len(gold) and gold[first].end <= start:
            first += 1
        under = []
        for item in gold[first:]:
            if item.start >= end:
                break
            under.append(item)
        if not under:
            return []
        sentence.append((text[start:end], _tag(text[start:end], under)))
    plain = plain_words([word for word, _ in sentence])
    return [(word, tag) for word, (_, tag) in zip(plain, sentence, strict=True)]


def _placed(text: str, words: list[tuple[str, str]]) -> list[_Gold] | None:
    position = 0
    gold = []
    for word, tag in words:
        start = text.find(word, position)
        if start < 0:
            return None
        position = start + len(word)
        gold.append(_Gold(start, position, tag))
    return gold


def _tag(word: str, under: list[_Gold]) -> str:
    """Choose the tag of *word* from the treebank's tokens that it overlaps."""
    if not any(character.isalnum() for character in word) and (
        len(under) != 1 or under[0].end - under[0].start != len(word)
    ):
        return _MARKS.get(word[0], ":")
    if len(under) == 1:
        return _TAGS.get(under[0].tag, under[0].tag)
    parts = [item for item in under if item.tag not in {"HYPH", "NFP", ":", "SYM", ","}]
    tags = [item.tag for item in parts] or ["NN"]
    if any(character in word for character in "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}"):
        return _hyphenated(tags)
    glued = all(one.end == other.start for one, other in pairwise(under))
    longest = max(parts or under, key=lambda item: item.end - item.start)
    tag = tags[0] if glued and len(tags) == 2 and tags[1] == "TO" else longest.tag
    return _TAGS.get(tag, tag)


def _hyphenated(tags: list[str]) -> str:
    """Return the tag of a hyphenated word, as in the Penn Treebank: "five-year" is an adjective."""
    last = tags[-1]
    if last in _PREMODIFYING or (tags[0] == "CD" and last in {"NN", "NNS"}):
        return "JJ"
    return _TAGS.get(last, last)
