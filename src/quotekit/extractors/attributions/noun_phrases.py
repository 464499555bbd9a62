"""Find where a plain noun phrase ends, on the text alone."""

import re


__all__ = ["noun_phrase_end"]

_MOST_WORDS = 6
_WORD = re.compile(r"[^\W_][\w.'\N{RIGHT SINGLE QUOTATION MARK}&-]{0,40}")
_CLOSED = re.compile(r"\s*(?:$|[^\w\s])")
_STOPS = frozenset(
    {"on", "in", "at", "during", "to", "with", "by", "after", "before", "that", "and", "but",
     "from", "last", "this", "earlier", "late", "early", "dated", "seen", "obtained",
     "released", "published", "posted", "sent", "written", "signed", "whether", "about", "for",
     "when", "who", "which", "as", "of", "over", "through", "via", "saying", "asking", "urging",
     "demanding", "warning", "calling", "accusing", "seeking", "if", "how", "why",
     "what", "outside", "inside", "near", "monday", "tuesday", "wednesday", "thursday", "friday",
     "saturday", "sunday",
     "yesterday", "today"}
)  # fmt: skip
_NO_PHRASE = frozenset(
    {"be", "a", "an", "the", "his", "her", "its", "their", "say", "do", "it", "have"}
)  # fmt: skip


def _joined_name(text: str, word: re.Match[str], following: re.Match[str], end: int) -> int | None:
    """Return where a name goes on after "and" or "of": "Securities and Exchange Commission"."""
    if following[0] not in {"and", "of", "for"} or not word[0][0].isupper():
        return None
    after = _WORD.match(text, following.end() + 1, end)
    return after.start() if after is not None and after[0][0].isupper() else None


def noun_phrase_end(text: str, start: int, end: int) -> int | None:
    """
    Return where the noun phrase at a place ends; None where its end cannot be told.

    It ends before a mark of punctuation, a preposition, a day, or a conjunction.

        >>> noun_phrase_end("the city council on Monday", 0, 26)
        16
        >>> noun_phrase_end("clients he had met there and then", 0, 33) is None
        False
    """
    place = start
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, place, end)
        if word is None:
            return None
        stop = word.end() - len(word[0]) + len(word[0].rstrip(".'"))
        if _CLOSED.match(text, stop, end):
            return None if word[0].lower() in _NO_PHRASE else stop
        following = _WORD.match(text, stop + 1, end)
        if following is None:
            return None
        joined = _joined_name(text, word, following, end)
        if joined is None and following[0].lower() in _STOPS:
            return None if word[0].lower() in _NO_PHRASE else stop
        place = following.start() if joined is None else joined
    return None
