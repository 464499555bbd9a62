"""Statements grouped by who made them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from quotekit.annotations.exact_words import exact_words
from quotekit.annotations.speaker import Speaker
from quotekit.rendering import Bar, Picture, bars, framed, shortened, table


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
        rows = (f"  {shortened(one.name, 80)}: {len(found)}" for one, found in self.items())
        return "\n".join((f"<{_counted(len(self), 'speaker')}", *rows)) + ">"

    def _repr_html_(self) -> str:
        rows = (
            (speaker.name, speaker.role or "", len(found), _words(found)[0])
            for speaker, found in self.items()
        )
        return framed(table(("speaker", "role", "statements", "words quoted"), rows))

    def bars(self) -> Picture:
        """
        Draw how many words each speaker has: their own, and those that report them.

        The picture is a `str` of SVG, which Jupyter shows. Their own are the words of
        direct statements, and of others what stands between quotation marks. More than
        twenty speakers are drawn as twenty, and the others are a number.
        """
        return bars(
            "Who says how much",
            ("in their own words", "as reported"),
            (_bar(*group, colour) for colour, group in enumerate(self.items())),
        )


def _bar(speaker: Speaker, found: "Findings[Attribution]", colour: int) -> Bar:
    own, reported = _words(found)
    note = f"{own:,} of {_counted(own + reported, 'word')} quoted"
    return Bar(speaker.name, speaker.role or "", (own, reported), note, colour)


def _words(found: "Iterable[Attribution]") -> tuple[int, int]:
    """Count the words that are the speaker's own, and the others."""
    said = [(len(exact_words(one).split()), len(one.text.split())) for one in found]
    own = sum(words for words, _ in said)
    return own, max(sum(words for _, words in said) - own, 0)


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"
