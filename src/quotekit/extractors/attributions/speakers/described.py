"""Find whom a description means: somebody named, somebody described before, or somebody new."""

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Sequence
from functools import partial

from quotekit.extractors.attributions.speakers.description_parts import Description
from quotekit.extractors.attributions.speakers.descriptions import (
    body_family_of,
    document_family_of,
    family_of,
)
from quotekit.extractors.attributions.speakers.entities import Entity
from quotekit.extractors.attributions.speakers.name import Name
from quotekit.extractors.attributions.speakers.named_later import NamedLater
from quotekit.extractors.attributions.speakers.recency import Recency, Speaking
from quotekit.extractors.attributions.speakers.roles import ARTICLES
from quotekit.lexicons.body_nouns import (
    COMPANY_NOUNS,
    FORCE_NAMES,
    MEDIA_NAMES,
    MEDIA_NOUNS,
    OVERSIGHT_NAMES,
    OVERSIGHT_NOUNS,
    PUBLIC_BODIES,
)
from quotekit.lexicons.circumstances import OUTLET_WORDS, TIME_NOUNS
from quotekit.lexicons.places import PLACES
from quotekit.lexicons.role_nouns import LEADING_VERBS, STATE_NOUNS, TRADE_NOUNS


__all__ = ["Described"]

_ROLE_BACK = 400  # mentions, before and after, among which a description finds its name
_ROLE_AHEAD = 200
_DOCUMENTS_BACK = 20
_NEAR = 1500  # characters within which "who has led it" names an earlier "the leader"
_LONGEST_NAME = 12  # words of a description that serve as a name
_TEAM_MATES = TRADE_NOUNS | STATE_NOUNS | {"captain", "skipper", "vice-captain"}
_NO_COMPANIES = PUBLIC_BODIES | MEDIA_NAMES | OUTLET_WORDS
"""Words in the names of bodies that nobody calls a company."""
_OFFICIAL = frozenset({"prime", "vice", "deputy", "attorney", "lieutenant", "home", "foreign"})
"""Words that make another office of one."""
_TEENS = frozenset({"teenager", "teen", "youngster"})
_IN_CHARGE = frozenset({"manager", "boss", "coach"})
_AGES = frozenset(f"{age}-year-old" for age in range(13, 20)) | {str(age) for age in range(13, 20)}
_YOUNG = _AGES | _TEENS
_POLICE = (["police"], ["the", "police"])
_CALLED = (
    (MEDIA_NOUNS, MEDIA_NAMES),
    (OVERSIGHT_NOUNS, OVERSIGHT_NAMES),
    (frozenset({"force"}), FORCE_NAMES),
)
"""Nouns for bodies, and what stands in the names of those that they can mean."""
_OVERSIGHT = re.compile("of(?!f)[a-z]{2,5}")
"""The names of British regulators: "Ofcom", "Ofgem", "Ofsted"."""
_NAMED_SO = 3.0  # how much likelier a body is meant that has the noun in its name
_OF_FAMILY = 1.5  # or one with much the same meaning
_POINTING = frozenset({"this", "that"})
_OWNERS = frozenset({"his", "her", "its", "their"})
_DEFINITE = _OWNERS | {"the", "this", "that"}


