"""Lengths of time: eight months; a three-year term; the past two weeks; the first nine months."""

import datetime as dt
import re

from quotekit.annotations import Granularity
from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.periods import months_later, shifted
from quotekit.extractors.dates.rule import Meaning, Piece, Pieces, Rule
from quotekit.extractors.dates.time_value import TimeValue
from quotekit.extractors.dates.words import cardinal, singular, unit_code
from quotekit.lexicons.time_cues import LENGTH_OPENERS


__all__ = ["RULES", "length"]

_GRANULARITY: dict[str, Granularity] = {
    "D": "day", "W": "week", "M": "month", "Q": "quarter", "Y": "year", "DE": "decade",
    "CE": "century",
    "ML": "century", "WE": "weekend",
}  # fmt: skip
_HALVES = {"TH": "30M", "TM": "30S", "Y": "6M"}
"""Half a unit in the next smaller one, as ISO 8601 writes it."""
_IN_MONTHS = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}
_COUNTED_FROM = (["after"], ["before"], ["of"], ["to"])
_SIDES = {"last": -1, "past": -1, "next": 1, "coming": 1}
_IN_YEARS = {"DE": 10, "CE": 100, "ML": 1000}


def length(count: float | None, unit: str) -> TimeValue:
    """Return the length of so many units of time; None for a number that is not said."""
    code = unit_code(unit)
    if singular(unit) == "fortnight" and count is not None:
        count *= 2
    if code in _IN_YEARS:
        number = "X" if count is None else _number(count * _IN_YEARS[code])
        return _duration(f"P{number}Y", "year")
    if count is not None and count % 1 == 0.5 and code in _HALVES:
        return _duration(
            ("PT" if code.startswith("T") else "P")
            + (f"{int(count)}{code[-1]}" if count > 1 else "")
            + _HALVES[code],
            "time" if code.startswith("T") else "year",
        )
    number = "X" if count is None else _number(count)
    if code.startswith("T"):
        return _duration(f"PT{number}{code[1:]}", "time")
    return _duration(f"P{number}{code}", _GRANULARITY[code])


def _duration(code: str, granularity: Granularity) -> TimeValue:
    return TimeValue(code=code, granularity=granularity, type="DURATION")


def _number(count: float) -> str:
    return f"{count:.2f}".rstrip("0").rstrip(".")


def _counted(match: re.Match[str], context: Context) -> Meaning:
    count = cardinal(match["count"]) if match["count"] else 1
    quarters = "quarter" in match["units"] and (
        "-" in match[0] or context.after(match).startswith(" of")
    )
    if quarters or context.before(match).endswith(("$", "-")) or _is_some_day(match, context):
        return None
    return _tied(length(count, match["units"]), match, context, count)


def _is_some_day(match: re.Match[str], context: Context) -> bool:
    """Tell whether "one day" is no length but a day that nobody knows: "she will, one day"."""
    before, after = context.before(match).split(), context.after(match).split()
    counted = LENGTH_OPENERS.intersection(before[-1:]) or after[:1] in _COUNTED_FROM
    return match[0].lower() == "one day" and not counted


def _tied(value: TimeValue, match: re.Match[str], context: Context, count: float) -> TimeValue:
    """Tie "the past two weeks" and "the next two weeks" to the reference date."""
    sign, today = _SIDES.get(match["which"] or "", 0), context.reference
    if not sign or today is None or context.narrative or count % 1:
        return value
    other = _days_away(today, sign * int(count), unit_code(match["units"]))
    if other is None:
        return value
    return value.evolve(since=min(other, today), until=max(other, today), basis="reference")


def _days_away(today: dt.date, count: int, code: str) -> dt.date | None:
    """Return the day so many units away, or None for units of the clock and past the calendar."""
    if code in _IN_MONTHS:
        return months_later(today, count * _IN_MONTHS[code])
    if code not in {"D", "W"}:
        return None
    moved = shifted(TimeValue.of_day(today), count * (7 if code == "W" else 1))
    return moved.bounds[0] if moved else None


