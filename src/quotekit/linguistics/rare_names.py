"""Mend the tags of rare names that a tagger takes for verbs: "Kessling", "Larkin"."""

from collections.abc import Callable, Sequence


__all__ = ["with_rare_names"]

_VERBS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_VERB_ENDINGS = ("ed", "ing", "en")
_AFTER_NAME = frozenset({"VBD", "VBZ", "VBP", "MD", ",", "POS", "NNP"})


def with_rare_names(
    words: Sequence[str], tags: Sequence[str], knows: Callable[[str], bool]
) -> list[str]:
    """
    Return the tags of a sentence with capitalised verbs that nobody knows as names.

    *knows* tells whether the tagger has learned anything of a word. The first word of a
    sentence has its capital anyhow: it is a name only before a verb, a comma or a name, and
    where it ends as no verb does.

        >>> words = ["Then", "Kessling", "left", "."]
        >>> with_rare_names(words, ["RB", "VBG", "VBD", "."], lambda word: word == "Then")
        ['RB', 'NNP', 'VBD', '.']
    """
    mended = list(tags)
    for place, (word, tag) in enumerate(zip(words, tags, strict=True)):
        if tag in _VERBS and word[:1].isupper() and not word.isupper() and word.isalpha():
            opens = place == 0
            may_open = not word.endswith(_VERB_ENDINGS) and tags[1:2] and tags[1] in _AFTER_NAME
            if (not opens or may_open) and not knows(word):
                mended[place] = "NNP"
    return mended
