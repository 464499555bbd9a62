"""Which words of a statement are the speaker's own."""

from quotekit.annotations.attribution import Attribution
from quotekit.linguistics.marks import pair_marks
from quotekit.linguistics.paragraphs import Paragraph


__all__ = ["exact_words"]


def exact_words(said: Attribution) -> str:
    """
    Return the speaker's own words: all of a direct statement, else those between marks.

    Marks within marks are kept; several parts are joined by a space.

        >>> from quotekit.annotations import Span
        >>> text = 'that "no" was "final"'
        >>> whole = Span.of(text, 0, len(text))
        >>> exact_words(Attribution(span=whole, rule="r", content=(whole,), form="mixed"))
        'no final'
        >>> exact_words(Attribution(span=whole, rule="r", content=(whole,), form="direct"))
        'that "no" was "final"'
    """
    if said.form == "direct":
        return said.text
    return " ".join(words for span in said.content for words in _between_marks(span.text))


def _between_marks(text: str) -> list[str]:
    whole = Paragraph(0, len(text), "prose", 0)
    return [
        text[quoted.start + len(quoted.opening) : quoted.end - len(quoted.closing)]
        for quoted in pair_marks(text, (whole,))
        if quoted.level == 0
    ]
