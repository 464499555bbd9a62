"""Percentages are scored by value, span and kind."""

from benchmarks.scoring import percentages
from benchmarks.scoring.figures import Error, Tally


TEXT = "Up 5% or 10 to 12 percent, one in five, by about 3 points. 100%!"


def row(words: str, value: object, **more: object) -> dict[str, object]:
    """Make a percentage that stands at *words*."""
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "value": value, **more}


GOLD = {
    "id": "up",
    "text": TEXT,
    "expected": [
        row("5%", 5.0),
        row("10 to 12 percent", None, low=10.0, high=12.0),
        row("one in five", 20, kind="fraction"),
        row("3 points", 3, kind="percentage_point"),
    ],
    "ignore": [[TEXT.index("100%"), TEXT.index("100%") + 4]],
}
RIGHT = [
    row("5%", "5.00"),
    row("10 to 12 percent", None, low="10", high=12),
    row("3 points", 3, kind="percentage_point"),
]


def tally(*rows: dict[str, object], fractions: bool = False) -> Tally:
    """Score predictions."""
    return percentages.tally(GOLD, {"id": "up", "percentages": rows}, fractions=fractions)


def test_what_is_right_scores_full_marks() -> None:
    """Numbers may be strings; fractions count only on request; some spans are left open."""
    figures = percentages.figures(tally(*RIGHT, row("one in five", 20), row("100%", 100)))
    assert figures == {
        "span exact": 100,
        "span overlap": 100,
        "precision": 100,
        "value": 100,
        "kind": 100,
        "ranges": 100,
        "false": 0,
    }


def test_nothing_scores_nothing() -> None:
    """A document without a prediction has none of its percentages found."""
    figures = percentages.figures(percentages.tally(GOLD, None))
    assert set(figures.values()) == {0}


def test_fractions_count_on_request() -> None:
    """Then "one in five" is missed."""
    assert tally(*RIGHT, fractions=True)["gold"] == 4
    assert tally(*RIGHT)["gold"] == 3


def test_a_range_needs_both_bounds() -> None:
    """One bound right is no range."""
    counts = tally(row("10 to 12 percent", None, low=10, high=13), row("5%", None))
    assert (counts["overlap"], counts["value"], counts["ranges right"], counts["ranges"]) == (
        2,
        0,
        0,
        1,
    )


def test_an_overlap_keeps_its_value_but_not_its_span() -> None:
    """With a modifier inside, the span is not the gold one."""
    counts = tally(row("about 3 points", 3.0001, kind="percent"))
    assert (counts["exact"], counts["overlap"], counts["value"], counts["kind"]) == (0, 1, 1, 0)


def test_a_second_prediction_on_a_gold_span_is_not_false() -> None:
    """It touches something; it only does not count as right."""
    counts = tally(row("10 to 12 percent", None, low=10, high=12), row("12 percent", 12))
    assert (counts["predicted"], counts["false"]) == (2, 0)


def test_errors_are_told() -> None:
    """What is missed, wrong and false is named."""
    errors: list[Error] = []
    rows = [RIGHT[0], row("12 percent", 12), row("one", 1), row("or", 7)]
    percentages.tally(GOLD, {"percentages": rows}, errors=errors)
    assert [(error.weight, error.message.partition(":")[0]) for error in errors] == [
        (2, "'10 to 12 percent' read as value 12"),
        (3, "'3 points' missed"),
        (3, "'or' is no percentage"),
    ]