class Described:
    """Remember who was described, and find who is described now."""

    def __init__(self, text: str, names: Sequence[tuple[Name, Entity]], recency: Recency) -> None:
        self._people = [(name.start, entity) for name, entity in names if entity.kind == "person"]
        self._starts = [start for start, _ in self._people]
        self._recency = recency
        self._later = NamedLater(text, names)
        self._earlier: dict[str, tuple[Description, Entity]] = {}
        self._documents: deque[tuple[Description, Entity]] = deque(maxlen=_DOCUMENTS_BACK)
        self._in_hand: tuple[str, int, int] = "", 0, -1
        """The last paper that is no source, where it stands, and in which sentence."""
        self._groups: dict[tuple[str, ...], Entity] = {}

    def meant_by(self, phrase: str, start: int, where: Speaking) -> Entity | None:
        """
        Return whom the description at a place means; somebody new where nobody fits.

        A time ("this week") is nobody.
        """
        asked = Description.read(phrase, start)
        if asked.head in TIME_NOUNS:
            return None
        entity = self._known(asked, where.sentence)
        if entity is None and asked.is_epithet:
            latest = self._recency.latest_person(where, partial(_can_be, asked))
            if latest is not None:
                return latest
        if entity is None and where.said is not None:
            entity = self._told_before(asked, where) or self._named_later(asked)
        elif entity is None:
            entity = self._later.of_lead(asked)
        if entity is None:
            kind = "person" if asked.is_name(phrase) else asked.kind
            owner, words = _owner_and_name(phrase)
            entity = Entity(words, kind, gender=asked.gender, owner=owner)
        elif entity.kind == "person" and not entity.has_role and asked.kind == "unnamed":
            entity.hold(" ".join(_owner_and_name(phrase)[1]), start)
        self._earlier[asked.key] = asked, entity
        if asked.kind == "document":
            self._documents.append((asked, entity))
        return entity

    def known(self, phrase: str, start: int, where: Speaking) -> Entity | None:
        """Return whom the description at a place means; None where nobody known fits."""
        asked = Description.read(phrase, start)
        if asked.head in TIME_NOUNS or asked.is_new:
            return None
        entity = self._known(asked, where.sentence)
        if entity is None and asked.is_epithet:
            return self._recency.latest_person(where, partial(_can_be, asked))
        return entity

    def offer(self, phrase: str, start: int, sentence: int) -> None:
        """Take a paper that somebody has in hand: "read a statement"."""
        asked = Description.read(phrase, start)
        if asked.kind == "document":
            self._in_hand = phrase, start, sentence

    def read_out(self, where: Speaking) -> Entity | None:
        """Return the paper that a person of the sentence before has in hand: "“…,” it said"."""
        phrase, start, sentence = self._in_hand
        before = [there.entity for there in self._recency.back() if there.sentence == sentence]
        person = any(entity.is_surely_person for entity in before)
        body = any(entity.kind == "organization" for entity in before)
        if sentence != where.sentence - 1 or body or not person:
            return None
        return self.meant_by(phrase, start, where._replace(said=None))

    def group(self, phrase: str) -> Entity:
        """Return the speakers that a phrase with several names means, each time the same."""
        words = _owner_and_name(phrase)[1]
        return self._groups.setdefault(words, Entity(words, "group"))

    def _known(self, asked: Description, sentence: int) -> Entity | None:
        earlier = self._earlier.get(asked.key)
        if earlier is not None and asked.agrees(earlier[0]) and _is_one_office(asked, earlier[0]):
            return earlier[1]
        if asked.words in _POLICE:
            return self._later.only_police
        if asked.kind == "organization":
            return None if asked.is_new else self._body(asked, sentence)
        if asked.kind == "document" and asked.words[0] in _DEFINITE:
            return self._document(asked)
        if asked.kind == "unnamed" and asked.words[0] in _DEFINITE:
            return self._in_office(asked)
        return None

    def _told_before(self, asked: Description, where: Speaking) -> Entity | None:
        """Return who is quoted: "Penhurst frowned. “We were poor,” the England manager said."."""
        if asked.kind != "unnamed" or asked.words[0] != "the" or not where.after_quote:
            return None
        entity = self._recency.opener(where, anywhere=self._was_just_named(asked, where))
        if entity is None or entity.settled is not None or entity.has_role:
            return None
        agrees = not asked.gender or entity.gender in {"", asked.gender}
        return entity if entity.is_surely_person and agrees else None

    def _was_just_named(self, asked: Description, where: Speaking) -> bool:
        """Tell whether the sentence before names the body of a description: "Rovers manager"."""
        latest = [there.entity for there in self._recency.back() if where.follows(there.sentence)]
        words = {word.lower() for entity in latest for word in entity.words}
        return bool(asked.content) and asked.content <= words

    def _named_later(self, asked: Description) -> Entity | None:
        if asked.kind == "unnamed":
            return self._later.person(asked)
        if asked.kind == "organization" and asked.words[0] in _DEFINITE:
            return self._later.body(asked)
        return None

    def _document(self, asked: Description) -> Entity | None:
        """Return the document told of last that another noun can mean: the study, "the paper"."""
        if asked.words[0] in _POINTING and asked.head == self._in_hand[0].rpartition(" ")[2]:
            return self._new_document(*self._in_hand[:2])
        for told, entity in reversed(self._documents):
            alike = asked.head in document_family_of(told.head)
            if alike and asked.content <= told.content:
                return entity
        return None

    def _new_document(self, phrase: str, start: int) -> Entity:
        """Return the paper that was in hand: "the consultants' report", for "that report"."""
        told = Description.read(phrase, start)
        owner, words = _owner_and_name(phrase)
        entity = Entity(words, told.kind, owner=owner)
        self._documents.append((told, entity))
        return entity

    # -- people by their office ------------------------------------------------------

    def _in_office(self, asked: Description) -> Entity | None:
        family, content, gender = family_of(asked.head), asked.content - _OWNERS, asked.gender
        best: tuple[tuple[bool, int, bool, int], Entity] | None = None
        holders: set[Entity] = set()
        for begin, entity in self._around(asked.start):
            if family.isdisjoint(entity.clues) or (gender and entity.gender not in {"", gender}):
                continue
            if asked.head in _IN_CHARGE and "captain" in entity.called:
                continue
            if asked.complement and asked.complement.isdisjoint(entity.clues):
                continue
            shared = len(content & entity.clues)
            holders.add(entity)
            if shared == 0 and content and not _is_led_soon(entity, asked.start, begin):
                continue
            called = not family.isdisjoint(entity.called)
            rank = (called, shared, begin < asked.start, -abs(begin - asked.start))
            if best is None or rank > best[0]:
                best = rank, entity
        return best[1] if best is not None else _only(asked, holders)

    def _around(self, start: int) -> Sequence[tuple[int, Entity]]:
        place = bisect_left(self._starts, start)
        return self._people[max(0, place - _ROLE_BACK) : place + _ROLE_AHEAD]

    # -- bodies ----------------------------------------------------------------------

    def _body(self, asked: Description, sentence: int) -> Entity | None:
        """Return the body that "the company" means: the likeliest of those that it can mean."""
        content = asked.content - _OWNERS
        family = body_family_of(asked.head)

        def likeness(entity: Entity) -> float | None:
            own = _words(entity)
            if asked.head in own and (not content or content & own):
                return _NAMED_SO
            if asked.tells_another:
                return None
            if not family.isdisjoint(own):
                return _OF_FAMILY
            return 0.0 if _can_be_called(asked.head, own) else None

        found = self._recency.latest_body(sentence, likeness)
        if found is not None:
            found.learn("organization", "")
        return found


