"""Notes: what a user should know of a text, and what is no reason for one."""

import pytest

from quotekit.linguistics.notes import notes_on


GERMAN = (
    "Der Rat der Stadt hat am Montag nach langer Debatte beschlossen, den alten Hafen zu schließen "
    "und das Geld für die neue Schule zu verwenden, die seit vielen Jahren auf sich warten lässt; "
    "viele Bürger sind damit nicht einverstanden und wollen klagen, sobald der Beschluss vorliegt."
)
ENGLISH = (
    "The council of the town has decided after a long debate on Monday that the old harbour will "
    "be closed and that the money is to be used for the new school that people have been waiting "
    "for; many of them do not agree with this and will go to court as soon as it is in force."
)


@pytest.mark.parametrize(
    ("text", "beginning"),
    [
        ("It fell &quot;a lot&quot;.", 'HTML is left in the text ("&quot;" at 8)'),
        ("It fell &#8220;a lot.", 'HTML is left in the text ("&#8220;" at 8)'),
        ("It <b>fell</b>.", 'HTML is left in the text ("<b>" at 3)'),
        ('It <a href="x">fell</a>.', 'HTML is left in the text ("<a href="x">" at 3)'),
        ("â€œIt fell", 'Characters were read in the wrong encoding ("â€" at 0)'),
        ("cafÃ\N{NO-BREAK SPACE}", "Characters were read in the wrong encoding"),
        ("It\N{REPLACEMENT CHARACTER}s over", "Characters were read in the wrong encoding"),
        (GERMAN, "This is probably not English"),
    ],
)
def test_note(text: str, beginning: str) -> None:
    """What was left in the text is named, with the place of the first of it."""
    (note,) = notes_on(text)

    assert note.startswith(beginning)
    assert note.endswith(".")


@pytest.mark.parametrize(
    "text",
    ["", "It fell a lot.", "R&D; AT&T", "1 < 2 > 0", "<it>", "Âge, Ãra", ENGLISH, GERMAN[:80]],
)
def test_no_note(text: str) -> None:
    """An ampersand, a comparison, an accent, a short foreign sentence are left alone."""
    assert notes_on(text) == ()


@pytest.mark.parametrize(
    ("unclosed", "beginning"),
    [
        ([4], "A quotation mark is never closed (at 4)"),
        ([4, 9], "2 quotation marks are never closed (the first at 4)"),
    ],
)
def test_unclosed(unclosed: list[int], beginning: str) -> None:
    """Marks that are never closed are counted, and the first is named."""
    (note,) = notes_on("It fell.", unclosed)

    assert note.startswith(beginning)
