"""Words in or beside a quotation that tell what its marks are for."""

__all__ = ["ALIAS_WORDS", "CLAUSE_WORDS", "MINOR_WORDS", "SO_CALLED_WORDS", "WORK_WORDS"]

ALIAS_WORDS = frozenset(
    {"a.k.a.", "aka", "alias", "christened", "dubbed", "name", "named", "nickname", "nicknamed"}
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
    {
        "alleged", "phrase", "phrases", "self-described", "self-proclaimed", "self-styled",
        "so-called", "supposed", "term", "terms", "word", "words",
    }
)  # fmt: skip
"""Words before an expression that is mentioned or held at arm's length."""

CLAUSE_WORDS = frozenset(
    {
        "am", "are", "be", "can", "could", "did", "do", "does", "had", "has", "have", "he", "i",
        "is", "it", "may", "might", "must", "nobody", "not", "shall", "she", "should", "they",
        "was", "we", "were", "will", "would", "you",
    }
)  # fmt: skip
"""Words that make a clause; a phrase held at arm's length has none."""

MINOR_WORDS = frozenset(
    {
        "a", "an", "and", "as", "at", "but", "by", "de", "for", "from", "in", "into", "is", "la",
        "le", "nor", "of", "on", "or", "s", "so", "the", "to", "up", "van", "von", "vs", "with",
        "yet",
    }
)  # fmt: skip
"""Words that a title writes small."""
