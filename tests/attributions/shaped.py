"""Units written by hand, word by word with their letters, so that no tagger decides a test."""

from quotekit.annotations import Quote, Span
from quotekit.extractors.attributions.nominals import nominals
from quotekit.extractors.attributions.sources import Source
from quotekit.extractors.attributions.statements import statements_of
from quotekit.extractors.attributions.unit import QUOTE, Unit
from quotekit.linguistics.paragraphs import Paragraph


__all__ = ["phrases_in", "said", "shaped", "text_of", "words_of"]


def text_of(tagged: str) -> str:
    """Return the text of words with letters: ``Ana/P said/d`` is "Ana said"."""
    return " ".join(item.rpartition("/")[0] for item in tagged.split()).replace("_", " ")


def shaped(tagged: str) -> Unit:
    """
    Return the unit that ``Ana/P said/d “It_is_over.”/Q`` describes.

    A word's letter is that of `Unit.shape`; ``Q`` is a quote, in which ``_`` is a space.
    """
    text = text_of(tagged)
    words = [item.rpartition("/")[0].replace("_", " ") for item in tagged.split()]
    letters = [item.rpartition("/")[2] for item in tagged.split()]
    starts = [len(" ".join(words[:place])) + bool(place) for place in range(len(words))]
    ends = [start + len(word) for start, word in zip(starts, words, strict=True)]
    plain = ["" if letter == QUOTE else w for w, letter in zip(words, letters, strict=True)]
    return Unit(
        starts=starts,
        ends=ends,
        words=plain,
        lowers=[word.lower() for word in plain],
        quotes=[
            _quote(text, *place) if letter == QUOTE else None
            for letter, *place in zip(letters, starts, ends, strict=True)
        ],
        shape="".join(letters),
        paragraph=Paragraph(0, len(text), "prose", 0),
    )


def _quote(text: str, start: int, end: int) -> Quote:
    whole = Span.of(text, start, end)
    words = Span.of(text, start + 1, end - 1)
    return Quote(span=whole, rule="by-hand", segments=(whole,), words=(words,), marks=("“", "”"))


def words_of(unit: Unit, phrase: tuple[int, int] | Source | None) -> str | None:
    """Return the words of a phrase, or of a source; None for none."""
    if phrase is None:
        return None
    return " ".join(unit.words[phrase[0] : phrase[1]])


def phrases_in(tagged: str) -> list[str | None]:
    """Return the words of each base noun phrase."""
    unit = shaped(tagged)
    return [words_of(unit, phrase) for phrase in nominals(unit)]


def said(tagged: str) -> list[tuple[str, str, str]]:
    """Return rule, source and content of each statement of a unit; the parts joined by " + "."""
    text = text_of(tagged)
    return [
        (
            draft.rule,
            "" if draft.source is None else text[slice(*draft.source)],
            " + ".join(text[slice(*part)] for part in draft.content),
        )
        for draft in statements_of(shaped(tagged))
    ]
