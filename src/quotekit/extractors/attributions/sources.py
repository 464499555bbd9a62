"""Find who speaks: the noun phrase beside a cue."""

import re
from collections.abc import Sequence

from quotekit.extractors.attributions.cues import Cue
from quotekit.extractors.attributions.nominals import (
    Phrase,
    antecedent_of,
    phrase_at,
    phrase_ending_at,
)
from quotekit.extractors.attributions.subjects import Source, main_subject
from quotekit.extractors.attributions.unit import QUOTE, Unit
from quotekit.linguistics.reporting import lemma_of


__all__ = ["Source", "source_after", "source_before"]

_APPOSITION_STARTS = "DPNJCwOgn"
_MOST_COMMAS = 5
_NAME = re.compile(r"[DJNP]{0,4}P")
_LONGEST_BRACKET = 8
_DAY_OPENERS = frozenset({"in", "on", "late", "early", "last"})
_CONNECTING = frozenset(
    {"meanwhile", "however", "though", "instead", "too", "moreover", "nevertheless", "therefore"}
)
_RELATIVES = frozenset({"who", "which", "that"})
_DESCRIPTION = re.compile(
    r"[NPCJ](?:w(?=[dzem])[^wQ,.:;]{0,12}[ITOdzbngem]|na?(?:[ITO]|[ITO][DJN]{1,4}[ITO]))$"
)
_LONGEST_DESCRIPTION = 16
_PREPOSITIONS = frozenset(
    {"in", "with", "at", "on", "by", "from", "to", "during", "without", "under", "through"}
)
_TELLING_RELATIVE = re.compile(r"wa?[dz][IRDPNQ]")
_NAME_AFTER_NOUN = re.compile(r"N(P{1,4})$")


def source_before(unit: Unit, phrases: Sequence[Phrase], cue: Cue) -> Source | None:
    """
    Return the subject right before a cue, with an apposition or relative clause between commas.

    ``Ruiz, the first woman to run the harbour, said`` has one source.
    """
    place = cue.first
    while place > 0 and unit.shape[place - 1] == "a":
        place -= 1
    if unit.lowers[max(0, place - 1) : place + 1] == ["at", "first"]:
        place -= 1
    place = _before_day(unit, place)
    if place == 0:
        return None
    if unit.lowers[place - 1] in _RELATIVES and place > 1:
        return _antecedent(unit, phrases, place - 1)
    direct = phrase_ending_at(unit, phrases, place)
    if direct is not None:
        core = _described(unit, phrases, direct)
        return _before_preposition(unit, phrases, core) or Source(core[0], place, *core)
    if unit.shape[place - 1] in ",-)":
        return _before_commas(unit, phrases, place)
    return None


def _before_preposition(unit: Unit, phrases: Sequence[Phrase], found: Phrase) -> Source | None:
    """
    Return the subject where a preposition makes the phrase before the verb none.

    ``Ruiz smiled, and in a low voice said``, ``Officials during the hearing said``, and
    ``In a letter Ruiz wrote``.
    """
    place = found[0] - 1
    if place < 0 or not (unit.lowers[place] in _PREPOSITIONS or _is_pause(unit, place)):
        return None
    if place == 0:
        name = _NAME_AFTER_NOUN.search(unit.shape, *found)
        return Source(name.start(1), found[1], name.start(1), found[1]) if name else None
    if unit.shape[place - 1] == "c":
        return main_subject(unit, phrases, place)
    before = phrase_ending_at(unit, phrases, place)
    return Source(*before, *before) if before is not None else None


def _is_pause(unit: Unit, place: int) -> bool:
    """Tell a pause from a clause: ``and after a moment said`` (``and after Ruiz said``)."""
    return (
        unit.lowers[place] == "after"
        and unit.shape[max(0, place - 1)] == "c"
        and unit.lowers[place + 1] in {"a", "an", "some"}
    )


def _described(unit: Unit, phrases: Sequence[Phrase], found: Phrase) -> Phrase:
    """
    Return the phrase that what stands before a cue describes, else that phrase itself.

    ``a person briefed on the plan said``, ``an official who spoke by phone said``.
    """
    match = _DESCRIPTION.search(unit.shape, max(0, found[0] - _LONGEST_DESCRIPTION), found[0])
    if match is None or unit.shape[found[0]] == "R":
        return found
    return phrase_ending_at(unit, phrases, match.start() + 1) or found


def _before_day(unit: Unit, place: int) -> int:
    """Pass over a day between subject and cue: ``Ruiz on Monday said``."""
    if unit.shape[place - 1 : place] != "M" or place < 2:
        return place
    while place > 1 and (unit.shape[place - 1] == "M" or unit.lowers[place - 1] in _DAY_OPENERS):
        place -= 1
    return place


