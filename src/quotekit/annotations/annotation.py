"""What every finding is."""

from typing import ClassVar

import attrs

from quotekit.annotations.span import Span
from quotekit.rendering import Part, briefly, card


__all__ = ["Annotation"]


@attrs.frozen(repr=False)
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

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """
        What else a person may want to know, as names and values; a value may be empty.

        The page shows it on hovering, Jupyter below the words. A kind of your own adds to
        it what it knows.
        """
        return (("rule", self.rule),)

    @property
    def _parts(self) -> tuple[Part, ...]:
        """The words that Jupyter shows, and how they are marked."""
        return (Part(self.label, self.text),)

    def _brief(self) -> str:
        """Return what goes into a line."""
        return f"'{briefly(self.text)}'"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.span.start}:{self.span.end} {self._brief()}>"

    def _repr_html_(self) -> str:
        place = ("characters", f"{self.span.start}:{self.span.end}")
        return card(self._parts, (*self.facts, place))
