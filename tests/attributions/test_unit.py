"""Sentences as attribution sees them."""

import pytest

from quotekit.document import Document
from quotekit.extractors.attributions.flow import Flow
from quotekit.extractors.attributions.unit import Unit
from quotekit.extractors.quotes import QuoteExtractor


def units(text: str, tags: str = "") -> list[Unit]:
    """Return the units of a text; *tags* replace those of the tagger, word by word."""
    given = tags.split()
    document = Document(text, tagger=_Given(given)) if given else Document(text)
    quotes = document.annotations(QuoteExtractor()).quotes
    return list(Flow(document, quotes).follow())


class _Given:
    """A tagger that gives the tags it was made with."""

    def __init__(self, tags: list[str]) -> None:
        self.tags = tags

    def tag(self, tokens: list[str]) -> list[tuple[str, str]]:
        return list(zip(tokens, self.tags, strict=True))


def test_a_quote_is_one_word() -> None:
    """The words of a quotation are hidden, however many sentences they are."""
    (unit,) = units("“It rained. We left,” said Ana.")
    assert unit.lowers == ["", "said", "ana", "."]
    assert unit.shape.startswith("Q")
    assert unit.span(0, 2) == (0, 26)


def test_a_sentence_is_a_unit() -> None:
    """Sentences outside quotation marks stand apart, and units say where they stand."""
    first, second = units("Ana left. Bo stayed.")
    assert (first.start, first.end) == (0, 9)
    assert (second.start, second.end) == (10, 20)


def test_words_in_marks_that_nobody_says_are_words() -> None:
    """A so-called thing and a title are read like any words."""
    (unit,) = units("The so-called “free” ferry left on Monday.")
    assert "free" in unit.lowers


def test_a_long_sentence_is_cut() -> None:
    """No unit has more than three hundred words."""
    assert [len(unit.words) for unit in units("and so " * 200)] == [300, 100]


def test_the_label_of_a_turn_is_no_part_of_a_unit() -> None:
    """Units begin after the label of an answer."""
    *_, unit = units("Q: Why did you go?\n\nA: It was time for me.")
    assert unit.lowers[0] == "it"


@pytest.mark.parametrize(
    ("text", "tags", "shape"),
    [
        ("Ana left .", "NNP VBD .", "Pd."),
        ("Ana is there .", "NNP VBZ RB .", "Pea."),
        ("workers’ unions fell .", "NNS POS NNS VBD .", "NSNd."),
        ("Ana's mill fell .", "NNP POS NN VBD .", "PSNd."),
        ("five $ - ; : ( * )", "CD $ : : : -LRB- SYM -RRB-", "CC-;:(x)"),
        ("it fell on Monday , Jan. 3 .", "PRP VBD IN NNP , NNP CD .", "RdIM,MM."),
        ("last week Ana left", "JJ NN NNP VBD", "MMPd"),
        ("the man Vogt left", "DT NN NN VBD", "DNPd"),
        ("Gus “ Bricks ” Moreno left", "NNP `` NNS '' NNP VBD", "PPPPPd"),
        ("Gus * Bricks * Moreno left", "NNP SYM NNS SYM NNP VBD", "PxPxPd"),
        ("Lind urged them .", "VB VBD PRP .", "PdR."),
        ("Lind them .", "VB PRP .", "bR."),
        ("Lind on Monday urged", "VB IN NNP VBD", "PIMd"),
        ("June Abbey said .", "NNP NNP VBD .", "PPd."),
        ("the Officer June Abbey left", "DT NN NNP NNP VBD", "DPPPd"),
        ("as Fuchs put it", "IN RB VBD PRP", "IPdR"),
        ("as FUCHS put it", "IN RB VBD PRP", "IadR"),
        ("Ana denies that it is", "NNP NNS IN PRP VBZ", "PzIRe"),
        ("Ana denies salt .", "NNP NNS NN .", "PNN."),
        ("it hurts , agrees .", "PRP VBZ , NNS .", "Rz,z."),
        ("Ana resigned then .", "NNP NN RB .", "Pda."),
        ("zap ! ?", "NIL . .", "x.."),
        ("Husted said no", "VBN VBD DT", "PdD"),
        ("Ana laughs .", "NNP NNS .", "Pz."),
        ("Ana ships .", "NNP NNS .", "PN."),
        ("Ana said neither had left", "NNP VBD CC VBN VBN", "PdDdn"),
        ("Weaver , who left", "WP , WP VBD", "P,wd"),
        ("Ana Weaver left", "NNP WP VBD", "PPd"),
        ("Ana Quistle left", "NNP CD VBD", "PPd"),
        ("only Twenty left", "RB CD VBD", "aCd"),
        ("in 2021 Ana left", "IN CD NNP VBD", "IMPd"),
        ("of 2021 people", "IN CD NNS", "OCN"),
        ("in 21 towns", "IN CD NNS", "ICN"),
        ("told her fans", "VBD PRP NNS", "dDN"),
        ("told her so", "VBD PRP RB", "dRa"),
        ("Quistle Foods fell", "JJ NNP VBD", "PPd"),
        ("Quistle-Berg called them", "UH VBN PRP", "PnR"),
        ("Quistle-born men left", "JJ NNS VBD", "JNd"),
        ("Quistled by Ana", "VBN IN NNP", "nIP"),
        ("Quistles said so", "NNS VBD RB", "Nda"),
        ("Rovers said so", "NNS VBD RB", "Pda"),
        ("The paper", "JJ NN", "JN"),
        ("Told of it", "NNP IN PRP", "nOR"),
        ("Told them", "NNP PRP", "PR"),
        ("the paper concedes that it is", "DT NN NNS IN PRP VBZ", "DNzIRe"),
        ("the paper claims that it is", "DT NN NNS IN PRP VBZ", "DNNIRe"),
        ("the paper ships that it is", "DT NN NNS IN PRP VBZ", "DNNIRe"),
        ("Ana wept in vain", "NNP NN IN NN", "PdIN"),
    ],
)
def test_the_letters_of_words(text: str, tags: str, shape: str) -> None:
    """A word's letter is that of its tag, mended where the words around show the tag wrong."""
    assert "".join(unit.shape for unit in units(text, tags)) == shape


