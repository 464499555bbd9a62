"""A statement while it is being put together."""

from collections.abc import Iterable, Iterator

import attrs

from quotekit.annotations import Act, Quote


__all__ = ["Draft", "Offsets", "outermost"]

Offsets = tuple[int, int]


@attrs.define(eq=False)
class Draft:
    """Hold what is known of a statement so far; all places are offsets into the text."""

    content: list[Offsets]
    rule: str
    act: Act = "statement"
    cue: Offsets | None = None
    cue_lemma: str | None = None
    source: Offsets | None = None
    core: Offsets | None = None
    """The noun phrase that begins the source, without apposition."""
    addressee: Offsets | None = None
    clause: Offsets | None = None
    """The sentence around the cue, in which the circumstances of saying are looked for."""
    negated: bool = False
    parent: "Draft | None" = None
    quotes: list[Quote] = attrs.field(factory=list)
    probability: float | None = None
    """How likely the trained model holds the cue to be one; None for what only rules found."""
    agreement: float | None = None
    """How far the content is what the rules alone found; None where they found none."""
    bounds: str = ""
    """What stands at the begin of the content, and right after its end."""
    sureness: float = 0.0
    """The log probability of content and source, given that the cue is one."""
    speaker_key: str | None = None
    """A name that stands for the speaker where no source does (an interview's initials)."""
    turn: int | None = None
    """The number of the paragraph that it is said in, where that is a turn in a dialogue."""
    source_is_apart: bool = False
    """Whether the source stands in another turn, so that it is no part of the statement."""

    @property
    def start(self) -> int:
        """Where the first of its words stands."""
        return min(start for start, _ in self.places)

    @property
    def end(self) -> int:
        """Where the last of its words ends."""
        return max(end for _, end in self.places)

    @property
    def places(self) -> list[Offsets]:
        """Content, cue and source."""
        source = None if self.source_is_apart else self.source
        return [*self.content, *(place for place in (self.cue, source) if place is not None)]

    def length(self) -> int:
        """Return how many characters the content has."""
        return sum(end - start for start, end in self.content)

    def holds(self, place: Offsets) -> bool:
        """Tell whether a place lies inside the content."""
        return any(start <= place[0] and place[1] <= end for start, end in self.content)


def outermost(places: Iterable[Offsets]) -> Iterator[Offsets]:
    """Yield the places that lie in no other, in order: "Mayor Ruiz", and not its "Ruiz"."""
    end = -1
    for place in sorted(places, key=lambda place: (place[0], -place[1])):
        if place[1] > end:
            yield place
            end = place[1]
