"""What other systems say of percentages is read as the scorers read ours."""

from benchmarks.peers import microsoft_percentages, quantulum3, spacy
from benchmarks.peers.peer import Row


def quantity(start: int, end: int, value: float, unit: str, spread: float | None = None) -> Row:
    """Make what quantulum3 gives."""
    return {"start": start, "end": end, "value": value, "unit": unit, "uncertainty": spread}


FOUND = [
    quantity(0, 6, 52.5, "percentage", 2.5),
    quantity(8, 19, 46.0, "per cent"),
    quantity(21, 30, 25.0, "basis points"),
    quantity(32, 40, 3.0, "dollar"),
]


def test_quantulum3_strict_knows_one_unit() -> None:
    """Its middle and spread are the two ends of a range."""
    assert quantulum3.strict("", None, FOUND) == [
        {"start": 0, "end": 6, "kind": "percent", "value": None, "low": 50.0, "high": 55.0}
    ]


def test_quantulum3_loosened_knows_units_by_their_names() -> None:
    """With the kind that each name says; a dollar is none."""
    rows = quantulum3.loosened("", None, FOUND)
    assert [row["kind"] for row in rows] == ["percent", "percent", "basis_point"]
    assert rows[2] == {"start": 21, "end": 30, "kind": "basis_point", "value": 25.0}


def test_microsoft_ends_on_the_last_character() -> None:
    """And writes numbers with a sign; without a number there is no value."""
    found: list[Row] = [
        {"start": 3, "end": 7, "value": "1,250%"},
        {"start": 9, "end": 12, "value": None},
    ]
    assert microsoft_percentages.in_code_points("", None, found) == [
        {"start": 3, "end": 8, "value": 1250.0},
        {"start": 9, "end": 13, "value": None},
    ]


def test_microsoft_in_javascript_counts_utf_16() -> None:
    """A character outside the basic plane counts twice before, once after."""
    text = "\N{GRINNING FACE} up 5%"
    found = [{"start": 6, "end": 7, "value": "5%"}]
    (row,) = microsoft_percentages.in_utf16(text, None, found)
    assert text[row["start"] : row["end"]] == "5%"


def test_spacy_loses_its_modifiers() -> None:
    """The words "about" and "between" go, a sign stays, and there is no number."""
    text = "between 10 and 12 percent, about -3 percent, 5%"
    spans = [(0, 25), (27, 43), (45, 47)]
    rows = spacy.entities(text, None, [{"start": start, "end": end} for start, end in spans])
    words = [text[row["start"] : row["end"]] for row in rows]
    assert words == ["10 and 12 percent", "-3 percent", "5%"]
    assert [row["value"] for row in rows] == [None, None, None]
