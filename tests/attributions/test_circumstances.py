"""To whom, in what and on which date something was said."""

import datetime as dt

import pytest

from quotekit import Attribution, AttributionExtractor, Document
from quotekit.extractors.attributions.circumstances import circumstances_of
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.mediums import medium_in
from quotekit.extractors.attributions.noun_phrases import noun_phrase_end
from quotekit.extractors.attributions.zones import Zone, zones_of


def first(text: str) -> Attribution:
    """Return the first statement of a text of 4 December 2022."""
    document = Document(text, reference_date=dt.date(2022, 12, 4))
    return document.annotations(AttributionExtractor(acts="all")).attributions[0]


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Lind told reporters that it was over.", "reporters"),
        ("Lind told reporters last week that it was over.", "reporters"),
        ("Lind told the paper that it was over.", "the paper"),
        ("“Over,” Lind said to a crowd of children.", "a crowd"),
        ("“It is over,” Lind said to cheers.", None),
        ("“It is over,” Lind wrote to the city council on Friday.", "the city council"),
        ("“It is over,” Lind wrote to shareholders.", "shareholders"),
        ("“It is over,” Lind said to be clear.", None),
        ("“It is over,” Lind wrote in a letter to the board.", "the board"),
        ("In an email to staff, Lind said it was over.", "staff"),
        ("“It is over,” Lind wrote in a note to clients.", "clients"),
        ("“It is over,” Lind wrote in a letter.", None),
        ("“It is over,” Lind sang to the sea.", None),
        ("“It is over,” Lind said.", None),
        ("LIND: “It is over.”", None),
        ("“Go home now,” Lind shouted at the crowd.", "the crowd"),
        ("“Go home now,” Lind said at the crowd.", None),
        ("Lind pleaded with residents to stay.", "residents"),
        ("Speaking to reporters in Lisse, Lind said it was over.", "reporters"),
        ("“It is over,” said Lind, speaking to the Echo.", "the Echo"),
        ("Lind, speaking exclusively to the Echo, said it was over.", "the Echo"),
        ("Speaking to the club’s website, Lind said it was over.", None),
        ("Addressing supporters on Friday, Lind said it was over.", "supporters"),
        ("On a call with analysts, Lind said it was over.", "analysts"),
        ("In an interview with the Echo, Lind said it was over.", None),
        ("In a message sent to staff, Lind said it was over.", "staff"),
        ("Lind told the BBC's Today programme that it was over.", "the BBC's Today programme"),
        ("Lind told Tuesday's committee that it was over.", "Tuesday's committee"),
        ("Lind promised voters that it was over.", "voters"),
        ("Lind promised a full inquiry into the flood.", None),
        ("Lind told her followers that it was over.", "her followers"),
        ("The court heard that it was over.", "The court"),
    ],
)  # fmt: skip
def test_addressee(text: str, addressee: str | None) -> None:
    """It is the object of telling, "to" somebody after a verb of writing, or who gets a letter."""
    found = first(text).addressee
    assert addressee == (found and found.text)


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("a North Carolina", None),
        ("his 20", None),
        ("questions", None),
        ("Lisse News", "Lisse News"),
        ("it", None),
        ("the report", None),
        ("the board", "the board"),
    ],
)
def test_addressee_that_is_cut(place: str, kept: str | None) -> None:
    """A thing, or half a phrase, is no addressee."""
    text = f"Lind told {place} that"
    draft = Draft(content=[(0, 1)], rule="test", addressee=(10, 10 + len(place)))
    found = circumstances_of(text, draft, [], []).addressee
    assert kept == (text[slice(*found)] if found else None)


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("“It is over,” Lind said in a statement.", "a statement"),
        ("“It is over,” Lind said in a short written statement on Friday.",
         "a short written statement"),
        ("In a statement, Lind said it was over.", "a statement"),
        ("“It is over,” Lind said at a news conference in Lisse.", "a news conference"),
        ("“It is over,” Lind said in a press release.", "a press release"),
        ("“It is over,” Lind said at the National Press Club.", None),
        ("“It is over,” Lind said to the press.", None),
        ("“It is over,” Lind said on Face The Nation.", "Face The Nation"),
        ("“It is over,” Lind said on Lisse’s Morning Show.", "Lisse’s Morning Show"),
        ("“It is over,” Lind said on NBC's \"Meet the Press\".", "NBC's \"Meet the Press\""),
        ("“It is over,” Lind said on Capitol Hill.", None),
        ("“It is over,” Lind wrote on Facebook.", "Facebook"),
        ("“It is over,” Lind said on television.", "television"),
        ("“It is over,” Lind said by telephone.", "telephone"),
        ("“It is over,” Lind said by the old radio.", None),
        ("“It is over,” Lind said in response.", None),
        ("“It is over,” Lind said in an interview with the BBC.", "an interview with the BBC"),
        ("“It is over,” Lind said in an interview with one two three four five six seven.",
         "an interview"),
        ("“It is over,” Lind said in the spring of a long year.", None),
        ("“It is over,” Lind said in Lisse, a statement of hope.", None),
        ("“It is over,” Lind said on Thursday during a speech.", "a speech"),
        ("“It is over,” Lind said.", None),
        ("“It is over,” Lind said in a post on X.", "a post on X"),
        ("“It is over,” Lind said in a post on Monday.", "a post"),
        ("“It is over,” Lind said on the BBC’s Sunday programme.", "the BBC’s Sunday programme"),
        ("“It is over,” Lind said on the Rest Is History podcast.", "the Rest Is History podcast"),
        ("“It is over,” Lind said on CNN’s State of the Union.", "CNN’s State of the Union"),
        ("“It is over,” Lind said in court papers.", "court papers"),
        ("“It is over,” Lind said in court.", "court"),
        ("“It is over,” Lind said at Lisse Crown Court.", None),
        ("“It is over,” Lind said in the briefing room.", None),
        ("“It is over,” Lind said by text message.", "text message"),
        ("“It is over,” Lind said by decision of the board.", None),
        ("“It is over,” Lind said in a dissenting opinion.", "a dissenting opinion"),
        ("“It is over,” Lind said in his opinion.", None),
        ("“It is over,” Lind said at Prime Minister’s Questions.", "Prime Minister’s Questions"),
        ("“It is over,” Lind said in a filing with the Ports and Rivers Commission.",
         "a filing with the Ports and Rivers Commission"),
        ("“It is over,” Lind said in a memo to Ruiz and staff.", "a memo to Ruiz"),
        ("“It is over,” Lind said in a message sent to staff.", "a message sent to staff"),
        ("“It is over,” Lind said in a statement sent late.", "a statement"),
    ],
)  # fmt: skip
def test_medium(text: str, medium: str | None) -> None:
    """It is a broadcast, a paper or an event after its preposition; idioms are none."""
    found = first(text).medium
    assert medium == (found and found.text)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("“It is over,” Lind said on Friday.", "2022-12-02"),
        ("“It is over,” Lind told reporters in Lisse on Friday.", "2022-12-02"),
        ("On Friday, Lind said it was over.", "2022-12-02"),
        ("Late on Friday, Lind said it was over.", "2022-12-02"),
        ("Lind on Friday said it was over.", "2022-12-02"),
        ("Lind said that it was over on Friday.", None),
        ("Lind said it would be over by Friday.", None),
        ("“It is over,” Lind said after Friday.", None),
        ("“It is over,” Lind said while he waited on Friday.", None),
        ("After Friday, Lind said it was over.", None),
        ("A storm hit the coast on Friday, and Lind said it was over.", None),
        ("“It is over,” Lind said in the 1990s.", None),
        ("“It is over,” Lind said for two days.", None),
        ("On Friday, Lind supported the plan.", None),
        ("“It is over,” Lind said.", None),
    ],
)
def test_date_of_saying(text: str, when: str | None) -> None:
    """It is beside the cue or opens the sentence; a date inside the content is none."""
    found = first(text).when
    assert when == (found and found.value)


