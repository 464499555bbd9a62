"""Words that are no part of what a number is a percentage of."""

__all__ = ["PERIOD_WORDS"]

PERIOD_WORDS = frozenset(
    """
    afternoon april august century day days decade decades december evening february january july
    june march may month months morning november october past quarter quarters recent season
    september spring summer time week weeks winter year years yesterday
""".split()
)
"""At the end of "in …" they make it a time: "of sales in the last quarter"."""
