"""Bodies and people before whom something is said, and the verbs that say so of a subject."""

__all__ = ["HEARD_VERBS", "HEARERS", "HEARING_BODIES", "HEAR_FORMS", "SURELY_HEARD"]

HEAR_FORMS = frozenset({"hear", "hears", "heard"})
"""What a court does."""

_TOLD = frozenset({"told", "asked", "warned", "informed", "advised", "assured", "reminded"})
_ORDERED = frozenset({"ordered", "instructed", "urged"})

SURELY_HEARD = HEAR_FORMS | _TOLD
"""What a court hears and people are told is somebody's statement; what they are ordered may not."""

HEARD_VERBS = SURELY_HEARD | _ORDERED
"""Verbs whose subject hears: "the court heard", and in the passive "was told", "were urged"."""

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
