"""The words before a date that tell whether it is to come or past."""

__all__ = ["AHEAD", "BACK", "DONE", "LENGTH_OPENERS", "LIMITS", "SURELY_AHEAD", "TASKS", "TOLD"]


AHEAD = (
    "will", "won't", "'ll", "would", "shall", "could", "going to", "due", "schedule", "scheduled",
    "schedules", "expect", "expects", "expected", "expecting", "plan", "plans", "planned",
    "planning", "set to", "set for", "slated", "starting", "as early as", "as soon as",
    "as late as", "deadline", "hope to", "hopes to", "intend", "intends", "prepares to",
    "preparing to", "upcoming", "forthcoming", "next", "agreed to", "is to", "are to", "was to",
    "were to", "to be", "likely to", "begin", "begins", "starts", "opens", "reopens", "resume",
    "resumes", "returns",
    "takes effect", "comes into force", "goes on sale", "expires",
)  # fmt: skip
"""What is told after them is to come."""

SURELY_AHEAD = (
    "will", "won't", "'ll", "shall", "going to", "is to", "are to", "begins", "starts", "opens",
    "resumes", "returns",
)  # fmt: skip
"""What is told soon after them is to come, whatever else the sentence says."""

LIMITS = ("until", "by", "through", "effective")
"""They look ahead where nothing before them looks back."""

TASKS = (
    "promised", "pledged", "vowed", "undertook", "offered", "ordered", "asked", "urged", "told",
    "instructed", "begged", "warned", "given",
)  # fmt: skip
"""With "to" and a verb, what is to be done is to come: "promised to publish it by Friday"."""

BACK = (
    "said", "says", "told", "was", "were", "had", "has been", "have been", "did", "since",
    "after", "ago", "began", "made", "took", "left", "met", "held", "won", "lost", "fell", "rose",
    "came", "went", "gave", "got", "sent", "led", "ran", "saw", "spoke", "wrote", "found",
    "struck", "broke", "bought", "sold", "paid", "put", "hit", "shot", "died", "ended", "last",
    "following",
)  # fmt: skip
"""What is told after them is past; so is what a verb in -ed tells."""

DONE = (
    "began", "took", "left", "met", "held", "won", "lost", "fell", "rose", "came", "went", "gave",
    "got", "sent", "led", "ran", "saw", "wrote", "found", "struck", "broke", "bought", "sold",
    "paid", "shot", "died", "ended", "built", "born", "hurt", "quit", "stood", "grew", "beat",
)  # fmt: skip
"""What was done on the day that follows: "met the mayor in January"."""

TOLD = (
    "said", "told", "announced", "declared", "promised", "pledged", "vowed", "warned", "agreed",
    "authorized", "authorised", "approved", "called", "proposed", "ordered", "asked", "urged",
    "predicted", "offered", "extended", "wanted", "hoped", "needed", "expected", "planned",
    "scheduled", "decided",
)  # fmt: skip
"""After these only at once: "said in January", but not "announced a sale in January"."""

LENGTH_OPENERS = frozenset(
    {"about", "after", "and", "another", "at", "but", "by", "every", "exactly", "for", "from",
     "full", "in", "is", "just", "last", "lasted", "lasting", "lasts", "least", "most", "of", "one",
     "only", "or", "over", "per", "roughly", "spend", "spends", "spent", "take",
     "taken", "takes", "than", "to", "took", "under", "was", "whole", "with", "within"}
)  # fmt: skip
"""Before "one day", they tell that it is a length of time."""
