"""The notebook in which a reader writes an extractor."""

from decimal import Decimal

import pytest

import quotekit as qk
from quotekit.testing import check_extractor
from tests.examples.conftest import Run


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("It cost £2.3 million.", [(Decimal(2_300_000), "GBP")]),
        ("Some £1,250 and £3bn, they say.", [(Decimal(1250), "GBP"), (Decimal(3 * 10**9), "GBP")]),
        ("They pay 40 crowns a month, or 2 million crowns.", [(Decimal(40), "crowns"),
                                                              (Decimal(2_000_000), "crowns")]),
        ("A four-pound soup, in £, for 40 crowned heads.", []),
    ],
)  # fmt: skip
def test_sums_are_exact(run: Run, text: str, sums: list[tuple[Decimal, str]]) -> None:
    """In pounds and crowns; what is spelt out or no sum is left alone."""
    money = run("write_an_extractor").names["money"]
    assert [(one.amount, one.currency) for one in money(qk.Document(text))] == sums
    check_extractor(money, text)


def test_the_mistake_is_told(run: Run) -> None:
    """And the sums in the stories stand with their speakers."""
    printed = run("write_an_extractor").printed
    assert "kept on 12 stories" in printed
    assert "money_once finds something else the second time: 13:17 '£900' is missing" in printed
    assert "       900 GBP    | Imogen Sayle | Baker lit shop" in printed
    assert "        40 crowns | Jonas Thripp | Bank raises rate" in printed
    assert "\nTrue\n" in printed  # the rows come back as the same findings
