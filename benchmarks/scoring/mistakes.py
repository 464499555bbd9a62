"""
Group what is wrong in a document, so that the largest group can be mended first.

Each gold statement whose content is not found is in one group of contents; each one whose
content is found, with the wrong speaker, in one group of sources; each prediction that stands
beside no missed gold, in one group of false ones. The groups that cost nothing come on top.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

import attrs

from benchmarks.scoring.comparison import (
    Comparison,
    Policy,
    read_statements,
    speaker_is_right,
    union,
)
from benchmarks.scoring.differences import largest_difference, opening, sentences
from benchmarks.scoring.matching import overlapping_pairs
from benchmarks.scoring.statements import Statement


__all__ = ["GROUPS", "Group", "Mistake", "mistakes"]

Row = Mapping[str, Any]


@attrs.frozen
class Group:
    """Name one kind of error."""

    name: str
    meaning: str
    costs: Literal["recall", "precision", "both", "speaker", "nothing"]
    """What the errors lower: the recall or precision of contents, or the right speakers."""


GROUPS = {
    group.name: group
    for group in (
        Group("cue-missed", "nothing is found: neither cue nor content", "recall"),
        Group("missed-without-cue", "nothing is found, and the gold has no cue", "recall"),
        Group("swallowed", "its cue is missed, another content holds it", "recall"),
        Group("other-cue", "its cue is missed, part of it is found with another or none", "both"),
        Group("content-elsewhere", "the cue is found, its content is elsewhere", "both"),
        Group("not-scored", "found, but inside another or as an act not asked for", "recall"),
        Group("too-short-left", "the beginning of the content is missing", "both"),
        Group("too-short-right", "the end of the content is missing", "both"),
        Group("too-short-middle", "a stretch inside the content is missing", "both"),
        Group("too-long-left", "the content begins too early", "both"),
        Group("too-long-right", "the content ends too late", "both"),
        Group("too-long-middle", "the content has a stretch too many inside", "both"),
        Group("not-joined", "of several parts or sentences, some are missing", "both"),
        Group("joined", "one prediction holds several statements", "both"),
        Group("split", "several predictions share one statement", "both"),
        Group("cue-false", "the gold has nothing there", "precision"),
        Group("false-without-cue", "the gold has nothing there; no cue says it has", "precision"),
        Group("found-twice", "the content is in another prediction, too", "precision"),
        Group("source-missed", "the gold has a source, the prediction none", "speaker"),
        Group("source-false", "the gold has no source, the prediction one", "speaker"),
        Group("source-other", "the source is another one", "speaker"),
        Group("source-edge", "the source is right, its ends are not", "nothing"),
        Group("content-edge", "the content is right but for a few letters", "nothing"),
        Group("cue-other", "the cue is another one", "nothing"),
    )
}
"""The groups by name; what costs nothing is right by the score, and not the same as the gold."""

_MOST = 0.8
_PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "you"})
_RELATIVES = frozenset({"who", "which", "that"})


@attrs.frozen(eq=False)
class Mistake:
    """Hold one error."""

    document: str
    group: str
    why: str
    """A shape that errors of the group have in common."""
    gold: Statement | None
    found: tuple[Statement, ...] = ()
    """What is predicted there."""

    @property
    def form(self) -> str | None:
        """The type of the gold statement, or of the false one."""
        return self._statement.type

    @property
    def cue(self) -> tuple[tuple[int, int], ...]:
        """The cue of the gold statement, or of the false one."""
        return self._statement.cue

    @property
    def _statement(self) -> Statement:
        return self.gold or self.found[0]


def mistakes(gold: Row, predicted: Row | None, policy: Policy) -> tuple[Comparison, list[Mistake]]:
    """Compare a document with its gold, and put what is wrong into groups."""
    compared = Comparison.of(gold, predicted, policy)
    document = _Document(gold["id"], predicted or {}, policy, compared)
    return compared, list(document.mistakes())


class _Document:
    """One document: what is in it, and the mistakes."""

    def __init__(self, name: str, predicted: Row, policy: Policy, compared: Comparison) -> None:
        self._name = name
        self._text = compared.text
        self._all = compared
        self._missed, self._false = compared.unpaired()
        self._left_out = read_statements(self._text, predicted, policy, key="left_out")
        dates = [(date["start"], date["end"]) for date in predicted.get("timex") or ()]
        self._dates = self._text.letters(dates)
        self._explained: set[int] = set()

    def mistakes(self) -> Iterator[Mistake]:
        not_scored = {i for i, _ in overlapping_pairs(self._missed, self._left_out)}
        for i, statement in enumerate(self._missed):
            yield self._of_content(statement, left_out=i in not_scored)
        for statement in self._false:
            if id(statement) not in self._explained:
                yield self._of_prediction(statement)
        for right, actual in self._all.pairs:
            yield from self._of_pair(right, actual)

    def _mistake(self, group: str, why: str, gold: Statement | None, *found: Statement) -> Mistake:
        return Mistake(self._name, group, why, gold, found)

    # -- contents --------------------------------------------------------------------------

    def _of_content(self, gold: Statement, *, left_out: bool) -> Mistake:
        nearest = sorted(self._all.found, key=lambda found: -len(found.letters & gold.letters))
        touching = [found for found in nearest if found.letters & gold.letters]
        with_cue = [found for found in nearest if found.cue_words & gold.cue_words]
        self._explained |= {id(found) for found in (*touching, *with_cue)}
        if left_out:
            return self._mistake("not-scored", _order(gold), gold, *touching)
        if with_cue and not with_cue[0].letters & gold.letters:
            return self._mistake("content-elsewhere", _order(gold), gold, *with_cue)
        if not touching:
            group = "cue-missed" if gold.cue_words else "missed-without-cue"
            return self._mistake(group, _order(gold), gold)
        if gold.cue_words and not with_cue:
            return self._with_another_cue(gold, touching[0])
        return self._of_shape(gold, (with_cue or touching)[0], touching)

    def _with_another_cue(self, gold: Statement, found: Statement) -> Mistake:
        inside = len(found.letters & gold.letters) >= _MOST * len(gold.letters)
        group = "swallowed" if inside else "other-cue"
        return self._mistake(group, _order(gold), gold, found)

    def _of_shape(
        self, gold: Statement, found: Statement, touching: Sequence[Statement]
    ) -> Mistake:
        if (swallowed := self._swallowed(gold, found)) is not None:
            return self._mistake("joined", swallowed, gold, found)
        pieces = [piece for piece in touching if _holds(gold, piece)]
        if len(pieces) > 1:
            return self._mistake("split", f"in {len(pieces)}", gold, *pieces)
        missing = self._missing_parts(gold, found)
        if missing is not None:
            return self._mistake("not-joined", missing, gold, found)
        group, why = self._ends(gold, found)
        return self._mistake(group, why, gold, found)

    def _swallowed(self, gold: Statement, found: Statement) -> str | None:
        """Say whose content else a prediction holds most of; None when nobody's."""
        rest = found.letters - gold.letters
        if found.letters == gold.letters:
            return "the gold has it twice"
        for other in self._all.gold:
            if other is not gold and 2 * len(other.letters & rest) > len(other.letters):
                source = "one source" if other.source_words & gold.source_words else "two sources"
                known = any(found.cue_words & other.cue_words for found in self._all.found)
                return f"of {source}, the other's cue is {'found' if known else 'missed'}"
        return None

    def _missing_parts(self, gold: Statement, found: Statement) -> str | None:
        """Say which whole parts of the gold are missing; None when the ends are wrong elsewhere."""
        parts = sentences(self._text, gold.content)
        shares = [len(part & found.letters) / len(part) for part in parts]
        clean = all(share >= _MOST or share <= 1 - _MOST for share in shares)
        if not clean or not _holds(gold, found, _MOST) or not min(shares) < _MOST <= max(shares):
            return None
        if shares[0] <= 1 - _MOST:
            return "the first is missing"
        return "the last is missing" if shares[-1] <= 1 - _MOST else "one between is missing"

    def _ends(self, gold: Statement, found: Statement) -> tuple[str, str]:
        difference = largest_difference(gold, found)
        group = f"too-{difference.too}-{difference.place}"
        letters = difference.letters
        if difference.too == "long":
            if letters & self._text.letters(gold.source + gold.cue):
                return group, "source or cue inside"
            if self._in_the_gold(letters):
                return group, "part of another statement"
        if 2 * len(letters & self._dates) > len(letters):
            return group, "date"
        return group, opening(self._text, difference, gold.letters & found.letters)

    def _in_the_gold(self, letters: frozenset[int]) -> bool:
        others = union(statement.letters for statement in self._all.gold)
        return 2 * len(letters & others) > len(letters)

    # -- predictions that are too many -----------------------------------------------------

    def _of_prediction(self, found: Statement) -> Mistake:
        rule = str(found.row.get("rule"))
        if found.letters & union(statement.letters for statement in self._all.gold):
            return self._mistake("found-twice", rule, None, found)
        group = "cue-false" if found.cue_words else "false-without-cue"
        return self._mistake(group, rule, None, found)

    # -- pairs -----------------------------------------------------------------------------

    def _of_pair(self, gold: Statement, found: Statement) -> Iterator[Mistake]:
        if not speaker_is_right(gold, found):
            yield self._mistake(*self._source(gold, found), gold, found)
        elif gold.source != found.source:
            yield self._mistake("source-edge", _length(gold, found), gold, found)
        if gold.content != found.content and gold.letters != found.letters:
            group, why = self._ends(gold, found)
            yield self._mistake("content-edge", f"{group} {why}", gold, found)
        if gold.cue_words and not gold.cue_words & found.cue_words:
            why = _words(self._text.text, found.cue) or "none"
            yield self._mistake("cue-other", why, gold, found)

    def _source(self, gold: Statement, found: Statement) -> tuple[str, str]:
        text = self._text.text
        if not gold.source_words:
            return "source-false", str(found.row.get("rule"))
        if not found.source_words:
            return "source-missed", _kind(text, gold)
        if _words(text, gold.source) == _words(text, found.source):
            return "source-other", "the same words elsewhere"
        return "source-other", f"{_kind(text, gold)}, found a {_kind(text, found)}"


def _holds(gold: Statement, found: Statement, share: float = 0.5) -> bool:
    """Tell whether a prediction stands in the gold's content, with this share of its letters."""
    return len(found.letters & gold.letters) >= share * len(found.letters)


def _order(gold: Statement) -> str:
    """Say in which order the parts of a statement stand."""
    places = {"content": gold.content, "source": gold.source, "cue": gold.cue}
    there = [name for name, spans in places.items() if spans]
    return " ".join(sorted(there, key=lambda name: places[name][0]))


def _kind(text: str, statement: Statement) -> str:
    words = _words(text, statement.source)
    if words.lower() in _RELATIVES:
        return "relative"
    if words.lower() in _PRONOUNS:
        return "pronoun"
    return "name" if words.split()[-1][0].isupper() else "description"


def _length(gold: Statement, found: Statement) -> str:
    if gold.source_words < found.source_words:
        return "longer"
    return "shorter" if found.source_words < gold.source_words else "another end"


def _words(text: str, spans: Sequence[tuple[int, int]]) -> str:
    return " ".join(" ".join(text[start:end].split()) for start, end in spans)
