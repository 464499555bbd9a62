"""A month, with or without a day and a year: Nov. 28, 1999; 4 December; early May; last October."""

import re
from collections.abc import Mapping

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.resolution import on_weekday, without_year
from quotekit.extractors.dates.rule import Meaning, Piece, Pieces, Rule
from quotekit.extractors.dates.time_value import TimeValue
from quotekit.extractors.dates.words import month_number, ordinal, weekday_number
from quotekit.extractors.dates.year_tail import of_tail
from quotekit.lexicons.calendar import MONTHS, PEOPLES_NAMES


__all__ = ["RULES"]

_CUE_BEFORE = re.compile(
    r"(?:\b(?:in|by|since|until|till|from|of|during|for|through|to|and|or|between|last|next"
    r"|this|that|each|every"
    r"|early|late|mid|before|after|around|about|ending|ended|beginning|end|start|middle|with"
    r"|than)[ -]{1,4})$"
)
_WORDS = {"may", "march", "mar", "dec", "jan"}
_SURE_CUE = re.compile(
    r"\b(?:in|by|since|until|till|of|during|last|next|early|late|mid|end|start)[ -]{1,4}$"
)
_ABBREVIATION_CUE = re.compile(
    r"\b(?:in|since|until|last|next|early|late|mid|during|end of|month of)[ -]{1,4}$"
)
_NUMBER_AFTER = re.compile(r" \d{1,3}(?!\d)")
_NUMBER_BEFORE = re.compile(r"\d(?:st|nd|rd|th)?(?: of)? $")
_RANGE_AFTER = re.compile(
    r" ?(?:-|to|through|until) ?(?:jan|feb|march|april|may|june|july|aug|sep|oct|nov|dec)"
)
_VERB_AFTER = re.compile(
    r" ?(?:(?:said|says|told|added|was|is|has|had|and [a-z]+ said|will|would|who|whose)\b)"
)


def in_tail(
    match: re.Match[str], context: Context, granularity: str, number: int, day: int | None = None
) -> TimeValue | None:
    """Give a month, a day, a season or a quarter the year of its tail, or else one that fits."""
    tail = match["tail"] if "tail" in match.re.groupindex else None
    if tail is None:
        return without_year(context, match, granularity, number, day)  # type: ignore[arg-type]
    year, basis = of_tail(context, tail)
    value = TimeValue(granularity=granularity, year=year, number=number, day=day, basis=basis)  # type: ignore[arg-type]
    return None if day and year and year > 0 and value.bounds[0] is None else value


def _day(match: re.Match[str], context: Context) -> Meaning:
    groups = match.groupdict()
    if _is_word(match, context, groups):
        return None
    month, day = month_number(groups["month"]), ordinal(groups["day"])
    value = None
    if groups.get("weekday") and groups["tail"] is None and not context.narrative:
        value = on_weekday(context.reference, month, day, weekday_number(groups["weekday"]))
    value = value or in_tail(match, context, "day", month, day)
    return value and _on_the_side(value, groups.get("which"), context)


def _is_word(match: re.Match[str], context: Context, groups: Mapping[str, str | None]) -> bool:
    """Tell the verbs "may 5" and "march 5" and the like from months in small letters."""
    written = context.written(match, "month")
    plain = groups["tail"] is None and not re.match(r"\d+[a-z]", groups["day"] or "")
    return written.rstrip(".") in _WORDS and plain and " of " not in match[0]


def _on_the_side(value: TimeValue, which: str | None, context: Context) -> TimeValue:
    """Take "last Oct. 23" before the reference date and "next Oct. 23" after it."""
    day, reference = value.bounds[0], context.reference
    if which not in {"last", "next"} or day is None or reference is None or value.year is None:
        return value
    wrong = day >= reference if which == "last" else day <= reference
    shift = (1 if which == "next" else -1) if wrong else 0
    return value.evolve(year=value.year + shift, alternatives=())


def _days(match: re.Match[str], context: Context) -> Meaning:
    first = _day(match, context)
    if not isinstance(first, TimeValue):
        return None
    second = first.evolve(day=ordinal(match["until"]), alternatives=())
    if second.day is None or first.day is None or second.day <= first.day:
        return None
    if second.resolved and second.bounds[0] is None:
        return None
    joint = match.span("joint")
    pieces = (Piece(match.start(), joint[0], first), Piece(joint[1], match.end(), second))
    between = re.search(r"\bbetween $", context.before(match))
    return Pieces(
        pieces,
        is_range=bool(between) or match["joint"].strip(" the") not in {"and", "or", ",", "r"},
    )


def _month(match: re.Match[str], context: Context) -> Meaning:
    written = context.written(match, "month")
    if match["tail"] is None and not _is_month(match, context, written):
        return None
    if (
        match["tail"]
        and written[:3] in {"may", "mar"}
        and "year" not in match["tail"]
        and not _CUE_BEFORE.search(context.before(match))
    ):
        return None
    return in_tail(match, context, "month", month_number(match["month"]))


def _is_month(match: re.Match[str], context: Context, written: str) -> bool:
    before, name = context.before(match, 15), written.lower()
    if _NUMBER_AFTER.match(context.after(match)) or _NUMBER_BEFORE.search(before):
        return False
    if name not in MONTHS:
        cue = _CUE_BEFORE if name.endswith(".") else _ABBREVIATION_CUE
        return written[0].isupper() and bool(cue.search(before))
    if name in PEOPLES_NAMES:
        return written[0].isupper() and not _is_name(match, context, before)
    return written[0].isupper() or bool(_CUE_BEFORE.search(before))


