"""
What a tokenizer or a tagger of somebody else's must be able to do, and how it is asked.

The interfaces are NLTK's `TokenizerI` and `TaggerI`. A tokenizer is given one paragraph
at a time and its spans are listed at once, since those of NLTK 3.10 stop after five
seconds of anybody's processor time.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Protocol


__all__ = ["Tagger", "Tokenizer", "spans_of", "tags_of"]

_REACH = 1_000
"""How many characters may stand between two tokens."""

_DOUBLE_MARKS = {"``": '"', "''": '"'}
"""What the Penn Treebank writes for a straight mark."""


class Tokenizer(Protocol):
    """What `nltk.tokenize.api.TokenizerI` offers."""

    def tokenize(self, text: str, /) -> Sequence[str]:
        """Return the tokens of *text*."""


class Tagger(Protocol):
    """What `nltk.tag.api.TaggerI` offers."""

    def tag(self, tokens: list[str], /) -> Iterable[tuple[str, Any]]:
        """Return each token with its tag."""


def spans_of(tokenizer: Tokenizer, text: str, start: int, end: int) -> list[tuple[int, int]]:
    """
    Return where the tokens of ``text[start:end]`` stand, as *tokenizer* cuts them.

    It is asked for spans; where it has none to give, its tokens are looked up one after
    the other, and one that does not stand in the text is passed over:

        >>> class Words:
        ...     def tokenize(self, text):
        ...         return text.split() + ["<end>"]
        >>> spans_of(Words(), "He said no", 3, 10)
        [(3, 7), (8, 10)]
    """
    words = text[start:end]
    try:
        found = list(tokenizer.span_tokenize(words))  # type: ignore[attr-defined]
    except (AttributeError, NotImplementedError, ValueError):
        found = _looked_up(tokenizer.tokenize(words), words)
    return [(start + first, start + last) for first, last in found if first < last]


def _looked_up(tokens: Iterable[str], text: str) -> list[tuple[int, int]]:
    spans = []
    position = 0
    for token in tokens:
        for form in (token, _DOUBLE_MARKS.get(token, token)):
            first = text.find(form, position, position + len(form) + _REACH)
            if first >= 0:
                position = first + len(form)
                spans.append((first, position))
                break
    return spans


def tags_of(tagger: Tagger, words: Sequence[str]) -> tuple[str, ...]:
    """
    Return a tag for each of *words*, as *tagger* gives them; "" where it gives None.

    A tagger that gives more or fewer tags than there are words raises `ValueError`.
    """
    tags = tuple(tag or "" for _, tag in tagger.tag(list(words)))
    if len(tags) != len(words):
        raise ValueError(
            f"the tagger gave {len(tags)} tags for {len(words)} words; use one that tags every word"
        )
    return tags
