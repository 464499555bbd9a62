"""
A sentence as attribution sees it: its words and tags, and each quote as one word.

Sentences that a quote holds together ("A. B," she said.) are one unit, so that a cue
always stands in the same unit as the quote beside it.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from quotekit.annotations import Quote
from quotekit.document import Document
from quotekit.lexicons.body_nouns import BODY_ENDINGS
from quotekit.lexicons.calendar import MONTHS, WEEKDAYS
from quotekit.lexicons.circumstances import TIME_NOUNS
from quotekit.lexicons.spelled_numbers import CARDINALS, ORDINALS, TENS
from quotekit.linguistics.cue_words import noun_act
from quotekit.linguistics.paragraphs import Paragraph
from quotekit.linguistics.recent import LONGEST_KEPT
from quotekit.linguistics.reporting import lemma_of
from quotekit.linguistics.tagger import knows


__all__ = ["QUOTE", "Segment", "Unit", "units_of"]

_DASH_LETTER = "-"
QUOTE = "Q"
"""The letter of a quote in the shape of a unit."""

_LETTERS = {
    "DT": "D", "PDT": "D", "PRP$": "D", "WP$": "w", "JJ": "J", "JJR": "J", "JJS": "J", "NN": "N",
    "NNS": "N", "NNP": "P", "NNPS": "P", "CD": "C", "$": "C", "#": "C", "POS": "S", "PRP": "R",
    "EX": "E", "IN": "I", "TO": "T", "VB": "b", "VBD": "d", "VBZ": "z", "VBP": "z", "VBN": "n",
    "VBG": "g", "MD": "m", "RB": "a", "RBR": "a", "RBS": "a", "RP": "a", "WRB": "v", "CC": "c",
    "-LRB-": "(", "-RRB-": ")", "WP": "w", "WDT": "w", ",": ",", ":": ":", ".": ".", "FW": "P",
    "GW": "N", "UH": "u",
}  # fmt: skip
_BE = ("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m")
_OWNERS = ("its", "their", "our", "my", "your")
_WORD_LETTERS = {
    "of": "O",
    "neither": "D",
    "had": "d",
    **dict.fromkeys(_BE, "e"),
    **dict.fromkeys(_OWNERS, "D"),
}
_NUMBERS = frozenset(
    {
        *CARDINALS,
        *TENS,
        *ORDINALS,
        "hundred",
        "thousand",
        "million",
        "billion",
        "trillion",
        "dozen",
        "half",
        "zero",
        "both",
    }
)
_MONTHS = frozenset(month[:3] for month in MONTHS)
_DAYS = _MONTHS | {*MONTHS, *WEEKDAYS, "today", "yesterday", "tomorrow", "tonight"}
_MARKS = frozenset(
    {'"', "'", "``", "\N{LEFT DOUBLE QUOTATION MARK}", "\N{LEFT SINGLE QUOTATION MARK}"}
)
_PAST = re.compile(r"(?!hundred)[a-z]{4,20}ed")
_YEAR = re.compile(r"(?:19|20)\d\d")
_BEFORE_YEAR = frozenset({"in", "since", "until", "by"})
_TIME_OPENERS = frozenset({"last", "next", "this"})
_NICKNAME = re.compile(r"(?<=P)(x[DPJN]{1,3}x)(?=P)")
_MISTAKEN_NAME = re.compile(r"(?<=[DPNJCSORITaebdzngmMwv,c])[abdzn](?=[dzmbPR,])|(?<=P)M(?=P)")
_DASHES = frozenset({"-", "--", "\N{EN DASH}", "\N{EM DASH}"})
_OPENING_NAME = re.compile(r"[bn](?:I?M){0,2}[dzem]|MP{1,2}[dz,]")
"""A name that the tagger took for a verb ("Lind urged") or a month ("June Abbey said")."""
_RARE_OPENING = re.compile(r"[JNbdzngaux][PdzmeaS,NIn]")
"""A rare name that the tagger took for another word: "Halden Homes", "Larkin called"."""
_NO_NAMES = frozenset({"Nor", "Neither", "Never", "Rarely", "Seldom", "Hardly"})
_AFTER_TOLD = ("O", "I", "w", QUOTE)
_OBJECTS = frozenset("DNPR")
_ACCUSING = frozenset({"accused", "blamed", "urged", "warned"})
"""Pasts that, unlike participles, have an object right after them."""
_CALLED_FOR = ["called", "for"]
_MADE_CLEAR = ["made", "clear"]
_PAST_ENDINGS = ("ept", "ought", "aught")
_VERB_ENDINGS = ("ed", "ing")
_NAME_AFTER_QUOTE = re.compile(rf"{QUOTE}(M(?=P{{0,2}}[dz])|a(?=[dzn][.,]))")
"""A name that the tagger took for a month or an adverb: ``…,” Jun said``."""
_VERB_AFTER_QUOTE = re.compile(
    rf"{QUOTE}(?:D?[JN]{{0,2}}([JNP])(?=N[.,])|(?:P{{1,3}}|R)(?=N[a.,I]|n)|D[Jg]?N(?=n)|(?=nP[P.,aIw:]))([Nn])"
)
"""A verb of telling that the tagger took for a noun or a participle: ``…,” Ruiz writes``."""
_BEFORE_QUOTE = re.compile(rf"(?<=[DJNP][JNP])N(?=[:,]{QUOTE})")
_SHORT_SENTENCE = re.compile(r"(?:P{1,3}|R)N\.$")
_RELATIVES = frozenset(
    {"who", "whom", "whose", "which", "what", "that", "whoever", "whatever", "whichever"}
)
_OPENING = 6
_KEPT_LETTERS = 16_384
_LONGEST = 300

Segment = tuple[int, int, Quote]
"""One paragraph's part of a quote: its offsets, and the quote."""
_Row = tuple[int, int, str, str, Quote | None]


