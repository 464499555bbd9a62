"""The words with which a date can begin, besides those of the calendar and numbers."""

__all__ = [
    "AFTER_ARTICLES",
    "ARTICLES",
    "FISCAL_OPENERS",
    "LINKS",
    "MODIFIER_OPENERS",
    "NAMED_DAYS",
    "RELATIVE_OPENERS",
    "REPETITION_ADVERBS",
    "REPETITION_OPENERS",
    "VAGUE_OPENERS",
    "VAGUE_TRIGGERS",
]


NAMED_DAYS = frozenset({"today", "yesterday", "tomorrow", "tonight"})
"""Days named from the day of writing."""

RELATIVE_OPENERS = frozenset(
    "last next this that past previous following preceding coming current latest same upcoming "
    "present subsequent".split()
)
"""They say which of several periods is meant."""

REPETITION_OPENERS = frozenset({"every", "each", "per"})
"""They make a repetition of a unit or a weekday."""

REPETITION_ADVERBS = frozenset(
    "hourly daily nightly weekly biweekly fortnightly monthly yearly annually".split()
)
"""They are a repetition by themselves."""

FISCAL_OPENERS = frozenset({"fiscal", "financial", "fy", "q", "h"})
"""They open a year or a part of one in a company's accounts."""

MODIFIER_OPENERS = frozenset(
    "early earlier late later mid middle midway beginning start turn end close closing final "
    "opening very tail first dying week about around approximately roughly circa ca c some nearly "
    "almost close just less fewer under more over longer well at no not up as pre post".split()
)
"""They open a phrase that narrows or blurs what follows."""

VAGUE_OPENERS = frozenset(
    "now nowadays right recent recently lately more most current currently present presently "
    "these past soon coming near future".split()
)
"""They open a reference to no particular time."""

VAGUE_TRIGGERS = frozenset(
    "now nowadays recent recently lately current currently present presently past soon "
    "future".split()
)
"""The words without one of which there is no such reference."""

ARTICLES = frozenset({"a", "an", "the", "this", "that"})
"""They open nothing but with a word after them."""

AFTER_ARTICLES = frozenset(
    "additional calendar comparable corresponding entire full like long most number other period "
    "prior remainder reported rest school short single whole".split()
)
"""Words, hardly any of them an opener, that stand between an article and a word of dates."""

LINKS = frozenset(
    "ad am and b bc bce business ce consecutive in least many much o of oh on or p pm s st "
    "straight than the through till to trading until working".split()
)
"""More words that can stand between the first word of an expression and a word of dates."""
