"""What every finding is."""

from typing import ClassVar

import attrs

from quotekit.annotations.span import Span


__all__ = ["Annotation"]


@attrs.frozen
class Annotation:
    """
    Say that something stands in a text, where, and by which rule it was found.

    A kind of your own is a subclass with a `label`; fields of its own are keyword-only:

        >>> @attrs.frozen(kw_only=True)
        ... class Hashtag(Annotation):
        ...     label = "hashtag"
        >>> Hashtag(span=Span.of("See #nlp", 4, 8), rule="hash-word").text
        '#nlp'

    It is a value: frozen, hashable, and equal only to its like:

        >>> span = Span.of("See #nlp", 4, 8)
        >>> Hashtag(span=span, rule="hash-word") == Annotation(span, "hash-word")
        False
    """

    span: Span
    """The whole extent of the finding."""
    rule: str
    """The name of the rule that found it, in kebab case."""

    label: ClassVar[str] = "annotation"
    """What this kind of finding is called in tables, in JSON and on the page."""

    @property
    def text(self) -> str:
        """The words that a person would copy."""
        return self.span.text

    @property
    def content_spans(self) -> tuple[Span, ...]:
        """The spans that count as being inside the finding (see `Findings.within`)."""
        return (self.span,)
