"""
Put together the statements of one unit: which cue has which source and which content.

Every cue is read by itself first (what stands on its left, what on its right); then the
cues are put in order, so that a content ends where the next cue of the same speaker begins.
"""

from collections.abc import Sequence
from typing import NamedTuple, cast

from quotekit.annotations import Act
from quotekit.extractors.attributions.cues import Cue, cues_of
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.frames import Fit, fit_after
from quotekit.extractors.attributions.nearest import nearest_cue_statements
from quotekit.extractors.attributions.nominals import nominals
from quotekit.extractors.attributions.right_side import RightSide, kind_at, read_right_side
from quotekit.extractors.attributions.sources import Source, source_after, source_before
from quotekit.extractors.attributions.subjects import main_subject
from quotekit.extractors.attributions.unit import QUOTE, Unit


__all__ = ["statements_of"]

_TELLING = frozenset({"statement", "question", "denial", "request", "commitment"})
_INTRODUCES = frozenset({"as", "and", "but"})
_SUBORDINATORS = frozenset({"while", "but", "and", "as", "though", "although", "when", "after", "whereas", "because"})


class _Reading(NamedTuple):
    """One cue with what stands around it."""

    cue: Cue
    source: Source | None
    carried: bool
    anchor: int
    """The first word of source and cue together."""
    right: RightSide
    order: str
    """``before`` where the content stands before the cue, else ``after``."""
    fit: Fit | None


def statements_of(unit: Unit) -> list[Draft]:
    """Return the statements of a unit, in the order of their cues."""
    phrases = nominals(unit)
    readings = _readings(unit, phrases)
    drafts: list[Draft] = []
    for place, reading in enumerate(readings):
        content = _content(unit, readings, place)
        if content and not _is_pronoun(unit, content):
            drafts.append(_draft(unit, reading, content))
    drafts += nearest_cue_statements(unit, phrases, drafts)
    _nest(drafts)
    return [draft for draft in drafts if draft.parent is None or draft.act in _TELLING]


