"""What a rule knows besides its own words: the reference date, the policy, what was read before."""

import datetime as dt
import re
from typing import Literal

from quotekit.annotations import Granularity
from quotekit.extractors.dates.time_value import TimeValue


__all__ = ["Context", "DateOrder", "Policy"]

Policy = Literal["news", "narrative", "past", "future"]
DateOrder = Literal["mdy", "dmy"]


_OPENING = re.compile(
    r"(?:[.!?][\"')]* {1,4})(?:(?:in|by|during|early in|late in) (?:[a-z]+ ){0,2})?$"
)


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
        "story",
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
        self.story: TimeValue | None = None
        self._latest: dict[Granularity, TimeValue] = {}

    def remember(self, value: TimeValue, start: int = 0) -> None:
        """Take note of a date, if it has a place on the calendar."""
        if not value.resolved:
            return
        self.previous = value
        if self._tells_the_time(value, start):
            self.story = value
        known = self._latest.get(value.granularity)
        if (
            value.granularity != "quarter"
            or known is None
            or (known.year or 0) <= (value.year or 0)
        ):
            self._latest[value.granularity] = value

    def _tells_the_time(self, value: TimeValue, start: int) -> bool:
        """Tell whether a narrative has moved to this date, or only mentions it in passing."""
        if self.story is None or self.story.year is None or value.year is None:
            return True
        if value.granularity in {"day", "month", "time", "part_of_day", "season"}:
            return value.basis == "explicit" or value.year in {self.story.year, self.story.year + 1}
        if value.granularity != "year" or value.basis != "explicit":
            return False
        opening = _OPENING.search(self.plain, max(self.start, start - 25), start)
        return bool(opening) or start - self.start < 25

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