def test_beliefs_have_no_medium() -> None:
    """What is held is held nowhere."""
    text = "Lind hopes in a statement"
    zones = [Zone(10, len(text), follows=True, opens=False)]
    draft = Draft(content=[(0, 4)], rule="test")
    assert medium_in(text, draft, zones) == (14, 25)
    draft.act = "belief"
    assert medium_in(text, draft, zones) is None


def test_date_of_another_statement() -> None:
    """A date inside the content of one statement does not date the next."""
    text = "She hopes to sail on Friday, an aide said, adding: “Nobody is sleeping much.”"
    found = Document(text, reference_date=dt.date(2022, 12, 4)).annotations(AttributionExtractor())
    assert [a.when for a in found.attributions] == [None, None]


def test_zones_without_a_cue() -> None:
    """Where no cue is, nothing beside it is looked at."""
    draft = Draft(content=[(0, 5)], rule="test", clause=(0, 20))
    assert zones_of(draft, []) == []


def test_zones_beside_a_far_cue() -> None:
    """Nothing far from the cue counts, and a parent's content is no obstacle."""
    draft = Draft(content=[(610, 620)], rule="test", cue=(600, 604), clause=(0, 900))
    assert [zone[:2] for zone in zones_of(draft, [(0, 900), (450, 460)])] == [
        (604, 610),
        (620, 764),
        (460, 600),
        (440, 450),
    ]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("clients", 7),
        ("the board, and", 9),
        ("the board on", 9),
        ("the", None),
        ("the on", None),
        ("one two three four five six seven", None),
        (", so", None),
    ],
)
def test_noun_phrase(text: str, end: int | None) -> None:
    """A phrase ends before a mark, a preposition or a day; a long one is not guessed."""
    assert noun_phrase_end(text, 0, len(text)) == end
