# %% [markdown]
# # A first look
#
# Give quotekit the text of a news story and its day. You learn here to see what it found, who
# speaks, what one person said, and how to take it all away as a table.

# %%
import quotekit as qk
from corpus import ARTICLE, ARTICLE_DAY


text = ARTICLE.read_text(encoding="utf-8")
found = qk.extract(text, reference_date=ARTICLE_DAY)
first = found.attributions[0]
print(first.speaker_name, "|", first.cue, "|", first.text)

# %% [markdown]
# What was found is a sequence. As the last line of a cell it is the article, marked: who speaks
# by colour and by name, dates and percentages with their values. Point at a mark to see what is
# known of it.

# %%
found

# %% [markdown]
# Who speaks, in which role, how often, and with how many words of their own.

# %%
found.by_speaker()

# %% [markdown]
# Everything one person said, by any part of the name, and further by any condition.

# %%
for said in found.said_by("Brandt").where(lambda a: a.form == "direct"):
    print(said.when.value if said.when else "no day", "|", said.text)

# %% [markdown]
# One flat row for each finding, with the same columns always: for pandas, polars, or a file.

# %%
import pandas as pd


columns = ["speaker", "role", "cue", "form", "said_on", "confidence", "text"]
statements = pd.DataFrame(found.attributions.records(), columns=columns)
statements

# %% [markdown]
# Each statement has the probability that it is right. Here are those that a careful reader would
# look at first.

# %%
statements[statements["confidence"] < 0.6]
