"""The words of the calendar and the clock, and what each stands for."""

__all__ = [
    "DECADES",
    "MONTHS",
    "PARTS_OF_DAY",
    "PEOPLES_NAMES",
    "SEASONS",
    "UNIT_CODES",
    "WEEKDAYS",
    "WEEKDAY_ABBREVIATIONS",
]


MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
"""The months; an abbreviation is told by its first three letters."""

PEOPLES_NAMES = frozenset({"april", "may", "june", "august", "jan", "march"})
"""Month words that are also forenames, surnames, verbs or adjectives."""

WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4,
    "friday": 5, "saturday": 6, "sunday": 7,
}  # fmt: skip
"""The days of the week by their ISO number; an abbreviation is told by its first two letters."""

WEEKDAY_ABBREVIATIONS = (
    "mon",
    "tues",
    "tue",
    "weds",
    "wed",
    "thurs",
    "thur",
    "thu",
    "fri",
    "sat",
    "sun",
)
"""The short names that newspapers and calendars print."""

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
"""The seasons by their TIMEX3 code."""

PARTS_OF_DAY = {
    "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "morning": "MO",
    "lunchtime": "MI", "midday": "MI",
    "afternoon": "AF", "teatime": "AF",
    "evening": "EV", "dusk": "EV", "sunset": "EV", "sundown": "EV",
    "night": "NI", "overnight": "NI",
    "daytime": "DT",
}  # fmt: skip
"""The parts of a day by their TIMEX3 code."""

UNIT_CODES = {
    "second": "TS", "sec": "TS", "minute": "TM", "min": "TM", "hour": "TH", "hr": "TH",
    "day": "D", "night": "D", "weekend": "WE", "week": "W", "wk": "W", "fortnight": "W",
    "month": "M", "quarter": "Q", "year": "Y", "yr": "Y",
    "decade": "DE", "century": "CE", "centurie": "CE", "millennium": "ML", "millennia": "ML",
}  # fmt: skip
"""Units of time (singular) by their TIMEX3 letter; a leading T marks a unit of the clock."""

DECADES = {
    "noughties": 0, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
"""The decades that have a name, by their first year in the century."""
