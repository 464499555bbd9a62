"""Find quotes."""

from collections.abc import Collection, Iterator
from typing import get_args

import attrs

from quotekit.annotations import Quote, QuoteUse, Span
from quotekit.document import Document
from quotekit.errors import OptionError
from quotekit.extractors.quotes.uses import use_of
from quotekit.linguistics.extra_verbs import Verbs, as_verbs
from quotekit.linguistics.marks import Quoted


__all__ = ["QuoteExtractor"]

_USES: tuple[QuoteUse, ...] = get_args(QuoteUse)
_DEEPEST = 7


def _as_uses(uses: str | Collection[str]) -> frozenset[str]:
    if uses == "all":
        return frozenset(_USES)
    wanted = frozenset({uses} if isinstance(uses, str) else uses)
    for use in sorted(wanted):
        if use not in _USES:
            raise OptionError("uses", use, ("all", *_USES))
    return wanted


@attrs.frozen
class QuoteExtractor:
    """
    Find the words between quotation marks.

    Marks pair to any depth, and the 8 outermost levels become quotes. A quote may run
    over several paragraphs, each of which opens with a mark; one whose closing mark is
    missing ends with its paragraph and has ``closed=False``.

        >>> extractor = QuoteExtractor()
        >>> [quote.text for quote in extractor(Document("“Go,” she said. “Now.”"))]
        ['Go,', 'Now.']

    Left alone: apostrophes, inches, marks around nothing; and, unless *uses* asks for
    them, titles, nicknames and words held at arm's length:

        >>> list(extractor(Document("Dwayne “The Rock” Johnson starred in “Moana.”")))
        []
        >>> [quote.use for quote in QuoteExtractor(uses="all")(Document("the so-called “experts”"))]
        ['so_called']
    """

    uses: frozenset[str] = attrs.field(default=frozenset({"speech"}), converter=_as_uses)
    """Which uses of quotation marks to return; ``"all"`` for every one."""
    cue_verbs: Verbs = attrs.field(default=(), converter=as_verbs, kw_only=True)
    """
    Verbs beside which a few words in marks are said by somebody, besides those that quotekit
    knows; as for `AttributionExtractor`.
    """

    def __call__(self, document: Document) -> Iterator[Quote]:
        """Yield the quotes of *document* in the order in which they open."""
        for quoted in document.quoted:
            if quoted.level <= _DEEPEST:
                use = use_of(document, quoted, self.cue_verbs)
                if use in self.uses:
                    yield _quote(document.text, quoted, use)


def _quote(text: str, quoted: Quoted, use: QuoteUse) -> Quote:
    return Quote(
        span=Span.of(text, quoted.start, quoted.end),
        rule=_rule(quoted),
        segments=tuple(Span.of(text, start, end) for start, end in quoted.segments),
        words=tuple(_words(text, quoted)),
        marks=(quoted.opening, quoted.closing),
        level=quoted.level,
        closed=quoted.closed,
        use=use,
    )


def _rule(quoted: Quoted) -> str:
    if not quoted.closed:
        return "mark-never-closed"
    return "several-paragraphs" if len(quoted.segments) > 1 else "paired-marks"


def _words(text: str, quoted: Quoted) -> Iterator[Span]:
    last = len(quoted.segments) - 1
    for position, (start, end) in enumerate(quoted.segments):
        if text.startswith(quoted.opening, start):
            start += len(quoted.opening)  # noqa: PLW2901
        if position == last:
            end -= len(quoted.closing)  # noqa: PLW2901
        while start < end and text[start].isspace():
            start += 1  # noqa: PLW2901
        while start < end and text[end - 1].isspace():
            end -= 1  # noqa: PLW2901
        if start < end:
            yield Span.of(text, start, end)
