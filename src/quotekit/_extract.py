"""The functions: from a text to what was found in it."""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Any, Literal, NamedTuple, TypeVar, overload

from quotekit.annotations import (
    Annotation,
    Attribution,
    DateExpression,
    Findings,
    Percentage,
    Quote,
)
from quotekit.document import Document, Extractor


__all__ = ["attributions", "dates", "extract", "extract_many", "percentages", "quotes"]

Context = TypeVar("Context")


class _Extractors(NamedTuple):
    quotes: Extractor
    attributions: Extractor
    dates: Extractor
    percentages: Extractor


@cache
def _default() -> _Extractors:
    """Import the extractors on the first call, all of them: importing quotekit stays cheap."""
    from quotekit.extractors.attributions import AttributionExtractor  # noqa: PLC0415
    from quotekit.extractors.dates import DateExtractor  # noqa: PLC0415
    from quotekit.extractors.percentages import PercentageExtractor  # noqa: PLC0415
    from quotekit.extractors.quotes import QuoteExtractor  # noqa: PLC0415

    return _Extractors(
        QuoteExtractor(), AttributionExtractor(), DateExtractor(), PercentageExtractor()
    )


def quotes(text: str | Document, *, reference_date: dt.date | None = None) -> Findings[Quote]:
    r"""
    Find what people say between quotation marks.

        >>> found = quotes('"We are open," she said.')
        >>> found[0].text, found[0].span.start, found[0].span.end
        ('We are open,', 0, 14)

    Apostrophes, inches and minutes are left alone, and so are words in marks that nobody
    says: scare quotes, titles and nicknames (`QuoteExtractor` finds those too, with
    ``uses="all"``):

        >>> len(quotes("The workers' tent was 6'2\" high."))
        0

    See `extract` for *reference_date* and for errors.
    """
    return _document(text, reference_date).annotations(_default().quotes).of(Quote)


def attributions(
    text: str | Document, *, reference_date: dt.date | None = None
) -> Findings[Attribution]:
    """
    Find who said what: direct, indirect and mixed statements with source and cue.

        >>> found = attributions('"We are open," Ana Ruiz said.')
        >>> found[0].speaker_name, found[0].cue.text, found[0].text
        ('Ana Ruiz', 'said', 'We are open,')

    What nobody expresses is left alone. Attitudes ("supports") and refusals ("declined to
    comment") are left out as well; `AttributionExtractor` finds them with ``acts="all"``:

        >>> len(attributions("The bridge was closed."))
        0

    See `extract` for *reference_date* and for errors.
    """
    return _document(text, reference_date).annotations(_default().attributions).of(Attribution)


def dates(
    text: str | Document, *, reference_date: dt.date | None = None
) -> Findings[DateExpression]:
    """
    Find days, stretches, lengths and repetitions of time, with their TIMEX3 values.

        >>> dates("It closed on Friday.", reference_date=dt.date(2022, 12, 4))[0].value
        '2022-12-02'

    A number that is no date is left alone, and without a reference date nothing is
    guessed: the value has an ``X`` for every unknown digit.

        >>> len(dates("It closed in 20 places."))
        0

    See `extract` for *reference_date* and for errors.
    """
    return _document(text, reference_date).annotations(_default().dates).of(DateExpression)


def percentages(
    text: str | Document, *, reference_date: dt.date | None = None
) -> Findings[Percentage]:
    """
    Find percentages, percentage points, basis points and permille, as exact numbers.

        >>> percentages("Prices rose 3.5% in March.")[0].value
        Decimal('3.5')

    A percent sign that belongs to no number is left alone, and so is one in a web address:

        >>> len(percentages("See example.org/a%20b for the % of each."))
        0

    See `extract` for *reference_date* and for errors.
    """
    return _document(text, reference_date).annotations(_default().percentages).of(Percentage)


