"""Whose turn it is in a dialogue."""

from quotekit import AttributionExtractor, Document


def turns(*paragraphs: str) -> list[tuple[str | None, str]]:
    """Return speaker and rule of each statement, in reading order."""
    found = Document("\n\n".join(paragraphs)).annotations(AttributionExtractor())
    return [(said.speaker_name, said.rule) for said in found.attributions]


def speakers(*paragraphs: str) -> list[str | None]:
    """Return the speaker of each statement, in reading order."""
    return [speaker for speaker, _ in turns(*paragraphs)]


ANA = "“We close early,” Ana said."
BO = "“Since May,” said Bo."
ASKS = "“Who says so?”"
ANSWERS = "“The board.”"


def test_two_speak_in_turn() -> None:
    """A turn is by who spoke before the last one, as far as the dialogue runs."""
    found = turns(ANA, BO, ASKS, ANSWERS, ASKS)
    assert [speaker for speaker, _ in found] == ["Ana", "Bo", "Ana", "Bo", "Ana"]
    assert [rule for _, rule in found[2:]] == ["dialogue-alternation"] * 3


def test_who_speaks_after_the_next() -> None:
    """A turn before the speaker is named is theirs, too."""
    assert speakers(ASKS, ANSWERS, ASKS, BO) == [None, "Bo", None, "Bo"]


def test_one_known_speaker_has_every_other_turn() -> None:
    """Nobody knows whom Ana speaks with, so that every second turn is nobody's."""
    assert speakers(ANA, ASKS, ANSWERS, ASKS) == ["Ana", None, "Ana", None]


def test_narration_ends_a_dialogue() -> None:
    """After a paragraph without a quote it may be anybody's turn."""
    assert speakers(ANA, BO, ASKS, ANSWERS, "The rain fell.", ASKS)[-1] is None


def test_one_speaker_twice_leaves_the_next_turn_open() -> None:
    """Where Ana spoke twice, nothing tells who answers her."""
    assert speakers(ANA, "“Since May,” said Ana.", ASKS, ANSWERS)[2:] == [None, "Ana"]


def test_a_paragraph_has_one_speaker() -> None:
    """What the same paragraph says of its second quote holds for its first one."""
    both = "“Who?” The rain fell. “Who says so?” Ana asked."
    found = turns(BO, ASKS, both, ANSWERS, ASKS)
    assert found[2:4] == [("Ana", "paragraph-continuation"), ("Ana", "content-source-cue")]
    assert found[4:] == [(None, "quote-without-cue"), ("Ana", "dialogue-alternation")]


def test_a_speaker_whom_nobody_knows() -> None:
    """The words "I said" take turns, though nothing tells who that is."""
    assert speakers(ANA, "“Since May,” I said.", ASKS, ANSWERS) == ["Ana", "I", "Ana", "I"]


def test_news_takes_no_turns() -> None:
    """Where nobody asks, a bare quote goes on with the one before it."""
    assert speakers(ANA, BO, ANSWERS) == ["Ana", "Bo"]


def test_the_source_stands_apart() -> None:
    """The statement does not run back to the words that name its speaker."""
    text = f"{ANA}\n\n{BO}\n\n{ASKS}\n\n{ANSWERS}"
    *_, last = Document(text).annotations(AttributionExtractor()).attributions
    assert last.source is not None
    assert (last.source.text, last.span.text, last.text) == ("Bo", "“The board.”", "The board.")
