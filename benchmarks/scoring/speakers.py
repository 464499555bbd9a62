"""Score who speaks, to whom, where and when, against stories with the answers marked in them."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence

import attrs

from benchmarks.scoring.figures import Score, f_score
from quotekit import Attribution, Findings, Span


__all__ = [
    "Marked",
    "Outcome",
    "b_cubed",
    "circumstances",
    "outcomes",
    "pairwise",
    "problems",
    "wrong_parts",
]

_PARTS = ("addressee", "medium", "when")
_PRONOUNS = frozenset({"he", "she", "it", "they"})


@attrs.frozen
class Marked:
    """Hold one marked part of a statement: offsets into the text, and the keys of the mark."""

    start: int
    end: int
    keys: Mapping[str, str]

    def overlaps(self, span: Span | None) -> bool:
        """Tell whether a span shares a character with the mark."""
        return span is not None and span.start < self.end and self.start < span.end


@attrs.frozen
class Outcome:
    """Hold one marked statement, and the finding that is the same one."""

    parts: Mapping[str, Marked]
    found: Attribution | None

    @property
    def wanted(self) -> str:
        """The name of the speaker."""
        return next(
            self.parts[kind].keys["speaker"]
            for kind in ("source", "content")
            if kind in self.parts and "speaker" in self.parts[kind].keys
        )

    @property
    def got(self) -> str | None:
        """The name that was found."""
        speaker = self.found.speaker if self.found is not None else None
        return speaker.name if speaker is not None else None

    @property
    def is_right(self) -> bool:
        """Whether the name that was found is the marked one, capitals apart."""
        return self.got is not None and self.got.casefold() == self.wanted.casefold()

    def is_pronoun(self, text: str) -> bool:
        """Tell whether a pronoun names the speaker."""
        source = self.parts.get("source")
        return source is not None and text[source.start : source.end].lower() in _PRONOUNS


def outcomes(
    statements: Mapping[str, Mapping[str, Marked]], found: Findings[Attribution]
) -> dict[str, Outcome]:
    """
    Pair each marked statement with the finding that has its cue, source or content.

    Left out: statements that are marked without a speaker, such as the narrator's.
    """
    return {
        name: Outcome(parts, _same(parts, found))
        for name, parts in statements.items()
        if any("speaker" in parts[kind].keys for kind in ("source", "content") if kind in parts)
    }


def _same(parts: Mapping[str, Marked], found: Iterable[Attribution]) -> Attribution | None:
    for attribution in found:
        if "cue" in parts:
            same = parts["cue"].overlaps(attribution.cue)
        elif "source" in parts:
            same = parts["source"].overlaps(attribution.source)
        else:
            same = any(map(parts["content"].overlaps, attribution.content))
        if same:
            return attribution
    return None


def circumstances(results: Iterable[Outcome]) -> dict[str, Score]:
    """Count the circumstances of all statements that were found: right, found and marked."""
    counts: dict[str, Counter[str]] = {part: Counter() for part in _PARTS}
    for outcome in results:
        for part in _PARTS:
            mark = outcome.parts.get(part)
            span = _span(outcome, part)
            counts[part]["gold"] += mark is not None
            counts[part]["found"] += span is not None
            counts[part]["right"] += mark is not None and mark.overlaps(span)
    return {part: f_score(c["right"], c["found"], c["gold"]) for part, c in counts.items()}


def wrong_parts(outcome: Outcome) -> list[str]:
    """Return which circumstances are missing, or found elsewhere or without need."""
    wrong = []
    for part in _PARTS:
        mark, span = outcome.parts.get(part), _span(outcome, part)
        if mark is None and span is None:
            continue
        if mark is None or not mark.overlaps(span):
            wrong.append(part)
    return wrong


def problems(outcome: Outcome) -> list[str]:
    """
    Return what is wrong with a statement: who speaks, to whom, in what, when.

    Role and kind count where the story marks them.
    """
    if outcome.found is None:
        return ["not found"]
    speaker = outcome.found.speaker
    wrong = [] if outcome.is_right else ["speaker"]
    keys = (outcome.parts.get("source") or outcome.parts["content"]).keys
    for key in ("role", "kind"):
        told = getattr(speaker, key, None) or "none"
        if key in keys and keys[key].casefold() != told.casefold():
            wrong.append(key)
    wrong += wrong_parts(outcome)
    when = outcome.parts.get("when")
    if when is not None and outcome.found.when is not None and "when" not in wrong:
        wrong += ["value"] * (when.keys.get("value") != outcome.found.when.value)
    return wrong


def _span(outcome: Outcome, part: str) -> Span | None:
    found = getattr(outcome.found, part, None)
    span: Span | None = getattr(found, "span", found)
    return span


def b_cubed(wanted: Sequence[Hashable], got: Sequence[Hashable]) -> float:
    """
    Return the F1 of B-cubed in percent: how alike two ways to group the same statements are.

        >>> b_cubed(["a", "a", "b"], [1, 1, 2]), round(b_cubed(["a", "a", "b"], [1, 2, 3]), 1)
        (100.0, 80.0)
    """
    pairs = Counter(zip(wanted, got, strict=True))
    ours, theirs = Counter(got), Counter(wanted)
    total = max(1, len(wanted))
    precision = sum(n * n / ours[g] for (_, g), n in pairs.items()) / total
    recall = sum(n * n / theirs[w] for (w, _), n in pairs.items()) / total
    return _f1(precision, recall)


def pairwise(wanted: Sequence[Hashable], got: Sequence[Hashable]) -> float:
    """
    Return the F1 of pairs in percent: which two statements are by one speaker.

        >>> pairwise(["a", "a", "b"], [1, 1, 1])
        50.0
    """
    both = _pairs(Counter(zip(wanted, got, strict=True)))
    return _f1(both / max(1, _pairs(Counter(got))), both / max(1, _pairs(Counter(wanted))))


def _pairs(sizes: Counter[Hashable]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes.values())


def _f1(precision: float, recall: float) -> float:
    return 200 * precision * recall / (precision + recall) if precision + recall else 0.0
