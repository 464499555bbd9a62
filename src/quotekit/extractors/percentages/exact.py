"""Exact arithmetic that no decimal context of the caller can change."""

from decimal import Context, Decimal
from fractions import Fraction


__all__ = ["PLACES", "decimal_of"]

PLACES = 6
"""How many decimal places stand for a fraction that has no finite decimal."""

_CONTEXT = Context(prec=40)


def decimal_of(number: Fraction) -> Decimal:
    """
    Return *number* as a decimal: exact where it is finite, else rounded to six places.

        >>> decimal_of(Fraction(3, 8)), decimal_of(Fraction(200, 3))
        (Decimal('0.375'), Decimal('66.666667'))
    """
    quotient = _CONTEXT.divide(Decimal(number.numerator), Decimal(number.denominator))
    if _is_finite(number.denominator):
        return quotient
    return quotient.quantize(Decimal(1).scaleb(-PLACES), context=_CONTEXT)


def _is_finite(denominator: int) -> bool:
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    return denominator == 1
