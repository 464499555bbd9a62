"""Words for where, how and when something is said."""

__all__ = [
    "CALL_WORDS",
    "CLAUSES_OF_TIME",
    "COMPOUND_WORDS",
    "DESCRIBED_WORDS",
    "IDIOM_NOUNS",
    "LETTER_WORDS",
    "MEANS_WORDS",
    "MEDIUM_WORDS",
    "NEWSPAPER_WORDS",
    "OUTLET_WORDS",
    "PARTIAL_WORDS",
    "PREPOSITION_CUES",
    "PROGRAM_WORDS",
    "REPLYING_CUES",
    "REPORTED_WORDS",
    "ROOM_WORDS",
    "SENT_WORDS",
    "TIME_NOUNS",
    "WRITING_CUES",
]

MEDIUM_WORDS = frozenset(
    {
        "address", "advert", "affidavit", "announcement", "appearance", "article", "blog",
        "briefing", "broadcast", "brochure", "bulletin", "call", "campaign", "column", "comment",
        "commentary", "complaint", "conference", "conversation", "debate", "deposition", "diary",
        "editorial", "email", "e-mail", "emails", "essay", "exchange", "filing", "forum",
        "hearing", "interview", "interviews", "lawsuit", "leaflet", "letter", "meeting", "memo",
        "memoir", "memorandum", "message", "messages", "newsletter", "newscast", "note",
        "op-ed", "opinion", "panel", "paper", "petition", "podcast", "post", "posting", "posts",
        "presentation", "press", "program", "programme", "questionnaire", "radio", "rally",
        "release",
        "remarks", "report", "response", "ruling", "segment", "sermon", "show", "speech",
        "speeches", "statement", "statements", "submission", "summary", "talk", "telegram",
        "testimony", "text", "thread", "transcript", "tweet", "tweets", "update", "video",
        "voicemail", "webcast", "webinar", "website", "writing", "telephone", "phone",
        "television", "tv",
        "event", "gathering", "convention", "summit", "court", "trial", "inquest", "inquiry",
        "session", "arguments", "autobiography", "biography", "book", "commons", "dissent",
        "decision", "memoirs", "brief", "briefs", "documentary", "documents", "episode", "eulogy",
        "evidence", "feature", "foreword",
        "hustings", "judgment", "judgement", "keynote", "lecture", "livestream", "lords",
        "manifesto", "minutes", "newscasts", "newsreel", "notice", "papers", "piece", "pmqs",
        "preface", "questions", "reply", "seminar", "series", "stream", "submissions",
        "summing-up", "communiqué", "communique", "page", "symposium", "toast", "vlog", "workshop",
    }
)  # fmt: skip
"""What something is said in, on or at."""

OUTLET_WORDS = frozenset(
    {"twitter", "facebook", "instagram", "youtube", "x", "linkedin", "telegram", "tiktok",
     "reddit", "medium", "snapchat", "weibo", "mastodon", "bluesky", "threads", "cnn", "msnbc",
     "fox", "nbc", "abc", "cbs", "bbc", "npr", "pbs", "itv", "c-span", "bloomberg", "cnbc",
     "reuters", "newsnight", "lbc", "panorama", "hardtalk", "gb", "talktv", "rte", "msnow"}
)  # fmt: skip
"""Names of what something is said on."""

NEWSPAPER_WORDS = frozenset(
    {"advertiser", "advocate", "argus", "bugle", "bulletin", "chronicle", "courier", "dispatch",
     "echo", "economist", "enquirer", "examiner", "express", "gazette", "globe",
     "guardian", "herald", "independent", "inquirer", "journal", "magazine", "mail", "mercury",
     "mirror", "monitor", "news", "observer", "post", "press", "record", "register", "review",
     "scotsman", "sentinel", "spectator", "standard", "star", "sun", "telegraph", "times",
     "tribune"}
)  # fmt: skip
"""Words that the names of newspapers and magazines end with."""

COMPOUND_WORDS = frozenset(
    {"news", "press", "conference", "opinion", "radio", "television", "phone", "town",
     "campaign", "court", "email", "blog", "video", "telephone", "panel", "text", "trial",
     "book", "podcast", "letter", "speech", "newsletter"}
)  # fmt: skip
"""Words for a medium that go on with another one: a news conference."""

PARTIAL_WORDS = frozenset({"press", "campaign"})
"""Words that name a medium only with another one after them: a press conference."""

DESCRIBED_WORDS = frozenset(
    {"opinion", "piece", "book", "feature", "papers", "series", "lords", "page"}
)
"""Words that name a medium only with more than an article before them: a dissenting opinion."""

