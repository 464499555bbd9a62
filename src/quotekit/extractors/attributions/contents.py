"""Find where the content of a cue begins and ends, the other cues of the unit considered."""

import re
from collections.abc import Sequence

from quotekit.extractors.attributions.cues import Cue
from quotekit.extractors.attributions.nominals import Phrase
from quotekit.extractors.attributions.readings import Reading
from quotekit.extractors.attributions.unit import QUOTE, Unit


__all__ = ["clause_end", "content_of"]

_SUBORDINATORS = frozenset(
    {
        "while",
        "but",
        "and",
        "as",
        "though",
        "although",
        "when",
        "before",
        "after",
        "whereas",
        "because",
    }
)
_BEFORE_TIME = frozenset({"last", "next", "this", "on", "in", "by", "at", "early", "late"})
_COORDINATORS = frozenset({"and", "but", "while"})
_PRONOUN = re.compile(r"[ITO]?[RD]")
_NEXT_VERB = re.compile(r",c?a?[dz]|ca?[dz]")
_MAIN_VERB = re.compile(r",a?[dzm]")
_SENTENCE_ENDS = (".", ",", "!", "?", "\N{HORIZONTAL ELLIPSIS}", "\N{EM DASH}")
_GOES_ON = frozenset({"comma", "quote", "colon", "dash"})


def content_of(unit: Unit, readings: Sequence[Reading], place: int) -> list[Phrase]:
    """
    Return the parts of a reading's content, as ranges of words; none where nothing is left.

    A content ends where the cue of another statement takes over: ", adding that",
    "and suggested", ", while Brown warned". A pronoun alone ("denied it") is no content, and no
    more is a time ("reports next Tuesday").
    """
    reading = readings[place]
    if reading.fit is None:
        parts = _content_before(unit, readings, place)
    else:
        parts = _content_after(unit, readings, place, reading.fit.begin)
    return [] if _is_pronoun(unit, parts) or _is_time(unit, parts) else parts


def _is_pronoun(unit: Unit, parts: Sequence[Phrase]) -> bool:
    """Tell whether all of a content is a pronoun: "denied it", "thinks about it"."""
    return len(parts) == 1 and _PRONOUN.fullmatch(unit.shape, *parts[0]) is not None


def _is_time(unit: Unit, parts: Sequence[Phrase]) -> bool:
    """Tell whether all that a content has are the words of a time: "next Tuesday", "in May"."""
    return all(
        unit.shape[place] == "M" or unit.lowers[place] in _BEFORE_TIME
        for part in parts
        for place in range(*part)
    )


def _content_after(unit: Unit, readings: Sequence[Reading], place: int, begin: int) -> list[Phrase]:
    quote = unit.quotes[begin] if begin < len(unit.quotes) else None
    if quote is not None and (
        quote.words[-1].text.endswith(_SENTENCE_ENDS) or _goes_on_to_act(unit, begin + 1)
    ):
        return [(begin, begin + 1)]
    end = _limit(unit, readings, place)
    return _trimmed(unit, begin, _before_next_verb(unit, readings[place], begin, end))


def _before_next_verb(unit: Unit, reading: Reading, begin: int, end: int) -> int:
    """Return where a verb goes on that is none of the content's: "who admitted it, stayed"."""
    if reading.fit is not None and reading.fit.frame == "object":
        match = _NEXT_VERB.search(unit.shape, begin, end)
    elif unit.shape[max(0, reading.cue.first - 1)] == "w":
        match = _MAIN_VERB.search(unit.shape, begin, end)
    else:
        return end
    return match.start() if match is not None else end


def clause_end(unit: Unit, readings: Sequence[Reading], place: int) -> int:
    """Return the word before which the circumstances of a reading end."""
    reading = readings[place]
    if reading.fit is not None:
        return max(reading.right.begin, reading.cue.last)
    return max(reading.right.begin, _limit(unit, readings, place))


def _goes_on_to_act(unit: Unit, place: int) -> bool:
    """Tell whether the subject of the cue does something else: ``replied “no” and hung up``."""
    return re.match(r"ca?[dz]", unit.shape[place : place + 3]) is not None


