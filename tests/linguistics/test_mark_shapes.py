"""What a mark's neighbours let it do."""

import pytest

from quotekit.linguistics.mark_shapes import (
    closers_of,
    is_single,
    is_straight,
    mark_pattern,
    shaped_marks,
)


def shapes(text: str) -> list[str]:
    """Return each mark with what it can do: o(pen), c(lose), s(urely close), d(oubtful)."""
    return [
        mark.sign
        + " "
        + "o" * mark.opens
        + "c" * mark.closes
        + "s" * mark.sure
        + "d" * mark.doubtful
        for mark in shaped_marks(text, 0, len(text))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"go" he', ['" o', '" cs']),
        ("go", []),
        ('he said"go', ['" cs']),
        ('said:"go', ['" ocs']),
        ('a " b', ['" ocs']),
        ('("go', ['" oc']),
        ('I—"', ['" cs']),
        ('I—".', ['" cs']),
        ('I—"—he', ['" ocs']),
        ('"...go', ['" o']),
        ('".5', ['" o']),
        ('a "? b', ['" cs']),
        ("“go” he", ["“ oc", "” cs"]),
        ("go,“ he", ["“ cs"]),
        ("said:“go", ["“ oc"]),
        ("a “ b", ["“ ocs"]),
        ("”go”", ["” ocs", "” cs"]),
        ("go ” he", ["” cs"]),
        ("» go « he", ["» cs", "« ocs"]),
        ("»go«", ["» ocs", "« cs"]),
        ("「go」", ["「 o", "」 cs"]),
        ("``go''", ["`` o", "'' cs"]),
        ("'go' he", ["' o", "' cs"]),
        ("boys' he", ["' c"]),
        ("boys' \"he", ["' c", '" o']),
        ("boys', he", ["' cs"]),
        ("boys'.", ["' cs"]),
        ("in 1984' he", ["' c"]),
        ("cup o' tea", ["' c"]),
        ("it's", []),
        ("the ’80s", []),
        ("the '80s", []),
        ("'tis", []),
        ("'Tis", ["' od"]),
        ("so 'Tis", []),
        ("'20 men", ["' od"]),
        ("''Tis", ["' o"]),
        ("6'2\" tall", []),
        ("6’2” tall", []),
    ],
)
def test_shapes(text: str, expected: list[str]) -> None:
    """Neighbours decide; what is open does not count here."""
    assert shapes(text) == expected


def test_only_the_given_stretch_counts() -> None:
    """What stands before and after it is as good as white space."""
    assert [mark.opens for mark in shaped_marks('a"b', 1, 3)] == [True]
    assert [mark.closes for mark in shaped_marks('a"b', 0, 2)] == [True]


def test_many_marks_in_a_row_open() -> None:
    """Only so many neighbours are looked at."""
    assert shapes('x\'""""a')[-1] == '" oc'


def test_sorts_of_signs() -> None:
    """Single, straight, and what closes each."""
    assert [is_single(sign) for sign in ("'", "’", "`", '"', "“")] == [True] * 3 + [False] * 2
    assert [is_straight(sign) for sign in ('"', "“", "''")] == [True, False, False]
    assert closers_of('"') == ('"', "”")
    assert closers_of("»") == ("«",)
    assert closers_of("''") == ("''",)
    assert "”" in closers_of("“")


def test_the_pattern_reads_doubled_signs_as_one() -> None:
    """Two backticks, or two apostrophes, are one sign."""
    assert mark_pattern().findall("``a'' b'") == ["``", "''", "'"]
