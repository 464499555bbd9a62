"""Tokens: every character in exactly one, clitics apart, names and numbers whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotekit.linguistics.tokens import token_spans


def words(text: str) -> list[str]:
    """Return the tokens of a text."""
    return [text[start:end] for start, end in token_spans(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She left.", ["She", "left", "."]),
        (
            "I’d say it's hers, they'll see",
            ["I", "’d", "say", "it", "'s", "hers", ",", "they", "'ll", "see"],
        ),
        (
            "He couldn't, wouldn’t, can‘t",
            ["He", "could", "n't", ",", "would", "n’t", ",", "ca", "n‘t"],
        ),
        ("DON'T", ["DO", "N'T"]),
        ("We cannot. Cannot we?", ["We", "can", "not", ".", "Can", "not", "we", "?"]),
        ("the nurses' rota", ["the", "nurses", "'", "rota"]),
        ("O’Brien’s d'Alene", ["O’Brien", "’s", "d'Alene"]),
        (
            "rock'n'roll in the '70s, 'tis said",
            ["rock'n'roll", "in", "the", "'70s", ",", "'tis", "said"],
        ),
    ],
)
def test_apostrophes(text: str, expected: list[str]) -> None:
    """A clitic is a token of its own; an apostrophe inside a name or before a decade is not."""
    assert expected == words(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Poe met Dr. Lim", ["Mr.", "Poe", "met", "Dr.", "Lim"]),
        ("a U.K. firm’s U.S.-made bolts", ["a", "U.K.", "firm", "’s", "U.S.-made", "bolts"]),
        ("at 5 p.m. or 5p.m.", ["at", "5", "p.m.", "or", "5", "p.m."]),
        (
            "on Nov. 3, in Jan., on Sat. 4",
            ["on", "Nov.", "3", ",", "in", "Jan.", ",", "on", "Sat.", "4"],
        ),
        ("It sat. In mar. Sun.", ["It", "sat", ".", "In", "mar", ".", "Sun", "."]),
        ("No. 4 said no. He left", ["No.", "4", "said", "no", ".", "He", "left"]),
        (
            "J. P. Moe, Ph.D., a Lt.-Gov. too",
            ["J.", "P.", "Moe", ",", "Ph.D.", ",", "a", "Lt.-Gov.", "too"],
        ),
        ("It was I. A plan B.", ["It", "was", "I", ".", "A", "plan", "B", "."]),
        ("the anti-U.N. vote", ["the", "anti-U.N.", "vote"]),
    ],
)
def test_periods(text: str, expected: list[str]) -> None:
    """An abbreviation keeps its period; the same word without its company does not."""
    assert expected == words(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,200.50 at 10:30 on 9/11", ["1,200.50", "at", "10:30", "on", "9/11"]),
        ("$5bn, £3m, 40%, .5", ["$", "5bn", ",", "£", "3m", ",", "40", "%", ",", ".5"]),
        ("a 20-year-old’s 3rd", ["a", "20-year-old", "’s", "3rd"]),
        ("and/or 2016–17", ["and", "/", "or", "2016", "–", "17"]),
    ],
)
def test_numbers(text: str, expected: list[str]) -> None:
    """A number keeps its separators and its letters; signs and units stand apart."""
    assert expected == words(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see https://a.example/x?y=(1).", ["see", "https://a.example/x?y=(1", ")", "."]),
        (
            "at www.tide.example, or tide.com/map.",
            ["at", "www.tide.example", ",", "or", "tide.com/map", "."],
        ),
        ("ask ana.ruiz@town.example!", ["ask", "ana.ruiz@town.example", "!"]),
        ("@ana_ruiz likes #ferries", ["@ana_ruiz", "likes", "#ferries"]),
        ("It ended.He left", ["It", "ended", ".", "He", "left"]),
        ("AT&T &amp; Co", ["AT&T", "&amp;", "Co"]),
    ],
)
def test_addresses(text: str, expected: list[str]) -> None:
    """Addresses, handles and hashtags are whole, without the marks that end the sentence."""
    assert expected == words(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Well... no -- yes—no", ["Well", "...", "no", "--", "yes", "—", "no"]),
        ("``So?!'' <<no>>", ["``", "So", "?!", "''", "<<", "no", ">>"]),
        ("cafe\u0301 and co\u00adop", ["cafe\u0301", "and", "co\u00adop"]),
        ("“Yes,”\u00a0she", ["“", "Yes", ",", "”", "she"]),
    ],
)
def test_marks(text: str, expected: list[str]) -> None:
    """Doubled marks are one token, single ones too; joining characters stay in their word."""
    assert expected == words(text)


def test_part_of_a_text() -> None:
    """Only what stands between the two offsets is cut, and the offsets are those of the text."""
    assert token_spans("He said no.", 3, 10) == [(3, 7), (8, 10)]


@given(st.text(st.one_of(st.characters(), st.sampled_from(" .'’-&@#/:nt1A\n\u0301")), max_size=60))
def test_total(text: str) -> None:
    """Tokens are in order, hold no space, and leave out nothing but space."""
    spans = token_spans(text)
    gaps = [0, *(end for _, end in spans)], [*(start for start, _ in spans), len(text)]

    assert all(start < end for start, end in spans)
    assert all(not text[end:start].strip() for end, start in zip(*gaps, strict=True))
    assert all(len(text[start:end].split()) == 1 for start, end in spans)