MEANS_WORDS = frozenset(
    {
        "phone",
        "telephone",
        "email",
        "e-mail",
        "text",
        "message",
        "letter",
        "video",
        "fax",
        "post",
        "telegram",
        "radio",
        "videolink",
        "video-link",
    }
)
"""What "by" leads to where something is said by it."""

ROOM_WORDS = frozenset(
    {
        "room",
        "rooms",
        "hall",
        "halls",
        "centre",
        "center",
        "building",
        "table",
        "tables",
        "desk",
        "line",
        "lines",
        "tent",
        "suite",
        "venue",
        "venues",
        "site",
    }
)
"""What makes a place of a medium: a briefing room."""

IDIOM_NOUNS = frozenset(
    {"response", "exchange", "session", "summary", "trial", "comment", "conversation", "talk",
     "call", "panel", "address", "report", "note", "post", "show", "event", "text", "release",
     "paper", "meeting", "update", "questions", "arguments", "papers", "reply",
     "series", "notice", "episode", "toast", "dissent", "commons", "lords", "piece",
     "book", "feature", "documents", "brief", "hearing", "decision"}
)  # fmt: skip
"""Words that are no medium right after a preposition: in response, on trial."""

PROGRAM_WORDS = OUTLET_WORDS | frozenset(
    {"nation", "press", "news", "today", "tonight", "morning", "week", "show", "radio", "live",
     "sunday", "hour", "daily", "late", "newsnight", "view", "question", "questions", "time",
     "programme", "program", "podcast", "tv", "television", "channel", "minutes", "world",
     "breakfast", "union", "america", "joe", "friends", "network", "o'clock", "business",
     "panorama", "hardtalk", "marketplace", "considered", "edition", "lbc", "medium", "social"}
)  # fmt: skip
"""Words in the names of broadcasts."""

LETTER_WORDS = frozenset(
    {"letter", "email", "e-mail", "emails", "letters", "memo", "memorandum", "message",
     "messages", "text", "telegram", "petition", "testimony", "speech", "address", "remarks",
     "submission", "complaint", "statement", "presentation", "fax", "postcard", "reply", "appeal",
     "evidence", "note", "notice", "filing", "response", "report", "post", "lecture"}
)  # fmt: skip
"""What is sent or given to somebody."""

WRITING_CUES = frozenset(
    {"write", "text", "email", "e-mail", "say", "complain", "explain", "confide", "admit",
     "suggest", "report", "testify", "whisper", "shout", "reply", "respond", "announce", "tweet",
     "speak", "talk", "boast", "joke", "insist", "repeat", "remark", "mutter", "confess",
     "confirm", "describe", "present", "apologise", "apologize", "appeal", "lie", "murmur",
     "yell", "call", "recount", "hint", "read"}
)  # fmt: skip
"""Verbs whose "to" leads to whom they address."""

PREPOSITION_CUES = {
    "at": frozenset(
        {"shout", "yell", "scream", "bark", "snap", "snarl", "growl", "roar", "bellow", "bawl",
         "shriek", "swear", "smile", "wave", "hiss"}
    ),
    "with": frozenset({"plead"}),
}  # fmt: skip
"""Verbs with which another preposition leads to whom they address."""

REPLYING_CUES = frozenset({"answer", "answered", "reply", "respond", "retort", "rejoin", "return"})
"""Verbs whose subject is not the one who has just asked."""

CALL_WORDS = frozenset({"call", "calls", "briefing", "videoconference"})
"""What is held with whom something is said to; an interview is with whoever asks."""

SENT_WORDS = frozenset(
    {
        "comment", "comments", "email", "letter", "message", "note", "post",
        "quote", "quotes", "reaction", "reply", "response", "statement", "tweet",
    }
)  # fmt: skip
"""What comes from whoever is quoted next: "a statement from Wexpower:"."""

REPORTED_WORDS = frozenset({"line", "lines", "more", "report", "this", "update", "word", "words"})
"""The same, but it may come from a place as well: "Here is more from Graz:"."""

TIME_NOUNS = frozenset(
    {"week", "month", "year", "night", "morning", "evening", "afternoon", "day", "days", "weeks",
     "months", "years", "today", "yesterday", "tonight", "tomorrow", "weekend", "hour", "hours",
     "summer", "winter", "spring", "autumn", "fall", "quarter", "season", "ago", "earlier",
     "later", "time"}
)  # fmt: skip
"""Nouns and adverbs that tell when something is said."""

CLAUSES_OF_TIME = frozenset({"after", "amid", "as", "before", "following", "when", "while"})
"""Words that begin what says when something is said: "…, she said as she left"."""
