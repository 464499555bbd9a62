"""Each error is in one group, and the group says what to mend."""

from collections.abc import Mapping
from typing import Any

import pytest

from benchmarks.scoring.comparison import Policy
from benchmarks.scoring.examples import shown
from benchmarks.scoring.mistakes import GROUPS, Mistake, mistakes


TEXT = (
    "On Monday, Mayor Ana Ruiz said that the bridge would open in June, as Lee Moss noted the "
    "harbour silts up. The pier, she added, has rotted away. The band played. It was loud.\n"
    '"We will mend it," they promised. "Nobody will pay." Owners: money is short.'
)

Quote = dict[str, Any]


def place(words: str | None) -> list[list[int]] | None:
    """Return where the parts of *words* stand, one after the other."""
    if words is None:
        return None
    spans: list[list[int]] = []
    for part in words.split(" / "):
        start = TEXT.index(part, spans[-1][1] if spans else 0)
        spans.append([start, start + len(part)])
    return spans


def quote(content: str, source: str | None = None, cue: str | None = None, **more: Any) -> Quote:  # noqa: ANN401  # what JSON holds
    """Make a row from words."""
    return {"content": place(content), "speaker": place(source), "cue": place(cue), **more}


RUIZ, MOSS = "Mayor Ana Ruiz", "Lee Moss"
OPENS = "that the bridge would open in June"
SILTS = "the harbour silts up"
OWNERS = "Owners: money is short."
LOUD = "The band played. It was loud."


def wrong(
    gold: list[Quote], found: list[Quote], *, policy: Policy | None = None, **more: object
) -> list[Mistake]:
    """Return the mistakes of some predictions."""
    row: Mapping[str, Any] = {"id": "pier", "text": TEXT, "quotes": gold}
    return mistakes(row, {"quotes": found, **more}, policy or Policy())[1]


def groups(gold: list[Quote], found: list[Quote], **more: object) -> list[tuple[str, str]]:
    """Return the group and shape of each mistake."""
    return [(mistake.group, mistake.why) for mistake in wrong(gold, found, **more)]  # type: ignore[arg-type]


def test_what_is_right_is_no_mistake() -> None:
    """Neither are marks at the ends; and no prediction at all is allowed."""
    gold = [quote(OPENS, RUIZ, "said"), quote('"We will mend it,"', "they", "promised")]
    assert (
        groups(gold, [quote(OPENS, RUIZ, "said"), quote("We will mend it", "they", "promised")])
        == []
    )
    assert mistakes({"id": 1, "text": TEXT, "quotes": []}, None, Policy())[1] == []


def test_every_group_is_named_once() -> None:
    """The table has a row for each."""
    assert all(name == group.name for name, group in GROUPS.items())
    assert {group.costs for group in GROUPS.values()} == {
        "recall", "precision", "both", "speaker", "nothing"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("gold", "found", "group", "why"),
    [
        (quote(OPENS, RUIZ, "said"), [], "cue-missed", "source cue content"),
        (quote("money is short", "Owners"), [], "missed-without-cue", "source content"),
        (
            quote(SILTS, MOSS, "noted"),
            [quote("would open in June, as Lee Moss noted the harbour silts up", RUIZ, "said")],
            "swallowed",
            "source cue content",
        ),
        (
            quote(OPENS, RUIZ, "said"),
            [quote("June", None, "open")],
            "other-cue",
            "source cue content",
        ),
        (
            quote(OPENS, RUIZ, "said"),
            [quote("On Monday", RUIZ, "said")],
            "content-elsewhere",
            "source cue content",
        ),
        (
            quote(OPENS, None, "said"),
            [quote("would open in June", None, "said")],
            "too-short-left",
            "that",
        ),
        (
            quote(OPENS, None, "said"),
            [quote("that the bridge", None, "said")],
            "too-short-right",
            "would",
        ),
        (
            quote(OPENS, None, "said"),
            [quote("that / open in June", None, "said")],
            "too-short-middle",
            "the",
        ),
        (
            quote("the bridge would open", None, "said"),
            [quote("the bridge would open in June, as Lee", None, "said")],
            "too-long-right",
            "in",
        ),
        (
            quote(OPENS, None, "said"),
            [quote(OPENS + ", as Lee Moss noted the", None, "said")],
            "too-long-right",
            ", as",
        ),
        (
            quote("has rotted away", None, "added"),
            [quote("has rotted away. The band", None, "added")],
            "too-long-right",
            "next sentence",
        ),
        (
            quote("has rotted away", None, "added"),
            [quote("silts up. The pier, she added, has rotted away", None, "added")],
            "too-long-left",
            "source or cue inside",
        ),
        (
            quote("It was loud", None, "played"),
            [quote("band played. It was loud", None, "played")],
            "too-long-left",
            "source or cue inside",
        ),
        (
            quote("It was loud", None, None),
            [quote("band played. It was loud", None, None)],
            "too-long-left",
            "sentence before",
        ),
        (
            quote("The pier / has rotted away", None, None),
            [quote("The pier, she added, has rotted away", None, None)],
            "too-long-middle",
            ", she",
        ),
        (quote(LOUD), [quote("The band played.")], "not-joined", "the last is missing"),
        (quote(LOUD), [quote("It was loud.")], "not-joined", "the first is missing"),
        (
            quote("The pier / has rotted away / It was loud"),
            [quote("The pier / It was loud")],
            "not-joined",
            "one between is missing",
        ),
        (quote(LOUD), [quote("The band played."), quote("It was loud.")], "split", "in 2"),
        (None, [quote(SILTS, MOSS, "noted", rule="a-rule")], "cue-false", "a-rule"),
        (None, [quote("Owners", rule="a-rule")], "false-without-cue", "a-rule"),
    ],
)
def test_contents(gold: Quote | None, found: list[Quote], group: str, why: str) -> None:
    """A gold statement or a false prediction is in one group, with its shape."""
    assert groups([gold] if gold else [], found) == [(group, why)]


