"""Tell from the pronouns after a name whether it is a man's, a woman's or a body's."""

from collections.abc import Sequence

from quotekit.extractors.attributions.speakers.name import Name
from quotekit.extractors.attributions.speakers.pronouns import Pronoun
from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.role_nouns import REPRESENTATIVES


__all__ = ["GenderEvidence"]

_GENDERS = frozenset({"m", "f"})
_ITS = len("its")
_NO_PERSON = frozenset({"organization", "document", "place"})


class GenderEvidence:
    """
    Read the units of a text in order, and add to names the pronouns that go on about them.

    A pronoun counts after a name that opens its sentence, with no other name between, and
    as the first word of the next sentence where the one before has no other name. Left
    alone: pronouns that may as well be somebody else's.
    """

    def __init__(self) -> None:
        self._paragraph = -1
        self._alone: int | None = None  # the place of the only name of the sentence before

    def read(self, names: list[Name], unit: Unit, first: int, pronouns: Sequence[Pronoun]) -> None:
        """Take the next unit; its names are those of *names* from *first* on."""
        telling = [pronoun for pronoun in pronouns if _tells(pronoun)]
        people = [i for i in range(first, len(names)) if names[i].kind not in _NO_PERSON]
        opener = people[0] if people and _speaks_for_itself(names[people[0]]) else None
        opened = telling and telling[0].place[0] == unit.start
        if opened and self._alone is not None and unit.paragraph.start == self._paragraph:
            _add(names, self._alone, telling[0])
        if opener is not None:
            end = names[people[1]].start if len(people) > 1 else unit.end
            place = names[opener].start, names[opener].end
            after = (p for p in telling if place[1] <= p.place[0] < end and not p.bars(place))
            told = next(after, None)
            if told is not None:
                _add(names, opener, told)
        self._alone = opener if len(people) == 1 else None
        self._paragraph = unit.paragraph.start


def _tells(pronoun: Pronoun) -> bool:
    """Tell whether a pronoun may say what a name is: "she" and "its", but not any "it"."""
    owner = pronoun.tells == "it" and pronoun.place[1] - pronoun.place[0] == _ITS
    return pronoun.tells in _GENDERS or owner


def _speaks_for_itself(name: Name) -> bool:
    """Tell whether a name opens its sentence, and is not of one who speaks of somebody else."""
    return name.opens and REPRESENTATIVES.isdisjoint(name.called)


def _add(names: list[Name], place: int, pronoun: Pronoun) -> None:
    names[place] = names[place]._replace(pronoun=names[place].pronoun or pronoun.tells)
