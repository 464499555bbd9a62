"""A paragraph that can hold statements."""

from collections.abc import Sequence
from typing import NamedTuple

from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.unit import Segment, Unit
from quotekit.linguistics.paragraphs import Paragraph


__all__ = ["Place"]


class Place(NamedTuple):
    """A paragraph that is a turn of its own, or holds statements in its units."""

    paragraph: Paragraph
    turn: Draft | None
    units: Sequence[Unit]
    segments: Sequence[Segment]

    @property
    def masks(self) -> list[Segment]:
        """The segments of outermost speech."""
        return [mask for mask in self.segments if mask[2].level == 0 and mask[2].use == "speech"]