def test_the_longest_difference_decides() -> None:
    """One that is too short by a word and too long by four is too long."""
    found = quote("the bridge would open in June, as Lee Moss noted", None, "said")
    assert groups([quote(OPENS, None, "said")], [found])[0][0] == "too-long-right"


def test_a_date_at_the_end_is_named() -> None:
    """The date is the one that was predicted."""
    june = TEXT.index("June")
    dates = [{"start": june - 3, "end": june + 4}]
    gold, found = quote("bridge would open"), quote("bridge would open in June")
    assert groups([gold], [found], timex=dates) == [("too-long-right", "date")]


def test_words_of_another_statement_are_named() -> None:
    """Less than half of it: the whole of it would be joined."""
    gold = [quote(OPENS, RUIZ, "said"), quote("as Lee Moss noted the harbour silts up")]
    found = [quote(OPENS + ", as Lee Moss noted", RUIZ, "said")]
    assert groups(gold, found)[0] == ("too-long-right", "part of another statement")


@pytest.mark.parametrize(
    ("other", "cue", "why"),
    [
        (quote(SILTS, MOSS, "noted"), "said", "of two sources, the other's cue is missed"),
        (quote(SILTS, RUIZ, "noted"), "said", "of one source, the other's cue is missed"),
        (quote(SILTS, RUIZ, "said"), "said", "of one source, the other's cue is found"),
    ],
)
def test_joined(other: Quote, cue: str, why: str) -> None:
    """One prediction over two statements: told for the statement whose cue it has."""
    found = quote(f"{OPENS}, as Lee Moss noted {SILTS}", RUIZ, cue)
    assert groups([quote(OPENS, RUIZ, "said"), other], [found])[0] == ("joined", why)


def test_a_content_that_the_gold_has_twice_pairs_once() -> None:
    """With its source; the other one is joined with it."""
    gold = [quote(OPENS, RUIZ, "said"), quote(OPENS, MOSS, "said")]
    assert groups(gold, [quote(OPENS, RUIZ, "said")]) == [("joined", "the gold has it twice")]


def test_of_two_predictions_with_the_cue_the_nearer_counts() -> None:
    """The other is explained, too."""
    found = [quote("On Monday", RUIZ, "said"), quote("that the bridge", RUIZ, "said")]
    assert groups([quote(OPENS, RUIZ, "said")], found) == [("too-short-right", "would")]


def test_a_prediction_beside_a_missed_statement_is_not_false_too() -> None:
    """It is told with the statement; one inside a statement that is found is found twice."""
    gold = [quote(OPENS, RUIZ, "said")]
    assert [group for group, _ in groups(gold, [quote("bridge", RUIZ, "said")])] == [
        "too-short-right"
    ]
    twice = [quote(OPENS, RUIZ, "said"), quote("bridge", RUIZ, "said", rule="a-rule")]
    assert groups(gold, twice) == [("found-twice", "a-rule")]


