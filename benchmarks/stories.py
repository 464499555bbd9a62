"""
Measure statements on twenty stories in the styles that corpora lack, and list what is wrong.

    python -m benchmarks.stories [FOLDER] [--only court] [--mark] [--export DIR]

FOLDER holds stories as `tests/cases/README.md` describes them, one a file. Figures are in
percent: F1 for content, for content with the right source, and for content with the right
name; of the statements in no other statement. ``--mark`` writes into each story what is known
to be wrong with it today, which is what the tests expect. ``--export`` writes ``gold.jsonl``
and ``predicted.jsonl`` into a folder, in the format that `benchmarks.predict` writes.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.command import parser_of
from benchmarks.marking import write_known
from benchmarks.predictions import statement_row
from benchmarks.scoring.figures import Score, Tally, f_score, percent
from benchmarks.scoring.stories import CIRCUMSTANCES, Judged, JudgedStory, gold_row, judge
from quotekit import Attribution, AttributionExtractor, Document
from tests.marked_cases import Case, read_cases


__all__ = ["STORIES", "judged_stories", "main"]

STORIES = Path(__file__).parent.parent / "tests" / "cases" / "attributions" / "stories"
_WIDTH = 72


def judged_stories(folder: Path = STORIES) -> Iterator[tuple[Path, Case, JudgedStory]]:
    """Read the stories of a folder, and judge what is found in each."""
    for path in sorted(folder.glob("*.md")):
        for case in read_cases(path):
            yield path, case, judge(case, _found(case))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = parser_of("stories", __doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=STORIES)
    parser.add_argument("--only", default="", help="part of a story's file name")
    parser.add_argument("--mark", action="store_true", help="write what is wrong into the stories")
    parser.add_argument("--export", type=Path, metavar="DIR", help="write gold and predictions")
    options = parser.parse_args(arguments)
    stories = [one for one in judged_stories(options.folder) if options.only in one[0].stem]
    if not stories:
        print(f"{options.folder} holds no such stories", file=sys.stderr)
        return 2
    _report(stories)
    if options.export:
        _export(options.export, [case for _, case, _ in stories])
    if options.mark:
        for path, case, story in reversed(stories):
            write_known(path, case, story.wrong, len(story.extra))
    return 0


def _found(case: Case) -> Sequence[Attribution]:
    document = Document(case.text, reference_date=case.reference)
    return document.annotations(AttributionExtractor()).attributions


_Stories = Sequence[tuple[Path, Case, JudgedStory]]


def _report(stories: _Stories) -> None:
    total = Tally()
    print(f"{'':28} {'gold':>4} {'found':>5} {'content':>7} {'+source':>7} {'+name':>7}")
    for path, _, story in stories:
        total.update(story.counts)
        print(_line(path.stem, story.counts))
    print(_line("all", total))
    for measure in ("content", "content+speaker", "content+name"):
        score = f_score(total[measure], total["predicted"], total["gold"])
        print(f"{measure:28} {_shown(score)}")
    for part in CIRCUMSTANCES:
        score = f_score(*(total[f"{part}{side}"] for side in ("", ".predicted", ".gold")))
        print(f"{part:28} {_shown(score)}")
    print(f"{'act':28} {percent(total['act'], total['content']):.1f}")
    for path, _, story in stories:
        for problem in _problems(story):
            print(f"{path.stem} {problem}")


def _line(name: str, counts: Tally) -> str:
    scores = " ".join(
        f"{f_score(counts[measure], counts['predicted'], counts['gold']).f1:7.1f}"
        for measure in ("content", "content+speaker", "content+name")
    )
    return f"{name:28} {counts['gold']:>4} {counts['predicted']:>5} {scores}"


def _shown(score: Score) -> str:
    return f"precision {score.precision:.1f} recall {score.recall:.1f} F1 {score.f1:.1f}"


def _problems(story: JudgedStory) -> Iterator[str]:
    for judged in story.statements:
        if judged.problems:
            yield f"{judged.name}: {', '.join(judged.problems)} {_difference(judged)}"
        for part in CIRCUMSTANCES:
            found = getattr(judged.found, part, None)
            if (found or (judged.found and judged.row[part])) and not judged.is_right(part):
                yield f"{judged.name}: {part} is {found.text if found else None!r}"
    for finding in story.extra:
        yield f"extra: {_statement(finding)}"


def _difference(judged: Judged) -> str:
    wanted = f"{judged.row['speaker_entity']}"
    if judged.found is not None:
        return f"[{wanted}] is {_statement(judged.found)}"
    if judged.nearest is not None:
        return f"[{wanted}] nearest is {_statement(judged.nearest)}"
    return f"[{wanted}] is not found"


def _statement(found: Attribution) -> str:
    source = found.source.text if found.source else None
    parts = " / ".join(_short(span.text) for span in found.content)
    cue = found.cue.text if found.cue else None
    return f"[{source} = {found.speaker_name}] ({cue}) {parts} <{found.rule}>"


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _WIDTH else f"{words[: _WIDTH // 2]} ... {words[-_WIDTH // 2 :]}"


def _export(folder: Path, cases: Sequence[Case]) -> None:
    """Write the statements that stand in no other, as the corpora have them."""
    folder.mkdir(parents=True, exist_ok=True)
    gold, predicted = [], []
    for case in cases:
        row = gold_row(case)
        outer = [quote for quote in row["quotes"] if not quote["nested"]]
        gold.append({**row, "quotes": outer})
        found = [statement_row(one) for one in _found(case) if one.parent is None]
        predicted.append({"id": row["id"], "quotes": found})
    for name, rows in (("gold", gold), ("predicted", predicted)):
        lines = "".join(f"{json.dumps(row)}\n" for row in rows)
        (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
