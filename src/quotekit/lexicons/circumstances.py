"""Words for where, how and when something is said."""

__all__ = ["COMPOUND_WORDS", "MEDIUM_WORDS", "OUTLET_WORDS", "TIME_NOUNS"]

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
        "session",
    }
)  # fmt: skip
"""What something is said in, on or at."""

OUTLET_WORDS = frozenset(
    {"twitter", "facebook", "instagram", "youtube", "x", "linkedin", "telegram", "tiktok",
     "reddit", "medium", "snapchat", "weibo", "mastodon", "bluesky", "threads", "cnn", "msnbc",
     "fox", "nbc", "abc", "cbs", "bbc", "npr", "pbs", "itv", "c-span", "bloomberg", "cnbc",
     "reuters"}
)  # fmt: skip
"""Names of what something is said on."""

COMPOUND_WORDS = frozenset(
    {"news", "press", "conference", "opinion", "radio", "television", "phone", "town",
     "campaign", "court", "email", "blog", "video", "telephone", "panel"}
)  # fmt: skip
"""Words for a medium that go on with another one: a news conference."""

TIME_NOUNS = frozenset(
    {"week", "month", "year", "night", "morning", "evening", "afternoon", "day", "days", "weeks",
     "months", "years", "today", "yesterday", "tonight", "tomorrow", "weekend", "hour", "hours",
     "summer", "winter", "spring", "autumn", "fall", "quarter", "season", "ago", "earlier",
     "later", "time"}
)  # fmt: skip
"""Nouns and adverbs that tell when something is said."""
