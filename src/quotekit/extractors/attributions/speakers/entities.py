"""Gather the names of a document into the people and bodies that they mean."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from sys import maxsize
from typing import get_args

import attrs

from quotekit.annotations import Speaker, SpeakerKind
from quotekit.extractors.attributions.draft import Offsets
from quotekit.extractors.attributions.speakers.likeness import (
    differs_in_middle,
    initials_of,
    is_fuller,
    likeness,
)
from quotekit.extractors.attributions.speakers.name import Name
from quotekit.extractors.attributions.speakers.name_kinds import NameKind
from quotekit.lexicons.role_nouns import PARTISANS


__all__ = ["Entity", "gather"]

_MOST_NAMESAKES = 40  # the latest people of one last name that a name is compared with
_MOST_WORDS = 6  # of a name, by which it is found again
_FEWEST_AGAINST = 2  # pronouns that outweigh a forename
_INITIALS = 3  # letters that may stand for a name; longer words are shouted
_NO_ROLE = (True, -1, "")
_KINDS: tuple[NameKind, ...] = get_args(NameKind)


@attrs.define(eq=False)
class Entity:
    """One person, body or paper, and all its mentions."""

    words: tuple[str, ...]
    """The fullest name."""
    settled: SpeakerKind | None = None
    """The kind of somebody who is described rather than named."""
    gender: str = ""
    """``m``, ``f`` or empty."""
    titled_gender: bool = False
    """Whether a title tells the gender."""
    pronouns: Counter[str] = attrs.field(factory=Counter)
    """How often a pronoun right after its name tells a gender."""
    suffix: str = ""
    honorific: str = ""
    """The first word of courtesy before its name."""
    owner: str = ""
    """Whose it is by its first description: the "her" of "her lawyer"."""
    shares_name: bool = False
    """Whether somebody else who speaks has no other name than it has."""
    clues: set[str] = attrs.field(factory=set)
    """Words of its titles and appositions, by which a description can mean it."""
    called: set[str] = attrs.field(factory=set)
    """The nouns that appositions and descriptions call it by."""
    places: dict[Offsets, None] = attrs.field(factory=dict)
    """Where it is mentioned; a dict serves as an ordered set."""
    full_starts: list[int] = attrs.field(factory=list)
    """Where its name of more than one word stands, in order."""
    earliest: int = maxsize
    """Where it was named first."""
    latest: int = -1
    """Where it was mentioned last, while names are gathered."""
    kinds: dict[NameKind, int] = attrs.field(factory=lambda: dict.fromkeys(_KINDS, 0))
    """How often a mention tells that it is of a kind."""
    met: bool = False
    """Whether the text says that this is who was interviewed."""
    _bare: set[tuple[tuple[str, ...], str]] = attrs.field(factory=set)
    """The single names that were used for it, each with its word of courtesy."""
    _forms: Counter[tuple[str, ...]] = attrs.field(factory=Counter)
    """How often each name is used."""
    _role: tuple[bool, int, str] = _NO_ROLE
    """Whether it is no more than a party, where it stands, and its words."""
    _speaker: Speaker | None = None

    def take(self, name: Name) -> None:
        """Add a mention, and what it says of role, kind and gender."""
        self._forms[name.words] += 1
        if is_fuller(name.words, self.words) or self._is_usual(name.words):
            self.words = name.words
        if name.role:
            self.hold(name.role, name.start)
        if name.titled_gender and not self.titled_gender:
            self.gender, self.titled_gender = name.gender, True
        self.gender = self.gender or name.gender
        self.suffix = self.suffix or name.suffix
        self.honorific = self.honorific or name.honorific
        if name.pronoun:
            self.pronouns[name.pronoun] += 1
        self.clues |= name.clues
        self.called |= name.called
        self.met = self.met or name.met
        self.kinds[name.kind] += 1
        self.earliest = min(self.earliest, name.start)
        self.places[name.alias[0] if name.alias is not None else name.outer, name.end] = None
        self._bare.add((name.words, name.honorific))
        if len(name.words) > 1:
            self.full_starts.append(name.start)
        else:
            self.latest = max(self.latest, name.start)

    def settle(self) -> None:
        """Take gender and kind from the pronouns after its name, unless a title tells better."""
        ranked = self.pronouns.most_common(2)
        if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
            return
        told = ranked[0][0]
        if told == "it":
            if not self.evident_kind and not self.gender:
                self.kinds["organization"] += 1
        elif not self.gender or self._contradicts(told):
            self.gender = told
            self.kinds["person"] += self.evident_kind in {"person", ""}

    def _contradicts(self, gender: str) -> bool:
        """Tell whether all pronouns speak against a forename that may be anybody's."""
        alone = len(self.pronouns) == 1 and self.pronouns[gender] >= _FEWEST_AGAINST
        return alone and not self.titled_gender

    def _is_usual(self, words: tuple[str, ...]) -> bool:
        """Tell whether a name is used more than the one that is it but for middle names."""
        more = self._forms[words] > self._forms[self.words]
        return more and differs_in_middle(words, self.words)

    def hold(self, office: str, start: int) -> None:
        """Take an office that the words at a place tell; the first one counts, parties last."""
        role = office.lower() in PARTISANS, start, office
        self._role = min(role, self._role) if self._role != _NO_ROLE else role

    @property
    def has_role(self) -> bool:
        """Whether an office is known."""
        return self._role != _NO_ROLE

    def learn(self, kind: NameKind, gender: str) -> None:
        """Take what a statement tells of its speaker, where nothing else does."""
        if self.settled is None and not self.evident_kind:
            self.kinds[kind] += 1
        if self.kind == "person":
            self.gender = self.gender or gender

    def is_called(self, name: Name) -> bool:
        """
        Tell whether just this name has been used for it.

        In a story of the Ruizes "Ruiz" means the one who was called so before; the others
        have their forenames or "Mrs".
        """
        if name.honorific:
            return self.latest >= 0
        return (name.words, "") in self._bare

    def last_before(self, place: int) -> int:
        """Return where it was mentioned last before *place*; -1 where it was not."""
        full = bisect_left(self.full_starts, place)
        return max(self.latest, self.full_starts[full - 1] if full else -1)

    @property
    def is_place(self) -> bool:
        """Whether its name is only known as that of a place."""
        return self.evident_kind == "place"

    @property
    def is_surely_person(self) -> bool:
        """Whether something tells that it is a person, rather than nothing that it is not."""
        if self.settled is not None:
            return self.settled == "unnamed" or (self.settled == "person" and bool(self.gender))
        return self.evident_kind == "person"

    @property
    def is_of_unknown_kind(self) -> bool:
        """Whether nothing tells if its name is that of a person or a body."""
        return self.settled is None and not self.evident_kind and not self.gender

    @property
    def kind(self) -> SpeakerKind:
        """What it is; a place that speaks is a body."""
        return self.settled or _SPEAKER_KINDS[self.evident_kind]

    @property
    def evident_kind(self) -> NameKind:
        """The kind that its mentions tell; empty where none tells anything."""
        kinds = self.kinds
        if kinds["person"] >= max(1, kinds["organization"]):
            return "person"
        for kind in _OTHER_KINDS:
            if kinds[kind]:
                return kind
        return ""

    def _spelled(self) -> str:
        """Return the name, in small letters if the text shouts it: ANA RUIZ."""
        shouted = all(map(str.isupper, self.words)) and max(map(len, self.words)) > _INITIALS
        words = " ".join(self.words)
        return words.title() if shouted and self.kind == "person" else words

    def speaker(self) -> Speaker:
        """Return the same light value each time."""
        if self._speaker is None:
            first = (self.honorific or self.owner) if self.shares_name else ""
            name = " ".join(filter(None, (first, self._spelled(), self.suffix)))
            role = self._role[2] if self.kind == "person" else ""
            self._speaker = Speaker(name, role or None, self.kind)
        return self._speaker


