"""Put together the statements of one unit: which cue has which source and which content."""

from collections.abc import Sequence
from typing import cast

from quotekit.annotations import Act
from quotekit.extractors.attributions.contents import clause_end, content_of
from quotekit.extractors.attributions.cues import Cue
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.nearest import nearest_cue_statements
from quotekit.extractors.attributions.nominals import Phrase, nominals
from quotekit.extractors.attributions.readings import TELLING, Reading, readings_of
from quotekit.extractors.attributions.unit import Unit


__all__ = ["statements_of"]

_FRAMES_BESIDE_CONTENT = ("clause", "person", "quote", "that", "object")


def statements_of(unit: Unit) -> list[Draft]:
    """
    Return the statements of a unit, in the order of their cues.

    A statement inside another's content keeps that one as its parent; beliefs and
    attitudes inside a content are part of what is said, and no statements.
    """
    phrases = nominals(unit)
    readings = readings_of(unit, phrases)
    drafts = []
    for place, reading in enumerate(readings):
        content = content_of(unit, readings, place)
        if content:
            drafts.append(_draft(unit, reading, content, clause_end(unit, readings, place)))
    drafts += nearest_cue_statements(unit, phrases, drafts)
    _nest(drafts)
    return [draft for draft in drafts if draft.parent is None or draft.act in TELLING]


def _draft(unit: Unit, reading: Reading, content: Sequence[Phrase], end: int) -> Draft:
    cue, source, right = reading.cue, reading.source, reading.right
    act = reading.fit.act if reading.fit is not None else _act_after_content(cue)
    return Draft(
        content=[unit.span(*part) for part in content],
        rule=_rule(reading),
        act=cast("Act", "refusal" if cue.negated and act in TELLING else act),
        cue=unit.span(cue.head, cue.last),
        cue_lemma=cue.lemma,
        source=unit.span(source.first, source.last) if source else None,
        core=unit.span(source.core_first, source.core_last) if source else None,
        addressee=unit.span(*right.addressee) if right.addressee else None,
        clause=unit.span(0, end),
        negated=cue.negated,
        quotes=[quote for part in content for quote in unit.quotes[slice(*part)] if quote],
    )


def _act_after_content(cue: Cue) -> str:
    return next(cue.frames[frame] for frame in _FRAMES_BESIDE_CONTENT if frame in cue.frames)


def _rule(reading: Reading) -> str:
    if reading.cue.form == "phrase":
        return reading.cue.lemma.replace(" ", "-")
    if reading.stands_before:
        inverted = reading.anchor == reading.cue.first
        return "content-cue-source" if inverted else "content-source-cue"
    return "carried-source" if reading.carried else "source-cue-content"


def _nest(drafts: Sequence[Draft]) -> None:
    """Give each draft that lies inside another's content that one as its parent."""
    shortest_first = sorted(drafts, key=Draft.length)
    for draft in drafts:
        if draft.cue is not None:
            draft.parent = next(
                (one for one in shortest_first if one is not draft and one.holds(draft.cue)), None
            )
