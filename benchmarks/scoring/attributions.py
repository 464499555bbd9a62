"""
Score statements: content, speaker, and both together.

Contents are compared without marks, blanks and punctuation at their ends. ``exact`` pairs
equal contents, ``overlap`` those that share four fifths of their letters; a speaker is
right when the sources share a word. Types are told from the quotation marks.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from benchmarks.scoring.comparison import Comparison, Policy, speaker_is_right, union
from benchmarks.scoring.figures import Error, Score, Tally, f_score, percent
from benchmarks.scoring.inside_marks import quoted_regions
from benchmarks.scoring.statements import TYPES, Statement


__all__ = ["Policy", "figures", "tally"]

Row = Mapping[str, Any]

_FEWEST_WORDS = 3
_MOST_OF_A_STRING = 0.8


def tally(
    gold: Row, predicted: Row | None, policy: Policy, errors: list[Error] | None = None
) -> Tally:
    """Count what is right in one document."""
    compared = Comparison.of(gold, predicted, policy)
    wanted, found = compared.gold, compared.found
    counts = Tally(gold=len(wanted), predicted=len(found))
    counts.update(f"gold.{statement.type}" for statement in wanted)
    counts.update(f"predicted.{statement.type}" for statement in found)
    for right, actual in compared.exact_pairs():
        counts.update(_in_all("exact", right, actual))
    for right, actual in compared.pairs:
        counts.update(_compared(right, actual))
    counts.update(_words(wanted, found))
    if not policy.only or {"direct", "mixed"} & set(policy.only):
        counts.update(_strings(compared))
    if errors is not None:
        errors += _errors(gold, compared)
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


def _in_all(name: str, right: Statement, actual: Statement) -> tuple[str, str, str]:
    """Name a hit thrice: overall, among the gold of its type, among the predictions of its type."""
    return name, f"{name}.of {right.type}", f"{name}.as {actual.type}"


def _compared(right: Statement, actual: Statement) -> Iterator[str]:
    """Yield the name of each count that a pair adds to."""
    yield from _in_all("overlap", right, actual)
    if speaker_is_right(right, actual):
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


def _words(gold: Collection[Statement], found: Collection[Statement]) -> dict[str, int]:
    """Count the words of all contents, sources and cues, whichever statement they belong to."""
    counts: dict[str, int] = {}
    for part, field in (("content", "words"), ("source", "source_words"), ("cue", "cue_words")):
        right = union(getattr(statement, field) for statement in gold)
        actual = union(getattr(statement, field) for statement in found)
        counts[f"words.{part}"] = len(right & actual)
        counts[f"words.{part}.gold"] = len(right)
        counts[f"words.{part}.predicted"] = len(actual)
    return counts


def _strings(compared: Comparison) -> Iterator[str]:
    """Yield counts for the quoted strings of three words and more, wherever contents end."""
    text = compared.text
    for start, end in quoted_regions(text.text, text.inside):
        words = text.words([(start, end)])
        if len(words) < _FEWEST_WORDS:
            continue
        right, actual = _holding(words, compared.gold), _holding(words, compared.found)
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


def _errors(gold: Row, compared: Comparison) -> Iterator[Error]:
    text = gold["text"]
    missed, false = compared.unpaired()
    for problem, statements in (("missed", missed), ("not in the gold", false)):
        for statement in statements:
            shown = _shown(text, statement.content)
            speaker = _shown(text, statement.source)
            weight = len(statement.letters)
            yield Error(weight, gold["id"], f"{problem}, {statement.type}: [{speaker}] {shown}")
    for right, actual in compared.pairs:
        if not speaker_is_right(right, actual):
            speakers = f"[{_shown(text, actual.source)}] not [{_shown(text, right.source)}]"
            shown = _shown(text, right.content)
            yield Error(len(right.letters), gold["id"], f"wrong speaker: {speakers} {shown}")


def _shown(text: str, spans: Iterable[tuple[int, int]]) -> str:
    return " / ".join(" ".join(text[start:end].split()) for start, end in spans)
