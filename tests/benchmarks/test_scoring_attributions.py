"""Statements are scored by content, by speaker and by both."""

from collections.abc import Mapping
from typing import Any

import pytest

from benchmarks.scoring.attributions import Policy, figures, tally
from benchmarks.scoring.figures import Error, Score, Tally


TEXT = (
    'Mayor Ana Ruiz said, "We will rebuild the old bridge," and added that it takes time.\n'
    '"It will be safe this year," she promised. Owners want money.'
)


def place(words: str | None) -> list[list[int]] | None:
    """Return where *words* stand."""
    if words is None:
        return None
    start = TEXT.index(words)
    return [[start, start + len(words)]]


def quote(
    content: str, speaker: str | None, cue: str | None = None, **more: object
) -> dict[str, object]:
    """Make a row from words."""
    return {"content": place(content), "speaker": place(speaker), "cue": place(cue), **more}


BRIDGE = quote(
    '"We will rebuild the old bridge,"', "Mayor Ana Ruiz", "said", speaker_entity="Ana Ruiz"
)
TIME = quote("that it takes time", "Mayor Ana Ruiz", "added")
SAFE = quote('"It will be safe this year,"', "she", "promised", speaker_entity="Ana Ruiz")
MONEY = quote("money", None, "want", speech=False)
GOLD = {"id": "bridge", "text": TEXT, "quotes": [BRIDGE, TIME, SAFE, MONEY]}
ALL = Policy()


def scored(*rows: Mapping[str, object], policy: Policy = ALL) -> dict[str, Score | float | None]:
    """Return the figures of predictions."""
    return figures(counted(*rows, policy=policy))


def counted(*rows: Mapping[str, object], policy: Policy = ALL) -> Tally:
    """Return the counts of predictions."""
    return tally(GOLD, {"id": "bridge", "quotes": rows}, policy)


def f1(score: Score | float | None) -> float:
    """Return the rounded F1 of a score."""
    assert isinstance(score, Score)
    return round(score.f1)


def test_the_gold_scores_full_marks() -> None:
    """What is right in everything is right in every measure."""
    figures = scored(BRIDGE, TIME, SAFE, MONEY)
    del figures["exact.mixed"], figures["overlap.mixed"], figures["content+speaker.mixed"]
    assert {f1(v) if isinstance(v, Score) else v for v in figures.values()} == {100}


def test_nothing_scores_nothing() -> None:
    """A document without a prediction has none of its statements found."""
    counts = tally(GOLD, None, ALL)
    assert f1(figures(counts)["overlap"]) == 0
    assert figures(counts)["speaker"] is None
    assert counts["gold"] == 4


def test_marks_and_punctuation_at_the_ends_do_not_matter() -> None:
    """A content without its marks, in two parts that only a comma separates, is the same."""
    bare = quote("We will rebuild the old bridge", "Ana Ruiz")
    parts: dict[str, Any] = quote("We will rebuild", "Ana Ruiz")
    parts["content"] += place("the old bridge")
    assert f1(scored(bare)["exact.direct"]) == f1(scored(parts)["exact.direct"]) == 67


def test_most_letters_make_an_overlap() -> None:
    """Four fifths of the letters of both together are enough, three quarters are not."""
    assert counted(quote("will rebuild the old bridge", "she"))["overlap"] == 1
    assert counted(quote("rebuild the old bridge", "she"))["overlap"] == 0


def test_a_better_overlap_pairs_first() -> None:
    """Each statement pairs once, so that the second prediction is too many."""
    counts = counted(
        quote("will rebuild the old bridge", "she"), quote("We will rebuild the old", None)
    )
    assert (counts["overlap"], counts["predicted"]) == (1, 2)


def test_of_equal_contents_the_one_with_the_right_speaker_pairs() -> None:
    """The order of the predictions does not matter."""
    wrong = quote("that it takes time", "Owners")
    assert counted(wrong, TIME)["content+speaker"] == counted(TIME, wrong)["content+speaker"] == 1


def test_a_speaker_is_right_when_a_word_is_shared() -> None:
    """The title may be missing; another person may not be there instead."""
    assert counted(quote("that it takes time", "Ruiz"))["speaker"] == 1
    assert counted(quote("that it takes time", "she"))["speaker"] == 0


def test_without_a_gold_speaker_none_is_right() -> None:
    """To name somebody is wrong there."""
    assert counted(MONEY)["no speaker"] == 1
    assert counted(quote("money", "Owners"))["no speaker"] == 0


def test_the_type_is_told_from_the_marks() -> None:
    """Whatever the row says, unless it is asked to be believed."""
    row = quote("and added that it takes time", None, type="direct")
    assert counted(row)["predicted.indirect"] == 1
    assert counted(row, policy=Policy(retype=False))["predicted.direct"] == 1
    assert counted(quote('bridge," and added', None))["predicted.mixed"] == 1


def test_gold_that_does_not_count_is_neither_missed_nor_wrong() -> None:
    """A prediction made for it is left out, one made for nothing is not."""
    direct = Policy(only=("direct",))
    assert f1(scored(BRIDGE, SAFE, TIME, MONEY, policy=direct)["content+speaker"]) == 100
    assert counted(quote('"We', None), policy=direct)["predicted"] == 1
    speech = Policy(speech=True)
    assert f1(scored(BRIDGE, SAFE, TIME, MONEY, policy=speech)["content+speaker"]) == 100
    assert counted(quote("Owners want", None), policy=speech)["predicted"] == 1


def test_quoted_strings_count_wherever_contents_end() -> None:
    """A content that runs on beyond the marks still holds the string."""
    row = quote('said, "We will rebuild the old bridge," and added that it takes time', "Mayor")
    counts = counted(row)
    assert (counts["strings.gold"], counts["strings.predicted"], counts["strings"]) == (2, 1, 1)
    assert (counts["strings with speaker"], counts["string speaker"]) == (1, 1)


def test_indirect_speech_alone_has_no_quoted_strings() -> None:
    """They are not counted where only statements without marks are."""
    assert counted(BRIDGE, policy=Policy(only=("indirect",)))["strings.gold"] == 0


def test_errors_are_told_with_their_size() -> None:
    """What is missed, too much and given to the wrong speaker is named."""
    errors: list[Error] = []
    rows = [TIME, {**SAFE, "speaker": place("Owners")}, MONEY, quote("Owners want", None)]
    tally(GOLD, {"quotes": rows}, ALL, errors)
    assert [(error.weight, error.message) for error in errors] == [
        (25, "missed, direct: [Mayor Ana Ruiz] We will rebuild the old bridge"),
        (10, "not in the gold, indirect: [] Owners want"),
        (20, "wrong speaker: [Owners] not [she] It will be safe this year"),
    ]


@pytest.mark.parametrize("spans", [[], [[5, 5]], [[14, 15]], [[-5, 0]]])
def test_contents_without_letters_do_not_count(spans: list[list[int]]) -> None:
    """Nothing is found where nothing is said."""
    assert counted({"content": spans, "speaker": None, "cue": None})["predicted"] == 0
