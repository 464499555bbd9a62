"""
The file format of a linear model: for each feature one weight per output, in small steps.

After eight bytes that name the format and its version, the rest is zlib-compressed: the
length of a JSON header in four bytes, the header, and the weights as signed 16-bit numbers,
feature by feature.
"""

import json
import struct
import sys
import zlib
from array import array
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple


__all__ = ["LinearModel", "packed", "steps_of", "unpacked"]

_FORMAT = b"qk-lin\x00\x01"
_LENGTH = struct.Struct("<I")


class LinearModel(NamedTuple):
    """A linear model as it lies in its file."""

    outputs: tuple[str, ...]
    """What the weights of a feature are for, in their order."""
    step: float
    """What one unit of a stored weight stands for."""
    rows: Mapping[str, int]
    """The row of each feature, in the order of the alphabet."""
    steps: Sequence[int]
    """The weights in steps, row by row."""
    facts: Mapping[str, Any]
    """What else the model was trained with: transitions, words, thresholds."""

    def of(self, feature: str) -> Sequence[int]:
        """Return the weights of *feature* in steps; none where the model has no such feature."""
        row = self.rows.get(feature)
        if row is None:
            return ()
        width = len(self.outputs)
        return self.steps[row * width : (row + 1) * width]


def packed(
    outputs: Sequence[str],
    step: float,
    weights: Mapping[str, Sequence[float]],
    facts: Mapping[str, Any],
) -> bytes:
    """
    Return the file that holds *weights*: for each feature one number per output.

    A feature whose weights all round to nothing is left out.

        >>> file = packed(("no", "yes"), 0.5, {"a": (-1.0, 1.2), "b": (0.1, 0.0)}, {"words": []})
        >>> model = unpacked(file)
        >>> list(model.of("a")), list(model.of("b")), model.facts
        ([-2, 2], [], {'words': []})
    """
    rounded = {name: [round(weight / step) for weight in weights[name]] for name in sorted(weights)}
    kept = {name: row for name, row in rounded.items() if any(row)}
    header = {"outputs": list(outputs), "step": step, "features": list(kept), "facts": facts}
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    flat = [unit for row in kept.values() for unit in row]
    block = struct.pack(f"<{len(flat)}h", *flat)
    return _FORMAT + zlib.compress(_LENGTH.pack(len(text)) + text + block, 9)


def unpacked(data: bytes) -> LinearModel:
    """Return what the file *data* holds."""
    if not data.startswith(_FORMAT):
        raise ValueError(f"this is no model of format {_FORMAT!r}; install quotekit anew")
    raw = zlib.decompress(data[len(_FORMAT) :])
    end = _LENGTH.size + _LENGTH.unpack_from(raw)[0]
    header = json.loads(raw[_LENGTH.size : end])
    features = header["features"]
    return LinearModel(
        outputs=tuple(header["outputs"]),
        step=header["step"],
        rows=dict(zip(features, range(len(features)), strict=True)),
        steps=steps_of(raw[end:]),
        facts=header["facts"],
    )


def steps_of(block: bytes, byteorder: str = sys.byteorder) -> "array[int]":
    r"""
    Return the signed 16-bit numbers of a file, least byte first, on a machine of either order.

        >>> list(steps_of(b"\x01\x00\xfe\xff"))
        [1, -2]
    """
    steps = array("h", block)
    if byteorder == "big":
        steps.byteswap()
    return steps
