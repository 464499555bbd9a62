"""Texts for properties: any string whatever, and news that is put together at random."""

import datetime as dt

from hypothesis import strategies as st

import quotekit as qk


__all__ = ["DAY", "EXTRACTORS", "any_text", "balanced_news", "noisy_news"]

DAY = dt.date(2022, 12, 4)

EXTRACTORS: tuple[qk.Extractor, ...] = (
    qk.QuoteExtractor(uses="all"),
    qk.AttributionExtractor(acts="all"),
    qk.DateExtractor(vague=True),
    qk.PercentageExtractor(shares=True),
)
"""Every extractor, with everything that it finds on request."""

_PIECES = (
    *(
        '"',
        "“",
        "”",
        "'",
        "‘",
        "’",
        "«",
        "»",
        "„",
        "``",
        "''",
        "‹",
        "›",
        "「",
        "」",
        "'tis",
        "6'2\"",
    ),
    *("said", "told", "according to", "asked", "adding that", "did not say", "—", ":", "Q:", "A:"),
    *(
        "Ana Ruiz",
        "Mr. Ruiz",
        "she",
        "the mayor",
        "CNN",
        "Dr.",
        "U.S.",
        "the report",
        "BERLIN (AP) —",
    ),
    *(
        "May 1",
        "Friday",
        "2022",
        "last week",
        "12/4/2022",
        "the 1990s",
        "yesterday",
        "31 Feb",
        "5 p.m.",
    ),
    *("3.5%", "5 to 7 percent", "half a percentage point", "one in five", "%", "1,000", "25 bps"),
    *("\n", "\n\n", "\r\n", "\t", " ", " ", " ", ". ", ", ", "?", "!", "(", ")", "&quot;", "â€œ"),
    *(
        "\N{NO-BREAK SPACE}",
        "\N{LINE SEPARATOR}",
        "\N{ZERO WIDTH JOINER}",
        "\N{RIGHT-TO-LEFT OVERRIDE}",
        "\N{LEFT-TO-RIGHT ISOLATE}",
        "\N{COMBINING ACUTE ACCENT}",
        "\N{SOFT HYPHEN}",
        "\N{GRINNING FACE}",
        "\0",
        "\ud800",
        "é",
        "𝒜",
    ),
)

_LETTERS = st.one_of(
    st.sampled_from("\"'`“”‘’„«»‹›「」"),
    st.sampled_from("0123456789%.,-/:"),
    st.sampled_from(" \n\r\t\N{NO-BREAK SPACE}\x85\u2028"),
    st.sampled_from("aAeIsStThH"),
    st.sampled_from("\N{RIGHT-TO-LEFT OVERRIDE}\N{COMBINING ACUTE ACCENT}\0\ud83d\ude00𝒜"),
    st.characters(),
)

any_text = st.one_of(
    st.text(st.characters(), max_size=200),
    st.text(_LETTERS, max_size=80),
    st.lists(st.sampled_from(_PIECES), max_size=40).map("".join),
    st.lists(st.sampled_from(_PIECES), max_size=40).map(" ".join),
)
"""Any string, lone surrogates and all; often one with the words that extractors look for."""

noisy_news = st.lists(st.sampled_from(_PIECES), min_size=5, max_size=60).map(" ".join)

_NAMES = st.sampled_from(
    (
        "Ana Ruiz",
        "Mayor Ana Ruiz",
        "Tom Okafor",
        "the minister",
        "a spokesman for the port",
        "Reuters",
    )
)
_CLAUSES = st.sampled_from(
    (
        "the bridge will stay closed until May 5, 2023",
        "prices rose 3.5% in the spring of 2021",
        "between 5 and 7 percent of the homes are empty",
        "nobody was hurt",
        "the talks of 12 June 2020 lasted three days",
        "rates went up by 25 basis points, to 4 percent",
    )
)
_SENTENCES = st.one_of(
    st.builds('"{1}," {0} said.'.format, _NAMES, _CLAUSES),
    st.builds("“{1},” said {0}.".format, _NAMES, _CLAUSES),
    st.builds('"{1}," {0} said. "And {2}."'.format, _NAMES, _CLAUSES, _CLAUSES),
    st.builds("{0} said that {1}.".format, _NAMES, _CLAUSES),
    st.builds("According to {0}, {1}.".format, _NAMES, _CLAUSES),
    st.builds("{0} told reporters on Friday: “{1}.”".format, _NAMES, _CLAUSES),
    st.builds("In Graz, {0}.".format, _CLAUSES),
    st.builds("They called it 'the long way round', but {0}.".format, _CLAUSES),
)
_PARAGRAPHS = st.lists(_SENTENCES, min_size=1, max_size=3).map(" ".join)

balanced_news = st.lists(_PARAGRAPHS, min_size=1, max_size=4).map("\n\n".join)
"""News whose every quotation mark is closed."""
