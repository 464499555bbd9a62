# %% [markdown]
# # What was promised, and for when?
#
# A promise is a statement with a date in it that has not come yet. You learn to find those, to
# sort them by the day they fall due, to draw them on a line of time, and to see which of them
# moved from one story to the next.

# %%
import datetime as dt
import re
import textwrap
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import matplotlib.pyplot as plt

import quotekit as qk
from corpus import Story, stories


# %% [markdown]
# ## Find them
#
# `found.within(said).dates` are the dates in what was said, each with the first and the last day
# that it can mean: a promise "for November" falls due when November ends. The day of saying is
# `said.when` where the story gives one, else the day of the story.


# %%
class Promise(NamedTuple):
    """Hold a day that somebody spoke of before it came."""

    latest: dt.date
    earliest: dt.date
    made: dt.date
    speaker: str
    due: str
    text: str
    outlet: str


def promises_in(story: Story) -> Iterator[Promise]:
    """Yield what a story says will be, once for each day and statement."""
    found = qk.extract(story.document)
    for said in found.attributions:
        day_of_saying = said.when.date if said.when else None
        ahead = found.within(said).dates.where(
            lambda date: bool(date.earliest and date.latest and date.earliest > story.day)
        )
        for date in {(date.earliest, date.latest): date for date in ahead}.values():
            yield Promise(
                latest=date.latest or story.day,
                earliest=date.earliest or story.day,
                made=day_of_saying or story.day,
                speaker=said.speaker_name or "nobody named",
                due=date.text,
                text=said.text,
                outlet=story.outlet,
            )


def show(promises: Iterable[Promise]) -> None:
    """Print who promised what for when."""
    for promise in promises:
        print(f"{promise.latest}  {promise.speaker}, {promise.made} ({promise.outlet})")
        print(textwrap.indent(textwrap.fill(promise.text, 88), "            "))


promises = sorted({promise for story in stories() for promise in promises_in(story)})
show(promises)

# %% [markdown]
# ## On a line of time
#
# A dot is the day of saying, a bar all the days that the words can mean: wide bars are vague
# promises.


# %%
def draw(promises: list[Promise], title: str) -> None:
    """Draw a row for each promise, the first to fall due on top."""
    figure, axes = plt.subplots(
        figsize=(9, 1.2 + 0.27 * len(promises)), layout="constrained", num=title
    )
    for row, promise in enumerate(promises):
        axes.plot([promise.made, promise.earliest], [row, row], color="#9a9a9a", linewidth=1)
        axes.plot([promise.made], [row], "o", color="#1f5f99", markersize=4)
        days = max((promise.latest - promise.earliest).days, 3)
        axes.barh(row, dt.timedelta(days), left=promise.earliest, height=0.6, color="#e08a1e")
        end = max(promise.latest, promise.earliest + dt.timedelta(3))
        axes.annotate(
            promise.due, (end, row), xytext=(4, 0), textcoords="offset points", va="center"
        )
    axes.set_yticks(range(len(promises)), [promise.speaker for promise in promises])
    axes.set_title(title)
    axes.invert_yaxis()
    axes.margins(x=0.12, y=0.02)
    axes.grid(axis="x", color="#dddddd")
    axes.set_axisbelow(True)
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.tick_params(axis="y", length=0)
    figure.autofmt_xdate(rotation=30)
    plt.show()


draw(promises, "Said, and due")

# %% [markdown]
# ## What moved?
#
# The same thing, promised again. The harbour at Corrow had to be mended before a ferry could tie
# up there: in September the repairs were to begin on 6 October; two days after that the
# contractor was expected "next week".


# %%
def about(pattern: str) -> list[Promise]:
    """Return the promises with a word that matches, in the order in which they were made."""
    matching = (promise for promise in promises if re.search(pattern, promise.text))
    return sorted(matching, key=lambda promise: (promise.made, promise.latest))


show(about(r"\b(?:piles|repairs|contractor)\b"))

# %%
show(about(r"\b(?:ferry|boat)\b"))

# %% [markdown]
# ## Where it errs here
#
# Read the list against the stories before you hold anybody to it. In these it is wrong about
# some:
#
# - "The first sailing is on February 9", Tesk said in September. The sentence is in the present
#   tense and the day was taken for the February before, so the promise is missing from the
#   Courier's story.
# - "she had been told of it only that morning" is no promise: "that morning" was counted from the
#   wrong day. Nor is "He came back the next year", in Thorold's anecdote, which is counted from
#   the day of the interview.
# - The bridge shut "until at least Easter" is missing: Easter was taken for the one before.
#
# The days that were taken for past ones can be looked up as well:

# %%
for story in stories():
    found = qk.extract(story.document)
    for said in found.attributions:
        for date in found.within(said).dates:
            if date.basis == "reference" and date.latest and date.latest < story.day:
                print(story.day, "|", date.text, "|", date.value, "|", said.speaker_name)
