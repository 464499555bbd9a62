"""Words that tell percentage points from other points."""

__all__ = ["NOT_IN_PERCENT"]

NOT_IN_PERCENT = frozenset(
    """
    bond bonds cac championship chess dax dow ftse game index league match nasdaq nikkei player
    s&p score season share shares stock stocks stoxx team tournament treasuries treasurys
""".split()
)
"""Near one of these, half a point is one of a price, an index or a game."""
