"""What a speaker does in expressing something."""

import pytest

from quotekit import Act, Document
from quotekit.extractors.attributions.acts import act_of_cue
from quotekit.extractors.attributions.content_frames import infinitive_at
from quotekit.extractors.attributions.cue_groups import (
    head_of_cue,
    is_passive,
    lemma_of_cue,
    negated_cue,
    withheld,
)


class Marked:
    """A sentence whose cue stands in brackets, its content in braces, its source in angles."""

    def __init__(self, marked: str) -> None:
        """Take the marks off and tag the words."""
        text = ""
        opened: dict[str, int] = {}
        places: dict[str, tuple[int, int]] = {}
        pairs = {"]": "[", "}": "{", ">": "<"}
        for letter in marked:
            if letter in "[{<":
                opened[letter] = len(text)
            elif letter in pairs:
                places.setdefault(pairs[letter], (opened[pairs[letter]], len(text)))
            else:
                text += letter
        document = Document(text)
        (paragraph,) = document.paragraphs
        self.spans = document.tokens(paragraph)
        self.words = [word.lower() for word in document.words(paragraph)]
        self.tags = document.tags(paragraph)
        self.cue, self.content, self.source = (
            self.range(*places[mark]) if mark in places else None for mark in "[{<"
        )
        self.quoted = "{" in places and text[places["{"][0]] == '"'

    def range(self, start: int, end: int) -> tuple[int, int]:
        """Return the tokens of a place."""
        inside = [n for n, (first, last) in enumerate(self.spans) if first < end and last > start]
        return inside[0], inside[-1] + 1

    @property
    def head(self) -> int:
        """The main word of the cue."""
        assert self.cue is not None
        return head_of_cue(self.words, self.tags, *self.cue)

    @property
    def act(self) -> Act:
        """The act of the statement."""
        return act_of_cue(
            self.words,
            self.tags,
            self.head,
            self.content,
            quoted=self.quoted,
            source=self.source,
        )


@pytest.mark.parametrize(
    ("marked", "act"),
    [
        ("The mayor [asked] {whether the bridge was safe}.", "question"),
        ("The mayor [asked] engineers {to close the bridge}.", "request"),
        ("The mayor [asked for] {a second report}.", "request"),
        ("The clerk [demanded to know] {who had paid}.", "question"),
        ("The owners [agreed] {that the roof leaked}.", "statement"),
        ("The owners [agreed] {to mend the roof}.", "commitment"),
        ("The teacher [told] them {that the hall was shut}.", "statement"),
        ("The teacher [told] them {to leave the hall}.", "request"),
        ("The teacher [said] {to wait outside}.", "request"),
        ("The teacher [told] {pupils to wait outside}.", "request"),
        ("The vicar [decided] {to sell the organ}.", "attitude"),
        ("The owner [considered] {selling the mill}.", "attitude"),
        ("The owner [considered] {the mill a burden}.", "belief"),
        ("The farmer [accused] the bank of {hiding losses}.", "statement"),
        ("The farmer [saw] the bank as {a threat}.", "belief"),
        ("The union [promised] {a strike}.", "commitment"),
        ("The union [promised]: {better pay for all}.", "commitment"),
        ("{The bridge was safe}, the mayor [insisted].", "statement"),
        ('{"Nobody was hurt,"} the captain [recalled].', "statement"),
        ('The captain [remembered], {"It was dark."}', "statement"),
        ("The captain [remembered] {that it was dark}.", "belief"),
        ("The captain [hoped] {rain would fall}.", "belief"),
        ("The captain [swore] {the lamp was lit}.", "statement"),
        ("{The ferry} [is expected] {to sail}.", "belief"),
        ("{The ferry} [was denounced] by locals.", "statement"),
        ("The council [denied] {the claim}.", "denial"),
        ("The driver [pleaded guilty] to {careless driving}.", "statement"),
        ("The council [ruled out] {a new tax}.", "denial"),
        ("The council [rejected] {the plan that} locals made.", "denial"),
    ],
)
def test_the_content_decides_among_the_acts_of_a_verb(marked: str, act: str) -> None:
    """A question asks whether, a request asks somebody to do it."""
    assert Marked(marked).act == act


