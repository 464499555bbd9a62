"""
Tag words with their parts of speech, by an averaged perceptron of NLTK's making.

The tags, the features and the outcome are those of `nltk.tag.perceptron`; the arithmetic is
not. The scores of all tags lie side by side in one integer, sixteen bits each, so that
a feature adds to all of them at once; and what depends on one word is added up once.
"""

import struct
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple, cast

from quotekit.linguistics.nltk_interfaces import Tagger
from quotekit.linguistics.plain_words import plain_words
from quotekit.linguistics.recent import LONGEST_KEPT
from quotekit.models.perceptron_file import STEP, PerceptronWeights
from quotekit.models.tagger import tagger_weights


__all__ = ["knows", "nltk_tagger", "tag_words"]

_ZERO = 0x4000  # above what fourteen features of -127 can take away
_KEPT_WORDS = 16_384
_KEPT_PAIRS = 65_536


class _Word(NamedTuple):
    """What a word adds to the scores: its own, and those of its four neighbours."""

    normal: str
    only_tag: str | None
    own: int
    as_last: int
    as_last_but_one: int
    as_next: int
    as_next_but_one: int


class _Tagger:
    """The perceptron, with what it has added up so far."""

    def __init__(self, weights: PerceptronWeights) -> None:
        self._weights = weights
        self._tags = weights.tags
        self._units = [1 << 16 * tag for tag in range(len(self._tags))]
        self._zeros = _ZERO * sum(self._units)
        self._kept_rows: dict[str, int] = {}
        self._words: dict[str, _Word] = {}
        self._histories: dict[tuple[str, str], int] = {}
        self._pairs: dict[tuple[str, str], int] = {}
        self._edges = tuple(map(self._edge, ("-START-", "-START2-", "-END-", "-END2-")))
        self._lanes = struct.Struct(f"<{len(self._tags)}h")

    def _row(self, feature: str) -> int:
        """Return the weights of *feature* side by side."""
        units = self._units
        return sum([units[tag] * steps for tag, steps in self._weights.of(feature)])

    def _kept_row(self, feature: str) -> int:
        """Return the same, and remember it: many words have the feature."""
        row = self._kept_rows.get(feature)
        if row is None:
            row = self._row(feature)
            if row:
                self._kept_rows[feature] = row
        return row

    def _edge(self, name: str) -> _Word:
        return self._seen_from_neighbours(name, None, 0)

    def _seen_from_neighbours(self, normal: str, only_tag: str | None, own: int) -> _Word:
        row, suffix = self._row, normal[-3:]
        return _Word(
            normal,
            only_tag,
            own,
            row(f"i-1 word {normal}") + self._kept_row(f"i-1 suffix {suffix}"),
            row(f"i-2 word {normal}"),
            row(f"i+1 word {normal}") + self._kept_row(f"i+1 suffix {suffix}"),
            row(f"i+2 word {normal}"),
        )

    def _word(self, word: str) -> _Word:
        known = self._words.get(word)
        if known is not None:
            return known
        normal = _normal(word)
        own = self._zeros + self._row(f"i word {normal}")
        for feature in ("bias", f"i suffix {word[-3:]}", f"i pref1 {word[:1]}"):
            own += self._kept_row(feature)
        only_tag = self._weights.only_tags.get(word)
        seen = self._seen_from_neighbours(normal, only_tag, own)
        if len(self._words) >= _KEPT_WORDS:
            self._words.clear()
        if len(word) <= LONGEST_KEPT:
            self._words[word] = seen
        return seen

    def _history(self, last: str, last_but_one: str) -> int:
        row = self._row
        history = row(f"i-1 tag {last}") + row(f"i-2 tag {last_but_one}")
        history += row(f"i tag+i-2 tag {last} {last_but_one}")
        self._histories[last, last_but_one] = history
        return history

    def _pair(self, last: str, normal: str) -> int:
        pair = self._row(f"i-1 tag+i word {last} {normal}")
        if len(self._pairs) >= _KEPT_PAIRS:
            self._pairs.clear()
        if len(normal) <= LONGEST_KEPT:
            self._pairs[last, normal] = pair
        return pair

    def tag(self, words: Sequence[str]) -> list[str]:
        start, start2, end, end2 = self._edges
        seen = [start, start2, *map(self._word, words), end, end2]
        histories, pairs, tags, lanes = self._histories, self._pairs, self._tags, self._lanes
        last, last_but_one = "-START-", "-START2-"
        found = []
        for before2, before, word, after, after2 in zip(
            seen, seen[1:], seen[2:], seen[3:], seen[4:], strict=False
        ):
            tag = word.only_tag
            if tag is None:
                history = histories.get((last, last_but_one))
                if history is None:
                    history = self._history(last, last_but_one)
                pair = pairs.get((last, word.normal))
                if pair is None:
                    pair = self._pair(last, word.normal)
                scores = lanes.unpack(
                    (
                        word.own
                        + before.as_last
                        + before2.as_last_but_one
                        + after.as_next
                        + after2.as_next_but_one
                        + history
                        + pair
                    ).to_bytes(lanes.size, "little")
                )
                tag = tags[scores.index(max(scores))]
            found.append(tag)
            last, last_but_one = tag, last
        return found


def _normal(word: str) -> str:
    """Return the form that stands for *word* in its neighbours' features, as NLTK has it."""
    if "-" in word and word[0] != "-":
        return "!HYPHEN"
    if word.isdigit() and len(word) == 4:
        return "!YEAR"
    if word[:1].isdigit():
        return "!DIGITS"
    return word.lower()


@cache
def _tagger() -> _Tagger:
    return _Tagger(tagger_weights())


def tag_words(words: Sequence[str]) -> list[str]:
    """
    Return the part of speech of each of the *words* of a sentence, as in the Penn Treebank.

    Typographic marks count as those of a typewriter.

        >>> tag_words(["Mayor", "Roe", "did", "n't", "say", "why", "."])
        ['NNP', 'NNP', 'VBD', 'RB', 'VB', 'WRB', '.']
        >>> tag_words([])
        []
    """
    return _tagger().tag(plain_words(words))


def knows(word: str) -> bool:
    """
    Tell whether the tagger has learned anything of a word, however it is capitalised.

    What it does not know where a sentence begins may well be a name:

        >>> knows("The"), knows("Quistberg")
        (True, False)
    """
    weights, lower = tagger_weights(), word.lower()
    return f"i word {lower}" in weights.rows or lower in weights.only_tags


def nltk_tagger() -> Tagger:
    """
    Return NLTK's own `PerceptronTagger` with the weights that quotekit uses.

    It gives the same tags for words with straight marks, ten times slower:

        >>> nltk_tagger().tag(["She", "left", "."])
        [('She', 'PRP'), ('left', 'VBD'), ('.', '.')]
    """
    from nltk.tag.perceptron import PerceptronTagger

    weights = tagger_weights()
    rows = {
        feature: {weights.tags[tag]: STEP * step for tag, step in weights.of(feature)}
        for feature in weights.rows
    }
    tagger = PerceptronTagger(load=False)
    tagger.decode_json_params((rows, weights.only_tags, weights.tags))
    return cast("Tagger", tagger)
