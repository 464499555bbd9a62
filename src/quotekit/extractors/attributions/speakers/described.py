"""Find whom a description means: somebody named, somebody described before, or somebody new."""

from bisect import bisect_left
from collections.abc import Sequence

import attrs

from quotekit.annotations import SpeakerKind
from quotekit.extractors.attributions.speakers.descriptions import (
    INDEFINITE,
    content_words,
    family_of,
    head_of,
    kind_of,
)
from quotekit.extractors.attributions.speakers.entities import Entity
from quotekit.extractors.attributions.speakers.name_kinds import gender_of_noun
from quotekit.extractors.attributions.speakers.names import Name
from quotekit.extractors.attributions.speakers.recency import Recency
from quotekit.extractors.attributions.speakers.roles import ARTICLES
from quotekit.lexicons.circumstances import TIME_NOUNS
from quotekit.lexicons.places import PLACES
from quotekit.lexicons.role_nouns import (
    COMPANY_NOUNS,
    DOCUMENT_NOUNS,
    LEADING_VERBS,
    MEDIA_NAMES,
    MEDIA_NOUNS,
    PUBLIC_BODIES,
)


__all__ = ["Described"]

_ROLE_BACK = 400  # mentions, before and after, among which a description finds its name
_ROLE_AHEAD = 200
_NEAR = 1500  # characters within which "who has led it" names an earlier "the leader"
_LONGEST_NAME = 12  # words of a description that serve as a name
_OWNERS = frozenset({"his", "her", "its", "their"})
_ANYBODY = frozenset({"someone", "somebody", "anyone", "anybody"})
_DEFINITE = _OWNERS | {"the", "this", "that"}


@attrs.frozen
class _Description:
    """One description, taken apart."""

    words: Sequence[str]
    start: int
    head: str
    kind: SpeakerKind
    content: frozenset[str]

    @classmethod
    def read(cls, phrase: str, start: int) -> "_Description":
        lower = phrase.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").replace("'s", " 's")
        words = lower.split()
        content = frozenset(content_words(words))
        return cls(words, start, head_of(words), kind_of(words), content)

    @property
    def key(self) -> str:
        """What different nouns for one office have in common."""
        return min(family_of(self.head))

    @property
    def is_new(self) -> bool:
        """Whether it introduces somebody."""
        return self.words[0] in INDEFINITE

    def is_name(self, phrase: str) -> bool:
        """Tell whether it can only be a name: "King said", "Grant Young said"."""
        if self.is_new or self.head in _ANYBODY or self.head in DOCUMENT_NOUNS:
            return False
        people = {"unnamed"} if len(self.words) == 1 else {"unnamed", "document"}
        return self.kind in people and all(word[0].isupper() for word in phrase.split())

    def agrees(self, earlier: "_Description") -> bool:
        """Tell whether it can mean whom an earlier description meant."""
        if self.is_new:
            return bool(self.content) and self.content == earlier.content
        genders = {gender_of_noun(self.head), gender_of_noun(earlier.head)} - {""}
        if len(genders) > 1 or self.kind != earlier.kind:
            return False
        return not (self.content and earlier.content) or bool(self.content & earlier.content)


