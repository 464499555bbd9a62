"""
Follow statements through a document: join what goes on, and give lone quotes their speaker.

Each quote that no cue in its own sentence accounts for is decided by evidence, in this
order: it goes on with the statement right before it; a sentence that ends in a colon
introduced it; the sentence before it names who speaks. Else it has no speaker.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quotekit.annotations import Quote
from quotekit.document import Document
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.introductions import Introduction, introduction_of
from quotekit.extractors.attributions.signed import signed_statement
from quotekit.extractors.attributions.statements import statements_of
from quotekit.extractors.attributions.turns import Turns
from quotekit.extractors.attributions.unit import QUOTE, Unit, units_of
from quotekit.linguistics.paragraphs import Paragraph


__all__ = ["Flow"]

_SILENT = frozenset({"heading", "byline", "dateline", "caption", "box", "question"})
_SHORT = 3  # words; a shorter fragment without a cue is nobody's statement
_LONG_WORD = 12  # characters, for scripts without spaces
_FEW_PARAGRAPHS = 1


class Flow:
    """Collect the drafts of a document, paragraph by paragraph."""

    def __init__(self, document: Document, quotes: Sequence[Quote]) -> None:
        self.document = document
        self.drafts: list[Draft] = []
        self.units: list[Unit] = []
        self._segments = sorted(
            ((segment.start, segment.end, quote) for quote in quotes for segment in quote.segments),
            key=lambda segment: segment[:2],
        )
        self._owners: dict[Quote, Draft] = {}
        self._turns = Turns(document.text)
        self._last: Draft | None = None
        self._last_place = (-9, -9)
        self._introduction: Introduction | None = None
        self._place = (0, 0)

    def follow(self) -> Iterator[Unit]:
        """Go through the document; yield each unit once its statements are drafted."""
        for number, paragraph in enumerate(self.document.paragraphs):
            if paragraph.kind in _SILENT:
                self._turns.hear(paragraph)
                continue
            quotes = self._quotes_in(paragraph)
            if paragraph.kind == "answer":
                self._keep([self._turns.answer(paragraph)])
            for order, unit in enumerate(units_of(self.document, paragraph, quotes)):
                self._place = (number, order)
                if paragraph.kind != "answer":
                    self._take(unit)
                yield unit

    def _quotes_in(self, paragraph: Paragraph) -> list[Quote]:
        first = bisect_left(self._segments, (paragraph.start,))
        quotes = []
        for start, _, quote in self._segments[first:]:
            if start >= paragraph.end:
                break
            quotes.append(quote)
        return quotes

    def _take(self, unit: Unit) -> None:
        signed = signed_statement(unit)
        if signed is not None:
            self._keep([signed])
        elif set(unit.shape) <= set(QUOTE + ",.:-x"):
            self._take_bare(unit)
        else:
            self._keep(statements_of(unit))
            self._take_fragments(unit)
            self._introduction = introduction_of(unit)

    def _keep(self, drafts: Sequence[Draft]) -> None:
        for draft in drafts:
            for quote in draft.quotes:
                self._own(quote, draft)
            self.drafts.append(draft)
        outer = [draft for draft in drafts if draft.parent is None]
        quoting = [draft for draft in outer if draft.quotes]
        if outer:
            self._last, self._last_place = (quoting or outer)[-1], self._place

    def _own(self, quote: Quote, draft: Draft) -> None:
        """Let a statement have a quote, all its paragraphs with it."""
        self._owners.setdefault(quote, draft)
        held = {content for content in draft.content}
        for segment in quote.segments:
            if not draft.holds((segment.start, segment.end)):
                held.add((segment.start, segment.end))
        draft.content = sorted(held)
        if quote not in draft.quotes:
            draft.quotes.append(quote)

    # -- quotes without a cue ------------------------------------------------------

    def _take_bare(self, unit: Unit) -> None:
        quotes = [quote for quote in unit.quotes if quote is not None]
        for quote in quotes:
            if quote in self._owners or quote.segments[-1].end > unit.paragraph.end:
                continue
            self._take_lone(unit, quote)

    def _take_lone(self, unit: Unit, quote: Quote) -> None:
        if self._introduction is not None and self._introduction.announces:
            self._keep([self._introduction.draft(quote)])
        elif self._goes_on() and self._last is not None:
            self._own(quote, self._last)
            self._last_place = self._place
        elif self._introduction is not None and self._introduction.names_speaker:
            self._keep([self._introduction.draft(quote)])
        else:
            self._keep([_lone(quote)])
        self._introduction = None

    def _goes_on(self) -> bool:
        """Tell whether the statement before this unit was a quote's and ended right there."""
        if self._last is None or not self._last.quotes:
            return False
        paragraph, order = self._last_place
        if paragraph == self._place[0]:
            return order == self._place[1] - 1 or self._introduction is None
        return self._place[0] - paragraph <= _FEW_PARAGRAPHS and self._introduction is None

    def _take_fragments(self, unit: Unit) -> None:
        """Keep the quotes of a sentence that none of its cues has."""
        for quote in unit.quotes:
            if quote is not None and quote not in self._owners and _is_long(quote.text):
                self._keep([_lone(quote)])


def _is_long(words: str) -> bool:
    """Tell whether a fragment is long enough to be somebody's statement in any script."""
    return len(words.split()) >= _SHORT or (not words.isascii() and len(words) >= _LONG_WORD)


def _lone(quote: Quote) -> Draft:
    return Draft(
        content=[(segment.start, segment.end) for segment in quote.segments],
        rule="quote-without-cue",
        quotes=[quote],
    )
