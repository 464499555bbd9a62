"""Words beside a quotation that tell what its marks are for."""

__all__ = ["ALIAS_WORDS", "MINOR_WORDS", "SO_CALLED_WORDS", "WORK_WORDS"]

ALIAS_WORDS = frozenset(
    {"nicknamed", "named", "alias", "aka", "dubbed", "a.k.a.", "called", "christened", "nickname", "name", "as"}
)
"""Words right before a name that stands in marks."""

WORK_WORDS = frozenset(
    {
        "album", "article", "ballad", "ballet", "blog", "book", "broadcast", "bestseller",
        "campaign", "cartoon", "chapter", "column", "comedy", "documentary", "drama", "editorial",
        "entitled", "episode", "essay", "exhibition", "film", "game", "headlined", "hit",
        "hymn", "magazine", "memoir", "movie", "musical", "newsletter", "novel", "opera",
        "painting", "paper", "play", "podcast", "poem", "program", "programme", "report",
        "sculpture", "sequel", "series", "show", "single", "sitcom", "song", "soundtrack",
        "story", "study", "thriller", "titled", "track", "trilogy", "video", "work",
    }
)  # fmt: skip
"""Words for works, which have titles."""

SO_CALLED_WORDS = frozenset(
    {"so-called", "self-described", "self-styled", "self-proclaimed", "supposed", "alleged", "term",
     "word", "phrase", "words", "terms"}
)  # fmt: skip
"""Words right before an expression that is mentioned or held at arm's length."""

MINOR_WORDS = frozenset(
    {
        "a", "an", "and", "as", "at", "by", "de", "for", "from", "in", "into", "is", "la", "le",
        "nor", "of", "on", "or", "s", "so", "the", "to", "up", "van", "von", "vs", "with", "yet", "but",
    }
)  # fmt: skip
"""Words that a title writes small."""
