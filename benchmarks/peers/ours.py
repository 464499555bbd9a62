"""quotekit, called and timed like the others: a new document for each text."""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from benchmarks.peers.peer import Find, Peer, Row
from benchmarks.predictions import percentage_row, timex_rows
from quotekit import (
    AttributionExtractor,
    DateExtractor,
    Document,
    PercentageExtractor,
    QuoteExtractor,
    extract,
)


__all__ = ["DATES", "PEERS", "PERCENTAGES", "SPEED"]


def _loader(*extractors: Callable[[Document], Iterable[Any]]) -> Callable[[], Find]:
    def find(text: str, reference: dt.datetime | None) -> Iterable[Any]:
        day = reference.date() if reference else None
        return extract(Document(text, reference_date=day), *extractors)

    return lambda: find


def _as_found(_text: str, _reference: dt.date | None, found: list[Row]) -> list[Row]:
    return found


def _ends(_text: str, _reference: dt.date | None, found: list[Row]) -> list[Row]:
    return [end for row in found for end in row["ends"]]


def _dates(name: str, extractor: DateExtractor, corpora: tuple[str, ...], *, timed: bool) -> Peer:
    return Peer(
        name=name,
        module=__name__,
        packages=("quotekit-nlp",),
        load=_loader(extractor),
        plain=lambda date: {"ends": list(timex_rows(date))},
        readings={"": _ends},
        corpora=corpora,
        timed=timed,
    )


PERCENTAGES = (
    Peer(
        name="quotekit",
        module=__name__,
        packages=("quotekit-nlp",),
        load=_loader(PercentageExtractor()),
        plain=percentage_row,
        readings={"": _as_found},
    ),
)
_NEWS = ("dates/timebank.train", "dates/aquaint.train")
_NARRATIVE = DateExtractor(policy="narrative", vague=True)
DATES = (
    _dates("quotekit, dates", DateExtractor(), _NEWS, timed=True),
    _dates("quotekit, vague dates, too", DateExtractor(vague=True), _NEWS, timed=True),
    _dates("quotekit, narrative and vague", _NARRATIVE, ("dates/wikiwars.train",), timed=False),
)


def _timed(name: str, *extractors: Callable[[Document], Iterable[Any]]) -> Peer:
    return Peer(
        name=f"quotekit, {name}",
        module=__name__,
        packages=("quotekit-nlp",),
        load=_loader(*extractors),
        readings={},
    )


SPEED = (
    _timed("everything"),
    _timed("statements", AttributionExtractor()),
    _timed("direct statements", AttributionExtractor(forms=("direct",))),
    _timed("quotes", QuoteExtractor()),
    _timed("dates alone", DateExtractor()),
    _timed("percentages alone", PercentageExtractor()),
)
"""Everything first, then each extractor by itself."""

PEERS = PERCENTAGES + DATES + SPEED
