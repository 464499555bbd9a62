"""What a date, a length or a repetition means: the one value behind all fields of a finding."""

import datetime as dt
from operator import attrgetter
from typing import Self

import attrs

from quotekit.annotations import Basis, Granularity, TimexType
from quotekit.extractors.dates.calendar_periods import Bounds, edtf, period_bounds, timex


__all__ = ["TimeValue"]


@attrs.frozen(kw_only=True)
class TimeValue:
    """
    Hold a stretch of the calendar, or a TIMEX3 value that has no place on it.

    Years are astronomical: 1 BC is 0, 490 BC is -489. A decade and a century are held by
    their first year.

        >>> TimeValue(granularity="quarter", year=2022, number=3).timex
        '2022-Q3'
        >>> TimeValue(granularity="day", number=12, day=4).timex
        'XXXX-12-04'
        >>> TimeValue.off_calendar("P8M", type="DURATION", granularity="month").timex
        'P8M'
    """

    granularity: Granularity
    year: int | None = None
    number: int | None = None
    """Which month, quarter, half, ISO week or season (1 is spring) of the year."""
    day: int | None = None
    clock: str = ""
    """What follows the day: ``T14:30``, ``TNI``."""
    code: str = ""
    """A TIMEX3 value off the calendar: ``P8M``, ``PAST_REF``, ``XXXX-WXX-5``."""
    since: dt.date | None = None
    """The first day, for a value off the calendar that is tied to days ("the past two weeks")."""
    until: dt.date | None = None
    """The last day, likewise."""
    year_starts: int = 1
    """The month in which the year begins: another than January for a fiscal year."""
    type: TimexType = "DATE"
    mod: str | None = None
    basis: Basis = "explicit"
    alternatives: tuple["TimeValue", ...] = ()

    @classmethod
    def off_calendar(cls, code: str, *, type: TimexType, granularity: Granularity) -> Self:  # noqa: A002 - TIMEX3 calls it so
        """Make a value that has no place on the calendar."""
        return cls(code=code, type=type, granularity=granularity)

    @classmethod
    def of_day(cls, date: dt.date, **more: object) -> Self:
        """Make the value of one day."""
        return cls(granularity="day", year=date.year, number=date.month, day=date.day, **more)  # type: ignore[arg-type]

    def evolve(self, **changes: object) -> "TimeValue":
        """Return the value with some fields changed."""
        return TimeValue(**dict(zip(_FIELDS, _fields(self), strict=True)) | changes)

    @property
    def resolved(self) -> bool:
        """Whether the value has a place on the calendar and its year is known."""
        return not self.code and self.year is not None

    @property
    def timex(self) -> str:
        """The TIMEX3 value."""
        return self.code or timex(self.granularity, self.year, self.number, self.day, self.clock)

    @property
    def bounds(self) -> Bounds:
        """The first and the last day, inclusive; None where not known or before the year 1."""
        if self.since is not None:
            return self.since, self.until
        if self.code or self.year is None:
            return None, None
        return period_bounds(self.granularity, self.year, self.number, self.day, self.year_starts)

    @property
    def edtf(self) -> str | None:
        """The value in the Extended Date/Time Format; None where that has no such value."""
        if self.code:
            return None
        if self.year_starts != 1:
            return _interval(self.bounds)
        written = edtf(self.granularity, self.year, self.number, self.day, self.clock)
        return written and _with_modifier(written, self.mod)


_FIELDS = tuple(field.name for field in attrs.fields(TimeValue))
_fields = attrgetter(*_FIELDS)


def _interval(bounds: Bounds) -> str | None:
    first, last = bounds
    return f"{first}/{last}" if first and last else None


def _with_modifier(written: str, mod: str | None) -> str:
    if "/" in written or "T" in written:
        return written
    forms = {
        "APPROX": f"{written}~",
        "BEFORE": f"../{written}",
        "ON_OR_BEFORE": f"../{written}",
        "AFTER": f"{written}/..",
        "ON_OR_AFTER": f"{written}/..",
    }
    return forms.get(mod or "", written)
