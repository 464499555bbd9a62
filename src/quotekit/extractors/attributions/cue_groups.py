"""Read the group of words that a cue is: its main word, its helpers, whether it is negated."""

from collections.abc import Iterator, Sequence

from quotekit.linguistics.cue_words import (
    adjective_act,
    is_light,
    is_transparent,
    noun_act,
    noun_lemma,
    verb_lemma,
)
from quotekit.linguistics.reporting import phrasal


__all__ = [
    "head_of_cue",
    "helpers_before",
    "is_passive",
    "lemma_of_cue",
    "modifies",
    "negated_cue",
    "withheld",
]

_APOSTROPHES = ("'", "\N{RIGHT SINGLE QUOTATION MARK}")
_BE = frozenset({"be", "is", "are", "was", "were", "been", "being", "am"}) | {
    mark + end for mark in _APOSTROPHES for end in ("s", "re", "m")
}
_HAVE_AND_DO = frozenset({"have", "has", "had", "having", "do", "does", "did"}) | {
    mark + end for mark in _APOSTROPHES for end in ("ve", "d")
}
_HELPING = _BE | _HAVE_AND_DO | {"get", "gets", "got", "getting"}
_NOT = frozenset({"not", "never", "nor", "neither", "without"}) | {
    f"n{mark}t" for mark in _APOSTROPHES
}
_MERELY = frozenset({"only", "just", "simply", "merely"})
_WITHHOLDING = frozenset({"decline", "refuse", "fail", "avoid", "neglect"})
_GROUP_TAGS = frozenset({"MD", "TO", "RB", "RBR", "RBS"})
_PASSED_OVER = _GROUP_TAGS | {
    "DT", "CC", "RP", "PRP", "PRP$", "EX", "POS", "WDT", "WP", "CD",
}  # fmt: skip
_REACH = 6


def head_of_cue(words: Sequence[str], tags: Sequence[str], first: int, last: int) -> int:
    """
    Return the place of the word that decides among the lower-case words of a cue.

    Passed over are auxiliaries, adverbs and articles, a verb that leaves the act to an
    infinitive, and words that are in no table where one that is follows.

        >>> words, tags = "has never been asked about".split(), "VBZ RB VBN VBN IN".split()
        >>> words[head_of_cue(words, tags, 0, 5)]
        'asked'
    """
    heavy = [
        place
        for place in range(first, last)
        if tags[place] not in _PASSED_OVER
        and words[place] not in _HELPING
        and words[place] not in _NOT
        and words[place][:1].isalnum()
    ]
    known = (
        place
        for place in heavy
        if _is_known(words, tags, place)
        and not (place < heavy[-1] and _leaves_act_to_infinitive(words, tags, place))
    )
    helping = (place for place in range(first, last) if words[place] in _HELPING)
    return next(known, heavy[0] if heavy else next(helping, first))


def helpers_before(words: Sequence[str], tags: Sequence[str], head: int) -> Iterator[int]:
    """Yield the places of the auxiliaries, adverbs and negations before a cue, backwards."""
    for place in range(head - 1, max(-1, head - 1 - _REACH), -1):
        word = words[place]
        if not (tags[place] in _GROUP_TAGS or word in _HELPING or word in _NOT):
            return
        yield place


def lemma_of_cue(words: Sequence[str], tags: Sequence[str], head: int) -> str:
    """
    Return the dictionary form of a cue by its main word, with the particles of a verb.

    A word in no table is returned as it is.

        >>> words, tags = "they pointed out her claims".split(), "PRP VBD RP PRP$ NNS".split()
        >>> lemma_of_cue(words, tags, 1), lemma_of_cue(words, tags, 4)
        ('point out', 'claim')
    """
    word = words[head]
    if word == "according":
        return "according to"
    if tags[head].startswith("N") and noun_act(word) is not None:
        return noun_lemma(word)
    lemma = verb_lemma(word) if tags[head][0] in "VNJM" else None
    return word if lemma is None else phrasal(lemma, words[head + 1 : head + 4])


def negated_cue(words: Sequence[str], tags: Sequence[str], head: int) -> bool:
    """
    Tell whether the verb group of a cue is negated, or the noun of a light verb is.

        >>> negated_cue("she does n't think so".split(), "PRP VBZ RB VB RB".split(), head=3)
        True
        >>> negated_cue("she not only said so".split(), "PRP RB RB VBD RB".split(), head=3)
        False
    """
    for place in helpers_before(words, tags, head):
        if words[place] in _NOT and words[place + 1] not in _MERELY:
            return True
    return "no" in words[head + 1 : head + 2] and is_light(verb_lemma(words[head]))


def withheld(words: Sequence[str], tags: Sequence[str], head: int) -> bool:
    """
    Tell whether a verb of withholding governs a cue.

        >>> withheld("she declined to say why".split(), "PRP VBD TO VB WRB".split(), head=3)
        True
    """
    for place in helpers_before(words, tags, head):
        if tags[place] == "TO":
            return place > 0 and verb_lemma(words[place - 1]) in _WITHHOLDING
    return False


def is_passive(words: Sequence[str], tags: Sequence[str], head: int) -> bool:
    """Tell whether a cue is a passive: "was asked"."""
    if tags[head] not in {"VBN", "VBD"}:
        return False
    return any(words[place] in _BE for place in helpers_before(words, tags, head))


def modifies(tags: Sequence[str], place: int) -> bool:
    """Tell whether an adjective only describes the noun after it: "a *critical* vote"."""
    return any(tag[0] in "NJ" or tag == "CC" for tag in tags[place + 1 : place + 2])


def _leaves_act_to_infinitive(words: Sequence[str], tags: Sequence[str], place: int) -> bool:
    return tags[place + 1] == "TO" and is_transparent(verb_lemma(words[place]))


def _is_known(words: Sequence[str], tags: Sequence[str], place: int) -> bool:
    word, tag = words[place], tags[place]
    if verb_lemma(word) is not None and tag[0] != "N":
        return True
    if tag[0] == "J":
        return adjective_act(word) is not None and not modifies(tags, place)
    return noun_act(word) is not None or word == "according" or verb_lemma(word) is not None
