"""What stands around each cue."""

import pytest

from quotekit.extractors.attributions.nominals import nominals
from quotekit.extractors.attributions.readings import readings_of
from tests.attributions.shaped import shaped, words_of


def sources_in(tagged: str) -> list[tuple[str, str | None, bool]]:
    """Return cue, source and whether it is carried, of each reading."""
    unit = shaped(tagged)
    return [
        (reading.cue.lemma, words_of(unit, reading.source), reading.carried)
        for reading in readings_of(unit, nominals(unit))
    ]


@pytest.mark.parametrize(
    ("tagged", "found"),
    [
        ("Ana/P said/d it/R hurts/z", [("say", "Ana", False)]),
        ("“No,”/Q said/d Ana/P", [("say", "Ana", False)]),
        ("it/R hurts/z ,/, said/d Ana/P", [("say", "Ana", False)]),
        ("“No,”/Q said/d ./.", [("say", None, False)]),
        ("according/g to/T Ana/P ,/, it/R hurts/z", [("according to", "Ana", False)]),
        (
            "Ana/P 's/S friend/N ,/, 40/C ,/, recalled/n it/R hurt/d",
            [("recall", "Ana 's friend , 40 ,", False)],
        ),
        ("Ana/P recalled/n :/: “No.”/Q", [("recall", "Ana", False)]),
        ("Ana/P recalled/n that/I it/R hurts/z", [("recall", "Ana", False)]),
        ("Ana/P recalled/n a/D vow/N that/w it/R hurts/z", [("recall", "Ana", False)]),
        (
            "Ana/P said/d no/D men/N came/d ,/, adding/g that/I it/R hurts/z",
            [("say", "Ana", False), ("add", "Ana", True)],
        ),
        (
            "Ana/P said/d men/N came/d and/c added/d that/I it/R hurts/z",
            [("say", "Ana", False), ("add", "Ana", True)],
        ),
        ("Ana/P left/d ,/, adding/g that/I it/R hurts/z", [("add", "Ana", True)]),
        ("Ana/P left/d before/a adding/g that/I it/R hurts/z", [("add", "Ana", True)]),
        ("Ana/P was/e quoted/n as/I saying/g that/I it/R hurts/z", [("say", "Ana", True)]),
        ("papers/N quoted/d Ana/P as/I saying/g that/I it/R hurts/z", [("say", "Ana", True)]),
        ("“No,”/Q said/d ,/, adding/g that/I it/R hurts/z", [("say", None, False)]),
        (
            "“No,”/Q said/d ,/, Ana/P left/d ,/, adding/g that/I it/R hurts/z",
            [("say", None, False), ("add", "Ana", True)],
        ),
    ],
)
def test_sources_of_cues(tagged: str, found: list[tuple[str, str | None, bool]]) -> None:
    """A cue has the subject beside it, else that of an earlier verb which it is joined to."""
    assert sources_in(tagged) == found


@pytest.mark.parametrize(
    "tagged",
    [
        "according/g to/T what/w happened/d",
        "it/R was/e said/n that/I it/R hurts/z",
        "Ana/P left/d to/T say/b that/I it/R hurts/z",
        "say/b that/I it/R hurts/z",
        "a/D tale/N recalled/n by/I Ana/P hurts/z",
        "a/D tale/N recalled/n fondly/a was/e read/d",
        "it/R hurts/z ,/, said/d ,/, no/D",
        "“No,”/Q said/d Ana/P was/e late/J",
        "“No,”/Q had/d said/d Ana/P left/d",
        "left/d as/I saying/g that/I it/R hurts/z",
        "saying/g that/I it/R hurts/z",
        "Ana/P left/d ,/, said/d that/I it/R hurts/z",
        "Ana/P said/d nothing/N ./.",
    ],
)
def test_cues_that_nobody_says(tagged: str) -> None:
    """A passive, an infinitive and a cue without a subject have no reading after them."""
    assert [found for found in sources_in(tagged) if found[1] is not None] == []


@pytest.mark.parametrize(
    ("tagged", "before"),
    [
        ("“No,”/Q Ana/P said/d ./.", True),
        ("“No,”/Q Ana/P said/d as/I she/R left/d ./.", True),
        ("“No,”/Q Ana/P said/d that/I it/R hurts/z ./.", False),
        ("“No”/Q Ana/P said/d it/R hurts/z ./.", False),
        ("it/R hurts/z ,/, Ana/P said/d ./.", True),
        ("men/N told/n ,/, Ana/P said/d ./.", True),
        ("the/D mill/N ,/, Ana/P said/d ,/, hurts/z men/N ./.", True),
        ("in/I May/M ,/, Ana/P said/d ,/, it/R hurts/z ./.", True),
        ("in/I May/M ,/, Ana/P said/d ,/, by/I then/a ,/, it/R hurts/z ./.", None),
        ("in/I May/M ,/, Ana/P said/d it/R hurts/z ./.", False),
        ("it/R hurts/z ,/, Ana/P said/d :/: “No.”/Q", False),
    ],
)
def test_which_side_the_content_is_on(tagged: str, before: bool | None) -> None:  # noqa: FBT001
    """A cue that a quote or a comma precedes closes or interrupts its content."""
    unit = shaped(tagged)
    sides = [reading.stands_before for reading in readings_of(unit, nominals(unit))]
    assert sides == ([] if before is None else [before])
