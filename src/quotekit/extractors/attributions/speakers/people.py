"""The people and bodies of a document, and which of them each statement is by."""

from collections.abc import Iterator, Sequence

from quotekit.annotations import Mentions, Span, Speaker
from quotekit.extractors.attributions.draft import Draft, Offsets
from quotekit.extractors.attributions.nominals import (
    Phrase,
    nominals,
    phrase_at,
    phrase_ending_at,
)
from quotekit.extractors.attributions.speakers.entities import Entity, gather
from quotekit.extractors.attributions.speakers.names import Name, name_in
from quotekit.extractors.attributions.speakers.resolution import Resolver
from quotekit.extractors.attributions.turns import INTERVIEWEE
from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.role_nouns import ORGANIZATION_NOUNS
from quotekit.lexicons.titles import TITLE_TAILS, TITLES


__all__ = ["People"]

_INITIALS = 3


class People:
    """Meet the names of a document unit by unit, then say who speaks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._names: list[Name] = []
        self._entities: list[Entity] = []
        self._speakers: dict[Draft, Entity] = {}
        self._keyed: dict[str, Entity] = {}

    def meet(self, unit: Unit) -> None:
        """Take the names of one unit; names inside quotes are not met."""
        phrases = nominals(unit)
        for first, last in phrases:
            if "P" in unit.shape[first:last]:
                name = name_in(unit, *_whole(unit, phrases, first, last))
                if name is not None:
                    self._names.append(name)

    def assign(self, drafts: Sequence[Draft]) -> None:
        """Find the speaker of each draft, in reading order of the sources."""
        self._entities = gather(self._names)
        resolver = Resolver(self.text, self._entities)
        known: dict[Offsets, Entity | None] = {}
        turns = [draft for draft in drafts if draft.speaker_key is not None]
        begin = min((draft.start for draft in turns), default=0)
        for draft in sorted(drafts, key=_source_first):
            entity = None
            if draft.speaker_key is not None:
                entity = self._by_key(draft.speaker_key, begin)
            elif draft.core is not None:
                if draft.core not in known:
                    known[draft.core] = resolver.speaker_of(draft, draft.core)
                entity = known[draft.core]
            if entity is not None:
                self._speakers[draft] = entity

    def _by_key(self, key: str, begin: int) -> Entity | None:
        """Return whom the label of a turn means; *begin* is where the first turn begins."""
        if key not in self._keyed:
            found = self._interviewee(begin) if key == INTERVIEWEE else self._labelled(key)
            if found is None:
                return None
            self._keyed[key] = found
        return self._keyed[key]

    def _interviewee(self, begin: int) -> Entity | None:
        """Return the person that the words before the interview name most, the first of equals."""
        people = [entity for entity in self._entities if entity.kind == "person"]

        def weight(entity: Entity) -> tuple[int, int]:
            before = sum(start < begin for start, _ in entity.places)
            return -before, min(entity.places)[0]

        return min(people, key=weight, default=None)

    def _labelled(self, key: str) -> Entity:
        label = key.casefold()
        for entity in self._entities:
            words = [word.casefold() for word in entity.words]
            if label in {"".join(word[0] for word in words), " ".join(words), *words}:
                return entity
        shouted = key.isupper() and len(key) > _INITIALS
        entity = Entity(tuple((key.title() if shouted else key).split()), "person")
        self._entities.append(entity)
        return entity

    def speaker_of(self, draft: Draft) -> Speaker | None:
        """Return the speaker of a draft; None where it has none."""
        entity = self._speakers.get(draft)
        return entity.speaker() if entity is not None else None

    def mentions(self) -> Iterator[Mentions]:
        """Yield the mentions of everybody who speaks, in order of first mention."""
        speaking = [entity for entity in dict.fromkeys(self._speakers.values()) if entity.places]
        for entity in sorted(speaking, key=lambda entity: min(entity.places)):
            places = sorted(entity.places)
            yield Mentions(entity.speaker(), tuple(Span.of(self.text, *place) for place in places))


def _source_first(draft: Draft) -> Offsets:
    return draft.core or (draft.start, draft.end)


def _whole(unit: Unit, phrases: Sequence[Phrase], first: int, last: int) -> Phrase:
    """Take in what stands before "of" in a title, and after it in the name of a body."""
    if first > 1 and unit.lowers[first - 1] == "of" and unit.lowers[first] in TITLE_TAILS:
        before = phrase_ending_at(unit, phrases, first - 1)
        if before is not None and unit.lowers[before[1] - 1] in TITLES:
            return before[0], last
    if unit.lowers[last - 1] in ORGANIZATION_NOUNS and unit.lowers[last : last + 1] == ["of"]:
        after = phrase_at(unit, phrases, last + 1)
        if after is not None and unit.shape[after[1] - 1] == "P":
            return first, after[1]
    return first, last
