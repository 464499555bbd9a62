"""Pronouns of the third person."""

__all__ = ["PRONOUNS"]

PRONOUNS = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
    "it": "it", "its": "it", "itself": "it",
    "they": "they", "them": "them", "their": "they", "theirs": "they", "themselves": "they",
}  # fmt: skip
"""What they tell of gender and number: ``m``, ``f``, ``it``, ``they`` or ``them``."""
