"""Read a sentence as the introduction of a quote that follows it."""

from collections.abc import Collection, Sequence

import attrs

from quotekit.annotations import Quote
from quotekit.extractors.attributions.cues import Cue, cues_of
from quotekit.extractors.attributions.draft import Draft, Offsets
from quotekit.extractors.attributions.nominals import Phrase, nominals, phrase_at
from quotekit.extractors.attributions.sources import source_before
from quotekit.extractors.attributions.subjects import Source, main_subject
from quotekit.extractors.attributions.unit import QUOTE, Unit
from quotekit.lexicons.body_nouns import ORGANIZATION_NOUNS
from quotekit.lexicons.circumstances import REPORTED_WORDS, SENT_WORDS
from quotekit.lexicons.role_nouns import PERSON_NOUNS


__all__ = ["Introduction", "introduction_of"]

_ANNOUNCING = (":", "-")
_NOBODY = frozenset({"it", "we", "i", "you", "they"})
_SENDING_REACH = 4  # words from what is sent to "from"
_LONGEST_SENDER = 15  # words from "from" to the colon
_SENT = SENT_WORDS | REPORTED_WORDS
_SENDERS = PERSON_NOUNS | ORGANIZATION_NOUNS
_PLACE_LINKS = frozenset({"in", "at", "on"})


@attrs.frozen
class Introduction:
    """Who a sentence says is about to speak, and whether it announces so with a colon or a cue."""

    source: Offsets
    core: Offsets
    cue: Offsets | None
    lemma: str | None
    announces: bool
    clause: Offsets

    def draft(self, quote: Quote) -> Draft:
        """Return the statement that *quote* makes under this introduction."""
        return Draft(
            content=[(segment.start, segment.end) for segment in quote.segments],
            rule="introduced-by-sentence" if self.announces else "preceding-sentence",
            cue=self.cue,
            cue_lemma=self.lemma,
            source=self.source,
            core=self.core,
            clause=self.clause,
            quotes=[quote],
        )


def introduction_of(unit: Unit) -> Introduction | None:
    """
    Return the introduction that a unit is; None for a unit that holds a quote itself.

    A sentence whose subject is a thing introduces nobody: only names, pronouns and
    cues count, and whom something is from: "Here is more from our editor, Ana Ruiz:".
    """
    colon = unit.shape.endswith(_ANNOUNCING)
    if QUOTE in unit.shape and not colon:
        return None
    phrases = nominals(unit)
    for cue in _closing_cues(unit):
        source = source_before(unit, phrases, cue)
        if source is not None:
            return _introduction(unit, source, cue, announces=True)
    subject = main_subject(unit, phrases, len(unit.shape))
    if (
        subject is None
        or unit.shape[subject.core_last - 1] not in "PR"
        or unit.lowers[subject.core_first] in _NOBODY
    ):
        subject = _sender(unit, phrases) if colon else None
    return None if subject is None else _introduction(unit, subject, None, announces=colon)


def _sender(unit: Unit, phrases: Sequence[Phrase]) -> Source | None:
    """Return from whom something is: "This from Ana Ruiz:", "a statement from the council:"."""
    last = len(unit.lowers)
    for place in range(last - 1, max(0, last - _LONGEST_SENDER), -1):
        sent = unit.lowers[max(0, place - _SENDING_REACH) : place]
        if unit.lowers[place] == "from" and not _SENT.isdisjoint(sent):
            found = phrase_at(unit, phrases, place + 1)
            return None if found is None else _without_place(unit, found, sent)
    return None


def _without_place(unit: Unit, found: Phrase, sent: Collection[str]) -> Source | None:
    """Return a sender without where it is; a thing, or what may be a place, sends nothing."""
    first, last = found
    links = (place for place in range(first, last) if unit.lowers[place] in _PLACE_LINKS)
    last = next(links, last)
    named = unit.shape[first:last].endswith("PP" if SENT_WORDS.isdisjoint(sent) else "P")
    known = named or not _SENDERS.isdisjoint(unit.lowers[first:last])
    return Source(first, last, first, last) if known else None


def _introduction(unit: Unit, source: Source, cue: Cue | None, *, announces: bool) -> Introduction:
    return Introduction(
        source=unit.span(source.first, source.last),
        core=unit.span(source.core_first, source.core_last),
        cue=unit.span(cue.head, cue.last) if cue is not None else None,
        lemma=cue.lemma if cue is not None else None,
        announces=announces,
        clause=(unit.start, unit.end),
    )


def _closing_cues(unit: Unit) -> list[Cue]:
    """Return the cues before a colon or dash, or that end the sentence: "She laughed."."""
    last = len(unit.shape.rstrip(".:,-"))
    return [
        cue
        for cue in cues_of(unit)
        if cue.form == "finite"
        and (unit.shape.endswith(_ANNOUNCING) or (cue.last == last and "quote" in cue.frames))
    ]
