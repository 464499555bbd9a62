"""What each kind of finding says of itself."""

import attrs
import pytest

from quotekit.annotations import Annotation, DateExpression, Speaker
from tests.annotations.story import ANA, FOUND, LATE, MAY_3, MORE, PAY, SHARE, TOLD, span


def test_text_is_what_a_person_would_copy() -> None:
    """No marks around it; the parts of an interrupted quotation are joined by a space."""
    assert TOLD.text == "We were told late, Nobody asked us."
    assert LATE.text == "We were told late,"
    assert PAY.text == "Guests will pay about 4.5 percent more"
    assert MAY_3.text == "May 3"


def test_content_is_what_counts_as_inside() -> None:
    """Inside a statement is inside its content, inside a quote inside its segments."""
    assert TOLD.content_spans == TOLD.content
    assert LATE.content_spans == LATE.segments
    assert MORE.content_spans == (MORE.span,)


def test_a_speaker_goes_by_name_or_by_the_words_of_the_source() -> None:
    """A statement whose speaker is not known is named by its source; without one, by nothing."""
    assert PAY.speaker_name == "Ana Ruiz"
    assert FOUND.speaker_name == "The survey"
    assert attrs.evolve(FOUND, source=None).speaker_name is None


@pytest.mark.parametrize(
    ("name", "answers"),
    [
        ("Ruiz", True),
        ("ana ruiz", True),
        ("Ana", True),
        ("Rui", False),
        ("Eva Ruiz", False),
        ("", False),
        ("  ", False),
    ],
)
def test_a_speaker_answers_to_whole_words_of_the_name(name: str, answers: bool) -> None:  # noqa: FBT001
    """Any of the words, in any case; never part of a word, and never nothing."""
    assert ANA.answers_to(name) is answers


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("Pedro Sánchez", "sanchez"),
        ("Mary O’Neill", "O'Neill"),
        ("Mary O'Neill", "o’neill"),
        ("Ana Ruiz", "Mayor Ruiz"),
        ("Ana Ruiz", "Dr. Ruiz"),
        ("Mr Ruiz", "Mr Ruiz"),
    ],
)
def test_a_speaker_answers_however_the_name_is_spelled(name: str, asked: str) -> None:
    """Accents, apostrophes, titles and words of courtesy make no difference."""
    assert Speaker(name, role="Mayor").answers_to(asked)


def test_a_title_alone_is_nobody() -> None:
    """A role is no name, and neither is a word of courtesy."""
    assert not ANA.answers_to("Mayor")
    assert not ANA.answers_to("Ms")


def test_a_date_is_a_day_only_when_it_is_one_day() -> None:
    """A month has no day of its own, and neither has what is not resolved."""
    month = attrs.evolve(MAY_3, latest=MAY_3.earliest and MAY_3.earliest.replace(day=31))
    assert str(MAY_3.date) == "2025-05-03"
    assert month.date is None
    assert DateExpression(span=span("May"), rule="r", type="DATE", value="XXXX-05").date is None


def test_findings_are_values() -> None:
    """What is equal hashes alike, a kind equals only its like, and nothing can be changed."""
    assert attrs.evolve(PAY) == PAY
    assert hash(attrs.evolve(PAY)) == hash(PAY)
    assert Annotation(MORE.span, MORE.rule) != MORE
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        SHARE.rule = "other"  # type: ignore[misc]


def test_labels_tell_kinds_apart() -> None:
    """Every kind has a label of its own."""
    labels = [finding.label for finding in (Annotation(span("on"), "r"), LATE, PAY, MAY_3, MORE)]
    assert labels == ["annotation", "quote", "attribution", "date", "percentage"]


def test_speakers_of_one_name_and_two_roles_are_two() -> None:
    """A speaker is all of its fields."""
    assert Speaker("Ana Ruiz") != ANA
