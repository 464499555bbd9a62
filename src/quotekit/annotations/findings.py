"""What was found in one document."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, ClassVar, Generic, Literal, TypeVar, cast, overload

from quotekit.annotations.annotation import Annotation
from quotekit.annotations.attribution import Attribution
from quotekit.annotations.by_speaker import BySpeaker
from quotekit.annotations.date_expression import DateExpression
from quotekit.annotations.dicts import row_of
from quotekit.annotations.lookup import Lookup
from quotekit.annotations.markup import marked
from quotekit.annotations.percentage import Percentage
from quotekit.annotations.quote import Quote
from quotekit.annotations.reading_order import in_reading_order
from quotekit.annotations.records import COLUMNS, Cell, record_of
from quotekit.annotations.relation import Mentions, PercentRelation, Relation
from quotekit.annotations.row_reader import RowReader
from quotekit.annotations.span import Span
from quotekit.annotations.speaker import Speaker
from quotekit.annotations.text_layers import TextLayers
from quotekit.annotations.timeline import timeline_of
from quotekit.errors import OptionError
from quotekit.export import in_utf16, tei, web_annotations
from quotekit.lexicons.pronouns import PRONOUNS
from quotekit.rendering import Picture, blocks, page, shortened


__all__ = ["Findings"]

A = TypeVar("A", bound=Annotation)
A_co = TypeVar("A_co", bound=Annotation, covariant=True)

# More would freeze a notebook; a story of ordinary length is far shorter.
_LONGEST_SHOWN = 20_000
_MOST_LINES = 200
_LONGEST_LINE = 200
_OFFSETS = ("codepoints", "utf16")

Rows = list[dict[str, Any]]


def _line(a: Annotation) -> str:
    return f"  {a.span.start}:{a.span.end} {a.label} {shortened(a.text, _LONGEST_LINE)!r}"


class Findings(Sequence[A_co], Generic[A_co]):
    """
    Hold what was found in one document, in reading order: an immutable sequence.

    Findings are equal when their texts and their annotations are. A slice is findings
    too, and so is what any of the methods selects.
    """

    __slots__ = ("_annotations", "_document", "_lookup", "_relations")

    columns: ClassVar[tuple[str, ...]] = COLUMNS
    """The columns of `records`, for a table that may have no rows."""

    document_type: ClassVar[Callable[[str], TextLayers]]
    """What `from_dicts` makes of a str; set by the module that defines the document."""

    def __init__(
        self,
        document: TextLayers,
        annotations: Iterable[A_co] = (),
        relations: Iterable[Relation] = (),
        *,
        ordered: bool = False,
    ) -> None:
        self._document = document
        self._annotations: tuple[A_co, ...] = (
            tuple(annotations) if ordered else in_reading_order(annotations)
        )
        self._relations = tuple(relations if ordered else dict.fromkeys(relations))
        self._lookup: Lookup | None = None

    def __getstate__(self) -> tuple[TextLayers, tuple[A_co, ...], tuple[Relation, ...]]:
        return self._document, self._annotations, self._relations

    def __setstate__(
        self, state: tuple[TextLayers, tuple[A_co, ...], tuple[Relation, ...]]
    ) -> None:
        self._document, self._annotations, self._relations = state
        self._lookup = None

    # -- a sequence ----------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._annotations)

    @overload
    def __getitem__(self, index: int) -> A_co: ...
    @overload
    def __getitem__(self, index: slice) -> "Findings[A_co]": ...
    def __getitem__(self, index: int | slice) -> "A_co | Findings[A_co]":
        if isinstance(index, slice):
            return self._only(self._annotations[index])
        return self._annotations[index]

    def __iter__(self) -> Iterator[A_co]:
        return iter(self._annotations)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Findings):
            return NotImplemented
        return (
            self._document.text == other._document.text and self._annotations == other._annotations
        )

    def __hash__(self) -> int:
        return hash(self._annotations)

    def __add__(self, other: "Findings[A]") -> "Findings[A_co | A]":
        if not isinstance(other, Findings):
            return NotImplemented
        if other._document.text != self._document.text:
            raise ValueError("findings of two different texts cannot be added; keep them in a list")
        return Findings(
            self._document,
            (*self._annotations, *other._annotations),
            (*self._relations, *other._relations),
        )

    def __repr__(self) -> str:
        count = len(self)
        lines = [f"<{count} {'annotation' if count == 1 else 'annotations'}"]
        lines += map(_line, self._annotations[:_MOST_LINES])
        if count > _MOST_LINES:
            lines.append(f"  and {count - _MOST_LINES:,} more")
        return "\n".join(lines) + ">"

    # -- by kind -------------------------------------------------------------------

    def of(self, kind: type[A]) -> "Findings[A]":
        """Keep the annotations of one class."""
        return cast("Findings[A]", self._only(a for a in self._annotations if isinstance(a, kind)))

    @property
    def quotes(self) -> "Findings[Quote]":
        """The quotes."""
        return self.of(Quote)

    @property
    def attributions(self) -> "Findings[Attribution]":
        """The attributed statements."""
        return self.of(Attribution)

    @property
    def dates(self) -> "Findings[DateExpression]":
        """The dates."""
        return self.of(DateExpression)

    @property
    def percentages(self) -> "Findings[Percentage]":
        """The percentages."""
        return self.of(Percentage)

    # -- by place and by condition -------------------------------------------------

    def where(self, predicate: Callable[[A_co], bool]) -> "Findings[A_co]":
        """Keep the annotations for which *predicate* is true."""
        return self._only(a for a in self._annotations if predicate(a))

    def within(self, place: Span | Annotation) -> "Findings[A_co]":
        """
        Keep what lies inside a span, or inside the *content* of a finding.

        The finding itself is left out.
        """
        spans = (place,) if isinstance(place, Span) else place.content_spans
        return self._only(a for a in self._look_up.within(spans) if a is not place)

    def overlapping(self, span: Span) -> "Findings[A_co]":
        """Keep what shares a character with *span*."""
        return self._only(self._look_up.overlapping(span))

    # -- by speaker ----------------------------------------------------------------

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Who speaks, in order of first mention."""
        first: dict[Speaker, int] = {}
        for relation in self._relations:
            if isinstance(relation, Mentions) and relation.spans:
                here = relation.spans[0].start
                first[relation.speaker] = min(here, first.get(relation.speaker, here))
        speaking: dict[Speaker, int] = {}
        for a in self.attributions:
            if a.speaker is not None:
                here = (a.source or a.span).start
                speaking.setdefault(a.speaker, min(here, first.get(a.speaker, here)))
        return tuple(sorted(speaking, key=lambda speaker: (speaking[speaker], speaker.name)))

    def said_by(self, speaker: Speaker | str) -> "Findings[Attribution]":
        """
        Keep the statements of one speaker, who may be named by any part of the name.

        Where no speaker answers to it (`Speaker.answers_to`), a name is looked for among the
        mentions: ``"UNHCR"``, ``"the mayor"``. A name that is nobody's gives no findings.
        """
        if isinstance(speaker, Speaker):
            return self.attributions.where(lambda a: a.speaker == speaker)
        meant = {one for one in self.speakers if one.answers_to(speaker)}
        meant = meant or {one for one in self.speakers if self._is_mentioned(one, speaker)}
        return self.attributions.where(lambda a: a.speaker in meant)

    def _is_mentioned(self, speaker: Speaker, words: str) -> bool:
        """Tell whether some words, but no pronoun, are a mention of a speaker."""
        asked = words.casefold()
        return asked not in PRONOUNS and any(
            span.text.casefold() == asked for span in self.mentions(speaker)
        )

    def by_speaker(self) -> BySpeaker:
        """Group the statements by speaker, in order of first mention; in Jupyter, a table."""
        groups: dict[Speaker, list[Attribution]] = {speaker: [] for speaker in self.speakers}
        for said in self.attributions:
            if said.speaker is not None:
                groups[said.speaker].append(said)
        return BySpeaker(
            (speaker, Findings(self._document, statements, self._relations, ordered=True))
            for speaker, statements in groups.items()
        )

    def timeline(self) -> Picture:
        """
        Draw the statements down a line of time, by the days on which they were made.

        The picture is a `str` of SVG, which Jupyter shows. A statement is on it when its
        `when` is a day or a stretch of days; below it stands how many are not.
        """
        return timeline_of(self.attributions, self.speakers)

    def mentions(self, speaker: Speaker) -> tuple[Span, ...]:
        """Return every place where the document names, titles or stands for *speaker*."""
        return self._look_up.mentions(speaker)

    # -- what belongs together -----------------------------------------------------

    def attribution_of(self, quote: Quote) -> Attribution | None:
        """Return the innermost statement whose content holds the words of *quote*."""
        return self._look_up.attribution_of(quote)

    def sentence_of(self, place: Span | Annotation) -> Span:
        """Return the sentence that a finding stands in, or the run of sentences."""
        span = place if isinstance(place, Span) else place.span
        return self._document.sentence_span(span.start, span.end)

    def paragraph_of(self, place: Span | Annotation) -> Span:
        """Return the paragraph that a finding stands in, or the run of paragraphs."""
        span = place if isinstance(place, Span) else place.span
        return self._document.paragraph_span(span.start, span.end)

    @property
    def relations(self) -> tuple[PercentRelation, ...]:
        """How percentages belong together; those whose members are among the findings."""
        own = set(self._annotations)
        return tuple(
            relation
            for relation in self._relations
            if isinstance(relation, PercentRelation) and own.issuperset(relation.members)
        )

    @property
    def notes(self) -> tuple[str, ...]:
        """What a user should know of the text, for instance that a mark is never closed."""
        return self._document.notes

    @property
    def document(self) -> TextLayers:
        """The document that the findings are of."""
        return self._document

    @property
    def all_relations(self) -> tuple[Relation, ...]:
        """Everything that extractors said of how findings belong together, mentions included."""
        return self._relations

    # -- out, and back -------------------------------------------------------------

    def to_dicts(self, *, offsets: Literal["codepoints", "utf16"] = "codepoints") -> Rows:
        """
        Return every finding as a nested dict that JSON can hold, then how findings belong together.

        Each row has the ``version`` of the schema, the ``label``, and every field of its
        class: spans are dicts of ``start``, ``end`` and ``text``, tuples are lists,
        decimal numbers, fractions and dates are strings. After the findings come
        the relations between percentages that are all here (label ``relation``) and the
        mentions of those who speak here (label ``mentions``); other relations are left
        out. `from_dicts` reads the rows back.

        *offsets* may be ``utf16``, as JavaScript, Java and C# count; such rows say so
        and are not for `from_dicts`.
        """
        if offsets not in _OFFSETS:
            raise OptionError("offsets", offsets, _OFFSETS)
        speakers = set(self.speakers)
        mentions = [r for r in self._relations if isinstance(r, Mentions) and r.speaker in speakers]
        found: tuple[Annotation | Relation, ...] = (*self, *self.relations, *mentions)
        rows = [row_of(finding) for finding in found]
        return rows if offsets == "codepoints" else in_utf16(self._document.text, rows)

    @classmethod
    def from_dicts(
        cls,
        text: str | TextLayers,
        rows: Iterable[object],
        *,
        kinds: Iterable[type[Annotation]] = (),
    ) -> "Findings[Annotation]":
        """
        Rebuild findings from the rows of `to_dicts`, and trust nothing in them.

        *text* is the text of the findings or its document; *kinds* are classes of your
        own that rows may be of. A row that does not fit its class or the text raises
        `RowError`, a `ValueError` that names the row and the field. Fields that have a
        default may be missing.

            >>> from quotekit.document import Document
            >>> span = {"start": 0, "end": 2, "text": "No"}
            >>> row = {"label": "annotation", "rule": "mine", "span": span}
            >>> Findings.from_dicts("No.", [row])
            <1 annotation
              0:2 annotation 'No'>
            >>> Findings.from_dicts("Oh.", [row])
            Traceback (most recent call last):
            quotekit.errors.RowError: row 0, annotation.span: 'No' is not at 0:2; the text has 'Oh'
        """
        is_document = hasattr(text, "sentence_span")
        document = cast("TextLayers", text) if is_document else cls.document_type(cast("str", text))
        reader = RowReader(document.text, kinds)
        found = [reader.finding(index, row) for index, row in enumerate(rows)]
        return Findings(
            document,
            (finding for finding in found if isinstance(finding, Annotation)),
            (finding for finding in found if isinstance(finding, Relation)),
        )

    def records(self) -> list[dict[str, Cell]]:
        """
        Return one flat row for each finding, for a table: the same `columns` in every row.

        Cells are str, int, float, bool or None; a column that does not apply holds None.

        Every row has label, place, words, sentence and rule; then come the columns of
        statements, quotes, dates and percentages. The reference, under formats, tells
        what each of them holds.
        """
        return [record_of(finding, self.sentence_of(finding).text) for finding in self]

    def to_web_annotations(self, iri: str) -> Rows:
        """
        Return every finding as a W3C Web Annotation (JSON-LD) on the text at *iri*.

        The target is given by position and by quotation; the bodies are the label, as a
        tag, and the row of `to_dicts`, as JSON.
        """
        return list(web_annotations(self._document.text, iri, self.to_dicts()))

    def to_tei(self, *, title: str = "A news text") -> str:
        """
        Return the text as a TEI P5 document, with the findings marked in it.

        Statements are ``<said>``, quotes ``<quote>``, dates ``<date>``, percentages
        ``<measure>``, speakers are listed in the header. It is well-formed for any text;
        characters that XML cannot hold, NUL and lone surrogates among them, become U+FFFD.
        """
        text = self._document.text
        return tei(text, self.to_dicts(), blocks(text, (0, len(text))), title)

    def to_html(self, *, full: bool = False) -> str:
        """
        Return the text with the findings marked and a legend above it, as HTML.

        The default is a piece of a page, as Jupyter shows it, of at most 20,000
        characters of the text: a longer one is shown in windows around the findings.
        With *full* it is a page of its own with the whole text. There is no script in
        it and nothing is fetched; whatever the text holds is escaped.
        """
        body = marked(self._document.text, self, self.speakers, None if full else _LONGEST_SHOWN)
        return page("quotekit", body) if full else body

    def _repr_html_(self) -> str:
        return self.to_html()

    @property
    def _look_up(self) -> Lookup:
        if self._lookup is None:
            self._lookup = Lookup(self._annotations, self._relations)
        return self._lookup

    def _only(self, annotations: Iterable[Annotation]) -> "Findings[A_co]":
        """Select some of the annotations, in their order."""
        some = cast("Iterable[A_co]", annotations)
        return Findings(self._document, some, self._relations, ordered=True)
