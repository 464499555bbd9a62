"""What was found in one document: a sequence, and ways to choose from it."""

import copy
import operator
import pickle

import attrs
import pytest

from quotekit.annotations import (
    Annotation,
    Attribution,
    Findings,
    Mentions,
    Quote,
    Span,
    Speaker,
)
from quotekit.document import Document
from tests.annotations.story import (
    ANA,
    FOUND,
    LATE,
    MAY_3,
    MENTIONS,
    MORE,
    NOBODY,
    PAY,
    RELATION,
    SHARE,
    TEXT,
    TOLD,
    findings,
    span,
)


# -- a sequence ------------------------------------------------------------------------


def test_findings_are_in_reading_order() -> None:
    """The order of the text, the longer first; not the order in which things were found."""
    assert list(findings()) == [PAY, MORE, MAY_3, TOLD, LATE, NOBODY, FOUND, SHARE]


def test_what_is_found_twice_is_there_once() -> None:
    """Equal findings of two extractors are one finding."""
    assert len(Findings(Document(TEXT), (MORE, attrs.evolve(MORE)))) == 1


def test_a_slice_is_findings_and_an_index_is_a_finding() -> None:
    """Both know the document still."""
    found = findings()
    assert found[0] is PAY
    assert isinstance(found[:2], Findings)
    assert list(found[:2]) == [PAY, MORE]
    assert found[:2].document is found.document


def test_findings_are_equal_by_text_and_content() -> None:
    """The same findings of another text are other findings, and a list is none at all."""
    found = findings()
    longer = Findings(Document(TEXT + " Then it rained."), found)
    assert found == findings()
    assert hash(found) == hash(findings())
    assert found != longer
    assert found != list(found)


def test_findings_of_one_text_add_up() -> None:
    """Together they are what was found together, relations included."""
    found = findings()
    both = found.dates + found.percentages
    assert list(both) == [MORE, MAY_3, SHARE]
    assert both.relations == (RELATION,)


def test_findings_of_two_texts_do_not_add_up() -> None:
    """Spans of two texts in one sequence would mean nothing."""
    with pytest.raises(ValueError, match="two different texts"):
        findings() + Findings(Document("Another text."))


def test_only_findings_can_be_added() -> None:
    """A list has no document."""
    with pytest.raises(TypeError, match="unsupported operand"):
        operator.add(findings(), [MORE])


def test_a_repr_has_one_line_for_each_finding() -> None:
    """It tells where each stands, what it is, and its words."""
    assert repr(findings().percentages[:1]) == "<1 annotation\n  22:33 percentage '4.5 percent'>"
    assert repr(findings().dates[:0]) == "<0 annotations>"


def test_findings_survive_pickle_and_copy() -> None:
    """A process pool hands back what it was given: findings, relations and document."""
    found = findings()
    for twin in (pickle.loads(pickle.dumps(found)), copy.deepcopy(found), copy.copy(found)):
        assert twin == found
        assert twin.all_relations == found.all_relations
        assert twin.document.text == TEXT


# -- by kind, by place, by condition -----------------------------------------------------


def test_each_kind_can_be_had_alone() -> None:
    """By name or by class."""
    found = findings()
    assert list(found.quotes) == [LATE, NOBODY]
    assert list(found.attributions) == [PAY, TOLD, FOUND]
    assert list(found.dates) == [MAY_3]
    assert list(found.percentages) == [MORE, SHARE]
    assert found.of(Quote) == found.quotes
    assert found.of(Annotation) == found


def test_where_keeps_what_fulfils_a_condition() -> None:
    """Any function of a finding will do."""
    assert list(findings().where(lambda a: a.rule == "percent-range")) == [SHARE]


def test_within_a_statement_is_within_its_content() -> None:
    """What stands between the parts of a statement, or beside them, is not inside it."""
    found = findings()
    assert list(found.within(PAY)) == [MORE]
    assert list(found.within(TOLD)) == [LATE, NOBODY]
    assert list(found.within(PAY.span)) == [PAY, MORE, MAY_3]
    assert list(found.within(MORE)) == []


def test_overlapping_takes_one_shared_character() -> None:
    """Half in is enough."""
    assert list(findings().overlapping(span("more, Mayor"))) == [PAY]
    assert list(findings().overlapping(span("percent more"))) == [PAY, MORE]


# -- by speaker ------------------------------------------------------------------------


