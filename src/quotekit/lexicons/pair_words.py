"""Words that tell what two numbers side by side are to each other."""

__all__ = [
    "CONTEST_WORDS",
    "DIFFERENCE_WORDS",
    "HEADS_OF_NUMBERS",
    "MONTHS_BEFORE_NUMBERS",
    "RANGE_WORDS",
]

CONTEST_WORDS = frozenset(
    """
    advantage approval approve approved approving beat beaten beating behind defeat
    defeated defeating deficit disapproval disapprove edge edged edging favorability favorable
    favourability favourable lead leading leads led lose loses losing lost outpolled rating
    ratings topped trail trailed trailing trails unfavorable unfavourable versus
""".split()
)
"""After one of these, two shares are those of two sides: "leads 46% to 40%"."""

DIFFERENCE_WORDS = frozenset(
    "choice choose comparison contrast difference differences divide gap spread split".split()
)
"""After one of these, "between 5% and 7%" are two values and no range."""

RANGE_WORDS = frozenset(
    """
    anything anywhere differ differed differing estimates everything extending range ranged ranges
    ranging somewhere spanned spanning spans varied varies vary varying
""".split()
)
"""After one of these, "from 5% to 7%" is a range and no change."""

MONTHS_BEFORE_NUMBERS = frozenset(
    """
    apr april aug august dec december feb february jan january jul july jun june mar march may nov
    november oct october sep sept september
""".split()
)

HEADS_OF_NUMBERS = frozenset(
    """
    age aged ages article channel chapter figure grade group item level no number page pages part
    point rule section stage step table those under unit week year years
""".split()
)
"""After one of these a bare number is a label or an age, and no percentage."""
