"""What tells whether a word is a cue: the word, what stands around it, and what it would have."""

from collections.abc import Iterator, Sequence

from quotekit.extractors.attributions.learned.labeller import Labelled
from quotekit.extractors.attributions.learned.passage import EDGE, Passage


__all__ = ["cue_features"]

_FINITE = frozenset({"VB", "MD"})
_FARTHEST = 6


def cue_features(passage: Passage, cue: int, labelled: Labelled) -> list[str]:
    """Return the features of a word that may be a cue."""
    return [
        *_of_word(passage, cue),
        *_of_labels(passage, cue, labelled),
        *_of_content(passage, cue, labelled.content),
        *_of_agreement(passage, cue, labelled.content),
        *_of_source(passage, cue, labelled.source),
    ]


def _of_word(passage: Passage, cue: int) -> Iterator[str]:
    word, code, tag = _plain(passage, cue), passage.codes[cue], passage.tags[cue]
    before2, before, _, after, after2 = _around(passage.values, cue)
    tag2, tag1, _, next1, next2 = _around(passage.tags, cue)
    yield f"w={word}"
    yield f"v={passage.values[cue]}"
    yield f"t={tag}"
    yield f"w,t={word} {tag}"
    yield f"c={code}"
    yield f"c,t={code} {tag}"
    yield f"q={passage.quoted[cue]}"
    yield f"r={passage.rules[cue]}"
    yield f"t-1={tag1}"
    yield f"t+1={next1}"
    yield f"t-1,t+1={tag1} {tag} {next1}"
    yield f"t-2,t-1={tag2} {tag1}"
    yield f"t+1,t+2={next1} {next2}"
    yield f"c,t-2,t-1={code} {tag2} {tag1}"
    yield f"w-1={before}"
    yield f"w+1={after}"
    yield f"w-2={before2}"
    yield f"w+2={after2}"
    yield f"w-1,w={before} {word}"
    yield f"w,w+1={word} {after}"
    yield f"c,w+1={code} {after}"
    yield f"w+1,w+2={after} {after2}"
    draft = passage.drafted.get(cue)
    yield f"rule={draft.rule if draft is not None else EDGE}"


def _plain(passage: Passage, cue: int) -> str:
    """Return the word itself unless it is written like a name."""
    return passage.lowers[cue] if passage.shapes[cue] == "x" else passage.values[cue]


def _around(items: Sequence[str], place: int) -> list[str]:
    """Return an item with two on each side."""
    return [items[near] if 0 <= near < len(items) else EDGE for near in range(place - 2, place + 3)]


def _of_labels(passage: Passage, cue: int, labelled: Labelled) -> Iterator[str]:
    has = f"{bool(labelled.content):d}{bool(labelled.source):d}"
    yield f"has={has}"
    yield f"c,has={passage.codes[cue]} {has}"
    yield f"length={min(len(labelled.content), _FARTHEST)}"


def _of_content(passage: Passage, cue: int, content: Sequence[int]) -> Iterator[str]:
    if not content:
        return
    first, last = content[0], content[-1]
    values, tags, code, word = (
        passage.values,
        passage.tags,
        passage.codes[cue],
        _plain(passage, cue),
    )
    follows = first > cue
    gap = min(_FARTHEST, first - cue if follows else cue - last)
    clause = any(tags[place][:2] in _FINITE for place in content)
    breaks = min(3, last - first + 1 - len(content))
    yield f"C w={values[first]}"
    yield f"C t={tags[first]}"
    yield f"C t,t+1={tags[first]} {_around(tags, first)[3]}"
    yield f"C q={passage.quoted[first]}"
    yield f"C follows={follows:d} {gap}"
    yield f"C clause={clause:d}"
    yield f"C clause,c={clause:d} {code}"
    yield f"C c,t={code} {tags[first]}"
    yield f"C k,t={word} {tags[first]}"
    yield f"C c,length={code} {min(len(content) // 4, 4)}"
    yield f"C w-1={_around(values, first)[1]}"
    yield f"C end={_around(tags, last)[3]}"
    yield f"C breaks={breaks}"


def _of_agreement(passage: Passage, cue: int, content: Sequence[int]) -> Iterator[str]:
    """Yield how far the content is that of the rules."""
    if not content:
        return
    ruled = sum(passage.rules[place].lstrip("B").startswith("C") for place in content)
    yield f"C ruled={round(4 * ruled / len(content))}"
    draft = passage.drafted.get(cue)
    if draft is None:
        return
    own = {place for tokens in passage.places(draft.content) for place in tokens}
    shared = len(own.intersection(content)) / len(own.union(content))
    yield f"C own={round(5 * shared)}"
    yield f"C own,rule={round(3 * shared)} {draft.rule}"


def _of_source(passage: Passage, cue: int, source: Sequence[int]) -> Iterator[str]:
    if not source:
        return
    last = source[-1]
    yield f"S t={passage.tags[last]}"
    yield f"S w={passage.values[last]}"
    yield f"S gap={min(_FARTHEST, abs(cue - last))} {source[0] > cue:d}"