@pytest.mark.parametrize(
    ("marked", "act"),
    [
        ("<The poll> [suggests] {that few will vote}.", "evidence"),
        ("<The baker> [suggests] {that few will vote}.", "statement"),
        ("<A survey of bakers> [put] {support at a third}.", "evidence"),
        ("<The author of the survey> [put] {support at a third}.", "statement"),
        ("{Few will vote}, [according to] <the latest poll>.", "evidence"),
        ("{Few will vote}, [according to] <the baker>.", "statement"),
        ("{Few will vote}, [according to] polls.", "evidence"),
        ("{He leads} [in] <the survey>.", "evidence"),
        ("<The survey> [says] {that few will vote}.", "statement"),
        ("{The roof} [appears] {to leak}.", "evidence"),
    ],
)
def test_polls_and_records_show(marked: str, act: str) -> None:
    """Evidence is what a thing shows; what a document says in words is said."""
    assert Marked(marked).act == act


@pytest.mark.parametrize(
    ("marked", "act"),
    [
        ("<Her> [claim] {that the roof leaked} was wrong.", "statement"),
        ("<Their> [decision] {to close the mill} came late.", "attitude"),
        ("<His> [promise] {to resign} was broken.", "commitment"),
        ("<Her> [speeches] {about the harbour} were long.", "statement"),
        ("In <his> [view], {the mill was lost}.", "belief"),
        ("<Villagers> [are confident] {that the mill will reopen}.", "belief"),
        ("<Villagers> [are eager] {to help}.", "attitude"),
        ("{Rain was certain}, or [seemingly] so.", "evidence"),
        ("[For] <many villagers>, {the mill was home}.", "belief"),
        ("<She> spoke [in the hope of] {winning}.", "belief"),
        ("<She> [made a promise] {to return}.", "commitment"),
        ("<She> [made a clear and public promise] {to return}.", "commitment"),
        ("<She> [made critical remarks] about {the plan}.", "statement"),
        ("<She> [became hopeful] {that rain would come}.", "belief"),
        ("<He> [used a visit to call for] {calm}.", "request"),
        ("<He> [used a visit to attack] {the plan}.", "statement"),
        ("<He> [came to give] {the plan}.", "statement"),
        ("<He> [ripped into] {the plan}.", "statement"),
        ("<He> [zigged to praise] {the plan}.", "statement"),
    ],
)
def test_cues_that_are_no_reporting_verbs(marked: str, act: str) -> None:
    """Nouns, adjectives, adverbs and prepositions, and verbs that leave the matter to them."""
    assert Marked(marked).act == act


@pytest.mark.parametrize(
    ("marked", "act"),
    [
        ("The mayor [did not say] {why}.", "refusal"),
        ("The mayor declined to [say] {why}.", "refusal"),
        ("The mayor wanted to [say] {why}.", "statement"),
        ("To [say] {why} is hard.", "statement"),
        ("The mayor [made no mention of] {it}.", "refusal"),
        ("The mayor [declined] {to comment}.", "refusal"),
        ("The mayor [does not think] {so}.", "belief"),
        ("The mayor [did not agree] {that it rained}.", "denial"),
        ("It is [not clear] {why}.", "belief"),
        ("The mayor [did not deny] {it}.", "denial"),
        ("The mayor [not only said] {it}.", "statement"),
        ("The mayor [never wrinkled] {it}.", "statement"),
    ],
)
def test_what_is_not_told_is_a_refusal(marked: str, act: str) -> None:
    """A negated telling withholds; a negated belief is still a belief."""
    assert Marked(marked).act == act


@pytest.mark.parametrize(
    ("marked", "act"),
    [
        ("They [were raring] {to go}.", "attitude"),
        ("They [were gleeful] {that it rained}.", "belief"),
        ("They [trilled] {at the rain}.", "statement"),
        ("{It rained}, they [trilled].", "statement"),
        ("[Ruiz:] {It rained}.", "statement"),
    ],
)
def test_unknown_words_go_by_the_shape_of_the_content(marked: str, act: str) -> None:
    """An infinitive is planned; most other things are said."""
    assert Marked(marked).act == act


