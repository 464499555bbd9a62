"""
The texts that the examples read, written for them: nobody and nothing in them is real.

`ARTICLE` is one story, as a path. `stories` reads the twelve in the folder beside this file,
whose names begin with the day of the story; outlet, desk and headline stand in ``index.csv``.
"""

import csv
import datetime as dt
import pathlib
from dataclasses import dataclass

import quotekit as qk


EXAMPLES = pathlib.Path(__file__).parent
STORIES = EXAMPLES / "stories"
ARTICLE = EXAMPLES / "article.txt"
ARTICLE_DAY = dt.date(2025, 10, 12)


@dataclass(frozen=True)
class Story:
    """Hold a news story with what the newsroom knows of it."""

    name: str
    outlet: str
    desk: str
    headline: str
    day: dt.date
    text: str

    @property
    def document(self) -> qk.Document:
        """The text with the day from which "tomorrow" is counted."""
        return qk.Document(self.text, reference_date=self.day)


def stories() -> list[Story]:
    """Read the stories, the oldest first."""
    with (STORIES / "index.csv").open(encoding="utf-8", newline="") as index:
        return [
            Story(
                name=row["file"],
                outlet=row["outlet"],
                desk=row["desk"],
                headline=row["headline"],
                day=dt.date.fromisoformat(row["file"][:10]),
                text=(STORIES / row["file"]).read_text(encoding="utf-8"),
            )
            for row in csv.DictReader(index)
        ]
