"""The memory of the latest results."""

from quotekit.linguistics.recent import Recent


def test_forgets_the_oldest() -> None:
    """What is above the limit is forgotten, the oldest first."""
    recent: Recent[str, int] = Recent(limit=16)
    for number, key in enumerate("abcdefg"):
        recent.keep(key, number, size=4)

    assert [recent.get(key) for key in "abcdefg"] == [None, None, None, 3, 4, 5, 6]


def test_keeps_the_latest_however_large() -> None:
    """The latest result is remembered even if it alone is above the limit."""
    recent: Recent[str, int] = Recent(limit=10)
    recent.keep("a", 1, size=4)
    recent.keep("b", 2, size=400)

    assert [recent.get(key) for key in "ab"] == [1, 2]


def test_keeps_the_newer_half() -> None:
    """However many results come, those of the last half of the limit are there."""
    recent: Recent[int, int] = Recent(limit=100)
    for number in range(1_000):
        recent.keep(number, number, size=1)

        assert [recent.get(late) for late in range(max(0, number - 49), number + 1)] == list(
            range(max(0, number - 49), number + 1)
        )
    assert sum(recent.get(number) is not None for number in range(1_000)) <= 102
