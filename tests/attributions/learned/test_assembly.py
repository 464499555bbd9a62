"""Which readings become statements, and what they hold."""

from typing import NamedTuple

import pytest

from quotekit import Document
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.learned.assembly import assembled
from quotekit.extractors.attributions.learned.labeller import Labelled
from quotekit.extractors.attributions.learned.passage import passage_of
from quotekit.extractors.attributions.learned.reading import Reading
from quotekit.extractors.attributions.statements import statements_of
from tests.attributions.learned.passages import place_in


class Read(NamedTuple):
    """A reading in words."""

    cue: str
    content: str
    source: str
    probability: float = 0.9


def _assembled(text: str, *readings: Read, rules: bool = False) -> list[Draft]:
    """Return the statements that readings of a text make, without or with those of the rules."""
    document = Document(text)
    place = place_in(document)
    drafts = [draft for unit in place.units for draft in statements_of(unit)] if rules else []
    passage = passage_of(document, place, drafts, frozenset())

    def tokens(words: str) -> list[int]:
        start = text.index(words)
        return [
            number
            for number, (first, last) in enumerate(passage.spans)
            if words and start <= first and last <= start + len(words)
        ]

    made = []
    for cue, content, source, probability in readings:
        labelled = Labelled(tokens(content), tokens(source), -0.5, len(passage.spans))
        made.append(Reading(tokens(cue)[0], labelled, probability))
    return assembled(passage, place, drafts, made)


def _words(text: str, draft: Draft) -> tuple[str, str, str]:
    content = " … ".join(text[slice(*part)] for part in draft.content)
    cue, source = (text[slice(*place)] if place else "" for place in (draft.cue, draft.source))
    return content, cue, source


class TestChoice:
    """The likelier of two readings wins."""

    text = "Ruiz said Ada hoped for rain."
    outer = Read("said", "Ada hoped for rain", "Ruiz", 0.8)

    def test_likelier_one(self) -> None:
        """What a likelier reading holds is lost to the others."""
        (draft,) = _assembled(self.text, self.outer, Read("hoped", "Ada", "Ruiz", 0.7))
        assert _words(self.text, draft) == ("Ada hoped for rain", "said", "Ruiz")
        assert (draft.probability, draft.sureness) == (0.8, -0.5)

    def test_unlikely_one(self) -> None:
        """A reading that is probably no cue makes no statement, nor does one without content."""
        assert _assembled(self.text, Read("said", "Ada hoped for rain", "Ruiz", 0.2)) == []
        assert _assembled(self.text, Read("said", "", "Ruiz", 0.9)) == []

    def test_little_left(self) -> None:
        """A statement may lose a little to a likelier one, but not most of it."""
        text = "Ruiz said it rained all day, Ada claimed."
        said = Read("said", "it rained all day", "Ruiz", 0.9)
        loser = Read("claimed", "said it rained all day", "Ada", 0.8)
        assert [_words(text, draft)[1] for draft in _assembled(text, said, loser)] == ["said"]
        some = Read("claimed", "day, Ada claimed", "Ada", 0.8)
        assert len(_assembled(text, Read("said", "it rained all", "Ruiz"), some)) == 2

    def test_nested(self) -> None:
        """A telling inside a statement has that one as its parent; a hope inside is none."""
        text = "Ruiz said Ada claimed it rained."
        outer, inner = _assembled(
            text,
            Read("said", "Ada claimed it rained", "Ruiz", 0.9),
            Read("claimed", "it rained", "Ada", 0.8),
        )
        assert inner.parent is outer
        assert _words(text, inner) == ("it rained", "claimed", "Ada")
        hope = Read("hoped", "rain", "Ada", 0.7)
        assert len(_assembled(self.text, self.outer, hope)) == 1

    def test_doubtful_nested(self) -> None:
        """Inside a statement a cue must be likely, and have some of its content there."""
        text = "Ruiz said Ada claimed it rained."
        outer = Read("said", "Ada claimed it rained", "Ruiz", 0.9)
        assert len(_assembled(text, outer, Read("claimed", "it rained", "Ada", 0.45))) == 1
        assert len(_assembled(text, outer, Read("claimed", "Ruiz", "Ada", 0.8))) == 1


