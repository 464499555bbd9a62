# %% [markdown]
# # Tables with pandas and polars
#
# `records()` gives a flat row for each finding, with the same columns always. You learn to make a
# table of many stories in either library, to keep beside each finding what you know of its story,
# and to write it to a file.

# %%
import tempfile
from pathlib import Path

import pandas as pd
import polars as pl

import quotekit as qk
from corpus import stories


documents = [(story.document, story) for story in stories()]
rows = [
    {"outlet": story.outlet, "day": story.day, "headline": story.headline, **record}
    for found, story in qk.extract_many(documents, as_tuples=True)
    for record in found.records()
]
columns = ["outlet", "day", "headline", *qk.Findings.columns]
len(rows)

# %% [markdown]
# ## pandas
#
# Name the columns: a table of stories in which nothing was found then has them, too. A cell that
# does not apply is missing.

# %%
table = pd.DataFrame(rows, columns=columns)
table["day"] = pd.to_datetime(table["day"])
table["said_on"] = pd.to_datetime(table["said_on"])
pd.crosstab(table["outlet"], table["label"])

# %% [markdown]
# Statements that are less sure than a coin, with the sentence to check them against:

# %%
unsure = table[(table["label"] == "attribution") & (table["confidence"] < 0.5)]
unsure[["speaker", "cue", "confidence", "sentence"]].sort_values("confidence").round(2)

# %% [markdown]
# How many days after it was said does the paper bring it? (The oldest is an error: "until at
# least Easter, Wexmoor council has admitted" took Easter for the day of admission. A table sorted
# by its extremes is a good place to look for those.)

# %%
dated = table.dropna(subset=["said_on"]).copy()
dated["days"] = (dated["day"] - dated["said_on"]).dt.days
dated.sort_values("days", ascending=False)[["outlet", "speaker", "when", "said_on", "days"]]

# %% [markdown]
# ## polars
#
# polars takes the type of a column from its first rows, and the first rows of a column may be all
# empty: let it look at all of them with `infer_schema_length=None`.

# %%
frame = pl.DataFrame(rows, schema=columns, infer_schema_length=None)
frame = frame.with_columns(pl.col("said_on", "earliest", "latest").str.to_date())
(
    frame.filter(pl.col("label") == "attribution")
    .group_by("speaker_kind", "form")
    .agg(pl.len().alias("statements"), pl.col("confidence").mean().round(2))
    .sort("statements", descending=True)
    .head(8)
)

# %% [markdown]
# What people ask for, promise or deny, and what they believe:

# %%
(
    frame.filter(
        (pl.col("label") == "attribution") & ~pl.col("act").is_in(["statement", "evidence"])
    )
    .select("act", "speaker", "cue", "text")
    .sort("act", maintain_order=True)
    .tail(8)
)

# %% [markdown]
# ## To a file, and from one library to the other
#
# Parquet keeps the types. Offsets count code points, as Python does, so they fit the text however
# the table was stored.

# %%
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "findings.parquet")
    frame.write_parquet(path)
    back = pd.read_parquet(path)

texts = {story.headline: story.text for story in stories()}
quotes = back[back["label"] == "quote"]
there = [
    quote.text in texts[quote.headline][quote.start : quote.end]
    for quote in quotes[["headline", "start", "end", "text"]].itertuples()
]
print(sum(there), "of", len(quotes), "quotes stand where the table says")