class Unit(NamedTuple):
    """One unit: parallel sequences, and `shape` with one letter for each word."""

    starts: Sequence[int]
    ends: Sequence[int]
    words: Sequence[str]
    lowers: Sequence[str]
    quotes: Sequence[Quote | None]
    shape: str
    paragraph: Paragraph

    @property
    def start(self) -> int:
        """Where the unit starts in the text."""
        return self.starts[0]

    @property
    def end(self) -> int:
        """Where the unit ends in the text."""
        return self.ends[-1]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the offsets of the words from *first* up to *last*, exclusive."""
        return self.starts[first], self.ends[last - 1]


def units_of(
    document: Document, paragraph: Paragraph, segments: Sequence[Segment]
) -> Iterator[Unit]:
    """
    Cut a paragraph into units; *segments* are those of the quotes in it, in order.

    Only outermost speech counts as a quote; other quoted words are words like any. A
    sentence of more than 300 words is cut, so that the work for a unit is bounded.
    """
    spans = document.tokens(paragraph)
    words, tags = document.words(paragraph), document.tags(paragraph)
    starts = [start for start, _ in spans]
    masks = [mask for mask in segments if mask[2].level == 0 and mask[2].use == "speech"]
    first = bisect_left(starts, paragraph.body)
    for cut in _cuts(document, paragraph, masks):
        last = bisect_left(starts, cut)
        rows = _rows(paragraph, spans[first:last], words[first:last], tags[first:last], masks)
        for begin in range(0, len(rows), _LONGEST):
            yield _unit(paragraph, rows[begin : begin + _LONGEST])
        first = max(first, last)


def _cuts(document: Document, paragraph: Paragraph, masks: Sequence[Segment]) -> list[int]:
    """Return where units end: the ends of the sentences, but none within a quote."""
    begins = [start for start, _, _ in masks]
    cuts = []
    for _, end in document.sentences(paragraph):
        place = bisect_right(begins, end - 1) - 1
        if place < 0 or end >= masks[place][1]:
            cuts.append(end)
    return [*cuts, paragraph.end]


def _rows(
    paragraph: Paragraph,
    spans: Sequence[tuple[int, int]],
    words: Sequence[str],
    tags: Sequence[str],
    masks: Sequence[Segment],
) -> list[_Row]:
    """Return the words of a sentence, those of each quote as one."""
    rows: list[_Row] = []
    place = max(0, bisect_right(masks, spans[0][0], key=_mask_start) - 1) if spans else 0
    for (start, end), word, tag in zip(spans, words, tags, strict=True):
        while place < len(masks) and masks[place][1] <= start:
            place += 1
        if place < len(masks) and masks[place][0] < end:
            mask_start, mask_end, quote = masks[place]
            if not rows or rows[-1][4] is not quote:
                rows.append((max(mask_start, paragraph.body), mask_end, "", "QUOTE", quote))
        else:
            rows.append((start, end, word, tag, None))
    return rows


def _mask_start(mask: Segment) -> int:
    return mask[0]


def _unit(paragraph: Paragraph, rows: Sequence[_Row]) -> Unit:
    words = [row[2] for row in rows]
    lowers = [word.lower() for word in words]
    return Unit(
        starts=[row[0] for row in rows],
        ends=[row[1] for row in rows],
        words=words,
        lowers=lowers,
        quotes=[row[4] for row in rows],
        shape=_shape(words, lowers, [row[3] for row in rows]),
        paragraph=paragraph,
    )


def _shape(words: Sequence[str], lowers: Sequence[str], tags: Sequence[str]) -> str:
    letter = _letter if max(map(len, words), default=0) <= LONGEST_KEPT else _letter.__wrapped__
    letters = list(map(letter, words, tags, map(bool, range(len(words)))))
    _mark_times(letters, lowers)
    for nickname in _NICKNAME.finditer("".join(letters)):
        if words[nickname.start(1)] in _MARKS:
            letters[nickname.start(1) : nickname.end(1)] = "P" * len(nickname[1])
    for name in _MISTAKEN_NAME.finditer("".join(letters)):
        place = name.start()
        if words[place][:1].isupper() and not words[place].isupper():
            letters[place] = "P"
    letters[0] = _letter_of_opening(words[0], "".join(letters[:_OPENING]))
    _mend_verbs(letters, lowers)
    _mend_after_quotes(letters, words, lowers)
    if _SHORT_SENTENCE.match("".join(letters[:_OPENING])) and lemma_of(lowers[-2]):
        letters[-2] = "z"
    for verb in _BEFORE_QUOTE.finditer("".join(letters)):
        if _PAST.fullmatch(lowers[verb.start()]) and lemma_of(lowers[verb.start()]):
            letters[verb.start()] = "d"
    return "".join(letters)


def _letter_of_opening(word: str, shape: str) -> str:
    """Return the letter of the first word, whose capital does not tell that it is a name."""
    if word == "Told" and shape[1:2] in _AFTER_TOLD:
        return "n"  # "Told of the fine, Ruiz laughed"
    if word[:1].isupper() and (_OPENING_NAME.match(shape) or _is_rare_opening(word, shape[:2])):
        return "P"
    return shape[0]


def _is_rare_opening(word: str, shape: str) -> bool:
    """Tell whether a sentence begins with a name that the tagger knows nothing of."""
    if _RARE_OPENING.match(shape) is None or word in _NO_NAMES:
        return False
    if word.endswith(_VERB_ENDINGS) and shape[0] in "bdzng":
        return False
    if shape[0] == "N" and word.endswith("s") and word.lower() not in BODY_ENDINGS:
        return False  # "Paramedics said", but "Rovers asked"
    parts = word.split("-")
    return all(part.isalpha() and part[0].isupper() for part in parts) and not any(
        map(knows, parts)
    )


def _mark_times(letters: list[str], lowers: Sequence[str]) -> None:
    """Let "last week" and "March 1984" be dates, which belong to no noun phrase."""
    for place in range(1, len(letters)):
        if lowers[place] in TIME_NOUNS and lowers[place - 1] in _TIME_OPENERS:
            letters[place - 1] = letters[place] = "M"
        elif letters[place] == "C" and _is_part_of_date(letters[place - 1], lowers, place):
            letters[place] = "M"
        elif lowers[place - 1] == "her" and letters[place] in "JNC" and letters[place - 1] == "R":
            letters[place - 1] = "D"  # "told her followers"


def _is_part_of_date(before: str, lowers: Sequence[str], place: int) -> bool:
    """Tell whether a number is the day or the year of a date: "March 1984", "in 2021"."""
    if before == "M":
        return lowers[place].isdigit()
    return lowers[place - 1] in _BEFORE_YEAR and _YEAR.fullmatch(lowers[place]) is not None


def _mend_verbs(letters: list[str], lowers: Sequence[str]) -> None:
    """Turn nouns back into the verbs that the tagger took for them: "Ruiz denies that"."""
    for place in range(1, len(letters) - 1):
        before, following = letters[place - 1], letters[place + 1]
        if letters[place] == "N" and before in "NP" and _is_verb_before_that(lowers, place):
            letters[place] = "z"
        if letters[place] == "n" and (
            (before in "NP" and lowers[place : place + 2] == _MADE_CLEAR)
            or (before == "c" and following in _OBJECTS and lowers[place] in _ACCUSING)
            or (before == "c" and lowers[place : place + 2] == _CALLED_FOR)
            or (before == "," and letters[place + 1 : place + 3] == ["c", "d"])
        ):
            letters[place] = "d"
        if letters[place] not in "NP" or before not in "PR,)":
            continue
        past = _PAST.fullmatch(lowers[place]) or lowers[place].endswith(_PAST_ENDINGS)
        if letters[place] == "N" and before in "PR" and past:
            letters[place] = "d"
        elif lemma_of(lowers[place]) and (
            lowers[place + 1] == "that"
            or following in QUOTE + ":R"
            or (following == "." and before == ",")
            or (following == "," and letters[place + 2 : place + 3] == [QUOTE])
        ):
            letters[place] = "z"


def _is_verb_before_that(lowers: Sequence[str], place: int) -> bool:
    """Tell whether a word before "that" can only be a verb: "the paper concedes that"."""
    word = lowers[place]
    if word == "forecast" and lowers[place + 1] == "that":
        return True
    return (
        lowers[place + 1] == "that"
        and word.endswith(("s", "ed"))
        and lemma_of(word) is not None
        and noun_act(word) is None
    )


def _mend_after_quotes(letters: list[str], words: Sequence[str], lowers: Sequence[str]) -> None:
    """Let a name and a verb be what they are where they stand right after a quote."""
    for match in _NAME_AFTER_QUOTE.finditer("".join(letters)):
        place = match.start(1)
        named = lowers[place][:3] in _MONTHS if match[1] == "M" else words[place].istitle()
        letters[place] = "P" if named else letters[place]
    for match in _VERB_AFTER_QUOTE.finditer("".join(letters)):
        place = match.end() - 1
        inverted = match.end() - match.start() == len(QUOTE) + 1
        if lemma_of(lowers[place]) or (inverted and _PAST.fullmatch(lowers[place])):
            letters[place] = "d" if match[2] == "n" else "z"
            if match[1] == "J":
                letters[place - 1] = "N"


@lru_cache(_KEPT_LETTERS)
def _letter(word: str, tag: str, is_inside: bool) -> str:  # noqa: FBT001 - mapped over columns
    """Return the letter of a word: mostly that of its tag."""
    lower = word.lower()
    if not any(map(str.isalnum, word)):
        return _letter_of_sign(lower, tag)
    known = _WORD_LETTERS.get(lower)
    if known is not None and (known != "e" or tag.startswith("VB")):
        return known
    letter = _LETTERS.get(tag, "x")
    if letter == "C" and word.istitle() and word.isalpha() and lower not in _NUMBERS:
        tag, letter = "NNP", "P"  # a rare name that the tagger takes for a number
    if letter == "w" and lower not in _RELATIVES:
        tag, letter = "NN", "N"  # a surname: Weaver
    if tag.startswith("N"):
        if lower.rstrip(".") in _DAYS:
            return "M"
        if is_inside and word[0].isupper():
            return "P"  # a rare surname that the tagger takes for a noun
    return letter


def _letter_of_sign(sign: str, tag: str) -> str:
    if sign in _DASHES:
        return _DASH_LETTER
    if sign in {":", ";"}:
        return sign
    letter = _LETTERS.get(tag, "x")
    return letter if letter in ",.:()CS" else QUOTE if tag == "QUOTE" else "x"
