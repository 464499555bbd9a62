"""Dates are scored as TempEval-3 scores them."""

import pytest

from benchmarks.scoring import dates
from benchmarks.scoring.figures import Error, Tally


TEXT = "On May 1, and again last week, it rained."


def document(*timex: tuple[str, str, str | None]) -> dict[str, object]:
    """Make a document with dates given by their words, types and values."""
    rows = [
        {
            "start": TEXT.index(words),
            "end": TEXT.index(words) + len(words),
            "type": kind,
            "value": v,
        }
        for words, kind, v in timex
    ]
    return {"id": "rain", "text": TEXT, "timex": rows}


GOLD = document(("May 1", "DATE", "2022-05-01"), ("last week", "DATE", "2022-W17"))


def f1(predicted: dict[str, object] | None, only: str | None = None) -> dict[str, float]:
    """Return the F1 of each measure, rounded."""
    figures = dates.figures(dates.tally(GOLD, predicted, only=only))
    return {name: round(score.f1) for name, score in figures.items()}


def test_the_gold_scores_full_marks() -> None:
    """What is right in everything is right in every measure."""
    assert f1(GOLD) == {"strict": 100, "relaxed": 100, "type": 100, "value": 100}


def test_nothing_scores_nothing() -> None:
    """A document without a prediction has none of its dates found."""
    assert f1(None) == {"strict": 0, "relaxed": 0, "type": 0, "value": 0}


def test_punctuation_at_the_edges_does_not_matter() -> None:
    """A comma more is still the same span."""
    predicted = document(("May 1,", "DATE", "2022-05-01"), (" last week", "DATE", "2022-W17"))
    assert f1(predicted)["strict"] == 100


def test_a_span_of_punctuation_alone_is_kept() -> None:
    """Nothing would be left of it."""
    assert f1(document((", ", "DATE", None))) == {"strict": 0, "relaxed": 0, "type": 0, "value": 0}


def test_an_overlap_is_relaxed_and_keeps_its_value() -> None:
    """Half of the words may be enough for the value."""
    predicted = document(("1", "DATE", "2022-05-01"), ("last week", "DURATION", "P1W"))
    assert f1(predicted) == {"strict": 50, "relaxed": 100, "type": 50, "value": 50}


def test_a_date_pairs_once() -> None:
    """The larger overlap wins, and the other prediction is too many."""
    predicted = document(("May", "DATE", "2022-05-01"), ("1", "DATE", "2022-05-01"))
    tally = dates.tally(GOLD, predicted)
    assert (tally["relaxed"], tally["predicted"]) == (1, 2)


def test_one_type_can_be_kept() -> None:
    """Durations on either side do not count then."""
    predicted = document(("May 1", "DATE", "2022-05-01"), ("last week", "DURATION", "P1W"))
    assert dates.tally(GOLD, predicted, only="DATE") == Tally(
        gold=2, predicted=1, strict=1, relaxed=1, type=1, value=1
    )


@pytest.mark.parametrize(
    ("value", "same"),
    [("199x", "199"), ("19XX", "19"), ("2000-W7", "2000-W07"), (" p1w ", "P1W"), ("XXXX", "XXXX")],
)
def test_values_are_compared_as_one_spelling(value: str, same: str) -> None:
    """A decade, a century, a week have two spellings each."""
    gold = document(("May 1", "DATE", value))
    assert dates.tally(gold, document(("May 1", "DATE", same)))["value"] == 1


def test_errors_are_told() -> None:
    """What is missed, wrong and too much is named, the worst first by weight."""
    errors: list[Error] = []
    predicted = document(("May 1", "DATE", "2022-05-02"), ("rained", "DATE", "PAST_REF"))
    dates.tally(GOLD, predicted, errors=errors)
    told = [(error.weight, error.message.partition("'")[2]) for error in errors]
    assert told == [
        (2, "May 1': ('DATE', '2022-05-02') should be 'May 1' ('DATE', '2022-05-01')"),
        (3, "last week': missed 2022-W17"),
        (3, "rained': is no date, read as PAST_REF"),
    ]


def test_a_wrong_end_alone_weighs_least() -> None:
    """The value is right, so a reader is hardly misled."""
    errors: list[Error] = []
    one = document(("May 1", "DATE", "2022-05-01"))
    dates.tally(one, document(("1", "DATE", "2022-05-01")), errors=errors)
    assert [error.weight for error in errors] == [1]


def test_figures_add_up_over_documents() -> None:
    """Precision and recall are those of all documents together."""
    total = Tally()
    for predicted in (GOLD, document(("May 1", "DATE", "2022-05-01"))):
        total.update(dates.tally(GOLD, predicted))
    strict = dates.figures(total)["strict"]
    assert [round(figure, 1) for figure in strict] == [100, 75, 85.7]
