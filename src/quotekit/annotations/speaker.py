"""Who speaks."""

import unicodedata
from typing import Literal

import attrs

from quotekit.lexicons.titles import HONORIFICS
from quotekit.rendering import Part, briefly, card


__all__ = ["Speaker", "SpeakerKind"]

SpeakerKind = Literal["person", "organization", "group", "document", "unnamed"]

_CURLY = "\N{RIGHT SINGLE QUOTATION MARK}"


@attrs.frozen(repr=False)
class Speaker:
    """
    Name who speaks: the same light value in all of the speaker's statements in a document.

        >>> Speaker("Antony Blinken", role="U.S. Secretary of State")
        <Speaker Antony Blinken (U.S. Secretary of State), person>
    """

    name: str
    """
    The fullest form in the document, without honorific or article.

    Only where two speakers would have one name, the honorific tells them apart ("Mr Ruiz"
    and "Mrs Ruiz"), or the owner ("her lawyer" and "his lawyer").
    """
    role: str | None = None
    """The title or description that the document gives, in its own words."""
    kind: SpeakerKind = "person"
    """Whether this is a person, an organization, a group, a document, or somebody unnamed."""

    def answers_to(self, name: str) -> bool:
        """
        Tell whether *name* could mean this speaker: each of its words is one of the speaker's.

        Capitals, accents and the shape of apostrophes make no difference, and neither do
        words of the role, or of courtesy, before a word of the name.

            >>> blinken = Speaker("Antony Blinken", role="U.S. Secretary of State")
            >>> blinken.answers_to("blinken"), blinken.answers_to("Secretary Blinken")
            (True, True)
            >>> blinken.answers_to("Tony Blinken"), blinken.answers_to("Secretary")
            (False, False)
        """
        own, asked = _plain(self.name).split(), _plain(name).split()
        before = {*HONORIFICS, *_plain(self.role or "").split()}.difference(own)
        while asked and asked[0] in before:
            asked = asked[1:]
        return bool(asked) and all(word in own for word in asked)

    def __repr__(self) -> str:
        role = f" ({briefly(self.role)})" if self.role else ""
        return f"<Speaker {briefly(self.name)}{role}, {self.kind}>"

    def _repr_html_(self) -> str:
        return card((Part("source", self.name),), (("role", self.role or ""), ("kind", self.kind)))


def _plain(name: str) -> str:
    """Return a name in small letters without accents, with straight apostrophes."""
    letters = unicodedata.normalize("NFD", name.casefold().replace(_CURLY, "'"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
