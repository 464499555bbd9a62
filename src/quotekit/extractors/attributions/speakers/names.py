"""Read the names of a unit: each with its role, its kind and what is known of the person."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotekit.extractors.attributions.nominals import Phrase
from quotekit.extractors.attributions.speakers.aliases import alias_of
from quotekit.extractors.attributions.speakers.body_extent import (
    beginning_of_body,
    body_title,
    is_body_after,
    is_called_body,
    is_name_of_body,
)
from quotekit.extractors.attributions.speakers.descriptions import head_of, is_plural
from quotekit.extractors.attributions.speakers.meetings import is_met
from quotekit.extractors.attributions.speakers.name import Name
from quotekit.extractors.attributions.speakers.name_extent import name_extent
from quotekit.extractors.attributions.speakers.name_kinds import (
    NameKind,
    gender_of_name,
    gender_of_noun,
    gender_of_titles,
    kind_of_name,
)
from quotekit.extractors.attributions.speakers.name_runs import name_runs
from quotekit.extractors.attributions.speakers.roles import (
    ARTICLES,
    apposition,
    clues_after,
    counsel_at,
    is_office,
    title_before,
    without_owner,
    words_of,
)
from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.body_nouns import KNOWN_BODIES, MEDIA_NAMES, ORGANIZATION_NOUNS
from quotekit.lexicons.name_parts import LASTING_SUFFIXES, PEOPLES
from quotekit.lexicons.role_nouns import DEMONYMS, PARTISANS, PERSON_NOUNS
from quotekit.lexicons.titles import HONORIFICS


__all__ = ["names_of"]

_OWN_REACH = 8  # words after a name in which "its" tells that it is a thing
_OPENING = 3  # words before a name that opens its sentence
_NO_TITLE = frozenset("dzembvwcRQ,:;-")
_NO_OPENING = frozenset(
    {"in", "on", "at", "for", "by", "with", "from", "to", "of", "after", "before", "as", "like",
     "unlike", "since", "until", "under", "over", "about", "against", "according", "per", "if",
     "because", "though", "although", "while", "through", "during", "without", "via", "outside"}
)  # fmt: skip
_REVEALING = frozenset(
    (owner, "name", link)
    for owner in ("his", "her")
    for link in ("is", "was", "\N{RIGHT SINGLE QUOTATION MARK}s", "'s")
)
_OF_OFFICE = frozenset({"at", "of", "for", "with", "from"})
_BESIDE = frozenset({"by", "to", "with", "against", "from", "about", "alongside", "behind"})
_REACH_OF_PHRASE = 12  # words
_FINITE = frozenset("dzem")
_AFTER_SURNAME = frozenset("dzmeaS,")


def names_of(unit: Unit, phrases: Sequence[Phrase]) -> Iterator[Name]:
    """
    Yield the names of a unit.

    Left alone: titles without a name ("the Prime Minister"), and peoples and parties
    ("Republicans") and who comes from a place ("the Czech"), which are descriptions.
    """
    for name in _names(unit, phrases):
        yield name._replace(opens=True) if _opens(unit, name) else name


def _opens(unit: Unit, name: Name) -> bool:
    """Tell whether nothing but words for the same one stands before a name in its sentence."""
    first = name.outer if name.alias is None else name.alias[0]
    before = bisect_left(unit.starts, first)
    return (
        not name.weak
        and before <= _OPENING
        and _NO_TITLE.isdisjoint(unit.shape[:before])
        and _NO_OPENING.isdisjoint(unit.lowers[:before])
    )


def _names(unit: Unit, phrases: Sequence[Phrase]) -> Iterator[Name]:
    if _may_be_surname(unit):
        known = unit.lowers[0] in KNOWN_BODIES
        name = _surname(unit, 0)
        yield name._replace(kind="organization") if known else name
    for first, last in name_runs(unit):
        begin, end = name_extent(unit, first, last)
        if begin == end:
            yield from _title_alone(unit, first, last)
        elif _is_noun_before_noun(unit, begin, end):
            continue
        elif is_name_of_body(unit, begin, end) or is_body_after(unit, last):
            yield _body(unit, phrases, begin, last)
        elif not _is_noun(unit, begin, end):
            yield _person(unit, phrases, Extent(begin, end, last))
        elif _may_be_surname_too(unit, begin, end):
            yield _surname(unit, begin)


class Extent(NamedTuple):
    """Where a name begins, where it ends without its suffix, and with it."""

    begin: int
    end: int
    last: int


def _may_be_surname(unit: Unit) -> bool:
    """Tell whether the first word, which the tagger takes for no name, may be one."""
    return (
        unit.words[0][:1].isupper()
        and unit.shape[0] not in "PMRD"
        and (unit.shape[1:2] in _AFTER_SURNAME or unit.shape[1:] == "N.")
    )


def _surname(unit: Unit, place: int) -> Name:
    start, end = unit.span(place, place + 1)
    weak = _is_weak(unit, place + 1) and unit.shape[place:] != "NN."
    return Name((unit.words[place],), "surname", start, end, start, weak=weak)


def _title_alone(unit: Unit, first: int, last: int) -> Iterator[Name]:
    """Yield a single title as a surname, if it is anybody's; "the Economist" is a paper."""
    if last - first > 1 or unit.lowers[max(0, first - 1)] == "of":
        return
    name = _surname(unit, first)
    known = unit.lowers[first] in KNOWN_BODIES
    if known or (len(name.words[0]) > 1 and name.words[0].isupper()):
        yield name._replace(kind="organization")
    elif not _has_article(unit, first):
        yield name
    elif unit.lowers[first] in MEDIA_NAMES:
        yield name._replace(kind="organization")


