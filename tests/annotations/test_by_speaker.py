"""Statements grouped by who made them."""

import copy
import pickle

import attrs

from quotekit.annotations import Attribution, BySpeaker, Findings, Speaker
from quotekit.document import Document
from tests.annotations.story import ANA, PAY, TEXT, TOLD, findings, span
from tests.rendering.html_reader import read_html
from tests.rendering.picture_reader import read_picture


def test_every_speaker_has_the_speakers_statements() -> None:
    """It is a mapping; whoever has no name of their own is not in it."""
    groups = findings().by_speaker()
    assert list(groups) == [ANA]
    assert len(groups) == 1
    assert list(groups[ANA]) == [PAY, TOLD]
    assert groups[ANA] == findings().said_by(ANA)


def test_its_repr_counts() -> None:
    """One line for each speaker."""
    assert repr(findings().by_speaker()) == "<1 speaker\n  Ana Ruiz: 2>"
    assert repr(BySpeaker([])) == "<0 speakers>"


def test_it_survives_pickle_and_copy() -> None:
    """As findings do."""
    groups = findings().by_speaker()
    assert pickle.loads(pickle.dumps(groups)) == groups
    assert copy.deepcopy(groups) == groups


def test_in_jupyter_it_is_a_table() -> None:
    """Who, in which role, how many statements, how many of the speaker's own words."""
    page = read_html(findings().by_speaker()._repr_html_())
    assert page.rows == [
        ["speaker", "role", "statements", "words quoted"],
        ["Ana Ruiz", "Mayor", "2", "7"],
    ]


def test_of_a_mixed_statement_only_the_words_in_marks_are_quoted() -> None:
    """The reporter's words are not the speaker's; marks inside marks count once."""
    text = 'Bo said the "old \'new\' town" was "gone".'
    said = Attribution(
        span=span(text, text),
        rule="r",
        content=(span(text.removeprefix("Bo said "), text),),
        form="mixed",
        speaker=Speaker("Bo"),
    )
    page = read_html(Findings(Document(text), (said,)).by_speaker()._repr_html_())
    assert page.rows[1] == ["Bo", "", "1", "4"]


def test_a_hostile_name_does_nothing() -> None:
    """Whatever a text calls a person is text."""
    evil = Speaker("<img src=x onerror=alert(1)>", role="<script>x</script>")
    said = attrs.evolve(PAY, speaker=evil)
    page = read_html(Findings(Document(TEXT), (said,)).by_speaker()._repr_html_())
    assert page.rows[1][:2] == [evil.name, evil.role]
    assert "img" not in page.tags
    assert "script" not in page.tags


def test_its_bars_count_the_words() -> None:
    """The speaker's own and all others, in the colours of the article."""
    picture = read_picture(findings().by_speaker().bars())
    assert picture.title == "Who says how much"
    assert picture.description == "Ana Ruiz (Mayor): 7 of 14 words quoted."
    assert [box.get("fill") for box in picture.all_of("rect")[2:]] == ["#2283dd"] * 2


def test_one_word_is_no_words() -> None:
    """Numbers are told as a person would."""
    said = attrs.evolve(PAY, content=(span("Guests"),))
    bars = Findings(Document(TEXT), (said,)).by_speaker().bars()
    assert "0 of 1 word quoted" in bars
