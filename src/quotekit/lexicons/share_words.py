"""Words around a share: "half of", "one in five", and what only looks like one."""

__all__ = [
    "AFTER_LONE_SHARE",
    "BEFORE_A_HEAD",
    "BEFORE_A_WHOLE",
    "BEFORE_PART_OF_ORDER",
    "COMPARED_QUANTITIES",
    "MEASURES",
    "PERIODS",
]

PERIODS = frozenset(
    """
    afternoon ages at-bats attempts campaign centuries century day days decade decades evening
    fortnight game games half hour hours innings life match matches minute minutes month months
    morning night outings overs quarter races season seasons second seconds set sets starts summer
    term tests times tries week weekend weeks winter year years
""".split()
)
"""Half of one of these is a stretch of time, and "3 in 10 of these" a pace."""

MEASURES = frozenset(
    """
    acre acres barrel billion bottle brick cent cents century cup cups day decade degree degrees
    dollar dollars dozen euro euros foot gallon gallons hectare hour hours hundred inch inches
    kilo kilometer kilometre lb litre mile miles millennium millimetre million minute minutes
    month ounce penny percent percentage pint point points pound pounds second tablespoon teaspoon
    teaspoons thousand ton tonne tons trillion yard yards year
""".split()
)
"""A part of one of these is an amount: "half a million", "two-thirds cup"."""

COMPARED_QUANTITIES = frozenset(
    """
    age amount battle cost depth distance fun height length level pace price rate size speed sum
    time value volume wage way weight width
""".split()
)
"""Half the size of a thing is no share of it."""

BEFORE_PART_OF_ORDER = frozenset(
    """
    back better bottom closing current each early final first former fourth front last late later
    latter lower middle next opening other past previous second third this top upper whole
""".split()
)
"""After one of these, "half" and "quarter" are parts in order: "the first half of"."""

AFTER_LONE_SHARE = frozenset(
    """
    agree agreed also among are as at backed because before believe believed between but by came
    come comes could did disagree disagreed do does expect expected favor favored felt for from
    had has have if in into is knew know lived may might now of on opposed or over plan planned
    polled preferred reported said saw say see since still support supported surveyed than that
    think this thought to under until voted want wanted was went were when where which while who
    will with within without worked would
""".split()
)
"""Before one of these a share may stand alone: "more than a third said"."""

BEFORE_A_WHOLE = frozenset("all her his its my our the their these those your".split())
"""Before one of these "half" needs no "of": "half the seats"."""

BEFORE_A_HEAD = BEFORE_A_WHOLE | frozenset("a an entire last next of that this whole".split())
"""What may stand between "half" and the noun that it is half of."""
