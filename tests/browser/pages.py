"""The pages that are looked at."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import attrs

import quotekit as qk
from quotekit.rendering import Bar, Event, bars, page, timeline
from tests.annotations.story import findings


ROOT: Final = Path(__file__).parents[2]
NOTEBOOK: Final = ROOT / "examples" / "first_look.py"
LONG: Final = "The standing committee for harbours and bays WWWWWW 漢漢漢漢 " * 9


def article() -> qk.Findings[qk.Annotation]:
    """Return the findings in the article that comes with the project."""
    text = (ROOT / "examples" / "article.txt").read_text(encoding="utf-8")
    return qk.extract(text, reference_date=dt.date(2025, 10, 12))


def crossing() -> qk.Findings[qk.Annotation]:
    """Return findings of which many cross, and words that nobody could break."""
    found = findings()
    text = found.document.text + "\n" + "x" * 900
    places = [(0, 60), (30, 100), (50, 55), (90, 140), (100, 208), (208, 1000)]
    more = [qk.Annotation(qk.Span.of(text, *place), "a-long-rule-" * 9) for place in places]
    return qk.Findings(qk.Document(text), [*found, *more], found.all_relations)


def own_pages() -> Iterator[tuple[str, str]]:
    """Yield the name and the HTML of pages that quotekit makes."""
    found = article()
    yield "article", found.to_html(full=True)
    yield "crossing", crossing().to_html(full=True)
    yield "speakers", _alone(found.by_speaker(), found.by_speaker().bars(), found.timeline())
    yield "long-names", _alone(crowd().by_speaker())
    firsts = [next(iter(found.of(kind))) for kind in _KINDS]
    yield "cards", _alone(*firsts, *found.speakers[:2])
    yield "pictures", _alone(*pictures())


def crowd() -> qk.Findings[qk.Attribution]:
    """Return the statement of somebody with a name and a role that nothing can break."""
    (said, *_) = findings().attributions
    speaker = qk.Speaker("Ruiz" * 40, role="Mayor" * 40)
    return qk.Findings(findings().document, [attrs.evolve(said, speaker=speaker)])


_KINDS = (qk.Attribution, qk.Quote, qk.DateExpression, qk.Percentage)


def pictures() -> Iterator[object]:
    """Yield pictures of nobody, of one, of many, and of long names and times."""
    key = ("in their own words", "as reported")
    many = [
        Bar(LONG[n:], LONG, (n * 99, 9999), "9,999 of 99,999 words quoted", n) for n in range(60)
    ]
    for count in (0, 1, 60):
        yield bars("Who says how much", key, many[:count])
    days = [dt.date(1, 1, 1), dt.date(2025, 5, 3), dt.date(2025, 5, 4), dt.date(9999, 12, 31)]
    yield timeline("When it was said", (Event(day, day, LONG, LONG, 0) for day in days), LONG[:60])
    yield timeline("When it was said", [])


def _alone(*shown: object) -> str:
    """Make a page of what Jupyter shows of some values."""
    return page("quotekit", "\n".join(value._repr_html_() for value in shown))  # type: ignore[attr-defined]  # all have it


def built_pages() -> list[Path]:
    """Return the pages that somebody has made in ``build``, for instance by ``make demo``."""
    return sorted((ROOT / "build").glob("*.html"))
