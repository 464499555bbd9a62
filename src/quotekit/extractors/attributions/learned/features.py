"""
What the labeller looks at: a token by itself, and a token beside a cue.

What is known of the tokens stands in columns, one item for each token. A feature is a
template and one or more columns: the template "w-1,w" with the columns "before" and "word"
is the feature ``w-1,w=he said`` of a token. In training features are these strings; read,
their weights are looked up under the items themselves, column by column.
"""

from collections.abc import Iterator, Mapping, Sequence

from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.learned.passage import EDGE, Passage


__all__ = ["RELATIVE", "STATIC", "Columns", "Group", "names", "relative_columns", "static_columns"]

Columns = Mapping[str, Sequence[str | None]]
Group = Mapping[str, str]
"""
The columns of each template of a group; the weights of a group can be left out together.

A column whose name begins with ``?`` only tells whether there is the feature: its item is
empty or None. Nor is there a feature where another column has None.
"""

STATIC: Mapping[str, Group] = {
    "word": {"w": "word", "t": "tag", "s": "shape", "c": "code tag"},
    "before": {"w-1": "before", "w-1,w": "before word"},
    "after": {"w+1": "after", "w,w+1": "word after"},
    "two before": {"w-2,w-1": "before2 before"},
    "two after": {"w+1,w+2": "after after2"},
    "tags before": {"t-1,t": "tag-1 tag", "t-2,t": "tag-2 tag-1 tag"},
    "tags after": {"t,t+1": "tag tag+1", "t,t+2": "tag tag+1 tag+2"},
    "tags around": {"t-1,t+1": "tag-1 tag tag+1"},
    "rules": {"r": "rule", "r-1,r": "rule-1 rule", "r,r+1": "rule rule+1"},
    "rule": {"r,w": "rule word", "r,t": "rule tag"},
    "quote": {"q": "quote", "q-1,q,t": "quote-1 quote tag"},
    "bounds": {
        "begin": "?begin", "begin,w": "begin-word", "begin,q": "begin-quote",
        "end": "?end", "end,w": "end-word", "end,q": "end-quote",
    },
}  # fmt: skip
"""The groups of features of a token by itself."""

RELATIVE: Mapping[str, Group] = {
    "place": {
        "": "?always", "d": "far", "d,t": "far tag", "v,c": "verbs commas",
        "v,c,t": "verbs commas tag", "n,t": "near tag",
    },
    "cue": {
        "k": "cue", "kc": "code", "k,v,c": "cue verbs commas", "kc,v,t": "code verbs tag",
        "kc,d": "code far", "k,t,d": "cue tag far",
    },
    "pattern": {
        "p": "pattern", "p,v,c": "pattern verbs commas",
        "p,kc,v,c,q": "pattern code verbs commas quote", "p,t,d": "pattern tag far",
        "q,v,c": "quote verbs commas",
    },
    "path": {"path": "path", "path,t": "path tag", "kt,t,d": "kind tag far"},
    "own": {
        "o": "own", "o-1,o": "own-1 own", "o,o+1": "own own+1", "o,r": "own rule",
        "o,t": "own tag",
    },
    "others": {"ks": "cues", "ks,o": "cues own", "ks,v,t": "cues verbs tag"},
    "sentence": {"cuts": "cuts", "cuts,q": "cuts quote", "cuts,o,q": "cuts own quote"},
}  # fmt: skip
"""The groups of features of a token beside a cue."""


def names(group: Group, columns: Columns) -> Iterator[list[str]]:
    """Yield the features of a group for each token, spelt out."""
    length = len(next(iter(columns.values())))
    for place in range(length):
        found = []
        for template, wanted in group.items():
            items = [columns[name.lstrip("?")][place] for name in wanted.split()]
            values = [item for item in items if item is not None]
            if len(values) == len(items):
                found.append(template if wanted[0] == "?" else f"{template}={' '.join(values)}")
        yield found


# -- a token by itself ---------------------------------------------------------------------


def static_columns(passage: Passage) -> Columns:
    """Return what is known of each token by itself."""
    words, tags, quotes = passage.values, passage.tags, passage.quoted
    begins = passage.begins
    begin = [place in begins for place in range(len(words))]
    end = [*begin[1:], True]
    return {
        "word": words,
        "tag": tags,
        "shape": passage.shapes,
        "code": passage.codes,
        "rule": passage.rules,
        "quote": quotes,
        "before2": (EDGE, EDGE, *words)[: len(words)],
        "before": (EDGE, *words[:-1]),
        "after": (*words[1:], EDGE),
        "after2": (*words, EDGE, EDGE)[2:],
        "tag-2": (EDGE, EDGE, *tags)[: len(tags)],
        "tag-1": (EDGE, *tags[:-1]),
        "tag+1": (*tags[1:], EDGE),
        "tag+2": (*tags, EDGE, EDGE)[2:],
        "rule-1": (EDGE, *passage.rules[:-1]),
        "rule+1": (*passage.rules[1:], EDGE),
        "quote-1": (EDGE, *quotes[:-1]),
        **_bound("begin", begin, words, quotes),
        **_bound("end", end, words, quotes),
    }


