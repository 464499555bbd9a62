"""
Run the test cases of two other rule systems for dates, family by family.

    python -m benchmarks.date_cases DATA_DIR [--missed 5]

DATA_DIR holds ``dates/recognizers/dates.jsonl`` (recognizers-text, MIT) and
``dates/duckling_en.jsonl`` (duckling, BSD). A case is *found* if an expression overlaps what it
names, *right* if that one means the same days, and *wider* if it means these and more: a TIMEX3
value is as fine as the words, so "two years ago" is a year here and a day there. Where a case
gives a past and a future reading, either is right; duckling always looks ahead, so its cases
are read with ``policy="future"``. Their ends are exclusive, ours inclusive. A case without
dates is right if no date is found; lengths of time are none to these suites. ``--missed`` lists
that many cases of each family that are neither right nor wider.
"""

import argparse
import datetime as dt
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs

from benchmarks.command import parser_of, run
from benchmarks.scoring.figures import percent
from quotekit import DateExpression, DateExtractor, Document


__all__ = ["Case", "Verdict", "duckling_case", "judged", "main", "recognizers_case"]

Days = tuple[dt.date | None, dt.date | None]

_DUCKLING_DAY = dt.date(2013, 2, 12)
_TIMES = {"hour", "minute", "second"}
_LONG = {"day": 1, "week": 7}
_MONTHS_LONG = {"month": 1, "quarter": 3, "year": 12}


@attrs.frozen
class Case:
    """Hold a text, where its date stands, and the days that it may mean."""

    suite: str
    family: str
    text: str
    reference: dt.date | None
    spans: tuple[tuple[int, int], ...]
    """Where its dates stand; none in a negative case."""
    days: frozenset[Days]
    """What one of them means, in any reading; empty where the case does not tell."""


# -- the two suites ------------------------------------------------------------------------


def recognizers_case(row: dict[str, Any]) -> Case:
    """Read a case of recognizers-text."""
    expected = row["expected"]
    return Case(
        suite="recognizers-text",
        family=row["kind"] if row["news"] else "not of news",
        text=row["text"],
        reference=_day(row["reference"]) if row["reference"] else None,
        spans=tuple((one["start"], one["end"]) for one in expected),
        days=frozenset(
            days
            for one in expected
            for side in ("past", "future")
            if one.get(side)
            for days in _recognized(one[side])
        ),
    )


def _recognized(side: dict[str, str]) -> Iterator[Days]:
    """Yield the days of a reading; whether the last period of a range is in it is left open."""
    if "date" in side:
        yield _day(side["date"]), _day(side["date"])
    elif "startDate" in side and "endDate" in side:
        end = _day(side["endDate"])
        yield _day(side["startDate"]), end and end - dt.timedelta(1)
        yield _day(side["startDate"]), end


