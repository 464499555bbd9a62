"""Offsets as programs in other languages count them."""

import re

import pytest

from quotekit.annotations import Attribution, Findings, Quote, Span
from quotekit.document import Document
from quotekit.errors import OptionError, RowError
from quotekit.export.offsets import utf16_offsets
from tests.annotations.story import TEXT, findings


FACES = "\N{GRINNING FACE} “No \N{FIRE},” said Bo\N{GRINNING FACE}, “no.”"


@pytest.mark.parametrize(
    "text", ["plain", "naïve “quotes”", "a\N{GRINNING FACE}b\N{MATHEMATICAL BOLD SMALL X}\uffffc"]
)
def test_units_are_those_of_the_encoding(text: str) -> None:
    """Two bytes each, as the codec writes them."""
    offsets = range(len(text) + 1)
    expected = {n: len(text[:n].encode("utf-16-le")) // 2 for n in offsets}
    assert utf16_offsets(text, offsets) == expected


def test_a_lone_surrogate_is_one_unit() -> None:
    """No codec would write it; JavaScript counts it all the same."""
    assert utf16_offsets("\ud800\udfff", [2]) == {0: 0, 2: 2}


def test_rows_point_at_their_words_in_javascript() -> None:
    """Every span of a row, however deep, cuts its own words out of the UTF-16 text."""
    parts = tuple(Span.of(FACES, *m.span()) for m in re.finditer("“[^”]*”", FACES))
    whole = Span.of(FACES, parts[0].start, parts[1].end)
    said = Attribution(span=whole, rule="r", content=parts, form="direct")
    quote = Quote(span=parts[1], rule="r", segments=parts[1:], words=(), marks=("“", "”"))
    units = FACES.encode("utf-16-le")
    rows = Findings(Document(FACES), (said, quote)).to_dicts(offsets="utf16")
    spans = [rows[0]["span"], *rows[0]["content"], rows[1]["span"], *rows[1]["segments"]]
    cut = [units[2 * span["start"] : 2 * span["end"]].decode("utf-16-le") for span in spans]
    assert cut == [span["text"] for span in spans]
    assert cut == [whole.text, parts[0].text, parts[1].text, parts[1].text, parts[1].text]


def test_rows_in_utf16_are_not_read_back() -> None:
    """They would point at other words."""
    rows = findings().to_dicts(offsets="utf16")
    assert {row["offsets"] for row in rows} == {"utf16"}
    with pytest.raises(RowError, match="'offsets' is no field"):
        Findings.from_dicts(TEXT, rows)


def test_other_ways_to_count_are_refused() -> None:
    """With the ways that there are."""
    with pytest.raises(OptionError, match="use one of 'codepoints', 'utf16'"):
        findings().to_dicts(offsets="utf8")  # type: ignore[arg-type]  # that is what is tested
