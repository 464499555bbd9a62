"""The functions: what they take, what they give, and how they refuse."""

import datetime as dt
import re
from collections.abc import Iterator

import pytest

import quotekit as qk


TEXT = '"Prices rose 3.5% last month," Ana Ruiz said on Friday.'
DAY = dt.date(2022, 12, 4)
FUNCTIONS = (qk.quotes, qk.attributions, qk.dates, qk.percentages)

each_function = pytest.mark.parametrize("function", [*FUNCTIONS, qk.extract])


def shouts(document: qk.Document) -> Iterator[qk.Annotation]:
    """Find words in capitals."""
    for match in re.finditer(r"\b[A-Z]{2,}\b", document.text):
        yield qk.Annotation(qk.Span.of(document.text, *match.span()), "capitals")


def labels(found: qk.Findings[qk.Annotation]) -> set[str]:
    """Return the kinds of what was found."""
    return {a.label for a in found}


def test_without_extractors_all_four_kinds_are_found() -> None:
    """One call is enough for a reader."""
    found = qk.extract(TEXT, reference_date=DAY)
    assert labels(found) == {"quote", "attribution", "date", "percentage"}
    assert found.dates[-1].date == dt.date(2022, 12, 2)


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_finds_one_kind(function: qk.Extractor) -> None:
    """The same that `extract` finds of it, from a text or from a document."""
    assert list(function(qk.Document(TEXT))) == list(qk.extract(TEXT, function))
    assert len(labels(qk.extract(TEXT, function))) == 1


def test_functions_classes_and_callables_are_extractors() -> None:
    """A function of quotekit, an extractor with options and a function of the user go together."""
    found = qk.extract("NATO rose 3%.", qk.percentages, qk.QuoteExtractor(uses="all"), shouts)
    assert [a.text for a in found] == ["NATO", "3%"]


def test_relations_come_along() -> None:
    """How percentages belong together is known also when other kinds are asked for."""
    text = "The motion passed by 46 percent to 40 percent."
    assert qk.percentages(text).relations != ()
    assert qk.extract(text, qk.quotes, qk.percentages).relations == qk.percentages(text).relations


def test_asking_twice_finds_once() -> None:
    """The same extractor given twice adds nothing."""
    assert qk.extract(TEXT, qk.quotes, qk.quotes, qk.QuoteExtractor()) == qk.quotes(TEXT)


@each_function
def test_a_document_has_its_own_date(function: object) -> None:
    """The error says where the reference date belongs."""
    assert callable(function)
    with pytest.raises(ValueError, match=re.escape("Document(text, reference_date=...)")):
        function(qk.Document(TEXT), reference_date=DAY)


@each_function
def test_bytes_are_refused(function: object) -> None:
    """The error says what to do with them."""
    assert callable(function)
    with pytest.raises(TypeError, match="not bytes; decode it first"):
        function(TEXT.encode())


@pytest.mark.parametrize("text", [None, 17, ["a text"]])
def test_what_is_no_text_is_refused(text: object) -> None:
    """Nothing is turned into a string behind the caller's back."""
    with pytest.raises(TypeError, match=f"not {type(text).__name__}"):
        qk.extract(text)  # type: ignore[arg-type]


def test_what_is_no_extractor_is_refused() -> None:
    """A class, a name or a date in the place of an extractor is told apart."""
    with pytest.raises(TypeError, match=re.escape("give an extractor: QuoteExtractor()")):
        qk.extract(TEXT, qk.QuoteExtractor)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not str"):
        qk.extract(TEXT, "quotes")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"not date; .*reference_date=\.\.\."):
        qk.extract(TEXT, DAY)  # type: ignore[arg-type]


def test_many_texts_are_read_in_order() -> None:
    """Strings and documents may be mixed; each gives the findings of its own."""
    texts: list[str | qk.Document] = [
        "Up 3%.",
        qk.Document("It rained on Friday.", reference_date=DAY),
        "Up.",
    ]
    found = list(qk.extract_many(texts, qk.percentages, qk.dates))
    assert [[a.text for a in findings] for findings in found] == [["3%"], ["Friday"], []]
    assert found[1].dates[0].date == dt.date(2022, 12, 2)


def test_many_texts_are_read_one_at_a_time() -> None:
    """No text is asked for before the findings of the last one are taken."""
    asked: list[int] = []

    def texts() -> Iterator[str]:
        for number in range(3):
            asked.append(number)
            yield f"Up {number}%."

    found = qk.extract_many(texts(), qk.percentages)
    assert asked == []
    assert next(found)[0].text == "0%"
    assert asked == [0]


def test_context_comes_back_as_it_is() -> None:
    """The very object that was given with a text is beside its findings."""
    row = {"headline": "Up"}
    ((found, context),) = qk.extract_many([("Up 3%.", row)], qk.percentages, as_tuples=True)
    assert context is row
    assert len(found) == 1


@pytest.mark.parametrize("item", [b"Up 3%.", None, 3])
def test_an_item_that_is_no_text_is_named(item: object) -> None:
    """What stood before it has been read by then."""
    found = qk.extract_many(["Up 3%.", item])  # type: ignore[list-item]
    next(found)
    with pytest.raises(TypeError, match=f"item 1 is neither .* but {type(item).__name__}"):
        next(found)


def test_pairs_that_are_none_are_named() -> None:
    """A plain text among pairs, and a pair whose text is none."""
    with pytest.raises(TypeError, match="item 0 is no pair of a text and its context but str"):
        list(qk.extract_many(["ab"], as_tuples=True))  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="item 1 is neither"):
        list(qk.extract_many([("a", 1), (b"b", 2)], as_tuples=True))  # type: ignore[call-overload]


@pytest.mark.parametrize("text", ["Up 3%.", b"Up 3%.", qk.Document("Up 3%.")])
def test_one_text_is_not_many(text: object) -> None:
    """A string is not read letter by letter."""
    with pytest.raises(TypeError, match="put this one in a list, or use extract"):
        qk.extract_many(text)  # type: ignore[call-overload]


def test_a_wrong_extractor_is_refused_before_any_text() -> None:
    """The mistake shows at the call, not in the middle of a long run."""
    with pytest.raises(TypeError, match="give an extractor"):
        qk.extract_many([], qk.DateExtractor)  # type: ignore[arg-type]
