"""Where circumstances of saying are looked for: the stretches beside a cue that are no content."""

from collections.abc import Sequence
from typing import NamedTuple

from quotekit.extractors.attributions.draft import Draft, Offsets


__all__ = ["Zone", "zones_of"]

_REACH = 160  # characters on each side of the cue


class Zone(NamedTuple):
    """A stretch of a clause beside the cue."""

    start: int
    end: int
    follows: bool
    """Whether it stands after the cue."""
    opens: bool
    """Whether the clause begins with it."""
    after_source: bool = False
    """Whether it begins where the source ends."""
    leads: bool = False
    """Whether it ends where cue or source begins."""


def zones_of(draft: Draft, contents: Sequence[Offsets]) -> list[Zone]:
    """
    Return the stretches near a cue that are not content, cue or source, those after it first.

    *contents* are the contents of all statements in the clause.
    """
    if draft.cue is None or draft.clause is None:
        return []
    cue = draft.cue
    begin = max(draft.clause[0], cue[0] - _REACH)
    stop = min(draft.clause[1], cue[1] + _REACH)
    others = [place for place in contents if not (place[0] <= cue[0] and cue[1] <= place[1])]
    taken = sorted([*draft.content, *others, cue, *([draft.source] if draft.source else [])])
    zones = []
    for first, last in taken:
        if begin < min(first, stop):
            zones.append(_zone(draft, begin, min(first, stop)))
        begin = max(begin, last)
    if begin < stop:
        zones.append(_zone(draft, begin, stop))
    return sorted(zones, key=lambda zone: (not zone.follows, abs(zone.start - cue[0])))


def _zone(draft: Draft, start: int, end: int) -> Zone:
    follows = draft.cue is not None and start >= draft.cue[1]
    return Zone(
        start,
        end,
        follows,
        opens=draft.clause is not None and start == draft.clause[0],
        after_source=draft.source is not None and start == draft.source[1],
        leads=end in {place[0] for place in (draft.cue, draft.source) if place is not None},
    )
