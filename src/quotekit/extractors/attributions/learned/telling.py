"""Tell a content from what is said before it of the telling: to whom, how, where and when."""

from collections.abc import Sequence

from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.learned.passage import Passage
from quotekit.lexicons.telling import MADE_KNOWN, NEVER_ABOUT, TELLING_WHOM


__all__ = ["without_telling"]

_CLAUSE_WORDS = frozenset({"that", "whether", "if", "how", "why"})
_HOW = frozenset({"in", "on", "at", "during", "by", "via"})
_LONGEST = 10
"""Words that "that" may stand after, from the first that says how, where or when it is told."""


def without_telling(passage: Passage, draft: Draft, runs: Sequence[range]) -> Sequence[range]:
    """
    Return the runs of a content without the one who is told, and how, before "that".

    So of "promised voters *in an email* that" and "said in a statement *read to the court*
    that" only what comes after, as of "told *police* he left". Left alone is what has a verb
    before "that".
    """
    first, begin = runs[0], _begin(passage, draft, runs[0].start)
    if begin is None:
        return runs
    if _is_told_clause(passage, draft, begin):
        return [range(begin, first.stop), *runs[1:]] if begin < first.stop else runs
    for token in range(begin, min(first.stop, begin + _LONGEST)):
        if passage.lowers[token] in _CLAUSE_WORDS or _is_order(passage, draft, token):
            start = token - (passage.lowers[token - 1] == "not")  # "not to go"
            return [range(start, first.stop), *runs[1:]] if start > first.start else runs
        if passage.tags[token][0] in "VM" and passage.lowers[token] not in MADE_KNOWN:
            break
    return runs


def _is_told_clause(passage: Passage, draft: Draft, begin: int) -> bool:
    """Tell whether a clause without "that" begins after who is told: "told police *he* left"."""
    told = draft.addressee is not None and passage.place(draft.addressee[1]) == begin
    return told and draft.cue_lemma in TELLING_WHOM and passage.tags[begin] == "PRP"


def _begin(passage: Passage, draft: Draft, begin: int) -> int | None:
    """Return from where "that" is looked for; None where a content begins with itself."""
    if draft.addressee is not None and begin == passage.place(draft.addressee[0]):
        return passage.place(draft.addressee[1])
    if passage.lowers[begin] in _HOW or _is_after_how(passage, draft, begin):
        return begin
    known = passage.lowers[begin] in MADE_KNOWN and passage.tags[begin - 1].startswith("NN")
    return begin if known else None


def _is_after_how(passage: Passage, draft: Draft, begin: int) -> bool:
    """Tell whether what a content begins with is only where it is asked: "asked on *air* why"."""
    if draft.cue is None or draft.cue_lemma not in NEVER_ABOUT:
        return False
    return passage.place(draft.cue[1]) == begin - 1 and passage.lowers[begin - 1] in _HOW


def _is_order(passage: Passage, draft: Draft, token: int) -> bool:
    """Tell whether "to" begins here what somebody is asked to do."""
    return draft.addressee is not None and passage.tags[token] == "TO"