def _is_name(match: re.Match[str], context: Context, before: str) -> bool:
    """Tell "June Brown" and "May said" from "in June" and "the May vote"."""
    if _SURE_CUE.search(before) or _RANGE_AFTER.match(context.after(match)):
        return False
    if re.match(r" [A-Z]", context.text[match.end() : match.end() + 2]):
        return True
    return not (_CUE_BEFORE.search(before) or _in_noun_phrase(match, context))


def _in_noun_phrase(match: re.Match[str], context: Context) -> bool:
    """Tell "the May vote" and "its April meeting" from "May said" and "April Smith"."""
    before, after = context.before(match, 12), context.text[match.end() : match.end() + 3]
    determined = re.search(r"\b(?:the|its|his|her|their|our|a|an|s) $", before)
    return bool(
        determined and re.match(r" [a-z]", after) and not _VERB_AFTER.match(context.after(match))
    )


def _relative_month(match: re.Match[str], context: Context) -> Meaning:
    written, which = context.written(match, "month"), match["which"]
    if written in PEOPLES_NAMES:
        return None
    number = month_number(match["month"])
    if which in {"previous", "following"}:
        return _beside_the_story(context, number, which)
    reference = context.reference
    if reference is None or context.narrative:
        return without_year(context, match, "month", number)
    shift = 0
    if which.endswith(("last", "past")):
        shift = -(number >= reference.month)
    elif which.endswith(("next", "coming")):
        shift = int(number <= reference.month)
    year = reference.year + shift
    return TimeValue(granularity="month", year=year, number=number, basis="reference")


def _beside_the_story(context: Context, number: int, which: str) -> Meaning:
    base = context.story
    if (
        base is None
        or base.year is None
        or base.granularity not in {"day", "month"}
        or base.number is None
    ):
        return TimeValue(granularity="month", number=number, basis="none")
    shift = -(number >= base.number) if which == "previous" else number <= base.number
    return TimeValue(granularity="month", year=base.year + shift, number=number, basis="previous")


RULES = (
    Rule(
        "month-day",
        "month weekday relative",
        r"(?:(?P<which>last|this|next|this coming|this past) )?(?:<weekday>,? "
        r"(?:the )?)?<month> ?(?:the )?<day>(?P<tail>(?: of)?,?<:tail>)?",
        _day,
        {
            "He spoke on Nov. 28, 1999, in Oslo.": "1999-11-28",
            "He spoke on December 1 in Oslo.": "2022-12-01",
            "He speaks on Jan. 3 in Oslo.": "2023-01-03",
            "He spoke on Friday, Dec. 2.": "2022-12-02",
            "He spoke on Monday, June 3.": "2024-06-03",
            "He spoke on July 4 of last year.": "2021-07-04",
            "He spoke last Dec. 5.": "2021-12-05",
            "A rise of May 5 percent is odd.": None,
            "He spoke on February 30.": None,
        },
    ),
    Rule(
        "day-month",
        "small-digits ordinal weekday the",
        r"(?:<weekday>,? )?(?:the )?<day>\.?(?:(?: day)? of | day |[ /-]?)"
        r"<month>(?P<tail>,?<:tail>)?",
        _day,
        {
            "He spoke on 4 December 2019.": "2019-12-04",
            "He spoke on the 4th of December.": "2022-12-04",
            "He spoke on Sunday 4 December.": "2022-12-04",
        },
    ),
    Rule(
        "month-day-day",
        "month weekday",
        r"<month> <day>(?P<joint> ?[-,] ?| (?:to|thru|through|and|or) )(?P<until>(?:3[01]|[12]\d"
        r"|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:/]\d| (?:p\.?m|a\.?m|per)))(?P<tail>,?<:tail>)?",
        _days,
        {
            "It ran Feb. 3-6 in Lyon.": "2023-02-03/2023-02-06",
            "It ran Feb. 3-6, 2019 in Lyon.": "2019-02-03/2019-02-06",
            "It ran June 10 to 12.": "2022-06-10/2022-06-12",
        },
    ),
    Rule(
        "day-day-month",
        "small-digits the the+ordinal",
        r"(?:the )?<day>(?P<joint> ?[-/] ?| (?:to|until|till|through|and|or) (?:the )?)(?P<until>"
        r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?) (?:of )?<month>(?P<tail>,?<:tail>)?",
        _days,
        {
            "It ran from 10 to 12 June 2019.": "2019-06-10/2019-06-12",
            "It ran 3-6 February.": "2023-02-03/2023-02-06",
        },
    ),
    Rule(
        "month-year",
        "month the the+unit",
        r"(?:the month of )?<month>(?P<tail>,?<:tail>)",
        _month,
        {
            "It began in May 2019.": "2019-05",
            "It began in December of last year.": "2021-12",
            "It began in March 44 BC.": "BC0044-03",
        },
    ),
    Rule(
        "month",
        "month the unit",
        r"(?:(?:the )?month of )?<month>(?P<tail>(?!))?",
        _month,
        {
            "It began in October.": "2022-10",
            "It began in May.": "2022-05",
            "It ends by February.": "2023-02",
            "They may march on, may they not?": None,
            "Theresa May said so. May said no more.": None,
            "Jan Smit and April Jones disagree.": None,
        },
    ),
    Rule(
        "last-month-name",
        "relative the",
        r"(?:the )?(?P<which>last|past|next|this|this past|this coming|previous|following) <month>",
        _relative_month,
        {
            "It began last October.": "2022-10",
            "It began last December.": "2021-12",
            "It begins next March.": "2023-03",
            "It began this March.": "2022-03",
            "It was lost in the past march.": None,
        },
    ),
)