class Described:
    """Remember who was described, and find who is described now."""

    def __init__(self, names: Sequence[tuple[Name, Entity]], recency: Recency) -> None:
        self._people = [(name.start, entity) for name, entity in names if entity.kind == "person"]
        self._starts = [start for start, _ in self._people]
        self._recency = recency
        self._earlier: dict[str, tuple[_Description, Entity]] = {}
        self._groups: dict[tuple[str, ...], Entity] = {}

    def meant_by(self, phrase: str, start: int, sentence: int) -> Entity | None:
        """
        Return whom the description at a place means; somebody new where nobody fits.

        A time ("this week") is nobody.
        """
        asked = _Description.read(phrase, start)
        if asked.head in TIME_NOUNS:
            return None
        entity = self._known(asked, sentence)
        if entity is None:
            kind = "person" if asked.is_name(phrase) else asked.kind
            entity = Entity(_name_of(phrase), kind, gender=gender_of_noun(asked.head))
        elif entity.kind == "person" and not entity.has_role and asked.kind == "unnamed":
            entity.hold(" ".join(_name_of(phrase)), start)
        self._earlier[asked.key] = asked, entity
        return entity

    def group(self, phrase: str) -> Entity:
        """Return the speakers that a phrase with several names means, each time the same."""
        words = _name_of(phrase)
        return self._groups.setdefault(words, Entity(words, "group"))

    def _known(self, asked: _Description, sentence: int) -> Entity | None:
        earlier = self._earlier.get(asked.key)
        if earlier is not None and asked.agrees(earlier[0]):
            return earlier[1]
        if asked.kind == "organization":
            return None if asked.is_new else self._body(asked, sentence)
        if asked.kind == "unnamed" and asked.words[0] in _DEFINITE:
            return self._in_office(asked)
        return None

    # -- people by their office ------------------------------------------------------

    def _in_office(self, asked: _Description) -> Entity | None:
        family, content = family_of(asked.head), asked.content - _OWNERS
        gender = gender_of_noun(asked.head)
        best: tuple[tuple[int, bool, int], Entity] | None = None
        holders: set[Entity] = set()
        for begin, entity in self._around(asked.start):
            if family.isdisjoint(entity.clues) or (gender and entity.gender not in {"", gender}):
                continue
            shared = len(content & entity.clues)
            holders.add(entity)
            if shared == 0 and content and not _is_led_soon(entity, asked.start, begin):
                continue
            rank = (shared, begin < asked.start, -abs(begin - asked.start))
            if best is None or rank > best[0]:
                best = rank, entity
        return best[1] if best is not None else _only(asked, holders)

    def _around(self, start: int) -> Sequence[tuple[int, Entity]]:
        place = bisect_left(self._starts, start)
        return self._people[max(0, place - _ROLE_BACK) : place + _ROLE_AHEAD]

    # -- bodies ----------------------------------------------------------------------

    def _body(self, asked: _Description, sentence: int) -> Entity | None:
        """Return the body that "the company" means: one with that word, or one that can."""

        def is_named_so(entity: Entity) -> bool:
            own = _words(entity)
            return asked.head in own and (not asked.content or bool(asked.content & own))

        def can_be(entity: Entity) -> bool:
            return _can_be_called(asked.head, _words(entity))

        latest_body = self._recency.latest_body
        found = latest_body(sentence, is_named_so) or latest_body(sentence, can_be)
        if found is not None:
            found.learn("organization", "")
        return found


def _words(entity: Entity) -> set[str]:
    return {word.lower() for word in entity.words} | entity.called


def _is_led_soon(entity: Entity, start: int, begin: int) -> bool:
    """Tell whether a name soon after says that this person leads: "…, who has led it"."""
    return start < begin <= start + _NEAR and not LEADING_VERBS.isdisjoint(entity.clues)


def _only(asked: _Description, holders: set[Entity]) -> Entity | None:
    """Return the only one who holds an office, where no place tells that another is meant."""
    exact = {entity for entity in holders if asked.head in entity.clues}
    if len(exact or holders) != 1:
        return None
    (holder,) = exact or holders
    elsewhere = not PLACES.isdisjoint(asked.content) and not PLACES.isdisjoint(holder.clues)
    return None if elsewhere else holder


def _can_be_called(noun: str, own: set[str]) -> bool:
    """Tell whether a noun for many bodies can mean one with a name of its own."""
    if noun in MEDIA_NOUNS:
        return not MEDIA_NAMES.isdisjoint(own)
    return noun in COMPANY_NOUNS and PUBLIC_BODIES.isdisjoint(own)


def _name_of(phrase: str) -> tuple[str, ...]:
    words = phrase.split()
    if len(words) > 1 and words[0].lower() in ARTICLES:
        words = words[1:]
    return tuple(words[:_LONGEST_NAME])
