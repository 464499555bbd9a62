"""Resolve the source of a statement to a speaker: by name, pronoun or description."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from quotekit.extractors.attributions.draft import Draft, Offsets
from quotekit.extractors.attributions.speakers.descriptions import (
    INDEFINITE,
    content_words,
    family_of,
    gender_of,
    head_of,
    kind_of,
)
from quotekit.extractors.attributions.speakers.entities import Entity
from quotekit.extractors.attributions.speakers.names import without_article
from quotekit.lexicons.role_nouns import LEADING_VERBS
from quotekit.lexicons.titles import TITLE_TAILS


__all__ = ["Resolver"]

_PRONOUNS = {
    "he": "m", "she": "f", "him": "m", "her": "f", "it": "it", "they": "they", "them": "they",
}  # fmt: skip
_NOBODY = frozenset({"i", "we", "you", "who", "this", "that", "these", "those", "us", "me"})
_DEFINITE = frozenset({"the", "his", "her", "their", "this", "its"})
_LINKS = frozenset({"of", "for", "at", "in", "from", "with", "on", "to", "and", "against"})

_LOOK_BACK = 40  # mentions that a pronoun looks back over
_ROLE_BACK = 400  # mentions, before and after, among which a description finds its name
_ROLE_AHEAD = 200
_NEAR = 1500  # characters within which "who has led it" names an earlier "the leader"


class Resolver:
    """Resolve sources in reading order, and remember who spoke."""

    def __init__(self, text: str, entities: Sequence[Entity]) -> None:
        self.text = text
        self._mentions = sorted(
            ((*place, entity) for entity in entities for place in entity.places),
            key=lambda mention: mention[:2],
        )
        self._starts = [mention[0] for mention in self._mentions]
        self._described: dict[str, Entity] = {}
        self._last_speaker: Entity | None = None

    def speaker_of(self, draft: Draft, core: Offsets) -> Entity | None:
        """Return whom the words at *core*, the source of *draft*, mean; None where nobody fits."""
        entity = self._resolve(draft, *core)
        if entity is not None:
            self._last_speaker = entity
            entity.places.setdefault(core)
        return entity

    def _resolve(self, draft: Draft, start: int, end: int) -> Entity | None:
        words = self.text[start:end].lower().split()
        if len(words) == 1 and words[0] in _NOBODY:
            return None
        if len(words) == 1 and words[0] in _PRONOUNS:
            return self._by_pronoun(draft, start, _PRONOUNS[words[0]])
        return self._named_at(start, end) or self._by_description(start, end, words)

    def _named_at(self, start: int, end: int) -> Entity | None:
        """Return whose name the phrase ends in, when the rest of the phrase is a title."""
        for place in range(bisect_left(self._starts, start), len(self._starts)):
            begin, stop, entity = self._mentions[place]
            if begin >= end:
                break
            if stop == end and _is_title(self.text[start:begin].lower().split()):
                return entity
        return None

    # -- pronouns ------------------------------------------------------------------

    def _by_pronoun(self, draft: Draft, start: int, pronoun: str) -> Entity | None:
        best: tuple[float, Entity] | None = None
        for distance, (begin, end, entity) in enumerate(self._back_from(start, _LOOK_BACK)):
            if draft.holds((begin, end)):
                continue
            score = self._score(entity, pronoun, distance)
            if score is not None and (best is None or score > best[0]):
                best = score, entity
        return best[1] if best is not None else None

    def _back_from(self, start: int, most: int) -> Iterator[tuple[int, int, Entity]]:
        last = bisect_left(self._starts, start)
        return reversed(self._mentions[max(0, last - most) : last])

    def _score(self, entity: Entity, pronoun: str, distance: int) -> float | None:
        """Weigh how likely a pronoun means an entity; None where it cannot."""
        if pronoun in {"m", "f"}:
            other_gender = entity.gender not in {"", pronoun}
            if other_gender or entity.kind not in {"person", "unnamed"}:
                return None
        elif pronoun == "it":
            if entity.kind not in {"organization", "document"}:
                return None
        elif entity.kind == "person" and entity is not self._last_speaker:
            return None
        known = 1.0 if entity.gender == pronoun else 0.0
        spoke = 3.0 if entity is self._last_speaker else 0.0
        return known + spoke - distance

    # -- descriptions --------------------------------------------------------------

    def _by_description(self, start: int, end: int, words: list[str]) -> Entity:
        kind, head = kind_of(words), head_of(words)
        indefinite = words[0] in INDEFINITE
        if not indefinite:
            known = self._described.get(head) or self._by_role(start, words, head, kind)
            if known is not None:
                return known
        name = without_article(self.text[start:end])
        short = indefinite or kind == "document"
        entity = Entity((head,) if short else tuple(name.split()), kind, gender=gender_of(head))
        self._described[head] = entity
        place = bisect_right(self._starts, start)
        self._starts.insert(place, start)
        self._mentions.insert(place, (start, end, entity))
        return entity

    def _by_role(self, start: int, words: list[str], head: str, kind: str) -> Entity | None:
        if kind == "organization":
            return self._recent_organization(start, head)
        if kind != "unnamed" or words[0] not in _DEFINITE:
            return None
        family, content = family_of(head), content_words(words)
        best: tuple[tuple[int, int], Entity] | None = None
        for begin, _, entity in self._around(start):
            if entity.kind != "person" or family.isdisjoint(entity.clues):
                continue
            shared = len(content & entity.clues)
            if shared == 0 and content and not _is_led_soon(entity, start, begin):
                continue
            rank = (shared, -abs(begin - start))
            if best is None or rank > best[0]:
                best = rank, entity
        return best[1] if best is not None else None

    def _around(self, start: int) -> Sequence[tuple[int, int, Entity]]:
        place = bisect_left(self._starts, start)
        return self._mentions[max(0, place - _ROLE_BACK) : place + _ROLE_AHEAD]

    def _recent_organization(self, start: int, head: str) -> Entity | None:
        """Return the body that "the company" means: one with that word in its name, or the last."""
        latest: Entity | None = None
        for _, _, entity in self._back_from(start, _LOOK_BACK):
            if entity.kind == "organization":
                if head in {word.lower() for word in entity.words}:
                    return entity
                latest = latest or entity
        return latest


def _is_led_soon(entity: Entity, start: int, begin: int) -> bool:
    """Tell whether a name soon after says that this person leads: "…, who has led it"."""
    return start < begin <= start + _NEAR and not LEADING_VERBS.isdisjoint(entity.clues)


def _is_title(words: list[str]) -> bool:
    """Tell whether words before a name are its title, rather than a noun with a preposition."""
    return _LINKS.isdisjoint(words) or words[-1] in TITLE_TAILS
