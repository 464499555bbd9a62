"""Say whom the label of a turn means, in an interview or a transcript."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from quotekit.extractors.attributions.speakers.entities import Entity
from quotekit.extractors.attributions.speakers.likeness import initials_of
from quotekit.extractors.attributions.turns import INTERVIEWEE
from quotekit.lexicons.titles import TITLES


__all__ = ["Labels"]

_INITIALS = 3


class _Standing(NamedTuple):
    """How likely somebody is the one who is interviewed; the greater the likelier."""

    met: bool
    labelled: bool
    sure: bool
    before: int
    first: int


class Labels:
    """Look up the labels of turns; *begin* is where the first turn begins."""

    def __init__(self, entities: Sequence[Entity], labels: Collection[str], begin: int) -> None:
        self._initials = {label.casefold() for label in labels if len(label) <= _INITIALS}
        self._people = [entity for entity in entities if entity.kind == "person"]
        self._begin = begin
        self._by_label: dict[str, Entity] | None = None
        self._keyed: dict[str, Entity | None] = {}

    def speaker_of(self, key: str) -> Entity | None:
        """Return whom a label means; somebody of that name where nobody is known."""
        name = _without_titles(key)
        if name not in self._keyed:
            asked = name == INTERVIEWEE
            self._keyed[name] = self._interviewee() if asked else self._labelled(name)
        return self._keyed[name]

    def _interviewee(self) -> Entity | None:
        """
        Return who is met or named most in the words before the interview.

        Nobody, where nothing tells that a name there is a person's.
        """
        people = [(self._standing(entity), entity) for entity in self._people]
        fitting = [pair for pair in people if pair[0].before and any(pair[0][:3])]
        return max(fitting, key=lambda pair: pair[0], default=(None, None))[1]

    def _standing(self, entity: Entity) -> _Standing:
        starts = sorted(start for start, _ in entity.places)
        before = sum(start < self._begin for start in starts)
        labelled = not self._initials.isdisjoint(initials_of(entity.words))
        met = entity.met and (len(entity.words) > 1 or entity.is_surely_person)
        return _Standing(met, labelled, entity.is_surely_person, before, -starts[0])

    def _labelled(self, key: str) -> Entity:
        if self._by_label is None:
            self._by_label = _labels_of(self._people)
        known = self._by_label.get(key.casefold())
        if known is not None:
            return known
        words = key.split()
        if words[0].casefold() == "the":
            return Entity(tuple(word.lower() for word in words[1:] or words), "unnamed")
        return Entity(tuple(words), "person")


def _without_titles(key: str) -> str:
    """Return the name in a label: the RUIZ of "SEN. RUIZ"."""
    words = key.split()
    while len(words) > 1 and words[0].casefold() in TITLES:
        words = words[1:]
    return " ".join(words)


def _labels_of(people: Iterable[Entity]) -> dict[str, Entity]:
    """Map names, their words and their initials to people, those named first before others."""
    labels: dict[str, Entity] = {}
    for entity in people:
        words = [word.casefold() for word in entity.words]
        for label in (" ".join(words), *words, *initials_of(entity.words)):
            labels.setdefault(label, entity)
    return labels
