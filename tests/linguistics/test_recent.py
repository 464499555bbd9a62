"""The memory of the latest results."""

from quotekit.linguistics.recent import Recent


def test_forgets_the_oldest() -> None:
    """What is above the limit is forgotten, the oldest first."""
    recent: Recent[str, int] = Recent(limit=10)
    for number, key in enumerate("abcd"):
        recent.keep(key, number, size=4)

    assert [recent.get(key) for key in "abcd"] == [None, None, 2, 3]


def test_keeps_the_latest_however_large() -> None:
    """The latest result is remembered even if it alone is above the limit."""
    recent: Recent[str, int] = Recent(limit=10)
    recent.keep("a", 1, size=4)
    recent.keep("b", 2, size=400)

    assert [recent.get(key) for key in "ab"] == [None, 2]


def test_counts_a_key_once() -> None:
    """A result that is kept twice takes its place once."""
    recent: Recent[str, int] = Recent(limit=10)
    for _ in range(9):
        recent.keep("a", 1, size=5)
    recent.keep("b", 2, size=5)

    assert [recent.get(key) for key in "ab"] == [1, 2]
