"""Statements grouped by who made them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from quotekit.annotations.speaker import Speaker


if TYPE_CHECKING:
    from quotekit.annotations.attribution import Attribution
    from quotekit.annotations.findings import Findings

__all__ = ["BySpeaker"]


class BySpeaker(Mapping[Speaker, "Findings[Attribution]"]):
    """Map each speaker to the speaker's statements, in order of first mention."""

    __slots__ = ("_groups",)

    def __init__(self, groups: "Iterable[tuple[Speaker, Findings[Attribution]]]") -> None:
        self._groups = dict(groups)

    def __getitem__(self, speaker: Speaker) -> "Findings[Attribution]":
        return self._groups[speaker]

    def __iter__(self) -> Iterator[Speaker]:
        return iter(self._groups)

    def __len__(self) -> int:
        return len(self._groups)

    def __repr__(self) -> str:
        rows = (f"  {speaker.name}: {len(found)}" for speaker, found in self._groups.items())
        return "\n".join((f"<{len(self)} speakers", *rows)) + ">"
