"""How what is said or written becomes known."""

__all__ = ["MADE_KNOWN", "MEETING_VERBS", "NEVER_ABOUT", "TELLING_WHOM"]

MADE_KNOWN = frozenset(
    {"broadcast", "circulated", "dated", "delivered", "distributed", "emailed", "given", "handed",
     "issued", "made", "obtained", "posted", "prepared", "presented", "published", "read",
     "recorded", "released", "seen", "sent", "shared", "shown", "signed", "submitted", "written"}
)  # fmt: skip
"""Participles after a medium: "in a statement read to the court", "a letter seen by the Post"."""

NEVER_ABOUT = frozenset({"ask", "press", "say", "tell", "write"})
"""Verbs after which "in" or "on" says where, and never what is told of."""

TELLING_WHOM = frozenset({"tell", "warn", "remind", "assure", "reassure", "inform", "advise"})
"""Verbs with an object who is told, and then what, with "that" or without."""

MEETING_VERBS = frozenset(
    {"asks", "asked", "chats", "hears", "interviews", "interviewed", "meets", "met", "joins",
     "sits", "sat", "speaks", "spoke", "talks", "talked", "visits", "visited"}
)  # fmt: skip
"""What whoever asks the questions of an interview may do as well as who answers them."""
