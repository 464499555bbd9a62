"""The values that quotekit returns."""

from quotekit.annotations.annotation import Annotation
from quotekit.annotations.attribution import Act, Attribution, Form
from quotekit.annotations.by_speaker import BySpeaker
from quotekit.annotations.date_expression import Basis, DateExpression, Granularity, TimexType
from quotekit.annotations.findings import Findings
from quotekit.annotations.percentage import Percentage, PercentRole, PercentUnit, Qualifier
from quotekit.annotations.quote import Quote, QuoteUse
from quotekit.annotations.relation import Mentions, PercentRelation, Relation
from quotekit.annotations.span import Span
from quotekit.annotations.speaker import Speaker, SpeakerKind


__all__ = [
    "Act",
    "Annotation",
    "Attribution",
    "Basis",
    "BySpeaker",
    "DateExpression",
    "Findings",
    "Form",
    "Granularity",
    "Mentions",
    "PercentRelation",
    "PercentRole",
    "PercentUnit",
    "Percentage",
    "Qualifier",
    "Quote",
    "QuoteUse",
    "Relation",
    "Span",
    "Speaker",
    "SpeakerKind",
    "TimexType",
]
