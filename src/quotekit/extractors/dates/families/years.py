"""Years: 1998; the year 2000; fiscal 1989; 490 B.C.; '98; nineteen ninety-one; 1998-99."""

import re

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.rule import Meaning, Piece, Pieces, Rule
from quotekit.extractors.dates.time_value import TimeValue
from quotekit.extractors.dates.year_tail import full_year, spelled_year


__all__ = ["RULES", "is_quantity"]

_SURE_CUE = re.compile(
    r"(?:\b(?:in|since|until|till|during|year|early|late|mid|circa|by|throughout|summer|winter"
    r"|spring|autumn|fall|end of|beginning of|start of|early in|late in) |[(])$"
)
_ABOUT_WHEN = re.compile(r"\b(?:in|since|until|till) (?:about|around) $")
_COUNTED_AFTER = re.compile(
    r" (?:people|men|women|children|troops|soldiers|miles|feet|meters|metres|km|kilometers"
    r"|kilometres|others|votes|employees|workers|jobs"
    r"|homes|houses|points|dollars|euros|pounds|shares|tons|tonnes|acres|students|passengers"
    r"|residents|deaths|or so|were|more)\b"
)
_DETERMINER_BEFORE = re.compile(
    r"\b(?:an?|the|his|her|its|their|our|my|both|late as|early as|recently as|due|from|of|to"
    r"|between|and|or|for|after|before|through|versus|vs\.?|than) $"
)
_NO_YEAR_BEFORE = re.compile(
    r"(?:\b(?:at|about|around|some|nearly|almost|over|under|least|most|no\.?|number|nos?|page"
    r"|room|flight|highway|route|section|a total|exactly|only|just|up) |[#$]|\d"
    r"|(?<!\d)\d{1,2}(?:st|nd|rd|th)?,? |(?<!pre)"
    r"(?<!mid)(?<!post)(?<=[a-z])[-_/])$"
)
_UNIT_AFTER = re.compile(
    r"[ -](?!(?:years|was|is|has|news|as|its|his|this|across|plus|us|sales|earnings|results"
    r"|profits|losses|elections|olympics|games"
    r"|[a-z]+ss|[a-z]+us)\b)(?:[a-z]+-?)?(?:[a-z]{2,}s|people|men|women|children|feet|percent"
    r"|pm|am|km|kg|kilometers|dollars|million|billion|or so|or more)\b"
)


def is_quantity(match: re.Match[str], context: Context) -> bool:
    """Tell whether four digits count things ("2000 people") instead of naming a year."""
    return bool(_UNIT_AFTER.match(context.after(match)))


def _year(match: re.Match[str], context: Context) -> Meaning:
    number = int(match["year"])
    before = context.before(match, 16)
    if _SURE_CUE.search(before):
        if _COUNTED_AFTER.match(context.after(match)):
            return None
    elif _ABOUT_WHEN.search(before):
        if is_quantity(match, context) or not 1500 <= number <= 2050:
            return None
    elif _DETERMINER_BEFORE.search(before):
        if _COUNTED_AFTER.match(context.after(match)) or not 1500 <= number <= 2050:
            return None
    elif (
        _NO_YEAR_BEFORE.search(before)
        or _is_name(match, context)
        or is_quantity(match, context)
        or not 1900 <= number <= 2050
    ):
        return None
    return TimeValue(granularity="year", year=number)


def _is_name(match: re.Match[str], context: Context) -> bool:
    """Tell "Flight 1998" and "Windows 2000" from "sold it in May 1998 and"."""
    return bool(
        re.search(
            r"\b(?!(?:Then|But|And|Yet|So|If|As|When)\b)[A-Z]\S* $",
            context.text[max(context.start, match.start() - 16) : match.start()],
        )
    )


def _years(match: re.Match[str], context: Context) -> Meaning:
    first = int(match["year"])
    second = int(match["until"])
    if second < 100:
        second += first // 100 * 100
    if second <= first or is_quantity(match, context):
        return None
    pieces = (
        Piece(match.start(), match.end("year"), TimeValue(granularity="year", year=first)),
        Piece(match.start("until"), match.end(), TimeValue(granularity="year", year=second)),
    )
    return Pieces(pieces)


def _named_year(match: re.Match[str], context: Context) -> Meaning:
    return TimeValue(granularity="year", year=int(match["year"]))


def _fiscal_year(match: re.Match[str], context: Context) -> Meaning:
    number = (
        int(match["year"]) if match["year"] else full_year(context, int(match["short"].strip("'")))
    )
    return TimeValue(granularity="year", year=number, year_starts=context.fiscal_year_start)