def _content_before(unit: Unit, readings: Sequence[Reading], place: int) -> list[Phrase]:
    reading = readings[place]
    first = max(
        (earlier.right.begin for earlier in readings[:place] if earlier.stands_before), default=0
    )
    while first < reading.anchor and unit.shape[first] in ",c.":
        first += 1
    first = _quote_alone(unit, first, reading.anchor)
    parts = _trimmed(unit, first, reading.anchor)
    if parts and reading.right.kind in _GOES_ON:
        parts += _continuation(unit, readings, place, first)
    return parts


def _quote_alone(unit: Unit, first: int, anchor: int) -> int:
    """
    Return where a content that ends in a quote begins.

    What a comma sets off before the quote ("Asked about it, …") is none of it, nor is
    the sentence around a parenthesis ("…, “a disaster,” as he put it, …").
    """
    quote = unit.shape.rfind(QUOTE, first, anchor)
    if quote < 0 or unit.shape[quote + 1 : anchor].strip(",."):
        return first
    parenthesis = unit.lowers[anchor] == "as"
    set_off = not unit.shape[first:quote].strip("x,.:-") or unit.shape[quote - 1] in ",:"
    return quote if parenthesis or set_off else first


def _continuation(unit: Unit, readings: Sequence[Reading], place: int, first: int) -> list[Phrase]:
    """Return the rest of what ``she said`` interrupts: another quote, or the rest of a clause."""
    reading = readings[place]
    after = reading.right.begin + (reading.right.kind != "quote")
    if unit.shape[after : after + 1] == QUOTE:
        return _trimmed(unit, after, _limit(unit, readings, place))
    if reading.right.kind != "comma" or QUOTE in unit.shape[first : reading.anchor]:
        return []
    must_go_on = unit.shape[max(0, reading.anchor - 2) : reading.anchor] == "c,"
    begins_anew = unit.shape[after : after + 1] in {"", "g", "c", "v"} and not must_go_on
    if begins_anew or unit.lowers[after] in _SUBORDINATORS | {"who"}:  # "said Ruiz, who added"
        return []
    return _trimmed(unit, after, _limit(unit, readings, place))


def _limit(unit: Unit, readings: Sequence[Reading], place: int) -> int:
    """Return the word before which a content ends because the next cue takes over."""
    for later in readings[place + 1 :]:
        start = later.anchor
        if start <= readings[place].right.begin:
            continue
        if later.stands_before and later.cue.form != "phrase":
            return start
        if later.carried or (start and _joins(unit, start, readings[place].cue, later.cue)):
            return _before_joint(unit, start)
        if later.cue.form == "phrase" and unit.shape[start - 1] == ",":
            return start - 1
    return len(unit.shape)


def _joins(unit: Unit, start: int, cue: Cue, later: Cue) -> bool:
    """
    Tell whether what begins at a word is coordinated with the statement before it.

    Without a comma it is so where the verbs are of one tense: "Ruiz says no and Ada says yes".
    """
    if unit.shape[start - 1] == ";":
        return True
    if start < 2 or unit.lowers[start - 1] not in _SUBORDINATORS:
        return False
    return unit.shape[start - 2] in {",", QUOTE} or (
        unit.lowers[start - 1] in _COORDINATORS
        and (cue.lemma, unit.shape[cue.head]) == (later.lemma, unit.shape[later.head])
    )


def _before_joint(unit: Unit, start: int) -> int:
    while start > 0 and (
        unit.shape[start - 1] in ",c;" or unit.lowers[start - 1] in _SUBORDINATORS
    ):
        start -= 1
    return start


def _trimmed(unit: Unit, first: int, last: int) -> list[Phrase]:
    """Cut punctuation off both ends."""
    while first < last and unit.shape[first] in ",.:-;":
        first += 1
    while last > first and unit.shape[last - 1] in ",.:;-()":
        last -= 1
    return [(first, last)] if last > first else []
