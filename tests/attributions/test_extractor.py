"""The extractor's options, its value, and that it leaves no trace."""

import copy
import pickle

import pytest

from quotekit import (
    Annotation,
    AttributionExtractor,
    DateExtractor,
    Document,
    OptionError,
    QuoteExtractor,
)
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.learned.reader import read_place
from quotekit.extractors.attributions.place import Place


TEXT = """Mayor Ana Ruiz told reporters on Friday that the pier was safe. “Walk on it,” she said.
Ruiz declined to comment on the lamp. She supports a new one. Did she fall? “No,” Ruiz said."""


@pytest.mark.parametrize(
    ("acts", "found"),
    [
        ("all", ["attitude", "refusal", "statement"]),
        ("refusal", ["refusal"]),
        (["attitude", "refusal"], ["attitude", "refusal"]),
        ((), []),
    ],
)
def test_acts(acts: object, found: list[str]) -> None:
    """Only the acts asked for are returned."""
    extractor = AttributionExtractor(acts=acts)  # type: ignore[arg-type]
    statements = Document(TEXT).annotations(extractor).attributions
    assert sorted({a.act for a in statements}) == found


def test_acts_by_default() -> None:
    """What is neither said nor shown is left out."""
    wanted = AttributionExtractor().acts
    assert AttributionExtractor(acts="all").acts - wanted == {"attitude", "refusal"}


@pytest.mark.parametrize("forms", ["direct", "indirect"])
def test_forms(forms: str) -> None:
    """Only the forms asked for are returned."""
    statements = Document(TEXT).annotations(AttributionExtractor(forms=forms)).attributions
    assert {a.form for a in statements} == {forms}


QUOTING = [
    TEXT,
    "The pier is closed, Ruiz said.\n\n“It is rotten,” Lind said. “We knew.”\n\n“Since May.”",
    "Lind said the pier was “a trap for cats”. Berg hopes for money.\n\nRuiz denied it.",
    "Nobody spoke.\n\n“Not one word,” Otto Berg, a fisherman, wrote to the board, “was true.”",
    "Ruiz announced a new lamp.\n\nBerg asked: “Who pays?” “You do,” said Ruiz.",
]


@pytest.mark.parametrize("text", QUOTING)
def test_quoting_forms_alone(text: str) -> None:
    """Direct and mixed speech alone is just what all forms have of it, speakers included."""
    some = Document(text).annotations(AttributionExtractor(forms={"direct", "mixed"}))
    whole = Document(text).annotations(AttributionExtractor())
    expected = [a for a in whole.attributions if a.form != "indirect"]
    assert expected != []
    assert list(some.attributions) == expected


def test_paragraphs_without_quotes_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no indirect speech is wanted, the model reads only paragraphs with quotes."""
    read: list[str] = []

    def counted(document: Document, place: Place) -> list[Draft]:
        read.append(document.text[place.paragraph.start : place.paragraph.end])
        return read_place(document, place)

    monkeypatch.setattr("quotekit.extractors.attributions.extractor.read_place", counted)
    text = "Ruiz said it rained.\n\n“It did,” Lind said.\n\nBerg said it snowed."
    for forms, paragraphs in (({"direct", "mixed"}, 1), ("indirect", 3), ("all", 3)):
        read.clear()
        list(Document(text).annotations(AttributionExtractor(forms=forms)))
        assert len(read) == paragraphs
    assert read[1] == "“It did,” Lind said."


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"acts": "rumour"}, "acts"),
        ({"acts": ["statement", "rumour"]}, "rumour"),
        ({"forms": "loud"}, "forms"),
    ],
)
def test_wrong_options(options: dict[str, str], problem: str) -> None:
    """A wrong option is named, with what can be chosen."""
    with pytest.raises(OptionError, match=problem) as caught:
        AttributionExtractor(**options)  # type: ignore[arg-type]
    assert "all" in str(caught.value)


def test_equal_options_are_one_key() -> None:
    """Extractors with equal options are equal and hash alike, however the options are given."""
    one = AttributionExtractor(acts=["statement", "denial"], forms="direct")
    other = AttributionExtractor(acts=("denial", "statement"), forms=["direct"])
    assert one == other
    assert hash(one) == hash(other)
    assert one != AttributionExtractor()


def test_pickle_and_copy() -> None:
    """An extractor goes to another process and comes back equal."""
    extractor = AttributionExtractor(acts="all")
    assert pickle.loads(pickle.dumps(extractor)) == extractor
    assert copy.deepcopy(extractor) == extractor


def test_no_trace() -> None:
    """Two documents of one text have the same findings, whatever was read between them."""
    extractor = AttributionExtractor(acts="all")
    before = list(extractor(Document(TEXT)))
    list(extractor(Document("“Over,” said Peter Lind, the mayor.")))
    assert list(extractor(Document(TEXT))) == before


def test_its_own_quotes_and_dates() -> None:
    """What finds quotes and dates can be another."""
    nothing = AttributionExtractor(quotes=_no_quotes, dates=_no_quotes)
    found = Document(TEXT).annotations(nothing).attributions
    assert {a.when for a in found} == {None}
    assert {a.form for a in found} == {"indirect"}
    assert AttributionExtractor().quotes == QuoteExtractor()
    assert AttributionExtractor().dates == DateExtractor()


def _no_quotes(_: Document) -> list[Annotation]:
    return []


def test_statement_in_full() -> None:
    """All that a statement tells is in its fields."""
    (first, *_) = Document(TEXT).annotations(AttributionExtractor()).attributions
    assert first.source is not None
    assert first.addressee is not None
    assert first.when is not None
    assert (first.source.text, first.addressee.text) == ("Mayor Ana Ruiz", "reporters")
    assert (first.when.text, first.cue_lemma, first.act) == ("Friday", "tell", "statement")
    assert 0 < first.confidence <= first.speaker_confidence <= 1
