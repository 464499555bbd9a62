"""Who said what."""

from quotekit.extractors.attributions.extractor import AttributionExtractor


__all__ = ["AttributionExtractor"]
