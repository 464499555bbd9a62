"""Who said what, on which date, with which percentages."""

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
from quotekit.extractors.attributions import AttributionExtractor
from quotekit.extractors.dates import DateExtractor
from quotekit.extractors.percentages import PercentageExtractor
from quotekit.extractors.quotes import QuoteExtractor


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


def __dir__() -> list[str]:
    return __all__
