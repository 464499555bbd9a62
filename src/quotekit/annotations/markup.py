"""How findings are shown: which words of the text are marked, and what is said of them."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

from quotekit.annotations.annotation import Annotation
from quotekit.annotations.attribution import Attribution
from quotekit.annotations.date_expression import DateExpression
from quotekit.annotations.percentage import Percentage
from quotekit.annotations.quote import Quote
from quotekit.annotations.span import Span
from quotekit.annotations.speaker import Speaker
from quotekit.rendering import Mark, Voice


__all__ = ["marks_of", "voices_of"]

_DOT = " \N{MIDDLE DOT} "
_DASH = "\N{EN DASH}"
_UNITS = {
    "percentage_point": "points",
    "basis_point": "basis points",
    "permille": "\N{PER MILLE SIGN}",
}


def voices_of(statements: Sequence[Attribution], speakers: Iterable[Speaker]) -> Iterator[Voice]:
    """Yield the speakers in order of first mention, which is the order of their colours."""
    counts: dict[Speaker | None, int] = {}
    for said in statements:
        counts[said.speaker] = counts.get(said.speaker, 0) + 1
    for colour, speaker in enumerate(speakers):
        yield Voice(speaker.name, speaker.role or "", counts[speaker], colour)
    if None in counts:
        yield Voice("other sources", "", counts[None], None)


def marks_of(findings: Iterable[Annotation], speakers: Iterable[Speaker]) -> Iterator[Mark]:
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
                inner.append(_mark(finding.span, "date", finding.value, _date_title(finding)))
            case Percentage():
                number = _number(finding)
                inner.append(_mark(finding.span, "percentage", number, _percent_title(finding)))
            case _:
                inner.append(_mark(finding.span, finding.label, finding.label, _titled(finding)))
    yield from inner


def _mark(span: Span, kind: str, label: str, title: str, colour: int | None = None) -> Mark:
    return Mark(span.start, span.end, kind, label, title, colour)


def _titled(finding: Annotation, *facts: str | None) -> str:
    known = [fact.replace("_", " ") for fact in facts if fact]
    return _DOT.join((finding.label, *known, f"rule {finding.rule}"))


def _after(word: str, fact: Span | str | None) -> str:
    return f"{word} {fact}" if fact else ""


def _of_quote(quote: Quote) -> Iterator[Mark]:
    use = "" if quote.use == "speech" else quote.use.replace("_", " ")
    title = _titled(quote, use, "" if quote.closed else "never closed")
    for segment in quote.segments:
        yield _mark(segment, "quote", use, title)


def _of_attribution(said: Attribution, colours: Mapping[Speaker, int]) -> Iterator[Mark]:
    colour = None if said.speaker is None else colours[said.speaker]
    title = _said_title(said)
    label = _DOT.join(filter(None, (said.speaker_name or "nobody named", said.form, _act(said))))
    for span in said.content:
        yield _mark(span, "content", label, title, colour)
    for kind, part in (
        ("source", said.source),
        ("cue", said.cue),
        ("addressee", said.addressee),
        ("medium", said.medium),
    ):
        if part is not None:
            yield _mark(part, kind, "", f"{kind}{_DOT}{title}", colour)


def _act(said: Attribution) -> str:
    act = "" if said.act == "statement" else said.act
    return f"{act} (negated)".strip() if said.negated else act


def _said_title(said: Attribution) -> str:
    return _titled(
        said,
        f"by {_who(said)}",
        said.form,
        _act(said),
        _after("cue", said.cue_lemma),
        _after("to", said.addressee),
        _after("in", said.medium),
        _after("on", said.when.value if said.when else None),
        f"confidence {said.confidence:.0%}",
    )


def _who(said: Attribution) -> str:
    role = said.speaker and said.speaker.role
    name = said.speaker_name or "nobody named"
    return f"{name} ({role})" if role else name


def _date_title(date: DateExpression) -> str:
    return _titled(
        date,
        f"{date.type} {date.value}",
        date.mod,
        _days(date.earliest, date.latest),
        f"from {date.basis}",
        _after("or", ", ".join(date.alternatives)),
    )


def _days(earliest: dt.date | None, latest: dt.date | None) -> str:
    days = dict.fromkeys(str(day) for day in (earliest, latest) if day is not None)
    return _DASH.join(days)


def _percent_title(percentage: Percentage) -> str:
    return _titled(
        percentage,
        _number(percentage),
        percentage.approximator.kind if percentage.approximator else "",
        percentage.direction.kind if percentage.direction else "",
        _after("of", percentage.of),
        percentage.role,
    )


def _number(percentage: Percentage) -> str:
    unit = _UNITS.get(percentage.unit, "%")
    ends = (percentage.low, percentage.high)
    if percentage.value is not None:
        number = str(percentage.value)
    else:
        number = _DASH.join(str(end) for end in ends if end is not None)
    return f"{number} {unit}"
