"""
Group what is wrong with statements: how much, with which cues, and how it looks.

    python -m benchmarks.errors GOLD [PREDICTIONS] [--acts all] [--retype] [--examples 3]
        [--group too-long-right] [--cue said] [--words 8] [--seed 1]

GOLD holds documents with their statements, PREDICTIONS what `benchmarks.predict` printed for
them; without PREDICTIONS, the extractor runs now, with the options of `benchmarks.predict`.

The table has a row for each group, the largest first, with its share of the gold statements;
below it stand the cues and the shapes that are most frequent in each group; a cue with an
asterisk has no word that the lexicon lists. In examples, [content], <source> and {cue} are
marked, first those of the gold, then those that are found.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import attrs

from benchmarks.command import parser_of, run
from benchmarks.predicted import add_arguments, policy_of, predicted
from benchmarks.scoring.comparison import Comparison, speaker_is_right
from benchmarks.scoring.examples import shown
from benchmarks.scoring.figures import percent
from benchmarks.scoring.mistakes import GROUPS, Group, Mistake, mistakes
from benchmarks.scoring.statements import Spans
from quotekit.lexicons.function_words import FUNCTION_WORDS
from quotekit.linguistics.reporting import lemma_of


__all__ = ["main"]

_FORMS = ("direct", "mixed", "indirect")
_UNLISTED = "*"


@attrs.frozen
class _Error:
    """A mistake, and the text it is in."""

    text: str
    mistake: Mistake
    cue: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = parser_of("errors", __doc__)
    add_arguments(parser)
    parser.add_argument("--group", choices=GROUPS, help="show one group")
    parser.add_argument("--cue", metavar="WORD", help="show the errors with one cue")
    parser.add_argument("--words", type=int, default=8, metavar="N", help="show N cues, N shapes")
    parser.add_argument("--examples", type=int, default=0, metavar="N", help="show N of each group")
    parser.add_argument("--seed", type=int, default=1, help="show other examples")
    return run(_report, parser, arguments)


def _report(options: argparse.Namespace) -> None:
    errors: list[_Error] = []
    counts: Counter[str] = Counter()
    for gold, prediction in predicted(options):
        compared, wrong = mistakes(gold, prediction, policy_of(options))
        counts.update(_counted(compared))
        errors += [_Error(gold["text"], each, _cue(gold["text"], each.cue)) for each in wrong]
    wanted = [error for error in errors if _is_wanted(error, options)]
    _print(_summary(counts))
    _print(_table(wanted, counts))
    _print(_details(wanted, options))


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


def _is_wanted(error: _Error, options: argparse.Namespace) -> bool:
    cue = options.cue in {None, error.cue, error.cue.removesuffix(_UNLISTED)}
    return cue and options.group in {None, error.mistake.group}


def _cue(text: str, spans: Spans) -> str:
    """Return the verb of a cue, or else its first word that says something."""
    words = " ".join(text[start:end] for start, end in spans).lower().split()
    full = [word for word in words if word not in FUNCTION_WORDS] or words
    if not full:
        return "(none)"
    return next(filter(None, map(lemma_of, full)), f"{full[0]}{_UNLISTED}")


def _counted(compared: Comparison) -> Iterator[str]:
    yield "documents"
    yield from ("gold" for _ in compared.gold)
    yield from (f"gold.{statement.type}" for statement in compared.gold)
    yield from ("found" for _ in compared.found)
    for right, actual in compared.pairs:
        yield "content"
        if speaker_is_right(right, actual):
            yield "speaker"


def _summary(counts: Counter[str]) -> Iterator[str]:
    gold, found = counts["gold"], counts["found"]
    yield f"{counts['documents']} documents, {gold} gold statements, {found} predictions"
    for name, meaning in (("content", "right content"), ("speaker", "and right speaker")):
        shares = f"recall {percent(counts[name], gold):5.1f} %"
        shares += f"   precision {percent(counts[name], found):5.1f} %"
        yield f"{meaning:20} {counts[name]:>10}   {shares}"
    yield ""


# -- the table -----------------------------------------------------------------------------


def _table(errors: Sequence[_Error], counts: Counter[str]) -> Iterator[str]:
    heads = "".join(f"{form:>10}" for form in ("all", "of gold", *_FORMS))
    yield f"{'group':20} {'costs':10}{heads}"
    sizes = _by_size(errors)
    for group in sizes:
        forms = Counter(e.mistake.form for e in errors if e.mistake.group == group.name)
        share = f"{percent(sizes[group], counts['gold']):.1f} %"
        cells = "".join(f"{forms[form]:>10}" for form in _FORMS)
        yield f"{group.name:20} {group.costs:10}{sizes[group]:>10}{share:>10}{cells}"
    gold = "".join(f"{counts[f'gold.{form}']:>10}" for form in _FORMS)
    yield f"{'(gold statements)':31}{counts['gold']:>10}{'':10}{gold}"


def _by_size(errors: Iterable[_Error]) -> dict[Group, int]:
    """Return the groups, the largest first, those that cost nothing last."""
    sizes = Counter(error.mistake.group for error in errors)
    groups = [group for group in GROUPS.values() if sizes[group.name]]
    groups.sort(key=lambda group: (group.costs == "nothing", -sizes[group.name]))
    return {group: sizes[group.name] for group in groups}


# -- what the groups hold ------------------------------------------------------------------


def _details(errors: Sequence[_Error], options: argparse.Namespace) -> Iterator[str]:
    chance = random.Random(options.seed)  # noqa: S311  # which examples are shown is no secret
    for group in _by_size(errors):
        its_own = [error for error in errors if error.mistake.group == group.name]
        yield f"\n{group.name}: {group.meaning} ({len(its_own)})"
        cues = Counter(error.cue for error in its_own)
        shapes = Counter(error.mistake.why for error in its_own)
        unlisted = sum(count for cue, count in cues.items() if cue.endswith(_UNLISTED))
        yield f"  cues    {_most(cues, options.words)} (unlisted {unlisted})"
        yield f"  shapes  {_most(shapes, options.words)}"
        for error in chance.sample(its_own, min(options.examples, len(its_own))):
            yield from _example(error)


def _most(counts: Counter[str], number: int) -> str:
    listed = " · ".join(f"{word} {count}" for word, count in counts.most_common(number))
    others = sum(counts.values()) - sum(count for _, count in counts.most_common(number))
    return f"{listed} · others {others}" if others else listed


def _example(error: _Error) -> Iterator[str]:
    mistake = error.mistake
    rules = (str(found.row.get("rule", "no rule")) for found in mistake.found)
    facts = dict.fromkeys((mistake.document, str(mistake.form), mistake.why, *rules))
    yield f"\n  {' · '.join(facts)}"
    for line in shown(error.text, mistake):
        yield f"    {line}"


if __name__ == "__main__":
    sys.exit(main())
