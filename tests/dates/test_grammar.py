"""The grammar of dates: every rule by its examples, and the table as a whole."""

import datetime as dt
import re

import pytest

from quotekit.annotations import DateExpression
from quotekit.document import Document
from quotekit.extractors.dates import DateExtractor
from quotekit.extractors.dates.grammar import PREFIXES, RULES, SUFFIXES, grammar
from quotekit.extractors.dates.openers import OPENERS
from quotekit.extractors.dates.rule import Affix, Rule


SUNDAY = dt.date(2022, 12, 4)
"""The reference date of all examples."""

AFFIXES = (*PREFIXES, *SUFFIXES)
TABLE: tuple[Rule | Affix, ...] = (*RULES, *AFFIXES)


def find(text: str, *, vague: bool) -> list[DateExpression]:
    """Return the expressions of an example."""
    return list(DateExtractor(vague=vague)(Document(text, reference_date=SUNDAY)))


@pytest.mark.parametrize(
    ("rule", "text", "values"),
    [
        pytest.param(rule, text, values, id=f"{rule.name}: {text}")
        for rule in RULES
        for text, values in rule.examples.items()
    ],
)
def test_examples_of_rules(rule: Rule, text: str, values: str | None) -> None:
    """In an example stand exactly these values, one of them by this rule; or nothing at all."""
    found = find(text, vague=rule.vague)

    assert (values.split("|") if values else []) == [one.value for one in found]
    assert bool(values) == any(one.rule == rule.name for one in found)


@pytest.mark.parametrize(
    ("affix", "text", "value"),
    [
        pytest.param(affix, text, value, id=f"{affix.name}: {text}")
        for affix in AFFIXES
        for text, value in affix.examples.items()
    ],
)
def test_examples_of_affixes(affix: Affix, text: str, value: str | None) -> None:
    """In the example of a prefix or suffix stands exactly one value, with it inside the span."""
    found = find(text, vague=False)

    assert [value] == [one.value for one in found]
    assert any(affix.pattern.search(one.text.lower()) for one in found)


def test_every_rule_has_an_example() -> None:
    """A rule without an example is a rule that nobody can read."""
    assert [one.name for one in TABLE if not one.examples] == []


def test_names_are_unique_and_in_kebab_case() -> None:
    """A finding's rule names one rule."""
    names = [one.name for one in TABLE]

    assert len(set(names)) == len(names)
    assert [name for name in names if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)] == []


def test_the_opening_words_of_rules_are_known() -> None:
    """A rule names classes of words that there are."""
    named = {name.removeprefix("the+") for one in TABLE for name in one.heads.split()}

    assert set(OPENERS) == named - {"the"}


def test_vague_rules_are_left_out_by_default() -> None:
    """Without being asked for, no vague reference can open an expression."""
    plain, vague = grammar(vague=False), grammar(vague=True)

    assert plain.openings.of("it is shut now") == []
    assert vague.openings.of("it is shut now") == [(11, "now")]
