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
    whole_pipelines,
)
from benchmarks.peers.peer import Peer


__all__ = ["DATES", "HOSTILE", "PERCENTAGES", "SPEED"]

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
SPEED: tuple[Peer, ...] = (
    whole_pipelines.SPACY,
    *ours.SPEED,
    whole_pipelines.TEXTACY,
    whole_pipelines.NLTK_PARTS,
    whole_pipelines.COMPROMISE,
    *chrono.PEERS,
    *dateparser.PEERS,
    *quantulum3.PEERS,
    *microsoft_percentages.PEERS,
)
"""The one that all are measured by first."""
HOSTILE: tuple[Peer, ...] = (
    ours.SPEED[0],
    whole_pipelines.BLANK,
    whole_pipelines.PYSBD,
    *datefinder.PEERS,
    *dateparser.PEERS,
)
"""Those that are given the texts that are meant to do harm."""