@pytest.mark.parametrize(
    ("after", "tags", "shape"),
    [
        ("Jun wrote .", "NNP VBD .", "QPd."),
        ("June Abbey wrote .", "NNP NNP VBD .", "QPPd."),
        ("Monday came .", "NNP VBD .", "QMd."),
        ("Ana writes .", "NNP NNS .", "QPz."),
        ("the editorial read .", "DT JJ NN .", "QDNz."),
        ("the old mill .", "DT JJ NN .", "QDJN."),
        ("Ana writes well .", "NNP NNS RB .", "QPza."),
        ("Ana ships well .", "NNP NNS RB .", "QPNa."),
        ("he points out .", "PRP NNS RB .", "QRza."),
        ("he told them .", "PRP VBN PRP .", "QRdR."),
        ("the old tycoon told them .", "DT JJ NN VBN PRP .", "QDJNdR."),
        ("beamed Ana Ruiz .", "VBN NNP NNP .", "QdPP."),
        ("lit Ana Ruiz .", "VBN NNP NNP .", "QnPP."),
        ("read by Ana .", "VBN IN NNP .", "QnIP."),
        ("Oliver barked .", "RB VBD .", "QPd."),
        ("often barked .", "RB VBD .", "Qad."),
    ],
)
def test_the_letters_after_a_quote(after: str, tags: str, shape: str) -> None:
    """Right after a quote stand a subject and a verb, if nothing else follows."""
    (unit,) = units(f"“No one came home,” {after}", f"`` DT NN VBD NN , '' {tags}")
    assert unit.shape == shape


@pytest.mark.parametrize(
    ("before", "tags", "shape"),
    [
        ("The 47-year-old laughed :", "DT JJ NN :", "DJd:Q"),
        ("The striker laughed ,", "DT NN NN ,", "DNd,Q"),
        ("The red shed :", "DT JJ NN :", "DJN:Q"),
        ("The old mustard :", "DT JJ NN :", "DJN:Q"),
        ("The laughed :", "DT NN :", "DN:Q"),
    ],
)
def test_the_letters_before_a_quote(before: str, tags: str, shape: str) -> None:
    """A past tense of telling that follows a subject and introduces a quote is a verb."""
    (unit,) = units(f"{before} “no one came home to us”", f"{tags} `` DT NN VBD NN TO PRP ''")
    assert unit.shape == shape
