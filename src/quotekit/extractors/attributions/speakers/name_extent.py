"""Tell the name in a run of capitalised words from the title before it."""

from quotekit.extractors.attributions.nominals import Phrase
from quotekit.extractors.attributions.speakers.name_kinds import is_body, is_forename
from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.body_nouns import BODY_TITLES, ORGANIZATION_NOUNS
from quotekit.lexicons.places import PLACES
from quotekit.lexicons.role_nouns import PERSON_NOUNS, STATE_NOUNS, TRADE_NOUNS
from quotekit.lexicons.titles import (
    POST_NOMINALS,
    SUFFIXES,
    TITLE_MODIFIERS,
    TITLE_TAILS,
    TITLES,
)


__all__ = ["name_extent"]


def name_extent(unit: Unit, first: int, last: int) -> Phrase:
    """
    Return the words of a run that are the name, without title and suffix.

    The range is empty where the run is nothing but a title: "the Prime Minister".
    """
    end = _before_suffix(unit, first, last)
    begin = _after_title_tail(unit, first, end)
    if begin == 0 and end > 1 and unit.lowers[0] in BODY_TITLES:
        return 1, end  # "Broadcaster ITV", where a sentence begins
    if begin == 0 and end > 2 and _is_noun_for_person(unit.lowers[0]):
        return 1, end  # "Presenter Ana Ruiz", where a sentence begins
    if begin < end and not is_body(unit.lowers[begin:end]):
        begin = _after_titles(unit, begin, end)
    return begin, end


def _is_noun_for_person(word: str) -> bool:
    known = word in PERSON_NOUNS or word in TRADE_NOUNS or word in STATE_NOUNS
    return known and word not in TITLES


def _before_suffix(unit: Unit, first: int, last: int) -> int:
    while last - first > 1 and (
        unit.lowers[last - 1] in SUFFIXES or _is_after_full_name(unit, first, last - 1)
    ):
        last -= 1
    return last


def _is_after_full_name(unit: Unit, first: int, place: int) -> bool:
    """Tell letters after a full name ("Ana Ruiz MP") from a title ("the Leeds Labour MP")."""
    return (
        unit.lowers[place] in POST_NOMINALS
        and place - first > 1
        and not _is_part_of_title(unit.lowers[place - 1])
    )


def _after_title_tail(unit: Unit, first: int, end: int) -> int:
    """Step over what "of" joins to a title: the "State" of "Secretary of State Ana Ruiz"."""
    if first < 2 or unit.lowers[first - 1] != "of" or unit.lowers[first - 2] not in TITLES:
        return first
    if unit.lowers[first] in PLACES:
        return first + 1
    tails = [place for place in range(first, end) if unit.lowers[place] in TITLE_TAILS]
    return tails[-1] + 1 if tails else first


def _after_titles(unit: Unit, first: int, end: int) -> int:
    lowers = unit.lowers
    if first == end or (end - first > 1 and _begins_with_forename(lowers[first])):
        return first
    titles = [place for place in range(first, end) if lowers[place] in TITLES]
    if titles and titles[-1] == end - 1:
        if all(_is_part_of_title(word) for word in lowers[first:end]):
            return end
        titles.pop()
    return titles[-1] + 1 if titles else _after_affiliation(unit, first, end)


def _begins_with_forename(word: str) -> bool:
    return is_forename(word) and word not in PLACES and word not in TITLES


def _is_part_of_title(word: str) -> bool:
    return (
        word in TITLES
        or word in TITLE_MODIFIERS
        or word in TITLE_TAILS
        or word in PLACES
        or word in ORGANIZATION_NOUNS
    )


def _after_affiliation(unit: Unit, first: int, end: int) -> int:
    """Step over the body or place before a forename: "Fox News Sean Ellis"."""
    for place in range(first + 1, end - 1):
        if is_forename(unit.lowers[place]):
            before = unit.words[first:place]
            stepped = all(
                word.lower() in PLACES or word.lower() in ORGANIZATION_NOUNS or word.isupper()
                for word in before[-1:]
            )
            return place if stepped else first
    return first
