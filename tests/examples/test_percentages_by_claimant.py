"""The notebook that says who claims which percentages."""

import datetime as dt

from tests.examples.conftest import Run


def test_the_article_has_a_table(run: Run) -> None:
    """A heading, then a row for each percentage: of what, and of which quarter."""
    names, printed, _ = run("percentages_by_claimant")
    rows = list(names["rows"](names["article"], names["ARTICLE_DAY"]))
    assert [row[1] for row in rows] == ["58%", "23%", "about 12%"]
    assert rows[0][2] == "respondents"
    assert rows[2][3] == "2025-Q3"
    assert printed.splitlines()[0].split() == [
        "claimant", "value", "of", "what", "when",
    ]  # fmt: skip


def test_each_speaker_claims_their_own(run: Run) -> None:
    """A date in the same breath says when, else the date of saying; the article claims the rest."""
    rows = run("percentages_by_claimant").names["rows"](
        '"Catches fell by 40 percent in 2019," Ana Ruiz, the harbour master, said on Friday.\n\n'
        '"Some 10 to 12 percent of boats stayed out," Tom Hale told reporters on Dec. 2.\n\n'
        "Fees rose 25 basis points.\n",
        dt.date(2022, 12, 4),
    )
    assert list(rows) == [
        ("Ana Ruiz", "40%", "–", "2019"),
        ("Tom Hale", "about 10 to 12%", "boats", "said 2022-12-02"),
        ("the article", "25 basis points", "–", "–"),
    ]


def test_the_claimants_of_all_stories_are_counted(run: Run) -> None:
    """Every percentage once."""
    names = run("percentages_by_claimant").names
    found = [len(names["qk"].percentages(story.text)) for story in names["stories"]()]
    assert names["claimants"].total() == sum(found)
    assert names["claimants"]["Lena Ashgrove"] == 1


def test_the_mistakes_it_tells_of_are_still_made(run: Run) -> None:
    """Once one is not, the notebook says what is no longer so."""
    names = run("percentages_by_claimant").names
    assert names["claimants"]["leans"] == names["claimants"]["number of pupils"] == 1
    claimed = {
        (claimant, value)
        for story in names["stories"]()
        for claimant, value, *_ in names["rows"](story.text, story.day)
    }
    assert {("the article", value) for value in ("9%", "2%", "63%", "71%")} <= claimed
