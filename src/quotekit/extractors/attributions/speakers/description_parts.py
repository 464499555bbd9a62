"""Take one description apart: its head noun, its kind, and the words that tell it from others."""

from collections.abc import Sequence

import attrs

from quotekit.annotations import SpeakerKind
from quotekit.extractors.attributions.speakers.descriptions import (
    INDEFINITE,
    complement_words,
    content_words,
    family_of,
    head_of,
    kind_of,
)
from quotekit.extractors.attributions.speakers.name_kinds import gender_of_noun
from quotekit.lexicons.role_nouns import (
    DEMONYMS,
    DOCUMENT_NOUNS,
    OTHER_WORDS,
    PARTISANS,
    STATE_NOUNS,
    TRADE_NOUNS,
)


__all__ = ["Description"]

_ANYBODY = frozenset({"someone", "somebody", "anyone", "anybody"})
_OWNERS = frozenset({"his", "her", "its", "their"})
_PAST = frozenset({"former", "retired", "ex", "one-time", "onetime", "veteran"})
_STATES = STATE_NOUNS | DEMONYMS | PARTISANS


@attrs.frozen
class Description:
    """One description, taken apart."""

    words: Sequence[str]
    start: int
    head: str
    kind: SpeakerKind
    content: frozenset[str]
    complement: frozenset[str]
    """What the head is of, in small letters in the text: the "waste" of "head of waste"."""
    is_plain: bool = True
    """Whether all its words but the first are in small letters in the text."""

    @classmethod
    def read(cls, phrase: str, start: int) -> "Description":
        """
        Read the words of a description that stands at a place.

            >>> Description.read("the borough's head of waste", 0).head
            'head'
        """
        written = phrase.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").replace("'s", " 's")
        words = written.lower().split()
        return cls(
            words=words,
            start=start,
            head=head_of(words),
            kind=kind_of(words),
            content=frozenset(content_words(words)),
            complement=frozenset(complement_words(written.split())),
            is_plain=all(word.islower() for word in written.split()[1:]),
        )

    @property
    def tells_another(self) -> bool:
        """
        Whether its words tell a body from the one that is spoken of: "the Danish ministry".

        What a firm makes or sells does not: "the furniture maker".
        """
        told = self.content - _OWNERS
        return bool(told) and (not self.is_plain or not OTHER_WORDS.isdisjoint(told))

    @property
    def key(self) -> str:
        """What different nouns for one office have in common."""
        return min(family_of(self.head))

    @property
    def gender(self) -> str:
        """The gender that the head tells, ``m``, ``f`` or empty."""
        return gender_of_noun(self.head)

    @property
    def is_new(self) -> bool:
        """Whether it introduces somebody."""
        return self.words[0] in INDEFINITE

    @property
    def is_state(self) -> bool:
        """Whether it says what somebody is beside any office: "the 47-year-old"."""
        return self.words[0] == "the" and (self.head in _STATES or self.head.endswith("-year-old"))

    @property
    def is_past(self) -> bool:
        """Whether it says what somebody was: "the former champion", "the retired postman"."""
        return self.words[0] == "the" and not _PAST.isdisjoint(self.words[1:2])

    @property
    def is_trade(self) -> bool:
        """Whether it says what somebody does: "the striker"."""
        return self.words[0] == "the" and self.head in TRADE_NOUNS

    @property
    def is_epithet(self) -> bool:
        """Whether it can mean somebody who has just been spoken of under another name."""
        return self.is_state or self.is_trade or self.is_past

    def is_name(self, phrase: str) -> bool:
        """Tell whether it can only be a name: "King said", "Grant Young said"."""
        if (
            self.is_new
            or self.head in _ANYBODY
            or self.head in DOCUMENT_NOUNS | DEMONYMS | PARTISANS
        ):
            return False
        people = {"unnamed"} if len(self.words) == 1 else {"unnamed", "document"}
        return self.kind in people and all(word[0].isupper() for word in phrase.split())

    def agrees(self, earlier: "Description") -> bool:
        """Tell whether it can mean whom an earlier description meant."""
        if self.is_new:
            return bool(self.content) and self.content == earlier.content
        genders = {self.gender, earlier.gender} - {""}
        owners = _OWNERS & {self.words[0], earlier.words[0]}
        if len(genders) > 1 or len(owners) > 1 or self.kind != earlier.kind:
            return False
        return not (self.content and earlier.content) or bool(self.content & earlier.content)