def _is_noun(unit: Unit, begin: int, end: int) -> bool:
    """Tell peoples, capitalised nouns and what follows "a" from names."""
    if unit.lowers[end - 1] in PEOPLES:
        return True
    if unit.lowers[end - 1] in PARTISANS and _has_article(unit, begin):
        return True
    if end - begin > 1:
        return False
    if unit.lowers[begin] in DEMONYMS and _has_article(unit, begin):
        return True
    word = unit.lowers[begin]
    noun = word in PERSON_NOUNS or word.removesuffix("s") in PERSON_NOUNS
    return noun or (begin > 0 and unit.lowers[begin - 1] in {"a", "an"})


def _is_noun_before_noun(unit: Unit, begin: int, end: int) -> bool:
    """Tell a noun with the capital of its sentence from a name: "Supermarket chain Osterby"."""
    return (
        (begin, end) == (0, 1)
        and unit.lowers[0] in ORGANIZATION_NOUNS
        and unit.shape[1:2] == "N"
        and not unit.words[0].isupper()
    )


def _may_be_surname_too(unit: Unit, begin: int, end: int) -> bool:
    """Tell whether a noun for a person may be somebody's name: "Tim Cook" and "Cook"."""
    noun = unit.lowers[end - 1]
    if noun in PEOPLES or noun.endswith("s"):
        return False
    return begin == 0 or unit.lowers[begin - 1] not in ARTICLES


def _has_article(unit: Unit, first: int) -> bool:
    return first > 0 and unit.lowers[first - 1] == "the"


def _body(unit: Unit, phrases: Sequence[Phrase], begin: int, last: int) -> Name:
    last += is_body_after(unit, last)
    begin = beginning_of_body(unit, begin)
    start, end = unit.span(begin, last)
    alias = alias_of(unit, phrases, begin, last)
    return Name(
        words=tuple(words_of(unit, begin, last).split()),
        kind="organization",
        start=start,
        end=end,
        outer=start,
        called=_heads(unit, alias, apposition(unit, last), body_title(unit, begin)),
        weak=_is_weak(unit, last) or _belongs_to_office(unit, begin),
        alias=unit.span(*alias) if alias else None,
    )


def _belongs_to_office(unit: Unit, begin: int) -> bool:
    """Tell whether a body only says where somebody works: "an analyst at Brandt"."""
    place = begin - 1 - (unit.lowers[begin - 1 : begin] == ["the"])
    return place > 0 and unit.lowers[place] in _OF_OFFICE and is_office([unit.lowers[place - 1]])


