"""Percentages in a document."""

from decimal import Decimal

import pytest

from quotekit.annotations import Percentage
from quotekit.document import Document
from quotekit.extractors.percentages import PercentageExtractor
from quotekit.extractors.percentages.units import find_units


def percentages(text: str, *, shares: bool = False, paragraphs: str = "auto") -> list[Percentage]:
    """Return the percentages of *text*."""
    document = Document(text, paragraphs=paragraphs)
    return list(document.annotations(PercentageExtractor(shares=shares)).percentages)


def relations(text: str) -> list[tuple[str, list[str]]]:
    """Return the kinds of the relations of *text*, with the words of their members."""
    found = Document(text).annotations(PercentageExtractor())
    return [(r.kind, [member.text for member in r.members]) for r in found.relations]


RELATIONS = [
    ("She won 54 percent to 46 percent.", "versus", ["54 percent", "46 percent"]),
    ("He led 52-48 percent.", "versus", ["52", "48 percent"]),
    ("It was 19.2% v. 19.3%.", "versus", ["19.2%", "19.3%"]),
    ("Aid was cut from 70 to 60 per cent.", "from_to", ["70", "60 per cent"]),
    ("Dues rose from 5% to about 7%.", "from_to", ["5%", "7%"]),
    ("Dues rose from 5% in May to 7% in June.", "from_to", ["5%", "7%"]),
    ("The rate climbed to 6.7% from 6.3% a week ago.", "from_to", ["6.3%", "6.7%"]),
    ("Its stake rises to just over 51% from 37%.", "from_to", ["37%", "51%"]),
    ("Trust stands at 40 percent, down from 55 percent.", "from_to", ["55 percent", "40 percent"]),
    ("Tips are 10, 20 or 30 percent.", "list", ["10", "20", "30 percent"]),
    ("Dues fell 70 to 60 per cent.", "from_to", ["70", "60 per cent"]),
]

NO_RELATIONS = [
    "They make up 5 to 7 percent.",
    "Profit fell 5 percent to 3 percent.",
    "The spread widened 35bps to 140bps.",
    "A tax of 5 percent, or 6 percent with fees.",
    "It grew 5% in May. It fell to 3% from 4 tonnes.",
    "They got 5% from 6 percentage points.",
    "He got 30 percent from 40 percent of them.",
]


@pytest.mark.parametrize(("text", "kind", "members"), RELATIONS)
def test_relations(text: str, kind: str, members: list[str]) -> None:
    """Two sides, two ends of a change and the items of a list are told apart, in their order."""
    assert relations(text) == [(kind, members)]


@pytest.mark.parametrize("text", NO_RELATIONS)
def test_no_relations(text: str) -> None:
    """Ranges, neighbours and an amount beside its target are not related."""
    assert relations(text) == []


def test_a_number_and_its_unit_on_two_lines() -> None:
    """In hard-wrapped text a line may end between number and unit."""
    found = percentages("The count shows that only 7\npercent came back.", paragraphs="blank")
    assert [p.text for p in found] == ["7\npercent"]


def test_nothing_crosses_a_paragraph() -> None:
    """A number that ends a paragraph does not go with a unit that starts the next."""
    assert percentages("The tally is 7\n\npercent signs sold out.") == []


def test_the_next_line_changes_nothing() -> None:
    """A number or the word "points" that opens the next line does not touch a sign before it."""
    assert [p.text for p in percentages("Yes: 45%\n\n3 of them.")] == ["45%"]
    assert [p.text for p in percentages("Yes: 45%\n\nPoints to note.")] == ["45%"]
    assert [p.text for p in percentages("Half a point\n\nShares rose.")] == ["Half a point"]


def test_a_number_after_a_sign() -> None:
    """A sign after a number is a percentage, whatever number comes next."""
    assert [p.text for p in percentages("It grew 5% 12 months ago.")] == ["5%"]


