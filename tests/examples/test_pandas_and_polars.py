"""The notebook that makes tables."""

import pytest

from tests.examples.conftest import Run


pytest.importorskip("pandas")
pytest.importorskip("polars")
pytest.importorskip("pyarrow")


def test_both_tables_hold_the_same(run: Run) -> None:
    """Row by row; and every quote stands in its text where the file says."""
    ran = run("pandas_and_polars")
    names = ran.names
    table, frame = names["table"], names["frame"]
    assert table.shape == frame.shape == (len(names["rows"]), len(names["columns"]))
    assert table["text"].tolist() == frame["text"].to_list()
    assert table["confidence"].count() == frame["confidence"].count() > 100
    quotes = (table["label"] == "quote").sum()
    assert ran.printed == f"{quotes} of {quotes} quotes stand where the table says\n"


def test_days_are_days(run: Run) -> None:
    """What was said yesterday was said one day before; the mistake that is told of is there."""
    names = run("pandas_and_polars").names
    days = names["dated"].set_index("when")["days"]
    assert days["yesterday"].tolist() == [1, 1, 1]
    assert days["Easter"] == 158
    assert names["frame"].schema["said_on"] == names["pl"].Date
