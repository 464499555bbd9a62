"""The sweep for openings passes over nothing that a rule would read."""

import datetime as dt
import re
from functools import cache

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotekit.extractors.dates.context import Context
from quotekit.extractors.dates.fragments import expand
from quotekit.extractors.dates.grammar import PREFIXES, RULES, grammar
from quotekit.extractors.dates.openers import key_of
from quotekit.extractors.dates.openings import Openings, _is_free
from quotekit.extractors.dates.rule import Affix, Rule
from quotekit.extractors.dates.scanner import Reading, Scanner


SUNDAY = dt.date(2022, 12, 4)
LOOKAROUND = re.compile(r"\(\?<?[=!]")
TOKEN = re.compile(r"\[[^\]]*\]|\\.|\(\?(?:<?[=!]|:|P<\w+>)|.", re.DOTALL)
PIECE = re.compile(r"[a-z]+|\d+|'")


class Everywhere(Openings):
    """Let every word open whatever it can, near a word of dates or not."""

    def of(self, plain: str) -> list[tuple[int, str]]:
        """Return all places where a rule or a prefix could be tried."""
        pieces = [(found.start(), found[0]) for found in PIECE.finditer(plain)]
        following = [word for _, word in pieces[1:]] + [""]
        return [
            (place, key_of(word, after))
            for (place, word), after in zip(pieces, following, strict=True)
            if _is_free(plain, place, word)
        ]


def readings(text: str, *, everywhere: bool) -> list[Reading]:
    """Return what is read in a text, whose words are tried as told."""
    rules = grammar(vague=True)
    if everywhere:
        rules = attrs.evolve(rules, openings=Everywhere(frozenset(), frozenset()))
    context = Context(text, text, SUNDAY, vague=True)
    return list(Scanner(context, rules).readings([(0, len(text))]))


def without_lookarounds(pattern: str) -> str:
    """Return a pattern without what it asks of the text around it, which nothing can be made of."""
    kept, depth = "", 0
    for piece in TOKEN.findall(pattern):
        if depth or LOOKAROUND.match(piece):
            depth += piece.startswith("(") - (piece == ")")
        else:
            kept += piece
    return kept


@cache
def texts_for(one: Rule | Affix) -> st.SearchStrategy[str]:
    """Make texts of the shape of a rule; those for a prefix have a date after it."""
    letters = st.characters(codec="ascii", exclude_categories=["Lu"])
    shape = re.compile(without_lookarounds(expand(one.template)), re.ASCII)
    after = ["1998", "may 1998", "two years", "monday"] if isinstance(one, Affix) else [""]
    return st.builds(
        "on {}{} there".format,
        st.from_regex(shape, fullmatch=True, alphabet=letters),
        st.sampled_from(after),
    )


@pytest.mark.parametrize("one", [*RULES, *PREFIXES], ids=lambda one: one.name)
@given(st.data())
@settings(max_examples=25)
def test_nothing_of_the_shape_of_a_rule_is_passed_over(
    one: Rule | Affix, data: st.DataObject
) -> None:
    """Whatever a rule reads when all words are tried, it reads where the sweep stops, too."""
    text = " ".join(data.draw(texts_for(one)).split())

    assert readings(text, everywhere=False) == readings(text, everywhere=True)
