"""
Score statements: content, speaker, and both together.

Contents are compared without marks, blanks and punctuation at their ends. ``exact`` pairs
equal contents, ``overlap`` those that share four fifths of their letters; a speaker is
right when the sources share a word. Types are told from the quotation marks.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import reduce
from typing import Any

import attrs

from benchmarks.scoring.figures import Error, Score, Tally, f_score, percent
from benchmarks.scoring.inside_marks import quoted_regions
from benchmarks.scoring.matching import exact_pairs, overlapping_pairs
from benchmarks.scoring.statements import TYPES, Statement, Text


__all__ = ["Policy", "figures", "tally"]

Row = Mapping[str, Any]

_FEWEST_WORDS = 3
_MOST_OF_A_STRING = 0.8


@attrs.frozen
class Policy:
    """
    Say which gold statements count.

    The others are neither missed nor wrong: what is predicted there is left out.
    """

    only: tuple[str, ...] = ()
    """Types; none for all of them."""
    speech: bool = False
    """Whether beliefs, plans and evidence (gold with ``"speech": false``) are left out."""
    retype: bool = True
    """Whether types are told from the marks, or as the rows say."""

    def wants(self, statement: Statement) -> bool:
        """Tell whether a gold statement counts."""
        return self.wants_type(statement) and (statement.is_speech or not self.speech)

    def wants_type(self, statement: Statement) -> bool:
        """Tell whether statements of this type count."""
        return not self.only or statement.type in self.only


def tally(
    gold: Row, predicted: Row | None, policy: Policy, errors: list[Error] | None = None
) -> Tally:
    """Count what is right in one document."""
    text = Text(gold["text"])
    wanted = _read(text, gold, policy)
    found = _read(text, predicted or {}, policy)
    if policy.only or policy.speech:
        wanted, found = _counting(wanted, found, policy)
    pairs = [(wanted[i], found[j]) for i, j in overlapping_pairs(wanted, found)]
    counts = Tally(gold=len(wanted), predicted=len(found))
    counts.update(f"gold.{statement.type}" for statement in wanted)
    counts.update(f"predicted.{statement.type}" for statement in found)
    for i, j in exact_pairs(wanted, found):
        counts.update(_in_all("exact", wanted[i], found[j]))
    for right, actual in pairs:
        counts.update(_compared(right, actual))
    counts.update(_words(wanted, found))
    if not policy.only or {"direct", "mixed"} & set(policy.only):
        counts.update(_strings(text, wanted, found))
    if errors is not None:
        errors += _errors(gold, wanted, found, pairs)
    return counts


def figures(counts: Tally) -> dict[str, Score | float | None]:
    """Return every measure: scores, and shares in percent (None where nothing was to be had)."""
    found: dict[str, Score | float | None] = {
        name: _score(counts, name) for name in ("exact", "overlap", "content+speaker")
    }
    for kind in TYPES:
        for name in ("exact", "overlap", "content+speaker"):
            found[f"{name}.{kind}"] = _score(counts, name, kind)
    for part in ("content", "source", "cue"):
        words = (counts[f"words.{part}{side}"] for side in ("", ".predicted", ".gold"))
        found[f"token {part}"] = f_score(*words)
    strings = (counts[name] for name in ("strings", "strings.predicted", "strings.gold"))
    found["quoted strings"] = f_score(*strings)
    for name, whole in _SHARES.items():
        found[name] = percent(counts[name], counts[whole]) if counts[whole] else None
    return found


_SHARES = {
    "speaker": "with speaker",
    "speaker exact": "with speaker",
    "no speaker": "without speaker",
    "entity": "with entity",
    "cue": "with cue",
    "cue exact": "with cue",
    "string speaker": "strings with speaker",
}


def _score(counts: Tally, name: str, kind: str | None = None) -> Score:
    if kind is None:
        return f_score(counts[name], counts["predicted"], counts["gold"])
    sides = (f"{name}.as {kind}", f"predicted.{kind}", f"gold.{kind}", f"{name}.of {kind}")
    return f_score(*(counts[side] for side in sides))


def _read(text: Text, row: Row, policy: Policy) -> list[Statement]:
    rows = row.get("quotes") or ()
    statements = (Statement.read(text, quote, retype=policy.retype) for quote in rows)
    return [statement for statement in statements if statement.letters]


def _counting(
    gold: list[Statement], found: list[Statement], policy: Policy
) -> tuple[list[Statement], list[Statement]]:
    """Leave out the gold that does not count, and the predictions that are made for it."""
    kept = [statement for statement in gold if policy.wants(statement)]
    left_out = _union(statement.letters for statement in gold if not policy.wants(statement))
    matched = {j for _, j in overlapping_pairs(kept, found)}
    counting = [
        statement
        for j, statement in enumerate(found)
        if j in matched
        or (
            2 * len(statement.letters & left_out) < len(statement.letters)
            and policy.wants_type(statement)
        )
    ]
    return kept, counting


def _in_all(name: str, right: Statement, actual: Statement) -> tuple[str, str, str]:
    """Name a hit thrice: overall, among the gold of its type, among the predictions of its type."""
    return name, f"{name}.of {right.type}", f"{name}.as {actual.type}"


def _compared(right: Statement, actual: Statement) -> Iterator[str]:
    """Yield the name of each count that a pair adds to."""
    yield from _in_all("overlap", right, actual)
    if _speaker_is_right(right, actual):
        yield from _in_all("content+speaker", right, actual)
        yield "speaker" if right.source_words else "no speaker"
    yield "with speaker" if right.source_words else "without speaker"
    if right.source_words and right.source == actual.source:
        yield "speaker exact"
    if right.entity:
        yield "with entity"
        if actual.entity == right.entity:
            yield "entity"
    if right.cue_words:
        yield "with cue"
        if right.cue_words & actual.cue_words:
            yield "cue"
        if right.cue == actual.cue:
            yield "cue exact"


def _speaker_is_right(right: Statement, actual: Statement) -> bool:
    if right.source_words:
        return bool(right.source_words & actual.source_words)
    return not actual.source_words


def _words(gold: Collection[Statement], found: Collection[Statement]) -> dict[str, int]:
    """Count the words of all contents, sources and cues, whichever statement they belong to."""
    counts: dict[str, int] = {}
    for part, field in (("content", "words"), ("source", "source_words"), ("cue", "cue_words")):
        right = _union(getattr(statement, field) for statement in gold)
        actual = _union(getattr(statement, field) for statement in found)
        counts[f"words.{part}"] = len(right & actual)
        counts[f"words.{part}.gold"] = len(right)
        counts[f"words.{part}.predicted"] = len(actual)
    return counts


def _strings(
    text: Text, gold: Collection[Statement], found: Collection[Statement]
) -> Iterator[str]:
    """Yield counts for the quoted strings of three words and more, wherever contents end."""
    for start, end in quoted_regions(text.text, text.inside):
        words = text.words([(start, end)])
        if len(words) < _FEWEST_WORDS:
            continue
        right, actual = _holding(words, gold), _holding(words, found)
        if right is not None:
            yield "strings.gold"
        if actual is not None:
            yield "strings.predicted"
        if right is not None and actual is not None:
            yield "strings"
            if right.source_words:
                yield "strings with speaker"
                if right.source_words & actual.source_words:
                    yield "string speaker"


def _holding(words: frozenset[int], statements: Collection[Statement]) -> Statement | None:
    """Return the statement that holds most of *words*, if that is four fifths of them."""
    best = max(statements, key=lambda statement: len(statement.words & words), default=None)
    if best is None or len(best.words & words) < _MOST_OF_A_STRING * len(words):
        return None
    return best


def _union(sets: Iterable[frozenset[int]]) -> frozenset[int]:
    return reduce(frozenset.union, sets, frozenset())


def _errors(
    gold: Row,
    wanted: Iterable[Statement],
    found: Iterable[Statement],
    pairs: Collection[tuple[Statement, Statement]],
) -> Iterator[Error]:
    text = gold["text"]
    matched = {id(statement) for pair in pairs for statement in pair}
    for problem, statements in (("missed", wanted), ("not in the gold", found)):
        for statement in statements:
            if id(statement) not in matched:
                shown = _shown(text, statement.content)
                speaker = _shown(text, statement.source)
                weight = len(statement.letters)
                yield Error(weight, gold["id"], f"{problem}, {statement.type}: [{speaker}] {shown}")
    for right, actual in pairs:
        if not _speaker_is_right(right, actual):
            speakers = f"[{_shown(text, actual.source)}] not [{_shown(text, right.source)}]"
            shown = _shown(text, right.content)
            yield Error(len(right.letters), gold["id"], f"wrong speaker: {speakers} {shown}")


def _shown(text: str, spans: Iterable[tuple[int, int]]) -> str:
    return " / ".join(" ".join(text[start:end].split()) for start, end in spans)
