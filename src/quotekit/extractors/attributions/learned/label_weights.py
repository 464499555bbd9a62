"""
The weights that a feature has for the three labels, side by side in one integer.

Three lanes of 21 bits fit into what a processor adds at once; the weights left of a cue and
right of it lie one above the other where both are wanted.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from quotekit.models.linear_file import LinearModel


__all__ = ["LABELS", "LANE", "LEFT", "RIGHT", "WIDTH", "Key", "LabelWeights"]

LABELS = "CSO"
"""Content, source, and neither."""

LANE = 21
"""How many bits a label has."""

WIDTH = LANE * len(LABELS)
"""How many bits a side has."""

LEFT, RIGHT = "L", "R"
"""What the features of each side begin with."""

Key = str | tuple[str, ...]


class LabelWeights:
    """
    Look up what features add on one side of a cue, or on both.

    Features are spelt as in training, without their side.

        >>> from quotekit.models.linear_file import packed, unpacked
        >>> weights = {"Lt=NN": (1.0, 0.0, 2.0), "Rt=NN": (0.0, 1.0, 0.0)}
        >>> model = unpacked(packed(tuple(LABELS), 1.0, weights, {}))
        >>> left = LabelWeights(model, LEFT)
        >>> left.of("t=NN") == 1 + (2 << 2 * LANE), left.of("t=VB")
        (True, 0)
        >>> both = LabelWeights(model, LEFT, RIGHT)
        >>> both.table("t", columns=1) == {"NN": left.of("t=NN") + (1 << LANE + WIDTH)}
        True
    """

    def __init__(self, model: LinearModel, *sides: str) -> None:
        self._rows = model.rows
        self._names = list(model.rows)
        self._sides = [(side, WIDTH * place) for place, side in enumerate(sides)]
        self._steps = model.steps

    def of(self, feature: str) -> int:
        """Return what a feature adds."""
        total = 0
        for side, shift in self._sides:
            row = self._rows.get(side + feature)
            if row is not None:
                total += self._of_row(row) << shift
        return total

    def table(self, template: str, columns: int) -> Mapping[Key, int]:
        """Return what the features of a template add, under what stands in their columns."""
        found: dict[Key, int] = {}
        for side, shift in self._sides:
            head = f"{side}{template}="
            first, last = bisect_left(self._names, head), bisect_left(self._names, f"{head[:-1]}>")
            for row in range(first, last):
                values = self._names[row][len(head) :]
                key = values if columns == 1 else tuple(values.split(" "))
                found[key] = found.get(key, 0) + (self._of_row(row) << shift)
        return found

    def _of_row(self, row: int) -> int:
        steps: Sequence[int] = self._steps
        place = len(LABELS) * row
        return steps[place] + (steps[place + 1] << LANE) + (steps[place + 2] << 2 * LANE)
