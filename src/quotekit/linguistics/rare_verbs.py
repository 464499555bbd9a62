"""Mend the tags of verbs that a tagger seldom saw: "fell", "shrank", "insists"."""

from collections.abc import Sequence

from quotekit.lexicons.rare_verbs import (
    IRREGULAR_PASTS,
    NOUNS_AS_WELL,
    SITTINGS,
    SURE_AFTER_SUBJECT,
    SURE_PRESENTS,
    UNCHANGED_PASTS,
)


__all__ = ["with_rare_verbs"]

_PASTS = frozenset({"VBD", "VBN"})
_BEFORE_NOUN = frozenset({"DT", "PRP$", "POS", "JJ", "CD", "IN", "TO"})
_KNOWN = UNCHANGED_PASTS | SURE_AFTER_SUBJECT | SURE_PRESENTS
_BEFORE_VERB = frozenset({",", "NN", "NNS", "NNP", "NNPS", "PRP", ")", "-RRB-"})
_NOUNS = frozenset({"NN", "NNS", "NNP"})
_SUBJECTS = frozenset({"NN", "NNP", "PRP"})
_BEFORE_MAIN_VERB = frozenset({"VBD", "VBZ", "VBP", "MD", "TO"})
_OBJECTS = frozenset({"DT", "PRP", "PRP$", "CD"})
_FINITE = frozenset({"VBD", "VBZ"})
_AFTER_VERB = frozenset({"IN", "TO", "RP"})
_PRESENT = frozenset({"VB", "VBP", "VBZ"})
_SUBJECT_PRONOUNS = frozenset({"he", "she", "it", "we", "they"})
_WITH_PERSON = frozenset({"told", "warned", "urged", "tells", "reminded", "assured"})
_AT_FIRST = ["at", "first"]
_BEFORE_OBJECT = frozenset(
    {"let", "make", "makes", "made", "help", "saw", "see", "did", "does", "do"}
)
_NOT = frozenset({"not", "n't", "n\N{RIGHT SINGLE QUOTATION MARK}t"})
_DO = [",", "do"]
_BY = ["by"]
_RELATIVES = frozenset({"WP", "WDT"})
_LONGEST_CLAUSE = 25  # words of a relative clause
_AUXILIARIES = frozenset(
    {"be", "been", "being", "is", "are", "was", "were", "has", "have", "had", "having", "'s",
     "\N{RIGHT SINGLE QUOTATION MARK}s"}
)  # fmt: skip
_AUXILIARY_REACH = 2
_SUBJECT_REACH = 12
_NO_SUBJECTS = frozenset({"do", "does", "let", "makes", "says"}) | _AUXILIARIES
_BEFORE_PRESENT = frozenset({"PRP", "NNP", "WP", "WDT", "WRB", "TO", "MD", "RB", "CC"})


def with_rare_verbs(words: Sequence[str], tags: Sequence[str]) -> list[str]:
    """
    Return the tags of a sentence with verbs that were taken for something else.

    These are irregular pasts, and what stands before them is their subject; verbs of telling;
    and a participle that opens a sentence ("Mitigating, Ana Ruiz said"). Left alone: all other
    capitalised words, what may be a noun after an article or preposition, and a verb before the
    past that has a subject of its own ("what she does took time").

        >>> with_rare_verbs(["Retail", "sales", "fell", "."], ["JJ", "VBZ", "NN", "."])
        ['JJ', 'NNS', 'VBD', '.']
        >>> with_rare_verbs(["a", "rose", "."], ["DT", "NN", "."])
        ['DT', 'NN', '.']
    """
    mended = list(tags)
    if _opens_with_participle(words, tags):
        mended[0] = "VBG"
    for place, word in enumerate(words):
        if word in IRREGULAR_PASTS:
            _mend_past(words, mended, place)
        elif word in _KNOWN and _is_doubtful(words, mended, place):
            mended[place] = _mended(words, mended, place)
        elif mended[place] == "VBZ" and place and words[place - 1] in _WITH_PERSON:
            mended[place] = "NNS"  # "told detectives"
        elif mended[place] == "VBN" and list(words[max(0, place - 2) : place]) == _AT_FIRST:
            mended[place] = "VBD"
        elif (
            word in SITTINGS
            and mended[place] == "VBG"
            and "DT" in mended[max(0, place - 2) : place]
        ):
            mended[place] = "NN"
        elif word in _NOT and mended[place - 1] == "VB" and list(words[place - 2 : place]) == _DO:
            mended[place - 1] = "VBP"  # "most people, she says, do not"
        elif word == "to" and words[place - 1] == "close" and mended[place - 1][0] == "V":
            mended[place - 1] = "JJ"  # "sources close to the talks"
    return mended


