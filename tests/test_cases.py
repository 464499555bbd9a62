"""Run the marked cases in cases/ through the extractors."""

from pathlib import Path
from pkgutil import resolve_name

import pytest

from quotekit.document import Document
from tests.found_rows import Row, attribution_rows, expected_attribution_rows, expected_rows, rows
from tests.marked_cases import Case, CaseError, read_cases


EXTRACTORS = {
    "quotes": "quotekit.extractors.quotes:QuoteExtractor",
    "dates": "quotekit.extractors.dates:DateExtractor",
    "percentages": "quotekit.extractors.percentages:PercentageExtractor",
    "attributions": "quotekit.extractors.attributions:AttributionExtractor",
}
CASES = Path(__file__).parent / "cases"


def cases(file: str) -> list[pytest.ParameterSet]:
    """Return the cases of one file of every extractor; a file that is not there holds none."""
    return [
        pytest.param(extractor, case, id=f"{extractor}: {case.title}")
        for extractor in EXTRACTORS
        for case in read_cases(CASES / extractor / f"{file}.md")
    ]


def expected_and_actual(extractor: str, case: Case) -> tuple[list[Row], list[Row]]:
    """Return what the marks say and what the extractor says."""
    document = Document(case.text, reference_date=case.reference)
    found = document.annotations(resolve_name(EXTRACTORS[extractor])(**case.options))
    if extractor == "attributions":
        return expected_attribution_rows(case), attribution_rows(case, found.attributions)
    return expected_rows(case, extractor), rows(case, found)


@pytest.mark.parametrize(("extractor", "case"), cases("found"))
def test_found(extractor: str, case: Case) -> None:
    """What is marked is found, with these values, and nothing else."""
    if not case.marks:
        raise CaseError(
            case.path, case.line, "nothing is marked; the case belongs in left_alone.md"
        )
    expected, actual = expected_and_actual(extractor, case)
    assert expected == actual


@pytest.mark.parametrize(("extractor", "case"), cases("left_alone"))
def test_left_alone(extractor: str, case: Case) -> None:
    """What only looks like a finding is left alone."""
    if case.marks:
        raise CaseError(case.path, case.line, "something is marked; the case belongs in found.md")
    expected, actual = expected_and_actual(extractor, case)
    assert expected == actual


@pytest.mark.xfail(raises=AssertionError, strict=True)
@pytest.mark.parametrize(("extractor", "case"), cases("known_failures"))
def test_known_failures(extractor: str, case: Case) -> None:
    """What is known to be wrong is still wrong; once it comes right, the case moves."""
    expected, actual = expected_and_actual(extractor, case)
    assert expected == actual
