"""Resolve the source of a statement to a speaker: by name, pronoun or description."""

from bisect import bisect_right
from collections.abc import Sequence

from quotekit.annotations.speaker import SpeakerKind
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.entities import Entity
from quotekit.extractors.attributions.names import without_article
from quotekit.lexicons.role_nouns import (
    DOCUMENT_NOUNS,
    FEMALE_NOUNS,
    HEAD_FAMILIES,
    LEADING_VERBS,
    MALE_NOUNS,
    ORGANIZATION_NOUNS,
    PERSON_ENDINGS,
    PERSON_NOUNS,
)
from quotekit.lexicons.titles import TITLE_TAILS


__all__ = ["Resolver"]

_PRONOUNS = {"he": "m", "she": "f", "him": "m", "her": "f", "it": "it", "they": "they", "them": "they"}
_INDEFINITE = frozenset({"a", "an", "one", "another", "some", "several", "many", "two", "three", "most", "few"})
_FIRST_PERSON = frozenset({"i", "we", "you", "who", "this", "that", "these", "those", "us", "me"})
_LOOK_BACK = 40  # mentions that a pronoun looks back over
_NEAR = 1500  # characters within which a later name can mean an earlier description
_LINKS = frozenset({"of", "for", "at", "in", "from", "with", "on", "to", "and", "against"})
_STOP = frozenset({"of", "the", "a", "an", "for", "and", "in", "at", "s", "'s", "former", "who", "has", "since", ","})


class Resolver:
    """Resolve sources in reading order, and remember who spoke."""

    def __init__(self, text: str, entities: Sequence[Entity]) -> None:
        self.text = text
        self.entities = list(entities)
        self._mentions = sorted(
            ((place[0], place[1], entity) for entity in entities for place in entity.places),
            key=lambda mention: mention[:2],
        )
        self._starts = [mention[0] for mention in self._mentions]
        self._described: dict[str, Entity] = {}
        self._last_speaker: Entity | None = None

    def speaker_of(self, draft: Draft) -> Entity | None:
        """Return whom the source of *draft* means."""
        if draft.core is None:
            return None
        entity = self._resolve(draft, *draft.core)
        if entity is not None:
            self._last_speaker = entity
            if draft.core not in entity.places:
                entity.places.append(draft.core)
        return entity

    def _resolve(self, draft: Draft, start: int, end: int) -> Entity | None:
        words = self.text[start:end].lower().split()
        if not words or (len(words) == 1 and words[0] in _FIRST_PERSON):
            return None
        if len(words) == 1 and words[0] in _PRONOUNS:
            return self._by_pronoun(draft, start, _PRONOUNS[words[0]])
        named = self._named_at(start, end)
        return named if named is not None else self._by_description(start, end, words)

    def _named_at(self, start: int, end: int) -> Entity | None:
        """Return the entity whose name the phrase holds, the name at its end before others."""
        place = bisect_right(self._starts, end) - 1
        while place >= 0 and self._mentions[place][0] >= start:
            begin, stop, entity = self._mentions[place]
            if stop == end and _is_title(self.text[start:begin].lower().split()):
                return entity
            place -= 1
        return None

    def _by_pronoun(self, draft: Draft, start: int, pronoun: str) -> Entity | None:
        own = draft.content
        place = bisect_right(self._starts, start - 1) - 1
        best: tuple[float, Entity] | None = None
        seen = 0
        while place >= 0 and seen < _LOOK_BACK:
            begin, end, entity = self._mentions[place]
            place -= 1
            seen += 1
            if any(first <= begin and end <= last for first, last in own):
                continue
            score = self._pronoun_score(entity, pronoun, seen)
            if score is not None and (best is None or score > best[0]):
                best = score, entity
        return best[1] if best is not None else None

    def _pronoun_score(self, entity: Entity, pronoun: str, distance: int) -> float | None:
        if pronoun in "mf":
            if entity.kind not in {"person", "unnamed"} or (entity.gender and entity.gender != pronoun):
                return None
        elif pronoun == "it":
            if entity.kind not in {"organization", "document"}:
                return None
        elif entity.kind == "person" and entity is not self._last_speaker:
            return None
        known = 1.0 if entity.gender == pronoun else 0.0
        spoke = 3.0 if entity is self._last_speaker else 0.0
        return known + spoke - distance

    def _by_description(self, start: int, end: int, words: list[str]) -> Entity:
        kind = _kind_of(words)
        head = _head(words)
        indefinite = words[0] in _INDEFINITE
        if not indefinite:
            known = self._described.get(head) or self._by_role(start, words, head, kind)
            if known is not None:
                return known
        entity = Entity(tuple(without_article(self.text[start:end]).split()), kind, gender=_gender_of(head))
        if indefinite or kind == "document":
            entity.words = tuple(_core_words(self.text[start:end]))
        self._described[head] = entity
        self.entities.append(entity)
        self._remember(start, end, entity)
        return entity

    def _remember(self, start: int, end: int, entity: Entity) -> None:
        place = bisect_right(self._starts, start)
        self._starts.insert(place, start)
        self._mentions.insert(place, (start, end, entity))

    def _by_role(self, start: int, words: list[str], head: str, kind: SpeakerKind) -> Entity | None:
        if kind == "organization":
            return self._recent_organization(start, head)
        if kind != "unnamed" or words[0] not in {"the", "his", "her", "their", "this"}:
            return None
        family = _family(head)
        content = {word for word in words if word not in _STOP} - {head}
        best: tuple[tuple[int, int], Entity] | None = None
        for entity in self.entities:
            if entity.kind != "person" or not (family & entity.clues):
                continue
            shared = len(content & entity.clues)
            first = entity.places[0][0]
            if shared == 0 and (first > start + _NEAR or content):
                if not (first > start and first <= start + _NEAR and LEADING_VERBS & entity.clues):
                    continue
            rank = (shared, -abs(first - start))
            if best is None or rank > best[0]:
                best = rank, entity
        return best[1] if best is not None else None

    def _recent_organization(self, start: int, head: str) -> Entity | None:
        place = bisect_right(self._starts, start) - 1
        fallback: Entity | None = None
        for begin, _, entity in reversed(self._mentions[max(0, place - _LOOK_BACK) : place + 1]):
            if entity.kind != "organization" or begin >= start:
                continue
            if head in {word.lower() for word in entity.words}:
                return entity
            fallback = fallback or entity
        return fallback


