"""Pasts that a tagger seldom saw are verbs, and what stands before them their subjects."""

import pytest

from quotekit.linguistics.rare_verbs import with_rare_verbs


@pytest.mark.parametrize(
    ("words", "before", "after"),
    [
        ("Profit fell .", "NN NN .", "NN VBD ."),
        ("They shook hands .", "PRP VBP NNS .", "PRP VBD NNS ."),
        ("It was upheld .", "PRP VBD NN .", "PRP VBD VBN ."),
        ("It was won .", "PRP VBD VBN .", "PRP VBD VBN ."),
        ("retail sales fell .", "JJ VBZ VBD .", "JJ NNS VBD ."),
        ("revenue rose .", "VB NN .", "NN VBD ."),
        ("he said that sales fell .", "PRP VBD WDT VBZ NN .", "PRP VBD WDT NNS VBD ."),
        ("it beat them .", "PRP JJ PRP .", "PRP VBD PRP ."),
        ("the morning briefing .", "DT NN VBG .", "DT NN NN ."),
        ("told detectives .", "VBD VBZ .", "VBD NNS ."),
        ("Pym at first claimed it .", "NNP IN RB VBN PRP .", "NNP IN RB VBD PRP ."),
        ("Beck insists .", "VB NNS .", "VB VBZ ."),
        ("Police urged calm .", "NNP JJ NN .", "NNP VBD NN ."),
        ("sources close to it .", "NNS VBP TO PRP .", "NNS JJ TO PRP ."),
        ("A retired nurse beat it .", "DT VBN NN VB PRP .", "DT VBN NN VBD PRP ."),
        ("Replying , Ana Ruiz said no .", "NNP , NNP NNP VBD DT .", "VBG , NNP NNP VBD DT ."),
        ("Lind , who left , hit it .", "NNP , WP VBD , VB PRP .", "NNP , WP VBD , VBD PRP ."),
        ("Lind , who left , cut it .", "NNP , WP VBD , VBN PRP .", "NNP , WP VBD , VBD PRP ."),
        ("people , she says , do not .", "NNS , PRP VBZ , VB RB .", "NNS , PRP VBZ , VBP RB ."),
        ("Pausing , she said no .", "NN , PRP VBD DT .", "VBG , PRP VBD DT ."),
    ],
)
def test_what_is_mended(words: str, before: str, after: str) -> None:
    """The past becomes a verb, and a verb before it its subject."""
    assert with_rare_verbs(words.split(), before.split()) == after.split()


@pytest.mark.parametrize(
    ("words", "tags"),
    [
        ("a rose .", "DT NN ."),
        ("over the fell .", "IN DT NN ."),
        ("Rose left .", "NNP VBD ."),
        ("what she does took time .", "WP PRP VBZ VBD NN ."),
        ("what he needs took time .", "WP PRP VBZ VBD NN ."),
        ("the beat goes on .", "DT NN VBZ RP ."),
        ("cut flowers .", "JJ NNS ."),
        ("they kept briefing .", "PRP VBD VBG ."),
        ("much explained behaviour .", "RB JJ NN ."),
        ("explained behaviour .", "JJ NN ."),
        ("bonuses are spent .", "NNS VBP VBN ."),
        ("they close to applause .", "PRP NN TO NN ."),
        ("they cut it .", "PRP VBP PRP ."),
        ("Lind , a nurse , hit it .", "NNP , DT NN , VB PRP ."),
        ("saw Lind , who left , hit it .", "VBD NNP , WP VBD , VB PRP ."),
        ("Lind , who left , hit by it .", "NNP , WP VBD , VBN IN PRP ."),
        ("A tax cut came .", "DT NN NN VBD ."),
        ("It was the cut a .", "PRP VBD DT NN DT ."),
        ("so , hit it .", "RB , VB PRP ."),
        ("not so .", "RB RB ."),
        ("Harding , Ana Ruiz said , left .", "NNP , NNP NNP VBD , VBD ."),
        ("Harding , the judge and I left .", "NNP , DT NN CC PRP VBD ."),
        ("Harding , Ruiz and Lind left .", "NNP , NNP CC NNP VBD ."),
        ("Harding , Ruiz", "NNP , NNP"),
        ("", ""),
    ],
)
def test_what_is_left_alone(words: str, tags: str) -> None:
    """Nouns, names and verbs with a subject of their own keep their tags."""
    assert with_rare_verbs(words.split(), tags.split()) == tags.split()
