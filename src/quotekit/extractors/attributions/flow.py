"""
Follow statements through a document: join what goes on, and give lone quotes their speaker.

A quote that no cue in its own sentence accounts for is decided by evidence, in this
order: a sentence right before it announces it; it goes on with the statement before it;
the sentence before it has a subject who can speak. Else it has no speaker. In a dialogue
no quote goes on with another paragraph's: there each paragraph is the turn of somebody.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs

from quotekit.annotations import Quote
from quotekit.document import Document
from quotekit.extractors.attributions.dialogue import is_dialogue
from quotekit.extractors.attributions.draft import Draft, outermost
from quotekit.extractors.attributions.hearers import give_hearers
from quotekit.extractors.attributions.introductions import Introduction, introduction_of
from quotekit.extractors.attributions.place import Place
from quotekit.extractors.attributions.signed import signature_of, signed_statement
from quotekit.extractors.attributions.statements import statements_of
from quotekit.extractors.attributions.turns import ANSWER, INTERVIEWEE, is_quoted_answer, turns_of
from quotekit.extractors.attributions.unit import QUOTE, Segment, Unit, units_of
from quotekit.linguistics.paragraphs import Paragraph


__all__ = ["Flow", "Reader", "read_by_rules"]

_SILENT = frozenset({"heading", "byline", "dateline", "caption", "box", "question"})
_BARE = frozenset(QUOTE + ",.:;-x")
_FEWEST_WORDS = 3  # a shorter fragment without a cue is nobody's statement
_LONG_WORD = 12  # characters, for scripts without spaces


Reader = Callable[[Document, Place], Iterable[Draft]]
"""What finds the statements of a paragraph."""


def read_by_rules(_: Document, place: Place) -> Iterator[Draft]:
    """Yield the statements that the rules find in each unit of a paragraph."""
    for unit in place.units:
        yield from statements_of(unit)


class Flow:
    """Collect the drafts of a document, unit by unit."""

    def __init__(
        self, document: Document, quotes: Iterable[Quote], read: Reader = read_by_rules
    ) -> None:
        self.document = document
        self._statements = read
        self.drafts: list[Draft] = []
        self._segments: list[Segment] = sorted(
            ((segment.start, segment.end, quote) for quote in quotes for segment in quote.segments),
            key=lambda segment: segment[:2],
        )
        self._owned: set[int] = set()  # by where they start: a long quote is slow to hash
        self._begun: dict[int, tuple[int, bool]] = {}
        """In which paragraph a bare quote begins, and whether that begins with it."""
        self._last: Draft | None = None
        self._last_paragraph = -2
        self._introduction: Introduction | None = None
        self._paragraph = 0
        self._is_dialogue = is_dialogue(document, self._segments)

    def follow(self) -> Iterator[Unit]:
        """Go through the document; yield each unit once its statements are drafted."""
        for place in self.places():
            if place.turn is None:
                before = len(self.drafts)
                yield from self._read(place)
                if is_quoted_answer(self.document.text, place.paragraph):
                    _let_answer(self.drafts[before:])
            else:
                self._keep([place.turn])
                yield from place.units

    def places(self) -> Iterator[Place]:
        """Yield the paragraphs that can hold statements."""
        turns = turns_of(self.document)
        for number, paragraph in enumerate(self.document.paragraphs):
            turn = turns.get(number)
            if turn is not None or paragraph.kind not in _SILENT:
                self._paragraph = number
                segments = list(self._segments_in(paragraph))
                units = list(units_of(self.document, paragraph, segments))
                yield Place(paragraph, turn, units, segments)

    def _read(self, place: Place) -> Iterator[Unit]:
        drafts = sorted(self._statements(self.document, place), key=_anchor)
        give_hearers(place.units, drafts)
        first = 0
        for unit in place.units:
            last = bisect_left(drafts, unit.end, lo=first, key=_anchor)
            self._take(unit, drafts[first:last])
            first = last
            yield unit

    def _segments_in(self, paragraph: Paragraph) -> Iterator[Segment]:
        place = bisect_left(self._segments, (paragraph.start,))
        while place < len(self._segments) and self._segments[place][0] < paragraph.end:
            yield self._segments[place]
            place += 1

    def _take(self, unit: Unit, drafts: Sequence[Draft]) -> None:
        signed = signed_statement(unit)
        if signed is not None:
            self._keep([signed])
        elif self._is_signature(unit):
            return
        elif _BARE.issuperset(unit.shape):
            self._take_bare(unit)
        else:
            self._keep(drafts)
            self._take_fragments(unit, drafts)
            self._introduction = introduction_of(unit)

    def _is_signature(self, unit: Unit) -> bool:
        """Give the lone quote right before a signature the name in it."""
        last = self._last
        if last is None or last.rule != "quote-without-cue":
            return False
        source = signature_of(unit) if self._goes_on(last, self._paragraph) else None
        if source is None:
            return False
        last.rule = "signed-after-dash"
        last.source = unit.span(source.first, source.last)
        last.core = unit.span(source.core_first, source.core_last)
        return True

    def _keep(self, drafts: Iterable[Draft]) -> None:
        outer: list[Draft] = []
        for draft in drafts:
            for quote in draft.quotes:
                self._release(quote)
                self._complete(draft, quote)
            self.drafts.append(draft)
            if draft.parent is None:
                outer.append(draft)
        quoting = [draft for draft in outer if draft.quotes]
        if outer:
            self._last, self._last_paragraph = (quoting or outer)[-1], self._paragraph
        for draft in quoting if self._is_dialogue else ():
            draft.turn = self._paragraph

    def _release(self, quote: Quote) -> None:
        """Take a quote that had no speaker for the one of the next sentence: “No.” She said."""
        last = self.drafts[-1] if self.drafts else None
        if last is not None and last.rule == "quote-without-cue" and last.quotes == [quote]:
            self.drafts.pop()

    def _complete(self, draft: Draft, quote: Quote) -> None:
        """Let a statement have all the paragraphs of a quote that it has one of."""
        complete = quote.span.start in self._owned
        self._owned.add(quote.span.start)
        if len(quote.segments) > 1 and not complete:
            places = [(segment.start, segment.end) for segment in quote.segments]
            held = set(draft.content)
            missing = [p for p in places if p not in held and not draft.holds(p)]
            places = [*draft.content, *missing]
            outer = set(outermost(places))
            draft.content = [place for place in places if place in outer]

    # -- quotes without a cue ------------------------------------------------------

    def _take_bare(self, unit: Unit) -> None:
        for quote in unit.quotes:
            if quote is None or quote.span.start in self._owned:
                continue
            opens = unit.start == unit.paragraph.start
            self._begun.setdefault(quote.span.start, (self._paragraph, opens))
            if quote.segments[-1].end <= unit.paragraph.end:
                self._take_lone(quote)

    def _take_lone(self, quote: Quote) -> None:
        introduction, self._introduction = self._introduction, None
        paragraph, opens = self._begun[quote.span.start]
        if introduction is not None and introduction.announces:
            self._keep([introduction.draft(quote)])
        elif (
            introduction is None
            and self._last is not None
            and self._goes_on(self._last, paragraph, opens=opens)
        ):
            self._owned.add(quote.span.start)
            self._last.content += [(segment.start, segment.end) for segment in quote.segments]
            self._last.quotes.append(quote)
            self._last_paragraph = self._paragraph
        elif introduction is not None:
            self._keep([introduction.draft(quote)])
        else:
            self._keep([_lone(quote)])

    def _goes_on(self, last: Draft, paragraph: int, *, opens: bool = True) -> bool:
        """
        Tell whether the statement before was a quote's, in that paragraph or right before it.

        What stands after other words of its paragraph goes on with none before that.
        """
        near = 1 if opens and not self._is_dialogue else 0
        return bool(last.quotes) and paragraph - self._last_paragraph <= near

    def _take_fragments(self, unit: Unit, drafts: Sequence[Draft]) -> None:
        """Keep the quotes of a sentence that none of its cues has."""
        self._keep(
            _after_colon(unit, place, quote, drafts) or _lone(quote)
            for place, quote in enumerate(unit.quotes)
            if quote is not None and quote.span.start not in self._owned and _is_long(quote)
        )


def _let_answer(drafts: Iterable[Draft]) -> None:
    """Give the quotes of an answer that no cue accounts for to whoever is interviewed."""
    for draft in drafts:
        if draft.rule == "quote-without-cue":
            draft.rule = ANSWER
            draft.speaker_key = INTERVIEWEE


def _anchor(draft: Draft) -> int:
    """Return where a draft has its place among the units: at its cue, else where it begins."""
    return draft.cue[0] if draft.cue is not None else draft.start


def _is_long(quote: Quote) -> bool:
    """Tell whether a fragment is long enough to be somebody's statement in any script."""
    words = quote.words[0].text
    return len(words.split()) >= _FEWEST_WORDS or (not words.isascii() and len(words) >= _LONG_WORD)


def _after_colon(unit: Unit, place: int, quote: Quote, drafts: Sequence[Draft]) -> Draft | None:
    """Return the statement of whoever says something else right before a colon and a quote."""
    if unit.shape[max(0, place - 1) : place] != ":":
        return None
    colon = unit.starts[place - 1]
    for draft in drafts:
        if draft.source is not None and draft.parent is None and draft.end == colon:
            return attrs.evolve(
                _lone(quote),
                rule="subject-before-colon",
                source=draft.source,
                core=draft.core,
                clause=draft.clause,
            )
    return None


def _lone(quote: Quote) -> Draft:
    return Draft(
        content=[(segment.start, segment.end) for segment in quote.segments],
        rule="quote-without-cue",
        quotes=[quote],
    )
