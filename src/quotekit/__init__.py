"""Who said what, on which date, with which percentages."""

from importlib import import_module
from typing import TYPE_CHECKING

from quotekit._extract import attributions, dates, extract, extract_many, percentages, quotes
from quotekit.annotations import (
    Act,
    Annotation,
    Attribution,
    Basis,
    BySpeaker,
    DateExpression,
    Findings,
    Form,
    Granularity,
    Mentions,
    Percentage,
    PercentRelation,
    PercentRole,
    PercentUnit,
    Qualifier,
    Quote,
    QuoteUse,
    Relation,
    Span,
    Speaker,
    SpeakerKind,
    TimexType,
)
from quotekit.document import Document, Extractor
from quotekit.errors import OptionError, RowError, SpanError


__version__ = "0.1.0"

__all__ = [
    "Act",
    "Annotation",
    "Attribution",
    "AttributionExtractor",
    "Basis",
    "BySpeaker",
    "DateExpression",
    "DateExtractor",
    "Document",
    "Extractor",
    "Findings",
    "Form",
    "Granularity",
    "Mentions",
    "OptionError",
    "PercentRelation",
    "PercentRole",
    "PercentUnit",
    "Percentage",
    "PercentageExtractor",
    "Qualifier",
    "Quote",
    "QuoteExtractor",
    "QuoteUse",
    "Relation",
    "RowError",
    "Span",
    "SpanError",
    "Speaker",
    "SpeakerKind",
    "TimexType",
    "__version__",
    "attributions",
    "dates",
    "extract",
    "extract_many",
    "percentages",
    "quotes",
]


if TYPE_CHECKING:
    from quotekit.extractors.attributions import AttributionExtractor
    from quotekit.extractors.dates import DateExtractor
    from quotekit.extractors.percentages import PercentageExtractor
    from quotekit.extractors.quotes import QuoteExtractor
else:
    _EXTRACTORS = {
        "AttributionExtractor": "quotekit.extractors.attributions",
        "DateExtractor": "quotekit.extractors.dates",
        "PercentageExtractor": "quotekit.extractors.percentages",
        "QuoteExtractor": "quotekit.extractors.quotes",
    }

    def __getattr__(name: str) -> object:
        """Import an extractor when it is first asked for: importing quotekit stays cheap."""
        if name not in _EXTRACTORS:
            raise AttributeError(f"module 'quotekit' has no attribute {name!r}")
        return getattr(import_module(_EXTRACTORS[name]), name)


def __dir__() -> list[str]:
    return __all__
