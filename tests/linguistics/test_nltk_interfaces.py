"""Tokenizers and taggers of somebody else's."""

from collections.abc import Iterator

import pytest

from quotekit.linguistics.nltk_interfaces import spans_of, tags_of


class Spanning:
    """A tokenizer with spans."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self.spans = spans

    def span_tokenize(self, _: str) -> Iterator[tuple[int, int]]:
        """Yield the spans."""
        yield from self.spans

    def tokenize(self, _: str) -> list[str]:
        """Return the tokens."""
        raise AssertionError("it has spans to give")


class Listing:
    """A tokenizer without spans."""

    def __init__(self, *tokens: str) -> None:
        self.tokens = tokens

    def tokenize(self, _: str) -> list[str]:
        """Return the tokens."""
        return list(self.tokens)


class Refusing(Listing):
    """A tokenizer that finds no spans."""

    def span_tokenize(self, _: str) -> Iterator[tuple[int, int]]:
        """Yield the spans."""
        raise ValueError("cannot align")


class Tagging:
    """A tagger with its tags at hand."""

    def __init__(self, *tags: str | None) -> None:
        self.tags = tags

    def tag(self, tokens: list[str]) -> list[tuple[str, str | None]]:
        """Return the tags."""
        return list(zip(tokens, self.tags, strict=False))


def test_spans() -> None:
    """The spans are moved to where the part stands, and empty ones are dropped."""
    assert spans_of(Spanning([(0, 2), (2, 2)]), "He. So.", 4, 7) == [(4, 6)]


@pytest.mark.parametrize("kind", [Listing, Refusing])
def test_tokens_are_looked_up(kind: type[Listing]) -> None:
    """Tokens without spans are found one after the other; what Treebank rewrites, too."""
    tokenizer = kind("``", "So", "so", "<gone>", "''")

    assert spans_of(tokenizer, '"So so"', 0, 7) == [(0, 1), (1, 3), (4, 6), (6, 7)]


def test_nltk_tokenizer() -> None:
    """A tokenizer of NLTK's is asked for spans."""
    from nltk.tokenize import NLTKWordTokenizer, TabTokenizer

    text = 'He said "no".'

    assert [
        text[start:end] for start, end in spans_of(NLTKWordTokenizer(), text, 0, len(text))
    ] == ["He", "said", '"', "no", '"', "."]
    assert spans_of(TabTokenizer(), "He\tso", 0, 5) == [(0, 2), (3, 5)]


def test_tags() -> None:
    """A tag that is None is empty."""
    assert tags_of(Tagging("NN", None), ["pier", "?"]) == ("NN", "")


def test_wrong_number_of_tags() -> None:
    """A tagger that leaves words out is refused."""
    with pytest.raises(ValueError, match="1 tags for 2 words; use one that tags every word"):
        tags_of(Tagging("NN"), ["pier", "?"])
