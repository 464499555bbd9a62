# %% [markdown]
# # Who gets to speak?
#
# A dozen short stories from five outlets. You learn to count the words that each speaker gets, in
# quotation marks and in the reporter's own, and to compare speakers, kinds of speakers and roles.

# %%
from collections.abc import Iterator

import matplotlib.pyplot as plt
import pandas as pd

import quotekit as qk
from corpus import Story, stories


STORIES = stories()
FOUND = [qk.extract(story.document) for story in STORIES]
print(f"{len(STORIES)} stories, {sum(len(found.attributions) for found in FOUND)} statements")

# %% [markdown]
# ## Two measures
#
# *Quoted* words stand in quotation marks; each quote belongs to the innermost statement that
# holds it. *Reported* words are the rest of what a statement says. A statement inside another is
# left out, so that no word counts twice.


# %%
def rows_of(story: Story, found: qk.Findings[qk.Annotation]) -> Iterator[dict[str, object]]:
    """Yield one row for each statement: by whom, and how many words of either sort."""
    quoted = dict.fromkeys(found.attributions, 0)
    for quote in found.quotes:
        said = found.attribution_of(quote)
        if quote.level == 0 and said is not None:
            quoted[said] += len(quote.text.split())
    for said, count in quoted.items():
        if said.parent is None:
            yield {
                "outlet": story.outlet,
                "story": story.name,
                "speaker": said.speaker_name,
                "kind": said.speaker.kind if said.speaker else None,
                "role": said.speaker.role if said.speaker else None,
                "quoted": count,
                "reported": max(len(said.text.split()) - count, 0),
                "text": said.text,
            }


statements = pd.DataFrame(
    row for story, found in zip(STORIES, FOUND, strict=True) for row in rows_of(story, found)
)
statements[["outlet", "speaker", "role", "quoted", "reported", "text"]].head(6)

# %% [markdown]
# How much of what stands in quotation marks has a speaker at all? The rest is missing from every
# figure below.

# %%
unknown = statements[statements["speaker"].isna()]
share_known = 1 - unknown["quoted"].sum() / statements["quoted"].sum()
print(f"{share_known:.1%} of the quoted words have a speaker")
unknown.loc[unknown["quoted"] > 0, ["outlet", "story", "quoted", "text"]]

# %% [markdown]
# ## By speaker
#
# A name means the same person in all stories here; in a large archive that would need checking. A
# role that one story does not tie to the name is taken from another: the Courier gives Moira Tesk's
# office in one sentence and her name in the next.

# %%
roles = statements.dropna(subset=["role"]).groupby("speaker")["role"].first()
named = statements.dropna(subset=["speaker"]).copy()
named["role"] = named["role"].fillna(named["speaker"].map(roles))

speakers = named.groupby("speaker").agg(
    role=("role", "first"),
    stories=("story", "nunique"),
    statements=("text", "size"),
    quoted=("quoted", "sum"),
    reported=("reported", "sum"),
)
speakers["share"] = speakers["quoted"] / speakers["quoted"].sum()
speakers = speakers.sort_values("quoted", ascending=False)
speakers.head(12).round(3)

# %%
top = speakers.head(12).iloc[::-1]
figure, axes = plt.subplots(figsize=(8, 5), layout="constrained")
axes.barh(top.index, top["quoted"], label="in quotation marks", color="#1f5f99")
axes.barh(
    top.index,
    top["reported"],
    left=top["quoted"],
    label="reported",
    color="#b7d3ea",
    hatch="//",
    edgecolor="white",
)
axes.set(xlabel="words", title="Twelve who are quoted most")
axes.spines[["top", "right"]].set_visible(False)
axes.legend(loc="lower right", frameon=False)
plt.show()

# %% [markdown]
# ## By kind
#
# People are quoted; bodies, groups and papers are reported.

# %%
kinds = named.groupby("kind")[["quoted", "reported"]].sum().sort_values("quoted", ascending=False)
shares = kinds / kinds.sum()
shares.round(2)

# %% [markdown]
# ## By role
#
# A role is in the words of the story, so it takes a short list of one's own to group them. The
# first group with a word of the role, or else of the name, is taken. A list like this one is a
# judgement: print what falls under what, and read it.

# %%
GROUPS = {
    "workers and patients": "union federation patients nurse organiser secretary",
    "politics": "minister councillor council leader opposition government opponent party",
    "law, fire and police": "police detective judge fire officers",
    "science and health": "study statistician professor medical health figures report",
    "sport": "manager club rovers",
    "business": "chief director bank governor economist analysts foods lines freight owner "
    "building shopkeeper",
}
ORDER = [*GROUPS, "no role given"]


def group_of(role: str | None, speaker: str) -> str:
    """Return the group of a role, else that of a name."""
    for phrase in (role if isinstance(role, str) else "", speaker):
        present = set(phrase.casefold().replace("’", "'").replace("'s", "").split())
        for group, words in GROUPS.items():
            if present.intersection(words.split()):
                return group
    return "no role given"


named["group"] = [
    group_of(role, name) for role, name in zip(named["role"], named["speaker"], strict=True)
]
for group, members in named.groupby("group")["speaker"].unique().reindex(ORDER).items():
    print(f"{group}: {', '.join(members)}\n")

# %% [markdown]
# Reading it pays: `leans` is no person. The Lantern wrote that a son "leans in at the door to say
# that about 70 percent of the orders now come from abroad", and quotekit took the verb for a
# speaker. Those eleven reported words are in the figures above under a wrong name.

# %%
by_outlet = named.pivot_table(
    index="outlet", columns="group", values="quoted", aggfunc="sum", fill_value=0
).reindex(columns=ORDER, fill_value=0)
share_of_outlet = by_outlet.div(by_outlet.sum(axis="columns"), axis="index")
share_of_outlet.round(2)

# %%
COLOURS = ["#1f5f99", "#e08a1e", "#2f8f5b", "#8c564b", "#7a52a3", "#17a2b8", "#9a9a9a"]
HATCHES = ["", "//", "..", "xx", "\\\\", "--", ""]
figure, axes = plt.subplots(figsize=(8, 4), layout="constrained")
left = pd.Series(0.0, index=share_of_outlet.index)
for group, colour, hatch in zip(ORDER, COLOURS, HATCHES, strict=True):
    width = share_of_outlet[group] * 100
    axes.barh(width.index, width, left=left, label=group, color=colour, hatch=hatch, ec="white")
    left += width
axes.set(xlabel="% of the quoted words", title="Whose words each outlet quotes", xlim=(0, 100))
axes.spines[["top", "right"]].set_visible(False)
figure.legend(loc="outside right center", frameon=False)
plt.show()

# %% [markdown]
# Twelve stories say nothing about the press of Wexmoor, but the same cells do for twelve thousand
# (`scale_out_dask.py` reads those). Before you print a figure, read a sample of the statements
# behind it: each row above has its text, and `confidence` says which are least sure.
