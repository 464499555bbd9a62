"""Dates in a document."""

import datetime as dt
import pickle

import pytest

from quotekit.annotations import DateExpression
from quotekit.document import Document
from quotekit.errors import OptionError
from quotekit.extractors.dates import DateExtractor


SUNDAY = dt.date(2022, 12, 4)
MONTHS = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12"


def find(
    text: str, reference: dt.date | None = SUNDAY, extractor: DateExtractor | None = None
) -> list[DateExpression]:
    """Return the expressions of *text*."""
    return list((extractor or DateExtractor())(Document(text, reference_date=reference)))


def values(
    text: str, reference: dt.date | None = SUNDAY, extractor: DateExtractor | None = None
) -> list[str]:
    """Return the values of *text*."""
    return [found.value for found in find(text, reference, extractor)]


class TestRefusals:
    """What one rule refuses is left to the others, or alone."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("It was shut from 6 to 3 June.", ["2022-06-03"]),
            ("It was shut from 28 to 30 February 2021.", ["2021-02"]),
            ("Those it may, 2019 or not, be lost to.", ["2019"]),
            ("It began in May 2019. That night it rained.", ["2019-05"]),
            ("He left in May 2019. The day after, it rained.", ["2019-05"]),
            ("Of ten to two minutes none are left.", ["PT2M"]),
            ("It ended at 5 p.m. last week.", ["2022-W47"]),
            ("It ended at 5 p.m. - May 2019 was over.", ["2019-05"]),
            ("It ended the night of last week.", ["2022-W47"]),
            ("He left two hours ago.", ["PT2H"]),
            ("He left hours ago.", []),
            ("He left several hours ago.", ["PTXH"]),
            ("He watched This Week and Last Night on ABC.", ["2022-12-03TNI"]),
            ("It lasted from 404 to 431 BC.", ["BC0431"]),
            ("It was about (May 2019) then.", ["2019-05"]),
            ("It fell late in the third quarter.", ["2022-Q3"]),
            ("It began early the day before.", []),
            ("They met in May of that year.", ["2022-05"]),
            ("They met in 1998; in May of that year it shut.", ["1998", "1998-05"]),
            ("In 1998 it fell from a year earlier.", ["1998", "1997"]),
            ("It scored 70s all round.", []),
        ],
    )
    def test_refusals(self, text: str, expected: list[str]) -> None:
        """A match that means nothing does not keep another rule from its words."""
        assert values(text) == expected


class TestVagueReferences:
    """References to no particular time, which are found on request."""

    def test_they_take_no_modifier(self) -> None:
        """No part of no particular time is named: "early" stays outside."""
        found = find("It shut early in recent weeks.", extractor=DateExtractor(vague=True))

        assert [one.text for one in found] == ["recent weeks"]

    def test_they_have_no_days(self) -> None:
        """What has no place on the calendar has neither bounds nor an EDTF form."""
        (found,) = find("It is now shut.", extractor=DateExtractor(vague=True))

        assert (found.earliest, found.latest, found.edtf) == (None, None, None)


class TestOptions:
    """The options of the extractor."""

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"vague": 1}, "vague=1 is not known; use one of False, True"),
            (
                {"policy": "press"},
                "policy='press' is not known; use one of 'news', 'narrative', 'past', 'future'",
            ),
            ({"date_order": "ymd"}, "date_order='ymd' is not known; use one of 'mdy', 'dmy'"),
            (
                {"fiscal_year_start": 13},
                f"fiscal_year_start=13 is not known; use one of {MONTHS}",
            ),
            (
                {"fiscal_year_start": True},
                f"fiscal_year_start=True is not known; use one of {MONTHS}",
            ),
        ],
    )
    def test_error_for_a_value_that_means_nothing(
        self, options: dict[str, object], message: str
    ) -> None:
        """An option that means nothing raises an error that says what can be used."""
        with pytest.raises(OptionError) as caught:
            DateExtractor(**options)  # type: ignore[arg-type]

        assert message == str(caught.value)

    def test_is_a_value(self) -> None:
        """Extractors with the same options are equal and hash alike."""
        assert DateExtractor(vague=True) == DateExtractor(vague=True)
        assert len({DateExtractor(), DateExtractor(policy="news")}) == 1

    def test_findings_survive_a_pickle(self) -> None:
        """Findings are plain values that go through a pickle unchanged."""
        found = find("They met Feb. 3-6 and left last week.")

        assert found == pickle.loads(pickle.dumps(found))


class TestRanges:
    """Two dates that are the ends of one stretch."""

    def test_the_ends_have_spans_of_their_own(self) -> None:
        """Each end of a range is a part with its own words, day and rule."""
        (found,) = find("The fair runs Feb. 3-6, 2021, in the square.")

        assert [part.text for part in found.parts] == ["Feb. 3", "6, 2021"]
        assert [dt.date(2021, 2, 3), dt.date(2021, 2, 6)] == [part.date for part in found.parts]
        assert [found.rule, found.rule] == [part.rule for part in found.parts]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("open from Nov. to Feb., he said", "2022-11/2023-02"),
            ("open from July to May 1998", "1997-07/1998-05"),
            ("open from 1990s to 2010s", "199/201"),
            ("open from Friday to Monday", "2022-12-02/2022-12-05"),
            ("open from May 3, 2019, until May 9", "2019-05-03/2019-05-09"),
            ("open from last month to next month", "2022-11/2023-01"),
            ("open from Q1 2020 to Q3 2021", "2020-Q1/2021-Q3"),
        ],
    )
    def test_the_ends_complete_each_other(self, text: str, expected: str) -> None:
        """What one end leaves out comes from the other; the second is never before the first."""
        assert [expected] == values(text)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("It rose from 1999 to 1998.", ["1999", "1998"]),
            ("It fell from May 2019 to last week.", ["2019-05", "2022-W47"]),
            ("It took from May 2019 to two weeks.", ["2019-05", "P2W"]),
            ("They came in May 2019 to 3-6 February 2020.", ["2019-05", "2020-02-03/2020-02-06"]),
            ("It was from 2015 to May 2012.", ["2015", "2012-05"]),
        ],
    )
    def test_what_makes_no_range_stays_apart(self, text: str, expected: list[str]) -> None:
        """Dates that run backwards, or are not alike, are no range."""
        assert expected == values(text)

    def test_ends_without_a_year(self) -> None:
        """Without a reference date both ends stay without a year, and the range has no bounds."""
        (found,) = find("It runs Feb. 3 to March 6.", None)

        assert (
            found.value,
            found.earliest,
            found.latest,
        ) == ("XXXX-02-03/XXXX-03-06", None, None)

    def test_one_end_lends_its_year_without_a_reference_date(self) -> None:
        """The year of the second end is enough."""
        assert values("He served from Jan. to Dec. 2019.", None) == ["2019-01/2019-12"]


class TestWithoutReferenceDate:
    """What is relative stays unresolved: the clock is never looked at."""

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("They left on Friday.", "XXXX-WXX-5"),
            ("They left last Friday.", "XXXX-WXX-5"),
            ("They left on Tuesday of last week.", "XXXX-WXX-2"),
            ("They left on Friday night.", "XXXX-WXX-5TNI"),
            ("They left yesterday.", "XXXX-XX-XX"),
            ("They left last night.", "XXXX-XX-XXTNI"),
            ("They left last month.", "XXXX-XX"),
            ("They left last week.", "XXXX-WXX"),
            ("They left two years ago.", "XXXX"),
            ("They left a year ago.", "XXXX"),
            ("They left over the weekend.", "XXXX-WXX-WE"),
            ("They left last quarter.", "XXXX-QX"),
            ("They left in the latest quarter.", "XXXX-QX"),
            ("It fell in the year-ago quarter.", "XXXX-QX"),
            ("It fell in the year-ago third quarter.", "XXXX-Q3"),
            ("It fell in the same period last year.", "XXXX"),
            ("It fell in last year's third quarter.", "XXXX-Q3"),
            ("It fell in last year's quarter.", "XXXX"),
            ("They left in October.", "XXXX-10"),
            ("They left last October.", "XXXX-10"),
            ("They left the previous October.", "XXXX-10"),
            ("They left last summer.", "XXXX-SU"),
            ("They left on May 3 last year.", "XXXX-05-03"),
            ("They left on Monday, June 3.", "XXXX-06-03"),
            ("They left on Christmas Day.", "XXXX-12-25"),
            ("They left on Good Friday.", "XXXX-XX-XX"),
            ("They left by the end of the year.", "XXXX"),
            ("They leave the year after next.", "XXXX"),
        ],
    )
    def test_relative_dates_stay_unresolved(self, text: str, value: str) -> None:
        """The value keeps its gaps, there are no bounds, and the basis is none."""
        (found,) = find(text, None)

        assert (value, None, None, "none") == (
            found.value,
            found.earliest,
            found.latest,
            found.basis,
        )

    @pytest.mark.parametrize(
        "text",
        [
            "They left on the first Friday of May.",
            "They left on the first Friday of next month.",
        ],
    )
    def test_a_day_that_nothing_tells_is_not_found_as_one(self, text: str) -> None:
        """Which day the first Friday is depends on the year: what is left is the weekday."""
        assert "XXXX-WXX-5" in values(text, None)

    def test_decades_need_none(self) -> None:
        """A decade without a century is the last one that has begun by 2029."""
        assert values("the '90s and the '10s", None) == ["199", "201"]

    def test_years_of_two_digits_need_none(self) -> None:
        """Two digits are completed to a year until 2029."""
        assert values("Filed 3/14/29, not 3/14/30.", None) == ["2029-03-14", "1930-03-14"]


class TestPolicies:
    """How what is left out is completed."""

    @pytest.mark.parametrize(
        ("policy", "expected"),
        [
            ("news", ["2022-12-02", "2023-01-03", "2022-10", "2022-SU", "2022-12-25"]),
            ("past", ["2022-12-02", "2022-01-03", "2022-10", "2022-SU", "2021-12-25"]),
            ("future", ["2022-12-09", "2023-01-03", "2023-10", "2023-SU", "2022-12-25"]),
        ],
    )
    def test_policies(self, policy: str, expected: list[str]) -> None:
        """Each policy takes its side for days, months, seasons and holidays."""
        extractor = DateExtractor(policy=policy)  # type: ignore[arg-type]
        text = "Friday; on Jan. 3; in October; in the summer; on Christmas Day"

        assert expected == values(text, SUNDAY, extractor)

    def test_holidays_follow_the_story(self) -> None:
        """In a narrative a holiday is in the year spoken of last."""
        extractor = DateExtractor(policy="narrative")

        assert values(
            "The siege began in May 1941. On Christmas Day it ended.", None, extractor
        ) == ["1941-05", "1941-12-25"]

    def test_the_month_before_the_story(self) -> None:
        """The previous April counts from the month spoken of."""
        assert values(
            "In March 1918 they took what they had lost the previous April, "
            "and lost it the following June.",
            None,
            DateExtractor(policy="narrative"),
        ) == ["1918-03", "1917-04", "1918-06"]

    def test_a_story_counts_from_its_own_days(self) -> None:
        """In a narrative a weekday, a month and a year count from the date before."""
        assert values(
            "On May 3, 1941, they dug in. On Monday it rained. Last month was dry. "
            "Next year it froze. Last month was wet.",
            SUNDAY,
            DateExtractor(policy="narrative"),
        ) == ["1941-05-03", "1941-05-05", "1941-04", "1942", "XXXX-XX"]

    def test_a_story_without_a_date_uses_the_reference_date(self) -> None:
        """A narrative that has named no date yet is read from the reference date."""
        extractor = DateExtractor(policy="narrative")

        assert values("On Monday, in spring.", SUNDAY, extractor) == ["2022-12-05", "2022-SP"]

    @pytest.mark.parametrize(
        ("policy", "expected"),
        [("past", ["2022-11-24"]), ("future", ["2023-11-23"]), ("news", ["2022-11-24"])],
    )
    def test_holidays_take_a_side(self, policy: str, expected: list[str]) -> None:
        """The policy chooses between the last and the next Thanksgiving."""
        extractor = DateExtractor(policy=policy)  # type: ignore[arg-type]

        assert expected == values("They met on Thanksgiving.", SUNDAY, extractor)


class TestDirection:
    """The words before a date that look ahead or back."""

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("It will open on Tuesday.", "2022-12-06"),
            ("It opened on Tuesday.", "2022-11-29"),
            ("It was due to open on Tuesday.", "2022-12-06"),
            ("It will, she said on Tuesday, open.", "2022-11-29"),
            ("It stays shut until Tuesday.", "2022-12-06"),
            ("It stayed shut until Tuesday.", "2022-11-29"),
            ("It will shut. Tuesday was dry.", "2022-11-29"),
            ("He set it for 9 a.m. Tuesday; it is expected Tuesday", "2022-11-29T09:00"),
            ("Tuesday the mill will open.", "2022-12-06"),
        ],
    )
    def test_directions(self, text: str, value: str) -> None:
        """The last telling word before a weekday in its sentence decides."""
        assert value == values(text)[0]


class TestSpans:
    """What a span takes in and leaves out."""

    @pytest.mark.parametrize(
        ("text", "span"),
        [
            ("It was Friday's storm.", "Friday's"),
            ("It was Friday’s storm.", "Friday’s"),
            ("It was an eight-month's siege.", "eight-month"),
            ("It was 1998's book.", "1998's"),
            ("It's Friday'sort of day.", "Friday"),
            ("On  \n  May\n3,\n2019, it fell.", "May\n3,\n2019"),
            ("It was on the 4th\u00a0of\u00a0December.", "the 4th\u00a0of\u00a0December"),
            ("In\tmid\u2011May it fell.", "mid\u2011May"),
        ],
    )
    def test_spans(self, text: str, span: str) -> None:
        """A possessive ending of a date is inside; spaces and dashes may be of any kind."""
        document = Document(text, reference_date=SUNDAY, paragraphs="blank")
        (found,) = DateExtractor()(document)

        assert (span, text[found.span.start : found.span.end]) == (found.text, span)

    def test_paragraphs_are_read_apart(self) -> None:
        """A date does not run over the end of a paragraph."""
        assert values("It fell in May\n\n2019 was dry.") == ["2022-05", "2019"]

    def test_the_letter_that_grows_when_small(self) -> None:
        """A capital I with a dot, which is two characters long in small letters, shifts nothing."""
        text = "İİİ met in İzmir on May 3, 2019."
        (found,) = find(text)

        assert text[found.span.start : found.span.end] == "May 3, 2019"


class TestFiscalYears:
    """Years that begin in another month than January."""

    def test_it_bears_the_number_of_the_year_in_which_it_ends(self) -> None:
        """A fiscal 2022 that begins in October begins in October 2021."""
        (found,) = find("in fiscal 2022", extractor=DateExtractor(fiscal_year_start=10))

        assert (dt.date(2021, 10, 1), dt.date(2022, 9, 30)) == (found.earliest, found.latest)

    def test_calendar_years_are_what_they_were(self) -> None:
        """The option changes no year that is not called fiscal."""
        (found,) = find("in 2022", extractor=DateExtractor(fiscal_year_start=10))

        assert dt.date(2022, 1, 1) == found.earliest

    def test_a_fiscal_year_of_two_digits(self) -> None:
        """FY23 is the fiscal year 2023."""
        assert values("It rose in FY23.") == ["2023"]


class TestEdgesOfTheCalendar:
    """The first and the last years that there are."""

    @pytest.mark.parametrize("reference", [dt.date.min, dt.date.max])
    def test_no_date_is_too_far(self, reference: dt.date) -> None:
        """At either end of the calendar nothing raises, and bounds are None or days."""
        text = (
            "yesterday, tomorrow, last Friday, next Friday, on Monday, last week, next week, "
            "over the weekend, a century ago, 9999 years from now, 10 days ago, last month, "
            "the past two years, the next 9,999 months, in May, on Feb. 29, next decade, "
            "on Thanksgiving, last winter, the year after next, on Friday, Dec. 31, this morning, "
            "Tuesday of last week, three weeks later, Q3, the quarter, a year earlier, year-end, "
            "the week of May 3, the first Monday of next month, next week, on Monday, the day "
            "before yesterday"
        )

        for found in find(text, reference):
            assert found.earliest is None or found.earliest <= (found.latest or dt.date.min)

    def test_years_before_the_first_have_no_bounds(self) -> None:
        """490 BC is a year of the EDTF, not of Python's calendar."""
        (found,) = find("It fell in 490 BC.")

        assert (found.value, found.edtf, found.earliest) == ("BC0490", "-0489", None)

    def test_years_of_our_era(self) -> None:
        """A year AD may have few digits."""
        assert values("in 44 A.D. and from 79 to 81 AD") == ["0044", "0079/0081"]

    def test_centuries_before_our_era(self) -> None:
        """A century before Christ keeps its number and has no bounds."""
        assert values("in the 5th century BC") == ["BC04"]
