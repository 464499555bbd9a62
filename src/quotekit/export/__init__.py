"""Findings in the formats of others: plain data in, plain data out."""

from quotekit.export.offsets import in_utf16
from quotekit.export.tei import tei
from quotekit.export.web_annotation import web_annotations


__all__ = ["in_utf16", "tei", "web_annotations"]
