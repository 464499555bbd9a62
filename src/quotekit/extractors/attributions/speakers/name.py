"""A name, with all that the words around it tell."""

from typing import NamedTuple

from quotekit.extractors.attributions.draft import Offsets
from quotekit.extractors.attributions.speakers.name_kinds import NameKind


__all__ = ["Name"]


class Name(NamedTuple):
    """A name in the text: its words, what stands before and after it, and where."""

    words: tuple[str, ...]
    kind: NameKind
    start: int
    end: int
    outer: int
    """Where its title begins, or else the name itself."""
    suffix: str = ""
    role: str = ""
    clues: frozenset[str] = frozenset()
    """Words of title, apposition and relative clause, by which a description can mean it."""
    called: frozenset[str] = frozenset()
    """The nouns that apposition or description call it by: "Meduza, a news outlet"."""
    honorific: str = ""
    """The word of courtesy right before it: the "Mrs" of "Mrs Ruiz"."""
    gender: str = ""
    """``m``, ``f`` or empty."""
    titled_gender: bool = False
    """Whether a title tells the gender, and not the forename, which may be anybody's."""
    pronoun: str = ""
    """``m``, ``f`` or ``it`` where a pronoun right after it tells: "Ruiz lost her seat"."""
    weak: bool = False
    """Whether it only belongs to something else: "Ruiz's aide", "the Ruiz campaign"."""
    met: bool = False
    """Whether the text says that this is who was interviewed."""
    alias: Offsets | None = None
    """A description that the name explains: "his wife, Halina"."""
    opens: bool = False
    """Whether it opens its sentence, its title and article apart."""
    reveals: bool = False
    """Whether it is said to be the name of somebody met before: "His name is Ottavio"."""