def _is_title(words: list[str]) -> bool:
    """Tell whether words before a name are its title, rather than a noun with a preposition."""
    return _LINKS.isdisjoint(words) or words[-1] in TITLE_TAILS


def _head(words: list[str]) -> str:
    for place, word in enumerate(words):
        if word in {"of", "for", "at", "in", "from", "who", "with", "on"} and place:
            return words[place - 1].strip(",")
    return words[-1].strip(",")


def _core_words(phrase: str) -> list[str]:
    """Return the head of an indefinite phrase: "a senior aide to the mayor" is an aide."""
    words = phrase.split()
    return [_head([word.lower() for word in words])]


def _family(head: str) -> frozenset[str]:
    families = [family for family in HEAD_FAMILIES if head in family]
    return frozenset({head}).union(*families)


def _gender_of(head: str) -> str:
    if head in MALE_NOUNS:
        return "m"
    return "f" if head in FEMALE_NOUNS else ""


def _kind_of(words: list[str]) -> SpeakerKind:
    head = _head(words)
    if head in PERSON_NOUNS:
        return "group" if _is_plural(head) else "unnamed"
    if head in DOCUMENT_NOUNS:
        return "document"
    if head in ORGANIZATION_NOUNS:
        return "organization"
    if _is_plural(head):
        return "group"
    return "unnamed" if head.endswith(PERSON_ENDINGS) else "organization"


def _is_plural(head: str) -> bool:
    return head.endswith("s") and not head.endswith("ss") or head in {"people", "police", "many", "some"}
