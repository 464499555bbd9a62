"""Gather the names of a document into the people and bodies that they mean."""

from bisect import bisect_left
from collections.abc import Iterable

import attrs

from quotekit.annotations import Speaker, SpeakerKind
from quotekit.extractors.attributions.speakers.names import Name


__all__ = ["Entity", "gather"]

_MOST_NAMESAKES = 40  # the latest people of one last name that a name is compared with


@attrs.define(eq=False)
class Entity:
    """One person, body or paper, and all its mentions."""

    words: tuple[str, ...]
    """The fullest name."""
    kind: SpeakerKind
    gender: str = ""
    """``m``, ``f`` or empty."""
    role: str = ""
    clues: set[str] = attrs.field(factory=set)
    """Words of its titles and appositions, by which a description can mean it."""
    places: dict[tuple[int, int], None] = attrs.field(factory=dict)
    """Where it is mentioned; a dict serves as an ordered set."""
    full_starts: list[int] = attrs.field(factory=list)
    """Where its name of more than one word stands, in order."""
    latest: int = -1
    """Where it was mentioned last, while names are gathered."""
    _speaker: Speaker | None = None

    def take(self, name: Name) -> None:
        """Add a mention, and what it says of role and gender."""
        if len(name.words) > len(self.words) and self.kind == "person":
            self.words = name.words
        self.role = self.role or name.role
        self.gender = self.gender or name.gender
        self.clues |= name.clues
        self.places[name.start, name.end] = None
        if len(name.words) > 1:
            self.full_starts.append(name.start)
        self.latest = max(self.latest, name.start) if len(name.words) == 1 else self.latest

    def last_before(self, place: int) -> int:
        """Return where it was mentioned last before *place*; -1 where it was not."""
        full = bisect_left(self.full_starts, place)
        return max(self.latest, self.full_starts[full - 1] if full else -1)

    def speaker(self) -> Speaker:
        """Return the same light value each time."""
        if self._speaker is None:
            self._speaker = Speaker(" ".join(self.words), self.role or None, self.kind)
        return self._speaker


def gather(names: Iterable[Name]) -> list[Entity]:
    """
    Cluster names by containment: a last name joins the full name that ends in it.

    Two full names with one last name stay apart; a single name that could mean either
    joins the one mentioned last before it.
    """
    entities: list[Entity] = []
    by_word: dict[str, list[Entity]] = {}
    for name in sorted(names, key=_full_names_first):
        entity = _match(name, by_word)
        if entity is None:
            kind: SpeakerKind = "organization" if name.kind == "organization" else "person"
            entity = Entity(name.words, kind)
            entities.append(entity)
        entity.take(name)
        for word in {name.words[0].lower(), name.words[-1].lower()}:
            known = by_word.setdefault(word, [])
            if entity not in known[-_MOST_NAMESAKES:]:
                known.append(entity)
    return entities


def _full_names_first(name: Name) -> tuple[bool, int]:
    return len(name.words) == 1, name.start


def _match(name: Name, by_word: dict[str, list[Entity]]) -> Entity | None:
    namesakes = by_word.get(name.words[-1].lower(), [])[-_MOST_NAMESAKES:]
    fitting = [entity for entity in namesakes if _fits(name, entity)]
    if not fitting:
        return None
    return max(fitting, key=lambda entity: entity.last_before(name.start))


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
