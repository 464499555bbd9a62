"""Choose the source of a reading: the labelled words, those of the rules, or the subject."""

from bisect import bisect_right
from collections.abc import Collection, Sequence
from typing import NamedTuple

from quotekit.extractors.attributions.cue_groups import is_passive
from quotekit.extractors.attributions.draft import Draft, Offsets
from quotekit.extractors.attributions.learned.passage import Passage
from quotekit.extractors.attributions.learned.reading import Reading
from quotekit.extractors.attributions.learned.runs import runs_of
from quotekit.extractors.attributions.nominals import antecedent_of, nominals, phrase_at
from quotekit.extractors.attributions.subjects import main_subject
from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.cue_verbs import SPOKEN_OF_VERBS
from quotekit.linguistics.cue_words import verb_lemma


__all__ = ["ChosenSource", "teller_of", "unit_at"]

_RELATIVE_TAGS = frozenset({"WP", "WDT"})
_PAST = frozenset({"VBD", "VBN"})
_AFTER_TELLER = frozenset({"of", "for", "with", "over"})
_TIME_ENDS = frozenset({"later", "earlier", "ago"})
_LONGEST_TIME = 4  # words
_NOBODY = frozenset({"it", "there", "this", "that", "what", "which"})


class ChosenSource(NamedTuple):
    """A source, and the noun phrase that begins it."""

    tokens: range
    place: Offsets
    core: Offsets

    @classmethod
    def of(
        cls,
        passage: Passage,
        units: Sequence[Unit],
        reading: Reading,
        content: Collection[int],
    ) -> "ChosenSource | None":
        """
        Return the source of a reading; None where nobody can be told.

        The labelled words decide who it is, and the rules how far its noun phrase goes.
        """
        if _is_spoken_of(passage, reading.cue):
            return teller_of(passage, units, reading.cue)
        known = passage.drafted.get(reading.cue)
        ruled = _of_rules(passage, known)
        runs = list(runs_of(reading.labelled.source))
        labelled = min(runs, key=lambda run: abs(run.start - reading.cue), default=None)
        if ruled is not None:
            if labelled is None or _touch(labelled, ruled.tokens):
                return ruled
            touched = any(_touch(run, ruled.tokens) for run in runs)
            if touched and _is_beside(passage, labelled, reading.cue):
                return ruled
        if labelled is not None:
            return _phrase(passage, units, labelled)
        carried = _of_rules(passage, _telling_before(passage, reading.cue))
        return carried or _subject(passage, units, reading.cue, content)

    def named(self, passage: Passage) -> "ChosenSource":
        """Return the source with the name that it is an apposition of, if it is one."""
        name = _name_before(passage, self.tokens)
        if name is None:
            return self
        core = passage.spans[name.start][0], passage.spans[name.stop - 1][1]
        return ChosenSource(range(name.start, self.tokens.stop), (core[0], self.place[1]), core)


def _name_before(passage: Passage, source: range) -> range | None:
    """
    Return the name whose apposition a source is: "Ruiz, a nurse who left, said".

    It opens the sentence, and another comma closes the apposition.
    """
    comma = source.start - 1
    closed = "," in passage.lowers[source.stop - 1 : source.stop + 1]
    if comma < 1 or not closed or passage.lowers[comma] != "," or _is_name(passage, comma + 1):
        return None
    first = comma
    while first > 0 and _is_name(passage, first - 1) and first not in passage.begins:
        first -= 1
    opens = first in passage.begins or passage.quoted[first - 1] != "0"
    return range(first, comma) if first < comma and opens else None


def _is_name(passage: Passage, token: int) -> bool:
    return passage.tags[token].startswith("NNP")


def unit_at(units: Sequence[Unit], offset: int) -> Unit:
    """Return the unit around an offset."""
    return units[max(0, bisect_right(units, offset, key=_start) - 1)]


def _start(unit: Unit) -> int:
    return unit.start


def _is_beside(passage: Passage, labelled: range, cue: int) -> bool:
    """Tell whether words stand beside a verb after a preposition: "with *a smile* said"."""
    before = "IN" in passage.tags[max(0, labelled.start - 1) : labelled.start]
    return before and passage.tags[cue].startswith("V")


def _of_rules(passage: Passage, known: Draft | None) -> ChosenSource | None:
    if known is None or known.source is None or known.core is None:
        return None
    return ChosenSource(next(passage.places([known.source])), known.source, known.core)


def _touch(one: range, other: range) -> bool:
    return one.start < other.stop and other.start < one.stop