def extract(
    text: str | Document, *extractors: Extractor, reference_date: dt.date | None = None
) -> Findings[Annotation]:
    """
    Find everything that the *extractors* find, in reading order; without any, all four kinds.

    An extractor is any callable that takes a `Document` and yields annotations: one of
    the functions of this module, one of the extractor classes with options of its own, or
    a function of yours. Alone or together, in any order, each finds the same.

        >>> found = extract('"Prices rose 3.5%," she said.', quotes, percentages)
        >>> [finding.label for finding in found]
        ['quote', 'percentage']

    What no extractor looks for is left alone: "on May 1" is no finding of these two.

        >>> len(extract("It rained on May 1.", quotes, percentages))
        0

    Odd text never raises. What is neither a `str` nor a `Document` raises `TypeError`.
    *reference_date*, the day from which "Friday" is counted, is a fact about the text:
    given together with a `Document`, which has its own, it raises `ValueError`.
    """
    document = _document(text, reference_date)
    found = [document.annotations(_checked(extractor)) for extractor in extractors or _default()]
    if len(found) == 1:
        return found[0]
    return Findings(
        document,
        chain.from_iterable(found),
        chain.from_iterable(findings.all_relations for findings in found),
    )


@overload
def extract_many(
    texts: Iterable[str | Document], *extractors: Extractor, as_tuples: Literal[False] = False
) -> Iterator[Findings[Annotation]]: ...
@overload
def extract_many(
    texts: Iterable[tuple[str | Document, Context]],
    *extractors: Extractor,
    as_tuples: Literal[True],
) -> Iterator[tuple[Findings[Annotation], Context]]: ...
def extract_many(
    texts: Iterable[Any], *extractors: Extractor, as_tuples: bool = False
) -> Iterator[Any]:
    """
    Find in many texts, one after the other: lazily, in order, keeping none of them.

        >>> [len(found) for found in extract_many(["Up 3%.", "Up."], percentages)]
        [1, 0]

    With *as_tuples*, each item is a text and anything that should stay with it; the
    same object comes back beside the findings:

        >>> [(len(found), row) for found, row in extract_many([("Up 3%.", 17)], as_tuples=True)]
        [(1, 17)]

    A text with a reference date is a `Document`. An item that is neither a `str` nor a
    `Document` raises `TypeError` with its index, after the findings of the items before it.
    """
    if isinstance(texts, str | bytes | Document):
        raise TypeError("extract_many reads several texts; put this one in a list, or use extract")
    for extractor in extractors:
        _checked(extractor)
    return (
        _in_pairs(enumerate(texts), extractors)
        if as_tuples
        else (_extract_item(index, text, extractors) for index, text in enumerate(texts))
    )


def _in_pairs(
    items: Iterable[tuple[int, Any]], extractors: tuple[Extractor, ...]
) -> Iterator[tuple[Findings[Annotation], Any]]:
    for index, item in items:
        if not isinstance(item, tuple) or len(item) != 2:
            raise TypeError(
                f"item {index} is no pair of a text and its context but {_kind(item)}; "
                "leave out as_tuples for plain texts"
            )
        text, context = item
        yield _extract_item(index, text, extractors), context


def _extract_item(
    index: int, text: object, extractors: tuple[Extractor, ...]
) -> Findings[Annotation]:
    if not isinstance(text, str | Document):
        raise TypeError(f"item {index} is neither a str nor a Document but {_kind(text)}")
    return extract(text, *extractors)


def _document(text: str | Document, reference_date: dt.date | None) -> Document:
    if not isinstance(text, Document):
        return Document(text, reference_date=reference_date)
    if reference_date is not None:
        raise ValueError(
            "a Document has its own reference date; give it there: "
            "Document(text, reference_date=...)"
        )
    return text


def _checked(extractor: Extractor) -> Extractor:
    if isinstance(extractor, type):
        name = extractor.__name__
        raise TypeError(f"{name} is a class; give an extractor: {name}()")
    if not callable(extractor):
        raise TypeError(
            f"an extractor is a callable that takes a Document, not {_kind(extractor)}; "
            "a reference date is given by its name: reference_date=..."
        )
    return extractor


def _kind(value: object) -> str:
    return type(value).__name__
