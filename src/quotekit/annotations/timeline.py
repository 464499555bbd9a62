"""Which statements belong to which day."""

from collections.abc import Iterable, Iterator, Sequence

from quotekit.annotations.attribution import Attribution
from quotekit.annotations.speaker import Speaker
from quotekit.rendering import Event, Picture, timeline


__all__ = ["timeline_of"]


def timeline_of(statements: Sequence[Attribution], speakers: Iterable[Speaker]) -> Picture:
    """Draw the statements whose day is known; a note says how many others there are."""
    events = list(_events(statements, speakers))
    undated = len(statements) - len(events)
    note = f"{undated:,} {'statement has' if undated == 1 else 'statements have'} no date."
    return timeline("When it was said", events, note if undated else "")


def _events(statements: Iterable[Attribution], speakers: Iterable[Speaker]) -> Iterator[Event]:
    colours = {speaker: colour for colour, speaker in enumerate(speakers)}
    for said in statements:
        first, last = (said.when.earliest, said.when.latest) if said.when else (None, None)
        if first is not None and last is not None:
            colour = None if said.speaker is None else colours[said.speaker]
            yield Event(first, last, said.speaker_name or "nobody named", said.text, colour)
