"""Find statements, and who made them."""

from collections.abc import Collection, Iterator
from typing import get_args

import attrs

from quotekit.annotations import Act, Attribution, Form, Mentions, Span
from quotekit.document import Document, Extractor
from quotekit.errors import OptionError
from quotekit.extractors.attributions.circumstances import (
    Circumstances,
    circumstances_of,
)
from quotekit.extractors.attributions.confidence import confidence_of
from quotekit.extractors.attributions.draft import Draft, Offsets
from quotekit.extractors.attributions.flow import Flow, Reader
from quotekit.extractors.attributions.forms import form_of
from quotekit.extractors.attributions.learned.reader import read_place
from quotekit.extractors.attributions.place import Place
from quotekit.extractors.attributions.read_as import ReadAs
from quotekit.extractors.attributions.speakers import People
from quotekit.extractors.attributions.unit import units_of
from quotekit.extractors.dates import DateExtractor
from quotekit.extractors.quotes import QuoteExtractor
from quotekit.linguistics.extra_verbs import Verbs, as_verbs


__all__ = ["AttributionExtractor"]

_ACTS: tuple[Act, ...] = get_args(Act)
_FORMS: tuple[Form, ...] = get_args(Form)
_DEFAULT_ACTS = frozenset(_ACTS) - {"attitude", "refusal"}


def _as_acts(acts: str | Collection[str]) -> frozenset[str]:
    return _chosen("acts", acts, _ACTS)


def _as_forms(forms: str | Collection[str]) -> frozenset[str]:
    return _chosen("forms", forms, _FORMS)


def _chosen(option: str, value: str | Collection[str], known: tuple[str, ...]) -> frozenset[str]:
    if value == "all":
        return frozenset(known)
    wanted = frozenset({value} if isinstance(value, str) else value)
    for item in sorted(wanted):
        if item not in known:
            raise OptionError(option, item, ("all", *known))
    return wanted


@attrs.frozen
class AttributionExtractor:
    """
    Find who said what: statements with their source, cue and content.

    Direct, indirect and mixed speech count, with the circumstances that the sentence
    gives: to whom, where, and on which date.

        >>> document = Document("“Prices rose,” Mayor Ana Ruiz told reporters. She said it hurt.")
        >>> found = document.annotations(AttributionExtractor())
        >>> [(a.speaker_name, a.cue.text, a.text) for a in found]
        [('Ana Ruiz', 'told', 'Prices rose,'), ('Ana Ruiz', 'said', 'it hurt')]

    Left alone by default: attitudes and plans ("supports", "wants to") and refusals to
    speak; *acts* asks for them:

        >>> refusal = Document("The mayor declined to comment on the bridge.")
        >>> len(refusal.annotations(AttributionExtractor()))
        0
        >>> [a.act for a in refusal.annotations(AttributionExtractor(acts="all"))]
        ['refusal']

    A verb that no lexicon lists is no cue, unless a quote shows that it is one; *cue_verbs*
    adds verbs, each with the known one that it is read as:

        >>> document = Document("Ruiz skeeted on Monday that the pier was closed.")
        >>> len(document.annotations(AttributionExtractor()))
        0
        >>> [found] = document.annotations(AttributionExtractor(cue_verbs={"skeet": "say"}))
        >>> found.cue.text, found.cue_lemma, found.text
        ('skeeted', 'skeet', 'that the pier was closed')
    """

    cue_verbs: Verbs = attrs.field(default=(), converter=as_verbs, kw_only=True)
    """
    Verbs that report, besides those that quotekit knows: a mapping from each to the known verb
    that it is read as (``{"skeet": "say", "clap back": "retort"}``), or verbs that are all
    read as "say". A verb has the act of the one that it is read as, and what can stand beside
    that. Its regular forms are made from the dictionary form; past and participle that are
    irregular stand behind it (``"misspeak, misspoke, misspoken"``). A known verb can be read
    as another one, too. What cannot be read so raises `ValueError`.
    """
    quotes: Extractor = attrs.field()
    """What finds the quotes; by default a `QuoteExtractor` with the same *cue_verbs*."""
    dates: Extractor = attrs.field(factory=DateExtractor)
    """What finds the dates of saying."""
    acts: frozenset[str] = attrs.field(default=_DEFAULT_ACTS, converter=_as_acts, kw_only=True)
    """Which acts to return; ``"all"`` for every one."""
    forms: frozenset[str] = attrs.field(
        default=frozenset(_FORMS), converter=_as_forms, kw_only=True
    )
    """
    Which forms to return. Without ``"indirect"``, paragraphs that quote nothing are only
    looked at for names, which takes three quarters of the time.
    """

    @quotes.default
    def _quotes_with_these_verbs(self) -> Extractor:
        return QuoteExtractor(cue_verbs=self.cue_verbs)

    def __call__(self, document: Document) -> Iterator[Attribution | Mentions]:
        """Yield the statements of *document*, and the mentions of their speakers."""
        quotes = document.annotations(self.quotes).quotes
        read = ReadAs(document, self.cue_verbs) if self.cue_verbs else document
        flow = Flow(read, quotes, self._read)
        people = People(document.text)
        for unit in flow.follow():
            people.meet(unit)
        dates = list(document.annotations(self.dates).dates)
        drafts = sorted(flow.drafts, key=lambda draft: (draft.start, draft.end))
        if any(draft.speaker_key is not None for draft in drafts):
            _meet_headings(read, people)
        people.assign(drafts)
        contents = sorted(place for draft in drafts for place in draft.content)
        for draft in drafts:
            circumstances = circumstances_of(document.text, draft, contents, dates)
            attribution = _attribution(document.text, draft, people, circumstances)
            if isinstance(read, ReadAs):
                attribution = read.with_own_lemma(attribution)
            if attribution.act in self.acts and attribution.form in self.forms:
                yield attribution
        yield from people.mentions()

    @property
    def _read(self) -> Reader:
        """What finds the statements of a paragraph."""
        return read_place if "indirect" in self.forms else _read_quoting


def _read_quoting(document: Document, place: Place) -> list[Draft]:
    """Return the statements of a paragraph that has a quote; of others none is wanted."""
    return read_place(document, place) if place.masks else []


def _meet_headings(document: Document, people: People) -> None:
    """Let the headings of an interview say whom it is with."""
    for paragraph in document.paragraphs:
        if paragraph.kind == "heading":
            for unit in units_of(document, paragraph, ()):
                people.meet_heading(unit)


def _attribution(
    text: str, draft: Draft, people: People, circumstances: Circumstances
) -> Attribution:
    form = form_of(text, draft.content, draft.quotes)
    confidence, speaker_confidence = confidence_of(draft, form)
    return Attribution(
        span=Span.of(text, draft.start, draft.end),
        rule=draft.rule,
        content=tuple(Span.of(text, start, end) for start, end in sorted(draft.content)),
        form=form,
        act=draft.act,
        cue=_span(text, draft.cue),
        cue_lemma=draft.cue_lemma,
        source=_span(text, draft.source),
        speaker=people.speaker_of(draft),
        addressee=_span(text, circumstances.addressee),
        medium=_span(text, circumstances.medium),
        when=circumstances.when,
        negated=draft.negated,
        parent=_span(text, draft.parent.content[0]) if draft.parent is not None else None,
        confidence=confidence,
        speaker_confidence=speaker_confidence,
    )


def _span(text: str, place: Offsets | None) -> Span | None:
    return Span.of(text, *place) if place is not None else None
