"""Small annotated texts to learn from."""

from collections.abc import Sequence
from typing import Any

from tests.marked_cases import read_marks
from training.statements import Story, read_stories


__all__ = ["NAMES", "row", "stories"]

NAMES = ("Ruiz", "Lind", "Berg", "Abbey", "Fuchs", "Amadi", "Ada", "Otto")


def row(marked: str, name: str = "text") -> dict[str, Any]:
    """Return a text with its statements as the scorers read them; each mark has one id."""
    text, marks = read_marks(marked)
    parts: dict[str, dict[str, list[list[int]]]] = {}
    for mark in marks:
        places = parts.setdefault(mark.ids[0], {})
        places.setdefault(mark.kind, []).append([mark.start, mark.end])
    quotes = [
        {
            "content": places["content"],
            "speaker": places.get("source"),
            "cue": places.get("cue"),
            "type": "indirect",
        }
        for places in parts.values()
    ]
    return {"id": name, "text": text, "quotes": quotes}


def stories(vocabulary: Sequence[str] = ("said", "that", "it")) -> list[Story]:
    """Return a few texts in which people say that it rained, and others eat."""
    rows = [
        row(
            f"⟦source 1|{name}⟧ ⟦cue 1|said⟧ ⟦content 1|that it rained⟧. "
            f"{name} ate soup. ⟦content 2|“No,”⟧ ⟦cue 2|said⟧ ⟦source 2|{name}⟧.",
            name,
        )
        for name in NAMES
    ]
    return list(read_stories(rows, frozenset(vocabulary)))
