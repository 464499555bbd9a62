"""What pronouns tell of a name that tells nothing by itself."""

import pytest

from quotekit import AttributionExtractor, Document
from quotekit.extractors.attributions.speakers.agency import acts_on_purpose


def last(text: str) -> tuple[str, str] | None:
    """Return name and kind of who speaks last."""
    found = Document(text).annotations(AttributionExtractor()).attributions
    speaker = found[-1].speaker
    return (speaker.name, speaker.kind) if speaker is not None else None


@pytest.mark.parametrize(
    ("begin", "speaker"),
    [
        ("Quoll Berg lost her seat.", "Quoll Berg"),
        ("Quoll Berg lost his seat.", "Tom Lind"),
        ("Quoll Berg lost. She wept.", "Quoll Berg"),
        ("Quoll Berg lost. He wept.", "Tom Lind"),
        ("Quoll Berg beat Ana Holt. He wept.", "Tom Lind"),
        ("Quoll Berg lost.\n\nShe wept.", "Quoll Berg"),
    ],
)
def test_gender(begin: str, speaker: str) -> None:
    """A pronoun after a name that opens its sentence tells whether it is a man's or woman's."""
    text = f"{begin} Tom Lind was there. " + ("She" if speaker == "Quoll Berg" else "He")
    assert last(f"{text} said it was over.") == (speaker, "person")


def test_a_forename_yields_to_two_pronouns() -> None:
    """A forename that is mostly a man's is a woman's where all pronouns say so."""
    end = "Tom Lind was there. She said it was over."
    text = f"Thomas Quist lost her seat. Quist blamed her party. {end}"
    assert last(text) == ("Thomas Quist", "person")
    assert last(text.replace("Quist blamed her", "Quist blamed the")) is None


def test_a_title_yields_to_nothing() -> None:
    """A title tells more than any pronoun."""
    text = (
        "Mr Quist lost her seat. Quist blamed her party. Quist left her car. She said it was over."
    )
    assert last(text) is None


def test_a_pronoun_after_a_lawyer_is_the_clients() -> None:
    """Who speaks for somebody else tells nothing by the pronouns that come after."""
    text = "Her lawyer, Quoll Berg, lost her papers. Tom Lind was there. “No,” he said."
    assert last(text) == ("Tom Lind", "person")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Quoll cut its outlook on Friday. “Over,” Quoll said.", "organization"),
        ("Quoll said it had received a letter.", "organization"),
        ("Quoll said its profit fell.", "organization"),
        ("Quoll said it had rained.", "person"),
        ("Quoll said it was late.", "person"),
    ],
)
def test_bodies(text: str, kind: str) -> None:
    """What has "its" something, or as "it" does what only a body does, is a body."""
    assert last(text) == ("Quoll", kind)


def test_pronouns_that_contradict_each_other_tell_nothing() -> None:
    """As many for a man as for a woman leave it open."""
    text = "Quoll Berg lost her seat. Berg lost his seat. "
    assert last(text + "She said it was over.") == ("Quoll Berg", "person")
    assert last(text + "He said it was over.") == ("Quoll Berg", "person")


def test_acting_on_purpose() -> None:
    """Helping verbs are passed over, and nothing acts where no words are."""
    assert acts_on_purpose(["would", "not", "sell", "it"])
    assert acts_on_purpose(["bought", "it"])
    assert not acts_on_purpose(["would", "rain"])
    assert not acts_on_purpose(["had"])
    assert not acts_on_purpose([])
