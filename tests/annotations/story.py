"""A short story and what a reader finds in it, made by hand."""

import datetime as dt
from decimal import Decimal
from typing import Final

from quotekit.annotations import (
    Annotation,
    Attribution,
    DateExpression,
    Findings,
    Mentions,
    Percentage,
    PercentRelation,
    Qualifier,
    Quote,
    Span,
    Speaker,
)
from quotekit.document import Document


TEXT: Final = (
    "Guests will pay about 4.5 percent more, Mayor Ana Ruiz said on May 3.\n"
    '"We were told late," Ruiz told Radio Sol at the fair. "Nobody asked us."\n'
    "The survey found that 40 to 45 percent of guests would stay away."
)


def span(words: str, text: str = TEXT, nth: int = 1) -> Span:
    """Return where *words* stand in the text: the first time, or the time number *nth*."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span.of(text, start, start + len(words))


ANA: Final = Speaker("Ana Ruiz", role="Mayor")

MAY_3: Final = DateExpression(
    span=span("May 3"),
    rule="month-day",
    type="DATE",
    value="2025-05-03",
    granularity="day",
    earliest=dt.date(2025, 5, 3),
    latest=dt.date(2025, 5, 3),
    basis="reference",
    alternatives=("2026-05-03",),
    edtf="2025-05-03",
)
MORE: Final = Percentage(
    span=span("4.5 percent"),
    rule="percent-word",
    value=Decimal("4.5"),
    approximator=Qualifier("about", span("about")),
    direction=Qualifier("up", span("more")),
    role="change",
)
SHARE: Final = Percentage(
    span=span("40 to 45 percent"),
    rule="percent-range",
    low=Decimal(40),
    high=Decimal(45),
    high_closed=False,
    of=span("guests"),
)
LATE: Final = Quote(
    span=span('"We were told late,"'),
    rule="paired-marks",
    segments=(span('"We were told late,"'),),
    words=(span("We were told late,"),),
    marks=('"', '"'),
)
NOBODY: Final = Quote(
    span=span('"Nobody asked us."'),
    rule="paired-marks",
    segments=(span('"Nobody asked us."'),),
    words=(span("Nobody asked us."),),
    marks=('"', '"'),
)
PAY: Final = Attribution(
    span=span("Guests will pay about 4.5 percent more, Mayor Ana Ruiz said on May 3"),
    rule="content-source-cue",
    content=(span("Guests will pay about 4.5 percent more"),),
    form="indirect",
    cue=span("said"),
    cue_lemma="say",
    source=span("Mayor Ana Ruiz"),
    speaker=ANA,
    when=MAY_3,
    confidence=0.9,
)
TOLD: Final = Attribution(
    span=span('"We were told late," Ruiz told Radio Sol at the fair. "Nobody asked us."'),
    rule="split-quote",
    content=(LATE.span, NOBODY.span),
    form="direct",
    act="denial",
    cue=span("told", nth=2),
    cue_lemma="tell",
    source=span("Ruiz", nth=2),
    speaker=ANA,
    addressee=span("Radio Sol"),
    medium=span("the fair"),
    negated=True,
)
FOUND: Final = Attribution(
    span=span("The survey found that 40 to 45 percent of guests would stay away"),
    rule="source-cue-content",
    content=(span("that 40 to 45 percent of guests would stay away"),),
    form="indirect",
    act="evidence",
    cue=span("found"),
    cue_lemma="find",
    source=span("The survey"),
)
RELATION: Final = PercentRelation("list", (MORE, SHARE))
MENTIONS: Final = Mentions(ANA, (span("Ana Ruiz"), span("Ruiz", nth=2)))


def findings() -> Findings[Annotation]:
    """Return all of it."""
    return Findings(
        Document(TEXT, reference_date=dt.date(2025, 5, 6)),
        (FOUND, TOLD, PAY, LATE, NOBODY, MAY_3, SHARE, MORE),
        (RELATION, MENTIONS),
    )
