"""Look up the words that can be cues, of every part of speech, with the act of each."""

from collections.abc import Iterable, Mapping
from functools import cache

from quotekit.lexicons.cue_modifiers import CUE_ADJECTIVES, CUE_ADVERBS, CUE_PREPOSITIONS
from quotekit.lexicons.cue_nouns import CUE_NOUNS, EVIDENCE_NOUNS, IRREGULAR_NOUNS
from quotekit.lexicons.cue_verbs import (
    FURTHER_CUE_VERBS,
    IRREGULAR_FORMS,
    LIGHT_VERBS,
    SHOWING_VERBS,
    TRANSPARENT_VERBS,
)
from quotekit.linguistics.inflection import doubled, inflections
from quotekit.linguistics.reporting import lemma_of


__all__ = [
    "adjective_act",
    "adverb_act",
    "can_show",
    "further_verb_act",
    "is_light",
    "is_transparent",
    "noun_act",
    "noun_lemma",
    "preposition_act",
    "shows",
    "verb_lemma",
]


def verb_lemma(word: str) -> str | None:
    """
    Return the dictionary form of a lower-case word that can be a cue or a light verb.

        >>> verb_lemma("denies"), verb_lemma("ripped"), verb_lemma("made")
        ('deny', 'rip', 'make')
        >>> verb_lemma("slept") is None
        True
    """
    return lemma_of(word) or _further_forms().get(word)


def further_verb_act(lemma: str) -> str | None:
    """Return the act of a verb that has no frames, None where it is no such cue."""
    return _further_verbs().get(lemma)


def is_light(lemma: str | None) -> bool:
    """
    Tell whether a verb leaves what is expressed to the noun after it.

        >>> is_light("make"), is_light("say")
        (True, False)
    """
    return lemma in LIGHT_VERBS


def is_transparent(lemma: str | None) -> bool:
    """
    Tell whether a verb leaves the act to the infinitive after it.

        >>> is_transparent("seem"), is_transparent("want")
        (True, False)
    """
    return lemma in TRANSPARENT_VERBS


def can_show(lemma: str) -> bool:
    """
    Tell whether a verb shows rather than tells where its source is a poll or a record.

        >>> can_show("suggest"), can_show("say")
        (True, False)
    """
    return lemma in SHOWING_VERBS


def noun_act(word: str) -> str | None:
    """
    Return the act of a lower-case noun, None where it is no cue.

        >>> noun_act("claims"), noun_act("decision"), noun_act("chair")
        ('statement', 'attitude', None)
    """
    return _nouns().get(noun_lemma(word))


def noun_lemma(word: str) -> str:
    """
    Return the singular of a lower-case noun that is a cue; other words as they are.

        >>> noun_lemma("claims"), noun_lemma("theories"), noun_lemma("chairs")
        ('claim', 'theory', 'chairs')
    """
    singulars = (
        IRREGULAR_NOUNS.get(word, word),
        word,
        word.removesuffix("s"),
        word.removesuffix("es"),
    )
    return next((noun for noun in singulars if noun in _nouns()), word)


def adjective_act(word: str) -> str | None:
    """Return the act of a lower-case adjective, None where it is no cue."""
    return _adjectives().get(word)


def adverb_act(word: str) -> str | None:
    """Return the act of a lower-case adverb, None where it is no cue."""
    return _adverbs().get(word)


def preposition_act(word: str) -> str | None:
    """Return the act of a lower-case preposition, None where it is no cue."""
    return _prepositions().get(word)


def shows(words: Iterable[str]) -> bool:
    """
    Tell whether a source shows rather than tells: a poll, records.

        >>> shows(["a", "new", "poll"]), shows(["a", "new", "minister"])
        (True, False)
    """
    return not EVIDENCE_NOUNS.isdisjoint(words)


def _by_word(table: Mapping[str, str]) -> Mapping[str, str]:
    """Turn acts with their words into words with their act; the first act counts."""
    acts: dict[str, str] = {}
    for act, words in table.items():
        for word in words.split():
            acts.setdefault(word.replace("_", " "), act)
    return acts


@cache
def _further_verbs() -> Mapping[str, str]:
    return _by_word(FURTHER_CUE_VERBS)


@cache
def _nouns() -> Mapping[str, str]:
    return _by_word(CUE_NOUNS)


@cache
def _adjectives() -> Mapping[str, str]:
    return _by_word(CUE_ADJECTIVES)


@cache
def _adverbs() -> Mapping[str, str]:
    return _by_word(CUE_ADVERBS)


@cache
def _prepositions() -> Mapping[str, str]:
    return _by_word(CUE_PREPOSITIONS)


@cache
def _further_forms() -> Mapping[str, str]:
    heads = {lemma.split()[0] for lemma in _further_verbs()} | LIGHT_VERBS
    forms = {form: lemma for form, lemma in IRREGULAR_FORMS.items() if lemma in heads}
    for lemma in sorted(heads):
        for form in (*inflections(lemma), *doubled(lemma)):
            forms.setdefault(form, lemma)
    return forms