class TestNestedByTheRules:
    """What the rules find inside a statement stays there."""

    text = "Ruiz said Ada had told him that it rained."
    outer = Read("said", "Ada had told him that it rained", "Ruiz")

    def test_without_a_reading(self) -> None:
        """The statement around it is its parent, read as it may be."""
        outer, inner = _assembled(self.text, self.outer, rules=True)
        assert inner.parent is outer
        assert _words(self.text, inner) == ("that it rained", "told", "Ada")

    def test_before_a_reading(self) -> None:
        """It counts more than what a reading makes of the same cue."""
        read = Read("told", "it rained", "him", 0.9)
        _, inner = _assembled(self.text, self.outer, read, rules=True)
        assert _words(self.text, inner) == ("that it rained", "told", "Ada")

    def test_not_inside(self) -> None:
        """Nothing stands inside a statement that does not hold its cue and all of its content."""
        short = Read("said", "Ada had told him that", "Ruiz")
        for outer in (short, Read("said", "that it rained", "Ruiz")):
            (draft,) = _assembled(self.text, outer, rules=True)
            assert _words(self.text, draft)[1] == "said"


class TestQuotes:
    """A quote is in a content whole or not at all, and no quote is left alone for little."""

    text = "It was “the worst of days,” as Ruiz recalled it."

    def test_made_whole(self) -> None:
        """Most of a quote becomes all of it."""
        (draft,) = _assembled(self.text, Read("recalled", "the worst of days", "Ruiz"))
        assert _words(self.text, draft)[0] == "“the worst of days,”"
        assert [quote.words[0].text for quote in draft.quotes] == ["the worst of days,"]

    def test_touched_only(self) -> None:
        """A little of a quote does not make the quote part of the content."""
        (draft,) = _assembled(self.text, Read("recalled", "worst of", "Ruiz"))
        assert draft.quotes == []
        assert _words(self.text, draft)[0] == "worst of"

    def test_begun(self) -> None:
        """The begin or the end of a quote does."""
        (draft,) = _assembled(self.text, Read("recalled", "It was “the", "Ruiz"))
        assert _words(self.text, draft)[0] == "It was “the worst of days,”"

    def test_apart(self) -> None:
        """Quotes in a row are the parts of a content, one by one."""
        text = "Ruiz said: “It rained.” “We left.”"
        (draft,) = _assembled(text, Read("said", "“It rained.” “We left.”", "Ruiz"))
        assert _words(text, draft)[0] == "“It rained.” … “We left.”"

    def test_comma_after_a_quote(self) -> None:
        """The comma between a content and its cue belongs to neither."""
        text = "It was “the worst of days”, as Ruiz recalled it."
        (draft,) = _assembled(text, Read("recalled", "It was “the worst of days”,", "Ruiz"))
        assert _words(text, draft)[0] == "It was “the worst of days”"

    def test_unlikely_cue_of_a_lone_quote(self) -> None:
        """An unlikely cue is good enough for a quote that no other cue has."""
        recalled = Read("recalled", "the worst of days", "Ruiz", 0.1)
        assert len(_assembled(self.text, recalled)) == 1
        assert _assembled(self.text, Read("recalled", "It was", "Ruiz", 0.1)) == []
        assert len(_assembled(self.text, Read("was", "the worst of days", "It"), recalled)) == 1

    def test_what_the_rules_found(self) -> None:
        """A quote that no reading has stays with the cue that the rules gave it."""
        (draft,) = _assembled(self.text, rules=True)
        assert _words(self.text, draft)[1:] == ("recalled", "Ruiz")
        (draft,) = _assembled(self.text, Read("was", "the worst of days", "It"), rules=True)
        assert _words(self.text, draft)[1:] == ("was", "It")

    def test_what_the_rules_found_without_a_quote(self) -> None:
        """Indirect speech that the model does not see as such is left alone."""
        assert _assembled("Ruiz said it rained.", rules=True) == []