_OTHER_KINDS: tuple[NameKind, ...] = ("organization", "document", "place")
_SPEAKER_KINDS: dict[NameKind, SpeakerKind] = {
    "person": "person",
    "organization": "organization",
    "document": "document",
    "place": "organization",
    "": "person",
}


def gather(names: Iterable[Name]) -> tuple[list[Entity], list[tuple[Name, Entity]]]:
    """
    Cluster names by containment: a last name joins the full name that ends in it.

    Two full names with one last name stay apart; a single name that could mean either
    joins the one mentioned last before it. A word that is a title, too, is a name only
    where it joins one, and a man is no woman of his name. Returns the entities, and each
    name with its own.
    """
    entities: list[Entity] = []
    by_word: dict[str, list[Entity]] = {}
    meant: list[tuple[Name, Entity]] = []
    for name in sorted(names, key=_full_names_first):
        entity = _match(name, by_word)
        if entity is None:
            if name.kind == "surname":
                continue
            entity = Entity(name.words)
            entities.append(entity)
        entity.take(name)
        meant.append((name, entity))
        for word in _keys(name.words):
            known = by_word.setdefault(word, [])
            if entity not in known[-_MOST_NAMESAKES:]:
                known.append(entity)
    for entity in entities:
        entity.settle()
    return entities, meant


def _full_names_first(name: Name) -> tuple[bool, int]:
    return len(name.words) == 1, name.start


def _keys(words: Sequence[str]) -> list[str]:
    """Return by which words a name is found again: its own, and its initials."""
    own = {word.casefold() for word in (*words[:_MOST_WORDS], words[-1])}
    return sorted(own | initials_of(words)) if len(words) > 1 else sorted(own)


def _match(name: Name, by_word: dict[str, list[Entity]]) -> Entity | None:
    known = by_word.get(name.words[-1].casefold(), [])[-_MOST_NAMESAKES:]
    ranked = [
        (rank, entity.is_called(name), entity.last_before(name.start), -order, entity)
        for order, entity in enumerate(known)
        if (rank := likeness(name, entity.words, entity.gender, entity.suffix, entity.evident_kind))
    ]
    return max(ranked, key=lambda row: row[:4])[4] if ranked else None
