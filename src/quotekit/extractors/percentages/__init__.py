"""Percentages: what they are worth, what bounds them, and what they are a percentage of."""

from quotekit.extractors.percentages.extractor import PercentageExtractor


__all__ = ["PercentageExtractor"]
