"""Give the turns of a dialogue that say nothing of their speaker to the one whose turn it is."""

from collections.abc import Iterator, Sequence
from itertools import groupby

import attrs

from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.speakers.entities import Entity


__all__ = ["take_turns"]


@attrs.define(eq=False)
class _Turn:
    """What one paragraph says, and who says it."""

    paragraph: int
    drafts: list[Draft]
    told: Draft | None
    """A statement with a source, of this paragraph or of an earlier turn."""
    by: Entity | str
    """Whom that source means; its words, where that is nobody known."""

    def give(self, rule: str, told: Draft, speakers: dict[Draft, Entity]) -> None:
        """Let what has no source here have that of another statement."""
        for draft in self.drafts:
            if draft.source is None:
                draft.rule, draft.source, draft.core = rule, told.source, told.core
                draft.source_is_apart = told not in self.drafts
                if told in speakers:
                    speakers[draft] = speakers[told]


def take_turns(text: str, drafts: Sequence[Draft], speakers: dict[Draft, Entity]) -> None:
    """
    Find the speakers of the turns in *drafts* that have no source, and add them to *speakers*.

    A paragraph has one speaker. Two who speak in turn do so until a paragraph without a
    quote comes in: a turn is by who spoke before the last one or, where nobody knows who
    did, by who speaks after the next. Left alone: a turn between two of one speaker.
    """
    said = sorted((draft for draft in drafts if draft.turn is not None), key=_place)
    turns = [_turn(text, list(rows), speakers) for _, rows in groupby(said, _number)]
    for run in _runs(turns):
        for row in (run, run[::-1]):
            for before, between, turn in zip(row, row[1:], row[2:], strict=False):
                told = before.told
                if turn.told is None and told is not None and before.by != between.by:
                    turn.told, turn.by = told, before.by
                    turn.give("dialogue-alternation", told, speakers)


def _number(draft: Draft) -> int:
    return draft.turn or 0


def _place(draft: Draft) -> tuple[int, int]:
    return _number(draft), draft.start


def _turn(text: str, drafts: list[Draft], speakers: dict[Draft, Entity]) -> _Turn:
    for draft in drafts:
        if draft.core is not None:
            by = speakers.get(draft) or text[slice(*draft.core)].lower()
            turn = _Turn(_number(draft), drafts, draft, by)
            turn.give("paragraph-continuation", draft, speakers)
            return turn
    return _Turn(_number(drafts[0]), drafts, None, "")


def _runs(turns: Sequence[_Turn]) -> Iterator[list[_Turn]]:
    """Yield the turns of paragraphs that follow each other."""
    for _, rows in groupby(enumerate(turns), lambda row: row[1].paragraph - row[0]):
        yield [turn for _, turn in rows]
