"""Put the amounts of a paragraph together: ranges, lists, scorelines."""

from collections.abc import Iterable
from typing import NamedTuple

from quotekit.annotations.relation import RelationKind
from quotekit.extractors.percentages.amounts import Amount
from quotekit.extractors.percentages.pairs import Joint, carried_before, joint_before, judge


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
        if joint is None or joint.word == "," or not _join(text, floor, joint, amount, found, links):
            found.append(Expression(amount, amount))
    return found, links


def _join(
    text: str, floor: int, joint: Joint, amount: Amount, found: list[Expression], links: list[Link]
) -> bool:
    """Join *amount* to what stands before *joint*; tell whether that could be done."""
    first = _neighbour(joint, amount, found)
    if first is None:
        wall = found[-1].last.end if found else floor
        first = carried_before(text, wall, joint, amount)
    kind = judge(text, floor, first, joint, amount) if first else None
    if first is None or kind is None:
        return False
    if not first.carried:
        found.pop()
    if kind == "range":
        found.append(Expression(first, amount))
        return True
    members = [first, amount]
    if kind == "list":
        members = [*_earlier_items(text, floor, members), *members]
    found.extend(Expression(member, member) for member in members)
    links.append(Link(kind, tuple(member.start for member in members)))
    return True


def _neighbour(joint: Joint, amount: Amount, found: list[Expression]) -> Amount | None:
    """Return the amount with a unit of its own that ends where *joint* starts."""
    if not found or found[-1].is_range or found[-1].last.end != joint.start:
        return None
    last = found[-1].last
    return last if last.unit == amount.unit else None


def _earlier_items(text: str, floor: int, members: list[Amount]) -> list[Amount]:
    """Go back over commas: "10, 20 or 30 percent"."""
    earlier: list[Amount] = []
    while len(earlier) < _LONGEST_LIST:
        head = earlier[0] if earlier else members[0]
        comma = joint_before(text, floor, head.start)
        item = carried_before(text, floor, comma, head) if comma and comma.word == "," else None
        if item is None:
            break
        earlier.insert(0, item)
    return earlier
