"""Days of the week: Monday; last Friday; Tuesday of next week."""

import datetime as dt
import re

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.families.days_of_month import month_of
from quotekit.extractors.dates.resolution import anchor, days_from, weekday_near
from quotekit.extractors.dates.rule import Meaning, Rule
from quotekit.extractors.dates.time_value import TimeValue
from quotekit.extractors.dates.words import ordinal, weekday_number
from quotekit.lexicons.calendar import WEEKDAYS


__all__ = ["RULES"]

_PAPER_AFTER = re.compile(
    r" (?:Times|Telegraph|Mirror|Mail|Express|Herald|Mercury|Tribune|Night Live"
    r"|Night Football)\b"
)
_NAME_BEFORE = re.compile(r"(?:Super|Giving|Fat|Ruby|Bloody|Black|Taco|Casual|Sheffield) $")
"""They make a name of a weekday that is another day than that of its week, or none."""
_CUE_BEFORE = re.compile(
    r"(?:\b(?:on|by|until|since|from|next|last|this|and|or|to|after|before|for|every|late"
    r"|early) |^|- ?)$"
)


def _weekday(match: re.Match[str], context: Context) -> Meaning:
    written = context.written(match, "weekday")
    if not _is_weekday(match, context, written):
        return None
    return weekday_near(context, match, weekday_number(match["weekday"]))


def _is_weekday(match: re.Match[str], context: Context, written: str) -> bool:
    if written.lower() in WEEKDAYS:
        before = context.text[max(context.start, match.start() - 10) : match.start()]
        named = _PAPER_AFTER.match(context.text, match.end(), context.end)
        return not (named or _NAME_BEFORE.search(before))
    return (
        written[0].isupper()
        and written.endswith(".")
        and bool(_CUE_BEFORE.search(context.before(match)))
    )


def _relative_weekday(match: re.Match[str], context: Context) -> Meaning:
    number, which = weekday_number(match["weekday"]), match["which"]
    base = anchor(context)
    if base is None or base.bounds[0] is None:
        return TimeValue(code=f"XXXX-WXX-{number}", granularity="day", basis="none")
    day = base.bounds[0]
    back = (day.isoweekday() - number) % 7 or 7
    forward = (number - day.isoweekday()) % 7
    if which.endswith(("last", "past", "previous", "preceding")):
        return days_from(day, -back)
    if which.endswith(("next", "coming", "following")):
        return days_from(day, forward or 7, (forward or 7) + 7)
    return days_from(day, forward)


def _weekday_of_week(match: re.Match[str], context: Context) -> Meaning:
    number, which = weekday_number(match["weekday"]), match["which"]
    base = anchor(context)
    if base is None or base.bounds[0] is None:
        return TimeValue(code=f"XXXX-WXX-{number}", granularity="day", basis="none")
    weeks = {"last": -1, "next": 1, "this": 0}[which]
    return days_from(base.bounds[0], 7 * weeks + number - base.bounds[0].isoweekday())


def _weeks_after_weekday(match: re.Match[str], context: Context) -> Meaning:
    number = weekday_number(match["weekday"])
    base = anchor(context)
    if base is None or base.bounds[0] is None:
        return TimeValue(code=f"XXXX-WXX-{number}", granularity="day", basis="none")
    forward = (number - base.bounds[0].isoweekday()) % 7 or 7
    return days_from(base.bounds[0], forward + 7 * (2 if match["more"] == "fortnight" else 1))


def _nth_weekday(match: re.Match[str], context: Context) -> Meaning:
    month = month_of(match, context)
    first, last = month.bounds if month else (None, None)
    if first is None or last is None or month is None:
        return None
    weekday = weekday_number(match["weekday"])
    if match["nth"] == "last":
        return TimeValue.of_day(
            last - dt.timedelta((last.isoweekday() - weekday) % 7), basis=month.basis
        )
    weeks = 7 * (ordinal(match["nth"]) - 1)
    return TimeValue.of_day(
        first + dt.timedelta((weekday - first.isoweekday()) % 7 + weeks), basis=month.basis
    )


RULES = (
    Rule(
        "weekday",
        "weekday",
        r"<weekday>",
        _weekday,
        {
            "He left on Friday.": "2022-12-02",
            "He left on Sunday.": "2022-12-04",
            "It will open on Tuesday.": "2022-12-06",
            "The sun sat low; the Sun said so.": None,
            "She writes for the Sunday Times.": None,
            "They vote on Super Tuesday.": None,
        },
    ),
    Rule(
        "last-weekday",
        "relative the",
        r"(?:the )?(?P<which>last|this past|past|this coming|coming|next|this|previous"
        r"|preceding|following) (?P<weekday><:dayname>)",
        _relative_weekday,
        {
            "He left last Friday.": "2022-12-02",
            "He leaves next Friday.": "2022-12-09",
            "He leaves this Friday.": "2022-12-09",
            "He left last Sunday.": "2022-11-27",
        },
    ),
    Rule(
        "weekday-week",
        "weekday",
        r"(?P<weekday><:dayname>) (?P<more>week|fortnight)(?![-\w]| (?:of|in|after|before|that)\b)",
        _weeks_after_weekday,
        {
            "He leaves on Monday week.": "2022-12-12",
            "He leaves on Friday fortnight.": "2022-12-23",
        },
    ),
    Rule(
        "week-on-weekday",
        "article",
        r"a (?P<more>week|fortnight) (?:on|from) (?P<weekday><:dayname>)",
        _weeks_after_weekday,
        {"He leaves a week on Friday.": "2022-12-16"},
    ),
    Rule(
        "nth-weekday",
        "the ordinal relative small-digits",
        r"(?:the )?(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th) "
        r"(?P<weekday><:dayname>) (?:of|in) (?:<month>(?P<tail><:tail>)?|(?P<which>this|that"
        r"|the|next|last) month)",
        _nth_weekday,
        {
            "They vote on the first Tuesday of March 2024.": "2024-03-05",
            "They met on the last Friday in May.": "2022-05-27",
            "They meet on the second Monday of next month.": "2023-01-09",
        },
    ),
    Rule(
        "week-and-weekday",
        "relative",
        r"(?P<which>last|this|next) week,?(?: on)? (?P<weekday><:dayname>)",
        _weekday_of_week,
        {"He leaves next week, on Friday, he said.": "2022-12-09"},
    ),
    Rule(
        "weekday-of-week",
        "weekday",
        r"(?P<weekday><:dayname>),?(?: of)? (?P<which>last|this|next) week",
        _weekday_of_week,
        {
            "He left on Friday of last week.": "2022-11-25",
            "He leaves Monday next week.": "2022-12-05",
        },
    ),
)
