"""Remember who was mentioned last, and choose whom a pronoun means."""

from collections import Counter, deque
from collections.abc import Callable, Iterator
from typing import NamedTuple

from quotekit.extractors.attributions.draft import Offsets
from quotekit.extractors.attributions.speakers.entities import Entity


__all__ = ["Asked", "Mentioned", "Recency", "Speaking"]

_LOOK_BACK = 40  # mentions
_SENTENCES_BACK = 8
_EPITHET_BACK = 4  # sentences in which "the striker" looks for a person
_MOST_COUNTED = 6

_UNSURE_BACK = 2  # sentences in which "the company" may be somebody of no known kind
_BODY_FADES = 0.3  # a sentence; a story is about one company for long

_HERE_AS_SUBJECT = 1.0  # in the pronoun's own paragraph
_HERE = 0.5
_SAME_SENTENCE = 0.75  # for "it" and "they", which seldom look far
_SPOKE = 0.75
_SUBJECT = 1.5
_WEAK = -1.5
_KNOWN_GENDER = 1.0
_UNSURE = -1.0
_GROUP = 2.0
_ONE = -2.0  # "they" for one person, who was mentioned just before
_FREQUENT = 0.15


_GENDERED = frozenset({"m", "f"})


class Mentioned(NamedTuple):
    """One mention as a pronoun looks back on it."""

    place: Offsets
    entity: Entity
    sentence: int
    paragraph: int
    subject: bool
    weak: bool


class Speaking(NamedTuple):
    """Where a description stands, and what its bearer says there."""

    sentence: int
    paragraph: int
    said: Callable[[Offsets], bool] | None = None
    """Tells which places stand in the words said; None where the bearer does not speak."""
    after_quote: bool = False
    """Whether it comes after the words quoted from its bearer."""
    asker: Entity | None = None
    """Who has asked what its bearer replies to."""

    def follows(self, sentence: int) -> bool:
        """Tell whether a sentence is the one right before."""
        return self.sentence - sentence == 1

    def says(self, place: Offsets) -> bool:
        """Tell whether a place stands in the words said."""
        return self.said is not None and self.said(place)


class Asked(NamedTuple):
    """A pronoun, ``m``, ``f``, ``it``, ``they`` or its object ``them``, and where it stands."""

    pronoun: str
    sentence: int
    paragraph: int
    asker: Entity | None = None
    """Who has asked what is replied to, and so does not reply."""


