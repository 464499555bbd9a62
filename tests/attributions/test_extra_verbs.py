"""Verbs of the caller's are cues, as the verbs are that they are read as."""

import copy
import pickle
import re
from pathlib import Path

import pytest

from quotekit import Attribution, AttributionExtractor, Document, QuoteExtractor, extract
from quotekit.testing import check_extractor
from tests.marked_cases import Case, read_cases


CASES = Path(__file__).parent.parent / "cases" / "attributions"
STORIES = [case for path in sorted((CASES / "stories").glob("*.md")) for case in read_cases(path)]
VERBS = {"skeet": "say", "clap back": "retort", "thunder": "warn"}
EXTRACTOR = AttributionExtractor(cue_verbs=VERBS)


def told(text: str, extractor: AttributionExtractor = EXTRACTOR) -> list[tuple[str | None, ...]]:
    """Return source, cue, lemma, content and act of each statement."""
    return [
        (a.speaker_name, a.cue.text if a.cue else None, a.cue_lemma, a.text, a.act)
        for a in extract(Document(text), extractor).attributions
    ]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Ana Ruiz skeeted on Monday that the pier was closed.",
            ("Ana Ruiz", "skeeted", "skeet", "that the pier was closed", "statement"),
        ),
        (
            "Ana Ruiz clapped back that the pier was fine.",
            ("Ana Ruiz", "clapped back", "clap back", "that the pier was fine", "statement"),
        ),
        (
            "“We close the pier,” thundered Ana Ruiz.",
            ("Ana Ruiz", "thundered", "thunder", "We close the pier,", "statement"),
        ),
        (
            "Ana Ruiz has skeeted: “Not now.”",
            ("Ana Ruiz", "skeeted", "skeet", "Not now.", "statement"),
        ),
        (
            "Skeeting that all was well, Ana Ruiz left.",
            ("Ana Ruiz", "Skeeting", "skeet", "that all was well", "statement"),
        ),
    ],
)
def test_extra_verbs_are_cues(text: str, statement: tuple[str, ...]) -> None:
    """The verb is found in its forms, alone and with its particle, under its own lemma."""
    assert told(text) == [statement]


@pytest.mark.parametrize(
    "text",
    [
        "Her skeets drew fire.",
        "The skeet that hung there was old.",
        "Ana Ruiz gave two skeets that won, and these skeets",
        "He was proud of skeets that won.",
        "On Monday Mr Skeet asked nobody. The pier is at Skeets.",
    ],
)
def test_nouns_and_names_are_no_cues(text: str) -> None:
    """A noun, or a name, of the same letters is left alone."""
    assert told(text) == []


def test_few_words_in_marks_are_said() -> None:
    """Beside an extra verb, a few words in marks are speech, with the same quotes elsewhere."""
    text = "Ana Ruiz skeeted “not now”."
    assert told(text) == [("Ana Ruiz", "skeeted", "skeet", "not now", "statement")]
    assert [a.form for a in extract(text, EXTRACTOR).attributions] == ["direct"]
    assert [q.text for q in extract(text, QuoteExtractor(cue_verbs=VERBS))] == ["not now"]
    assert list(extract(text, QuoteExtractor())) == []


def test_a_known_verb_is_read_as_another() -> None:
    """An extra verb goes before what is known; the act is that of the other."""
    text = "Ana Ruiz said that the pier was closed."
    extractor = AttributionExtractor(cue_verbs={"say": "deny"})
    assert told(text, extractor) == [
        ("Ana Ruiz", "said", "say", "that the pier was closed", "denial")
    ]


def test_other_cues_keep_their_lemmas() -> None:
    """What is no extra verb has the lemma that it has without the option."""
    text = "“No,” Lind said. Berg told reporters that it rained.\n\n“Never again.”"
    assert told(text) == told(text, AttributionExtractor())


def _in_another_tongue(text: str) -> str:
    """Write each form of "say" with a z, so that it is another verb of the same length."""
    return re.sub(r"\b([Ss])(a(?:id|ys?|ying))\b", lambda m: chr(ord(m[1]) + 7) + m[2], text)


def _values(a: Attribution) -> tuple[object, ...]:
    """Return all that an attribution tells, except for its words."""
    spans = (a.span, *a.content, a.cue, a.source, a.addressee, a.medium, a.parent)
    places = tuple((span.start, span.end) if span else None for span in spans)
    name = _in_another_tongue(a.speaker_name or "")
    rest = a.rule, a.form, a.act, a.negated, a.confidence, a.speaker_confidence
    return places, name, _in_another_tongue(a.cue_lemma or ""), rest


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.title)
def test_an_extra_verb_is_read_as_the_known_one(story: Case) -> None:
    """A story in which "say" is called otherwise has the same statements, models included."""
    other = _in_another_tongue(story.text)
    extractor = AttributionExtractor(cue_verbs={"zay, zaid": "say"})
    found = extract(Document(other), extractor).attributions
    expected = extract(Document(story.text), AttributionExtractor()).attributions
    assert list(map(_values, found)) == list(map(_values, expected))


def test_the_value_of_the_option() -> None:
    """However verbs are given, extractors with the same ones are equal, hash and travel."""
    same = AttributionExtractor(cue_verbs=tuple(sorted(VERBS.items(), reverse=True)))
    assert same == EXTRACTOR != AttributionExtractor()
    assert hash(same) == hash(EXTRACTOR)
    assert pickle.loads(pickle.dumps(EXTRACTOR)) == EXTRACTOR == copy.deepcopy(EXTRACTOR)
    assert EXTRACTOR.quotes == QuoteExtractor(cue_verbs=VERBS)


def test_the_contract() -> None:
    """With extra verbs the extractor keeps its contract."""
    check_extractor(EXTRACTOR, "Ruiz clapped back that it rained. “No,” Lind skeeted.\n\n“Yes.”")
