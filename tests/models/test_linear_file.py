"""The file format of linear models."""

import struct
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotekit.models.linear_file import packed, steps_of, unpacked


_OTHER = ">2h" if sys.byteorder == "little" else "<2h"
_WEIGHTS = st.dictionaries(
    st.text(max_size=8),
    st.tuples(*[st.integers(-30_000, 30_000)] * 2),
    max_size=20,
)


class TestLinearFile:
    """What is packed is what is unpacked, in whole steps."""

    @given(_WEIGHTS)
    def test_round_trip(self, units: dict[str, tuple[int, int]]) -> None:
        """Each weight that is no nought comes back, under its feature."""
        step = 0.125
        weights = {name: tuple(unit * step for unit in row) for name, row in units.items()}
        model = unpacked(packed(("a", "b"), step, weights, {"words": ["é"]}))
        assert dict(model.facts) == {"words": ["é"]}
        assert (model.outputs, model.step) == (("a", "b"), step)
        for name, row in units.items():
            assert tuple(model.of(name)) == (row if any(row) else ())

    def test_same_weights_give_the_same_file(self) -> None:
        """The order in which features were learned does not show."""
        one = packed(("a",), 1.0, {"x": [1.0], "y": [2.0]}, {})
        other = packed(("a",), 1.0, {"y": [2.0], "x": [1.0]}, {})
        assert one == other

    def test_machines_of_the_other_byte_order_read_the_same(self) -> None:
        """The file has the least byte first, wherever it is read."""
        own = steps_of(struct.pack("=2h", 1, -2), "little")
        assert list(own) == list(steps_of(struct.pack(_OTHER, 1, -2), "big")) == [1, -2]

    def test_refuses_other_files(self) -> None:
        """A file of another format says what to do."""
        with pytest.raises(ValueError, match="install quotekit anew"):
            unpacked(b"qk-lin\x00\x00 of an older version")
