"""Find the names inside quotes that mean somebody who is named outside of them."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from quotekit.extractors.attributions.draft import Offsets
from quotekit.extractors.attributions.speakers.entities import Entity
from quotekit.extractors.attributions.speakers.likeness import initials_of
from quotekit.extractors.attributions.speakers.name import Name
from quotekit.lexicons.titles import TITLES


__all__ = ["QuotedNames"]

_RUN = re.compile(
    r"(?<![\w&-])[^\W\d_a-z][\w.&'\N{RIGHT SINGLE QUOTATION MARK}-]{0,40}"
    r"(?:\s(?:(?:van|von|de|der|den|del|di|da|of|the|and|for|al|el|bin)\s){0,2}"
    r"[^\W\d_a-z][\w.&'\N{RIGHT SINGLE QUOTATION MARK}-]{0,40}){0,9}"
)
_WORD = re.compile(r"[^\s]+")
_ENDS = ".'\N{RIGHT SINGLE QUOTATION MARK}"
_OWNER = ("'s", "\N{RIGHT SINGLE QUOTATION MARK}s")
_MOST_NAMESAKES = 40

Forms = tuple[str, ...]


class QuotedNames:
    """Look up names by the words that the text has for them; the names are in reading order."""

    def __init__(self, text: str, names: Sequence[tuple[Name, Entity]]) -> None:
        self._text = text
        self._known: dict[Forms, list[Entity]] = {}
        for name, entity in names:
            for form in _forms_of(name, entity):
                known = self._known.setdefault(form, [])
                if entity not in known[-_MOST_NAMESAKES:]:
                    known.append(entity)
        self._longest = max(map(len, self._known), default=0)
        self._names = names
        self._starts = [name.start for name, _ in names]

    def found_in(self, quotes: Iterable[Offsets]) -> Iterator[tuple[Offsets, Entity]]:
        """
        Yield the known names inside quotes, each with whom it means.

        Of two with one last name, that is the one named last before. Left alone: names
        that the text has nowhere outside of quotes, and pronouns.
        """
        for start, end in quotes:
            for run in _RUN.finditer(self._text, start, end):
                yield from self._in_run(run.start(), run.end())

    def _in_run(self, start: int, end: int) -> Iterator[tuple[Offsets, Entity]]:
        words = [
            (word.start(), word.start() + len(_plain(word[0])))
            for word in _WORD.finditer(self._text, start, end)
        ]
        lowers = [self._text[first:last].casefold() for first, last in words]
        place = 0
        while place < len(words):
            found = self._longest_at(lowers, place)
            if found is None:
                place += 1
                continue
            last, known = found
            first = place - 1 if place and lowers[place - 1] in TITLES else place
            yield (words[first][0], words[last - 1][1]), self._latest(known, words[place][0])
            place = last

    def _longest_at(self, lowers: Sequence[str], place: int) -> tuple[int, list[Entity]] | None:
        for last in range(min(len(lowers), place + self._longest), place, -1):
            known = self._known.get(tuple(lowers[place:last]))
            if known is not None:
                return last, known
        return None

    def _latest(self, known: Sequence[Entity], start: int) -> Entity:
        """Return who of several was named last before a place, or else the first of them."""
        if len(known) > 1:
            before = bisect_right(self._starts, start)
            for _, entity in reversed(self._names[max(0, before - _MOST_NAMESAKES) : before]):
                if entity in known:
                    return entity
        return known[0]


def _plain(word: str) -> str:
    """Return a word without what ends a sentence or an owner: the "Ruiz" of "Ruiz's"."""
    return word.removesuffix(_OWNER[0]).removesuffix(_OWNER[1]).rstrip(_ENDS + ",")


def _forms_of(name: Name, entity: Entity) -> Iterator[Forms]:
    """Yield the words by which others may name somebody: as here, in full, by either name."""
    for words in (name.words, entity.words):
        yield tuple(word.casefold().rstrip(".") for word in words)
    if len(entity.words) > 1:
        if entity.kind == "person":
            yield (entity.words[-1].casefold(),)
            yield (entity.words[0].casefold(),)
        elif entity.kind == "organization":
            yield from ((initials,) for initials in initials_of(entity.words))
