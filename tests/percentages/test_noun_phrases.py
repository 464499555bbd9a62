"""How far a noun phrase goes."""

import pytest

from quotekit.extractors.percentages.noun_phrases import noun_phrase_end


PHRASES = [
    ("voters/NNS", "backed/VBD"),
    ("the/DT old/JJ mill/NN", "closed/VBD"),
    ("the/DT mayor/NN 's/POS term/NN", ",/,"),
    ("the/DT bakers/NNS '/POS wages/NNS", "fell/VBD"),
    ("the/DT fixings/NNS", "'/POS had/VBD"),
    ("Ruiz/NNP 's/POS", "was/VBD"),
    ("registered/VBD voters/NNS", "left/VBD"),
    ("its/PRP$ older/JJ ,/, poorer/JJR voters/NNS", "stayed/VBD"),
    ("the/DT roughly/RB 54,000/CD pages/NNS", "went/VBD"),
    ("about/IN 900/CD ewes/NNS", "died/VBD"),
    ("more/JJR than/IN 900/CD ewes/NNS", "died/VBD"),
    ("GOP/NNP primary/JJ voters/NNS", "stayed/VBD"),
    ("office/NN foreign/JJ staff/NNS", "left/VBD"),
    ("top/NN 10/CD markets/NNS", "fell/VBD"),
    ("Marks/NNP &/CC Spencer/NNP", "fell/VBD"),
    ("all/DT [/-LRB- local/JJ ]/-RRB- schools/NNS", "shut/VBD"),
    ("the/DT ``/`` moderate/JJ ''/'' vote/NN", "split/VBD"),
    ("the/DT poor/JJ", "vote/VBP"),
    ("milk/NN of/IN the/DT north/NN", "sours/VBZ"),
    ("farms/NNS in/IN Kent/NNP", "flooded/VBD"),
    ("men/NNS and/CC women/NNS", "agreed/VBD"),
    ("men/NNS", "and/CC 30/CD"),
    ("men/NNS", "and/CC halves/NNS of/IN"),
    ("men/NNS", "and/CC left/VBD"),
    ("milk/NN", "and/CC went/VBD"),
    ("milk/NN", "and/CC butter/NN fell/VBD"),
    ("sales/NNS", "in/IN the/DT quarter/NN ./."),
    ("sales/NNS", "in/IN 2019/CD ./."),
    ("income/NN", "last/JJ years/NNS"),
    ("voters/NNS", "likely/JJ to/TO"),
    ("them/PRP", "in/IN Kent/NNP"),
    ("which/WDT", "half/NN"),
    ("what/WP I/PRP see/VBP", "was/VBD"),
    ("what/WP", "remains/VBZ"),
    ("where/WRB we/PRP were/VBD", ",/,"),
    ("those/DT polled/VBN", "said/VBD"),
    ("those/DT aged/JJ 18/CD to/TO 24/CD", "voted/VBD"),
    ("those/DT", "who/WP left/VBD"),
    ("those/DT", ""),
]


@pytest.mark.parametrize(("phrase", "rest"), PHRASES)
def test_ends(phrase: str, rest: str) -> None:
    """A phrase keeps modifiers, "of" and its place, and stops at verbs, times and clauses."""
    pairs = [token.rsplit("/", 1) for token in f"{phrase} {rest}".split()]
    words, tags = tuple(word for word, _ in pairs), tuple(tag for _, tag in pairs)
    assert noun_phrase_end(words, tags, 0) == len(phrase.split())


def test_no_phrase() -> None:
    """A verb or the end of the text starts no phrase."""
    assert noun_phrase_end(("went", "by"), ("VBD", "IN"), 0) == 0
    assert noun_phrase_end(("'", "had"), ("POS", "VBD"), 0) == 0
    assert noun_phrase_end(("of",), ("IN",), 1) == 1
