"""Look up the verbs that report: their dictionary forms, their frames and their acts."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from quotekit.lexicons.cue_verbs import CUE_VERBS, IRREGULAR_FORMS
from quotekit.linguistics.inflection import inflections


__all__ = ["act_of", "frames_of", "lemma_of", "phrasal", "reports", "with_preposition"]

_TELLING_ACTS = frozenset({"statement", "question", "denial", "request", "commitment", "refusal"})


@cache
def _frames() -> Mapping[str, Mapping[str, str]]:
    """Map each lemma to its frames, and each frame to the act of the verb in it."""
    table: dict[str, dict[str, str]] = {}
    for act, frames in CUE_VERBS.items():
        for frame, verbs in frames.items():
            for verb in verbs.split():
                lemma, _, preposition = verb.partition(":")
                key = f"about:{preposition}" if preposition else frame
                table.setdefault(lemma.replace("_", " "), {}).setdefault(key, act)
    return table


@cache
def _forms() -> Mapping[str, str]:
    heads = {lemma.split()[0] for lemma in _frames()}
    forms = {form: lemma for form, lemma in IRREGULAR_FORMS.items() if lemma in heads}
    for lemma in sorted(heads):
        for form in inflections(lemma):
            forms.setdefault(form, lemma)
    return forms


@cache
def _particles() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Map each head to the word sequences that make it phrasal, the longest first."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for lemma in _frames():
        head, *rest = lemma.split()
        if rest:
            table.setdefault(head, []).append(tuple(rest))
    return {head: tuple(sorted(tails, key=len, reverse=True)) for head, tails in table.items()}


def lemma_of(word: str) -> str | None:
    """
    Return the dictionary form of a word that can be a reporting verb.

        >>> lemma_of("denies"), lemma_of("Said")
        ('deny', 'say')
        >>> lemma_of("walked") is None
        True
    """
    return _forms().get(word.lower())


def phrasal(lemma: str, following: Sequence[str]) -> str:
    """
    Return the phrasal verb that *lemma* makes with the words after it, or *lemma* itself.

        >>> phrasal("point", ["to", "new"]), phrasal("point", ["at", "him"])
        ('point to', 'point')
    """
    for tail in _particles().get(lemma, ()):
        if tuple(word.lower() for word in following[: len(tail)]) == tail:
            return " ".join((lemma, *tail))
    return lemma


def frames_of(lemma: str) -> Mapping[str, str]:
    """
    Return the frames of a verb, each with its act; none for a verb that does not report.

        >>> sorted(frames_of("vow"))
        ['clause', 'infinitive', 'object']
    """
    return _frames().get(lemma, {})


def act_of(lemma: str) -> str:
    """Return the act of a verb in its first frame; a verb that is not listed states."""
    return next(iter(frames_of(lemma).values()), "statement")


def with_preposition(lemma: str, preposition: str) -> str | None:
    """Return the act of "accuse … of" and its like, None where the two do not go together."""
    return frames_of(lemma).get(f"about:{preposition}")


def reports(words: Iterable[str]) -> bool:
    """
    Tell whether any of some words is a form of a verb of telling.

        >>> reports("the minister insisted on".split()), reports("the minister slept".split())
        (True, False)
    """
    sequence, forms = [word.lower() for word in words], _forms()
    if forms.keys().isdisjoint(sequence):
        return False
    for position, lemma in enumerate(map(forms.get, sequence)):
        if lemma is not None:
            frames = frames_of(phrasal(lemma, sequence[position + 1 : position + 4]))
            if not _TELLING_ACTS.isdisjoint(frames.values()):
                return True
    return False
