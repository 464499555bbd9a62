"""Who speaks."""

from typing import Literal

import attrs


__all__ = ["Speaker", "SpeakerKind"]

SpeakerKind = Literal["person", "organization", "group", "document", "unnamed"]


@attrs.frozen
class Speaker:
    """
    Name who speaks: the same light value in all of the speaker's statements in a document.

        >>> Speaker("Antony Blinken", role="U.S. Secretary of State")
        Speaker(name='Antony Blinken', role='U.S. Secretary of State', kind='person')
    """

    name: str
    """The fullest form in the document, without honorific."""
    role: str | None = None
    """The title or description that the document gives, in its own words."""
    kind: SpeakerKind = "person"
    """Whether this is a person, an organization, a group, a document, or somebody unnamed."""

    def answers_to(self, name: str) -> bool:
        """
        Tell whether *name* could mean this speaker: each of its words is one of the speaker's.

            >>> Speaker("Antony Blinken").answers_to("blinken")
            True
            >>> Speaker("Antony Blinken").answers_to("Tony Blinken")
            False
        """
        own = self.name.casefold().split()
        asked = name.casefold().split()
        return bool(asked) and all(word in own for word in asked)
