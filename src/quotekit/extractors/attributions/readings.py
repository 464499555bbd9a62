"""Read each cue of a unit by itself: its source, its right side, and where its content is."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from quotekit.extractors.attributions.cues import Cue, cues_of
from quotekit.extractors.attributions.frames import Fit, fit_after
from quotekit.extractors.attributions.nominals import Phrase
from quotekit.extractors.attributions.right_side import RightSide, kind_at, read_right_side
from quotekit.extractors.attributions.sources import Source, source_after, source_before
from quotekit.extractors.attributions.subjects import main_subject, opens_with_clause
from quotekit.extractors.attributions.unit import QUOTE, Unit
from quotekit.lexicons.circumstances import CLAUSES_OF_TIME
from quotekit.lexicons.hearers import HEARING_BODIES
from quotekit.lexicons.role_nouns import PERSON_NOUNS


__all__ = ["TELLING", "Reading", "readings_of"]

TELLING = frozenset({"statement", "question", "denial", "request", "commitment"})
"""The acts in which words are said, rather than held, shown or withheld."""

_FINITE = frozenset("dzem")
_CLAUSE = re.compile(r"[dzemQ]|[NPRM]n")
_BEFORE_FRAMES = frozenset({"clause", "quote", "person", "that", "object"})
_SUBJECT_STARTS = frozenset("DRPNJCE")
_REACH_OF_VERB = 12
_REACH_OF_QUOTED = 12
_DEFINITE = frozenset({"the", "his", "her", "its", "their", "our", "my"})
_FEWEST_WORDS = 3  # a content before ", she said" has a subject, a verb and the comma


class Reading(NamedTuple):
    """One cue with what stands around it."""

    cue: Cue
    source: Source | None
    carried: bool
    """Whether the source is that of an earlier verb."""
    anchor: int
    """The first word of source and cue together."""
    right: RightSide
    fit: Fit | None
    """How the words after the cue are its content; None where the content stands before."""

    @property
    def stands_before(self) -> bool:
        """Whether the content stands before the cue."""
        return self.fit is None


def readings_of(unit: Unit, phrases: Sequence[Phrase]) -> list[Reading]:
    """Return the readings of a unit's cues, in order; a cue that has no content has none."""
    readings: list[Reading] = []
    for cue in cues_of(unit):
        if cue.form == "phrase":
            reading = _read_phrase(unit, phrases, cue)
        else:
            reading = _read_verb(unit, phrases, cue, readings)
        if reading is not None:
            readings.append(reading)
    return readings


def _read_phrase(unit: Unit, phrases: Sequence[Phrase], cue: Cue) -> Reading | None:
    """Read "according to" and its like, whose source follows."""
    source = source_after(unit, phrases, cue.last)
    if source is None:
        return None
    right = RightSide(source.last, kind_at(unit, source.last), None)
    comma = right.kind == "comma"
    quote_follows = comma and unit.shape[source.last + 1 : source.last + 2] == QUOTE
    after = quote_follows or (comma and cue.first == 0)
    fit = Fit(source.last + 1, "clause", "statement") if after else None
    return Reading(cue, source, carried=False, anchor=cue.first, right=right, fit=fit)


def _read_verb(
    unit: Unit, phrases: Sequence[Phrase], cue: Cue, earlier: Sequence[Reading]
) -> Reading | None:
    if cue.form == "passive":
        return _read_hearing(unit, phrases, cue)
    if cue.form in {"infinitive", "base"}:
        return None
    before = source_before(unit, phrases, cue)
    if cue.form == "bare_participle" and (
        before is None or not _is_past(unit, phrases, cue, before)
    ):
        return None
    inverted = _inverted(unit, phrases, cue) if before is None else None
    carried = None if before or inverted else _carried(unit, phrases, cue, earlier)
    source = before or inverted or carried
    right = read_right_side(unit, phrases, cue, inverted.last if inverted else cue.last)
    anchor = _anchor(unit, cue, before)
    if carried is None and _content_stands_before(unit, anchor, right, cue, source):
        return Reading(cue, source, carried=False, anchor=anchor, right=right, fit=None)
    fit = fit_after(unit, phrases, cue, right)
    if fit is None or source is None:
        return None
    return Reading(cue, source, carried=carried is not None, anchor=anchor, right=right, fit=fit)


def _read_hearing(unit: Unit, phrases: Sequence[Phrase], cue: Cue) -> Reading | None:
    """Read what a court is told, before it: "the lamp was broken, a jury has been told"."""
    source = source_before(unit, phrases, cue) if cue.lemma == "tell" else None
    if source is None or HEARING_BODIES.isdisjoint(unit.lowers[source.first : source.core_last]):
        return None
    right = read_right_side(unit, phrases, cue, cue.last)
    if not _content_stands_before(unit, source.first, right, cue, source):
        return None
    return Reading(cue, source, carried=False, anchor=source.first, right=right, fit=None)


def _anchor(unit: Unit, cue: Cue, before: Source | None) -> int:
    anchor = min(before.first, cue.first) if before is not None else cue.first
    return anchor - 1 if anchor and unit.lowers[anchor - 1] == "as" else anchor


def _is_past(unit: Unit, phrases: Sequence[Phrase], cue: Cue, source: Source) -> bool:
    """Tell a past tense from a participle that looks like it: "Ruiz, 40, recalled"."""
    following = unit.lowers[cue.last : cue.last + 1]
    if following == ["by"]:
        return False
    if unit.shape[cue.first - 1] in ",)":
        return source.core_last < cue.first
    if kind_at(unit, cue.last) in {"quote", "colon"} or following == ["that"]:
        return True
    return _is_only_verb(unit, cue) or _closes_a_clause(unit, phrases, cue, source)


