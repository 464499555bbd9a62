"""
Measure whose statements are found to be whose, on the stories of the tests.

    python -m benchmarks.speakers [FOLDER ...] [--errors] [--mark]

A FOLDER holds stories as `tests/cases/README.md` describes them. Figures are in percent: of
the marked statements, how many have the marked name; of the mentions of those who speak, how
many are found and how well they are grouped; and how right the circumstances of saying are.
``--mark`` writes into each story which statements are known to be wrong today: that is what
the tests expect.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.marking import write_known
from benchmarks.scoring.mentions import Mention, Pair, aligned, figures
from benchmarks.scoring.speakers import (
    Marked,
    Outcome,
    b_cubed,
    circumstances,
    outcomes,
    pairwise,
    problems,
)
from quotekit import Annotation, AttributionExtractor, Document, Findings, Speaker
from tests.marked_cases import Case, read_cases


__all__ = [
    "STORIES",
    "main",
    "marks_all_mentions",
    "mentions_of",
    "outcomes_of",
    "statements_of",
    "stories",
]

STORIES = Path(__file__).parent.parent / "tests" / "cases" / "attributions" / "speakers"


def stories(folder: Path = STORIES) -> Iterator[Case]:
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
    parser.add_argument("folders", type=Path, nargs="*", default=[STORIES], metavar="FOLDER")
    parser.add_argument("--errors", action="store_true", help="show what is wrong")
    parser.add_argument("--mark", action="store_true", help="write what is wrong into the stories")
    options = parser.parse_args(arguments)
    cases = [case for folder in options.folders for case in stories(folder)]
    if not cases:
        print(f"{options.folders[0]} holds no stories", file=sys.stderr)
        return 2
    results = [(case, name, outcome) for case in cases for name, outcome in outcomes_of(case)]
    _report(results)
    pairs = [(case, list(mentions_of(case))) for case in cases]
    _report_mentions([mentions for case, mentions in pairs if marks_all_mentions(case)])
    if options.errors:
        _show_errors(results)
        for case, mentions in pairs:
            if marks_all_mentions(case):
                _show_wrong_mentions(case, mentions)
    for folder in options.folders if options.mark else ():
        _mark(folder)
    return 0


def outcomes_of(case: Case) -> Iterator[tuple[str, Outcome]]:
    """Yield each marked statement of a story by its name, with the finding that is the same."""
    yield from outcomes(statements_of(case), _found(case).attributions).items()


def _mark(folder: Path) -> None:
    for path in sorted(folder.glob("*.md")):
        for case in reversed(read_cases(path)):
            known = [name for name, outcome in outcomes_of(case) if problems(outcome)]
            write_known(path, case, known)


def marks_all_mentions(case: Case) -> bool:
    """Tell whether a story marks every mention of those who speak, as all but the first do."""
    return case.options.get("mentions") != "some"


def mentions_of(case: Case) -> Iterator[Pair]:
    """Yield the marked and the found mentions of those who speak in a story, paired."""
    found = _found(case)
    yield from aligned(
        (
            Mention(mark.start, mark.end, mark.keys["speaker"])
            for mark in case.marks
            if mark.kind in {"source", "mention"} and "speaker" in mark.keys
        ),
        (
            Mention(span.start, span.end, speaker)
            for speaker in found.speakers
            for span in found.mentions(speaker)
        ),
    )


def _found(case: Case) -> Findings[Annotation]:
    document = Document(case.text, reference_date=case.reference)
    return document.annotations(AttributionExtractor(acts="all"))


_Result = tuple[Case, str, Outcome]


def _report(results: Sequence[_Result]) -> None:
    pronouns = [result for result in results if result[2].is_pronoun(result[0].text)]
    found = [result for result in results if result[2].found is not None]
    wanted = [(case.title, outcome.wanted) for case, _, outcome in results]
    got = [(case.title, outcome.got) for case, _, outcome in results]
    print(f"{'statements':32} {len(results):>7}")
    print(f"{'speaker right':32} {_right(results):>7.1f}")
    print(f"{'speaker right, of pronouns':32} {_right(pronouns):>7.1f}   of {len(pronouns)}")
    print(f"{'speaker right, of those found':32} {_right(found):>7.1f}   of {len(found)}")
    print(f"{'B-cubed F1':32} {b_cubed(wanted, got):>7.1f}")
    print(f"{'pairwise F1':32} {pairwise(wanted, got):>7.1f}")
    for part, score in circumstances(outcome for _, _, outcome in results).items():
        print(f"{part:32} {score.precision:>7.1f} precision {score.recall:>7.1f} recall")


def _report_mentions(stories: Sequence[Sequence[Pair]]) -> None:
    mentions = figures(stories)
    print(f"{'mentions':32} {mentions.wanted:>7}")
    precision, recall, _ = mentions.found
    print(f"{'mentions found':32} {precision:>7.1f} precision {recall:>7.1f} recall")
    print(f"{'mentions, B-cubed F1':32} {mentions.b_cubed:>7.1f}")
    print(f"{'mentions, pairwise F1':32} {mentions.pairwise:>7.1f}")


def _right(results: Sequence[_Result]) -> float:
    right = sum(outcome.is_right for _, _, outcome in results)
    return 100 * right / max(1, len(results))


def _show_errors(results: Sequence[_Result]) -> None:
    for case, name, outcome in results:
        wrong = problems(outcome)
        if "speaker" in wrong:
            print(f"{case.path} {name}: {outcome.wanted!r} is {outcome.got!r}")
        for part in wrong:
            if part != "speaker":
                said = getattr(outcome.found, part, getattr(_speaker(outcome), part, None))
                print(f"{case.path} {name}: {part} {getattr(said, 'text', said)!r}")


def _speaker(outcome: Outcome) -> Speaker | None:
    return outcome.found.speaker if outcome.found is not None else None


def _show_wrong_mentions(case: Case, mentions: Sequence[Pair]) -> None:
    for wanted, found in sorted(mentions, key=lambda pair: pair[0] or pair[1] or (0, 0)):
        names = wanted and wanted.key, getattr(found and found.key, "name", None)
        if names[0] != names[1]:
            start, end, _ = wanted or found or (0, 0, "")
            words = " ".join(case.text[max(0, start - 30) : end].split())
            print(f"{case.path} mention {words!r}: {names[0]!r} is {names[1]!r}")


if __name__ == "__main__":
    sys.exit(main())
