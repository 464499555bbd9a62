"""
Judge the statements of a marked story one by one.

A statement is right when a finding has four fifths of its letters in common with it, a
source that shares a word with the marked one, and the marked name of the speaker. Names
are compared without capitals and without the article or the possessive before them.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from benchmarks.predictions import statement_row
from benchmarks.scoring.figures import Tally
from benchmarks.scoring.matching import overlapping_pairs
from benchmarks.scoring.statements import Statement, Text
from quotekit import Attribution
from tests.marked_cases import Case


__all__ = ["CIRCUMSTANCES", "Judged", "JudgedStory", "gold_row", "judge"]

_PARTS = ("content", "source", "cue", "addressee", "medium")
CIRCUMSTANCES = ("addressee", "medium")
"""What of the circumstances of saying is marked in stories."""
_DETERMINER = re.compile(r"(?:an?|the|his|her|its|their|my|our) ")

_Place = tuple[int, int]
_Places = dict[str, list[_Place]]


@attrs.frozen
class Judged:
    """Hold one marked statement, the finding that is the same one, and what is wrong with it."""

    name: str
    """The number of the statement in its story."""
    row: Mapping[str, Any]
    """The statement as marked."""
    found: Attribution | None
    nearest: Attribution | None
    """Where nothing is the same: the finding that shares most letters, if one shares any."""
    problems: tuple[str, ...]
    """Which of ``content``, ``source`` and ``name`` are wrong."""
    nested: bool
    """Whether it stands in another statement's content."""

    def is_right(self, circumstance: str) -> bool:
        """Tell whether the addressee or the medium overlaps the marked one."""
        span = getattr(self.found, circumstance, None)
        if span is None or not self.row[circumstance]:
            return False
        ((start, end),) = self.row[circumstance]
        return bool(span.start < end and start < span.end)


@attrs.frozen
class JudgedStory:
    """Hold every statement of a story, and what was found beside them."""

    statements: tuple[Judged, ...]
    extra: tuple[Attribution, ...]
    """Findings that are no marked statement; those in another finding's content do not count."""

    @property
    def wrong(self) -> tuple[str, ...]:
        """The numbers of the statements that are not right."""
        return tuple(judged.name for judged in self.statements if judged.problems)

    @property
    def counts(self) -> Tally:
        """Named counts of the statements that stand in no other, which add up over stories."""
        outer = [judged for judged in self.statements if not judged.nested]
        same = [judged for judged in outer if judged.found is not None]
        counts = Tally(gold=len(outer), predicted=len(same) + len(self.extra), content=len(same))
        counts["content+speaker"] = sum("source" not in judged.problems for judged in same)
        counts["content+name"] = sum("name" not in judged.problems for judged in same)
        counts["act"] = sum(_act(judged) == judged.row["act"] for judged in same)
        for part in CIRCUMSTANCES:
            counts[part] = sum(judged.is_right(part) for judged in same)
            counts[f"{part}.gold"] = sum(bool(judged.row[part]) for judged in outer)
            found = [judged.found for judged in same] + list(self.extra)
            counts[f"{part}.predicted"] = sum(getattr(one, part) is not None for one in found)
        return counts


def gold_row(case: Case) -> dict[str, Any]:
    """Return a story as a row of gold, with every marked statement."""
    places: dict[str, _Places] = {}
    keys: dict[str, dict[str, str]] = {}
    for mark in case.marks:
        for name in mark.ids:
            parts = places.setdefault(name, {part: [] for part in _PARTS})
            parts[mark.kind].append((mark.start, mark.end))
            keys.setdefault(name, {}).update(mark.keys)
    return {
        "id": case.path.rpartition("/")[2].removesuffix(".md"),
        "text": case.text,
        "reference": case.reference.isoformat() if case.reference else None,
        "quotes": [_quote(name, parts, keys[name], places) for name, parts in places.items()],
    }


def judge(case: Case, found: Iterable[Attribution]) -> JudgedStory:
    """Lay what was found in a story beside what is marked in it."""
    text = Text(case.text)
    rows = gold_row(case)["quotes"]
    findings = list(found)
    outer = [one for one in findings if one.parent is None]
    inner = [one for one in findings if one.parent is not None]
    statements, left = _judged(text, [row for row in rows if not row["nested"]], outer)
    nested, left = _judged(text, [row for row in rows if row["nested"]], [*left, *inner])
    extra = tuple(one for one in left if one.parent is None)
    return JudgedStory(tuple(sorted([*statements, *nested], key=_number)), extra)


def _number(judged: Judged) -> int:
    return int(judged.name)


def _quote(
    name: str, parts: _Places, keys: Mapping[str, str], everything: Mapping[str, _Places]
) -> dict[str, Any]:
    return {
        "id": name,
        "content": parts["content"],
        "speaker": parts["source"] or None,
        "cue": parts["cue"] or None,
        "speaker_entity": keys.get("speaker"),
        "addressee": parts["addressee"] or None,
        "medium": parts["medium"] or None,
        "act": keys.get("act", "statement"),
        "nested": any(
            start <= parts["content"][0][0] and parts["content"][-1][1] <= end
            for other, others in everything.items()
            for start, end in others["content"]
            if other != name
        ),
    }


def _judged(
    text: Text, rows: Sequence[Mapping[str, Any]], candidates: Sequence[Attribution]
) -> tuple[list[Judged], list[Attribution]]:
    """Judge each row, and return the candidates that are none of them."""
    wanted = [Statement.read(text, row, retype=True) for row in rows]
    given = [Statement.read(text, statement_row(one), retype=True) for one in candidates]
    same = dict(overlapping_pairs(wanted, given))
    judged = []
    for i, row in enumerate(rows):
        found = candidates[same[i]] if i in same else None
        nearest = None if found else _nearest(wanted[i], given, candidates)
        problems = _problems(row, wanted[i], given[same[i]]) if i in same else ("content",)
        judged.append(Judged(row["id"], row, found, nearest, problems, row["nested"]))
    return judged, [one for j, one in enumerate(candidates) if j not in same.values()]


def _nearest(
    wanted: Statement, given: Sequence[Statement], candidates: Sequence[Attribution]
) -> Attribution | None:
    shared = [len(wanted.letters & one.letters) for one in given]
    best = max(range(len(given)), key=shared.__getitem__, default=None)
    return candidates[best] if best is not None and shared[best] else None


def _problems(row: Mapping[str, Any], wanted: Statement, given: Statement) -> tuple[str, ...]:
    is_named = _is_named(row["speaker_entity"], given.entity)
    problems = []
    if wanted.source_words:
        if not wanted.source_words & given.source_words:
            problems.append("source")
    elif given.source_words and not (wanted.entity and is_named):
        problems.append("source")
    if wanted.entity and not is_named:
        problems.append("name")
    return tuple(problems)


def _is_named(wanted: str | None, given: str | None) -> bool:
    return given is not None and wanted is not None and _plain(given) == _plain(wanted)


def _plain(name: str) -> str:
    plain = name.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").casefold()
    return _DETERMINER.sub("", plain, count=1)


def _act(judged: Judged) -> str | None:
    return judged.found.act if judged.found is not None else None