def _closes_a_clause(unit: Unit, phrases: Sequence[Phrase], cue: Cue, source: Source) -> bool:
    """
    Tell whether somebody and a verb end the sentence: "…, the mayor promised today".

    "…, a scheme promised today" only adds to what was named before it.
    """
    core = unit.lowers[source.first : source.core_last]
    definite = unit.shape[source.first] == "P" or core[0] in _DEFINITE
    if not definite and HEARING_BODIES.isdisjoint(core) and core[-1] not in PERSON_NOUNS:
        return False
    if source.core_last < cue.first or unit.shape[source.first - 1] != ",":
        return False
    right = read_right_side(unit, phrases, cue, cue.last)
    return _content_stands_before(unit, source.first, right, cue, source)


def _is_only_verb(unit: Unit, cue: Cue) -> bool:
    """Tell whether no other word of the main clause can be its finite verb."""
    end = cue.last
    while end < len(unit.shape) and unit.shape[end] not in ",:;Q" and unit.lowers[end] != "that":
        end += 1
    return _FINITE.isdisjoint(unit.shape[: cue.first] + unit.shape[cue.last : end])


def _inverted(unit: Unit, phrases: Sequence[Phrase], cue: Cue) -> Source | None:
    """Return the subject after the verb: ``"…," said Maria Smith``."""
    beside = unit.shape[cue.first - 1 : cue.first] if cue.first else ""
    if (
        cue.form != "finite"
        or cue.first != cue.head
        or not (beside == QUOTE or (beside == "," and TELLING.intersection(cue.frames.values())))
    ):
        return None
    found = source_after(unit, phrases, cue.last)
    if found is None or not _FINITE.isdisjoint(unit.shape[found.core_last : found.core_last + 1]):
        return None
    return found


def _carried(
    unit: Unit, phrases: Sequence[Phrase], cue: Cue, earlier: Sequence[Reading]
) -> Source | None:
    """Return the subject that a coordinated or participial cue shares with an earlier verb."""
    quoted = _quoted_as(unit, cue)
    if quoted is not None and unit.shape[max(0, quoted - 1)] in "ea":
        return main_subject(unit, phrases, cue.first)
    if quoted is not None:
        return source_after(unit, phrases, quoted + 1)
    if cue.first == 0 or not (
        unit.shape[cue.first - 1] in ",c"
        or (unit.lowers[cue.first - 1] == "before" and "clause" in cue.frames)
    ):
        return None
    if cue.form == "finite" and unit.shape[cue.first - 1] != "c":
        return None
    sources = [reading for reading in earlier if reading.source is not None]
    if len(sources) > 1 and _tells_nothing(sources[-1]):
        sources.pop()  # "Ruiz said the fine proved that … and called for"
    return sources[-1].source if sources else main_subject(unit, phrases, cue.first)


def _tells_nothing(reading: Reading) -> bool:
    """Tell whether a subject only shows or declines something: "sales had been declining"."""
    return reading.fit is not None and reading.fit.act in {"evidence", "refusal"}


def _quoted_as(unit: Unit, cue: Cue) -> int | None:
    """Return where "quoted" stands in "was quoted by the paper as saying"."""
    if unit.lowers[max(0, cue.first - 1)] != "as":
        return None
    for place in range(cue.first - 1, max(-1, cue.first - _REACH_OF_QUOTED), -1):
        if unit.lowers[place] in {"quoted", "cited", "quotes", "cites"}:
            return place
    return None


def _content_stands_before(
    unit: Unit, anchor: int, right: RightSide, cue: Cue, source: Source | None
) -> bool:
    """Tell whether a cue closes or interrupts its content rather than opens it."""
    if anchor == 0 or _BEFORE_FRAMES.isdisjoint(cue.frames):
        return False
    beside = unit.shape[anchor - 1]
    if beside == QUOTE:
        return right.kind != "words" or _only_adjuncts_follow(unit, right)
    return (
        beside == ","
        and anchor >= _FEWEST_WORDS
        and source is not None
        and not {"clause", "person"}.isdisjoint(cue.frames)
        and (right.kind in {"end", "comma"} or _circumstances_follow(unit, right))
        and (_CLAUSE.search(unit.shape, 0, anchor - 1) is not None or _interrupts(unit, right))
    )


def _circumstances_follow(unit: Unit, right: RightSide) -> bool:
    """Tell whether a clause follows that only says when: "…, she said as she left"."""
    return (
        unit.lowers[right.begin] in CLAUSES_OF_TIME
        and "that" not in unit.lowers[right.begin :]
        and not opens_with_clause(unit)
    )


def _interrupts(unit: Unit, right: RightSide) -> bool:
    """Tell whether the content goes on: ``The ferry, she said, will run``."""
    following = unit.shape[right.begin + 1 : right.begin + 1 + _REACH_OF_VERB]
    if following[:1] in _FINITE:
        return True
    return following[:1] in _SUBJECT_STARTS and re.match(r"[^Q,.:;]*[dzem]", following) is not None


def _only_adjuncts_follow(unit: Unit, right: RightSide) -> bool:
    """Tell whether what follows cannot be the content of the cue: ``"…" he said as he left``."""
    return unit.shape[right.begin] in "IvTgac" and unit.lowers[right.begin] != "that"
