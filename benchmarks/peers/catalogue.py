"""Which systems stand beside quotekit."""

from benchmarks.peers import (
    chrono,
    datefinder,
    dateparser,
    microsoft_dates,
    microsoft_percentages,
    ours,
    parsedatetime,
    quantulum3,
    spacy,
)
from benchmarks.peers.peer import Peer


__all__ = ["DATES", "PERCENTAGES"]

PERCENTAGES: tuple[Peer, ...] = (
    ours.PERCENTAGES + microsoft_percentages.PEERS + quantulum3.PEERS + spacy.PEERS
)
DATES: tuple[Peer, ...] = (
    ours.DATES
    + chrono.PEERS
    + dateparser.PEERS
    + datefinder.PEERS
    + parsedatetime.PEERS
    + microsoft_dates.PEERS
)