def _bound(
    name: str, is_there: Sequence[bool], words: Sequence[str], quotes: Sequence[str]
) -> Columns:
    """Return what is known of the tokens at one bound of a sentence, and of these alone."""
    return {
        name: ["" if there else None for there in is_there],
        f"{name}-word": [
            word if there else None for word, there in zip(words, is_there, strict=True)
        ],
        f"{name}-quote": [
            flag if there else None for flag, there in zip(quotes, is_there, strict=True)
        ],
    }


# -- a token beside a cue ------------------------------------------------------------------


_MOST_VERBS, _MOST_COMMAS, _MOST_CUES, _MOST_CUTS, _LONGEST_PATH = 2, 3, 2, 2, 3
_COUNTS = "0123"
_VERBAL = frozenset({"VB", "MD"})
_BINS = ("1", "2", *["4"] * 2, *["8"] * 4, *["16"] * 8)
"""The name of each distance from one on; those beyond are far."""

_NEAR = ("1", "2", "3", "4", "5")


def relative_columns(
    passage: Passage, cue: int, window: tuple[int, int]
) -> tuple[Columns, Columns]:
    """Return what is known of the tokens on each side of a cue, from it outwards."""
    start, end = window
    own = _own_labels(passage, cue, window)
    here = cue - start + 1
    left, right = range(cue - 1, start - 1, -1), range(cue + 1, end)
    same = {
        "cue": passage.values[cue],
        "code": passage.codes[cue],
        "kind": passage.tags[cue],
        "pattern": _pattern_of(passage, cue, window),
        "always": "",
    }
    return (
        _beside(passage, left, same, [own[i : here - 1 + i][::-1] for i in range(3)], edge=1),
        _beside(passage, right, same, [own[here + i : -2 + i or None] for i in range(3)], edge=0),
    )


def _beside(
    passage: Passage,
    places: range,
    same: Mapping[str, str],
    own: Sequence[Sequence[str]],
    *,
    edge: int,
) -> Columns:
    """Return what is known of the tokens on one side, with a count of what stands between."""
    length = len(places)
    tags, quotes, rules, classes = (
        _along(items, places)
        for items in (passage.tags, passage.quoted, passage.rules, passage.classes)
    )
    return {
        **{name: [item] * length for name, item in same.items()},
        "tag": tags,
        "quote": quotes,
        "rule": rules,
        "own-1": own[0],
        "own": own[1],
        "own+1": own[2],
        "far": [*_BINS[:length], *["far"] * (length - len(_BINS))],
        "near": [*_NEAR[:length], *[None] * (length - len(_NEAR))],
        "cuts": _cuts(passage, places, edge),
        **_between(classes, rules),
    }


def _along(items: Sequence[str], places: range) -> Sequence[str]:
    """Return the items at some places, in their order."""
    if places.step > 0:
        return items[places.start : places.stop]
    return items[places.stop + 1 : places.start + 1][::-1]


def _cuts(passage: Passage, places: range, edge: int) -> Sequence[str]:
    """Return how many bounds of sentences stand between the cue and each token."""
    begins, cuts = passage.begins, 0
    found = []
    for place in places:
        if place + edge in begins and cuts < _MOST_CUTS:
            cuts += 1
        found.append(_COUNTS[cuts])
    return found


def _between(classes: Sequence[str], rules: Sequence[str]) -> Columns:
    """Return what stands between the cue and each token: how many of what, and which path."""
    verbs = commas = cues = 0
    path, last = "", ""
    seen: list[tuple[str, str, str, str]] = []
    for between, rule in zip(classes, rules, strict=True):
        seen.append((_COUNTS[verbs], _COUNTS[commas], _COUNTS[cues], path))
        if between != last:
            path = _longer(path, between)
            last = between
        if between in _VERBAL:
            verbs = min(verbs + 1, _MOST_VERBS)
        elif between == ",":
            commas = min(commas + 1, _MOST_COMMAS)
        if rule == "BK":
            cues = min(cues + 1, _MOST_CUES)
    columns = zip(*seen, strict=True) if seen else ((), (), (), ())
    return dict(zip(("verbs", "commas", "cues", "path"), columns, strict=True))


def _longer(path: str, between: str) -> str:
    """Return a path with one more class, unless it is as long as paths are."""
    if not path:
        return between
    return path if path.count("|") == _LONGEST_PATH - 1 else f"{path}|{between}"


def _pattern_of(passage: Passage, cue: int, window: tuple[int, int]) -> str:
    """Return what stands right before and right after a cue."""
    start, end = window
    return "_".join(
        EDGE
        if not start <= place < end
        else "q"
        if passage.quoted[place] != "0"
        else passage.tags[place]
        for place in (cue - 1, cue + 1)
    )


def _own_labels(passage: Passage, cue: int, window: tuple[int, int]) -> Sequence[str]:
    """Return the labels that the rules give the tokens for this very cue, the edges included."""
    start, end = window
    draft = passage.drafted.get(cue)
    labels = ["O" if draft is not None else "-"] * (end - start + 2)
    labels[0] = labels[-1] = EDGE
    if draft is not None:
        _write(passage, labels, start, draft)
    return labels


def _write(passage: Passage, labels: list[str], start: int, draft: Draft) -> None:
    source = [draft.source] if draft.source is not None else []
    for spans, label in ((draft.content, "C"), (source, "S")):
        for tokens in passage.places(spans):
            for place in tokens:
                if 0 < place - start + 1 < len(labels) - 1:
                    labels[place - start + 1] = label
