"""Words between quotation marks, and what the marks are for."""

from quotekit.extractors.quotes.extractor import QuoteExtractor


__all__ = ["QuoteExtractor"]
