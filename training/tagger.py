"""
Train the part-of-speech tagger and write its package data.

    python -m training.tagger DATA_DIR

DATA_DIR holds `ewt.train.tsv.gz`, `ewt.dev.tsv.gz`, `gum.train.tsv.gz` and
`gum.dev.tsv.gz`. Takes some five minutes; the same data gives the same file.
"""

import argparse
import random
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from quotekit.models.perceptron_file import STEP, packed
from training.treebank import Sentence, as_we_cut, read_sentences


__all__ = ["main"]

Perceptron = Any
"""NLTK's `PerceptronTagger`; NLTK ships no types."""

_SEED = 20_221_204
_ITERATIONS = 6
_SMALLEST = 0.5
"""Weights below this one are dropped: it costs less than a tenth of a point of accuracy."""

_TREEBANKS = ("ewt", "gum")
_FILE = Path(__file__).parent.parent / "src" / "quotekit" / "models" / "tagger.bin"


def _sentences(data: Path, split: str, treebanks: Iterable[str] = _TREEBANKS) -> list[Sentence]:
    return [
        sentence
        for treebank in treebanks
        for text, words in read_sentences(data / f"{treebank}.{split}.tsv.gz")
        if (sentence := as_we_cut(text, words))
    ]


def _trained(sentences: list[Sentence]) -> Perceptron:
    from nltk.tag.perceptron import PerceptronTagger

    random.seed(_SEED)
    random.shuffle(sentences)
    tagger = PerceptronTagger(load=False)
    tagger.train(sentences, nr_iter=_ITERATIONS)
    return tagger


def _in_steps(weights: dict[str, dict[str, float]]) -> dict[str, dict[str, int]]:
    """Return *weights* in whole steps, without the small ones."""
    rounded = {
        feature: {
            tag: max(-127, min(127, round(weight / STEP)))
            for tag, weight in sorted(row.items())
            if abs(weight) >= _SMALLEST
        }
        for feature, row in weights.items()
    }
    return {feature: row for feature, row in rounded.items() if row}


def _quantised(tagger: Perceptron, steps: dict[str, dict[str, int]]) -> Perceptron:
    from nltk.tag.perceptron import PerceptronTagger

    quantised = PerceptronTagger(load=False)
    weights = {
        feature: {tag: STEP * step for tag, step in row.items()} for feature, row in steps.items()
    }
    quantised.decode_json_params((weights, tagger.tagdict, tagger.classes))
    return quantised


def _accuracy(tagger: Perceptron, sentences: list[Sentence]) -> float:
    right = total = 0
    for sentence in sentences:
        found = tagger.tag([word for word, _ in sentence])
        right += sum(tag == gold for (_, tag), (_, gold) in zip(found, sentence, strict=True))
        total += len(sentence)
    return 100 * right / total


def main() -> None:
    """Train, quantise, score on the two development sets, write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("data", type=Path, help="the folder of the tagged sentences")
    parser.add_argument("--out", type=Path, default=_FILE, help="the file to write")
    options = parser.parse_args()
    tagger = _trained(_sentences(options.data, "train"))
    steps = _in_steps(tagger.model.weights)
    quantised = _quantised(tagger, steps)
    for treebank in _TREEBANKS:
        dev = _sentences(options.data, "dev", (treebank,))
        print(
            f"{treebank} dev: {_accuracy(tagger, dev):.2f} as trained, "
            f"{_accuracy(quantised, dev):.2f} as written"
        )
    tags = tuple(sorted(tagger.classes, reverse=True))
    file = packed(tags, tagger.tagdict, steps)
    options.out.write_bytes(file)
    print(f"{options.out.name}: {len(file):,} bytes, {len(steps):,} features, {len(tags)} tags")


if __name__ == "__main__":
    main()
