"""Tell whether a quotation that a paragraph leaves open goes on in the next one."""

import re
from collections.abc import Iterable
from itertools import islice

from quotekit.linguistics.mark_shapes import Mark, closers_of, is_single, last_before, shaped_marks
from quotekit.linguistics.paragraphs import Paragraph
from quotekit.linguistics.reporting import reports


__all__ = ["begins_anew", "ends_in_a_cue", "goes_on", "is_aside"]

_BOILERPLATE = frozenset({"box", "caption", "heading", "byline", "dateline"})
_REACH = 4  # paragraphs to look at for the end of a quotation
_FAR_REACH = 12  # where marks stand between spaces, and often each sentence on a line
_TAIL = 80  # characters before the end of a paragraph, in which its last clause stands
_CLAUSE = re.compile(r",\s([^,]{3,60})\.\Z")
_ENDS_A_CLAUSE = frozenset(".!?,:;")


def goes_on(text: str, following: Iterable[Paragraph], sign: str) -> bool:
    """
    Tell whether what *sign* opened goes on in the first of the *following* paragraphs.

    It does where that opens with the same sign, or where one soon after closes
    what nothing else opened; boilerplate is passed over. Another turn of an interview
    never goes on with the one before.
    """
    near = islice(following, _FAR_REACH)
    own = (paragraph for paragraph in near if not is_aside(text, paragraph, sign))
    for ahead, paragraph in enumerate(own):
        if paragraph.body > paragraph.start and paragraph.kind in {"question", "answer"}:
            return False
        mark = _first_mark(text, paragraph, sign)
        if mark is None:
            continue
        if mark.start == paragraph.body and mark.opens:
            return mark.sign == sign and ahead == 0
        spaced = text[mark.start - 1].isspace()
        return (ahead < _REACH or spaced) and (
            _closes(text, mark, sign) or _is_left_over(text, mark, paragraph)
        )
    return False


def is_aside(text: str, paragraph: Paragraph, sign: str) -> bool:
    """
    Tell whether a paragraph is boilerplate between two paragraphs of one quotation.

    One that opens with *sign* and closes nothing only looks like it: "“Never again".
    """
    if paragraph.kind not in _BOILERPLATE:
        return False
    marks = shaped_marks(text, paragraph.body, paragraph.end)
    doubles = [mark for mark in marks if not is_single(mark.sign)]
    return len(doubles) != 1 or doubles[0].start > paragraph.body or doubles[0].sign != sign


def _first_mark(text: str, paragraph: Paragraph, sign: str) -> Mark | None:
    """Return the first mark of a paragraph, but no single mark inside double ones."""
    for mark in shaped_marks(text, paragraph.body, paragraph.end):
        if is_single(sign) or not is_single(mark.sign):
            return mark
    return None


def _closes(text: str, mark: Mark, sign: str) -> bool:
    """Tell whether a mark can only be the end of an open quotation; inches can be more."""
    if is_single(sign) or mark.opens or text[mark.start - 1].isdigit():
        return False
    return mark.sign in closers_of(sign)


def _is_left_over(text: str, mark: Mark, paragraph: Paragraph) -> bool:
    """Tell whether a straight mark between spaces has no partner in its paragraph."""
    spaced = mark.sign == '"' and mark.opens and mark.closes and mark.sure
    return spaced and text.count('"', mark.start, paragraph.end) % 2 == 1


def begins_anew(text: str, first: int, start: int) -> bool:
    """
    Tell whether a mark stands where a new quotation may begin: after the end of a clause.

        >>> begins_anew('"Go, he said. "Now.', 0, 14), begins_anew('"They said "no', 0, 11)
        (True, False)
    """
    return last_before(text, first, start) in _ENDS_A_CLAUSE


def ends_in_a_cue(text: str, start: int, end: int) -> bool:
    """
    Tell whether a paragraph ends in "…, he said.", outside of a quotation never closed.

        >>> text = '"It is over, the mayor said.'
        >>> ends_in_a_cue(text, 0, len(text))
        True
        >>> text = '"It is over, as far as I can say.'
        >>> ends_in_a_cue(text, 0, len(text))
        False
    """
    match = _CLAUSE.search(text, max(start, end - _TAIL), end)
    words = match[1].split() if match else []
    return any(_is_told(word) for word in (*words[:1], *words[-1:]))


def _is_told(word: str) -> bool:
    """Tell whether a word is a cue in the tense that reports have, and no plural noun."""
    return (word.endswith("ed") or word in {"said", "says"}) and reports([word])
