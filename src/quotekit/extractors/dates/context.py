"""What a rule can know besides its own words: the reference date, the policy, and what was read before."""

import datetime as dt
import re
from typing import Literal

from quotekit.annotations import Granularity
from quotekit.extractors.dates.time_value import TimeValue


__all__ = ["Context", "DateOrder", "Policy"]

Policy = Literal["news", "narrative", "past", "future"]
DateOrder = Literal["mdy", "dmy"]


class Context:
    """
    Hold the state of one reading of one document.

    It remembers the dates read so far, the latest of each granularity, for "the same
    year", "a day later", and for the years that a narrative carries along. A quarter of an
    earlier year, to which a report compares, does not displace the quarter that it is about.
    """

    __slots__ = (
        "_latest",
        "date_order",
        "end",
        "fiscal_year_start",
        "narrative",
        "plain",
        "policy",
        "previous",
        "reference",
        "start",
        "text",
        "vague",
    )

    def __init__(
        self,
        text: str,
        plain: str,
        reference: dt.date | None,
        *,
        policy: Policy = "news",
        date_order: DateOrder = "mdy",
        fiscal_year_start: int = 1,
        vague: bool = False,
    ) -> None:
        self.text = text
        self.plain = plain
        self.reference = reference
        self.policy = policy
        self.narrative = policy == "narrative"
        self.date_order = date_order
        self.fiscal_year_start = fiscal_year_start
        self.vague = vague
        self.start = 0
        self.end = len(plain)
        self.previous: TimeValue | None = None
        self._latest: dict[Granularity, TimeValue] = {}

    def remember(self, value: TimeValue) -> None:
        """Take note of a date, if it has a place on the calendar."""
        if not value.resolved:
            return
        self.previous = value
        known = self._latest.get(value.granularity)
        if value.granularity != "quarter" or known is None or (known.year or 0) <= (value.year or 0):
            self._latest[value.granularity] = value

    def latest(self, granularity: Granularity) -> TimeValue | None:
        """Return the last date of this granularity before this place, if there is one."""
        return self._latest.get(granularity)

    def before(self, match: re.Match[str], length: int = 30) -> str:
        """Return the plain text just before a match, within the paragraph."""
        return self.plain[max(self.start, match.start() - length) : match.start()]

    def after(self, match: re.Match[str], length: int = 30) -> str:
        """Return the plain text just after a match, within the paragraph."""
        return self.plain[match.end() : min(self.end, match.end() + length)]

    def written(self, match: re.Match[str], group: str | int = 0) -> str:
        """Return the words of a match as they stand in the text, in their own case."""
        return self.text[match.start(group) : match.end(group)]
