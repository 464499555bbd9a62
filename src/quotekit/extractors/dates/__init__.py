"""Dates, lengths of time and repetitions."""

from quotekit.extractors.dates.extractor import DateExtractor


__all__ = ["DateExtractor"]