def test_without_a_content_the_words_after_the_cue_count() -> None:
    """The act does not need a content to be known."""
    assert Marked("The mayor [asked] her to stay.").act == "request"
    assert Marked("The mayor [asked]").act == "question"
    assert Marked("The dog was [set] to").act == "statement"


@pytest.mark.parametrize(
    ("marked", "head"),
    [
        ("She [has never been told] that.", "told"),
        ("She [was first to complain about] that.", "complain"),
        ("It [is her view] that it rains.", "view"),
        ("She [was critical of] it.", "critical"),
        ("Hers [is a critical view] of it.", "view"),
        ("He [seemed to admit] it.", "admit"),
        ("He [tried] to admit it.", "tried"),
        ("He [wanted to admit] it.", "wanted"),
        ("She [is] a singer.", "is"),
        ("Ruiz[: ]it rains.", ":"),
        ("[According to] her, it rains.", "according"),
        ("A [flurry of frowns] met it.", "flurry"),
    ],
)
def test_the_main_word_of_a_cue(marked: str, head: str) -> None:
    """Helpers, adverbs and adjectives before a noun decide nothing."""
    sentence = Marked(marked)
    assert sentence.words[sentence.head] == head


@pytest.mark.parametrize(
    ("marked", "lemma"),
    [
        ("She [has never been told] that.", "tell"),
        ("She [ruled out] a strike.", "rule out"),
        ("Her [theories] were odd.", "theory"),
        ("[According to] her, it rains.", "according to"),
        ("She [was upbeat] about it.", "upbeat"),
        ("She [trilled] about it.", "trilled"),
        ("A [flurry of frowns] met it.", "flurry"),
        ("[For] many, it was home.", "for"),
    ],
)
def test_the_dictionary_form_of_a_cue(marked: str, lemma: str) -> None:
    """Verbs take their particles along; what is in no table stays as it is."""
    sentence = Marked(marked)
    assert lemma_of_cue(sentence.words, sentence.tags, sentence.head) == lemma


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("She [didn't say] so.", True),
        ("She has never openly [said] so.", True),
        ("She left without [saying] so.", True),
        ("She [made no promise].", True),
        ("She [ate no cake].", False),
        ("She [said] no.", False),
        ("She did not only [say] so.", False),
        ("It was not she who [said] so.", False),
        ("[Said] so.", False),
    ],
)
def test_negation(marked: str, *, expected: bool) -> None:
    """A negation counts in the verb group, and before the noun of a light verb."""
    sentence = Marked(marked)
    assert negated_cue(sentence.words, sentence.tags, sentence.head) is expected


def test_groups_end_at_the_edge_of_the_text() -> None:
    """The first word has nothing before it, the last nothing after it."""
    assert withheld(["to", "say"], ["TO", "VB"], 1) is False
    assert is_passive(["asked"], ["VBN"], 0) is False
    assert infinitive_at(["TO"], 0) is False
    assert negated_cue(["not"], ["RB"], 0) is False
    assert act_of_cue([""], ["``"], 0) == "statement"


@pytest.mark.parametrize(
    ("tagged", "expected"),
    [
        ("ruiz/NNP snored/VBD craving/VBG rain/NN", "attitude"),
        ("ruiz/NNP snored/VBD making/VBG a/DT promise/NN of/IN rain/NN", "commitment"),
        ("ruiz/NNP snored/VBD ironing/VBG a/DT shirt/NN with/IN rain/NN", "statement"),
    ],
)
def test_a_verb_after_a_verb_in_no_table(tagged: str, expected: Act) -> None:
    """The next word that can be a cue says what is done; a light verb leaves it to its noun."""
    pairs = [item.split("/") for item in tagged.split()]
    words, tags = [word for word, _ in pairs], [tag for _, tag in pairs]
    content = len(words) - 1, len(words)
    assert act_of_cue(words, tags, 1, content, source=(0, 1)) == expected
