"""The contract of an extractor, to hold against one of your own."""

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from quotekit.annotations import Annotation, Relation, Span
from quotekit.document import Document, Extractor


__all__ = ["check_extractor"]

_BEFORE = "The harbour stayed quiet for most of the morning."


def check_extractor(extractor: Extractor, text: str, *, before: str | None = _BEFORE) -> None:
    r"""
    Check that an extractor keeps its contract on *text*; raise `AssertionError` where not.

    It must yield annotations or relations whose spans hold the words that stand there,
    find the same a second time, and find the same, only further on, behind a paragraph
    that has nothing to do with *text*.

        >>> import re
        >>> def hashtags(document):
        ...     for match in re.finditer(r"#\w+", document.text):
        ...         yield Annotation(Span.of(document.text, *match.span()), "hash-word")
        >>> check_extractor(hashtags, "A talk about #nlp, again.")

    The message says what is wrong:

        >>> def first_word(document):
        ...     yield Annotation(Span.of(document.text, 0, document.text.index(" ")), "first-word")
        >>> check_extractor(first_word, "Good morning.")
        Traceback (most recent call last):
        AssertionError: first_word finds something else behind a paragraph: 0:4 'Good' is missing

    *before* is that paragraph. None leaves the last check out: where a quotation mark is
    never closed, an extractor may well look back.
    """
    name = getattr(extractor, "__name__", type(extractor).__name__)
    found = _run(extractor, text, name)
    _check_spans(found, text, name)
    _check_same(found, _run(extractor, text, name), f"{name} finds something else the second time")
    if before is None:
        return
    before = f"{before}\n\n"
    expected = [*_run(extractor, before, name), *(_moved(item, len(before)) for item in found)]
    actual = _run(extractor, before + text, name)
    _check_same(expected, actual, f"{name} finds something else behind a paragraph", len(before))


def _run(extractor: Extractor, text: str, name: str) -> list[Annotation | Relation]:
    found = list(extractor(Document(text)))
    for item in found:
        if not isinstance(item, Annotation | Relation):
            raise AssertionError(f"{name} yields {item!r}; an extractor yields annotations")  # noqa: TRY004 - a check of the contract failed
    return found


def _check_spans(found: Iterable[Annotation | Relation], text: str, name: str) -> None:
    for item in found:
        for span in _spans(item):
            there = text[span.start : span.end]
            if there != span.text:
                raise AssertionError(
                    f"{name} says that {span.text!r} is at {span.start}:{span.end}, "
                    f"but the text has {there!r} there"
                )


def _check_same(
    expected: Iterable[Annotation | Relation],
    actual: Iterable[Annotation | Relation],
    problem: str,
    offset: int = 0,
) -> None:
    """Compare two results whatever their order; *offset* is taken off in the message."""
    expected, actual = set(expected), set(actual)
    for items, what in ((expected - actual, "is missing"), (actual - expected, "is new")):
        for item in sorted(items, key=str):
            place = next(_spans(item))
            where = f"{place.start - offset}:{place.end - offset} {place.text!r}"
            raise AssertionError(f"{problem}: {where} {what}")


def _spans(value: object) -> Iterator[Span]:
    """Yield every span in a finding, its own first."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for member in value:
            yield from _spans(member)
    elif attrs.has(kind := type(value)):
        for field in attrs.fields(kind):
            yield from _spans(getattr(value, field.name))


def _moved(value: Any, offset: int) -> Any:  # noqa: ANN401 - a field may hold anything
    """Return a finding, or what a field of it holds, with every span *offset* further on."""
    if isinstance(value, Span):
        return attrs.evolve(value, start=value.start + offset, end=value.end + offset)
    if isinstance(value, tuple):
        return tuple(_moved(member, offset) for member in value)
    if attrs.has(kind := type(value)):
        fields = attrs.fields(kind)
        moved = {field.alias: _moved(getattr(value, field.name), offset) for field in fields}
        return attrs.evolve(value, **moved)
    return value
