"""The people and bodies of a document, and which of them each statement is by."""

from collections.abc import Iterator, Sequence

from quotekit.annotations import Mentions, Span, Speaker
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.entities import Entity, gather
from quotekit.extractors.attributions.names import Name, name_in
from quotekit.extractors.attributions.nominals import nominals, phrase_at, phrase_ending_at
from quotekit.extractors.attributions.resolution import Resolver
from quotekit.extractors.attributions.turns import INTERVIEWEE
from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.role_nouns import ORGANIZATION_NOUNS
from quotekit.lexicons.titles import TITLE_TAILS, TITLES


__all__ = ["Cast"]


def _whole(
    unit: Unit, phrases: Sequence[tuple[int, int]], first: int, last: int
) -> tuple[int, int]:
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


class Cast:
    """Meet the names of a document unit by unit, then say who speaks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._names: list[Name] = []
        self._entities: list[Entity] = []
        self._speakers: dict[Draft, Entity] = {}
        self._interviewee: Entity | None = None

    def meet(self, unit: Unit) -> None:
        """Take the names of one unit; names inside quotes are not met."""
        phrases = nominals(unit)
        for first, last in phrases:
            if "P" in unit.shape[first:last]:
                whole = _whole(unit, phrases, first, last)
                name = name_in(unit, *whole)
                if name is not None:
                    self._names.append(name)

    def gather(self) -> None:
        """Cluster the names met so far."""
        self._entities = gather(self._names)
        people = [entity for entity in self._entities if entity.kind == "person"]
        self._interviewee = min(people, key=lambda entity: entity.places[0], default=None)

    def assign(self, drafts: Sequence[Draft]) -> None:
        """Find the speaker of each draft, in reading order."""
        resolver = Resolver(self.text, self._entities)
        known: dict[tuple[int, int], Entity] = {}
        for draft in sorted(drafts, key=lambda draft: draft.core or (draft.start, draft.end)):
            entity = self._by_key(draft)
            if entity is None and draft.core is not None:
                entity = known.get(draft.core) or resolver.speaker_of(draft)
                if entity is not None:
                    known[draft.core] = entity
            if entity is not None:
                self._speakers[draft] = entity

    def _by_key(self, draft: Draft) -> Entity | None:
        key = draft.speaker_key
        if key is None:
            return None
        if key == INTERVIEWEE:
            return self._interviewee
        for entity in self._entities:
            initials = "".join(word[0] for word in entity.words if word)
            if key == initials or key.casefold() in (word.casefold() for word in entity.words):
                return entity
            if key.casefold() == " ".join(entity.words).casefold():
                return entity
        entity = Entity(tuple(key.title().split()) if key.isupper() and len(key) > 3 else tuple(key.split()), "person")
        self._entities.append(entity)
        return entity

    def speaker_of(self, draft: Draft) -> Speaker | None:
        """Return the speaker of a draft that was assigned one."""
        entity = self._speakers.get(draft)
        return entity.speaker if entity is not None else None

    def mentions(self) -> Iterator[Mentions]:
        """Yield the mentions of everybody who speaks, in order of first mention."""
        speaking = dict.fromkeys(self._speakers.values())
        for entity in sorted(speaking, key=lambda entity: min(entity.places, default=(0, 0))):
            places = sorted(set(entity.places))
            yield Mentions(entity.speaker, tuple(Span.of(self.text, *place) for place in places))
