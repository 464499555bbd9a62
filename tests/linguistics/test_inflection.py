"""Verb forms by the rules of spelling."""

import pytest

from quotekit.linguistics.inflection import inflections


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("warn", "warn warns warned warning"),
        ("deny", "deny denies denied denying"),
        ("say", "say says sayed saying"),
        ("note", "note notes noted noting"),
        ("agree", "agree agrees agreed agreeing"),
        ("confess", "confess confesses confessed confessing"),
        ("preach", "preach preaches preached preaching"),
        ("veto", "veto vetoes vetoed vetoing"),
    ],
)
def test_inflections(lemma: str, forms: str) -> None:
    """The form itself, third person, past, and participle."""
    assert " ".join(inflections(lemma)) == forms