def _person(unit: Unit, phrases: Sequence[Phrase], extent: Extent) -> Name:
    begin, end, last = extent
    if is_called_body(unit, begin):
        return _body(unit, phrases, begin, last)
    title = title_before(unit, begin)
    place = title[0] if title is not None else _before_honorifics(unit, begin)
    alias = alias_of(unit, phrases, place, last)
    told = apposition(unit, last) or alias
    office = title or (told if _is_one_office(_words(unit, told)) else None)
    words = _without_nickname(unit.words[begin:end])
    before = unit.lowers[place:begin]
    start, stop = unit.span(begin, last)
    return Name(
        words=words,
        kind=_kind(unit, words, place, extent, told=told, office=office),
        start=start,
        end=stop,
        outer=unit.starts[place],
        suffix=next(
            (word for word in unit.words[end:last] if word.lower() in LASTING_SUFFIXES), ""
        ),
        role=words_of(unit, *without_owner(unit, *office)) if office else "",
        clues=frozenset((*before, *clues_after(unit, last), *_words(unit, alias)))
        | counsel_at(unit, last),
        honorific=_honorific(unit, place, begin),
        called=_heads(unit, title or told)
        | set(unit.lowers[title[1] - 1 : title[1]] if title else ())
        | counsel_at(unit, last),
        gender=gender_of_name(words, before) or _gender_of(unit, office),
        titled_gender=bool(gender_of_titles(before) or _gender_of(unit, office)),
        weak=_is_weak(unit, last) or _stands_beside_subject(unit, place, last),
        met=is_met(unit, place),
        reveals=tuple(unit.lowers[max(0, place - 3) : place]) in _REVEALING,
        alias=unit.span(*alias) if alias else None,
    )


def _kind(
    unit: Unit,
    words: Sequence[str],
    place: int,
    extent: Extent,
    *,
    told: Phrase | None,
    office: Phrase | None,
) -> NameKind:
    """Return the kind that office, words and any other description tell."""
    if office is None and told is not None and head_of(_words(unit, told)) in ORGANIZATION_NOUNS:
        return "organization"
    kind = kind_of_name(
        words,
        titled=office is not None or place < extent.begin or _is_somebody(unit, extent.last),
        before=unit.lowers[place - 1] if place else "",
        article=not _is_weak(unit, extent.last) and _has_article(unit, place),
    )
    return "organization" if kind == "" and _has_its_own(unit, place, extent.last) else kind


def _has_its_own(unit: Unit, place: int, last: int) -> bool:
    """Tell whether the subject of a sentence is a thing: "Veltrix is to close its plant"."""
    if place > 0 or unit.shape[last : last + 1] not in _FINITE:
        return False
    return "its" in unit.lowers[last : last + _OWN_REACH]


def _is_somebody(unit: Unit, last: int) -> bool:
    """Tell whether "who" goes on about a name."""
    comma = unit.shape[last : last + 1] == ","
    return unit.lowers[last + comma : last + comma + 1] == ["who"]


def _is_one_office(words: Sequence[str]) -> bool:
    """Tell whether an apposition says what one person is: not "Ruiz, first responders and"."""
    return is_office(words) and not is_plural(head_of(words))


def _honorific(unit: Unit, place: int, begin: int) -> str:
    """Return the word of courtesy right before a name that has one among its titles."""
    courtesy = place < begin and unit.lowers[begin - 1] in HONORIFICS
    return unit.words[begin - 1] if courtesy else ""


def _before_honorifics(unit: Unit, begin: int) -> int:
    while begin > 0 and unit.lowers[begin - 1] in HONORIFICS:
        begin -= 1
    return begin


def _gender_of(unit: Unit, office: Phrase | None) -> str:
    return gender_of_noun(head_of(unit.lowers[slice(*office)])) if office else ""


def _words(unit: Unit, phrase: Phrase | None) -> Sequence[str]:
    return unit.lowers[slice(*phrase)] if phrase is not None else ()


def _heads(unit: Unit, *phrases: Phrase | None) -> frozenset[str]:
    return frozenset(head_of(unit.lowers[slice(*phrase)]) for phrase in phrases if phrase)


def _is_weak(unit: Unit, last: int) -> bool:
    return unit.shape[last : last + 1] in {"S", "N", "J"}


def _stands_beside_subject(unit: Unit, place: int, last: int) -> bool:
    """
    Tell whether a name stands in a phrase before the pronoun that is the subject.

    It is never the same one: "Cross-examined by Ruiz, he agreed".
    """
    if place < 2 or unit.lowers[place - 1] not in _BESIDE:
        return False
    subject = unit.shape.find(",R", last, last + _REACH_OF_PHRASE)
    if subject < 0:
        return False
    return _FINITE.isdisjoint(unit.shape[1:subject])


def _without_nickname(words: Sequence[str]) -> tuple[str, ...]:
    """Drop a nickname between quotation marks: Dwayne "The Rock" Johnson."""
    marks = [place for place, word in enumerate(words) if not word[0].isalnum() and word != "&"]
    if len(marks) < 2 or marks[0] == 0:
        return tuple(words)
    return (*words[: marks[0]], *words[marks[-1] + 1 :])
