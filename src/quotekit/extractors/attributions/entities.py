"""Gather the names of a document into the people and bodies that they mean."""

from collections.abc import Iterable

import attrs

from quotekit.annotations import Speaker
from quotekit.annotations.speaker import SpeakerKind
from quotekit.extractors.attributions.names import Name


__all__ = ["Entity", "gather"]


@attrs.define(eq=False)
class Entity:
    """One person, body or paper, and all its mentions."""

    words: tuple[str, ...]
    """The fullest name."""
    kind: SpeakerKind
    gender: str = ""
    role: str = ""
    clues: set[str] = attrs.field(factory=set)
    places: list[tuple[int, int]] = attrs.field(factory=list)
    """Where it is mentioned."""
    value: Speaker | None = None

    def take(self, name: Name) -> None:
        """Add a mention, and what it says of role and gender."""
        if len(name.words) > len(self.words) and self.kind == "person":
            self.words = name.words
        self.role = self.role or name.role
        self.gender = self.gender or name.gender
        self.clues |= name.clues
        self.places.append((name.start, name.end))

    @property
    def speaker(self) -> Speaker:
        """The same light value for all its statements."""
        if self.value is None:
            self.value = Speaker(" ".join(self.words), self.role or None, self.kind)
        return self.value


def gather(names: Iterable[Name]) -> list[Entity]:
    """
    Cluster names by containment: a last name joins the full name that ends in it.

    Two full names with one last name stay apart; a single name that could be either
    joins the one mentioned last before it.
    """
    listed = sorted(names, key=lambda name: name.start)
    entities: list[Entity] = []
    by_word: dict[str, list[Entity]] = {}
    for name in (name for name in listed if len(name.words) > 1):
        _join(name, entities, by_word)
    for name in (name for name in listed if len(name.words) == 1):
        _join(name, entities, by_word)
    for entity in entities:
        entity.places.sort()
    return entities


def _join(name: Name, entities: list[Entity], by_word: dict[str, list[Entity]]) -> None:
    entity = _match(name, by_word)
    if entity is None:
        entity = Entity(name.words, _speaker_kind(name.kind))
        entities.append(entity)
    entity.take(name)
    for word in {name.words[0].lower(), name.words[-1].lower()}:
        known = by_word.setdefault(word, [])
        if entity not in known:
            known.append(entity)


def _speaker_kind(kind: str) -> SpeakerKind:
    return "organization" if kind == "organization" else "person"


def _match(name: Name, by_word: dict[str, list[Entity]]) -> Entity | None:
    candidates = by_word.get(name.words[-1].lower(), ())
    fitting = [entity for entity in candidates if _fits(name, entity)]
    if not fitting:
        return None
    before = [entity for entity in fitting if entity.places[0][0] < name.start]
    return max(before or fitting[:1], key=lambda entity: _last_before(entity, name.start))


def _last_before(entity: Entity, place: int) -> int:
    return max((start for start, _ in entity.places if start < place), default=-1)


def _fits(name: Name, entity: Entity) -> bool:
    own = [word.lower() for word in entity.words]
    new = [word.lower() for word in name.words]
    if own == new:
        return True
    if name.gender and entity.gender and name.gender != entity.gender:
        return False
    if len(new) == 1 or len(own) == 1:
        return new[-1] == own[-1] or (len(new) == 1 and new[0] == own[0])
    if entity.kind != "person" or new[-1] != own[-1]:
        return False
    return _same_forename(new[0], own[0])


def _same_forename(one: str, other: str) -> bool:
    """Tell whether two forenames can be one: equal, or one the initial of the other."""
    if one == other:
        return True
    short, long = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    return len(short) == 1 and long.startswith(short)
