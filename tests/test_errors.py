"""The errors that quotekit raises of its own accord."""

import pickle

import pytest

import quotekit as qk
from quotekit.errors import RowError


@pytest.mark.parametrize(
    "error",
    [qk.OptionError("uses", "irony", ("speech", "title")), qk.SpanError("no"), RowError("row 0")],
    ids=lambda error: type(error).__name__,
)
def test_an_error_comes_back_from_a_process_pool(error: ValueError) -> None:
    """With its message; one that cannot be unpickled would break the pool."""
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), str(back)) == (type(error), str(error))


def test_an_option_error_tells_what_can_be_used() -> None:
    """The option, what it was given, and every value that it knows."""
    error = qk.OptionError("uses", "irony", ("speech", "title"))
    assert str(error) == "uses='irony' is not known; use one of 'speech', 'title'"
