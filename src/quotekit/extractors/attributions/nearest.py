"""Give a quote that no pattern accounts for the nearest cue of its sentence."""

import re
from collections.abc import Iterator, Sequence

from quotekit.annotations import Quote
from quotekit.extractors.attributions.cues import Cue, cues_of
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.nominals import Phrase
from quotekit.extractors.attributions.right_side import addressee_place
from quotekit.extractors.attributions.sources import Source, source_after, source_before
from quotekit.extractors.attributions.subjects import main_subject
from quotekit.extractors.attributions.unit import QUOTE, Unit


__all__ = ["nearest_cue_statements"]

_REACH = 12  # words between cue and quote
_OWNED = re.compile(r"(?:(P{1,4})S|(D))[JN]{0,2}N$")
_NAMED = re.compile(r"D?[JN]{0,3}P{2,4}$")
_LONGEST_OWNED = 8
_CONTENT_FIRST = frozenset({"content-cue-source", "content-source-cue"})
_TELLING = frozenset({"statement", "question", "denial", "request", "commitment", "refusal"})


def nearest_cue_statements(
    unit: Unit, phrases: Sequence[Phrase], drafts: Sequence[Draft]
) -> Iterator[Draft]:
    """
    Yield a statement for each quote that none of *drafts* holds but a cue stands near.

    A quote that goes on in small letters after ``…,” said Ruiz, who was there,`` is added
    to the statement that it goes on with.

    Left alone: quotes with another quote between them and the cue, and cues without a
    subject.
    """
    cues: list[tuple[Cue, Source]] | None = None
    for place, quote in enumerate(unit.quotes):
        if quote is None or any(
            draft.holds((unit.starts[place], unit.ends[place])) for draft in drafts
        ):
            continue
        begun = _begun(unit, place, quote, drafts)
        if begun is not None:
            begun.content.append((unit.starts[place], unit.ends[place]))
            begun.quotes.append(quote)
            continue
        if cues is None:
            cues = list(_cues_with_sources(unit, phrases))
        near = [(cue, source) for cue, source in cues if _distance(unit, cue, place) <= _REACH]
        if near:
            cue, source = min(near, key=lambda pair: _distance(unit, pair[0], place))
            yield _draft(unit, place, quote, source, cue)
        elif place and unit.shape[place - 1] == ":":
            subject = (
                _full_name(unit, place - 1)
                or main_subject(unit, phrases, place)
                or _owner(unit, place - 1)
                or _first_name(unit, phrases, place)
            )
            if subject is not None:
                yield _draft(unit, place, quote, subject)


def _begun(unit: Unit, place: int, quote: Quote, drafts: Sequence[Draft]) -> Draft | None:
    """Return the statement with which a quote goes on in the middle of a sentence."""
    if unit.shape[max(0, place - 1)] not in ",;-" or not quote.words[0].text[0].islower():
        return None
    begun = [
        draft
        for draft in drafts
        if draft.quotes and draft.rule in _CONTENT_FIRST and draft.end <= unit.starts[place]
    ]
    return max(begun, key=lambda draft: draft.end, default=None)


def _cues_with_sources(unit: Unit, phrases: Sequence[Phrase]) -> Iterator[tuple[Cue, Source]]:
    for cue in cues_of(unit):
        if cue.form in {"passive", "phrase"} or _TELLING.isdisjoint(cue.frames.values()):
            continue
        source = source_before(unit, phrases, cue)
        if source is None and unit.shape[max(0, cue.first - 1) : cue.first] in {QUOTE, ","}:
            source = source_after(unit, phrases, cue.last)
        if source is None:
            source = main_subject(unit, phrases, cue.first)
        if source is not None:
            yield cue, source


def _distance(unit: Unit, cue: Cue, place: int) -> int:
    first, last = (cue.last, place) if cue.head < place else (place + 1, cue.first)
    return _REACH + 1 if QUOTE in unit.shape[first:last] else last - first


def _full_name(unit: Unit, colon: int) -> Source | None:
    """Return the full name right before a colon: "a word from the pollster Ana Ruiz:"."""
    match = _NAMED.search(unit.shape, max(0, colon - _LONGEST_OWNED), colon)
    return Source(*match.span(), *match.span()) if match is not None else None


def _owner(unit: Unit, colon: int) -> Source | None:
    """Return whose words stand before a colon: "In Ruiz's words:", "His answer:"."""
    match = _OWNED.search(unit.shape, max(0, colon - _LONGEST_OWNED), colon)
    if match is None:
        return None
    group = 1 if match[1] else 2
    if group == 2 and unit.lowers[match.start(2)] not in {"his", "her"}:
        return None
    return Source(*match.span(group), *match.span(group))


def _first_name(unit: Unit, phrases: Sequence[Phrase], limit: int) -> Source | None:
    for first, last in phrases:
        if last < limit and unit.shape[last - 1] == "P":
            return Source(first, last, first, last)
    return None


def _draft(unit: Unit, place: int, quote: Quote, source: Source, cue: Cue | None = None) -> Draft:
    addressee = addressee_place(unit, cue.last, cue.lemma) if cue is not None else None
    return Draft(
        content=[(unit.starts[place], unit.ends[place])],
        rule="nearest-cue" if cue is not None else "subject-before-colon",
        cue=unit.span(cue.head, cue.last) if cue is not None else None,
        cue_lemma=cue.lemma if cue is not None else None,
        source=unit.span(source.first, source.last),
        core=unit.span(source.core_first, source.core_last),
        clause=(unit.start, unit.end),
        addressee=unit.span(*addressee) if addressee is not None else None,
        quotes=[quote],
    )