def _without_time(passage: Passage, labelled: range) -> range:
    """Leave out when it was said: "*two days later* a spokeswoman"."""
    for token in labelled[1:_LONGEST_TIME]:
        if passage.lowers[token] in _TIME_ENDS and token + 1 in labelled:
            return range(token + 1, labelled.stop)
    return labelled


def _phrase(passage: Passage, units: Sequence[Unit], labelled: range) -> ChosenSource:
    """Return labelled words alone, and with what a relative pronoun refers to."""
    labelled = _without_time(passage, labelled)
    if len(labelled) > 1 and passage.tags[labelled.stop - 1] == "POS":
        labelled = labelled[:-1]  # "Ruiz's"
    while len(labelled) > 1 and not passage.lowers[labelled.start][0].isalnum():
        labelled = labelled[1:]
    start = passage.spans[labelled.start][0]
    unit = unit_at(units, start)
    place = bisect_right(unit.starts, start) - 1
    if len(labelled) == 1 and passage.tags[labelled.start] in _RELATIVE_TAGS:
        antecedent = antecedent_of(unit, nominals(unit), place)
        if antecedent is not None:
            core = unit.span(*antecedent)
            tokens = range(passage.place(core[0]), labelled.stop)
            return ChosenSource(tokens, (core[0], passage.spans[labelled.start][1]), core)
    whole = start, passage.spans[labelled.stop - 1][1]
    phrase = phrase_at(unit, nominals(unit), place)
    end = whole[1] if phrase is None else min(whole[1], unit.ends[phrase[1] - 1])
    return ChosenSource(labelled, whole, (start, end) if start < end else whole)


def _is_spoken_of(passage: Passage, cue: int) -> bool:
    """Tell whether the subject of a cue says nothing itself: "Ruiz is accused of fraud"."""
    lowers, tags = passage.lowers, passage.tags
    return verb_lemma(lowers[cue]) in SPOKEN_OF_VERBS and is_passive(lowers, tags, cue)


def teller_of(passage: Passage, units: Sequence[Unit], cue: int) -> ChosenSource | None:
    """Return who comes after the "by" of a passive: "was accused by the council of …"."""
    unit = unit_at(units, passage.spans[cue][0])
    place = bisect_right(unit.starts, passage.spans[cue][0])
    told = unit.lowers[place : place + 1] == ["by"] and _is_spoken_of(passage, cue)
    found = phrase_at(unit, nominals(unit), place + 1) if told else None
    if found is None:
        return None
    first, last = found
    last = next((at for at in range(first, last) if unit.lowers[at] in _AFTER_TELLER), last)
    span = unit.span(first, last)
    return ChosenSource(next(passage.places([span])), span, span)


def _telling_before(passage: Passage, cue: int) -> Draft | None:
    """Return the statement that a participle goes on from: "sales fell, Ruiz said, blaming"."""
    if passage.tags[cue] != "VBG" or passage.lowers[cue - 1 : cue] != [","]:
        return None
    cuts = passage.cuts
    first = cuts[bisect_right(cuts, cue) - 1]
    before = max((other for other in passage.drafted if first <= other < cue), default=None)
    draft = None if before is None else passage.drafted[before]
    return None if draft is None or draft.holds(passage.spans[cue]) else draft


def _subject(
    passage: Passage, units: Sequence[Unit], cue: int, content: Collection[int]
) -> ChosenSource | None:
    """
    Return the subject of the sentence of a cue that has no labelled source.

    A subject inside the content, or one that stands for nobody ("it", "there"), is none;
    so is one after "Asked whether …,": it is who was asked.
    """
    start = passage.spans[cue][0]
    unit = unit_at(units, start)
    place = bisect_right(unit.starts, start) - 1
    phrases = nominals(unit)
    subject = main_subject(unit, phrases, place) or main_subject(unit, phrases, len(unit.shape))
    if subject is None or unit.lowers[subject.core_first] in _NOBODY:
        return None
    span = unit.span(subject.first, subject.last)
    tokens = next(passage.places([span]))
    if cue in tokens or any(token in content for token in tokens):
        return None
    if cue in passage.begins and passage.tags[cue] in _PAST and _follows(tokens, cue, content):
        return None
    return ChosenSource(tokens, span, unit.span(subject.core_first, subject.core_last))


def _follows(subject: range, cue: int, content: Collection[int]) -> bool:
    """Tell whether a subject stands after a cue and its content."""
    return any(cue < token < subject.start for token in content)