def _is_doubtful(words: Sequence[str], tags: Sequence[str], place: int) -> bool:
    """Tell whether a verb that is known was taken for none, or for a participle after a clause."""
    if tags[place] == "VBN":
        return list(words[place - 1 : place]) == [","] and list(words[place + 1 : place + 2]) != _BY
    return tags[place][0] != "V" or tags[place] == "VB"


def _opens_with_participle(words: Sequence[str], tags: Sequence[str]) -> bool:
    """Tell what a speaker does from who is spoken of: "Harding, Ana Ruiz said, is ill"."""
    if list(words[1:2]) != [","] or not words[0].endswith("ing") or tags[0] not in _SUBJECTS:
        return False
    verb = next((place for place in range(2, len(tags)) if tags[place] not in _SUBJECTS), 2)
    return verb > 2 and tags[verb] in _FINITE and list(words[verb + 1 : verb + 2]) != [","]


def _mend_past(words: Sequence[str], mended: list[str], place: int) -> None:
    """Let an irregular past be a verb, and what was taken for a verb before it, its subject."""
    if _is_noun(words, mended, place):
        return
    if mended[place] not in _PASTS:
        helped = not _AUXILIARIES.isdisjoint(words[max(0, place - _AUXILIARY_REACH) : place])
        mended[place] = "VBN" if helped else "VBD"
    if mended[place] == "VBD" and _is_subject(words, mended, place - 1):
        mended[place - 1] = "NNS" if words[place - 1].endswith("s") else "NN"


def _mended(words: Sequence[str], tags: Sequence[str], place: int) -> str:
    """Return the tag of a word that is known as a verb, but was taken for none."""
    if words[place] in SURE_PRESENTS:
        return "VBZ"
    if words[place] in SURE_AFTER_SUBJECT:
        verb = "VBZ" if words[place].endswith("s") else "VBD"
        return verb if place and tags[place - 1] in _BEFORE_VERB else tags[place]
    if place and (_is_plain_subject(words, tags, place - 1) or _follows_subject(tags, place)):
        return "VBD"
    return "VBN" if _is_aside(words, tags, place) else tags[place]


def _follows_subject(tags: Sequence[str], place: int) -> bool:
    """Tell whether a noun that no verb stands before has what follows done to it: "A man cut a"."""
    if place > _SUBJECT_REACH or tags[place - 1] not in _NOUNS:
        return False
    first = _BEFORE_MAIN_VERB.isdisjoint(tags[:place])
    return first and not _OBJECTS.isdisjoint(tags[place + 1 : place + 2])


def _is_aside(words: Sequence[str], tags: Sequence[str], place: int) -> bool:
    """Tell whether a verb begins what is said of a noun: "the report, read to the court, found"."""
    if place <= 1 or words[place - 1] != "," or tags[place] != "VB":
        return False
    return tags[place - 2][0] == "N" and not _AFTER_VERB.isdisjoint(tags[place + 1 : place + 2])


def _is_plain_subject(words: Sequence[str], tags: Sequence[str], place: int) -> bool:
    """
    Tell whether a name or pronoun is surely a subject: no verb before it has it as object.

    A relative clause may stand between it and its verb.
    """
    if words[place] == ",":
        place = _before_relative_clause(words, tags, place)
    if words[place].lower() in _SUBJECT_PRONOUNS:
        return place == 0 or words[place - 1] not in _BEFORE_OBJECT
    before = tags[max(0, place - _SUBJECT_REACH) : place]
    return tags[place] == "NNP" and not any(tag[0] in "VM" or tag == "TO" for tag in before)


def _before_relative_clause(words: Sequence[str], tags: Sequence[str], comma: int) -> int:
    """Return the word before a relative clause that ends at a comma; the comma where none does."""
    for place in range(comma - 1, max(0, comma - _LONGEST_CLAUSE), -1):
        if words[place] == ",":
            return place - 1 if tags[place + 1] in _RELATIVES else comma
    return comma


def _is_noun(words: Sequence[str], tags: Sequence[str], place: int) -> bool:
    after = place > 0 and tags[place - 1] in _BEFORE_NOUN and words[place - 1] != "that"
    return after and words[place] in NOUNS_AS_WELL


def _is_subject(words: Sequence[str], tags: Sequence[str], place: int) -> bool:
    """Tell whether what was taken for a verb is the subject of the past after it."""
    if place < 0 or tags[place] not in _PRESENT or words[place] in _NO_SUBJECTS:
        return False
    return place == 0 or words[place - 1] == "that" or tags[place - 1] not in _BEFORE_PRESENT
