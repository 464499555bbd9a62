"""
Feed texts that a coverage-guided fuzzer makes to the extractors, the renderer and the exporters.

    python -m benchmarks.fuzz TARGET [--seconds 600] [--corpus FOLDER] [--runs N]

TARGET is ``quotes``, ``attributions``, ``dates``, ``percentages``, ``everything``,
``rendering`` or ``export``. A text is any Unicode, lone surrogates and all, or put together
from the marks, cues, numbers and dates that extractors look for. What a target holds a text
to is the contract that `quotekit.testing.check_extractor` checks, or that what is written
comes back equal. What breaks it is printed, and kept in a file ``build/crash-…``; put the text
into `tests/test_once_crashed.py`. Needs ``pip install 'quotekit-nlp[fuzz]'``.
"""

import datetime as dt
import importlib
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.command import parser_of
from benchmarks.hostile_texts import HOSTILE


__all__ = ["PIECES", "TARGETS", "main", "text_of"]

_DAY = dt.date(2022, 12, 4)
_LONGEST = 1024
PIECES = (
    *('"', "“", "”", "'", "‘", "’", "«", "»", "``", "''", " ", " ", " ", "\n", "\n\n", ". ", ", "),
    *("said", " said ", "told", "asked", "that", "according to", "adding that", "who", "—", ":"),
    *("Ana Ruiz", "Mr. Ruiz", "she", "he", "the mayor", "CNN", "the report", "Q: ", "A: ", "RUIZ:"),
    *("May 5", "Friday", "2022", "last week", "12/4/22", "the 1990s", "two years and", "ago", "to"),
    *("3.5%", "5 to 7 percent", "half a", "one in five", "percentage points", "1,000", "%", "-"),
    *("(", ")", "<b>", "&quot;", "@a", "#b", "http://a.b/c", "\0", "\ud800", "é", "\u0301", "𝒜"),
)
"""What texts are put together from; a byte stands for each."""


def text_of(data: bytes) -> str:
    """
    Make a text of what the fuzzer gives.

        >>> text_of(bytes([0, 1, 17, 18, 2]))
        '“said said ”'
        >>> text_of(bytes([1, 72, 105]))
        'Hi'
    """
    kind, rest = data[:1], data[1:]
    if kind and kind[0] % 2 == 0:
        return "".join(PIECES[byte % len(PIECES)] for byte in rest)
    return rest.decode("utf-8", "surrogateescape")


# -- what a text is held to ----------------------------------------------------------------


def _contract(extractor: str, **options: Any) -> Callable[[str], None]:  # noqa: ANN401 - any option
    def hold(text: str) -> None:
        quotekit = importlib.import_module("quotekit")
        check = importlib.import_module("quotekit.testing").check_extractor
        check(getattr(quotekit, extractor)(**options), text, before=None)

    return hold


def _found(text: str) -> Any:  # noqa: ANN401 - a class that must not be imported yet
    quotekit = importlib.import_module("quotekit")
    return quotekit.extract(
        quotekit.Document(text, reference_date=_DAY),
        quotekit.QuoteExtractor(uses="all"),
        quotekit.AttributionExtractor(acts="all"),
        quotekit.DateExtractor(vague=True),
        quotekit.PercentageExtractor(shares=True),
    )


def _everything(text: str) -> None:
    found = _found(text)
    if found != _found(text):
        raise AssertionError("a second reading finds something else")
    for one in found:
        if not found.sentence_of(one).contains(one.span):
            raise AssertionError(f"{one} stands outside its sentence")


def _rendering(text: str) -> None:
    found = _found(text)
    if "<script" in found.to_html().lower():
        raise AssertionError("a script is written")
    repr(found), found.by_speaker(), found.notes


def _export(text: str) -> None:
    found = _found(text)
    again = type(found).from_dicts(text, found.to_dicts())
    if list(again) != list(found):
        raise AssertionError("what is written does not come back")
    if len(found.records()) != len(found):
        raise AssertionError("a record is missing")


TARGETS: Mapping[str, Callable[[str], None]] = {
    "quotes": _contract("QuoteExtractor", uses="all"),
    "attributions": _contract("AttributionExtractor", acts="all"),
    "dates": _contract("DateExtractor", vague=True),
    "percentages": _contract("PercentageExtractor", shares=True),
    "everything": _everything,
    "rendering": _rendering,
    "export": _export,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 2 where the fuzzer is not installed."""
    parser = parser_of("fuzz", __doc__)
    parser.add_argument("target", choices=sorted(TARGETS))
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--runs", type=int, default=-1, help="how many texts at the most")
    parser.add_argument("--corpus", metavar="FOLDER", help="where to keep texts that tell")
    options = parser.parse_args(arguments)
    try:
        atheris = importlib.import_module("atheris")
    except ImportError:
        print("atheris is missing; pip install 'quotekit-nlp[fuzz]'", file=sys.stderr)
        return 2
    hold = TARGETS[options.target]
    with atheris.instrument_imports(include=["quotekit"]):
        for make in HOSTILE.values():  # what is imported on first use is imported now
            hold(make(60))
    Path("build").mkdir(exist_ok=True)
    command = [
        sys.argv[0], "-artifact_prefix=build/", f"-max_len={_LONGEST}",
        f"-max_total_time={options.seconds}", f"-runs={options.runs}",
        *([options.corpus] if options.corpus else []),
    ]  # fmt: skip
    atheris.Setup(command, lambda data: hold(text_of(data)))
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
