"""A text, what the caller knows about it, and what several extractors need of it."""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any

import attrs

from quotekit.annotations import Annotation, Findings, Relation, Span
from quotekit.errors import OptionError, SpanError
from quotekit.linguistics.blocks import SEPARATIONS, blocks
from quotekit.linguistics.marks import Quoted, pair_marks_within
from quotekit.linguistics.nltk_interfaces import Tagger, Tokenizer, spans_of, tags_of
from quotekit.linguistics.notes import notes_on
from quotekit.linguistics.paragraph_kinds import may_have_label
from quotekit.linguistics.paragraphs import Paragraph, paragraphs_at
from quotekit.linguistics.plain_words import with_double_marks
from quotekit.linguistics.rare_names import with_rare_names
from quotekit.linguistics.rare_verbs import with_rare_verbs
from quotekit.linguistics.recent import Recent
from quotekit.linguistics.sentences import sentence_spans
from quotekit.linguistics.tagger import knows, tag_words
from quotekit.linguistics.tokens import token_spans


__all__ = ["Document", "Extractor"]

_REMEMBERED = 200_000
"""How many characters of paragraphs are kept cut into sentences, and as many into tokens."""

Spans = tuple[tuple[int, int], ...]


_Found = tuple[tuple[Annotation, ...], tuple[Relation, ...]]
"""What an extractor found: not as Findings, which know their document and would keep it alive."""


def _plain(text: object) -> str:
    if not isinstance(text, str):
        remedy = "; decode it first" if isinstance(text, bytes | bytearray) else ""
        raise TypeError(f"the text must be a str, not {type(text).__name__}{remedy}")
    return str.__str__(text)


def _day(day: object) -> dt.date | None:
    if isinstance(day, dt.datetime):
        return day.date() if day == day else None  # noqa: PLR0124  # an empty cell of pandas
    if day is None or isinstance(day, dt.date):
        return day
    raise TypeError(
        f"reference_date must be a datetime.date, not {type(day).__name__}; "
        "make one, for instance with datetime.date.fromisoformat"
    )


def _known(_: object, __: object, separation: str) -> None:
    if separation not in SEPARATIONS:
        raise OptionError("paragraphs", separation, SEPARATIONS)


