"""The people and bodies of a document, and which of them each statement is by."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from quotekit.annotations import Mentions, Span, Speaker
from quotekit.extractors.attributions.draft import Draft, Offsets, outermost
from quotekit.extractors.attributions.nominals import (
    Phrase,
    antecedent_of,
    nominals,
    phrase_ending_at,
)
from quotekit.extractors.attributions.speakers.described_places import described_places
from quotekit.extractors.attributions.speakers.descriptions import head_of, is_plural
from quotekit.extractors.attributions.speakers.entities import Entity, gather
from quotekit.extractors.attributions.speakers.gender_evidence import GenderEvidence
from quotekit.extractors.attributions.speakers.labels import Labels
from quotekit.extractors.attributions.speakers.name import Name
from quotekit.extractors.attributions.speakers.names import names_of
from quotekit.extractors.attributions.speakers.pronouns import Pronoun, pronouns_of
from quotekit.extractors.attributions.speakers.quoted_names import QuotedNames
from quotekit.extractors.attributions.speakers.resolution import Resolver
from quotekit.extractors.attributions.speakers.turn_taking import take_turns
from quotekit.extractors.attributions.subjects import first_subject
from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.body_nouns import ORGANIZATION_NOUNS
from quotekit.lexicons.role_nouns import DOCUMENT_NOUNS, PERSON_NOUNS
from quotekit.lexicons.telling import MEETING_VERBS


__all__ = ["People"]

_NOUNS = PERSON_NOUNS | DOCUMENT_NOUNS | ORGANIZATION_NOUNS
_RELATIVES = frozenset({"who", "which", "that"})
_TOPICS = (["on"], [":"])  # what a heading has between a name and what it is about
_JOINTS = frozenset({"and", "&"})
_NO_SUBJECT = (-1, -1)
_Event = tuple[int, int, int, Callable[[], None]]


class People:
    """Meet the names of a document unit by unit, then say who speaks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._names: list[Name] = []
        self._nouns: dict[Offsets, bool] = {}
        """Where somebody is described, and whether that is the subject of its sentence."""
        self._groups: list[Offsets] = []
        """Subjects that are several: "Ruiz and Park", "Ruiz and her colleagues"."""
        self._pronouns: list[Pronoun] = []
        self._genders = GenderEvidence()
        self._quoted: list[Offsets] = []
        self._sentences: list[int] = []
        self._subjects: list[Offsets] = []
        self._antecedents: dict[Offsets, Offsets] = {}
        """What relative pronouns stand for: the nurse of "the nurse, who said"."""
        self._speakers: dict[Draft, Entity] = {}

    def meet(self, unit: Unit) -> None:
        """
        Take the names, pronouns and subject of one unit.

        Inside quotes only names are looked for, of those who are named elsewhere: nobody is
        brought in by a quote, and no pronoun looks back into one.
        """
        phrases = nominals(unit)
        pronouns = list(pronouns_of(unit))
        first = len(self._names)
        self._names += names_of(unit, phrases)
        self._genders.read(self._names, unit, first, pronouns)
        self._pronouns += pronouns
        for place, lower in enumerate(unit.lowers):
            if lower in _RELATIVES:
                self._relate(unit, phrases, place)
        self._nouns |= dict.fromkeys(
            (unit.span(*phrase) for phrase in described_places(unit, phrases)), False
        )
        self._quoted += (
            unit.span(place, place + 1) for place, quote in enumerate(unit.quotes) if quote
        )
        self._sentences.append(unit.start)
        self._subjects.append(self._subject(unit, phrases))

    def _relate(self, unit: Unit, phrases: Sequence[Phrase], place: int) -> None:
        found = antecedent_of(unit, phrases, place)
        if found is not None:
            self._antecedents[unit.span(place, place + 1)] = unit.span(*found)

    def meet_heading(self, unit: Unit) -> None:
        """
        Take from a heading whom it says that was interviewed, and nothing else.

        ``An interview with Ana Ruiz``, ``Harbour master Ana Ruiz on ice and boats``,
        ``Ana Ruiz walked to Graz. She tells Bo Berg why``.
        """
        places = {end: place + 1 for place, end in enumerate(unit.ends)}
        for name in names_of(unit, nominals(unit)):
            after = places[name.end]
            word, letter = unit.lowers[after : after + 1], unit.shape[after : after + 1]
            acts = letter in {"d", "z"} and MEETING_VERBS.isdisjoint(word)
            speaks = len(name.words) > 1 and (word in _TOPICS or acts)
            if name.met or speaks:
                self._names.append(name._replace(met=True))

    def _subject(self, unit: Unit, phrases: Sequence[Phrase]) -> Offsets:
        subject = first_subject(unit, phrases, len(unit.shape))
        if subject is None:
            return _NO_SUBJECT
        core = subject.core_first, subject.core_last
        together = _together(unit, phrases, core)
        if together is not None:
            self._groups.append(unit.span(*together))
            return self._groups[-1]
        head = head_of(unit.lowers[slice(*core)])
        known = head in _NOUNS or (is_plural(head) and head.removesuffix("s") in PERSON_NOUNS)
        if unit.shape[core[1] - 1] == "N" and known:
            self._nouns[unit.span(*core)] = True
        return unit.span(*core)

    def assign(self, drafts: Sequence[Draft]) -> None:
        """Find the speaker of each draft; where there is none, nobody is looked for."""
        if not drafts:
            return
        entities, names = gather(self._names)
        names.sort(key=lambda pair: pair[0].start)
        resolver = Resolver(self.text, names, self._sentences, self._subjects)
        cores: dict[Offsets, list[Draft]] = {}
        for draft in drafts:
            if draft.core is not None and draft.speaker_key is None:
                core = self._antecedents.get(draft.core, draft.core)
                cores.setdefault(core, []).append(draft)
        for event in sorted(self._events(resolver, names, cores), key=lambda event: event[:3]):
            event[3]()
        for place, entity in QuotedNames(self.text, names).found_in(self._quoted):
            entity.places.setdefault(place)
        self._assign_turns([draft for draft in drafts if draft.speaker_key is not None], entities)
        take_turns(self.text, drafts, self._speakers)
        _tell_apart(dict.fromkeys(self._speakers.values()))

    def _assign_turns(self, turns: Sequence[Draft], entities: Sequence[Entity]) -> None:
        keys = [draft.speaker_key or "" for draft in turns]
        labels = Labels(entities, keys, min((draft.start for draft in turns), default=0))
        for draft, key in zip(turns, keys, strict=True):
            entity = labels.speaker_of(key)
            if entity is not None:
                self._speakers[draft] = entity
                if draft.core is not None:
                    entity.places[draft.core] = None

    def _events(
        self,
        resolver: Resolver,
        names: Sequence[tuple[Name, Entity]],
        cores: dict[Offsets, list[Draft]],
    ) -> Iterator[_Event]:
        """Yield what happens where: a source before a name that begins with it."""
        for core, drafts in cores.items():
            yield *core, 0, partial(self._speak, resolver, drafts, core)
        for name, entity in names:
            yield name.start, name.end, 1, partial(resolver.meet_name, name, entity)
        for place, is_subject in self._nouns.items():
            if place not in cores:
                meet = partial(resolver.meet_description, place, is_subject=is_subject)
                yield *place, 1, meet
        for place in self._groups:
            if place not in cores:
                yield *place, 1, partial(resolver.meet_group, place)
        for pronoun in self._pronouns:
            if pronoun.place not in cores:
                yield *pronoun.place, 1, partial(resolver.meet_pronoun, pronoun)

    def _speak(self, resolver: Resolver, drafts: Sequence[Draft], core: Offsets) -> None:
        entity = resolver.speaker_of(drafts, core)
        if entity is not None:
            self._speakers.update(dict.fromkeys(drafts, entity))

    def speaker_of(self, draft: Draft) -> Speaker | None:
        """Return the speaker of a draft; None where it has none."""
        entity = self._speakers.get(draft)
        return entity.speaker() if entity is not None else None

    def mentions(self) -> Iterator[Mentions]:
        """Yield the mentions of everybody who speaks, in order of first mention."""
        speaking = [entity for entity in dict.fromkeys(self._speakers.values()) if entity.places]
        for entity in sorted(speaking, key=lambda entity: min(entity.places)):
            places = _alone(self.text, outermost(entity.places))
            yield Mentions(entity.speaker(), tuple(Span.of(self.text, *place) for place in places))


