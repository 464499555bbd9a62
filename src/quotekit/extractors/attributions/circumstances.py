"""Find to whom, where and when something was said."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from quotekit.annotations import DateExpression
from quotekit.extractors.attributions.addressees import addressee_of
from quotekit.extractors.attributions.draft import Draft, Offsets
from quotekit.extractors.attributions.mediums import medium_in
from quotekit.extractors.attributions.zones import Zone, zones_of


__all__ = ["Circumstances", "circumstances_of"]

_DATED_ACTS = frozenset(
    {"statement", "question", "denial", "request", "commitment", "refusal", "evidence"}
)
_NO_DAYS = frozenset({"decade", "century", "millennium", "season", "quarter"})
_REACH = 90  # characters between the cue and the date
_TOPIC = re.compile(
    r"\b(?:about|from|of|since|until|till|after|before|between|for|to|over|by|dated|than|through|"
    r"who|which|that|when|where|while|if|and|between|against|de|his|her|its|their)\s(?:the\s|a\s)?$",
    re.IGNORECASE,
)
_OTHER_CLAUSE = re.compile(
    r",\sand\b|\b(?:who|which|that|when|where|while|if|whether|because|since|until)\b|[;:]"
    r"|\b(?:he|she|it|they|I|we)\s(?:was|were|is|has|had|would|will)\b"
)
_ASKED = re.compile(r"\b(?:whether|if|why|how|what)\b", re.IGNORECASE)
"""What is asked has dates of its own: "pressed on whether it would be true on Monday"."""
_OPENER = re.compile(
    r"\W*(?:(?:on|in|at|late|early|earlier|also|but|and|then|later|during|by|only|just)\b[\s,]*){0,3}(?:the\s)?",
    re.IGNORECASE,
)
_DETERMINER = re.compile(r"(?:an?|the|his|her|its|their)\s", re.IGNORECASE)
_AFTER_MEDIUM = re.compile(
    r"\s(?:(?:early|late|earlier|later|back)\s)?(?:(?:on|in|of|from|dated)\s)?"
)
_BESIDE = re.compile(r"[\s,]*(?:also|later|again)?[\s,]*")


class Circumstances(NamedTuple):
    """To whom, in what and on which date something was said."""

    addressee: Offsets | None
    medium: Offsets | None
    when: DateExpression | None


def circumstances_of(
    text: str,
    draft: Draft,
    contents: Sequence[Offsets],
    dates: Sequence[DateExpression],
) -> Circumstances:
    """
    Return the circumstances of a statement, from its own clause and never from a content.

    *contents* and *dates* are those of the whole document, in reading order.
    """
    if draft.clause is None:
        return Circumstances(addressee_of(text, draft, None), None, None)
    zones = zones_of(draft, _within(contents, draft.clause))
    medium = medium_in(text, draft, zones)
    addressee = addressee_of(text, draft, medium, zones)
    first = bisect_left(dates, draft.clause[0], key=_start)
    nearby = dates[first : bisect_left(dates, draft.clause[1], key=_start)]
    described = [date for date in nearby if _describes(text, date, medium)]
    free = [d for d in nearby if not _stands_in(d, medium) and not _stands_in(d, addressee)]
    when = _when(text, draft, zones, medium, free)
    if when is None and described and draft.act in _DATED_ACTS:
        when = described[0]
    return Circumstances(addressee, medium, when)


def _stands_in(date: DateExpression, place: Offsets | None) -> bool:
    """Tell whether a date is part of a phrase: the "Sunday" of "the BBC's Sunday programme"."""
    return place is not None and place[0] <= date.span.start and date.span.end <= place[1]


def _describes(text: str, date: DateExpression, medium: Offsets | None) -> bool:
    """Tell whether a date says of when a medium is: "a 2011 interview", "an April 9 memo"."""
    if medium is None or not _stands_in(date, medium) or not _is_day(date):
        return False
    return _DETERMINER.fullmatch(text, medium[0], date.span.start) is not None


def _start(date: DateExpression) -> int:
    return date.span.start


def _within(contents: Sequence[Offsets], clause: Offsets) -> Sequence[Offsets]:
    first = bisect_left(contents, clause[0], key=_first)
    return contents[first : bisect_left(contents, clause[1], key=_first)]


def _first(place: Offsets) -> int:
    return place[0]


def _when(
    text: str,
    draft: Draft,
    zones: Sequence[Zone],
    medium: Offsets | None,
    dates: Sequence[DateExpression],
) -> DateExpression | None:
    """Return the date of saying: one beside the cue, or the one that opens the sentence."""
    if draft.act not in _DATED_ACTS:
        return None
    for zone in zones:
        for date in dates:
            if zone.start <= date.span.start and date.span.end <= zone.end and _is_day(date):
                tells = _follows(text, zone, date) if zone.follows else _leads(text, zone, date)
                if tells or _dates_medium(text, medium, date):
                    return date
    return None


def _is_day(date: DateExpression) -> bool:
    return date.type in {"DATE", "TIME"} and date.granularity not in _NO_DAYS


def _follows(text: str, zone: Zone, date: DateExpression) -> bool:
    """Tell whether a date after the cue says when: "told reporters in Rome on Tuesday"."""
    gap = text[zone.start : date.span.start]
    return len(gap) <= _REACH and _OTHER_CLAUSE.search(gap) is None and _TOPIC.search(gap) is None


def _dates_medium(text: str, medium: Offsets | None, date: DateExpression) -> bool:
    """Tell whether a date stands right after a medium: "in a letter of May 3, Ruiz wrote"."""
    if medium is None or not medium[1] <= date.span.start <= medium[1] + _REACH:
        return False
    return _AFTER_MEDIUM.fullmatch(text, medium[1], date.span.start) is not None


def _leads(text: str, zone: Zone, date: DateExpression) -> bool:
    """Tell whether a date before the cue says when: "On Tuesday, Ruiz", "Ruiz on Tuesday said"."""
    gap = text[zone.start : date.span.start]
    if _TOPIC.search(gap) is not None:
        return False
    opens = zone.opens and _OPENER.fullmatch(gap) is not None
    opens = opens or (zone.after_source and _AFTER_MEDIUM.fullmatch(gap) is not None)
    if opens or not zone.leads or _ASKED.search(gap) is not None:
        return opens
    return _BESIDE.fullmatch(text, date.span.end, zone.end) is not None
