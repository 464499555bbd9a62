"""Words that tell what kind of paragraph a line is."""

__all__ = [
    "BOX_BEGINNINGS",
    "BOX_LABELS",
    "BOX_PHRASES",
    "BYLINE_BEGINNINGS",
    "BYLINE_JOINERS",
    "CAPTION_LABELS",
    "CREDIT_LABELS",
    "NO_SPEAKERS",
    "OCCUPATIONS",
    "PICTURE_AGENCIES",
    "STAMP_WORDS",
]


BOX_BEGINNINGS = frozenset(
    {
        "advertisement",
        "also read",
        "article continues below",
        "click here",
        "continue reading",
        "copyright (c)",
        "copyright \N{COPYRIGHT SIGN}",
        "editor's note",
        "follow us",
        "get the latest",
        "join our",
        "live updates",
        "more from",
        "more on this",
        "more stories",
        "most read",
        "read also",
        "read more",
        "read the full",
        "recommended for you",
        "related articles",
        "related stories",
        "scroll down",
        "see also",
        "share this",
        "sign up",
        "story continues below",
        "subscribe",
        "support our",
        "tap here",
        "you may also like",
    }
)
"""How a paragraph begins that points away from the story."""

BOX_LABELS = frozenset(
    {
        "don't miss",
        "explainer",
        "in depth",
        "in pictures",
        "key facts",
        "listen",
        "live",
        "live blog",
        "live briefing",
        "more",
        "podcast",
        "read",
        "recommended",
        "related",
        "see more",
        "top story",
        "watch",
        "watch live",
    }
)
"""What stands before the colon of such a paragraph."""

BOX_PHRASES = frozenset(
    {
        "all rights reserved",
        "click here",
        "click on the link",
        "click the link",
        "contact us at",
        "email us",
        "follow us on",
        "get in touch with us",
        "our newsletter",
        "sign up for",
        "sign up to",
        "subscribe to",
        "tap here",
        "tap the link",
        "terms of use",
        "this article has been updated",
        "this article was amended",
        "this article was originally",
        "this story has been updated",
        "write to us",
    }
)
"""What stands somewhere in such a paragraph."""

BYLINE_BEGINNINGS = frozenset(
    {
        "additional reporting by",
        "by",
        "compiled by",
        "contributing:",
        "edited by",
        "from",
        "interview by",
        "photographs by",
        "reporting by",
        "story by",
        "text by",
        "words by",
        "written by",
    }
)
"""What stands before the name of who wrote a story."""

BYLINE_JOINERS = frozenset("a and at de del den der di du for in la le of our the van von".split())
"""Words in small letters that a byline may have."""

OCCUPATIONS = frozenset("columnist contributor correspondent editor reporter writer".split())
"""What ends a byline without "by"."""

CAPTION_LABELS = frozenset(
    "above caption cartoon clip credit file graphic illustration image infographic left map photo "
    "photograph photographs photos picture pictures right screengrab screenshot video".split()
)
"""What stands before the colon of a caption."""

CREDIT_LABELS = frozenset(
    "credit graphic illustration image photo photograph picture video".split()
)
"""What stands before the name of who made a picture."""

PICTURE_AGENCIES = frozenset(
    {"AFP", "AP", "AP Photo", "Alamy", "EPA", "Getty", "Getty Images", "PA", "REUTERS", "Reuters"}
)
"""Who a picture's credit names at the end of a caption."""

STAMP_WORDS = frozenset(
    "a ago am and at bst cest cet date day days edt est et filed first gmt hour hours ist last m "
    "min mins minute minutes modified on p pdt pm posted pst pt published read revised time today "
    "updated utc "
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec "
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri "
    "sat sun th st nd rd".split()
)
"""All the words that a line may have that says when a story was published."""

NO_SPEAKERS = frozenset(
    "answer background breaking claim correction exclusive fact facts key live more note opinion "
    "photo poll question related report review source update verdict video warning watch".split()
)
"""What stands before a colon and does not speak."""
