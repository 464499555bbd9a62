"""Words that say why a source has no name are told by nobody."""

import pytest

from quotekit.extractors.attributions.anonymity import asks_for_anonymity


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("an aide who asked not to be named said", True),
        ("an aide who also asked to remain anonymous said", True),
        ("an aide who did not want to be identified said", True),
        ("an aide who requested anonymity said", True),
        ("an aide who asked for more money said", False),
        ("an aide who asked , and was not named", False),
        ("three aides , who asked not to be named", False),
        ("the aide asked not to be named", False),
        ("who asked not to be named", False),
        ("an aide who asked how long it would take until the bill came to be named", False),
    ],
)
def test_asking_for_anonymity(words: str, asks: object) -> None:
    """Only a relative clause without a comma describes the source, and only near its verb."""
    sequence = words.split()
    verb = next(w for w in sequence if w in {"asked", "want", "requested"})
    assert asks_for_anonymity(sequence, sequence.index(verb)) is asks
