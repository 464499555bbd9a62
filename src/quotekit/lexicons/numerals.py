"""Words and characters for numbers."""

__all__ = ["DENOMINATORS", "DIGIT_WORDS", "SCALES", "TEENS", "TENS", "UNITS", "VULGAR_FRACTIONS"]

UNITS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}

TEENS = {
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}

TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}

SCALES = {
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}

DIGIT_WORDS = {"zero": 0, "nought": 0, "nil": 0, "oh": 0, **UNITS}
"""What may stand after "point", one digit a word."""

DENOMINATORS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
    "twelfth": 12,
    "twelfths": 12,
    "sixteenth": 16,
    "sixteenths": 16,
    "twentieth": 20,
    "twentieths": 20,
    "hundredth": 100,
    "hundredths": 100,
    "thousandth": 1000,
    "thousandths": 1000,
}

VULGAR_FRACTIONS = {
    "\N{VULGAR FRACTION ONE HALF}": (1, 2),
    "\N{VULGAR FRACTION ONE THIRD}": (1, 3),
    "\N{VULGAR FRACTION TWO THIRDS}": (2, 3),
    "\N{VULGAR FRACTION ONE QUARTER}": (1, 4),
    "\N{VULGAR FRACTION THREE QUARTERS}": (3, 4),
    "\N{VULGAR FRACTION ONE FIFTH}": (1, 5),
    "\N{VULGAR FRACTION TWO FIFTHS}": (2, 5),
    "\N{VULGAR FRACTION THREE FIFTHS}": (3, 5),
    "\N{VULGAR FRACTION FOUR FIFTHS}": (4, 5),
    "\N{VULGAR FRACTION ONE SIXTH}": (1, 6),
    "\N{VULGAR FRACTION FIVE SIXTHS}": (5, 6),
    "\N{VULGAR FRACTION ONE SEVENTH}": (1, 7),
    "\N{VULGAR FRACTION ONE EIGHTH}": (1, 8),
    "\N{VULGAR FRACTION THREE EIGHTHS}": (3, 8),
    "\N{VULGAR FRACTION FIVE EIGHTHS}": (5, 8),
    "\N{VULGAR FRACTION SEVEN EIGHTHS}": (7, 8),
    "\N{VULGAR FRACTION ONE NINTH}": (1, 9),
    "\N{VULGAR FRACTION ONE TENTH}": (1, 10),
}
