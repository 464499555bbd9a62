"""Words that tell where a sentence begins or goes on."""

__all__ = ["HOURS", "REPORTING_VERBS", "STARTERS", "TIME_WORDS"]


STARTERS = frozenset(
    "A About According After Again All Also Although Among An And Another Any Are As Asked At "
    "Because Before Both But By Can Could Despite Did Do Does During Each Earlier Even Every "
    "Few First For Former From Further Furthermore Had Has Have He Her Here His How However "
    "I I'd I'll I'm I've If In Indeed Instead Is It It's Its Just Last Later Let Like Many Maybe "
    "Meanwhile More Moreover Most Much My Neither Nevertheless Next No Nobody None Nor Not Nothing "
    "Now Of On Once One Only Or Other Others Our Over Perhaps Please Previously Rather Several She "
    "Since So Some Someone Something Soon Still Such Than That That's The Their Then There There's "
    "Therefore These They This Those Though Three Through Thus To Today Tomorrow Tonight Too Two "
    "Under Unless Unlike Until Was We Were What When Where Whether Which While Who Whose Why Will "
    "With Within Without Would Yes Yesterday Yet You Your".split()
)
"""Words that, capitalised, begin a sentence rather than go on with a name."""

REPORTING_VERBS = frozenset(
    "added adds announced announces answered answers argued asked asks began begins called cried "
    "cries demanded demands exclaimed exclaims explained inquired insisted joked jokes moaned "
    "muttered pleaded pressed queried quipped recalled remarked repeated replied replies responded "
    "retorted roared said says screamed shouted shouts sighed snapped tweeted tweets wept "
    "whispered wondered wonders wrote writes yelled yells".split()
)
"""Verbs that go on with a sentence after a quoted question or exclamation: `?" Roe asked`."""

HOURS = frozenset({"a.m", "p.m", "A.M", "P.M"})
"""Abbreviations of a time of day; its zone or its day may follow them."""

TIME_WORDS = frozenset(
    "AEST AEDT BST CDT CET CEST CST EDT EST ET GMT HST IST JST MDT MST MT PDT PST PT UTC "
    "Central Eastern Mountain Pacific "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)
"""Capitalised words that go on with a time of day: "at 5 p.m. Friday"."""
