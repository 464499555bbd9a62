"""
Print who claims which percentages: claimant, value, of what, when.

    python examples/percentages_by_claimant.py [ARTICLE] [--date YYYY-MM-DD]

What stands inside a statement is claimed by its speaker; inside two, by the inner one.
Percentages outside every statement are the article's own.
"""

import argparse
import datetime as dt
import pathlib
from collections.abc import Iterator

import quotekit as qk


Row = tuple[str, str, str, str]

SHIPPED = pathlib.Path(__file__).with_name("article.txt")
SHIPPED_DAY = dt.date(2025, 10, 12)
UNITS = {
    "percent": "%",
    "share": "%",
    "permille": "‰",
    "percentage_point": " percentage points",
    "basis_point": " basis points",
}


def main() -> None:
    """Read the article named on the command line, or the one shipped beside this file."""
    parser = argparse.ArgumentParser(description="Who claims which percentages.")
    parser.add_argument("article", nargs="?", type=pathlib.Path, help="a text file in UTF-8")
    parser.add_argument("--date", type=dt.date.fromisoformat, help="the day the article appeared")
    options = parser.parse_args()
    text = (options.article or SHIPPED).read_text(encoding="utf-8-sig")
    day = options.date or (None if options.article else SHIPPED_DAY)
    for line in table([("claimant", "value", "of what", "when"), *rows(text, day)]):
        print(line)


def rows(text: str, day: dt.date | None) -> Iterator[Row]:
    """Yield a row for each percentage, in reading order."""
    found = qk.extract(text, reference_date=day)
    claimed = claims(found)
    for percentage in found.percentages:
        said = claimed.get(percentage)
        claimant = (said.speaker_name or "nobody named") if said else "the article"
        of = percentage.of.text if percentage.of else "–"
        yield claimant, number_of(percentage), of, when(found, said, percentage)


def claims(found: qk.Findings[qk.Annotation]) -> dict[qk.Percentage, qk.Attribution]:
    """Return the innermost statement that each percentage stands in."""
    innermost_last = sorted(found.attributions, key=lambda said: -sum(map(len, said.content)))
    return {
        percentage: said for said in innermost_last for percentage in found.within(said).percentages
    }


def number_of(percentage: qk.Percentage) -> str:
    """Return the number with its unit, and with what bounds or blurs it."""
    blur = percentage.approximator.kind.replace("_", " ") + " " if percentage.approximator else ""
    unit = UNITS[percentage.unit]
    if percentage.value is not None:
        return f"{blur}{percentage.value}{unit}"
    return f"{blur}{percentage.low} to {percentage.high}{unit}"


def when(
    found: qk.Findings[qk.Annotation], said: qk.Attribution | None, percentage: qk.Percentage
) -> str:
    """Return the nearest date in what is said in that sentence, else the date of saying."""
    nearby = found.within(found.sentence_of(percentage)).dates
    if said is not None:
        inside = found.within(said).dates
        nearby = nearby.where(lambda date: date in inside)
    if nearby:
        return min(nearby, key=lambda date: abs(date.span.start - percentage.span.start)).value
    return f"said {said.when.value}" if said and said.when else "–"


def table(lines: list[Row]) -> Iterator[str]:
    """Yield the rows with their columns one below the other."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        yield "  ".join(cells).rstrip()


if __name__ == "__main__":
    main()
