"""Resolve sources to speakers in reading order: by name, pronoun or description."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from quotekit.extractors.attributions.draft import Draft, Offsets
from quotekit.extractors.attributions.speakers.agency import acts_on_purpose
from quotekit.extractors.attributions.speakers.described import Described
from quotekit.extractors.attributions.speakers.entities import Entity
from quotekit.extractors.attributions.speakers.name import Name
from quotekit.extractors.attributions.speakers.name_kinds import NameKind
from quotekit.extractors.attributions.speakers.pronouns import Pronoun
from quotekit.extractors.attributions.speakers.recency import Asked, Mentioned, Recency, Speaking
from quotekit.lexicons.circumstances import REPLYING_CUES
from quotekit.lexicons.pronouns import PRONOUNS


__all__ = ["Resolver"]

_GENDERED = frozenset({"he", "she"})
_REMEMBERED = frozenset({"m", "f"})
_NOBODY = frozenset(
    {"i", "we", "you", "who", "this", "that", "these", "those", "us", "me", "which", "what",
     "myself", "ourselves", "yourself", "there", "one"}
)  # fmt: skip
_LINKS = frozenset({"of", "for", "at", "in", "from", "with", "on", "to", "and", "against", "by"})
_GOES_ON = re.compile(
    r"\s*(?:$|[,(]|(?:of|from|at|in|for|with|on|to|by|during|after|before|who|last|this)\b)"
)
_ANOTHER = re.compile(r",?\s+(?:and|&)\s")
_APPOSED = re.compile(r",\s(?:(?!\w{1,20}ing\b)[\w-]{1,20}\s){0,3}")
_APPOSITION_ENDS = re.compile(r",?\s?$|,?\s\d|\s?\(")
_OWN_PRONOUN = re.compile(r"(?:that\s)?(he|she|its|it)\b((?:\s[a-z']{1,20}){0,5})", re.IGNORECASE)
_OWNED = re.compile(
    r"(?:his|her|its|their)\b|[^,]{1,60}['\N{RIGHT SINGLE QUOTATION MARK}]s\s", re.IGNORECASE
)


class Resolver:
    """Meet names, nouns and sources in reading order, and say whom each means."""

    def __init__(
        self,
        text: str,
        names: Sequence[tuple[Name, Entity]],
        sentences: Sequence[int],
        subjects: Sequence[Offsets],
    ) -> None:
        self.text = text
        self._recency = Recency()
        self._described = Described(text, names, self._recency)
        self._names = names
        self._starts = [name.start for name, _ in names]
        self._aliases = {name.alias: entity for name, entity in names if name.alias is not None}
        self._sentences = sentences
        self._subjects = subjects
        self._lines = [match.start() for match in re.finditer("\n", text)]
        self._asker: Entity | None = None  # who asked the last question
        self._met: dict[int, Entity] = {}  # whom descriptions mean, by where they start
        self._asked: Offsets | None = None  # who was asked
        self._asked_of = -1  # the sentence in which "asked by" that one replies
        self._opened = -1  # the latest sentence that a name opens, which then is its subject

    def meet_name(self, name: Name, entity: Entity) -> None:
        """Take a name that the text mentions."""
        self._remember((name.start, name.end), entity, weak=name.weak, opens=name.opens)

    def meet_description(self, place: Offsets, *, is_subject: bool) -> None:
        """
        Take a description that is no source.

        The subject of a sentence may be somebody new; another counts only where it means
        somebody known.
        """
        where = self._where(place[0])
        if is_subject:
            entity = self._by_words(place, where)
        else:
            words = self.text[slice(*place)]
            entity = self._described.known(words, place[0], where)
            if entity is None:
                self._described.offer(words, place[0], where.sentence)
        if entity is not None:
            entity.places.setdefault(place)
            self._met[place[0]] = entity
            if is_subject:
                self._remember(place, entity)

    def meet_group(self, place: Offsets) -> None:
        """Take a subject that is several, and no source."""
        entity = self._together(place)
        entity.places.setdefault(place)
        self._remember(place, entity)

    def meet_pronoun(self, pronoun: Pronoun) -> None:
        """Take a pronoun that is no source."""
        entity = self._recency.meant_by(
            self._question(pronoun.tells, pronoun.place[0]), pronoun.bars
        )
        if entity is None:
            return
        if pronoun.tells in _REMEMBERED:
            self._remember(pronoun.place, entity)
        entity.met = entity.met or pronoun.met
        entity.places.setdefault(pronoun.place)

    def speaker_of(self, drafts: Sequence[Draft], core: Offsets) -> Entity | None:
        """Return whom the words at *core*, the source of *drafts*, mean; None for nobody."""
        entity = self._resolve(drafts, core)
        self._asker = entity if drafts[0].act == "question" else None
        self._asked = drafts[0].addressee if drafts[0].act == "question" else None
        self._asked_of = self._sentence(core[0]) if _is_inverted(drafts[0]) else -1
        if entity is not None:
            entity.places.setdefault(core)
            self._remember(core, entity, speaks=True)
            if self.text[slice(*core)].lower() == "it":
                entity.learn("organization", "")
            for draft in drafts:
                entity.learn(*_told_of_speaker(self.text, draft))
        return entity

    def _resolve(self, drafts: Sequence[Draft], core: Offsets) -> Entity | None:
        words = self.text[slice(*core)].lower().split()
        if len(words) == 1 and words[0] in _NOBODY:
            return None

        if not any(map(str.isalpha, "".join(words))) and drafts[0].source is not None:
            return self._together(drafts[0].source)  # "22%"

        def said(place: Offsets) -> bool:
            return any(draft.holds(place) for draft in drafts)

        if words == ["it"] and drafts[0].quotes:
            paper = self._described.read_out(self._where(core[0], said))
            if paper is not None:
                return paper
        if len(words) == 1 and words[0] in PRONOUNS:
            asked = self._question(PRONOUNS[words[0]], core[0])._replace(
                asker=self._asker_of(drafts)
            )
            entity = self._replying(drafts, asked) or self._recency.meant_by(asked, said)
            if entity is not None and words[0] in _GENDERED:
                entity.learn("", PRONOUNS[words[0]])
            return entity
        after_quote = core[0] > drafts[0].content[0][0] and bool(drafts[0].quotes)
        where = self._where(core[0], said)
        where = where._replace(after_quote=after_quote, asker=self._asker_of(drafts))
        return self._apposed(core, drafts[0].source) or self._by_words(core, where)

    def _asker_of(self, drafts: Sequence[Draft]) -> Entity | None:
        """Return who has just asked what somebody else replies to: "asked by Ruiz, she said"."""
        asked_here = self._sentence(drafts[0].start) == self._asked_of
        return self._asker if asked_here or drafts[0].cue_lemma in REPLYING_CUES else None

    def _replying(self, drafts: Sequence[Draft], asked: Asked) -> Entity | None:
        """Return who was asked just before: "she asked the skipper why. “…,” he answered."."""
        if self._asked is None or drafts[0].cue_lemma not in REPLYING_CUES:
            return None
        start, end = self._asked
        entity = self._met.get(start)
        if entity is not None and entity.gender in {"", asked.pronoun}:
            return entity if entity.is_surely_person else None
        return self._recency.meant_by(asked, lambda place: not start <= place[0] < end)

    def _apposed(self, core: Offsets, source: Offsets | None) -> Entity | None:
        """Return who is named in the apposition of a source: "the scorer, substitute Ana Ruiz,"."""
        if source is None or source[1] <= core[1]:
            return None
        place = bisect_left(self._starts, core[1])
        if place == len(self._names) or self._names[place][0].end > source[1]:
            return None
        name, entity = self._names[place]
        before = _APPOSED.fullmatch(self.text, core[1], name.outer)
        after = _APPOSITION_ENDS.match(self.text, name.end, source[1])
        if before is None or after is None or not _LINKS.isdisjoint(before[0].lower().split()):
            return None
        return entity if self._named_in(core) is None else None

    def _by_words(self, core: Offsets, where: Speaking) -> Entity | None:
        return (
            self._aliases.get(core)
            or self._named_in(core)
            or self._described.meant_by(self.text[slice(*core)], core[0], where)
        )

    def _where(self, start: int, said: Callable[[Offsets], bool] | None = None) -> Speaking:
        return Speaking(self._sentence(start), self._paragraph(start), said)

    def _remember(
        self,
        place: Offsets,
        entity: Entity,
        *,
        weak: bool = False,
        opens: bool = False,
        speaks: bool = False,
    ) -> None:
        sentence = self._sentence(place[0])
        if opens:
            self._opened = sentence
        subject = speaks or opens or self._is_subject(sentence, place)
        paragraph = self._paragraph(place[0])
        self._recency.add(Mentioned(place, entity, sentence, paragraph, subject, weak))
        if speaks:
            self._recency.speaks(entity, sentence)

    def _question(self, pronoun: str, start: int) -> Asked:
        return Asked(pronoun, self._sentence(start), self._paragraph(start))

    def _paragraph(self, start: int) -> int:
        return bisect_right(self._lines, start)

    def _sentence(self, start: int) -> int:
        return bisect_right(self._sentences, start) - 1

    def _is_subject(self, sentence: int, place: Offsets) -> bool:
        start, end = self._subjects[sentence]
        return sentence != self._opened and start <= place[0] and place[1] <= end

    # -- names -----------------------------------------------------------------------

    def _named_in(self, core: Offsets) -> Entity | None:
        """Return whose name the phrase is, where all that stands before it is its title."""
        start, end = core
        for place in range(bisect_left(self._starts, start), len(self._names)):
            name, entity = self._names[place]
            if name.start >= end:
                break
            before = self.text[start : max(start, name.outer)].lower().split()
            if not _LINKS.isdisjoint(before):
                break
            after = self.text[name.end : end] if name.end < end else ""
            if _ANOTHER.match(after):
                return self._together(core)
            if _GOES_ON.match(after):
                return entity
        return None

    def _together(self, core: Offsets) -> Entity:
        """Return the speakers that "Ruiz and Park" are together."""
        return self._described.group(self.text[slice(*core)])


def _told_of_speaker(text: str, draft: Draft) -> tuple[NameKind, str]:
    """
    Return kind and gender that a content tells of its speaker: "Ruiz said she …".

    Only the first words tell, and "it" only where it acts.
    """
    match = _OWN_PRONOUN.match(text, draft.content[0][0])
    if match is None or _speaks_for_another(text, draft):
        return "", ""
    pronoun = match[1].lower()
    if pronoun in {"he", "she"}:
        return "person", "m" if pronoun == "he" else "f"
    acts = pronoun == "its" or acts_on_purpose(match[2].split())
    return ("organization", "") if acts else ("", "")


def _speaks_for_another(text: str, draft: Draft) -> bool:
    """Tell whether the source belongs to somebody, whom "he" may mean: "his lawyer said he"."""
    return draft.source is not None and _OWNED.match(text, *draft.source) is not None


def _is_inverted(draft: Draft) -> bool:
    """Tell whether a question has who asks after its verb: "asked by Ruiz whether …"."""
    inverted = draft.cue is not None and draft.source is not None and draft.cue < draft.source
    return inverted and draft.act == "question"