def test_what_is_left_out_is_no_missed_cue() -> None:
    """Statements inside others, and acts that were not asked for."""
    gold = [quote(SILTS, MOSS, "noted")]
    assert groups(gold, [], left_out=gold) == [("not-scored", "source cue content")]


@pytest.mark.parametrize(
    ("gold", "found", "mistake"),
    [
        ("they", None, ("source-missed", "pronoun")),
        (RUIZ, None, ("source-missed", "name")),
        ("The band", None, ("source-missed", "description")),
        ("that", None, ("source-missed", "relative")),
        (None, "they", ("source-false", "a-rule")),
        ("they", MOSS, ("source-other", "pronoun, found a name")),
        (RUIZ, "Ana", ("source-edge", "shorter")),
        ("Ana", RUIZ, ("source-edge", "longer")),
        ("Mayor Ana", "Ana Ruiz", ("source-edge", "another end")),
    ],
)
def test_sources(gold: str | None, found: str | None, mistake: tuple[str, str]) -> None:
    """Told where the content is right."""
    assert groups([quote(SILTS, gold)], [quote(SILTS, found, rule="a-rule")]) == [mistake]


def test_the_same_words_elsewhere() -> None:
    """The wrong one of two places with the same name is not a wrong person."""
    first, second = quote(SILTS), quote(SILTS)
    start = TEXT.index("will")
    first["speaker"] = [[start, start + 4]]
    second["speaker"] = [[TEXT.index("will", start + 1), TEXT.index("will", start + 1) + 4]]
    assert groups([first], [second]) == [("source-other", "the same words elsewhere")]


def test_what_is_right_by_the_score_is_told_last() -> None:
    """A few letters more or less, and another cue."""
    gold = [quote("We will mend it", "they", "promised")]
    nearly = quote("will mend it", "they", "promised")
    assert groups([quote(OPENS, RUIZ, "said")], [quote(OPENS[5:], RUIZ, "said")]) == [
        ("content-edge", "too-short-left that")
    ]
    assert groups(gold, [{**gold[0], "cue": place("added")}]) == [("cue-other", "added")]
    assert groups(gold, [{**gold[0], "cue": None}]) == [("cue-other", "none")]
    assert [group for group, _ in groups(gold, [nearly])] == ["content-edge"]


def test_the_policy_holds() -> None:
    """What does not count is neither missed nor false."""
    gold = [quote(OPENS, RUIZ, "said", speech=False)]
    assert wrong(gold, [], policy=Policy(speech=True)) == []


def test_an_example_marks_gold_and_prediction_in_the_same_words() -> None:
    """Content, source and cue; nothing else of the text is changed but its line ends."""
    gold = [quote('"We will mend it," / Nobody', "they", "promised")]
    (mistake,) = wrong(gold, [quote("mend it", "they", "promised")])
    before = "she added, has rotted away. The band played. It was loud."
    assert list(shown(TEXT, mistake)) == [
        f'gold   {before} "[We will mend it]," <they> {{promised}}. "[Nobody] will pay." {OWNERS}',
        f'found  {before} "We will [mend it]," <they> {{promised}}. "Nobody will pay." {OWNERS}',
    ]


def test_the_words_around_an_example_are_whole() -> None:
    """Some way before and after it, or none where the words are endless."""
    text = f"{'y ' * 40}no{' z' * 40}"
    content = [[80, 82]]
    missed = wrong_in(text, content)
    assert list(shown(text, missed)) == [f"gold   {'y ' * 29}[no]{' z' * 29}"]
    endless = wrong_in(f"{'y' * 99}no{'z' * 99}", [[99, 101]])
    assert list(shown(f"{'y' * 99}no{'z' * 99}", endless)) == ["gold   [no]"]


def wrong_in(text: str, content: list[list[int]]) -> Mistake:
    """Return the mistake of finding nothing in a text."""
    (mistake,) = mistakes(
        {"id": 1, "text": text, "quotes": [{"content": content}]}, None, Policy()
    )[1]
    return mistake


def test_a_long_stretch_is_cut_short() -> None:
    """Between words, in all lines alike; a false prediction has one line."""
    text = f"She said {'so ' * 100}much more."
    found = {"content": [[9, len(text)]], "speaker": [[0, 3]], "cue": None}
    (mistake,) = mistakes({"id": 1, "text": text, "quotes": []}, {"quotes": [found]}, Policy())[1]
    (line,) = shown(text, mistake)
    assert line == f"found  <She> said [{'so ' * 15}so … {'so ' * 12}much more]."
    assert (mistake.form, mistake.cue) == ("indirect", ())
