"""Holidays whose day can be computed, by their English names without apostrophes and full stops."""

__all__ = [
    "EASTER_HOLIDAYS",
    "FIXED_HOLIDAYS",
    "FLOATING_HOLIDAYS",
    "HOLIDAYS_OF_ONE_WORD",
    "HOLIDAY_OPENERS",
    "HOLIDAY_SECONDS",
]


FIXED_HOLIDAYS = {
    "new years day": (1, 1), "new years": (1, 1), "twelfth night": (1, 5), "epiphany": (1, 6),
    "burns night": (1, 25), "australia day": (1, 26), "holocaust memorial day": (1, 27),
    "groundhog day": (2, 2), "valentines day": (2, 14), "st valentines day": (2, 14),
    "st davids day": (3, 1), "st patricks day": (3, 17), "april fools day": (4, 1),
    "earth day": (4, 22), "st georges day": (4, 23), "anzac day": (4, 25), "may day": (5, 1),
    "cinco de mayo": (5, 5), "ve day": (5, 8), "v-e day": (5, 8), "d-day": (6, 6),
    "flag day": (6, 14), "juneteenth": (6, 19), "canada day": (7, 1), "independence day": (7, 4),
    "fourth of july": (7, 4), "july fourth": (7, 4), "bastille day": (7, 14), "vj day": (8, 15),
    "v-j day": (8, 15), "assumption day": (8, 15), "halloween": (10, 31),
    "all hallows eve": (10, 31), "all saints day": (11, 1), "all souls day": (11, 2),
    "guy fawkes night": (11, 5), "guy fawkes day": (11, 5), "bonfire night": (11, 5),
    "veterans day": (11, 11), "armistice day": (11, 11), "remembrance day": (11, 11),
    "st andrews day": (11, 30), "pearl harbor day": (12, 7), "christmas eve": (12, 24),
    "christmas day": (12, 25), "christmas": (12, 25), "xmas": (12, 25), "boxing day": (12, 26),
    "st stephens day": (12, 26), "new years eve": (12, 31), "hogmanay": (12, 31),
}  # fmt: skip
"""Month and day."""

EASTER_HOLIDAYS = {
    "shrove tuesday": -47, "mardi gras": -47, "ash wednesday": -46, "mothering sunday": -21,
    "palm sunday": -7, "maundy thursday": -3, "good friday": -2, "holy saturday": -1,
    "easter sunday": 0, "easter day": 0, "easter": 0, "easter monday": 1, "ascension day": 39,
    "whit sunday": 49, "whitsunday": 49, "pentecost": 49, "whit monday": 50, "trinity sunday": 56,
    "corpus christi": 60, "pancake day": -47,
}  # fmt: skip
"""Days after western Easter Sunday."""

FLOATING_HOLIDAYS = {
    "martin luther king day": (1, 1, 3), "martin luther king jr day": (1, 1, 3),
    "mlk day": (1, 1, 3), "presidents day": (2, 1, 3), "memorial day": (5, 1, -1),
    "mothers day": (5, 7, 2), "fathers day": (6, 7, 3), "labor day": (9, 1, 1),
    "labour day": (9, 1, 1), "columbus day": (10, 1, 2), "indigenous peoples day": (10, 1, 2),
    "thanksgiving day": (11, 4, 4), "thanksgiving": (11, 4, 4), "black friday": (11, 4, 4),
    "cyber monday": (11, 4, 4), "election day": (11, 1, 1), "remembrance sunday": (11, 7, 2),
    "early may bank holiday": (5, 1, 1), "spring bank holiday": (5, 1, -1),
    "august bank holiday": (8, 1, -1), "summer bank holiday": (8, 1, -1),
}  # fmt: skip
"""Month, ISO weekday, and which one of the month (-1: the last); a few are some days after that."""

_NAMES = [
    name.replace("-", " ").split()
    for names in (FIXED_HOLIDAYS, EASTER_HOLIDAYS, FLOATING_HOLIDAYS)
    for name in names
]
HOLIDAYS_OF_ONE_WORD = frozenset(name[0] for name in _NAMES if len(name) == 1)
"""They need no other word to be a holiday."""

HOLIDAY_OPENERS = frozenset(
    {
        *(name[0] for name in _NAMES),
        "april", "father", "mother", "president", "saint", "st", "valentine", "veteran",
    }
)  # fmt: skip
"""The first words of their names, also where an apostrophe cuts the word."""

HOLIDAY_SECONDS = frozenset(
    {word.removesuffix("s") for name in _NAMES for word in name[1:2]}
    | {word for name in _NAMES for word in name[1:2]}
)
"""The second words of their names."""
