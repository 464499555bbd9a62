"""What stands between a cue and what comes then."""

import pytest

from quotekit.extractors.attributions.cues import cues_of
from quotekit.extractors.attributions.nominals import nominals
from quotekit.extractors.attributions.right_side import read_right_side
from tests.attributions.shaped import shaped, words_of


@pytest.mark.parametrize(
    ("tagged", "kind", "rest"),
    [
        ("Ana/P said/d", "end", ""),
        ("Ana/P said/d ./.", "end", "."),
        ("Ana/P said/d ;/;", "end", ";"),
        ("Ana/P said/d ,/, adding/g", "comma", ", adding"),
        ("Ana/P said/d :/: no/D", "colon", ": no"),
        ("Ana/P said/d -/- no/D", "dash", "- no"),
        ("Ana/P said/d “No.”/Q", "quote", ""),
        ("Ana/P said/d it/R hurts/z", "words", "it hurts"),
        ("Ana/P said/d on/I Monday/M it/R hurts/z", "words", "it hurts"),
        ("Ana/P said/d Monday/M night/N it/R hurts/z", "words", "it hurts"),
        ("Ana/P said/d May/M 3/C it/R hurts/z", "words", "it hurts"),
        ("Ana/P said/d Monday/M 's/S vote/N hurts/z", "words", "Monday 's vote hurts"),
        ("Ana/P said/d last/J night/N ./.", "end", "."),
        ("Ana/P said/d earlier/a this/M week/M that/I it/R hurts/z", "words", "that it hurts"),
        ("Ana/P said/d later/J ./.", "end", "."),
        ("Ana/P said/d later/J votes/N hurt/z", "words", "later votes hurt"),
        ("Ana/P said/d again/a that/I it/R hurts/z", "words", "that it hurts"),
        ("Ana/P said/d again/a ,/, no/D", "comma", ", no"),
        ("Ana/P said/d soon/a it/R hurts/z", "words", "soon it hurts"),
        ("Ana/P said/d in/I a/D letter/N it/R hurts/z", "words", "it hurts"),
        ("Ana/P said/d in/I 2019/C it/R hurts/z", "words", "it hurts"),
        ("Ana/P said/d in/I an/D hour/N it/R hurts/z", "words", "it hurts"),
        ("Ana/P said/d in/I Lisse/P that/I it/R hurts/z", "words", "that it hurts"),
        ("Ana/P said/d in/I Lisse/P", "end", ""),
        ("Ana/P said/d in/I Lisse/P men/N hurt/z", "words", "in Lisse men hurt"),
        ("Ana/P said/d in/I going/g she/R hurts/z", "words", "in going she hurts"),
    ],
)
def test_adjuncts_are_skipped(tagged: str, kind: str, rest: str) -> None:
    """Days, media and adverbs are skipped; what begins the content is not."""
    unit = shaped(tagged)
    cue = next(iter(cues_of(unit)))
    right = read_right_side(unit, nominals(unit), cue, cue.last)
    assert (right.kind, words_of(unit, (right.begin, len(unit.shape)))) == (kind, rest)


def test_at_most_six_adjuncts_are_skipped() -> None:
    """A chain of prepositional phrases does not make the work for a cue grow."""
    unit = shaped("Ana/P said/d" + " on/I Monday/M" * 9)
    (cue,) = cues_of(unit)
    right = read_right_side(unit, nominals(unit), cue, cue.last)
    assert words_of(unit, (right.begin, len(unit.shape))) == " ".join(["on Monday"] * 3)


@pytest.mark.parametrize(
    ("tagged", "addressee"),
    [
        ("Ana/P told/d reporters/N that/I it/R hurts/z", "reporters"),
        ("Ana/P told/d members/N of/O the/D board/N it/R hurts/z", "members of the board"),
        ("Ana/P told/d reporters/N at/I the/D fair/N ./.", "reporters"),
        ("Ana/P told/d Bo/P ./.", "Bo"),
        ("Ana/P told/d it/R hurts/z", None),
        ("Ana/P told/d “No.”/Q", None),
        ("Ana/P told/d Monday/M ./.", None),
        ("Ana/P said/d reporters/N that/I", None),
    ],
)
def test_addressees(tagged: str, addressee: str | None) -> None:
    """Whom a verb of telling tells is the phrase after it, without the place; a subject is none."""
    unit = shaped(tagged)
    cue = next(iter(cues_of(unit)))
    right = read_right_side(unit, nominals(unit), cue, cue.last)
    assert words_of(unit, right.addressee) == addressee
