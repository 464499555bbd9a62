"""Who said what, on which date, with which percentages."""

__version__ = "0.1.0"
