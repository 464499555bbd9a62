"""Read a sentence as the introduction of a quote that follows it."""

import attrs

from quotekit.annotations import Quote
from quotekit.extractors.attributions.cues import Cue, cues_of
from quotekit.extractors.attributions.draft import Draft, Offsets
from quotekit.extractors.attributions.nominals import nominals
from quotekit.extractors.attributions.sources import source_before
from quotekit.extractors.attributions.subjects import Source, main_subject
from quotekit.extractors.attributions.unit import QUOTE, Unit


__all__ = ["Introduction", "introduction_of"]

_ANNOUNCING = (":", "-")


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
    cues count.
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
    if subject is None or unit.shape[subject.core_last - 1] not in "PR":
        return None
    if unit.lowers[subject.core_first] in {"it", "we", "i", "you", "they"}:
        return None
    return _introduction(unit, subject, None, announces=colon)


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
