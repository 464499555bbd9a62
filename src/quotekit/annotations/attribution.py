"""Somebody said something."""

from typing import ClassVar, Literal

import attrs

from quotekit.annotations.annotation import Annotation
from quotekit.annotations.date_expression import DateExpression
from quotekit.annotations.span import Span
from quotekit.annotations.speaker import Speaker
from quotekit.linguistics.marks import without_marks
from quotekit.rendering import Part, briefly


__all__ = ["Act", "Attribution", "Form"]

Form = Literal["direct", "indirect", "mixed"]
Act = Literal[
    "statement", "question", "denial", "request", "commitment", "belief", "evidence", "attitude",
    "refusal",
]  # fmt: skip


@attrs.frozen(kw_only=True, repr=False)
class Attribution(Annotation):
    """
    Say that somebody expressed something: who, by which word, and what.

    Source, cue and content are those of the PARC and PolNeAR corpora: the content takes
    in its quotation marks and its "that", and has several spans when "she said" stands
    in its middle or when it goes on afterwards.
    """

    label: ClassVar[str] = "attribution"

    content: tuple[Span, ...]
    """What was expressed."""
    form: Form
    """Whether the words are the speaker's (``direct``), the reporter's (``indirect``), or both."""
    act: Act = "statement"
    """What the speaker does in saying it, decided by the cue and its context."""
    cue: Span | None = None
    """The words that say that it was said; None where nothing but a quote or a label does."""
    cue_lemma: str | None = None
    """The dictionary form of the cue ("say", "according to")."""
    source: Span | None = None
    """The words that name the speaker, the whole noun phrase with title and apposition."""
    speaker: Speaker | None = None
    """Whom the source means in this document."""
    addressee: Span | None = None
    """To whom it was said."""
    medium: Span | None = None
    """Where it was said: a broadcast, a statement, a news conference."""
    when: DateExpression | None = None
    """The date of saying."""
    negated: bool = False
    """Whether the cue is negated ("did not say")."""
    parent: Span | None = None
    """The content of the statement that this one stands in."""
    confidence: float = 1.0
    """The probability that content and speaker are both right."""
    speaker_confidence: float = 1.0
    """The probability that the speaker is right, given the content."""

    @property
    def text(self) -> str:
        """What was expressed, without the marks around it; the parts are joined by a space."""
        return " ".join(without_marks(span.text) for span in self.content)

    @property
    def speaker_name(self) -> str | None:
        """The speaker's name; where there is none, the words that name the source."""
        if self.speaker is not None:
            return self.speaker.name
        return self.source.text if self.source is not None else None

    @property
    def content_spans(self) -> tuple[Span, ...]:
        """The content."""
        return self.content

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """Who said it and in which way, to whom, where and when, and how sure that is."""
        role = self.speaker.role if self.speaker is not None else None
        return (
            ("by", f"{self._who} ({role})" if role else self._who),
            ("form", self.form),
            ("act", f"{self.act} (negated)" if self.negated else self.act),
            ("cue", self.cue_lemma or ""),
            ("to", str(self.addressee or "")),
            ("in", str(self.medium or "")),
            ("on", self.when.value if self.when is not None else ""),
            ("confidence", f"{self.confidence:.0%}"),
            *super().facts,
        )

    @property
    def _who(self) -> str:
        return self.speaker_name or "nobody named"

    @property
    def _parts(self) -> tuple[Part, ...]:
        """Source, cue and content, in the order of the text."""
        places = [(span, "content") for span in self.content]
        places += [(span, "source") for span in (self.source,) if span is not None]
        places += [(span, "cue") for span in (self.cue,) if span is not None]
        return tuple(Part(kind, span.text) for span, kind in sorted(places))

    def _brief(self) -> str:
        cue = self.form if self.cue is None else self.cue.text
        return f"{briefly(self._who)}, {briefly(cue)}: {super()._brief()}"
