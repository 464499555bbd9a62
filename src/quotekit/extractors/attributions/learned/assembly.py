"""Choose among the readings of a paragraph's cues, and make statements of the chosen ones."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

import attrs

from quotekit.annotations import Act, Quote
from quotekit.extractors.attributions.acts import act_of_cue
from quotekit.extractors.attributions.cue_groups import lemma_of_cue, negated_cue
from quotekit.extractors.attributions.draft import Draft, Offsets
from quotekit.extractors.attributions.learned.own_words import without_own_words
from quotekit.extractors.attributions.learned.passage import Passage
from quotekit.extractors.attributions.learned.reading import (
    Reading,
    completed,
    ranked,
    separated,
    without_lone_quote,
)
from quotekit.extractors.attributions.learned.runs import runs_of
from quotekit.extractors.attributions.learned.source_choice import ChosenSource, unit_at
from quotekit.extractors.attributions.learned.telling import without_telling
from quotekit.extractors.attributions.place import Place
from quotekit.extractors.attributions.readings import TELLING
from quotekit.extractors.attributions.right_side import addressee_place
from quotekit.lexicons.role_nouns import DOCUMENT_NOUNS
from quotekit.linguistics.reporting import frames_of


__all__ = ["assembled"]

_LEAST = 0.36
_LEAST_BESIDE_QUOTE = 0.05
"""How likely a cue must be; less where it would have a quote that nobody else has."""

_LEAST_RULED = 0.42
_LEAST_UNRULED = 0.5
_LEAST_UNSOURCED = 0.7
_LEAST_NESTED = 0.5
_ASKING_ONLY = {"person_infinitive"}
_REQUEST_WORDS = frozenset({"to", "for", "about", "on", "that", "what", "whether", "if", "not"})
_REQUEST_REACH = 12
"""Words of a content in which what is asked begins."""
_PRONOUN_TAGS = frozenset({"PRP", "DT", "WDT", "WP", "WRB"})
_MOST_LOST = 0.3
"""What share of its content a statement may lose to likelier ones."""


class _Chosen(NamedTuple):
    draft: Draft
    tokens: frozenset[int]
    """The tokens of its content."""


def assembled(
    passage: Passage,
    place: Place,
    drafts: Sequence[Draft],
    readings: Sequence[Reading],
    heard: Collection[int] = (),
) -> list[Draft]:
    """
    Return the statements of a paragraph.

    *heard* are the cues whose subject hears what somebody else says. Readings are taken from
    the likeliest down; what a likelier one has as content is
    lost to the others. A statement of the rules stays where it has a quote that no reading
    has, or stands inside a statement.
    """
    assembly = _Assembly(passage, place)
    whole = [completed(passage, reading) for reading in separated(passage, readings, _LEAST)]
    alone = [without_lone_quote(passage, reading) for reading in whole]
    ranking = ranked(passage, alone, heard)
    for reading in ranking:
        if reading.probability >= _LEAST:
            assembly.take(reading)
    for reading in ranking:
        if _LEAST_BESIDE_QUOTE <= reading.probability < _LEAST:
            assembly.take_quoting(reading)
    unlabelled = {reading.cue for reading in readings if not reading.labelled.content}
    assembly.keep(drafts, unlabelled, heard)
    return assembly.drafts()


class _Assembly:
    """The statements chosen so far, and the tokens that are in their contents."""

    def __init__(self, passage: Passage, place: Place) -> None:
        self._passage = passage
        self._place = place
        self._quotes = [
            (range(passage.place(start), passage.place(end)), quote)
            for start, end, quote in place.masks
        ]
        self._taken: dict[int, _Chosen] = {}
        self._chosen: list[_Chosen] = []
        self._by_cue: dict[Offsets, Draft] = {}
        self._nested: dict[Offsets | None, Draft] = {}

    def drafts(self) -> list[Draft]:
        return [*(chosen.draft for chosen in self._chosen), *self._nested.values()]

    def take(self, reading: Reading) -> None:
        """Make a statement of a reading unless likelier ones leave it too little."""
        content = without_own_words(self._passage, self._place.units, reading)
        holder = self._taken.get(reading.cue)
        if holder is not None:
            self._nest(reading, holder)
            return
        free = [token for token in content if token not in self._taken]
        if len(free) < len(content):
            content = self._in_sentence(reading.cue, content)
            free = [token for token in content if token not in self._taken]
        if not free or len(free) < (1 - _MOST_LOST) * len(content):
            return
        draft, tokens = self._draft(reading, free)
        if self._is_pronoun(tokens) or self._asks_for_nothing(draft, tokens):
            return
        if draft.quotes or reading.probability >= self._least(reading.cue, draft):
            self._choose(draft, tokens)

    def _in_sentence(self, cue: int, content: Sequence[int]) -> Sequence[int]:
        """Return what of a content stands in the sentence of its cue, or all if nothing does."""
        cuts = self._passage.cuts
        place = bisect_right(cuts, cue)
        own = range(cuts[place - 1], cuts[place])
        return [token for token in content if token in own] or content

    def _is_pronoun(self, tokens: Collection[int]) -> bool:
        """Tell whether a content is but a pronoun: "denied *it*", "thought *about it*"."""
        tags = [self._passage.tags[token] for token in sorted(tokens)]
        return tags[-1] in _PRONOUN_TAGS and (len(tags) == 1 or tags[:-1] in (["IN"], ["TO"]))

    def _asks_for_nothing(self, draft: Draft, tokens: Collection[int]) -> bool:
        """Tell whether a verb that only asks somebody has a thing as object: "press a point"."""
        if draft.quotes or frames_of(draft.cue_lemma or "").keys() != _ASKING_ONLY:
            return False
        first = min(tokens)
        begin = self._passage.lowers[first : first + _REQUEST_REACH]
        return _REQUEST_WORDS.isdisjoint(begin)

    def _least(self, cue: int, draft: Draft) -> float:
        """Return how likely a cue without a quote must be, by what speaks for it."""
        if draft.act == "attitude":
            return _LEAST
        if draft.source is None:
            expletive = self._passage.lowers[max(0, cue - 2) : cue - 1] == ["it"]
            return _LEAST_UNRULED if expletive else _LEAST_UNSOURCED  # "it is alleged that"
        return _LEAST_RULED if cue in self._passage.drafted else _LEAST_UNRULED

    def take_quoting(self, reading: Reading) -> None:
        """Make a statement of an unlikely reading where it has a quote that nobody has."""
        if reading.cue not in self._taken and any(
            self._taken.keys().isdisjoint(tokens)
            for tokens, _ in self._quotes_in(set(reading.labelled.content))
        ):
            self.take(reading)

    def keep(
        self, drafts: Iterable[Draft], unlabelled: Collection[int], heard: Collection[int]
    ) -> None:
        """
        Keep what the rules found for quotes that no reading has, and inside statements.

        So is somebody's telling kept for whose cue the labels have no content at all.
        """
        for draft in drafts:
            tokens = frozenset(self._tokens(draft.content))
            cue = None if draft.cue is None else self._passage.place(draft.cue[0])
            if draft.parent is not None:
                self._keep_nested(draft, tokens, cue)
            elif cue not in self._taken and self._taken.keys().isdisjoint(tokens):
                told = cue in heard or (draft.source is not None and draft.act in TELLING)
                kept = told and cue in unlabelled
                if draft.quotes or kept or self._is_measured(draft, tokens):
                    self._choose_or_join(draft, tokens)
            elif cue not in self._taken and cue in heard and self._encloses(tokens):
                self._choose_around(draft, tokens)

    def _is_measured(self, draft: Draft, tokens: Collection[int]) -> bool:
        """Tell whether a paper finds something with a number: "the survey found 60 percent …"."""
        if draft.source is None or draft.act != "evidence":
            return False
        source = next(self._passage.places([draft.source]))
        words = self._passage.lowers[source.start : source.stop]
        return self._passage.tags[min(tokens)] == "CD" and not DOCUMENT_NOUNS.isdisjoint(words)

    def _keep_nested(self, draft: Draft, tokens: frozenset[int], cue: int | None) -> None:
        """Keep what the rules found inside a statement, in place of what a reading makes of it."""
        holder = None if cue is None else self._taken.get(cue)
        if holder is not None and tokens <= holder.tokens:
            draft.parent = holder.draft
            self._nested.pop(draft.cue, None)
            self._nested[draft.cue] = draft

    def _choose(self, draft: Draft, tokens: frozenset[int]) -> None:
        chosen = _Chosen(draft, tokens)
        self._chosen.append(chosen)
        if draft.cue is not None:
            self._by_cue[draft.cue] = draft
        self._taken.update(dict.fromkeys(tokens, chosen))

    def _encloses(self, tokens: frozenset[int]) -> bool:
        """Tell whether all statements that a content meets are told in it."""
        return all(chosen.tokens < tokens for chosen in self._met_by(tokens))

    def _met_by(self, tokens: frozenset[int]) -> Collection[_Chosen]:
        met = [self._taken[token] for token in tokens if token in self._taken]
        return {chosen.draft: chosen for chosen in met}.values()

    def _choose_around(self, draft: Draft, tokens: frozenset[int]) -> None:
        """Choose what a body hears, with what is told in it: "he was asked to go, it heard"."""
        if draft.cue in self._by_cue:
            self._chosen = [chosen for chosen in self._chosen if chosen.draft.cue != draft.cue]
        for chosen in self._met_by(tokens):
            chosen.draft.parent, chosen.draft.clause = draft, draft.content[0]
        self._choose(draft, tokens)

    def _choose_or_join(self, draft: Draft, tokens: frozenset[int]) -> None:
        """Choose a statement, or give its quotes to the one of the same cue: “a,” she said. “b”."""
        same = self._by_cue.get(draft.cue) if draft.cue is not None else None
        if same is None or not draft.quotes:
            self._choose(draft, tokens)
            return
        same.content = sorted([*same.content, *draft.content])
        same.quotes = sorted([*same.quotes, *draft.quotes], key=_start_of_quote)
        same.rule = draft.rule

    def _nest(self, reading: Reading, holder: _Chosen) -> None:
        """Keep a telling inside a statement as a part of it, with what it has there."""
        content, source = (
            [token for token in tokens if token in holder.tokens]
            for tokens in (reading.labelled.content, reading.labelled.source)
        )
        if content and reading.probability >= _LEAST_NESTED:
            within = reading.labelled._replace(content=content, source=source)
            draft, _ = self._draft(reading._replace(labelled=within), content)
            if draft.act in TELLING and draft.source is not None:
                draft.parent = holder.draft
                self._nested[draft.cue] = draft

    def _tokens(self, spans: Sequence[Offsets]) -> Iterator[int]:
        for tokens in self._passage.places(spans):
            yield from tokens

    # -- one statement ---------------------------------------------------------------

    def _draft(self, reading: Reading, content: Sequence[int]) -> tuple[Draft, frozenset[int]]:
        """Return the statement that a reading makes, and the tokens of its content."""
        passage, cue = self._passage, reading.cue
        known = passage.drafted.get(cue)
        runs, quotes = self._whole(content, known)
        tokens = frozenset(token for run in runs for token in run)
        source = ChosenSource.of(passage, self._place.units, reading, tokens)
        if source is not None:
            source = source.named(passage)
            runs = [run for run in runs if not _lies_in(run, source.tokens)] or runs
            tokens = frozenset(token for run in runs for token in run)
        draft = known if known is not None else self._new(cue, runs, source)
        return (
            attrs.evolve(
                draft,
                content=[self._span(run) for run in without_telling(passage, draft, runs)],
                clause=self._clause(draft, runs),
                quotes=quotes,
                source=None if source is None else source.place,
                core=None if source is None else source.core,
                act=self._act(cue, runs, source),
                negated=negated_cue(passage.lowers, passage.tags, cue),
                probability=reading.probability,
                agreement=self._agreement(tokens, known),
                bounds=self._bounds(runs),
                sureness=reading.labelled.log_probability,
            ),
            tokens,
        )

    def _clause(self, draft: Draft, runs: Sequence[range]) -> Offsets | None:
        """Return the clause of a cue up to its content, where the rules have it end before."""
        begin = self._passage.spans[runs[0].start][0]
        if draft.clause is None or draft.cue is None or begin < draft.cue[1]:
            return draft.clause
        return draft.clause[0], max(draft.clause[1], begin)

    def _new(self, cue: int, runs: Sequence[range], source: ChosenSource | None) -> Draft:
        """Return a draft for a cue that the rules have none for."""
        passage = self._passage
        lemma = lemma_of_cue(passage.lowers, passage.tags, cue)
        unit = unit_at(self._place.units, passage.spans[cue][0])
        last = min(cue + len(lemma.split()), len(passage.spans))  # "according", and the end
        place = self._span(range(cue, last))
        addressee = addressee_place(unit, bisect_right(unit.starts, place[1] - 1), lemma)
        return Draft(
            content=[],
            rule=_rule(cue, runs, source),
            cue=place,
            cue_lemma=lemma,
            addressee=unit.span(*addressee) if addressee is not None else None,
            clause=(unit.start, unit.end),
        )

    def _act(self, cue: int, runs: Sequence[range], source: ChosenSource | None) -> Act:
        passage, first = self._passage, runs[0]
        return act_of_cue(
            passage.lowers,
            passage.tags,
            cue,
            (first.start, first.stop),
            quoted=passage.quoted[first.start] == "b",
            source=None if source is None else (source.tokens.start, source.tokens.stop),
        )

    def _whole(
        self, content: Sequence[int], known: Draft | None
    ) -> tuple[Sequence[range], list[Quote]]:
        """
        Return the runs of a content, and its quotes, each of them whole.

        What the rules found is kept where it is nothing but quotes of the content.
        """
        tokens = set(content)
        found = list(self._quotes_in(tokens))
        quoted = {token for within, _ in found for token in within}
        tokens |= quoted
        last = max(tokens)
        if last not in quoted and self._passage.lowers[last] == "," and len(tokens) > 1:
            tokens.remove(last)
        quotes = [quote for _, quote in found]
        if self._is_direct(tokens, quoted, known):
            return [within for within, _ in found], quotes
        return list(runs_of(sorted(tokens))), quotes

    def _is_direct(self, tokens: set[int], quoted: set[int], known: Draft | None) -> bool:
        """Tell whether a content is its quotes alone: by the rules, or because it has no words."""
        if not quoted:
            return False
        if known is not None and quoted.issuperset(self._tokens(known.content)):
            return True
        return not any(map(str.isalnum, map(self._word, tokens - quoted)))

    def _agreement(self, tokens: frozenset[int], known: Draft | None) -> float | None:
        """Return the share of tokens that a content and what the rules found have in common."""
        if known is None:
            return None
        ruled = set(self._tokens(known.content))
        return len(ruled & tokens) / len(ruled | tokens)

    def _bounds(self, runs: Sequence[range]) -> str:
        """Return what stands at the begin of a content, and right after its end."""
        classes, cuts = self._passage.classes, self._passage.begins
        after = runs[-1].stop
        return f"{classes[runs[0].start]} {'end' if after in cuts else classes[after]}"

    def _word(self, token: int) -> str:
        return self._passage.lowers[token][:1]

    def _quotes_in(self, content: set[int]) -> Iterator[tuple[range, Quote]]:
        """Yield the quotes of which a content has the most, the begin or the end."""
        first, last = min(content, default=0), max(content, default=-1)
        place = max(0, bisect_right(self._quotes, first, key=_begin) - 1)
        while place < len(self._quotes) and self._quotes[place][0].start <= last:
            within, _ = self._quotes[place]
            shared = sum(token in content for token in within)
            begun = within.start in content or within.stop - 1 in content
            if shared and (begun or 2 * shared >= len(within)):
                yield self._quotes[place]
            place += 1

    def _span(self, tokens: range) -> Offsets:
        return self._passage.spans[tokens.start][0], self._passage.spans[tokens.stop - 1][1]


def _begin(quote: tuple[range, Quote]) -> int:
    return quote[0].start


def _rule(cue: int, runs: Sequence[range], source: ChosenSource | None) -> str:
    """Return the order in which content, cue and source stand."""
    order = [(runs[0].start, "content"), (cue, "cue")]
    if source is not None:
        order.append((source.tokens.start, "source"))
    return "-".join(name for _, name in sorted(order))


def _start_of_quote(quote: Quote) -> int:
    return quote.span.start


def _lies_in(run: range, other: range) -> bool:
    return other.start <= run.start and run.stop <= other.stop
