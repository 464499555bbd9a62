"""Statements grouped by who made them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from quotekit.annotations.speaker import Speaker
from quotekit.linguistics.marks import pair_marks
from quotekit.linguistics.paragraphs import Paragraph
from quotekit.rendering import framed, table


if TYPE_CHECKING:
    from quotekit.annotations.attribution import Attribution
    from quotekit.annotations.findings import Findings

__all__ = ["BySpeaker"]


class BySpeaker(Mapping[Speaker, "Findings[Attribution]"]):
    """Map each speaker to their statements, in order of first mention; in Jupyter, a table."""

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

    def _repr_html_(self) -> str:
        rows = (
            (speaker.name, speaker.role or "", len(found), sum(map(_words_quoted, found)))
            for speaker, found in self._groups.items()
        )
        return framed(table(("speaker", "role", "statements", "words quoted"), rows))


def _words_quoted(said: "Attribution") -> int:
    """Count the speaker's own words: all of a direct statement, else those between marks."""
    if said.form == "direct":
        return len(said.text.split())
    return sum(_words_between_marks(span.text) for span in said.content)


def _words_between_marks(text: str) -> int:
    whole = Paragraph(0, len(text), "prose", 0)
    return sum(
        len(text[quoted.start : quoted.end].split())
        for quoted in pair_marks(text, (whole,))
        if quoted.level == 0
    )