def _either(match: re.Match[str], context: Context) -> Meaning:
    first, second = (
        length(cardinal(match["least"]), match["units"]),
        length(cardinal(match["most"]), match["units"]),
    )
    if cardinal(match["least"]) >= cardinal(match["most"]):
        return None
    if "and" in match["joint"] and not context.before(match).endswith("between "):
        return None
    return Pieces(
        (
            Piece(match.start(), match.end("least"), first),
            Piece(match.start("most"), match.end(), second),
        )
    )


def _one(match: re.Match[str], context: Context) -> Meaning:
    return length(1.5 if "half" in match[0] else 1, match["unit"])


def _half(match: re.Match[str], context: Context) -> Meaning:
    return length(0.5, match["unit"])


def _quarter_century(match: re.Match[str], context: Context) -> Meaning:
    return length(0.25, "century")


def _indefinite(match: re.Match[str], context: Context) -> Meaning:
    return length(None, match["units"])


RULES = (
    Rule(
        "length-range",
        "small-digits four-digits number the relative the+ordinal",
        r"(?:(?:the )?(?:last|past|next|first|coming|following) )?(?P<least><:count>)"
        r"(?P<joint> ?- ?| (?:to|or|and) )(?P<most><:count>)(?:-| )<units>(?![- ]olds?\b)",
        _either,
        {
            "It takes two to three weeks.": "P2W/P3W",
            "It lasts 12-18 months.": "P12M/P18M",
            "It takes between eight and ten weeks.": "P8W/P10W",
        },
    ),
    Rule(
        "counted-length",
        "small-digits four-digits number the relative ordinal the+filler",
        r"(?:(?:the )?(?P<which>last|past|next|first|previous|coming|following|final|latest"
        r"|preceding|same|other|additional) )?<count>(?:-| )(?:more |full |straight "
        r"|consecutive |additional |long |whole |trading |business |calendar |working )?<units>"
        r"(?:-long)?(?![- ]olds?\b)",
        _counted,
        {
            "After an eight-month siege": "P8M",
            "It took three years.": "P3Y",
            "It fell in the past two weeks.": "P2W",
            "It fell in the first nine months.": "P9M",
            "It took 5 1/2 hours.": "PT5H30M",
            "It took two decades.": "P20Y",
            "It took two fortnights.": "P4W",
            "It took ten minutes.": "PT10M",
            "It fell in the past two hours.": "PT2H",
            "It fell in the past two years.": "P2Y",
            "They cut it into three-quarters.": None,
            "A five-year-old boy": None,
        },
    ),
    Rule(
        "one-unit",
        "article",
        r"an? (?:full |whole |single |additional )?(?!second|quarter)<unit>(?: and a half"
        r"|-and-a-half)?(?:-long)?(?![ -]and[ -]a[ -]half|[ -]olds?\b)",
        _one,
        {"It took a year and a half.": "P1Y6M", "It took a month.": "P1M"},
    ),
    Rule(
        "half-a-unit",
        "number article",
        r"(?:a )?half[ -](?:an? )?(?P<unit>hour|day|year|decade|century)",
        _half,
        {"It took half an hour.": "PT30M", "It took half a century.": "P50Y"},
    ),
    Rule(
        "quarter-century",
        "article unit",
        r"(?:a )?quarter(?:-| of a |[ -])century",
        _quarter_century,
        {"It took a quarter of a century.": "P25Y", "He led it for a quarter-century.": "P25Y"},
    ),
    Rule(
        "some-units",
        "number article the relative the+ordinal the+filler",
        r"(?:(?:the )?(?:last|past|next|first|coming|following|previous) )?<indefinite>[ -]<units>",
        _indefinite,
        {"It took several years.": "PXY", "It took a few days.": "PXD"},
    ),
    Rule(
        "units",
        "unit",
        r"(?<!\d[ ])(?P<units>hours|days|weeks|months|years|decades|centuries)(?:-long)?(?! old"
        r"| of age| ago)",
        _indefinite,
        {"He waited for years.": "PXY", "She is 52 years old.": None},
        vague=True,
    ),
)
