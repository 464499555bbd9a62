"""
Read a news story: who said what, which days are meant, which percentages stand in it.

    python examples/read_an_article.py [ARTICLE] [--date YYYY-MM-DD] [--html PATH]

Prints what was found and writes the story, marked, as a page of HTML.
"""

import argparse
import datetime as dt
import os
import pathlib
import sys
import textwrap
from collections.abc import Iterator
from typing import NoReturn

import quotekit as qk


SHIPPED = pathlib.Path(__file__).with_name("article.txt")
SHIPPED_DAY = "2025-10-12"
WIDTH = 88


def main() -> None:
    """Read the article named on the command line, or the one shipped beside this file."""
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]  # a plain stream has it
    options = parsed_options()
    path = options.article or SHIPPED
    day = parsed_day(options.date or (None if options.article else SHIPPED_DAY))
    text = text_of(path)
    found = qk.extract(text, reference_date=day)
    write(options.html, found.to_html(full=True))
    show(*report(path, day, text, found), "", f"The marked article is in {options.html}")


def parsed_options() -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description="Who said what, when, with which percentages.")
    parser.add_argument("article", nargs="?", type=pathlib.Path, help="a text file in UTF-8")
    parser.add_argument("--date", metavar="YYYY-MM-DD", help="the day the article appeared")
    parser.add_argument(
        "--html", type=pathlib.Path, default=pathlib.Path("build", "demo.html"), metavar="PATH"
    )
    return parser.parse_args()


def parsed_day(day: str | None) -> dt.date | None:
    """Parse a day as ISO 8601 writes it."""
    try:
        return None if day is None else dt.date.fromisoformat(day)
    except ValueError:
        stop(2, f"{day!r} is no day; write it as YYYY-MM-DD, for instance {SHIPPED_DAY}")


def text_of(path: pathlib.Path) -> str:
    """Read a file that ought to be there and to be UTF-8."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        stop(1, f"cannot read {path}: {error.strerror}")
    except UnicodeDecodeError as error:
        stop(1, f"{path} is not UTF-8 (byte {error.start}: {error.reason}); save it as UTF-8")


def write(path: pathlib.Path, page: str) -> None:
    """Write a page of HTML, and the folder that it goes to."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page, encoding="utf-8")
    except OSError as error:
        stop(1, f"cannot write {path}: {error.strerror}")


def show(*lines: str) -> None:
    """Print lines for as long as somebody reads them."""
    try:
        print("\n".join(lines), flush=True)
    except BrokenPipeError:  # ``| head`` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def stop(status: int, message: str) -> NoReturn:
    """End with one line on standard error."""
    print(message, file=sys.stderr)
    sys.exit(status)


# -- what is printed -----------------------------------------------------------------------


def report(
    path: pathlib.Path, day: dt.date | None, text: str, found: qk.Findings[qk.Annotation]
) -> Iterator[str]:
    """Yield the lines of the whole report."""
    yield f"{path.name}: {len(text.split())} words, read as of {day or 'no known day'}"
    yield from headed("Who said what", found.attributions)
    for number, said in enumerate(sorted(found.attributions, key=lambda a: a.content), 1):
        yield from statement(number, said)
    yield from headed("Days", found.dates)
    for date in found.dates:
        yield row(date.text, date.value, date.type, days(date), date.rule)
    yield from headed("Percentages", found.percentages)
    for percentage in found.percentages:
        of = f"of {percentage.of}" if percentage.of else ""
        yield row(percentage.text, number_of(percentage), percentage.unit, of, percentage.rule)
    yield from headed("Notes", found.notes)
    yield from (f"  {note}" for note in found.notes)


def headed(title: str, items: "qk.Findings[qk.Annotation] | tuple[str, ...]") -> Iterator[str]:
    """Yield a heading that says how many items follow."""
    yield ""
    yield f"{title} ({len(items)})"
    yield "-" * WIDTH


def statement(number: int, said: qk.Attribution) -> Iterator[str]:
    """Yield the lines that tell of one statement."""
    role = f", {said.speaker.role}" if said.speaker and said.speaker.role else ""
    yield f"{number:3}. {said.speaker_name or 'nobody named'}{role}"
    cue = f"{said.cue!s}" if said.cue else "no cue"
    negated = ", negated" if said.negated else ""
    yield f"     [{cue}] {said.form} {said.act}{negated}, {said.confidence:.0%} sure, {said.rule}"
    yield textwrap.fill(said.text, WIDTH, initial_indent=" " * 7, subsequent_indent=" " * 7)
    when = f"{said.when.text} ({said.when.value})" if said.when else None
    for word, fact in (("to", said.addressee), ("in", said.medium), ("when:", when)):
        if fact:
            yield f"     {word} {fact}"


def row(words: str, value: str, kind: str, detail: str, rule: str) -> str:
    """Return one line of a table."""
    return f"  {words:<24} {value:<14} {kind:<17} {detail:<26} {rule}"


def days(date: qk.DateExpression) -> str:
    """Return the first and the last day that a date can mean."""
    if date.date or not (date.earliest and date.latest):
        return str(date.date or "")
    return f"{date.earliest} to {date.latest}"


def number_of(percentage: qk.Percentage) -> str:
    """Return the number of a percentage, with what bounds or blurs it."""
    if percentage.value is None:
        return f"{percentage.low} to {percentage.high}"
    blur = f"{percentage.approximator.kind} " if percentage.approximator else ""
    return f"{blur.replace('_', ' ')}{percentage.value}"


if __name__ == "__main__":
    main()