def _is_pronoun(unit: Unit, content: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a content says nothing by itself: "denied it"."""
    first, last = content[0]
    return len(content) == 1 and last - first == 1 and unit.shape[first] in "RD"


def _readings(unit: Unit, phrases: Sequence[tuple[int, int]]) -> list[_Reading]:
    readings: list[_Reading] = []
    for cue in cues_of(unit):
        reading = (
            _read_phrase(unit, phrases, cue)
            if cue.form == "phrase"
            else _read_verb(unit, phrases, cue, readings)
        )
        if reading is not None:
            readings.append(reading)
    return readings


def _read_phrase(unit: Unit, phrases: Sequence[tuple[int, int]], cue: Cue) -> _Reading | None:
    source = source_after(unit, phrases, cue.last)
    if source is None:
        return None
    right = RightSide(source.last, kind_at(unit, source.last), None)
    goes_on = right.kind == "comma" and unit.shape[source.last + 1 : source.last + 2] == QUOTE
    order = "after" if goes_on or (cue.first == 0 and right.kind == "comma") else "before"
    return _Reading(cue, source, False, cue.first, right, order, Fit(source.last + 1, "clause", "statement"))


def _read_verb(
    unit: Unit, phrases: Sequence[tuple[int, int]], cue: Cue, earlier: Sequence[_Reading]
) -> _Reading | None:
    if cue.form in {"infinitive", "passive", "base"}:
        return None
    source = source_before(unit, phrases, cue)
    if cue.form == "bare_participle" and not _is_past_after_all(unit, cue, source):
        return None
    inverted = _inverted(unit, phrases, cue, source)
    after_cue = inverted.last if inverted is not None else cue.last
    carried = False
    if inverted is None and source is None:
        source = _carried(unit, phrases, cue, earlier)
        carried = source is not None
    right = read_right_side(unit, phrases, cue, after_cue)
    anchor = cue.first if carried or inverted or source is None else min(source.first, cue.first)
    if anchor and unit.lowers[anchor - 1] == "as":
        anchor -= 1
    source = inverted or source
    if not carried and _content_stands_before(
        unit, anchor, right, cue, sourced=source is not None
    ):
        return _Reading(cue, source, carried, anchor, right, "before", None)
    fit = fit_after(unit, phrases, cue, right)
    if fit is None or source is None:
        return None
    return _Reading(cue, source, carried, anchor, right, "after", fit)


def _is_past_after_all(unit: Unit, cue: Cue, source: Source | None) -> bool:
    """Tell a past tense from a participle that looks like it: "Ruiz, 40, recalled"."""
    if source is None:
        return False
    after_comma = unit.shape[cue.first - 1] in ",)"
    if after_comma is False and _only_verb(unit, cue):
        return unit.lowers[cue.last : cue.last + 1] != ["by"]
    return unit.lowers[cue.last : cue.last + 1] != ["by"] and (
        (after_comma and source.core_last < cue.first)
        or kind_at(unit, cue.last) in {"quote", "colon"}
        or unit.lowers[cue.last : cue.last + 1] == ["that"]
    )


def _only_verb(unit: Unit, cue: Cue) -> bool:
    """Tell whether no other word of the main clause can be its finite verb."""
    ends = [place for place in range(cue.last, len(unit.shape)) if unit.shape[place] in ",:" + QUOTE]
    if "that" in unit.lowers[cue.last :]:
        ends.append(unit.lowers.index("that", cue.last))
    clause = unit.shape[: cue.first] + unit.shape[cue.last : min(ends, default=len(unit.shape))]
    return not any(letter in "dzem" for letter in clause)


def _inverted(
    unit: Unit, phrases: Sequence[tuple[int, int]], cue: Cue, source: Source | None
) -> Source | None:
    """Return the subject after the verb: ``"…," said Maria Smith``."""
    beside = unit.shape[cue.first - 1 : cue.first] if cue.first else ""
    if beside not in {QUOTE, ","} or cue.form != "finite" or source is not None:
        return None
    if beside == "," and not _TELLING.intersection(cue.frames.values()):
        return None
    found = source_after(unit, phrases, cue.last)
    if found is None or unit.shape[found.core_last : found.core_last + 1] in set("dzem"):
        return None
    return found


def _carried(
    unit: Unit, phrases: Sequence[tuple[int, int]], cue: Cue, earlier: Sequence[_Reading]
) -> Source | None:
    """Return the subject that a coordinated or participial cue shares with an earlier verb."""
    before = unit.shape[cue.first - 1 : cue.first] if cue.first else ""
    if before not in {"c", ","}:
        return None
    if cue.form == "finite" and before != "c" and unit.shape[max(0, cue.first - 2) : cue.first] != ",c":
        return None
    for reading in reversed(earlier):
        if reading.source is not None:
            return reading.source
    return main_subject(unit, phrases, cue.first)


def _content_stands_before(
    unit: Unit, anchor: int, right: RightSide, cue: Cue, *, sourced: bool
) -> bool:
    if anchor == 0 or not {"clause", "quote", "person", "that", "object"}.intersection(cue.frames):
        return False
    beside = unit.shape[anchor - 1]
    if beside == QUOTE:
        return right.kind != "words" or _only_adjuncts_follow(unit, right)
    if beside != "," or anchor < 3 or not sourced:
        return False
    if "clause" not in cue.frames and "person" not in cue.frames:
        return False
    if right.kind not in {"end", "comma"}:
        return False
    return any(letter in unit.shape[: anchor - 1] for letter in "dzem" + QUOTE)


def _only_adjuncts_follow(unit: Unit, right: RightSide) -> bool:
    """Tell whether what follows cannot be the content of the cue: ``"…" he said as he left``."""
    return unit.shape[right.begin] in "IvTgac" and unit.lowers[right.begin] != "that"


def _content(unit: Unit, readings: Sequence[_Reading], place: int) -> list[tuple[int, int]]:
    reading = readings[place]
    if reading.order == "before":
        return _content_before(unit, readings, place)
    assert reading.fit is not None
    begin = reading.fit.begin
    quote = unit.quotes[begin] if begin < len(unit.quotes) else None
    if quote is not None and _ends_sentence(quote.text):
        return [(begin, begin + 1)]
    return _trimmed(unit, begin, _limit(unit, readings, place))


def _ends_sentence(words: str) -> bool:
    return words.rstrip().endswith((".", ",", "!", "?", "\N{HORIZONTAL ELLIPSIS}", "\N{EM DASH}"))


def _content_before(unit: Unit, readings: Sequence[_Reading], place: int) -> list[tuple[int, int]]:
    reading = readings[place]
    first = 0
    for earlier in readings[:place]:
        if earlier.order == "before":
            first = max(first, earlier.right.begin)
    while first < reading.anchor and unit.shape[first] in ",c.":
        first += 1
    first = _quote_alone(unit, first, reading)
    parts = _trimmed(unit, first, reading.anchor)
    after = reading.right.begin + (reading.right.kind in {"comma", "colon", "dash"})
    if reading.right.kind in {"comma", "quote", "colon", "dash"} and parts:
        if unit.shape[after : after + 1] == QUOTE:
            parts += _trimmed(unit, after, _limit(unit, readings, place))
        elif reading.right.kind == "comma" and QUOTE not in unit.shape[first : reading.anchor]:
            parts += _second_half(unit, readings, place, after)
    return parts


def _quote_alone(unit: Unit, first: int, reading: _Reading) -> int:
    """
    Return where a content that ends in a quote begins.

    What a comma sets off before the quote ("Asked about it, …") is none of it, nor is
    the sentence around a parenthesis ("…, “a disaster,” as he put it, …").
    """
    quote = unit.shape.rfind(QUOTE, first, reading.anchor)
    if quote < first or unit.shape[quote + 1 : reading.anchor].strip(",."):
        return first
    parenthesis = unit.lowers[reading.anchor] == "as"
    set_off = not unit.shape[first:quote].strip("x,.:-") or unit.shape[quote - 1] in ",:"
    return quote if parenthesis or set_off else first


def _second_half(
    unit: Unit, readings: Sequence[_Reading], place: int, first: int
) -> list[tuple[int, int]]:
    """Return the rest of a clause that ``, he said,`` interrupts."""
    if first >= len(unit.shape) or unit.shape[first] in "gcv" or unit.lowers[first] in _SUBORDINATORS:
        return []
    return _trimmed(unit, first, _limit(unit, readings, place))


def _limit(unit: Unit, readings: Sequence[_Reading], place: int) -> int:
    """Return the word before which a content ends because the next cue takes over."""
    for later in readings[place + 1 :]:
        start = later.anchor
        if start <= readings[place].right.begin:
            continue
        if later.order == "before":
            return start
        if later.carried:
            return _before_joint(unit, start)
        if later.order == "after" and start and _joins(unit, start):
            return _before_joint(unit, start)
        if later.cue.form == "phrase" and unit.shape[start - 1] == ",":
            return start - 1
    return len(unit.shape)


def _joins(unit: Unit, start: int) -> bool:
    if start < 2:
        return False
    if unit.shape[start - 1] == ";":
        return True
    before = unit.lowers[start - 1]
    return before in _SUBORDINATORS and unit.shape[start - 2] in {",", QUOTE}


def _before_joint(unit: Unit, start: int) -> int:
    while start > 0 and (unit.shape[start - 1] in ",c" or unit.lowers[start - 1] in _SUBORDINATORS):
        start -= 1
    return start


def _trimmed(unit: Unit, first: int, last: int) -> list[tuple[int, int]]:
    """Cut punctuation off both ends; what is left are the words of the content."""
    while first < last and unit.shape[first] in ",.:-;c" and unit.shape[first] != "c":
        first += 1
    while last > first and (unit.shape[last - 1] in ",.:;-)"):
        last -= 1
    return [(first, last)] if last > first else []


def _draft(unit: Unit, reading: _Reading, content: list[tuple[int, int]]) -> Draft:
    cue, source = reading.cue, reading.source
    act = reading.fit.act if reading.fit is not None else _act_beside_content(cue)
    end = reading.right.begin
    return Draft(
        content=[unit.span(*part) for part in content],
        rule=_rule(reading),
        act=cast("Act", "refusal" if cue.negated and act in _TELLING else act),
        cue=unit.span(cue.head, cue.last),
        cue_lemma=cue.lemma,
        source=unit.span(source.first, source.last) if source else None,
        core=unit.span(source.core_first, source.core_last) if source else None,
        addressee=unit.span(*reading.right.addressee) if reading.right.addressee else None,
        clause=unit.span(0, max(end, 1)) if reading.order == "after" else (unit.start, unit.end),
        negated=cue.negated,
        quotes=[
            quote
            for first, last in content
            for quote in unit.quotes[first:last]
            if quote is not None
        ],
    )


def _act_beside_content(cue: Cue) -> str:
    for frame in ("clause", "person", "quote", "that", "object"):
        if frame in cue.frames:
            return cue.frames[frame]
    return "statement"


def _rule(reading: _Reading) -> str:
    if reading.cue.form == "phrase":
        return reading.cue.lemma.replace(" ", "-")
    if reading.order == "before":
        return "content-source-cue" if reading.anchor < reading.cue.first else "content-cue-source"
    return "carried-source" if reading.carried else "source-cue-content"


def _nest(drafts: Sequence[Draft]) -> None:
    """Give each draft that lies inside another's content that one as its parent."""
    for draft in drafts:
        holders = [
            other
            for other in drafts
            if other is not draft and draft.cue is not None and other.holds(draft.cue)
        ]
        if holders:
            draft.parent = min(holders, key=lambda other: sum(end - start for start, end in other.content))