def _day(written: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(written[:10])
    except ValueError:
        return None


def duckling_case(row: dict[str, Any]) -> Case:
    """Read a case of duckling, whose whole text is one expression."""
    points = [dt.date(*point[:3]) for point in row.get("points", ())]
    return Case(
        suite="duckling",
        family=_duckling_family(row),
        text=row["text"],
        reference=_DUCKLING_DAY,
        spans=() if row.get("negative") else ((0, len(row["text"])),),
        days=frozenset([_lasting(points, row["grain"])]) if points else frozenset(),
    )


def _duckling_family(row: dict[str, Any]) -> str:
    if row.get("negative"):
        return "negative"
    if row["grain"] in _TIMES:
        return "time of day"
    holiday = "holiday, " if "Holiday" in row["kind"] else ""
    kind = "open interval" if "Open" in row["kind"] else ""
    kind = kind or ("interval" if "Interval" in row["kind"] else "one")
    return f"{holiday}{kind}: {row['grain']}"


def _lasting(points: list[dt.date], grain: str) -> Days:
    """Return the first and the last day of an interval, or of the one period of a grain."""
    first = points[0]
    if len(points) == 2:
        return first, points[1] - dt.timedelta(1)
    if grain in _MONTHS_LONG:
        months = first.year * 12 + first.month - 1 + _MONTHS_LONG[grain]
        return first, dt.date(months // 12, months % 12 + 1, 1) - dt.timedelta(1)
    return first, first + dt.timedelta(_LONG.get(grain, 1) - 1)


# -- judging -------------------------------------------------------------------------------


@attrs.frozen
class Verdict:
    """Tell what is found of a case."""

    found: bool
    right: bool = False
    wider: bool = False


def judged(case: Case) -> Verdict:
    """Tell whether a case is found, and whether what is found means the same days."""
    extractor = DateExtractor(policy="future" if case.suite == "duckling" else "news")
    found = list(extractor(Document(case.text, reference_date=case.reference)))
    if not case.spans:
        none = not any(one.type == "DATE" for one in found)
        return Verdict(found=none, right=none)
    touching = [one for one in found if any(_overlap(one, *span) for span in case.spans)]
    means = {(one.earliest, one.latest) for one in touching}
    means |= {(one.earliest, one.parts[1].earliest) for one in touching if one.parts}
    right = not case.days.isdisjoint(means)
    wider = not right and any(_holds(ours, theirs) for ours in means for theirs in case.days)
    return Verdict(found=bool(touching), right=right, wider=wider)


def _holds(ours: Days, theirs: Days) -> bool:
    (first, last), (start, end) = ours, theirs
    return None not in (*ours, *theirs) and first <= start and end <= last  # type: ignore[operator]


def _overlap(one: DateExpression, start: int, end: int) -> bool:
    return one.span.start < end and start < one.span.end


# -- the report ----------------------------------------------------------------------------


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = parser_of("date_cases", __doc__)
    parser.add_argument("data", type=Path, metavar="DATA_DIR")
    parser.add_argument("--missed", type=int, default=0, metavar="N", help="cases to list")
    return run(_report, parser, arguments)


def _report(options: argparse.Namespace) -> None:
    _table(_read(options.data / "dates/recognizers/dates.jsonl", recognizers_case), options.missed)
    _table(_read(options.data / "dates/duckling_en.jsonl", duckling_case), options.missed)


def _read(path: Path, as_case: Callable[[dict[str, Any]], Case]) -> list[Case]:
    with path.open(encoding="utf-8") as lines:
        return [as_case(json.loads(line)) for line in lines]


def _table(cases: Sequence[Case], missed: int) -> None:
    families: dict[str, list[Case]] = {}
    for case in cases:
        families.setdefault(case.family, []).append(case)
    print(f"\n| {cases[0].suite} | cases | found | with days | right | wider |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    wrong: list[str] = []
    for family, some in sorted(families.items(), key=lambda one: -len(one[1])):
        print(_line(family, some))
        wrong += [f"{family}: {text!r}" for text in _missed(some)][:missed]
    print(_line("all", cases))
    for one in wrong:
        print(one)


def _line(family: str, cases: Sequence[Case]) -> str:
    verdicts = [(judged(case), bool(case.days or not case.spans)) for case in cases]
    telling = [verdict for verdict, tells in verdicts if tells]
    counts = (sum(one.right for one in telling), sum(one.wider for one in telling))
    cells = [
        family,
        str(len(cases)),
        f"{percent(sum(verdict.found for verdict, _ in verdicts), len(cases)):.1f}",
        str(len(telling)),
        *(f"{percent(count, len(telling)):.1f}" if telling else "" for count in counts),
    ]
    return f"| {' | '.join(cells)} |"


def _missed(cases: Iterable[Case]) -> Iterator[str]:
    for case in cases:
        verdict = judged(case)
        tells = case.days or not case.spans
        if not (verdict.right or verdict.wider if tells else verdict.found):
            yield case.text


if __name__ == "__main__":
    sys.exit(main())
