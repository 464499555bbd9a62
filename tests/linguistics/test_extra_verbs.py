"""Verbs of the caller's: how they are given, and in which forms they are met."""

import pytest

from quotekit.linguistics.extra_verbs import as_verbs, extra_verb_at, with_known_verbs


@pytest.mark.parametrize(
    ("verbs", "text", "known"),
    [
        (["skeet"], "skeet skeets skeeted skeeting Skeeted", "say says said saying said"),
        ({"vlog": "deny"}, "vlogs vlogged vlogging", "denies denied denying"),
        ({"toot": "swear"}, "toots tooted", "swears swore"),
        ({"toot": "admit"}, "toots tooted tooting", "admits admitted admitting"),
        ({"misspeak, misspoke, misspoken": "swear"}, "misspoke misspoken", "swore sworn"),
        ({"mudsling, mudslung": "swear"}, "mudslung mudslinging", "swore swearing"),
        ({"write": "claim"}, "wrote written writes", "claimed claimed claims"),
        ({"hit back": "deny", "hit": "ask"}, "hit BACK hit him", "deny ask him"),
        ({"hit back at": "deny", "hit back": "ask"}, "hits back hits back at", "asks denies"),
        ({"live-blog": "report"}, "live-blogged live-blogging", "reported reporting"),
    ],
)
def test_forms(verbs: dict[str, str], text: str, known: str) -> None:
    """Each form is read as the same form of the known verb."""
    assert with_known_verbs(text.split(), as_verbs(verbs)) == known.split()


def test_known_form_that_is_the_participle() -> None:
    """A verb that does not tell past from participle is read as the past."""
    verb = extra_verb_at(["skeeted"], 0, as_verbs({"skeet": "know"}))
    assert verb is not None
    assert verb.known == "knew"


def test_words_that_are_no_extra_verbs() -> None:
    """Other words, and a first word without its others, stay as they are."""
    words = ["He", "clapped", "and", "said", "back"]
    assert with_known_verbs(words, as_verbs({"clap back": "reply"})) == words
    assert with_known_verbs(words, ()) == words


@pytest.mark.parametrize(
    "verbs", ["skeet", ["skeet"], {"skeet": "say"}, (("skeet", "say"),), {" Skeet ": "say"}]
)
def test_one_value(verbs: str) -> None:
    """However verbs are given, they are one value, and that value can be given again."""
    assert as_verbs(as_verbs(verbs)) == (("skeet", "say"),)


@pytest.mark.parametrize(
    "verbs", [("skeet", "toot"), ["toot", "skeet"], {"toot": "say", "skeet": "say"}]
)
def test_two_verbs_are_two_verbs(verbs: tuple[str, str]) -> None:
    """A pair of verbs is read like a list of them if the second is the model of nothing."""
    assert as_verbs(verbs) == (("skeet", "say"), ("toot", "say"))


@pytest.mark.parametrize(
    ("verbs", "remedy"),
    [
        ({"skeet": "yodel"}, "such as 'say'"),
        ({"skeet": "point out"}, "one word"),
        ({"skeet": "said"}, "dictionary form"),
        ([""], "dictionary form"),
        (["skeet!"], "dictionary form"),
        (["a, b, c, d"], "past and participle"),
    ],
)
def test_wrong_verbs(verbs: list[str], remedy: str) -> None:
    """What is no verb, or can be nobody's model, raises an error that tells what to do."""
    with pytest.raises(ValueError, match=remedy):
        as_verbs(verbs)


@pytest.mark.parametrize("verbs", [[7], {"skeet": None}, [b"skeet"]])
def test_what_is_no_str(verbs: list[str]) -> None:
    """What is no str raises a TypeError that shows how verbs are given."""
    with pytest.raises(TypeError, match="skeet"):
        as_verbs(verbs)
