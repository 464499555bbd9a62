"""What holds between findings, or between a speaker and places in the text."""

from typing import Literal

import attrs

from quotekit.annotations.percentage import Percentage
from quotekit.annotations.span import Span
from quotekit.annotations.speaker import Speaker


__all__ = ["Mentions", "PercentRelation", "Relation", "RelationKind"]

RelationKind = Literal["versus", "from_to", "list"]


@attrs.frozen
class Relation:
    """Hold what an extractor knows that is no finding: it yields these among its findings."""


@attrs.frozen
class PercentRelation(Relation):
    """
    Say how percentages in one sentence belong together.

    ``versus`` sets shares against each other ("46 percent to 40 percent"), ``from_to`` is
    a change ("from 5% to 7%"), ``list`` an enumeration under one unit ("10, 20 or 30
    percent"). A range ("5 to 7 percent") is no relation: it is one `Percentage`.
    """

    kind: RelationKind
    """How the members belong together."""
    members: tuple[Percentage, ...]
    """The percentages, in the order of the relation: for ``from_to``, the start comes first."""


@attrs.frozen
class Mentions(Relation):
    """Say where in the text a speaker is named, titled or stood for by a pronoun."""

    speaker: Speaker
    """Whose mentions they are."""
    spans: tuple[Span, ...]
    """The mentions in reading order."""