def _antecedent(unit: Unit, phrases: Sequence[Phrase], relative: int) -> Source | None:
    found = antecedent_of(unit, phrases, relative)
    return Source(*found, *found) if found is not None else None


def _before_commas(unit: Unit, phrases: Sequence[Phrase], end: int) -> Source | None:
    """Return the phrase before ``, … ,`` that stands between a subject and its verb."""
    boundary = end - 1
    closing = unit.shape[boundary]
    best: Source | None = None
    for _ in range(_MOST_COMMAS):
        comma = unit.shape.rfind("(" if closing == ")" else closing, 0, boundary)
        if comma <= 0 or QUOTE in unit.shape[comma:end]:
            break
        found = phrase_ending_at(unit, phrases, _before_bracket(unit, comma))
        middle = unit.shape[comma + 1 : boundary]
        if found is None or not middle:
            break
        apposed = _is_apposition(unit, comma + 1, boundary)
        if apposed is None:
            break
        if found[0] == 0 or unit.shape[found[0] - 1] not in "OIT":
            best = Source(found[0], end if apposed else comma, *found)
            whole = _is_name_or_person(unit, found) or _NAME.fullmatch(middle) is not None
            if not apposed or (whole and not _is_in_relative_clause(unit, comma)):
                break
        boundary = comma
    return best


def _is_in_relative_clause(unit: Unit, comma: int) -> bool:
    """Tell whether what ends at a comma is told of somebody: "Ruiz, who runs the Fund, a giant"."""
    before = unit.shape.rfind(",", 0, comma)
    return before > 0 and unit.shape[before + 1] == "w"


def _before_bracket(unit: Unit, place: int) -> int:
    """Return where a bracket right before a word opens: "Jude Farr (Lib Dem), who left, said"."""
    if unit.shape[place - 1] != ")":
        return place
    return max(unit.shape.rfind("(", max(0, place - _LONGEST_BRACKET), place), 1)


def _is_apposition(unit: Unit, first: int, last: int) -> bool | None:
    """Tell apposition (True) from an adverbial aside (False) and from no aside at all (None)."""
    letter = unit.shape[first]
    relative = unit.shape.find("w", first, last)
    if letter == "w":
        return True
    if last - first == 1 and unit.lowers[first] in _CONNECTING:
        return False
    before_relative = unit.shape[first : relative if relative > 0 else last]
    if any(mark in before_relative for mark in "dzem"):
        return None
    if letter in _APPOSITION_STARTS:
        return True
    return False if letter in "IaTMv" else None


def _is_name_or_person(unit: Unit, found: Phrase) -> bool:
    return unit.shape[found[1] - 1] in "PR"


def source_after(unit: Unit, phrases: Sequence[Phrase], start: int) -> Source | None:
    """Return the subject right after a cue ("said Maria Smith, the party leader")."""
    core = phrase_at(unit, phrases, start)
    if core is None and unit.shape[start : start + 1] in {"b", "d", "g", "n", "z"}:
        core = phrase_at(unit, phrases, start + 1)  # "lead author": taken for a verb
    if core is None:
        return None
    core = start, core[1]
    last = _relative_end(unit, core[1])
    for _ in range(_MOST_COMMAS):
        if unit.shape[last : last + 1] not in {",", "("}:
            break
        closing = _aside_end(unit, last)
        if closing is None:
            break
        last = closing
    return Source(core[0], last, *core)


def _relative_end(unit: Unit, place: int) -> int:
    """Take in a relative clause that no comma sets off: "a man who goes by the name"."""
    if unit.shape[place : place + 1] != "w" or unit.lowers[place] == "what":
        return place
    while place < len(unit.shape) and unit.shape[place] not in ",.:;" + QUOTE:
        place += 1
    if unit.shape[place : place + 2] == ".x":
        place += 2  # the end of a quoted name
    return place


def _aside_end(unit: Unit, comma: int) -> int | None:
    """Return where the apposition after a comma ends; None where none stands there."""
    first = comma + 1
    if unit.shape[comma] == "(":
        closing = unit.shape.find(")", first)
        return closing + 1 if 0 < closing <= first + _LONGEST_BRACKET else None
    if first >= len(unit.shape) or unit.shape[first] not in "DPNJCwn":
        return None
    stop = re.compile(r"[,.Q)]|$").search(unit.shape, first)
    end = stop.start() if stop else len(unit.shape)
    before_relative = unit.shape[first:end].partition("w")[0]
    if end <= first or any(letter in before_relative for letter in "dzem"):
        return None
    return None if _tells(unit, first) else end


def _tells(unit: Unit, relative: int) -> bool:
    """Tell whether a relative clause is another statement: "Ruiz, who added that"."""
    match = _TELLING_RELATIVE.match(unit.shape, relative)
    return match is not None and lemma_of(unit.lowers[match.end() - 2]) is not None
