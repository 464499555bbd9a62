"""Whom the sources of a document mean."""

from quotekit.extractors.attributions.speakers.people import People


__all__ = ["People"]