def _short_year(match: re.Match[str], context: Context) -> Meaning:
    if not re.search(
        r"\b(?:in|since|of|by|from|until|to|the|and|class of) $", context.before(match)
    ):
        return None
    return TimeValue(granularity="year", year=full_year(context, int(match["shortyear"][1:])))


def _era_year(match: re.Match[str], context: Context) -> Meaning:
    number = int(match["n"])
    return (
        TimeValue(granularity="year", year=1 - number if "b" in match["era"] else number)
        if number
        else None
    )


def _era_years(match: re.Match[str], context: Context) -> Meaning:
    before = "b" in match["era"]
    first, second = int(match["n"]), int(match["until"])
    if before != (first > second):
        return None
    pieces = tuple(
        Piece(start, end, TimeValue(granularity="year", year=1 - number if before else number))
        for start, end, number in (
            (match.start(), match.end("n"), first),
            (match.start("until"), match.end(), second),
        )
    )
    return Pieces(pieces)


def _two_thousand(match: re.Match[str], context: Context) -> Meaning:
    return TimeValue(granularity="year", year=2000)


def _spelled(match: re.Match[str], context: Context) -> Meaning:
    return TimeValue(granularity="year", year=spelled_year(match["spelled_year"]))


RULES = (
    Rule(
        "year",
        "four-digits",
        r"<year>",
        _year,
        {
            "It began in 1998.": "1998",
            "Sales for 1989 rose.": "1989",
            "It closed in about 2017.": "2017",
            "It grew in about 2000 homes.": None,
            "It has 2000 people in it.": None,
            "It grew by 2000 jobs.": None,
            "Of the 1500 people, two left.": None,
            "A crowd of 1500 troops left.": None,
            "It costs $1998 now.": None,
            "Call 1998-2000-4.": None,
        },
    ),
    Rule(
        "years-1998-2003",
        "four-digits",
        r"<year> ?[-/] ?(?P<until>(?:1\d|20)\d\d)(?![\d%]|[-.,:/]\d)",
        _years,
        {"The war, 1861-1865, was long.": "1861/1865", "Call 1998-1234 now.": None},
    ),
    Rule(
        "the-year-2000",
        "the unit the+filler",
        r"(?:the )?(?:calendar )?year <year>",
        _named_year,
        {"It began in the year 2000.": "2000"},
    ),
    Rule(
        "years-1998-99",
        "four-digits",
        r"(?P<year>1\d\d\d|20\d\d)[-/](?P<until>\d\d)(?![\d%]|[-.,:/]\d)",
        _years,
        {"It ran in the 1998-99 season.": "1998/1999", "Model 1998-50 is out.": None},
    ),
    Rule(
        "fiscal-year",
        "fiscal the",
        r"(?:the )?(?:(?:fiscal|financial)(?: year)?|fy) ?(?:<year>|(?P<short>'?\d\d)(?!\w"
        r"|[.,]\d|%))",
        _fiscal_year,
        {"It rose in fiscal 1989.": "1989", "It rose in FY23.": "2023"},
    ),
    Rule(
        "short-year",
        "quote",
        r"<shortyear>",
        _short_year,
        {"He joined in '98.": "1998", "He is 5'11 tall.": None, "A '98 is a car.": None},
    ),
    Rule(
        "year-bc",
        "small-digits four-digits",
        r"(?P<n>\d{1,4})(?P<era> ?(?:b\.? ?c\.?(?:e\.?)?|a\.? ?d\.?(?! ?\w)|c\.?e\.))",
        _era_year,
        {"It fell in 490 B.C.": "BC0490", "It fell in 490 BC.": "BC0490"},
    ),
    Rule(
        "years-bc",
        "small-digits four-digits",
        r"(?P<n>\d{1,4})(?: ?- ?| (?:and|to) )(?P<until>\d{1,4})(?P<era> ?(?:b\.?c\.?(?:e\.?)?"
        r"|a\.?d\.?))",
        _era_years,
        {"It lasted from 431 to 404 BC.": "BC0431/BC0404"},
    ),
    Rule(
        "spelled-year",
        "number the unit",
        r"(?:the year )?<spelled_year>(?! (?:people|men|women|years|days|percent|per cent"
        r"|[a-z]+s\b))",
        _spelled,
        {"It began in nineteen ninety-one.": "1991"},
    ),
    Rule(
        "two-thousand",
        "number the unit",
        r"(?:the )?year (?P<year>two thousand)",
        _two_thousand,
        {"It began in the year two thousand.": "2000"},
    ),
)
