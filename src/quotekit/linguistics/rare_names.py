"""Mend the tags of rare names that a tagger takes for other words: "Kessling", "Callow"."""

from collections.abc import Callable, Sequence


__all__ = ["with_rare_names"]

_VERBS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_VERB_ENDINGS = ("ed", "ing", "en")
_DESCRIBING = frozenset({"JJ", "NN", "RB", "UH"})
_BETWEEN_NAMES = frozenset({"boss", "chief", "coach", "head", "host", "skipper", "star"})
_BEFORE_SUBJECT = frozenset({",", "CC", "IN"})
_LONGEST_ASIDE = 14  # words from the first one to the comma after what is said of it
_FINITE = frozenset({"VBD", "VBZ", "MD"})
_AFTER_NAME = frozenset({"VBD", "VBZ", "VBP", "MD", ",", "POS", "NNP"})
_NUMBER = frozenset({"No", "No.", "Number"})
_COUNTED = frozenset({"DT", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP$", "POS"})
_OFFICES = frozenset({"10", "11"})


def with_rare_names(
    words: Sequence[str], tags: Sequence[str], knows: Callable[[str], bool]
) -> list[str]:
    """
    Return the tags of a sentence with capitalised verbs that nobody knows as names.

    So is a capitalised adjective that is all the subject there is ("…, Callow said"), and
    what somebody is stays a noun between two names ("Penfold boss Ana Ruiz"). "No 10" is a name
    before a verb ("No 10 denied"), and a number in "the No 10 bus".

    *knows* tells whether the tagger has learned anything of a word. The first word of a
    sentence has its capital anyhow: it is a name only before a verb, a comma or a name; where it
    ends as a verb does, only before a verb or what is said of somebody ("Harding, who left").

        >>> words = ["Then", "Kessling", "left", "."]
        >>> with_rare_names(words, ["RB", "VBG", "VBD", "."], lambda word: word == "Then")
        ['RB', 'NNP', 'VBD', '.']
    """
    mended = list(tags)
    for place, (word, tag) in enumerate(zip(words, tags, strict=True)):
        if tag in _VERBS and word[:1].isupper() and not word.isupper() and word.isalpha():
            opens = place == 0
            if (not opens or _may_open(words, tags)) and not knows(word):
                mended[place] = "NNP"
        elif word in _OFFICES and words[place - 1 : place] and _is_office(words, tags, place):
            mended[place - 1] = mended[place] = "NNP"
        elif word == "Nor":
            mended[place] = "CC"  # "Nor is she sorry"
        elif (
            tag in _DESCRIBING and place > 0 and word.istitle() and _is_subject(words, tags, place)
        ):
            mended[place] = "NNP"
        elif word in _BETWEEN_NAMES and tags[max(0, place - 1) : place + 2 : 2] == ["NNP", "NNP"]:
            mended[place] = "NN"
    return mended


def _may_open(words: Sequence[str], tags: Sequence[str]) -> bool:
    """Tell whether the first word may be a name by what follows: "Harding, 43, left"."""
    if not words[0].endswith(_VERB_ENDINGS):
        return not _AFTER_NAME.isdisjoint(tags[1:2])
    if not _FINITE.isdisjoint(tags[1:2]):
        return True
    if not words[0].endswith("ing") or list(words[1:2]) != [","]:
        return False
    closing = next(
        (place for place in range(3, min(len(words), _LONGEST_ASIDE)) if words[place] == ","), 0
    )
    described = list(words[2:3]) == ["who"] or list(tags[2:3]) == ["CD"]
    return described or not _FINITE.isdisjoint(tags[closing + 1 : closing + 2] if closing else ())


def _is_subject(words: Sequence[str], tags: Sequence[str], place: int) -> bool:
    """Tell whether a word is alone between what ends a clause and a finite verb."""
    begins = tags[place - 1] in _BEFORE_SUBJECT and words[place - 1] != "&"
    return begins and not _FINITE.isdisjoint(tags[place + 1 : place + 2])


def _is_office(words: Sequence[str], tags: Sequence[str], place: int) -> bool:
    """Tell whether a number is that of a house in Downing Street."""
    counted = place > 1 and tags[place - 2] in _COUNTED
    follows = not _AFTER_NAME.isdisjoint(tags[place + 1 : place + 2])
    return words[place - 1] in _NUMBER and follows and not counted