def test_a_unit_outside_every_paragraph() -> None:
    """A unit that a paragraph boundary cuts is no unit."""
    assert percentages("It rose 7 per\n\ncent by cent.") == []


OWN_THINGS = [
    "It has 500 or 5 percent.",
    "Take these two and five percent.",
    "Take this one and 5 percent.",
    "On 14 May 12 or 5 percent.",
    "In 2015 and 5 percent.",
]


@pytest.mark.parametrize("text", OWN_THINGS)
def test_a_number_that_is_its_own_thing(text: str) -> None:
    """A count, a pronoun, a day or a year before the number does not share its unit."""
    assert len(percentages(text)) == 1


def test_a_list_may_open_the_text() -> None:
    """With no word before it, a number shares the unit that follows."""
    assert [p.text for p in percentages("10 or 15 percent, then.")] == ["10", "15 percent"]


def test_a_whole_number_is_no_earlier_share() -> None:
    """Only a part shares the "of" of a part."""
    found = percentages("Ten or half of them, a third or half of us.", shares=True)
    assert [p.text for p in found] == ["half", "a third", "half"]


def test_members_share_the_base() -> None:
    """A number whose unit comes later has the base that follows that unit."""
    found = percentages("We lose 10 or 20 percent of the lambs.")
    assert [str(p.of) for p in found] == ["the lambs", "the lambs"]


def test_no_base_of_a_distance() -> None:
    """A distance ("within a point of") is no share of anything."""
    assert [p.of for p in percentages("He is within 3 percent of Ruiz.")] == [None]
    assert [p.of for p in percentages("It is 3 percent of and to.")] == [None]


def test_sides_have_no_direction() -> None:
    """A contest lost "54 percent to 46 percent" tells who lost, not what fell."""
    assert [p.direction for p in percentages("She lost 54 percent to 46 percent.")] == [None, None]


def test_an_amount_in_a_noun_phrase_of_another() -> None:
    """A rate that is lowered is not the amount by which it is."""
    assert [p.role for p in percentages("They vowed to lower the tax rate of 35 percent.")] == [
        None
    ]


def test_a_level_reached() -> None:
    """A level ("below 50 percent") after a verb of change is where it went."""
    (slipped,) = percentages("Support slipped below 50 percent.")
    assert (slipped.role, slipped.high, slipped.high_closed) == ("target", Decimal(50), False)


def test_shares_beside_percentages() -> None:
    """Shares and percentages come in reading order, and none twice."""
    found = percentages("Half of the crew, 12% of it, and a quarter of a percent.", shares=True)
    assert [(p.text, p.unit) for p in found] == [
        ("Half", "share"),
        ("12%", "percent"),
        ("a quarter of a percent", "percent"),
    ]


def test_a_ratio_inside_a_ratio_is_one_share() -> None:
    """Of two readings of the same words the longer one stays."""
    assert [p.text for p in percentages("two in three quarters of it", shares=True)] == [
        "two in three"
    ]


def test_units_are_found_with_and_without_numbers() -> None:
    """The scan finds units; whether a number belongs to them is judged later."""
    kinds = [
        (u.kind, u.spelling) for u in find_units("% pct pp ‰ ‱ bps per mille basis points point")
    ]
    assert kinds == [
        ("percent", "sign"),
        ("percent", "word"),
        ("percentage_point", "short"),
        ("permille", "sign"),
        ("basis_point", "sign"),
        ("basis_point", "short"),
        ("permille", "word"),
        ("basis_point", "word"),
        ("percentage_point", "bare"),
    ]


def test_a_text_without_units_is_not_cut_into_paragraphs() -> None:
    """Where there is nothing to find, nothing else is done."""
    assert percentages("Nothing here.") == []
    assert percentages("") == []


def test_equal_options_are_equal_extractors() -> None:
    """A document remembers its findings by the options of the extractor."""
    assert hash(PercentageExtractor()) == hash(PercentageExtractor(shares=False))
    assert PercentageExtractor(shares=True) != PercentageExtractor()