def test_speakers_come_in_order_of_first_mention() -> None:
    """A speaker named early and quoted late comes before one who is quoted in between."""
    eve, text = Speaker("Eve"), "Eve came. Bo said yes. Eve said no."
    bo = Speaker("Bo")
    said = [
        Attribution(
            span=span(words, text),
            rule="r",
            content=(span(content, text),),
            form="indirect",
            source=span(who.name, text, nth),
            speaker=who,
        )
        for words, content, who, nth in (
            ("Bo said yes", "yes", bo, 1),
            ("Eve said no", "no", eve, 2),
        )
    ]
    mentions = (Mentions(eve, (span("Eve", text),)), Mentions(Speaker("Ann"), ()))
    assert Findings(Document(text), said).speakers == (bo, eve)
    assert Findings(Document(text), said, mentions).speakers == (eve, bo)


def test_who_speaks_without_a_source_is_placed_by_the_statement() -> None:
    """An interview answer names nobody, and its speaker is known all the same."""
    said = attrs.evolve(PAY, source=None)
    assert Findings(Document(TEXT), (said,)).speakers == (ANA,)


def test_said_by_takes_a_speaker_or_part_of_a_name() -> None:
    """Nobody of that name has said nothing; a statement without a speaker is nobody's."""
    found = findings()
    assert list(found.said_by(ANA)) == [PAY, TOLD]
    assert found.said_by("ruiz") == found.said_by(ANA)
    assert list(found.said_by("Rui")) == []
    assert list(found.said_by(Speaker("Ana Ruiz"))) == []


def test_said_by_takes_what_a_speaker_is_called_in_the_text() -> None:
    """A description or acronym among the mentions will do, where no name answers; no pronoun."""
    spans = tuple(Span.of(TEXT, *place) for place in ((0, 6), (22, 27)))
    found = Findings[Annotation](Document(TEXT), (PAY, TOLD), (Mentions(ANA, spans),))
    assert list(found.said_by(spans[0].text.lower())) == [PAY, TOLD]
    assert list(found.said_by("the survey")) == []
    he = Span.of("He left.", 0, 2)
    other = Findings[Annotation](Document("He left."), (), (Mentions(ANA, (he,)),))
    assert list(other.said_by("He")) == []


def test_speakers_of_one_value_are_placed_by_the_first_mention() -> None:
    """Several relations may tell of one speaker, in any order."""
    relations = (Mentions(ANA, (span("Ruiz", nth=2),)), Mentions(ANA, (span("Guests"),)))
    assert Findings(Document(TEXT), (PAY,), relations).speakers == (ANA,)


def test_mentions_are_all_places_that_mean_a_speaker() -> None:
    """In reading order, each once, from every relation that tells of the speaker."""
    found = Findings[Annotation](
        Document(TEXT),
        (),
        (RELATION, Mentions(ANA, (span("Ruiz", nth=2),)), MENTIONS, Mentions(Speaker("Bo"), ())),
    )
    assert found.mentions(ANA) == (span("Ana Ruiz"), span("Ruiz", nth=2))
    assert found.mentions(Speaker("Eve")) == ()


# -- what belongs together ---------------------------------------------------------------


def test_the_attribution_of_a_quote_is_the_innermost_that_holds_it() -> None:
    """A statement within a statement is nearer; a quote that nobody says has none."""
    report = attrs.evolve(FOUND, span=span(TEXT), content=(span(TEXT),), parent=None)
    found = findings() + Findings(Document(TEXT), (report,))
    assert found.attribution_of(LATE) == TOLD
    assert findings().quotes.attribution_of(LATE) is None


def test_sentences_and_paragraphs_are_those_of_the_document() -> None:
    """Of a finding or of a span."""
    found = findings()
    assert found.sentence_of(SHARE).text == TEXT.splitlines()[2]
    assert found.sentence_of(span("guests")) == found.sentence_of(SHARE)
    assert found.paragraph_of(NOBODY).text == TEXT.splitlines()[1]
    assert found.paragraph_of(LATE.span) == found.paragraph_of(NOBODY)


def test_relations_are_those_whose_members_are_all_here() -> None:
    """What was chosen away takes its relations with it; `all_relations` keeps them."""
    found = findings()
    assert found.relations == (RELATION,)
    assert found.dates.relations == ()
    assert found.percentages[:1].relations == ()
    assert found.dates.all_relations == (RELATION, MENTIONS)


def test_notes_are_those_of_the_document() -> None:
    """What a user should know of the text goes with the findings."""
    text = 'She said "no and went home.'
    assert Findings(Document(text)).notes == Document(text).notes
