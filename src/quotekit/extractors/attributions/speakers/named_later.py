"""Find whom a description means that only later words name."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quotekit.extractors.attributions.speakers.description_parts import Description
from quotekit.extractors.attributions.speakers.descriptions import body_family_of
from quotekit.extractors.attributions.speakers.entities import Entity
from quotekit.extractors.attributions.speakers.name import Name
from quotekit.lexicons.body_nouns import FORCE_NAMES
from quotekit.lexicons.places import PLACES
from quotekit.lexicons.role_nouns import GENERAL_NOUNS, NEVER_NAMED_NOUNS


__all__ = ["NamedLater"]

_REACH = 700  # characters after the description
_NAMES = 12  # after the description
_ANY = frozenset({"one", "another", "some", "any", "each", "every"})
_OF_SIDES = frozenset({"manager", "boss", "coach", "captain", "skipper"})
_TITLE = 20  # characters before a name that opens its paragraph: "The Rt"
_OPENING = 60  # characters before whom a story begins with: "Police are looking for a man"
_LEAD = 700  # characters at the beginning, whose people the next paragraph names


class NamedLater:
    """Look ahead of descriptions, among the names of a text in order."""

    def __init__(self, text: str, names: Sequence[tuple[Name, Entity]]) -> None:
        self._text = text
        self._names = names
        self._starts = [name.start for name, _ in names]
        police = {entity for _, entity in names if not FORCE_NAMES.isdisjoint(_last_word(entity))}
        self.only_police = police.pop() if len(police) == 1 else None
        """The police of the text, where it names those of one place only."""
        self._first_person = next(
            (name.start for name, entity in names if entity.is_surely_person), len(text)
        )

    def person(self, asked: Description) -> Entity | None:
        """
        Return whom a description of a person means: whoever is named soon after in that office.

        ``A judge`` is the next one with that title, ``the conductor`` whose name the next
        sentence tells. Whom the first words of a story tell of, the paragraph after them
        names. Left alone: sources, officials and others whom news leaves without a name.
        """
        if asked.head in NEVER_NAMED_NOUNS or asked.words[0] in _ANY:
            return None
        alone = True
        for name, entity in self._after(asked):
            if not _can_be(asked, entity):
                continue
            if name.reveals and alone:
                return entity
            if asked.head in name.called and not _is_elsewhere(asked, entity):
                return entity
            if entity.is_surely_person and alone:
                if self._is_of_lead(asked, name, entity):
                    return entity
                alone = False
        return None

    def of_lead(self, asked: Description) -> Entity | None:
        """Return whom the first words of a story tell of, where the next paragraph names them."""
        if asked.kind != "unnamed" or asked.head in NEVER_NAMED_NOUNS:
            return None
        people = (pair for pair in self._after(asked) if pair[1].is_surely_person)
        name, entity = next(people, (None, None))
        if name is None or entity is None or not _can_be(asked, entity):
            return None
        return entity if self._is_of_lead(asked, name, entity) else None

    def body(self, asked: Description) -> Entity | None:
        """Return the body that a description means: the next one with that noun in its name."""
        family = body_family_of(asked.head)
        for _, entity in self._after(asked):
            own = {word.lower() for word in entity.words} | entity.called
            if entity.kind == "organization" and not family.isdisjoint(own):
                return entity
        return None

    def _after(self, asked: Description) -> Iterator[tuple[Name, Entity]]:
        """Yield the names soon after a description of those not named before it."""
        first = bisect_left(self._starts, asked.start)
        for name, entity in self._names[first : first + _NAMES]:
            if name.start > asked.start + _REACH:
                break
            if entity.earliest > asked.start:
                yield name, entity

    def _is_of_lead(self, asked: Description, name: Name, entity: Entity) -> bool:
        """Tell whether a name begins the paragraph after the one that brings its bearer in."""
        if asked.start > min(_LEAD, self._first_person) or not name.opens:
            return False
        line = self._text[self._text.rfind("\n", 0, asked.start) + 1 : asked.start]
        if len(line) > _OPENING:
            return False
        between = self._text[asked.start : name.outer]
        if len(between.rpartition("\n")[2]) > _TITLE or len(between.split("\n\n")) != 2:
            return False
        return asked.head in GENERAL_NOUNS if entity.has_role else True


def _last_word(entity: Entity) -> set[str]:
    return {entity.words[-1].lower()} if len(entity.words) > 1 else set()


def _can_be(asked: Description, entity: Entity) -> bool:
    if entity.kind != "person" or entity.is_place:
        return False
    return not (asked.gender and entity.gender) or asked.gender == entity.gender


def _is_elsewhere(asked: Description, entity: Entity) -> bool:
    """Tell whether description and name have places or sides, and no common one."""
    if asked.head in _OF_SIDES and asked.content:
        return asked.content.isdisjoint(entity.clues)
    places = PLACES & asked.content
    return bool(places) and bool(PLACES & entity.clues) and places.isdisjoint(entity.clues)
