"""Words that begin or end what a number is a percentage of."""


__all__ = ["ENDS_OF_BASE", "PREPOSITIONS_IN_BASE"]

ENDS_OF_BASE = frozenset(
    """
    a about across after against agree agreed am among and are as aren't at back backed be because
    been before being believe between but by came can can't come could couldn't did didn't disagree
    do does doesn't don't down during each either favor favored for from get gets go goes got had has
    hasn't have having he how however i if in into is isn't it may might must near nor not now off on or
    out over per said saw say says she should since so some support supported than that then there
    these they think this though through to today too under until up upon via voted want wanted was
    wasn't we were weren't what when where whereas whether which while who whom whose will with within
    without won't would wouldn't yesterday you
    """.split()
)
"""At one of these the noun phrase has ended (a phrase that starts with it is another matter)."""

PREPOSITIONS_IN_BASE = frozenset({"in", "at", "on"})
"""What may go on with a phrase that says where: "voters in Ohio"."""
