"""Bodies and people before whom something is said."""

__all__ = ["HEARERS", "HEARING_BODIES"]

HEARING_BODIES = frozenset(
    {"arbitrator", "assembly", "audience", "bailey", "bench", "board", "commission", "committee",
     "commons", "conference", "congress", "council", "councillors", "court", "courtroom",
     "delegates", "gathering", "hearing", "inquest", "inquiry", "judge", "judges", "juror",
     "jurors", "jury", "lawmakers", "legislators", "lords", "magistrate", "magistrates", "meeting",
     "members", "mps", "panel", "parliament", "peers", "rally", "senate", "senators", "session",
     "sessions", "shareholders", "sheriff", "summit", "trial", "tribunal"}
)  # fmt: skip
"""Subjects of "heard that" to whom somebody says it: the court, the inquest."""

HEARERS = HEARING_BODIES | {
    "agency", "analysts", "broadcaster", "clients", "colleagues", "customers", "delegates",
    "detectives", "diplomats", "employees", "executives", "fans", "friends", "guests",
    "investigators", "investors", "journalists", "magazine", "ministers", "newspaper", "officers",
    "parents", "podcast", "police", "programme", "pupils", "regulators", "reporters", "residents",
    "staff", "students", "supporters", "viewers", "voters", "workers",
}  # fmt: skip
"""Objects of "told" that a clause without "that" may follow: "told reporters sales were up"."""
