"""Made-up news to time on where there is no folder of data."""

from collections.abc import Iterator
from itertools import cycle, islice


__all__ = ["stories"]

_TOWNS = ("Aldery", "Brockmouth", "Carrow", "Denholt", "Easterby", "Farrow Bridge", "Gantry")
_PEOPLE = ("Ilona Brandt", "Piers Holloway", "Nadia Quint", "Samir Teague", "Wren Abbot")
_SENTENCES = (
    "The council of {town} will meet again on {weekday} to settle the budget for {year}.",
    "Fares on the ferry went up by {n}.5 percent in {month}, and may rise once more next spring.",
    '"We have not had a season like this one since {old}," {person} said on {month} {n}.',
    "About {n} per cent of the households that answered want the bridge to stay open at night.",
    "{person}, who has led the harbour trust for {n} years, declined to say what comes after.",
    "Nobody on the pier could remember when the old lamp was last lit.",
    "The inquiry, which opened two weeks ago, has heard from the crews of four boats so far.",
    "The road out of {town} runs along the cliff, past the chapel and down to the slipway.",
    "Between {old} and {year} the school lost a third of its pupils, {person} told parents.",
    "The crews keep to themselves, and the harbour master keeps to his ledger.",
    "No decision was taken, and the meeting broke up before the minutes had been read.",
    "A spokeswoman for {person} did not answer questions about the lease.",
    "The boats that came in were small, wet and mostly empty, like the talk on the quay.",
    "{person} walked the whole length of the wall with a lantern and a notebook.",
    "What the engineers found below the bridge has been kept out of the report.",
    "In {town} the shops shut early, the buses turn round at the church and the lights go out.",
    "Critics of the scheme say that its authors have never spent a night on the island.",
    "The letter, a copy of which was left at the library, is addressed to nobody.",
    "Two of the {n} witnesses have since moved away from {town}.",
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
_MONTHS = ("January", "March", "April", "June", "September", "October", "December")


def stories(count: int, paragraphs: int = 12) -> list[str]:
    """Return stories that differ in names and numbers, always the same ones."""
    endless = _paragraphs()
    return ["\n\n".join(islice(endless, paragraphs)) for _ in range(count)]


def _paragraphs() -> Iterator[str]:
    sentences = _sentences()
    while True:
        yield " ".join(islice(sentences, 3))


def _sentences() -> Iterator[str]:
    for number, sentence in enumerate(cycle(_SENTENCES)):
        yield sentence.format(
            town=_TOWNS[number % 7],
            person=_PEOPLE[number // 3 % 5],
            weekday=_WEEKDAYS[number // 2 % 5],
            month=_MONTHS[number // 5 % 7],
            n=2 + number % 26,
            old=1961 + number % 43,
            year=2006 + number % 18,
        )
