"""A day, a stretch of time, a length of time or a repetition."""

import datetime as dt
from typing import ClassVar, Literal

import attrs

from quotekit.annotations.annotation import Annotation
from quotekit.rendering import briefly


__all__ = ["Basis", "DateExpression", "Granularity", "TimexType"]

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Basis = Literal["explicit", "reference", "previous", "none"]
Granularity = Literal[
    "time", "part_of_day", "day", "weekend", "week", "month", "season", "quarter", "half", "year",
    "decade", "century", "unknown",
]  # fmt: skip


@attrs.frozen(kw_only=True, repr=False)
class DateExpression(Annotation):
    """
    Hold a date as it stands in the text and the days that it means.

    The span leaves out prepositions ("on") and takes in TIMEX3 modifiers ("early
    December"). A range is one expression whose `parts` are its two ends.
    """

    label: ClassVar[str] = "date"

    type: TimexType
    """The TIMEX3 type."""
    value: str
    """The TIMEX3 value (``2022-12-04``, ``2022-W48``, ``P8M``, ``XXXX-12``); ``a/b``: a range."""
    mod: str | None = None
    """The TIMEX3 modifier (``START``, ``MID``, ``END``, ``APPROX``, ``MORE_THAN`` …)."""
    granularity: Granularity = "unknown"
    """How finely the words say it."""
    earliest: dt.date | None = None
    """The first day it can mean, inclusive; None when unresolved or before the year 1."""
    latest: dt.date | None = None
    """The last day it can mean, inclusive; None when unresolved or before the year 1."""
    basis: Basis = "explicit"
    """What the value rests on: the words alone, the reference date, an earlier date, or nothing."""
    alternatives: tuple[str, ...] = ()
    """Other values that the same words could have."""
    parts: tuple["DateExpression", ...] = ()
    """The two ends of a range, each with its own span."""
    edtf: str | None = None
    """The value in the Extended Date/Time Format (ISO 8601-2), where it has one."""

    @property
    def date(self) -> dt.date | None:
        """The day, when it is one single day."""
        return self.earliest if self.earliest == self.latest else None

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """The value, the days that it means, what they rest on, and what else it could be."""
        days = dict.fromkeys(str(day) for day in (self.earliest, self.latest) if day is not None)
        return (
            (self.type.lower(), self.value),
            ("modifier", self.mod or ""),
            ("days", "\N{EN DASH}".join(days)),
            ("basis", self.basis),
            ("or", ", ".join(self.alternatives)),
            *super().facts,
        )

    def _brief(self) -> str:
        return f"{super()._brief()} = {briefly(self.value)}"
