"""
The file format of an averaged perceptron: weights in steps of a quarter, one byte each.

After eight bytes that name the format and its version, the rest is zlib-compressed: four
byte counts, then the text (tags, words with one tag, features, each list a line), then
for each feature how many weights it has, the tags of all weights, and the weights.
"""

import zlib
from collections.abc import Iterable
from itertools import accumulate, pairwise
from typing import NamedTuple


__all__ = ["STEP", "PerceptronWeights", "packed", "unpacked"]

STEP = 0.25
"""What one unit of a stored weight stands for."""

_FORMAT = b"qk-tag\x00\x01"


class PerceptronWeights(NamedTuple):
    """An averaged perceptron as it lies in its file."""

    tags: tuple[str, ...]
    """The tags, in descending order."""
    only_tags: dict[str, str]
    """The tag of each word that has but one."""
    rows: dict[str, int]
    """The row of each feature."""
    starts: list[int]
    """Where the weights of each row start; the next row's start is their end."""
    tag_indices: bytes
    """For each weight, the index of its tag."""
    steps: memoryview
    """The weights, in steps, signed."""

    def of(self, feature: str) -> Iterable[tuple[int, int]]:
        """Return the index of a tag and the number of steps, for each weight of *feature*."""
        row = self.rows.get(feature)
        if row is None:
            return ()
        part = slice(self.starts[row], self.starts[row + 1])
        return zip(self.tag_indices[part], self.steps[part], strict=True)


def packed(
    tags: tuple[str, ...],
    only_tags: dict[str, str],
    weights: dict[str, dict[str, int]],
) -> bytes:
    """Return the file that holds *weights*, given in steps from -127 to 127."""
    index = {tag: position for position, tag in enumerate(tags)}
    features = sorted(weights)
    words = sorted(only_tags)
    text = "\x00".join(
        "\n".join(lines) for lines in (tags, words, [only_tags[word] for word in words], features)
    ).encode()
    flat = [(index[tag], steps) for name in features for tag, steps in weights[name].items()]
    blocks = (
        text,
        bytes(len(weights[name]) for name in features),
        bytes(tag for tag, _ in flat),
        bytes(steps & 0xFF for _, steps in flat),
    )
    sizes = b"".join(len(block).to_bytes(4, "little") for block in blocks)
    return _FORMAT + zlib.compress(sizes + b"".join(blocks), 9)


def unpacked(data: bytes) -> PerceptronWeights:
    """Return what the file *data* holds."""
    if not data.startswith(_FORMAT):
        raise ValueError(f"this is no tagger of format {_FORMAT!r}; install quotekit anew")
    raw = zlib.decompress(data[len(_FORMAT) :])
    sizes = [int.from_bytes(raw[place : place + 4], "little") for place in range(0, 16, 4)]
    places = list(accumulate(sizes, initial=16))
    text, counts, tag_indices, steps = (raw[start:end] for start, end in pairwise(places))
    tags, words, words_tags, features = text.decode().split("\x00")
    names = features.split("\n")
    return PerceptronWeights(
        tags=tuple(tags.split("\n")),
        only_tags=dict(zip(words.split("\n"), words_tags.split("\n"), strict=True)),
        rows=dict(zip(names, range(len(names)), strict=True)),
        starts=list(accumulate(counts, initial=0)),
        tag_indices=tag_indices,
        steps=memoryview(steps).cast("b"),
    )
