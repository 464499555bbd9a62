"""One finding on its own: as a line in a terminal, as a card in Jupyter."""

from decimal import Decimal

import attrs
import pytest

from quotekit.annotations import Annotation, Findings, Percentage, Qualifier, Span, Speaker
from quotekit.document import Document
from tests.annotations.story import ANA, FOUND, LATE, MAY_3, MORE, PAY, SHARE, TEXT, TOLD, span
from tests.rendering.html_reader import read_html


HUGE = "word " * 200_000


@pytest.mark.parametrize(
    ("value", "line"),
    [
        (LATE, "<Quote 70:90 'We were told late,'>"),
        (PAY, "<Attribution 0:68 Ana Ruiz, said: 'Guests will pay about 4.5 percent more'>"),
        (
            attrs.evolve(FOUND, cue=None),
            "<Attribution 143:207 The survey, indirect: 'that 40 to 45",
        ),
        (
            attrs.evolve(FOUND, source=None),
            "<Attribution 143:207 nobody named, found: 'that 40 to ",
        ),
        (MAY_3, "<DateExpression 63:68 'May 3' = 2025-05-03>"),
        (MORE, "<Percentage 22:33 '4.5 percent' = ≈ 4.5 %>"),
        (SHARE, "<Percentage 165:181 '40 to 45 percent' = 40–45 %>"),
        (ANA, "<Speaker Ana Ruiz (Mayor), person>"),
        (Speaker("Sol", kind="group"), "<Speaker Sol, group>"),
        (Annotation(span("fair"), "mine"), "<Annotation 118:122 'fair'>"),
        (span("fair"), "Span(start=118, end=122, text='fair')"),
    ],
    ids=lambda value: value[:9] if isinstance(value, str) else type(value).__name__,
)
def test_a_line_says_what_matters(value: object, line: str) -> None:
    """Where, who, what; which value."""
    assert repr(value).startswith(line)


def huge_findings() -> list[object]:
    """Return one of each whose every word is far too long."""
    place = Span.of(HUGE, 0, len(HUGE))
    date = attrs.evolve(MAY_3, span=place, value=HUGE)
    speaker = Speaker(HUGE, role=HUGE)
    said = attrs.evolve(PAY, span=place, speaker=speaker, rule=HUGE, when=date, content=(place,))
    said = attrs.evolve(said, cue=place, source=place, addressee=place)
    quote = attrs.evolve(LATE, span=place, segments=(place,), words=(place,))
    number = Percentage(span=place, rule=HUGE, value=Decimal("1" * 50), of=place)
    return [Annotation(place, HUGE), place, date, speaker, said, quote, number]


@pytest.mark.parametrize("value", huge_findings(), ids=lambda value: type(value).__name__)
def test_a_line_is_short_whatever_it_is_of(value: object) -> None:
    """A million characters are not printed."""
    assert len(repr(value)) < 300
    if not isinstance(value, Span):
        assert len(value._repr_html_()) < 5000  # type: ignore[attr-defined]  # all others have it


def test_findings_are_listed_in_part() -> None:
    """Two hundred of them, a line each, none of which is long."""
    text = "word " * 1000
    found = Findings(Document(text), [Annotation(Span.of(text, n, 5000), "r") for n in range(999)])
    lines = repr(found).splitlines()
    assert lines[0] == "<999 annotations"
    assert lines[-1] == "  and 799 more>"
    assert len(lines) == 202
    assert max(map(len, lines)) < 250


def test_a_card_shows_the_parts_in_the_order_of_the_text() -> None:
    """Marked as in the article, with what is known of it below."""
    page = read_html(PAY._repr_html_())
    assert page.words == [
        ("Guests will pay about 4.5 percent more", ("mark",)),
        (" ", ()),
        ("Mayor Ana Ruiz", ("b",)),
        (" ", ()),
        ("said", ("em",)),
    ]
    facts = " ".join(page.labels)
    assert facts == (
        "by Ana Ruiz (Mayor) · form indirect · act statement · cue say · on 2025-05-03 "
        "· confidence 90% · rule content-source-cue · characters 0:68"
    )


@pytest.mark.parametrize(
    ("finding", "facts"),
    [
        (LATE, "use speech · rule paired-marks · characters 70:90"),
        (attrs.evolve(LATE, level=2, closed=False), "use speech · within 2 other quotes · closing"),
        (MAY_3, "date 2025-05-03 · days 2025-05-03 · basis reference · or 2026-05-03 · rule month"),
        (SHARE, "figure 40–45 % · of guests · rule percent-range · characters 165:181"),
        (
            TOLD,
            "by Ana Ruiz (Mayor) · form direct · act denial (negated) · cue tell · to Radio Sol",
        ),
        (ANA, "role Mayor · kind person"),
    ],
    ids=lambda value: "" if isinstance(value, str) else type(value).__name__,
)
def test_a_card_tells_what_is_known(finding: Annotation, facts: str) -> None:
    """And nothing of what is not."""
    assert " ".join(read_html(finding._repr_html_()).labels).startswith(facts)


def test_a_kind_of_ones_own_has_a_card_and_adds_what_it_knows() -> None:
    """By its facts, which the page shows on hovering as well."""

    @attrs.frozen(kw_only=True)
    class Hashtag(Annotation):
        label = "hashtag"

        network: str

        @property
        def facts(self) -> tuple[tuple[str, str], ...]:
            return (("network", self.network), *super().facts)

    tag = Hashtag(span=span("fair"), rule="mine", network="Sol")
    card = read_html(tag._repr_html_())
    assert " ".join(card.labels) == "network Sol · rule mine · characters 118:122"
    assert (
        "hashtag · network Sol · rule mine"
        in read_html(Findings(Document(TEXT), [tag]).to_html()).titles
    )


@pytest.mark.parametrize(
    ("changes", "figure"),
    [
        ({"approximator": None}, "4.5 %"),
        ({"approximator": Qualifier("at_least", span("about"))}, "≥ 4.5 %"),
        ({"approximator": Qualifier("roughly", span("about"))}, "4.5 %"),
        ({"approximator": None, "unit": "percentage_point"}, "4.5 points"),
        ({"value": None, "low": Decimal(5)}, "≈ 5 %"),
        ({"value": None}, ""),
    ],
)
def test_a_figure_is_how_one_would_jot_it_down(changes: dict[str, object], figure: str) -> None:
    """With a sign for what bounds it."""
    assert attrs.evolve(MORE, **changes).figure == figure  # type: ignore[arg-type]  # any field
