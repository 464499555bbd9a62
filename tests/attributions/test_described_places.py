"""Where somebody known may be described."""

import pytest

from quotekit.extractors.attributions.nominals import nominals
from quotekit.extractors.attributions.speakers.described_places import described_places
from tests.attributions.shaped import shaped


@pytest.mark.parametrize(
    ("tagged", "places"),
    [
        ("they/R met/d the/D mayor/N", ["the mayor"]),
        ("they/R met/d a/D mayor/N", []),
        ("they/R met/d residents/N", ["residents"]),
        ("they/R met/d the/D mayors/N", ["the mayors"]),
        ("they/R met/d the/D weather/N", []),
        ("they/R met/d the/D mayor/N Ruiz/P", []),
        ("they/R met/d the/D head/N of/O waste/N", ["the head of waste"]),
        ("the/D agency/N 's/S head/N left/d", ["the agency", "the agency 's head"]),
        ("the/D old/J 's/S head/N left/d", ["the old 's head"]),
        ("they/R met/d Ruiz/P", []),
    ],
)
def test_described_places(tagged: str, places: list[str]) -> None:
    """Definite nouns for people and bodies count, and plurals; what introduces does not."""
    unit = shaped(tagged)
    found = described_places(unit, nominals(unit))
    assert [" ".join(unit.words[slice(*place)]) for place in found] == places
