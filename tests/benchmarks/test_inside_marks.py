"""The scorer tells by itself what stands inside double quotation marks."""

import pytest

from benchmarks.scoring.inside_marks import inside_marks, quoted_regions


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('say "no" now', ['"no"']),
        ("say “no” now", ["“no”"]),
        ("say «no» now", ["«no»"]),
        ("say ``no'' now", ["``no''"]),
        ("say „no” now", ["„no”"]),
        ('5" wide', []),
        ('say "no', ['"no']),
        ("“one\ntwo", ["“one"]),
        ("“one” “two”", ["“one”", "“two”"]),
        ("“one “two” on", ["“one ", "“two”"]),
        ("it's '' fine", []),
        ('say “no" now', ['“no"']),
        ('say "no” now', ['"no”']),
    ],
)
def test_regions(text: str, inside: list[str]) -> None:
    """A quote ends at its closing mark, or else with the paragraph."""
    regions = quoted_regions(text, inside_marks(text))
    assert [text[start:end] for start, end in regions] == inside
