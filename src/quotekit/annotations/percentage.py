"""A share or a change in percent and its like."""

from decimal import Decimal
from fractions import Fraction
from typing import ClassVar, Literal

import attrs

from quotekit.annotations.annotation import Annotation
from quotekit.annotations.span import Span
from quotekit.rendering import briefly


__all__ = ["PercentRole", "PercentUnit", "Percentage", "Qualifier"]

PercentUnit = Literal["percent", "percentage_point", "basis_point", "permille", "share"]
PercentRole = Literal["change", "target", "margin_of_error"]

_UNITS = {
    "percentage_point": " points",
    "basis_point": " basis points",
    "permille": " \N{PER MILLE SIGN}",
}
_SIGNS = {
    "about": "\N{ALMOST EQUAL TO} ",
    "more_than": "> ",
    "at_least": "\N{GREATER-THAN OR EQUAL TO} ",
    "less_than": "< ",
    "at_most": "\N{LESS-THAN OR EQUAL TO} ",
    "plus_minus": "\N{PLUS-MINUS SIGN} ",
}


@attrs.frozen
class Qualifier:
    """Hold a word that qualifies a number: what it does, and where it stands."""

    kind: str
    """
    ``about``, ``more_than``, ``at_least``, ``less_than``, ``at_most``, ``plus_minus``; ``up``,
    ``down``.
    """
    span: Span
    """The words."""


@attrs.frozen(kw_only=True, repr=False)
class Percentage(Annotation):
    """
    Hold a percentage as written and as a number.

    The span holds number, sign and unit; modifiers ("about", "more than", "between")
    stay outside. A range has `low` and `high` and no `value`; "more than 5 percent" has
    a `value` and an open `low`.
    """

    label: ClassVar[str] = "percentage"

    value: Decimal | None = None
    """The number in the unit as written, with its sign; None for a range."""
    low: Decimal | None = None
    """The lower bound of a range, or of "more than" and "at least"."""
    high: Decimal | None = None
    """The upper bound of a range, or of "less than" and "up to"."""
    low_closed: bool = True
    """Whether `low` itself is included."""
    high_closed: bool = True
    """Whether `high` itself is included."""
    fraction: Fraction | None = None
    """The exact number in the unit as written, where it is written as a fraction."""
    unit: PercentUnit = "percent"
    """The unit as written; ``share`` for "one in five" (its value is in percent)."""
    approximator: Qualifier | None = None
    """What bounds or blurs the number."""
    direction: Qualifier | None = None
    """The word that says up or down; it never changes the sign of `value`."""
    of: Span | None = None
    """What the number is a percentage of."""
    role: PercentRole | None = None
    """Whether it is a change, a target or a margin of error, where that is plain."""

    @property
    def figure(self) -> str:
        """
        The number as one would jot it down: ``"≈ 12 %"``, ``"40–45 %"``, ``"2 points"``.

        Empty for a range that has neither end.
        """
        ends = (self.low, self.high) if self.value is None else (self.value,)
        number = "\N{EN DASH}".join(str(end) for end in ends if end is not None)
        if not number:
            return ""
        sign = _SIGNS.get(self.approximator.kind, "") if self.approximator else ""
        return f"{sign}{number}{_UNITS.get(self.unit, ' %')}"

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """The figure, whether it is up or down, what it is a percentage of, its role."""
        return (
            ("figure", self.figure),
            ("qualified", _kind(self.approximator)),
            ("direction", _kind(self.direction)),
            ("of", str(self.of or "")),
            ("role", (self.role or "").replace("_", " ")),
            *super().facts,
        )

    def _brief(self) -> str:
        return f"{super()._brief()} = {briefly(self.figure)}"


def _kind(qualifier: Qualifier | None) -> str:
    return qualifier.kind.replace("_", " ") if qualifier else ""
