"""Promises about rows that nobody vouches for: they are read, or refused by name."""

import copy
import json
import math
import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import quotekit as qk
from tests.annotations.story import TEXT, findings


Row = dict[str, Any]
Steps = tuple[str | int, ...]

ROWS: list[Row] = findings().to_dicts()
LONG = "9" * 5000

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, len(TEXT) + 5),
    st.integers(),
    st.sampled_from([2**53, -(2**63), 10**400, math.nan, math.inf, -0.0, 1e308]),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(["date", "quote", "2025-02-30", "1E+9999", "1/3", "0/0", "\ud800", "\0", LONG]),
    st.binary(max_size=3),
)
junk = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


def paths(value: object, before: Steps = ()) -> list[Steps]:
    """Return the way to each part of a row."""
    inner: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    return [before, *(path for step, part in inner for path in paths(part, (*before, step)))]


def part_at(row: Row, path: Steps) -> Any:  # noqa: ANN401 - whatever a row holds
    """Return the part of a row to which a path leads."""
    part: Any = row
    for step in path:
        part = part[step]
    return part


@st.composite
def spoilt(draw: st.DrawFn) -> list[Any]:
    """Return rows in which up to three things are dropped, replaced, nested, moved or added."""
    rows: list[Any] = copy.deepcopy(draw(st.lists(st.sampled_from(ROWS), min_size=1, max_size=4)))
    for _ in range(draw(st.integers(1, 3))):
        number = draw(st.integers(0, len(rows) - 1))
        ways = paths(rows[number])[1:]
        if not ways:
            continue
        *way, last = draw(st.sampled_from(ways))
        place = part_at(rows[number], tuple(way))
        match draw(st.sampled_from(["drop", "replace", "nest", "move", "add", "row"])):
            case "drop":
                del place[last]
            case "replace":
                place[last] = draw(junk)
            case "nest":
                for _ in range(draw(st.sampled_from([1, 5, 40]))):
                    place[last] = [copy.copy(place[last])]
            case "move":
                place[last] = copy.deepcopy(
                    part_at(rows[number], draw(st.sampled_from(paths(rows[number]))))
                )
            case "add" if isinstance(place, dict):
                place[draw(st.text(max_size=5))] = draw(junk)
            case "row":
                rows[number] = draw(junk)
            case _:
                place.append(draw(junk))
    return rows


def refused(rows: list[Any]) -> str | None:
    """Return what is said of rows that are refused, None where they are read."""
    try:
        qk.Findings.from_dicts(TEXT, rows)
    except qk.RowError as error:
        return str(error)
    return None


class TestUntrustedRows:
    """Rows are read or refused with a `RowError` that names the row; nothing else is raised."""

    @given(spoilt())
    def test_they_are_read_or_refused(self, rows: list[Any]) -> None:
        """The message is short, whatever the row holds, and begins with the row's number."""
        problem = refused(rows)
        if problem is not None:
            assert re.match(r"row \d(?:: |, [a-z.\[\]0-9_]+: )", problem)
            assert len(problem) < 2000

    @given(spoilt())
    def test_what_is_read_is_as_good_as_what_was_found(self, rows: list[Any]) -> None:
        """It stands in the text, can be shown and written, and comes back as it is."""
        if refused(rows) is not None:
            return
        found = qk.Findings.from_dicts(TEXT, rows)
        for one in found:
            assert TEXT[one.span.start : one.span.end] == one.span.text
            assert found.sentence_of(one).contains(one.span)
            assert isinstance(one.text, str)
        assert found.to_html()
        assert found.by_speaker()._repr_html_()
        assert len(found.records()) == len(found)
        assert {found.attribution_of(quote) for quote in found.quotes} <= {None, *found}
        written = json.loads(json.dumps(found.to_dicts(), allow_nan=False))
        assert qk.Findings.from_dicts(TEXT, written) == found
