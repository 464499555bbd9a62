"""How what is said or written becomes known."""

__all__ = ["MADE_KNOWN"]

MADE_KNOWN = frozenset(
    {"broadcast", "circulated", "dated", "delivered", "distributed", "emailed", "given", "handed",
     "issued", "made", "obtained", "posted", "prepared", "presented", "published", "read",
     "recorded", "released", "seen", "sent", "shared", "shown", "signed", "submitted", "written"}
)  # fmt: skip
"""Participles after a medium: "in a statement read to the court", "a letter seen by the Post"."""