class Recency:
    """Hold the latest mentions in reading order."""

    def __init__(self) -> None:
        self._latest: deque[Mentioned] = deque(maxlen=_LOOK_BACK)
        self._counts: Counter[Entity] = Counter()
        self._speaker: Entity | None = None
        self._spoke = -1

    def add(self, mentioned: Mentioned) -> None:
        """Take the next mention."""
        self._latest.append(mentioned)
        self._counts[mentioned.entity] += 1

    def speaks(self, entity: Entity, sentence: int) -> None:
        """Note who spoke last, and in which sentence."""
        self._speaker, self._spoke = entity, sentence

    def back(self) -> Iterator[Mentioned]:
        """Yield the latest mentions, the last one first."""
        return reversed(self._latest)

    def meant_by(self, asked: Asked, excluded: Callable[[Offsets], bool]) -> Entity | None:
        """
        Return whom a pronoun most likely means; None where nobody fits.

        *excluded* tells which places stand in the words of the one who is looked for.
        """
        best: tuple[float, Entity] | None = None
        thing = asked.pronoun not in _GENDERED
        for order, mentioned in enumerate(self.back()):
            back = asked.sentence - mentioned.sentence
            if back > _SENTENCES_BACK or excluded(mentioned.place):
                continue
            fit = _fit(mentioned.entity, asked.pronoun)
            if fit is None or (fit == _ONE and back > 1) or mentioned.entity is asked.asker:
                continue
            score = fit + self._salience(mentioned, asked.sentence) - 0.1 * order
            if mentioned.paragraph == asked.paragraph:
                score += _HERE_AS_SUBJECT if mentioned.subject else _HERE
            if thing and back == 0:
                score += _SAME_SENTENCE
            if best is None or score > best[0]:
                best = score, mentioned.entity
        return best[1] if best is not None else None

    def latest_person(self, where: Speaking, fits: Callable[[Entity], bool]) -> Entity | None:
        """Return the most salient person who was a subject not long ago; None where none fits."""
        best: tuple[float, Entity] | None = None
        for order, mentioned in enumerate(self.back()):
            entity = mentioned.entity
            near = where.sentence - mentioned.sentence <= _EPITHET_BACK and mentioned.subject
            meant = near and entity is not where.asker and not where.says(mentioned.place)
            if meant and fits(entity):
                score = self._salience(mentioned, where.sentence) - 0.1 * order
                if mentioned.paragraph == where.paragraph:
                    score += _HERE_AS_SUBJECT
                if best is None or score > best[0]:
                    best = score, entity
        return best[1] if best is not None else None

    def opener(self, where: Speaking, *, anywhere: bool = False) -> Entity | None:
        """Return the subject of the sentence before, in the same paragraph or *anywhere*."""
        for mentioned in self.back():
            if mentioned.subject and not where.says(mentioned.place):
                same = anywhere or mentioned.paragraph == where.paragraph
                return mentioned.entity if same and where.follows(mentioned.sentence) else None
        return None

    def latest_body(
        self, sentence: int, likeness: Callable[[Entity], float | None]
    ) -> Entity | None:
        """
        Return the body that is meant most likely; None where none can be.

        *likeness* weighs how well a body fits, and is None where it does not.
        """
        best: tuple[float, Entity] | None = None
        for order, mentioned in enumerate(self.back()):
            entity = mentioned.entity
            fit = likeness(entity) if self._may_be_body(mentioned, sentence) else None
            if fit is not None:
                fit += _UNSURE * entity.is_of_unknown_kind
                score = fit + self._salience(mentioned, sentence, _BODY_FADES) - 0.1 * order
                if best is None or score > best[0]:
                    best = score, entity
        return best[1] if best is not None else None

    def _may_be_body(self, mentioned: Mentioned, sentence: int) -> bool:
        """Tell whether it is a body, or of no known kind and mentioned not long ago."""
        entity = mentioned.entity
        if entity.kind == "organization":
            return not entity.is_place
        return entity.is_of_unknown_kind and sentence - mentioned.sentence <= _UNSURE_BACK

    def _salience(self, mentioned: Mentioned, sentence: int, fades: float = 1.0) -> float:
        score = fades * (mentioned.sentence - sentence)
        score += _SUBJECT * mentioned.subject + _WEAK * mentioned.weak
        score += _FREQUENT * min(self._counts[mentioned.entity], _MOST_COUNTED)
        if mentioned.entity is self._speaker and sentence - self._spoke <= _SENTENCES_BACK:
            score += _SPOKE
        return score


def _fit(entity: Entity, pronoun: str) -> float | None:
    """Weigh how well somebody fits a pronoun; None where it cannot mean that one."""
    if pronoun in _GENDERED:
        return _fit_of_person(entity, pronoun)
    return _fit_of_thing(entity) if pronoun == "it" else _fit_of_many(entity, pronoun)


def _fit_of_person(entity: Entity, pronoun: str) -> float | None:
    if entity.kind not in {"person", "unnamed"} or entity.gender not in {"", pronoun}:
        return None
    known = _KNOWN_GENDER if entity.gender else 0.0
    return known if entity.is_surely_person else known + _UNSURE


def _fit_of_many(entity: Entity, pronoun: str) -> float | None:
    """Weigh a group, a body or one person; "them" is hardly ever a body or one person."""
    if entity.kind == "group":
        return _GROUP
    one = entity.gender or entity.kind == "document" or entity.is_place
    if one or pronoun == "them":
        return None
    return 0.0 if entity.kind == "organization" else _ONE


def _fit_of_thing(entity: Entity) -> float | None:
    if entity.is_of_unknown_kind:
        return _UNSURE
    return None if entity.is_place or entity.kind not in {"organization", "document"} else 0.0
