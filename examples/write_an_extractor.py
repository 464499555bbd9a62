# %% [markdown]
# # Write your own extractor
#
# An extractor is a function from a document to annotations. You learn to write one that finds
# sums of money, to hold it to the contract that quotekit's own keep, and to ask who speaks of
# which sum.

# %%
from collections.abc import Iterator
from decimal import Decimal
from typing import ClassVar

import attrs
import regex

import quotekit as qk
from corpus import stories
from quotekit.testing import check_extractor


# %% [markdown]
# ## What is found
#
# A finding of your own kind is a frozen class with a label and with what should be known of it.
# Its span and the rule that found it come with `Annotation`.


# %%
@attrs.frozen(kw_only=True)
class Money(qk.Annotation):
    """Hold a sum of money as an exact number."""

    label: ClassVar[str] = "money"

    amount: Decimal
    currency: str


# %% [markdown]
# ## How it is found
#
# The shape is a pattern, the meaning a function. "£4.2 million", "£900" and "40 crowns" are sums;
# a "four-pound soup" is none, and neither is "£" without a number.

# %%
MAGNITUDES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "m": 10**6, "bn": 10**9}
SUM = regex.compile(
    r"""
    (?: £ [ ]? (?<pounds> \d[\d,]{0,15}+ (?:\.\d{1,4}+)? )
      | \b (?<crowns> \d[\d,]{0,15}+ (?:\.\d{1,4}+)? ) (?= [ ] (?:\w{1,8}[ ])? crowns? \b )
    )
    (?: [ ]?+ (?<magnitude> thousand | million | billion | m | bn ) \b )?
    (?: [ ] crowns? \b )?
    """,
    regex.VERBOSE,
)


def money(document: qk.Document) -> Iterator[Money]:
    """Find sums in pounds and in crowns; leave alone what is spelt out."""
    for match in SUM.finditer(document.text):
        currency = "GBP" if match["pounds"] else "crowns"
        number = (match["pounds"] or match["crowns"]).replace(",", "")
        yield Money(
            span=qk.Span.of(document.text, *match.span()),
            rule=f"money-in-{currency.lower()}",
            amount=Decimal(number) * MAGNITUDES.get(match["magnitude"], 1),
            currency=currency,
        )


for text in ("It cost £2.3 million.", "They pay 40 crowns a month.", "A four-pound soup, in £."):
    sums = qk.extract(text, money).of(Money)
    print([(one.text, f"{one.amount:,.0f}", one.currency) for one in sums])

# %% [markdown]
# ## Does it keep the contract?
#
# `check_extractor` holds it to what every extractor promises: spans that hold the words that
# stand there, the same findings a second time, and the same, only further on, behind a paragraph
# that has nothing to do with the text. It raises `AssertionError` where one of these does not
# hold. Give it every text you have.

# %%
for story in stories():
    check_extractor(money, story.text)
print("kept on", len(stories()), "stories")

# %% [markdown]
# A mistake that is easily made: to keep the sums seen so far, so as to report each once, in a
# variable outside the function. It works in the first document, and finds nothing in the second
# with the same sum.

# %%
seen: set[Decimal] = set()


def money_once(document: qk.Document) -> Iterator[Money]:
    """Find each sum once, or so its author thinks."""
    for found in money(document):
        if found.amount not in seen:
            seen.add(found.amount)
            yield found


try:
    check_extractor(money_once, "A policy for £900 is no crime.")
except AssertionError as error:
    print(error)

# %% [markdown]
# ## With the others
#
# Your extractor stands beside quotekit's own, and all the questions that findings answer, they
# answer of yours: here, which sums stand in what somebody said.


# %%
def speaker_of(finding: qk.Annotation, found: qk.Findings[qk.Annotation]) -> str:
    """Return who says the sentence part that a finding stands in; of two, the inner speaker."""
    holding = [said for said in found.attributions if finding in found.within(said)]
    innermost = min(holding, key=lambda said: sum(map(len, said.content)), default=None)
    return (innermost and innermost.speaker_name) or "the story"


for story in stories():
    found = qk.extract(story.document, money, qk.attributions)
    for one in found.of(Money):
        print(
            f"{one.amount:>10,.0f} {one.currency:6} | {speaker_of(one, found)} | {story.headline}"
        )

# %% [markdown]
# They are marked in the text, and go out and come back as rows: `kinds` says that rows may be of
# your class.

# %%
trial = next(story for story in stories() if story.desk == "courts")
found = qk.extract(trial.text, money)
rows = found.to_dicts()
print(qk.Findings.from_dicts(trial.text, rows, kinds=[Money]) == found)
rows[0]

# %%
qk.extract("He spent £900 on it, and owed £4.2 million more.", money)