def _is_one_office(asked: Description, told: Description) -> bool:
    """Tell whether no word makes another office of one: "one minister", "the prime minister"."""
    return told.words[0] != "one" or _OFFICIAL.isdisjoint(asked.content)


def _can_be(asked: Description, entity: Entity) -> bool:
    """Tell whether somebody named can be meant by what he is: "the striker", "the 47-year-old"."""
    if not entity.is_surely_person or (asked.gender and entity.gender not in {"", asked.gender}):
        return False
    if asked.head in _TEENS:
        return any(not _YOUNG.isdisjoint(words) for words in (entity.clues, entity.called))
    if asked.head in _IN_CHARGE:
        return entity.settled is None and not entity.has_role
    if asked.is_state:
        return True
    if asked.is_past and entity.settled is None:
        return True
    return entity.settled is None and (not entity.has_role or entity.called <= _TEAM_MATES)


def _words(entity: Entity) -> set[str]:
    return {word.lower() for word in entity.words} | entity.called


def _is_led_soon(entity: Entity, start: int, begin: int) -> bool:
    """Tell whether a name soon after says that this person leads: "…, who has led it"."""
    return start < begin <= start + _NEAR and not LEADING_VERBS.isdisjoint(entity.clues)


def _only(asked: Description, holders: set[Entity]) -> Entity | None:
    """Return the only one who holds an office, where no place tells that another is meant."""
    of_side = asked.head in _IN_CHARGE and asked.content  # "the Wexcombe manager"
    if of_side or not _OFFICIAL.isdisjoint(asked.content):
        return None
    exact = {entity for entity in holders if asked.head in entity.clues}
    fitting = exact if exact or asked.content else holders
    if len(fitting) != 1:
        return None
    (holder,) = fitting
    elsewhere = not PLACES.isdisjoint(asked.content) and not PLACES.isdisjoint(holder.clues)
    return None if elsewhere else holder


def _can_be_called(noun: str, own: set[str]) -> bool:
    """Tell whether a noun for many bodies can mean one with a name of its own."""
    oversees = any(map(_OVERSIGHT.fullmatch, own))
    for nouns, names in _CALLED:
        if noun in nouns:
            return not names.isdisjoint(own) or (oversees and nouns is OVERSIGHT_NOUNS)
    return noun in COMPANY_NOUNS and _NO_COMPANIES.isdisjoint(own) and not oversees


def _owner_and_name(phrase: str) -> tuple[str, tuple[str, ...]]:
    """Return the words of a phrase without its article or owner, which is told apart."""
    words = phrase.split()
    first = words[0].lower() if len(words) > 1 else ""
    if first in ARTICLES or first in _OWNERS:
        words = words[1:]
    return first if first in _OWNERS else "", tuple(words[:_LONGEST_NAME])
