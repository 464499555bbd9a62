"""Mend the tags of past forms that a tagger seldom saw: "fell", "shrank", "froze"."""

from collections.abc import Sequence

from quotekit.lexicons.irregular_pasts import IRREGULAR_PASTS, NOUNS_AS_WELL, UNCHANGED_PASTS


__all__ = ["with_irregular_pasts"]

_PASTS = frozenset({"VBD", "VBN"})
_BEFORE_NOUN = frozenset({"DT", "PRP$", "POS", "JJ", "CD", "IN", "TO"})
_PRESENT = frozenset({"VB", "VBP", "VBZ"})
_SUBJECT_PRONOUNS = frozenset({"he", "she", "it", "we", "they"})
_AUXILIARIES = frozenset({"be", "been", "is", "are", "was", "were", "has", "have", "had"})
_NO_SUBJECTS = frozenset({"be", "do", "does", "has", "have", "is", "let", "makes", "says"})
_BEFORE_PRESENT = frozenset({"PRP", "NNP", "WP", "WDT", "WRB", "TO", "MD", "RB", "CC"})


def with_irregular_pasts(words: Sequence[str], tags: Sequence[str]) -> list[str]:
    """
    Return the tags of a sentence with irregular pasts as verbs, and their subjects as nouns.

    Left alone: capitalised words, what may be a noun after an article or preposition, and
    a verb before the past that has a subject of its own ("what she does took time").

        >>> with_irregular_pasts(["Retail", "sales", "fell", "."], ["JJ", "VBZ", "NN", "."])
        ['JJ', 'NNS', 'VBD', '.']
        >>> with_irregular_pasts(["a", "rose", "."], ["DT", "NN", "."])
        ['DT', 'NN', '.']
    """
    mended = list(tags)
    for place, word in enumerate(words):
        if word in IRREGULAR_PASTS and not _is_noun(words, mended, place):
            if mended[place] not in _PASTS:
                passive = place > 0 and words[place - 1] in _AUXILIARIES
                mended[place] = "VBN" if passive else "VBD"
            if _is_subject(words, mended, place - 1):
                mended[place - 1] = "NNS" if words[place - 1].endswith("s") else "NN"
        elif (
            word in UNCHANGED_PASTS and mended[place][0] != "V" and _is_after_pronoun(words, place)
        ):
            mended[place] = "VBD"
    return mended


def _is_noun(words: Sequence[str], tags: Sequence[str], place: int) -> bool:
    after = place > 0 and tags[place - 1] in _BEFORE_NOUN and words[place - 1] != "that"
    return after and words[place] in NOUNS_AS_WELL


def _is_after_pronoun(words: Sequence[str], place: int) -> bool:
    return place > 0 and words[place - 1].lower() in _SUBJECT_PRONOUNS


def _is_subject(words: Sequence[str], tags: Sequence[str], place: int) -> bool:
    """Tell whether what was taken for a verb is the subject of the past after it."""
    if place < 0 or tags[place] not in _PRESENT or words[place] in _NO_SUBJECTS:
        return False
    return place == 0 or words[place - 1] == "that" or tags[place - 1] not in _BEFORE_PRESENT
