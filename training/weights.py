"""
Print the words that weigh most in a trained model of attribution.

    python -m training.weights FILE [--most 60] [--words]

FILE is `labeller.bin`, `cues.bin` or `confidence.bin`. A line gives a word, the greatest
weight of a feature with this word in it, the output that the weight is for, and the feature.
`--words` prints all the words instead, in the order of the alphabet: they are all that a model
keeps of its texts, so that is where to see that no name and no topic of a year is among them.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from quotekit.models.linear_file import LinearModel, unpacked


__all__ = ["Weight", "all_words", "main", "strongest", "words_of"]

_SIDES = "LR"
_PARTS = ("C ", "S ")
_BOUNDS = frozenset({"begin", "end"})
_WORDS = frozenset({"w", "k", "v", "lemma"})
_NUMBERED = ("w-", "w+")


class Weight(NamedTuple):
    """A word, with the greatest weight of the features that it is in."""

    size: float
    word: str
    output: str
    feature: str


def words_of(feature: str) -> Iterator[str]:
    """
    Yield the words in a feature: not tags, endings, shapes and single letters.

        >>> list(words_of("Rw-1,w=said that")), list(words_of("Rt-1,t=VBD IN"))
        (['said', 'that'], [])
        >>> list(words_of("C k,t=adding IN")), list(words_of("Lbegin,w=while"))
        (['adding'], ['while'])
        >>> list(words_of("w=-ned")), list(words_of("w=XX"))
        ([], [])
    """
    name, _, value = feature.partition("=")
    for part in _PARTS:
        name = name.removeprefix(part)
    fields = [field for field in name.lstrip(_SIDES).split(",") if field not in _BOUNDS]
    values = [value] if len(fields) == 1 else value.split(" ")
    for field, word in zip(fields, values, strict=False):
        if (field in _WORDS or field.startswith(_NUMBERED)) and _is_word(word):
            yield word


def _is_word(value: str) -> bool:
    return len(value) > 1 and value[0].isalpha() and value.islower()


def strongest(model: LinearModel) -> list[Weight]:
    """Return each word of the features of a model, those that weigh most first."""
    found: dict[str, Weight] = {}
    for feature in model.rows:
        steps = model.of(feature)
        place = max(range(len(steps)), key=lambda output: abs(steps[output]))
        weight, output = steps[place] * model.step, model.outputs[place]
        for word in words_of(feature):
            if word not in found or abs(weight) > abs(found[word].size):
                found[word] = Weight(weight, word, output, feature)
    return sorted(found.values(), key=lambda weight: (-abs(weight.size), weight.word))


def all_words(model: LinearModel) -> list[str]:
    """Return all the words that a model keeps: of its features, its vocabulary, its cues."""
    words = {weight.word for weight in strongest(model)}
    words.update(model.facts.get("vocabulary", ()))
    words.update(key.split(" ")[0] for key in model.facts.get("odds", ()))
    return sorted(words)


def main() -> None:
    """Read, print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("file", type=Path, help="the file of a model")
    parser.add_argument("--most", type=int, default=60, help="how many words to print")
    parser.add_argument("--words", action="store_true", help="print all words and no weights")
    options = parser.parse_args()
    model = unpacked(options.file.read_bytes())
    if options.words:
        print("\n".join(all_words(model)))
        return
    for size, word, output, feature in strongest(model)[: options.most]:
        print(f"{word:16}{size:+7.2f}  {output:8}{feature}")


if __name__ == "__main__":
    main()
