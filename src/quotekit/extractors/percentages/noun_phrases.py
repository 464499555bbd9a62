"""Read how far a noun phrase goes, from words and their tags."""

from collections.abc import Sequence

from quotekit.lexicons.base_words import PERIOD_WORDS


__all__ = ["noun_phrase_end"]

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_PLURALS = frozenset({"NNS", "NNPS"})
_BEFORE_NOUN = frozenset(
    {
        "DT",
        "PDT",
        "PRP$",
        "JJ",
        "JJR",
        "JJS",
        "CD",
        "$",
        "#",
        "RB",
        "RBR",
        "RBS",
        "VBN",
        "VBG",
    }
    | {"POS", "``", "''", "HYPH", "AFX", "-LRB-", "-RRB-", "FW"}
)
_ENDS = _NOUNS | {"CD", "JJ", "JJR", "JJS", "DT", "POS", "FW"}
_OWNED = _NOUNS | {"JJ", "JJS", "CD", "VBG", "VBN"}
_VERBS = frozenset({"VBP", "VBD", "VBZ", "VB", "MD", "VBN"})
_OPENING, _CLOSING = frozenset("[{"), frozenset("]}")
_OF_TIME = frozenset({"last", "next", "this", "early", "late", "previous"})
_LONGEST = 16


def noun_phrase_end(words: Sequence[str], tags: Sequence[str], first: int) -> int:
    """
    Return the index after the noun phrase that starts at *first*; *first* itself where none does.

        >>> words = ["the", "voters", "of", "Ohio", "said"]
        >>> noun_phrase_end(words, ["DT", "NNS", "IN", "NNP", "VBD"], 0)
        4

    A relative clause and most prepositions end it:

        >>> noun_phrase_end(["those", "who", "left"], ["DT", "WP", "VBD"], 0)
        1
    """
    pronoun = _pronoun_end(words, tags, first)
    if pronoun:
        return pronoun
    end = _plain_end(words, tags, first)
    while first < end < len(words) - 1 and end - first < _LONGEST:
        following = _next_part(words, tags, end)
        if following <= end:
            break
        end = following
    return end


def _next_part(words: Sequence[str], tags: Sequence[str], end: int) -> int:
    """Go on over "of the town", "in Ohio" and "and women"; return *end* where nothing follows."""
    word = words[end].lower()
    after = _plain_end(words, tags, end + 1)
    if after == end + 1:
        return end
    if word == "of":
        return after
    if word == "in":
        return end if _is_time(words[end + 1 : after]) else after
    if word in {"and", "or"} and tags[end - 1] in _PLURALS and tags[after - 1] in _PLURALS:
        is_another = tags[end + 1] == "CD" or words[after : after + 1] == ("of",)
        return end if is_another else after
    return end


def _is_time(words: Sequence[str]) -> bool:
    last = words[-1].lower()
    return last in PERIOD_WORDS or last[:4].isdecimal()


def _pronoun_end(words: Sequence[str], tags: Sequence[str], first: int) -> int:
    """Read "them", "which" and "what we earn"; return 0 where it is none of these."""
    if first >= len(words):
        return 0
    word = words[first].lower()
    if word in {"what", "where"}:
        subject = first + 1
        while subject < len(words) and tags[subject] in {"PRP", "DT", "NN", "NNS", "NNP"}:
            subject += 1
        is_clause = first + 1 < subject < len(words) and tags[subject] in _VERBS
        return subject + 1 if is_clause else first + 1
    if tags[first] in {"PRP", "WP", "WDT"}:
        return first + 1
    if word == "those" and first + 1 < len(words):
        is_reduced = tags[first + 1] in {"VBN", "VBD"} or words[first + 1].lower() == "aged"
        return _aged_end(words, tags, first + 2) if is_reduced else 0
    return 0


def _aged_end(words: Sequence[str], tags: Sequence[str], end: int) -> int:
    """Go on over the numbers of "those aged 18 to 24"."""
    if words[end - 1].lower() != "aged":
        return end
    while end < len(words) and (
        tags[end] == "CD" or words[end].lower() in {"to", "-", "and", "over"}
    ):
        end += 1
    return end


def _plain_end(words: Sequence[str], tags: Sequence[str], first: int) -> int:
    """Return the end of determiners, modifiers and nouns in a row."""
    end, has_noun = first, False
    for index in range(first, min(len(words), first + _LONGEST)):
        tag = tags[index]
        if tag in _NOUNS:
            has_noun = True
        elif tag == "POS" and not _closes(words, tags, index):
            has_noun = False
        elif words[index] in _CLOSING or (tag == "''" and "``" in tags[first:index]):
            end = index + 1
        elif not (_may_follow_noun if has_noun else _may_precede_noun)(words, tags, index):
            break
        if tag in _ENDS and (tag in _NOUNS or not has_noun):
            end = index + 1
    return end


def _closes(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """Tell a closing single mark from the apostrophe of "the bakers' wages"."""
    owned = _OWNED.intersection(tags[index + 1 : index + 2])
    return words[index] in {"'", "\N{RIGHT SINGLE QUOTATION MARK}"} and not owned


def _may_precede_noun(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    following = tags[index + 1] if index + 1 < len(tags) else ""
    if tags[index] == "VBD":
        return following in _NOUNS
    if tags[index] in _BEFORE_NOUN or words[index] in _OPENING:
        return not _closes(words, tags, index)
    if tags[index] == "IN":
        return words[index].lower() in {"about", "around", "than", "over"} and following == "CD"
    # "older, poorer voters"
    return tags[index] in {",", "CC"} and tags[index - 1][:2] == "JJ" and following[:2] == "JJ"


def _may_follow_noun(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """Tell the rest of "GOP primary voters" and "top 10 markets" from what follows."""
    following = tags[index + 1 : index + 3]
    if words[index] in {"&", "/"}:
        return following[:1] != () and following[0] in _NOUNS
    if tags[index] == "CD":
        return following[:1] == ("NNS",)
    if tags[index] not in {"JJ", "VBN"} or words[index].lower() in _OF_TIME:
        return words[index] in _OPENING
    if tags[index - 1] == "NN":
        return tags[index] == "JJ" and following[:1] == ("NNS",)
    return tags[index - 1] == "NNP" and not _NOUNS.isdisjoint(following)