def _can(*methods: str) -> Callable[[object, "attrs.Attribute[Any]", object], None]:
    def check(_: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if value is not None and not any(hasattr(value, method) for method in methods):
            name = attribute.name.strip("_")
            raise TypeError(
                f"{name} must be an NLTK {name} (an object with {' or '.join(methods)}), "
                f"not {type(value).__name__}"
            )

    return check


def _tagged(words: Sequence[str], plain: Sequence[str]) -> Iterable[str]:
    """Tag the words of a sentence, *plain* as far as marks go."""
    tags = with_rare_verbs(words, tag_words(plain))
    return with_rare_names(words, tags, knows)


def _recent() -> "Recent[Any, Any]":
    return Recent(_REMEMBERED)


@attrs.define(eq=False, repr=False)
class Document:
    r"""
    Hold a text, the facts about it that the caller knows, and what extractors share of it.

    Paragraphs, quotation marks and findings are worked out on first use and kept;
    sentences, tokens and tags are kept for the latest paragraphs only. A document is equal
    to itself alone; a copy or a pickle of it takes the text along and none of what was
    worked out.

        >>> document = Document("Mayor Ana Ruiz said on Friday: \"No.\"\nShe left.")
        >>> [paragraph.kind for paragraph in document.paragraphs]
        ['prose', 'prose']
        >>> [document.text[q.start:q.end] for q in document.quoted]
        ['"No."']

    What is not text raises `TypeError`:

        >>> Document(b"No.")
        Traceback (most recent call last):
        TypeError: the text must be a str, not bytes; decode it first
    """

    text: str = attrs.field(converter=_plain, on_setattr=attrs.setters.frozen)
    """The text."""
    reference_date: dt.date | None = attrs.field(
        default=None, converter=_day, kw_only=True, on_setattr=attrs.setters.frozen
    )
    """
    The day that "today" is; the time of a `datetime.datetime` is dropped, and an empty cell of
    pandas (``NaT``) is no day.
    """
    _separation: str = attrs.field(
        default="auto", validator=_known, kw_only=True, alias="paragraphs"
    )
    _tokenizer: Tokenizer | None = attrs.field(
        default=None, validator=_can("span_tokenize", "tokenize"), kw_only=True
    )
    _tagger: Tagger | None = attrs.field(default=None, validator=_can("tag"), kw_only=True)

    _blocks: Spans | None = attrs.field(default=None, init=False)
    _paragraphs: tuple[Paragraph, ...] | None = attrs.field(default=None, init=False)
    _starts: list[int] = attrs.field(factory=list, init=False)
    _quoted: tuple[Quoted, ...] | None = attrs.field(default=None, init=False)
    _segments: list[tuple[int, int]] | None = attrs.field(default=None, init=False)
    _notes: tuple[str, ...] | None = attrs.field(default=None, init=False)
    _found: dict[Any, _Found] = attrs.field(factory=dict, init=False)
    _sentences: Recent[tuple[int, int, int], Spans] = attrs.field(factory=_recent, init=False)
    _tokens: Recent[Paragraph, Spans] = attrs.field(factory=_recent, init=False)
    _words: Recent[Paragraph, tuple[str, ...]] = attrs.field(factory=_recent, init=False)
    _tags: Recent[Paragraph, tuple[str, ...]] = attrs.field(factory=_recent, init=False)
    _cut: Recent[tuple[int, int], Span] = attrs.field(factory=_recent, init=False)

    def __repr__(self) -> str:
        beginning = self.text if len(self.text) <= 40 else f"{self.text[:37]}..."
        return f"<Document of {len(self.text):,} characters: {beginning!r}>"

    def __getstate__(self) -> tuple[Any, ...]:
        return self.text, self.reference_date, self._separation, self._tokenizer, self._tagger

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        text, day, separation, tokenizer, tagger = state
        self.__init__(  # type: ignore[misc]
            text, reference_date=day, paragraphs=separation, tokenizer=tokenizer, tagger=tagger
        )

    # -- layers --------------------------------------------------------------------

    @property
    def blocks(self) -> Spans:
        """Where the paragraphs stand, without their kinds, which take longer to tell."""
        if self._blocks is None:
            self._blocks = tuple(blocks(self.text, self._separation))
        return self._blocks

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs in order, each with its kind."""
        if self._paragraphs is None:
            self._paragraphs = paragraphs_at(self.text, self.blocks)
        return self._paragraphs

    @property
    def quoted(self) -> tuple[Quoted, ...]:
        """Where words stand between quotation marks, whatever the marks are for."""
        if self._quoted is None:
            self._quoted = pair_marks_within(self.text, self.blocks, lambda: self.paragraphs)
        return self._quoted

    def sentences(self, paragraph: Paragraph) -> Spans:
        """Return where the sentences of *paragraph* stand; a label or a dateline counts as one."""
        return self._sentences_of(paragraph.start, paragraph.end, paragraph.body)

    def sentences_at(self, offset: int) -> Spans:
        """Return the sentences of the paragraph around *offset*, which need not know its kind."""
        if not self.blocks:
            return ()
        start, end = self.blocks[self._place_at(offset)]
        labelled = may_have_label(self.text, start, end)
        body = self.paragraph_at(offset).body if labelled else start
        return self._sentences_of(start, end, body)

    def _sentences_of(self, start: int, end: int, body: int) -> Spans:
        known = self._sentences.get((start, end, body))
        if known is not None:
            return known
        spans = sentence_spans(self.text, body, end, self._quoted_between(start, end))
        if body > start:
            spans.insert(0, (start, start + len(self.text[start:body].rstrip())))
        return self._sentences.keep((start, end, body), tuple(spans), end - start)

    def _quoted_between(self, start: int, end: int) -> list[tuple[int, int]]:
        if self._segments is None:
            self._segments = sorted(span for quoted in self.quoted for span in quoted.segments)
        first = bisect_left(self._segments, (start,))
        return self._segments[first : bisect_left(self._segments, (end,))]

    def tokens(self, paragraph: Paragraph) -> Spans:
        """Return where the tokens of *paragraph* stand: words, numbers, marks."""
        known = self._tokens.get(paragraph)
        if known is not None:
            return known
        start, end, *_ = paragraph
        if self._tokenizer is None:
            spans = token_spans(self.text, start, end)
        else:
            spans = spans_of(self._tokenizer, self.text, start, end)
        return self._tokens.keep(paragraph, tuple(spans), end - start)

    def words(self, paragraph: Paragraph) -> tuple[str, ...]:
        """Return the words of *paragraph*, one for each of its tokens."""
        known = self._words.get(paragraph)
        if known is not None:
            return known
        text = self.text
        words = tuple([text[start:end] for start, end in self.tokens(paragraph)])
        return self._words.keep(paragraph, words, paragraph.end - paragraph.start)

    def tags(self, paragraph: Paragraph) -> tuple[str, ...]:
        """Return the part of speech of each token of *paragraph*, as in the Penn Treebank."""
        known = self._tags.get(paragraph)
        if known is not None:
            return known
        starts = [start for start, _ in self.tokens(paragraph)]
        words = self.words(paragraph)
        following = [start for start, _ in self.sentences(paragraph)][1:]
        cuts = [0, *(bisect_left(starts, start) for start in following), len(words)]
        parts = [slice(*cut) for cut in pairwise(cuts)]
        if self._tagger is not None:
            found = [tag for part in parts for tag in tags_of(self._tagger, words[part])]
        else:
            quoted = self._quoted_between(paragraph.start, paragraph.end)
            plain = with_double_marks(words, self.tokens(paragraph), quoted)
            found = [tag for part in parts for tag in _tagged(words[part], plain[part])]
        return self._tags.keep(paragraph, tuple(found), paragraph.end - paragraph.start)

    # -- places --------------------------------------------------------------------

    def paragraph_at(self, offset: int) -> Paragraph:
        """
        Return the paragraph around *offset*.

        Between two paragraphs it is the one before; before the first, the first. A text
        of white space has one empty paragraph.
        """
        if not self.blocks:
            return Paragraph(0, 0, "prose", 0)
        return self.paragraphs[self._place_at(offset)]

    def _place_at(self, offset: int) -> int:
        if not self._starts:
            self._starts = [start for start, _ in self.blocks]
        return max(0, bisect_right(self._starts, offset) - 1)

    def sentence_span(self, start: int, end: int) -> Span:
        """Return the sentence, or the run of sentences, around two offsets."""
        before = self.sentences(self.paragraph_at(start))
        first = bisect_right(before, start, key=lambda span: span[0])
        after = self.sentences(self.paragraph_at(end - 1))
        last = bisect_left(after, end, key=lambda span: span[1])
        return self._span(
            before[first - 1][0] if first else start,
            after[last][1] if last < len(after) else end,
        )

    def paragraph_span(self, start: int, end: int) -> Span:
        """Return the paragraph, or the run of paragraphs, around two offsets."""
        first, last = self.paragraph_at(start), self.paragraph_at(end - 1)
        return self._span(min(first.start, start), max(last.end, end))

    def _span(self, start: int, end: int) -> Span:
        """Return one and the same span to all that stand in a sentence, which can be long."""
        known = self._cut.get((start, end))
        if known is not None:
            return known
        return self._cut.keep((start, end), Span.of(self.text, start, end), end - start)

    # -- findings ------------------------------------------------------------------

    @property
    def notes(self) -> tuple[str, ...]:
        """What a user should know of the text, each in a sentence that says what to do."""
        if self._notes is None:
            unclosed = [quoted.start for quoted in self.quoted if not quoted.closed]
            self._notes = notes_on(self.text, unclosed)
        return self._notes

    def annotations(self, extractor: "Extractor") -> Findings[Annotation]:
        """
        Run *extractor* once, and return what it found.

        The findings are remembered under the extractor; one that cannot be hashed runs
        each time. Extractors that build on each other ask the document this way, so that
        nothing is done twice:

            >>> import re
            >>> def shouts(document):
            ...     for start, end in map(re.Match.span, re.finditer("[A-Z]{3,}", document.text)):
            ...         yield Annotation(Span.of(document.text, start, end), "capitals")
            >>> Document("He said NO WAY").annotations(shouts)[0].text
            'WAY'

        What is no annotation raises `TypeError`; one whose span does not stand in this
        text raises `SpanError`.
        """
        try:
            found = self._found.get(extractor)
        except TypeError:
            return self._run(extractor)
        if found is None:
            findings = self._run(extractor)
            self._found.setdefault(extractor, (tuple(findings), findings.all_relations))
            return findings
        return Findings(self, *found, ordered=True)

    def _run(self, extractor: "Extractor") -> Findings[Annotation]:
        items = extractor(self)
        if not hasattr(items, "__iter__"):
            raise TypeError(
                f"{_name(extractor)} returned {items!r}; yield annotations or return a list of them"
            )
        annotations = []
        relations = list(items.all_relations) if isinstance(items, Findings) else []
        for item in items:
            if isinstance(item, Annotation):
                annotations.append(self._checked(item))
            elif isinstance(item, Relation):
                relations.append(item)
            else:
                raise TypeError(
                    f"{_name(extractor)} gave {item!r}, neither an Annotation nor a Relation"
                )
        return Findings(self, annotations, relations)

    def _checked(self, annotation: Annotation) -> Annotation:
        span = annotation.span
        there = self.text[span.start : span.end]
        if there != span.text:
            raise SpanError(
                f"a {annotation.label} by the rule {annotation.rule!r} claims that "
                f"{span.start}:{span.end} is {span.text!r}, but {there!r} stands there; "
                "use Span.of(document.text, start, end)"
            )
        return annotation


def _name(extractor: object) -> str:
    return getattr(extractor, "__name__", None) or repr(extractor)


Extractor = Callable[[Document], Iterable[Annotation | Relation]]
"""What finds something: any callable from a document to annotations (and relations)."""

Findings.document_type = Document
