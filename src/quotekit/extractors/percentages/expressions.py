"""Put the amounts of a paragraph together: ranges, lists, scorelines."""

from collections.abc import Iterable
from typing import NamedTuple

from quotekit.annotations.relation import RelationKind
from quotekit.extractors.percentages.amounts import Amount
from quotekit.extractors.percentages.pairs import (
    Joint,
    JointKind,
    carried_before,
    joint_before,
    judge,
)


__all__ = ["Expression", "Link", "expressions"]


class Expression(NamedTuple):
    """One amount, or the two ends of a range."""

    first: Amount
    last: Amount

    @property
    def is_range(self) -> bool:
        """Whether it has two ends."""
        return self.first is not self.last


class Link(NamedTuple):
    """How expressions belong together, by their starts in the order of the relation."""

    kind: RelationKind
    starts: tuple[int, ...]


_LONGEST_LIST = 12


def expressions(
    text: str, floor: int, amounts: Iterable[Amount]
) -> tuple[list[Expression], list[Link]]:
    """Join neighbouring *amounts* of one paragraph, which starts at *floor*."""
    found: list[Expression] = []
    links: list[Link] = []
    for amount in amounts:
        joint = joint_before(text, floor, amount.start)
        first = _partner(text, floor, joint, amount, found[-1:]) if joint else None
        kind = judge(text, floor, first, joint, amount) if first and joint else None
        if first is None or kind is None:
            found.append(Expression(amount, amount))
            continue
        if not first.carried:
            found.pop()
        if kind == "range":
            found.append(Expression(first, amount))
        else:
            members = [*_earlier_items(text, floor, first, kind), first, amount]
            found.extend(Expression(member, member) for member in members)
            links.append(Link(kind, tuple(member.start for member in members)))
    return found, links


def _partner(
    text: str, floor: int, joint: Joint, amount: Amount, latest: list[Expression]
) -> Amount | None:
    """Return the amount before *joint*, with a unit of its own or with that of *amount*."""
    if joint.word == ",":
        return None
    for expression in latest:
        if expression.last.end == joint.start and expression.last.unit == amount.unit:
            return None if expression.is_range else expression.last
        floor = expression.last.end
    return carried_before(text, floor, joint, amount)


def _earlier_items(text: str, floor: int, head: Amount, kind: JointKind) -> list[Amount]:
    """Go back over the commas of a list: "10, 20 or 30 percent"."""
    earlier: list[Amount] = []
    while kind == "list" and len(earlier) < _LONGEST_LIST:
        comma = joint_before(text, floor, head.start)
        item = carried_before(text, floor, comma, head) if comma and comma.word == "," else None
        if item is None:
            break
        earlier.insert(0, item)
        head = item
    return earlier