def _together(unit: Unit, phrases: Sequence[Phrase], core: Phrase) -> Phrase | None:
    """Return the words of a subject that begins with somebody named, and others; None for one."""
    first, last = core
    joint = next((place for place in range(*core) if unit.lowers[place] in _JOINTS), first - 1)
    if joint < first and unit.lowers[max(0, joint)] in _JOINTS:
        before = phrase_ending_at(unit, phrases, joint)
        first = joint if before is None else before[0]
    named = first < joint and unit.shape[joint - 1] == "P" and unit.shape[last - 1] in "PN"
    return (first, last) if named else None


def _alone(text: str, places: Iterable[Offsets]) -> Iterator[Offsets]:
    """Yield places in order, but no apposition or acronym right after a name of the same one."""
    end = 0
    for place in places:
        gap = text[end : place[0]]
        if gap != " (" and (gap != ", " or not text[place[0]].islower()):
            yield place
        end = place[1]


def _tell_apart(speaking: Iterable[Entity]) -> None:
    """Mark those who speak under one name: Mr Ruiz and Mrs Ruiz, "his lawyer" and hers."""
    same: dict[tuple[str, ...], list[Entity]] = {}
    for entity in speaking:
        same.setdefault((*entity.words, entity.suffix), []).append(entity)
    for namesakes in same.values():
        for entity in namesakes if len(namesakes) > 1 else ():
            entity.shares_name = True
