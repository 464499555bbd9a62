"""Make findings of the amounts of a paragraph."""

from collections.abc import Iterator, Sequence

from quotekit.annotations import Percentage, PercentRelation, PercentRole, Qualifier, Span
from quotekit.document import Document
from quotekit.extractors.percentages.amounts import Amount
from quotekit.extractors.percentages.base import Bases
from quotekit.extractors.percentages.expressions import Expression, Link, expressions
from quotekit.extractors.percentages.qualifiers import Bounds, approximator_of, bounds_of
from quotekit.extractors.percentages.relations import changes_apart
from quotekit.extractors.percentages.roles import Movement, is_margin_of_error, movement_of
from quotekit.linguistics.paragraphs import Paragraph


__all__ = ["findings_in"]


def findings_in(
    document: Document, paragraph: Paragraph, amounts: Sequence[Amount]
) -> Iterator[Percentage | PercentRelation]:
    """Yield the percentages that *amounts* of one paragraph make, and how they belong together."""
    joined, links = expressions(document.text, paragraph.start, amounts)
    sides = {start for link in links if link.kind == "versus" for start in link.starts}
    bases = Bases(document, paragraph)
    found: dict[int, Percentage] = {}
    base: Span | None = None
    # From the right: a number whose unit comes later has the base that comes after that unit.
    for expression in reversed(joined):
        start, end = expression.first.start, expression.last.end
        if not expression.last.carried:
            base = bases.after(start, end)
        movement = Movement() if start in sides else None
        found[start] = _percentage(document.text, paragraph, expression, base, movement)
    yield from found.values()
    yield from _relations(document.text, paragraph.start, found, links)


def _relations(
    text: str, floor: int, found: dict[int, Percentage], links: Sequence[Link]
) -> Iterator[PercentRelation]:
    linked: set[int] = set()
    for link in links:
        linked.update(link.starts)
        yield PercentRelation(link.kind, tuple(found[start] for start in link.starts))
    for relation in changes_apart(text, floor, [found[start] for start in sorted(found)]):
        if not linked.issuperset(member.span.start for member in relation.members):
            yield relation


def _percentage(
    text: str,
    paragraph: Paragraph,
    expression: Expression,
    base: Span | None,
    movement: Movement | None,
) -> Percentage:
    first, last = expression
    floor, ceiling = paragraph.start, paragraph.end
    approximator = approximator_of(text, floor, first.start, last.end, ceiling)
    begin = min(first.start, approximator.span.start) if approximator else first.start
    movement = movement or movement_of(text, floor, begin, last.end, ceiling)
    if movement.role == "change" and _is_level(approximator):
        movement = movement._replace(role="target")
    role = _role(text, paragraph, expression, approximator, movement)
    bounds = _bounds(expression, approximator)
    return Percentage(
        span=Span.of(text, first.start, last.end),
        rule="range" if expression.is_range else first.rule,
        value=None if expression.is_range else first.value,
        low=bounds.low,
        high=bounds.high,
        low_closed=bounds.low_closed,
        high_closed=bounds.high_closed,
        fraction=None if expression.is_range else first.fraction,
        unit=last.unit,
        approximator=approximator,
        direction=None if role == "margin_of_error" else movement.direction,
        of=base,
        role=role,
    )


def _is_level(approximator: Qualifier | None) -> bool:
    """Tell "slipped below 50 percent", a level, from "slipped more than 50 percent"."""
    return approximator is not None and approximator.span.text.lower() in {"above", "below"}


def _bounds(expression: Expression, approximator: Qualifier | None) -> Bounds:
    first, last = expression
    if expression.is_range:
        return Bounds(low=min(first.value, last.value), high=max(first.value, last.value))
    return bounds_of(first.value, approximator)


def _role(
    text: str,
    paragraph: Paragraph,
    expression: Expression,
    approximator: Qualifier | None,
    movement: Movement,
) -> PercentRole | None:
    is_tolerance = approximator is not None and approximator.kind == "plus_minus"
    first, last = expression
    if is_tolerance or is_margin_of_error(text, paragraph, first.start, last.end):
        return "margin_of_error"
    return movement.role
