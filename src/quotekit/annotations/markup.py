"""How findings are shown: which words of the text are marked, and what is said of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from quotekit.annotations.annotation import Annotation
from quotekit.annotations.attribution import Attribution
from quotekit.annotations.date_expression import DateExpression
from quotekit.annotations.percentage import Percentage
from quotekit.annotations.quote import Quote
from quotekit.annotations.span import Span
from quotekit.annotations.speaker import Speaker
from quotekit.rendering import Mark, Voice, framed, legend, mark_up, shortened


__all__ = ["marked"]

_DOT = " \N{MIDDLE DOT} "
_LONGEST_NAME = 40
_LONGEST_LABEL = 80
_LONGEST_FACT = 200


def marked(
    text: str, findings: Sequence[Annotation], speakers: Sequence[Speaker], limit: int | None
) -> str:
    """Return *text*, or *limit* characters of it, with the findings marked and a legend above."""
    statements = [a for a in findings if isinstance(a, Attribution)]
    marks = tuple(_marks_of(findings, speakers))
    above = legend(_voices_of(statements, speakers), (mark.kind for mark in marks))
    return framed(above, mark_up(text, marks, limit=limit))


def _voices_of(statements: Sequence[Attribution], speakers: Iterable[Speaker]) -> Iterator[Voice]:
    """Yield the speakers in order of first mention, which is the order of their colours."""
    counts: dict[Speaker | None, int] = {}
    for said in statements:
        counts[said.speaker] = counts.get(said.speaker, 0) + 1
    for colour, speaker in enumerate(speakers):
        yield Voice(speaker.name, speaker.role or "", counts[speaker], colour)
    if None in counts:
        yield Voice("other sources", "", counts[None], None)


def _marks_of(findings: Iterable[Annotation], speakers: Iterable[Speaker]) -> Iterator[Mark]:
    """Yield what is to be marked; of two marks on the same words, the outer one comes first."""
    colours = {speaker: colour for colour, speaker in enumerate(speakers)}
    inner: list[Mark] = []
    for finding in findings:
        match finding:
            case Attribution():
                yield from _of_attribution(finding, colours)
            case Quote():
                inner.extend(_of_quote(finding))
            case DateExpression():
                inner.append(_mark(finding.span, "date", _day_label(finding), _title(finding)))
            case Percentage():
                label = _figure_label(finding)
                inner.append(_mark(finding.span, "percentage", label, _title(finding)))
            case _:
                inner.append(_mark(finding.span, finding.label, finding.label, _title(finding)))
    yield from inner


def _mark(span: Span, kind: str, label: str, title: str, colour: int | None = None) -> Mark:
    return Mark(span.start, span.end, kind, shortened(label, _LONGEST_LABEL), title, colour)


def _title(finding: Annotation) -> str:
    """Return what shows on hovering: everything that a person may want to check."""
    facts = (f"{name} {shortened(fact, _LONGEST_FACT)}" for name, fact in finding.facts if fact)
    return _DOT.join((finding.label, *facts))


def _of_quote(quote: Quote) -> Iterator[Mark]:
    label = "" if quote.use == "speech" else quote.use.replace("_", " ")
    for segment in quote.segments:
        yield _mark(segment, "quote", label, _title(quote))


def _of_attribution(said: Attribution, colours: Mapping[Speaker, int]) -> Iterator[Mark]:
    colour = None if said.speaker is None else colours[said.speaker]
    title = _title(said)
    who = shortened(said.speaker_name or "nobody named", _LONGEST_NAME)
    label = _DOT.join(filter(None, (who, said.form, _act(said))))
    for span in said.content:
        yield _mark(span, "content", label, title, colour)
    for kind, part in (
        ("source", said.source),
        ("cue", said.cue),
        ("addressee", said.addressee),
        ("medium", said.medium),
    ):
        if part is not None:
            yield _mark(part, kind, "", f"{kind} of an {title}", colour)


def _act(said: Attribution) -> str:
    act = "" if said.act == "statement" else said.act
    return f"{act} (negated)".strip() if said.negated else act


def _day_label(date: DateExpression) -> str:
    """Return the value, unless it says nothing: ``PXW``, ``XXXX-WXX``, ``FUTURE_REF``."""
    return date.value if any(map(str.isdecimal, date.value)) else ""


def _figure_label(percentage: Percentage) -> str:
    """Return the figure, unless it says no more than the words do."""
    words = "".join(percentage.text.split())
    plain = percentage.unit == "percent" and str(percentage.value) in words
    return "" if plain and percentage.approximator is None else percentage.figure
