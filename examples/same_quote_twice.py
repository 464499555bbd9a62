# %% [markdown]
# # The same quote in two papers
#
# Two papers were at the same meeting. You learn to find the words that both quote, to whom each
# gives them, where one cut or changed them, and what each left out.

# %%
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations
from typing import NamedTuple

import quotekit as qk
from corpus import Story, stories


class Said(NamedTuple):
    """Hold the words of one quote, and whose they are."""

    speaker: str
    words: list[str]


def quotes_of(story: Story) -> list[Said]:
    """Return the outermost quotes of a story, each with its speaker."""
    found = qk.extract(story.document)
    speakers = {quote: found.attribution_of(quote) for quote in found.quotes if quote.level == 0}
    return [
        Said((said and said.speaker_name) or "nobody named", quote.text.split())
        for quote, said in speakers.items()
    ]


QUOTES = {story: quotes_of(story) for story in stories()}


# %% [markdown]
# ## Find the words that both have
#
# Words are compared without capitals and punctuation, with all apostrophes alike. Four in a row
# that stand in quotes of both are hardly there by accident.

# %%
AT_LEAST = 4
MARKS = ".,;:!?…"


def plain(words: list[str]) -> list[str]:
    """Return words as they are compared."""
    return [word.strip(MARKS).casefold().replace("’", "'") for word in words]


def shared_words(ours: list[str], theirs: list[str]) -> int:
    """Count the words of the longest run that both have."""
    matcher = SequenceMatcher(None, plain(ours), plain(theirs), autojunk=False)
    return matcher.find_longest_match().size


class Pair(NamedTuple):
    """Hold a quote in one story and a quote in another that share words."""

    first: Said
    second: Said


def pairs(first: Story, second: Story) -> Iterator[Pair]:
    """Yield the quotes of two stories that share a run of words."""
    for ours in QUOTES[first]:
        for other in QUOTES[second]:
            if shared_words(ours.words, other.words) >= AT_LEAST:
                yield Pair(ours, other)


for earlier, later in combinations(QUOTES, 2):
    if found := list(pairs(earlier, later)):
        print(f"{earlier.outlet}, {earlier.day}: {earlier.headline}")
        print(f"{later.outlet}, {later.day}: {later.headline}")
        print(f"  {len(found)} pairs of quotes share words\n")

# %% [markdown]
# ## Show where they differ
#
# `[-words-]` only the first paper has, `{+words+}` only the second. What the first has before and
# after the shared words is left out here; it may simply stand in the next quote of the second.


# %%
def difference(ours: list[str], theirs: list[str]) -> str:
    """Return the words of both from the first that they share to the last, differences marked."""
    matcher = SequenceMatcher(None, plain(ours), plain(theirs), autojunk=False)
    steps = matcher.get_opcodes()
    shared = [number for number, step in enumerate(steps) if step[0] == "equal"]
    pieces = []
    for tag, start, end, other_start, other_end in steps[shared[0] : shared[-1] + 1]:
        if tag == "equal":
            pieces += ours[start:end]
            continue
        if start < end:
            pieces.append(f"[-{' '.join(ours[start:end])}-]")
        if other_start < other_end:
            pieces.append(f"{{+{' '.join(theirs[other_start:other_end])}+}}")
    return " ".join(pieces)


contract, doubts = (s for s in QUOTES if s.name.startswith(("2025-09-03", "2025-09-04")))
for ours, theirs in pairs(contract, doubts):
    print(f"{ours.speaker} / {theirs.speaker}")
    print(f"    {difference(ours.words, theirs.words)}\n")

# %% [markdown]
# ## See what each left out
#
# The words in quotes of one paper that no quote of the other has, in runs of four or more.


# %%
def left_out(ours: Said, others: list[Said]) -> Iterator[str]:
    """Yield the runs of words of a quote that stand in none of the others."""
    missing = [True] * len(ours.words)
    for other in others:
        matcher = SequenceMatcher(None, plain(ours.words), plain(other.words), autojunk=False)
        for block in matcher.get_matching_blocks():
            if block.size >= AT_LEAST - 1:
                missing[block.a : block.a + block.size] = [False] * block.size
    run: list[str] = []
    for word, is_missing in [*zip(ours.words, missing, strict=True), ("", False)]:
        if is_missing:
            run.append(word)
            continue
        if len(run) >= AT_LEAST:
            yield " ".join(run)
        run = []


for paper, other in ((contract, doubts), (doubts, contract)):
    print(f"Only in the {paper.outlet}:")
    for said in QUOTES[paper]:
        for words in left_out(said, QUOTES[other]):
            print(f"    {said.speaker}: {words}")
    print()

# %% [markdown]
# The Herald leaves out the ninth of February, the one day that anybody could be held to. And "I
# do not intend to add one more" is "I don't intend to add another" there: one of the two papers
# did not quote what was said. quotekit finds the difference; which of them is right, a recording
# tells.
