"""
Train the models of attribution and write their package data.

    python -m training.attribution DATA_DIR [--jobs 2] [--predictions FILE]

DATA_DIR holds `polnear.train.jsonl`. Four labellers each learn from three quarters of the
texts, so that the classifier of cues sees labels for texts that no labeller has learned
from; then one labeller learns from all. Takes some fifteen minutes; the same data gives
the same files. `--predictions` writes what such cross-validated models find in all the
texts, for the scorers and for `training.confidence`.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from quotekit import Document, QuoteExtractor
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.flow import Flow
from quotekit.extractors.attributions.forms import form_of
from quotekit.extractors.attributions.learned.labeller import Labeller
from quotekit.extractors.attributions.learned.reader import Models, models_of, read_place
from quotekit.models.linear_file import unpacked
from training.cues import Example, examples, odds_of, trained_classifier
from training.labeller import trained_labeller
from training.statements import Story, read_stories


__all__ = ["main"]

_FOLDS = 4
_FEWEST_TEXTS = 12
"""A word is common when so many texts have it in lower case."""

_TOPICS = frozenset(
    """
    anti-immigrant billionaire billionaires birther caucus caucuses celebrity conservatives delegate
    delegates democratic deport deportation email emails evangelical gay immigrant immigrants
    immigration independents liberals migrants misogynist mogul neurosurgeon nightclub nominee
    nominees presidency presumptive primaries progressives raped rapists refugee refugees rigged
    senators server superdelegate superdelegates temperament transgender tweet-author tweet-date
    tweet-id undocumented unfit wall walls xenophobe
    """.split()
)
"""Common in the training texts because of the year that they are from: not to be learned."""

_MODELS = Path(__file__).parent.parent / "src" / "quotekit" / "models"


def common_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the words that many texts have in lower case: no names, no topics of the day."""
    counts: Counter[str] = Counter()
    for text in texts:
        document = Document(text)
        words = (word for paragraph in document.paragraphs for word in document.words(paragraph))
        counts.update({word for word in words if word.islower()})
    return frozenset(word for word, count in counts.items() if count >= _FEWEST_TEXTS) - _TOPICS


def _parts(stories: Sequence[Story], fold: int) -> tuple[list[Story], list[Story]]:
    """Return what a fold learns from, and what it is tried on."""
    others = [story for place, story in enumerate(stories) if place % _FOLDS != fold]
    return others, [story for place, story in enumerate(stories) if place % _FOLDS == fold]


def _labeller_of(stories: Sequence[Story], fold: int | None) -> bytes:
    return trained_labeller(stories if fold is None else _parts(stories, fold)[0])


def _examples_of(stories: Sequence[Story], labeller: bytes, fold: int) -> list[Example]:
    learned, tried = _parts(stories, fold)
    return list(examples(tried, odds_of(learned), Labeller(unpacked(labeller))))


def statement_rows(row: dict[str, Any], models: Models) -> dict[str, Any]:
    """Return what some models find in a text, as the scorers read it."""
    document = Document(row["text"])
    flow = Flow(
        document,
        document.annotations(QuoteExtractor()).quotes,
        partial(read_place, models=models),
    )
    for _ in flow.follow():
        pass
    outer = (draft for draft in flow.drafts if draft.parent is None)
    return {"id": row["id"], "quotes": [_row(document.text, draft) for draft in outer]}


def _row(text: str, draft: Draft) -> dict[str, Any]:
    return {
        "content": sorted(draft.content),
        "speaker": [draft.source] if draft.source else None,
        "cue": [draft.cue] if draft.cue else None,
        "type": form_of(text, draft.content, draft.quotes),
        "act": draft.act,
        "rule": draft.rule,
        "cue_lemma": draft.cue_lemma,
        "probability": draft.probability,
        "agreement": draft.agreement,
        "bounds": draft.bounds,
        "sureness": draft.sureness,
    }


def main() -> None:
    """Train, cross-validate, write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("data", type=Path, help="the folder of the annotated statements")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes train at once")
    parser.add_argument("--predictions", type=Path, help="where to write what the folds find")
    parser.add_argument("--out", type=Path, default=_MODELS, help="the folder to write into")
    options = parser.parse_args()
    train = options.data / "polnear.train.jsonl"
    rows = [json.loads(line) for line in train.read_text(encoding="utf-8").splitlines()]
    vocabulary = common_words(row["text"] for row in rows)
    stories = list(read_stories(rows, vocabulary))
    folds = range(_FOLDS)
    with ProcessPoolExecutor(options.jobs) as pool:
        *parts, whole = pool.map(partial(_labeller_of, stories), [*folds, None])
        found = list(pool.map(partial(_examples_of, stories), parts, folds))
        classifier_of = partial(_classifier_of, stories, found, vocabulary)
        if options.predictions:
            classifiers = map(classifier_of, folds)
            lines = pool.map(partial(_fold_rows, rows), folds, parts, classifiers)
            text = "".join(line for fold in lines for line in fold)
            options.predictions.write_text(text, encoding="utf-8")
    classifier = classifier_of(None)
    for name, file in (("labeller.bin", whole), ("cues.bin", classifier)):
        (options.out / name).write_bytes(file)
        print(f"{name}: {len(file):,} bytes, {len(unpacked(file).rows):,} features")


def _fold_rows(
    rows: Sequence[dict[str, Any]], fold: int, labeller: bytes, classifier: bytes
) -> list[str]:
    """Return what the models of a fold find in the texts that they have not learned from."""
    models = models_of(unpacked(labeller), unpacked(classifier))
    return [json.dumps(statement_rows(row, models)) + "\n" for row in rows[fold::_FOLDS]]


def _classifier_of(
    stories: Sequence[Story],
    found: Sequence[Sequence[Example]],
    vocabulary: frozenset[str],
    fold: int | None,
) -> bytes:
    """Return the classifier that learns from what the other folds found; None for all."""
    others = [example for place, part in enumerate(found) if place != fold for example in part]
    learned = stories if fold is None else _parts(stories, fold)[0]
    return trained_classifier(others, odds_of(learned), vocabulary)


if __name__ == "__main__":
    main()
