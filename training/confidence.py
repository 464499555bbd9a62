"""
Train the model that says how likely a statement is right, and write its package data.

    python -m training.confidence DATA_DIR PREDICTIONS [STORIES ...]

DATA_DIR holds `polnear.train.jsonl`, PREDICTIONS is what `training.attribution` found in its
texts with models that had not learned from them. Right is what the scorers call right: a
content that overlaps by four fifths, and a source with a word of the gold's. The turns of
interviews, which PolNeAR does not annotate, are counted in STORIES: pairs of files, gold
and `benchmarks.predict --acts all` of it, separated by a colon.
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.scoring.comparison import Comparison, Policy, speaker_is_right
from quotekit.extractors.attributions.confidence import clues
from quotekit.extractors.attributions.draft import Draft
from quotekit.models.linear_file import packed, unpacked


__all__ = ["Judgement", "judgements_of", "main"]

_UNANNOTATED = ("labelled-turn", "answer-after-question")
_C = 0.3
_STEP = 1 / 1024
_SMALLEST = 0.005
_SEED = 20_221_204
_FILE = Path(__file__).parent.parent / "src" / "quotekit" / "models" / "confidence.bin"


class Judgement(NamedTuple):
    """A prediction, and whether its content and its speaker are right."""

    row: Mapping[str, Any]
    content: bool
    speaker: bool

    def clues(self) -> dict[str, float]:
        """Return what the model is to judge it by."""
        row = self.row
        draft = Draft(
            content=[(start, end) for start, end in row["content"]],
            rule=row["rule"],
            act=row["act"],
            cue_lemma=row["cue_lemma"],
            source=None if row["speaker"] is None else tuple(row["speaker"][0]),
            probability=row["probability"],
            agreement=row["agreement"],
            bounds=row["bounds"],
            sureness=row["sureness"],
        )
        return dict(clues(draft, row["type"]))


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def judgements_of(gold: Iterable[Mapping[str, Any]], found: Path) -> Iterator[Judgement]:
    """Yield each statement that a file of predictions has for some texts, judged by their gold."""
    predictions = {row["id"]: row for row in _rows(found)}
    for row in gold:
        compared = Comparison.of(row, predictions.get(row["id"]), Policy())
        for right, statement in compared.pairs:
            yield Judgement(statement.row, True, speaker_is_right(right, statement))  # noqa: FBT003
        for statement in compared.unpaired()[1]:
            yield Judgement(statement.row, content=False, speaker=False)


def _fitted(judgements: Sequence[Judgement], right: Sequence[bool]) -> dict[str, float]:
    """Return the weights of a logistic regression."""
    from sklearn.feature_extraction import DictVectorizer  # noqa: PLC0415 - an extra
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - an extra

    vectorizer = DictVectorizer()
    rows = vectorizer.fit_transform([judgement.clues() for judgement in judgements])
    rows.indices, rows.indptr = rows.indices.astype("int32"), rows.indptr.astype("int32")
    model = LogisticRegression(C=_C, max_iter=500, solver="liblinear", random_state=_SEED)
    model.fit(rows, right)
    weights = dict(zip(vectorizer.feature_names_, model.coef_[0].tolist(), strict=True))
    weights["bias"] += float(model.intercept_[0])
    return weights


def _share(right: int, total: int) -> float:
    """Return a share, drawn a little towards one half."""
    return round((right + 1) / (total + 2), 4)


def _counted(stories: Iterable[str]) -> dict[str, tuple[float, float]]:
    """Return for each rule that is not annotated how often both, and the speaker, are right."""
    judged = [
        judgement
        for pair in stories
        for gold, found in [pair.split(":")]
        for judgement in judgements_of(_rows(Path(gold)), Path(found))
    ]
    counted = {}
    for rule in _UNANNOTATED:
        of_rule = [judgement for judgement in judged if judgement.row["rule"] == rule]
        found = [judgement for judgement in of_rule if judgement.content]
        speakers = sum(judgement.speaker for judgement in found)
        counted[rule] = (_share(speakers, len(of_rule)), _share(speakers, len(found)))
        print(f"{rule}: {len(of_rule)} found, {len(found)} right, {speakers} with their speaker")
    return counted


def main() -> None:
    """Fit, write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("data", type=Path, help="the folder of the annotated statements")
    parser.add_argument("predictions", type=Path, help="what cross-validated models found")
    parser.add_argument("stories", nargs="*", help="pairs GOLD:PREDICTIONS of annotated interviews")
    parser.add_argument("--out", type=Path, default=_FILE, help="the file to write")
    options = parser.parse_args()
    judged = list(judgements_of(_rows(options.data / "polnear.train.jsonl"), options.predictions))
    judged = [judgement for judgement in judged if judgement.row["rule"] not in _UNANNOTATED]
    found = [judgement for judgement in judged if judgement.content]
    both = _fitted(judged, [judgement.content and judgement.speaker for judgement in judged])
    speaker = _fitted(found, [judgement.speaker for judgement in found])
    weights = {
        name: row
        for name in sorted({*both, *speaker})
        if max(map(abs, row := (both.get(name, 0.0), speaker.get(name, 0.0)))) >= _SMALLEST
    }
    facts = {"counted": _counted(options.stories)}
    file = packed(("both", "speaker"), _STEP, weights, facts)
    options.out.write_bytes(file)
    print(f"{options.out.name}: {len(file):,} bytes, {len(unpacked(file).rows):,} features")


if __name__ == "__main__":
    main()
