"""
Verbs that a caller adds to those that report: each is read as a verb that is known.

So nothing that reads cues has to know of them. Where "skeeted" stands, the rules, the tagger
and the trained models see "said".
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from quotekit.lexicons.cue_verbs import IRREGULAR_FORMS
from quotekit.linguistics.inflection import doubled, inflections
from quotekit.linguistics.reporting import frames_of


__all__ = ["ExtraVerb", "Verbs", "as_verbs", "extra_verb_at", "with_known_verbs"]

Verbs = tuple[tuple[str, str], ...]
"""Verbs, each with the one that it is read as, in the order of the alphabet."""

_USUAL = "say"
_SOME = "'say', 'claim', 'deny', 'ask', 'urge' or 'promise'"
_KEPT = 64


class ExtraVerb(NamedTuple):
    """A form of a verb of the caller's, as it stands in a text."""

    tail: tuple[str, ...]
    """The words after the first one, in small letters."""
    lemma: str
    known: str
    """The same form of the verb that it is read as."""
    known_lemma: str


class _Forms(NamedTuple):
    base: str
    third: str
    past: str
    participle: str
    present: str


def as_verbs(verbs: Mapping[str, str] | Iterable[str | tuple[str, str]]) -> Verbs:
    """
    Return verbs as a value that hashes, each with the verb that it is read as.

        >>> as_verbs({"skeet": "say", "Clap  back": "retort"})
        (('clap back', 'retort'), ('skeet', 'say'))
        >>> as_verbs(["skeet"])
        (('skeet', 'say'),)

    What is not known as a reporting verb can be nobody's model:

        >>> as_verbs({"skeet": "toot"})
        Traceback (most recent call last):
        ValueError: cue_verbs: 'skeet' cannot be read as 'toot', which is not known to report; ...
    """
    if isinstance(verbs, str):
        verbs = (verbs,)
    items = verbs.items() if isinstance(verbs, Mapping) else verbs
    return tuple(sorted(_checked(*_pair(item)) for item in items))


def _pair(item: object) -> tuple[object, object]:
    return item if isinstance(item, tuple) and len(item) == 2 else (item, _USUAL)


def _checked(verb: object, known: object) -> tuple[str, str]:
    for word in (verb, known):
        if not isinstance(word, str):
            raise TypeError(
                f"cue_verbs: a verb is a str, not {type(word).__name__}; "
                'give verbs like "skeet", or {"skeet": "say"}'
            )
    parts = [" ".join(part.lower().split()) for part in str(verb).split(",")]
    if len(parts) > 3 or not all(
        part.replace("-", "").replace(" ", "").isalpha() for part in parts
    ):
        raise ValueError(
            f'cue_verbs: {verb!r} is no verb; write its dictionary form ("skeet", "clap back"), '
            'with past and participle if they are irregular ("misspeak, misspoke, misspoken")'
        )
    if not frames_of(str(known)) or " " in str(known):
        raise ValueError(
            f"cue_verbs: {verb!r} cannot be read as {known!r}, which is not known to report; "
            f"use the dictionary form of one word that is, such as {_SOME}"
        )
    return ", ".join(parts), str(known)


def extra_verb_at(words: Sequence[str], place: int, verbs: Verbs) -> ExtraVerb | None:
    """
    Return the extra verb that begins at a place among words, None where none does.

        >>> extra_verb_at("Ruiz clapped back".split(), 1, as_verbs({"clap back": "retort"}))
        ExtraVerb(tail=('back',), lemma='clap back', known='retorted', known_lemma='retort')
        >>> extra_verb_at("Ruiz clapped".split(), 1, as_verbs({"clap back": "retort"})) is None
        True
    """
    for verb in _table(verbs).get(words[place].lower(), ()):
        following = words[place + 1 : place + 1 + len(verb.tail)]
        if tuple(word.lower() for word in following) == verb.tail:
            return verb
    return None


def with_known_verbs(words: Sequence[str], verbs: Verbs) -> list[str]:
    """
    Return words with known verbs in the place of extra ones; capitals are not kept.

        >>> with_known_verbs("Ruiz clapped back twice".split(), as_verbs({"clap back": "retort"}))
        ['Ruiz', 'retorted', 'twice']
    """
    known = []
    place = 0
    while place < len(words):
        verb = extra_verb_at(words, place, verbs)
        known.append(words[place] if verb is None else verb.known)
        place += 1 if verb is None else 1 + len(verb.tail)
    return known


@lru_cache(_KEPT)
def _table(verbs: Verbs) -> Mapping[str, tuple[ExtraVerb, ...]]:
    """Map the first words of extra verbs, in all forms, to what they can be: the longest first."""
    table: dict[str, dict[tuple[str, ...], ExtraVerb]] = {}
    for parts, known_lemma in verbs:
        (head, *tail), *irregular = (part.split() for part in parts.split(","))
        lemma, known = " ".join((head, *tail)), _forms(known_lemma)
        own = _forms(head, [words[0] for words in irregular])
        more = zip(doubled(head), (known.past, known.present), strict=False)
        for form, known_form in (*zip(own, known, strict=True), *more):
            verb = ExtraVerb(tuple(tail), lemma, known_form, known_lemma)
            table.setdefault(form, {}).setdefault(verb.tail, verb)
    return {
        form: tuple(sorted(verbs.values(), key=_length, reverse=True))
        for form, verbs in table.items()
    }


def _length(verb: ExtraVerb) -> int:
    return len(verb.tail)


def _forms(lemma: str, irregular: Sequence[str] = ()) -> _Forms:
    """Return the forms of a verb; *irregular* are its past and its participle, if they are."""
    base, third, past, present = inflections(lemma)
    listed = [form for form, verb in IRREGULAR_FORMS.items() if verb == lemma]
    pasts = [*irregular] or [form for form in listed if not form.endswith(("s", "ing"))] or [past]
    return _Forms(
        base,
        next((form for form in listed if form.endswith("s")), third),
        pasts[0],
        pasts[-1],
        next((form for form in listed if form.endswith("ing")), present),
    )
