"""Keep the words of a cue, of whoever tells and of when it was told out of a content."""

from collections.abc import Sequence

from quotekit.extractors.attributions.cue_groups import lemma_of_cue
from quotekit.extractors.attributions.learned.passage import Passage
from quotekit.extractors.attributions.learned.reading import Reading
from quotekit.extractors.attributions.learned.source_choice import teller_of
from quotekit.extractors.attributions.unit import Unit
from quotekit.lexicons.circumstances import CLAUSES_OF_TIME


__all__ = ["without_own_words"]

_LONE_QUESTIONS = [[word, ","] for word in ("why", "how", "when", "where")]
_REACH = 60  # tokens before a cue
_RELATIVE_TAGS = frozenset({"WDT", "WP"})


def without_own_words(passage: Passage, units: Sequence[Unit], reading: Reading) -> Sequence[int]:
    """
    Return the content of a reading without the words of its cue, and the teller of a passive.

    These are the "guilty" of "pleaded not guilty", the "having" of "denies having" and the
    "by Ruiz" of "accused by Ruiz of"; nor is a lone "which" a part of it, or what comes after a
    lone "why" ("asked why, he left"), or after a cue that closes ("…, she said as she left").
    """
    cue, content = reading.cue, reading.labelled.content
    words = lemma_of_cue(passage.lowers, passage.tags, cue).split()
    teller, known = teller_of(passage, units, cue), passage.drafted.get(cue)
    end = cue + len(words) if words[0] == "plead" else cue
    if known is not None and known.cue is not None:
        end = max(end, passage.place(known.cue[1]))
    own = range(cue + 1, end if teller is None else teller.tokens.stop)
    kept = [token for token in content if token not in own]
    if kept and passage.tags[kept[0]] in _RELATIVE_TAGS and kept[0] + 1 not in kept:
        return kept[1:]
    others = _of_others(passage, cue, kept)
    kept = [token for token in kept if token not in others] or kept
    first = passage.lowers[kept[0] : kept[0] + 2] if kept else []
    return kept[:1] if first in _LONE_QUESTIONS else _without_circumstances(passage, cue, kept)


def _without_circumstances(passage: Passage, cue: int, content: Sequence[int]) -> Sequence[int]:
    """
    Return a content without what says when, where the rules say that it stands before its cue.

    "…, she said as she left", but "The leak began, she said, after …": where the labels have
    nothing else, the content is that of the rules.
    """
    draft = passage.drafted.get(cue)
    if draft is None or not content or draft.end != passage.spans[cue][1]:
        return content
    after = [token for token in content if token > cue]
    between = passage.lowers[cue : after[0] + 1] if after else []
    if CLAUSES_OF_TIME.isdisjoint(between[-2:]) or "," in between:
        return content
    ruled = [token for tokens in passage.places(draft.content) for token in tokens]
    return [token for token in content if token < cue] or ruled


def _of_others(passage: Passage, cue: int, content: Sequence[int]) -> set[int]:
    """Return the tokens of quotes that the rules give to a cue between them and this one."""
    first = max(content[0] + 1, cue - _REACH) if content else cue
    drafts = [passage.drafted[at] for at in range(first, cue) if at in passage.drafted]
    places = [part for draft in drafts if draft.quotes for part in draft.content]
    return {token for tokens in passage.places(sorted(places)) for token in tokens}
