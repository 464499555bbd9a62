"""A statement while it is put together."""

from quotekit.extractors.attributions.draft import Draft


DRAFT = Draft(content=[(10, 20), (30, 40)], rule="by-hand", cue=(24, 28), source=(5, 9))


def test_the_extent_of_a_draft() -> None:
    """A statement reaches from the first of its words to the last."""
    assert (DRAFT.start, DRAFT.end) == (5, 40)


def test_the_length_of_a_draft() -> None:
    """Its length is that of its content alone."""
    assert DRAFT.length() == 20


def test_what_a_draft_holds() -> None:
    """A place is held by one part of the content, never by two together."""
    assert DRAFT.holds((12, 15))
    assert not DRAFT.holds((15, 35))
    assert not DRAFT.holds((24, 28))
