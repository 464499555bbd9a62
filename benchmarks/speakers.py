"""
Measure whose statements are found to be whose, on the stories of the tests.

    python -m benchmarks.speakers [FOLDER] [--errors]

FOLDER holds stories as `tests/cases/README.md` describes them. Figures are in percent.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.scoring.speakers import (
    Marked,
    Outcome,
    b_cubed,
    circumstances,
    outcomes,
    pairwise,
    wrong_parts,
)
from quotekit import AttributionExtractor, Document
from tests.marked_cases import Case, read_cases


__all__ = ["main", "outcomes_of", "statements_of", "stories"]

_STORIES = Path(__file__).parent.parent / "tests" / "attributions" / "stories"


def stories(folder: Path = _STORIES) -> Iterator[Case]:
    """Read the stories of a folder, in the order of their files' names."""
    for path in sorted(folder.glob("*.md")):
        yield from read_cases(path)


def statements_of(case: Case) -> dict[str, dict[str, Marked]]:
    """Group the marks of a story by statement, each part under its kind."""
    statements: dict[str, dict[str, Marked]] = {}
    for mark in case.marks:
        for name in mark.ids:
            part = Marked(mark.start, mark.end, mark.keys)
            statements.setdefault(name, {}).setdefault(mark.kind, part)
    return statements


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speakers", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=_STORIES)
    parser.add_argument("--errors", action="store_true", help="show what is wrong")
    options = parser.parse_args(arguments)
    results = [
        (case, name, outcome)
        for case in stories(options.folder)
        for name, outcome in outcomes_of(case)
    ]
    if not results:
        print(f"{options.folder} holds no stories", file=sys.stderr)
        return 2
    _report(results)
    if options.errors:
        _show_errors(results)
    return 0


def outcomes_of(case: Case) -> Iterator[tuple[str, Outcome]]:
    """Yield each marked statement of a story by its name, with the finding that is the same."""
    document = Document(case.text, reference_date=case.reference)
    found = document.annotations(AttributionExtractor(acts="all")).attributions
    yield from outcomes(statements_of(case), found).items()


_Result = tuple[Case, str, Outcome]


def _report(results: Sequence[_Result]) -> None:
    pronouns = [result for result in results if result[2].is_pronoun(result[0].text)]
    wanted = [(case.title, outcome.wanted) for case, _, outcome in results]
    got = [(case.title, outcome.got) for case, _, outcome in results]
    print(f"{'statements':32} {len(results):>7}")
    print(f"{'speaker right':32} {_right(results):>7.1f}")
    print(f"{'speaker right, of pronouns':32} {_right(pronouns):>7.1f}   of {len(pronouns)}")
    print(f"{'B-cubed F1':32} {b_cubed(wanted, got):>7.1f}")
    print(f"{'pairwise F1':32} {pairwise(wanted, got):>7.1f}")
    for part, score in circumstances(outcome for _, _, outcome in results).items():
        print(f"{part:32} {score.precision:>7.1f} precision {score.recall:>7.1f} recall")


def _right(results: Sequence[_Result]) -> float:
    right = sum(outcome.wanted == outcome.got for _, _, outcome in results)
    return 100 * right / max(1, len(results))


def _show_errors(results: Sequence[_Result]) -> None:
    for case, name, outcome in results:
        if outcome.wanted != outcome.got:
            print(f"{case.path} {name}: {outcome.wanted!r} is {outcome.got!r}")
        for part in wrong_parts(outcome):
            print(f"{case.path} {name}: {part} is {getattr(outcome.found, part, None)!r}")


if __name__ == "__main__":
    sys.exit(main())
