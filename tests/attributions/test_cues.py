"""Which words are cues, and in what form."""

import pytest

from quotekit.extractors.attributions.cues import Cue, cues_of
from tests.attributions.shaped import shaped


def only_cue(tagged: str) -> Cue:
    """Return the cue of a unit that has one."""
    (cue,) = cues_of(shaped(tagged))
    return cue


@pytest.mark.parametrize(
    ("tagged", "form"),
    [
        ("Ana/P said/d no/D", "finite"),
        ("Ana/P has/z said/n no/D", "finite"),
        ("Ana/P could/m say/b no/D", "finite"),
        ("Ana/P did/d say/b no/D", "finite"),
        ("Ana/P is/e saying/g no/D", "finite"),
        ("Ana/P left/d saying/g no/D", "participle"),
        ("Ana/P came/d to/T say/b no/D", "infinitive"),
        ("it/R was/e said/n often/a", "passive"),
        ("a/D word/N said/n often/a", "bare_participle"),
        ("say/b no/D", "base"),
        ("according/g to/T Ana/P", "phrase"),
        ("in/I the/D words/N of/O Ana/P", "phrase"),
    ],
)
def test_the_form_of_a_cue(tagged: str, form: str) -> None:
    """The verb group around a cue decides its form."""
    assert only_cue(tagged).form == form


@pytest.mark.parametrize(
    ("tagged", "lemma"),
    [
        ("Ana/P made/d it/R clear/J that/I no/D", "make clear"),
        ("Ana/P pointed/d out/a that/I no/D", "point out"),
        ("Ana/P denies/z it/R", "deny"),
        ("Ana/P drawled/d :/: “No.”/Q", "drawled"),
        ("“No,”/Q Ana/P drawled/d ./.", "drawled"),
        ("“No,”/Q the/D old/J nurse/N drawled/d ,/, “no.”/Q", "drawled"),
        ("“No,”/Q drawled/d Ana/P ,/, “no.”/Q", "drawled"),
        ("“No,”/Q drawled/d she/R ;/; “no.”/Q", "drawled"),
        ("“No,”/Q drawled/d Ana/P Ruiz/P of/O Lisse/P", "drawled"),
    ],
)
def test_the_lemma_of_a_cue(tagged: str, lemma: str) -> None:
    """A phrasal verb is one cue, and a verb in no list is its own lemma beside a quote."""
    assert only_cue(tagged).lemma == lemma


@pytest.mark.parametrize(
    "tagged",
    [
        "Ana/P walked/d home/N",
        "Ana/P drawled/d on/a for/I hours/N",
        "“No,”/Q Ana/P had/d ,/,",
        "“No,”/Q Ana/P does/z ,/,",
        "“No,”/Q as/I drawled/d ,/,",
        "“No,”/Q drawled/d Ana/P Ruiz/P far/a",
        "so/a drawled/d Ana/P ,/,",
        "“No,”/Q Ana/P drawling/g ,/,",
        "Ana/P made/d it/R late/J",
        "a/D say/N in/I it/R",
    ],
)
def test_no_cue(tagged: str) -> None:
    """A verb in no list is no cue away from a quote, nor is an auxiliary or a noun beside one."""
    assert list(cues_of(shaped(tagged))) == []


@pytest.mark.parametrize(
    ("tagged", "negated"),
    [
        ("Ana/P did/d not/a say/b why/v", True),
        ("Ana/P never/a said/d why/v", True),
        ("Ana/P often/a said/d why/v", False),
    ],
)
def test_negation(tagged: str, negated: bool) -> None:  # noqa: FBT001
    """A cue is negated by a word of its own group."""
    assert only_cue(tagged).negated == negated


@pytest.mark.parametrize(
    ("tagged", "first"),
    [
        ("Ana/P will/m not/a say/b why/v", 1),
        ("Also/a said/d was/e why/v", 1),
        ("Ana/P left/d before/a adding/g why/v", 3),
    ],
)
def test_where_a_verb_group_begins(tagged: str, first: int) -> None:
    """Auxiliaries belong to the group; an adverb that opens the sentence and "before" do not."""
    assert next(iter(cues_of(shaped(tagged)))).first == first