class TestStatement:
    """A statement has an act, a rule, a source and its core."""

    def test_of_the_rules(self) -> None:
        """Where the rules know the cue, what they know of it is kept."""
        text = "“It rained,” Mayor Ana Ruiz told reporters."
        (draft,) = _assembled(text, Read("told", "It rained", "Mayor Ana Ruiz"), rules=True)
        assert draft.rule == "content-source-cue"
        assert draft.addressee is not None
        assert text[slice(*draft.addressee)] == "reporters"

    @pytest.mark.parametrize(
        ("text", "cue", "content", "source", "rule"),
        [
            (
                "Ruiz made the claim that it rained.",
                "claim",
                "that it rained",
                "Ruiz",
                "source-cue-content",
            ),
            ("The claim that it rained hurt.", "claim", "that it rained", "", "cue-content"),
            ("It rained, to hear Ruiz tell it.", "tell", "It rained", "Ruiz", "content-source-cue"),
        ],
    )
    def test_of_the_model(self, text: str, cue: str, content: str, source: str, rule: str) -> None:
        """Where the rules do not, the rule names the order of its parts."""
        (draft,) = _assembled(text, Read(cue, content, source))
        assert _words(text, draft) == (content, cue, source)
        assert draft.rule == rule
        assert draft.clause == (0, len(text))

    def test_phrase(self) -> None:
        """A cue has its particles."""
        text = "Ruiz pointed out the rain."
        (draft,) = _assembled(text, Read("pointed", "the rain", "Ruiz"))
        assert _words(text, draft)[1] == "pointed out"
        assert draft.cue_lemma == "point out"

    def test_negated(self) -> None:
        """A negation before the cue counts."""
        (draft,) = _assembled("Ruiz did not claim rain.", Read("claim", "rain", "Ruiz"))
        assert (draft.negated, draft.act) == (True, "refusal")

    def test_core(self) -> None:
        """The core of a source is the noun phrase that begins it."""
        text = "The claim by Ruiz, a baker, that it rained, hurt."
        (draft,) = _assembled(text, Read("claim", "that it rained", "Ruiz, a baker"))
        assert draft.core is not None
        assert text[slice(*draft.core)] == "Ruiz"

    def test_core_where_no_phrase_begins(self) -> None:
        """A source that begins with no noun phrase is its own core."""
        text = "It rained, according to very wet people."
        (draft,) = _assembled(text, Read("according", "It rained", "to very"))
        assert draft.core == draft.source

    def test_nearest_source(self) -> None:
        """Of several runs of words the nearest to the cue is the source."""
        text = "Ruiz and Ada said it rained."
        document = Document(text)
        place = place_in(document)
        passage = passage_of(document, place, [], frozenset())
        reading = Reading(3, Labelled([4, 5], [0, 2], -0.5, 7), 0.9)
        (draft,) = assembled(passage, place, [], [reading])
        assert _words(text, draft)[2] == "Ada"


class TestPronouns:
    """What is but a pronoun is nobody's statement."""

    def test_content(self) -> None:
        """A pronoun alone is no content; one with a verb is."""
        text = "Ruiz denied it."
        assert _assembled(text, Read("denied", "it", "Ruiz")) == []
        assert len(_assembled("Ruiz said it rained.", Read("said", "it rained", "Ruiz"))) == 1

    def test_owner(self) -> None:
        """The mark of an owner is no part of the source."""
        text = "Ruiz's claim that it rained hurt."
        (draft,) = _assembled(text, Read("claim", "that it rained", "Ruiz's"))
        assert _words(text, draft) == ("that it rained", "claim", "Ruiz")


class TestUnlabelled:
    """Where the labels know no content, what the rules found of a telling stays."""

    text = "The regulator warned of a flood within days."

    def test_telling(self) -> None:
        """A telling with a source stays; a reading with a content decides for itself."""
        (draft,) = _assembled(self.text, Read("warned", "", "The regulator", 0.1), rules=True)
        assert _words(self.text, draft) == ("a flood within days", "warned of", "The regulator")
        unlikely = Read("warned", "a flood", "The regulator", 0.1)
        assert _assembled(self.text, unlikely, rules=True) == []

    def test_attitude(self) -> None:
        """A plan or a wish that the model does not see is none."""
        text = "The regulator wants to leave."
        assert _assembled(text, Read("wants", "", "The regulator", 0.1), rules=True) == []
