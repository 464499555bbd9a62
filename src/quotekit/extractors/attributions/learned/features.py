"""
What the labeller looks at: a token by itself, and a token beside a cue.

Features come in groups. All features of a group depend on the arguments of its function
and on nothing else, so the sum of their weights can be remembered under these arguments.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.learned.passage import EDGE, Passage


__all__ = ["RELATIVE", "STATIC", "Features", "Group", "Keys", "relative_keys", "static_keys"]

Features = tuple[str, ...]
Group = Callable[..., Features]
Keys = tuple[tuple[object, ...], ...]
"""The arguments of each of some groups."""

# -- a token by itself ---------------------------------------------------------------------


def _word(value: str, tag: str, shape: str, code: str) -> Features:
    return f"w={value}", f"t={tag}", f"s={shape}", f"c={code} {tag}"


def _before(before: str, value: str) -> Features:
    return f"w-1={before}", f"w-1,w={before} {value}"


def _after(value: str, after: str) -> Features:
    return f"w+1={after}", f"w,w+1={value} {after}"


def _two_before(before2: str, before: str) -> Features:
    return (f"w-2,w-1={before2} {before}",)


def _two_after(after: str, after2: str) -> Features:
    return (f"w+1,w+2={after} {after2}",)


def _tags_before(before2: str, before: str, tag: str) -> Features:
    return f"t-1,t={before} {tag}", f"t-2,t={before2} {before} {tag}"


def _tags_after(tag: str, after: str, after2: str) -> Features:
    return f"t,t+1={tag} {after}", f"t,t+2={tag} {after} {after2}"


def _tags_around(before: str, tag: str, after: str) -> Features:
    return (f"t-1,t+1={before} {tag} {after}",)


def _rules(before: str, rule: str, after: str) -> Features:
    return f"r={rule}", f"r-1,r={before} {rule}", f"r,r+1={rule} {after}"


def _rule(rule: str, value: str, tag: str) -> Features:
    return f"r,w={rule} {value}", f"r,t={rule} {tag}"


def _quote(before: str, flag: str, tag: str) -> Features:
    return f"q={flag}", f"q-1,q,t={before} {flag} {tag}"


def _bounds(begins: bool, ends: bool, value: str, flag: str) -> Features:  # noqa: FBT001
    found: Features = ()
    if begins:
        found += "begin", f"begin,w={value}", f"begin,q={flag}"
    if ends:
        found += "end", f"end,w={value}", f"end,q={flag}"
    return found


STATIC: Mapping[str, Group] = {
    "word": _word,
    "before": _before,
    "after": _after,
    "two before": _two_before,
    "two after": _two_after,
    "tags before": _tags_before,
    "tags after": _tags_after,
    "tags around": _tags_around,
    "rules": _rules,
    "rule": _rule,
    "quote": _quote,
    "bounds": _bounds,
}
"""The groups of features of a token by itself, by name, in the order of `static_keys`."""


def static_keys(passage: Passage) -> Iterator[Keys]:
    """Yield for each token the arguments of each of the static groups."""
    edge = (EDGE, EDGE)
    w = (*edge, *passage.values, *edge)
    t = (*edge, *passage.tags, *edge)
    r = (EDGE, *passage.rules, EDGE)
    q = (EDGE, *passage.quoted)
    begins = passage.begins
    for i, (value, tag, shape, code, rule, flag) in enumerate(
        zip(
            passage.values,
            passage.tags,
            passage.shapes,
            passage.codes,
            passage.rules,
            passage.quoted,
            strict=True,
        )
    ):
        yield (
            (value, tag, shape, code),
            (w[i + 1], value),
            (value, w[i + 3]),
            (w[i], w[i + 1]),
            (w[i + 3], w[i + 4]),
            (t[i], t[i + 1], tag),
            (tag, t[i + 3], t[i + 4]),
            (t[i + 1], tag, t[i + 3]),
            (r[i], rule, r[i + 2]),
            (rule, value, tag),
            (q[i], flag, tag),
            (i in begins, i + 1 in begins, value, flag),
        )


# -- a token beside a cue ------------------------------------------------------------------


_MOST_VERBS, _MOST_COMMAS, _MOST_CUES, _MOST_CUTS, _LONGEST_PATH = 2, 3, 2, 2, 3
_VERBAL = frozenset({"VB", "MD"})
_NEAR = 6
_BINS = ("0", "1", "2", *["4"] * 2, *["8"] * 4, *["16"] * 8, "far")
"""The name of each distance; those from the last one on share its name."""

_FARTHEST = len(_BINS) - 1


def _place(side: str, distance: int, verbs: int, commas: int, tag: str) -> Features:
    far = _BINS[distance]
    found = (
        side,
        f"{side}d={far}",
        f"{side}d,t={far} {tag}",
        f"{side}v,c={verbs} {commas}",
        f"{side}v,c,t={verbs} {commas} {tag}",
    )
    return (*found, f"{side}n,t={distance} {tag}") if distance < _NEAR else found


def _cue(side: str, cue: str, code: str, verbs: int, commas: int, far: str, tag: str) -> Features:
    return (
        f"{side}k={cue}",
        f"{side}kc={code}",
        f"{side}k,v,c={cue} {verbs} {commas}",
        f"{side}kc,v,t={code} {verbs} {tag}",
        f"{side}kc,d={code} {far}",
        f"{side}k,t,d={cue} {tag} {far}",
    )


def _pattern(
    side: str, pattern: str, code: str, verbs: int, commas: int, far: str, tag: str, flag: str
) -> Features:
    return (
        f"{side}p={pattern}",
        f"{side}p,v,c={pattern} {verbs} {commas}",
        f"{side}p,kc,v,c,q={pattern} {code} {verbs} {commas} {flag}",
        f"{side}p,t,d={pattern} {tag} {far}",
        f"{side}q,v,c={flag} {verbs} {commas}",
    )


def _path(side: str, path: str, tag: str, kind: str, far: str) -> Features:
    return (
        f"{side}path={path}",
        f"{side}path,t={path} {tag}",
        f"{side}kt,t,d={kind} {tag} {far}",
    )


def _own(side: str, before: str, own: str, after: str, rule: str, tag: str) -> Features:
    return (
        f"{side}o={own}",
        f"{side}o-1,o={before} {own}",
        f"{side}o,o+1={own} {after}",
        f"{side}o,r={own} {rule}",
        f"{side}o,t={own} {tag}",
    )


def _others(side: str, cues: int, own: str, verbs: int, tag: str) -> Features:
    return f"{side}ks={cues}", f"{side}ks,o={cues} {own}", f"{side}ks,v,t={cues} {verbs} {tag}"


def _sentence(side: str, cuts: int, own: str, flag: str) -> Features:
    return (
        f"{side}cuts={cuts}",
        f"{side}cuts,q={cuts} {flag}",
        f"{side}cuts,o,q={cuts} {own} {flag}",
    )


RELATIVE: Mapping[str, Group] = {
    "place": _place,
    "cue": _cue,
    "pattern": _pattern,
    "path": _path,
    "own": _own,
    "others": _others,
    "sentence": _sentence,
}
"""The groups of features of a token beside a cue, by name, in the order of `relative_keys`."""


def relative_keys(
    passage: Passage, cue: int, window: tuple[int, int]
) -> tuple[list[Keys], list[Keys]]:
    """Return the arguments of the relative groups on each side of a cue, from it outwards."""
    start, end = window
    beside = _Beside(passage, cue, window)
    return beside.keys("L", range(cue - 1, start - 1, -1)), beside.keys("R", range(cue + 1, end))


class _Beside:
    """What is the same for all tokens beside a cue."""

    def __init__(self, passage: Passage, cue: int, window: tuple[int, int]) -> None:
        self._passage = passage
        self._cue = passage.values[cue], passage.codes[cue], passage.tags[cue]
        self._pattern = _pattern_of(passage, cue, window)
        self._own = _own_labels(passage, cue, window)
        self._start = window[0]

    def keys(self, side: str, places: range) -> list[Keys]:
        """Return the arguments for the tokens on one side, counting what stands between."""
        passage, own, pattern = self._passage, self._own, self._pattern
        value, code, kind = self._cue
        shift, edge = 1 - self._start, side == "L"
        verbs = commas = cues = cuts = 0
        path, last = "", ""
        found: list[Keys] = []
        for distance, place in enumerate(places, 1):
            if cuts < _MOST_CUTS and place + edge in passage.begins:
                cuts += 1
            tag, flag, rule = passage.tags[place], passage.quoted[place], passage.rules[place]
            near = own[place + shift - 1], own[place + shift], own[place + shift + 1]
            before, label, after = near
            capped = min(distance, _FARTHEST)
            far = _BINS[capped]
            found.append(
                (
                    (side, capped, verbs, commas, tag),
                    (side, value, code, verbs, commas, far, tag),
                    (side, pattern, code, verbs, commas, far, tag, flag),
                    (side, path, tag, kind, far),
                    (side, before, label, after, rule, tag),
                    (side, cues, label, verbs, tag),
                    (side, cuts, label, flag),
                )
            )
            between = passage.classes[place]
            if between != last:
                path = _longer(path, between)
                last = between
            if between in _VERBAL:
                verbs = min(verbs + 1, _MOST_VERBS)
            elif between == ",":
                commas = min(commas + 1, _MOST_COMMAS)
            if rule == "BK":
                cues = min(cues + 1, _MOST_CUES)
        return found


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
