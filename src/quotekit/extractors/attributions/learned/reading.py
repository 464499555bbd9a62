"""What a cue would have as content and source, and how likely it is a cue at all."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from quotekit.extractors.attributions.learned.labeller import Labelled
from quotekit.extractors.attributions.learned.passage import Passage
from quotekit.extractors.attributions.learned.runs import runs_of


__all__ = ["Reading", "completed", "ranked", "separated", "without_lone_quote"]

_AFTER_ANOTHER = frozenset({"carried-source", "source-cue-content"})
"""The rules by which a statement may stand right after another one."""

_ASIDES = {",": ",", "-LRB-": "-RRB-"}
_LONGEST_ASIDE = 10
_NO_SOURCE = 0.2
"""How much likelier a cue without a source must be to take the content of another."""
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_RELATIVE = frozenset({"WDT", "WP", "WP$"})


class Reading(NamedTuple):
    """A cue with its labels."""

    cue: int
    labelled: Labelled
    probability: float


def ranked(passage: Passage, readings: Iterable[Reading], heard: Collection[int]) -> list[Reading]:
    """Return readings from the likeliest down; one without a source stands further down."""
    sourced = {cue for cue, draft in passage.drafted.items() if draft.source is not None}

    def rank(reading: Reading) -> float:
        told = reading.labelled.source or reading.cue in heard or reading.cue in sourced
        return -reading.probability + (0.0 if told else _NO_SOURCE)

    return sorted(readings, key=rank)


def separated(passage: Passage, readings: Sequence[Reading], least: float) -> list[Reading]:
    """
    Return readings in the order of their cues, each ended where a coordinated one begins.

    "Ruiz said the pier was rotten and suggested that …": what the rules hold to be a second
    statement is no part of the first one's content if its verb is likely a cue.
    """
    coordinated = [
        reading.cue
        for reading in readings
        if reading.probability >= least and _may_follow(passage, reading.cue)
    ]
    return [_ended(passage, reading, coordinated) for reading in readings]


def _may_follow(passage: Passage, cue: int) -> bool:
    draft = passage.drafted.get(cue)
    return draft is not None and draft.rule in _AFTER_ANOTHER


def _ended(passage: Passage, reading: Reading, coordinated: Sequence[int]) -> Reading:
    """Return a reading without what comes after its end by the rules, if a second verb does."""
    draft, content = passage.drafted.get(reading.cue), reading.labelled.content
    place = bisect_left(coordinated, reading.cue + 1)
    if draft is None or not content or place == len(coordinated):
        return reading
    end = passage.place(max(end for _, end in draft.content))
    if not end <= coordinated[place] <= content[-1]:
        return reading
    kept = [token for token in content if token < end]
    return reading._replace(labelled=reading.labelled._replace(content=kept))


def without_lone_quote(passage: Passage, reading: Reading) -> Reading:
    """
    Return a reading of indirect speech without the sentences from a quote on that opens one.

    "Ruiz said the pier was safe. “Walk on it.”": such a quote is a statement of its own.
    """
    content = reading.labelled.content
    if not content or content[0] < reading.cue:
        return reading
    quote = next((token for token in content if passage.quoted[token] != "0"), content[0])
    if quote == content[0] or not (
        quote in passage.begins or _is_after_clause(passage, content, quote)
    ):
        return reading
    kept = [token for token in content if token < quote]
    if passage.tags[kept[-1]] in {".", ":"}:
        kept.pop()
    return reading._replace(labelled=reading.labelled._replace(content=kept))


def _is_after_clause(passage: Passage, content: Sequence[int], quote: int) -> bool:
    """Tell whether a colon sets a quote off from a whole clause: "denies that he lied: “No.”"."""
    before = [passage.tags[token] for token in content if token < quote]
    return before[-1] == ":" and before[0] in {"IN", "WDT"} and not _FINITE.isdisjoint(before)


def completed(passage: Passage, reading: Reading) -> Reading:
    """
    Return a reading whose content does not stop before its own verb.

    Where the labels end a clause right before a finite verb, or before an aside ("Ruiz, 34,
    had …"), and the rules, from the same word on, do not, the content goes on to the end that
    the rules give it.
    """
    draft, content = passage.drafted.get(reading.cue), reading.labelled.content
    if draft is None or not content:
        return reading
    run = next(runs_of(content))
    ruled = [token for tokens in passage.places(draft.content) for token in tokens]
    if run.stop not in ruled or ruled[0] != run.start or not _breaks_off(passage, run):
        return reading
    return reading._replace(labelled=reading.labelled._replace(content=ruled))


def _breaks_off(passage: Passage, content: range) -> bool:
    """Tell whether a content ends right before its verb, or before an aside and the verb."""
    tags, after = passage.tags, content.stop
    if tags[after] in _FINITE:
        return True
    closing = _ASIDES.get(tags[after])
    if closing is None or not _FINITE.isdisjoint(tags[content.start : content.stop]):
        return False
    aside = tags[after + 1 : after + 1 + _LONGEST_ASIDE]
    end = aside.index(closing) + 1 if closing in aside else len(aside)
    relative = aside[:1] and aside[0] in _RELATIVE
    return (relative or _FINITE.isdisjoint(aside[:end])) and not _FINITE.isdisjoint(
        aside[end : end + 1]
    )
